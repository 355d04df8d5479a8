# ruff: noqa: E501
"""Words of other trades: mail that speaks of jobs, interviews, offers and places, and is no conversation about a job for me.

Each line: how sure, the pattern (see `patterns.py`), and who writes it so. A line in brackets names the trade.
"""

from app.reading.acts.model import ActKind
from app.reading.acts.patterns import Phrase, table

_OTHER = """
[alert]
.9 (job alert/job alerts/new jobs/jobs for you/jobs matching/matching jobs/recommended jobs/jobs you may/jobs near/new roles matching/similar jobs/jobs like this/saved search/your job search alert/top job picks/apply now/view job/view all jobs/easy apply/see all jobs/# new jobs)  # job boards
[newsletter]
.85 (newsletter/unsubscribe/view in browser/view this email in/read more/this week in/weekly digest/webinar/sponsored/update your preferences/manage preferences/you are receiving this because you subscribed/subscribed)  # newsletters
[sales]
.9 (free trial/book a demo/schedule a demo/pricing/discount/% off/your team with/our platform/our product/our solution/your company 's/roi/case studies/streamline/grow your business/save up to/limited time/money back/pro plan/subscription/upgrade to/your hiring needs/your recruitment needs/candidates for your/help you hire/help you fill/take me off your list/coaching program/resume writing/cv writing)  # sellers
[admission]
.9 (admission/admissions/admitted/undergraduate/postgraduate/bachelor/ucas/tuition/enrolment/enrollment/your place at/offer of a place/campus tour/semester/scholarship/conditional offer for/msc/phd program/course place/student visa/intake/university application/degree program/academic year/faculty of graduate)  # universities
[volunteering]
.9 (volunteer/volunteers/volunteering/unpaid role/voluntary role)  # charities
[tender]
.9 (tender/tenders/rfp/request for proposal/bid/invoice/invoices/purchase order/quotation/statement of work/payment terms/overdue invoice/remittance/supplier)  # buyers
[hiring]
.9 (we are hiring for/my shortlist/candidates i/candidate for our/i interviewed/we interviewed/our candidates/interview panel with me/scorecard/hiring committee/your feedback on the candidate/debrief on/cvs for/the candidates you sent)  # people who hire
[referee]
.9 (reference for/act as a referee/as a referee/as my referee/named you as/given your name as/put you down as/provide a reference for/reference request/referee for/has applied for a position with us and/character reference)  # HR to referees
[housing]
.85 (viewing/tenancy/landlord/rent/flat/apartment/deposit/letting agent/lettings/mortgage/property/lease/housemate/flatmate/roommate)  # letting
[health]
.85 (dental/dentist/cleaning/check up/gp/surgery appointment/prescription/vaccination appointment/blood test/optician/physio appointment/your appointment with dr)  # surgeries
[order]
.85 (your order/order number/delivery/shipped/dispatched/tracking/refund/warranty/your booking/reservation/receipt for your)  # shops
[fraud]
.9 (registration fee/processing fee/refundable deposit/training fee/pay for your/western union/gift card/gift cards/bitcoin/crypto/wire transfer/send us your bank/bank account details/check to purchase/cashier 's check/telegram/whatsapp our hiring manager/no interview required/no interview needed/kindly text/earn up to/work from home and earn/security deposit/medical fee/visa fee/scan of your passport and/fee of)  # swindlers
"""

TRADES: tuple[Phrase, ...] = table(ActKind.OTHER_TRADE, _OTHER)
