"""Words of other trades: mail that speaks of jobs, interviews, offers and places, and is no conversation about a job for me.

Each line: how sure, the pattern (see `patterns.py`), and who writes it so. A line in brackets names the trade.
"""

from app.reading.acts.model import ActKind
from app.reading.acts.patterns import Phrase, table

_OTHER = """
[alert]
.9 (job alert/job alerts/new jobs/jobs for you/jobs matching/matching jobs/recommended jobs/jobs you may/jobs near/new roles matching/
    similar jobs/jobs like this/saved search/your job search alert/top job picks/apply now/view job/view all jobs/easy apply/
    see all jobs/# new jobs)  # job boards
[newsletter]
.85 (newsletter/unsubscribe/view in browser/view this email in/read more/this week in/weekly digest/webinar/sponsored/
    update your preferences/manage preferences/you are receiving this because you subscribed/subscribed)  # newsletters
[sales]
.9 (teams like yours/companies like yours/you manage a team/hire twice/hire faster/time to hire/pre screened/prescreened/
    your open roles/your vacancies/recruitment needs/free trial/book a demo/schedule a demo/our pricing/discount/% off/your team with/
    our platform/our product/our solution/your company 's/roi/streamline/grow your business/save up to/limited time/money back/pro plan/
    subscription/upgrade to/your hiring needs/your recruitment needs/candidates for your/help you hire/help you fill/
    take me off your list/coaching program/resume writing/cv writing)  # sellers
[admission]
.9 (admission/admissions/admitted/undergraduate/postgraduate/bachelor/ucas/tuition/enrolment/enrollment/your place at/offer of a place/
    campus tour/semester/scholarship/conditional offer for/msc/phd program/course place/student visa/intake/university application/
    degree program/academic year/faculty of graduate)  # universities
[volunteering]
.9 (volunteer/volunteers/volunteering/unpaid role/voluntary role)  # charities
[tender]
.9 (tender/tenders/rfp/request for proposal/bid/invoice/invoices/purchase order/quotation/statement of work/payment terms/
    overdue invoice/remittance/supplier)  # buyers
[hiring]
.9 (we are hiring for/my shortlist/candidates i/candidate for our/i interviewed/we interviewed/our candidates/interview panel with me/
    scorecard/your feedback on the candidate/debrief on/cvs for/the candidates you sent)  # people who hire
[referee]
.9 (reference for/act as a referee/as a referee/as my referee/named you as/given your name as/put you down as/provide a reference for/
    reference request/referee for/has applied for a position with us and/character reference)  # HR to referees
[housing]
.85 (viewing/tenancy/landlord/rent/flat/apartment/deposit/letting agent/lettings/mortgage/property/lease/housemate/flatmate/
    roommate)  # letting
[health]
.85 (dental/dentist/cleaning/check up/my gp/the gp/your gp/a gp appointment/gp appointment/gp surgery/surgery appointment/prescription/
    vaccination appointment/blood test/optician/physio appointment/your appointment with dr)  # surgeries
[order]
.85 (your order/order number/delivery/shipped/dispatched/tracking/refund/warranty/your booking/reservation/receipt for your)  # shops
.85 (boiler/meter reading/our engineer will/our technician will/our fitter/between 8 and/service visit/repair/plumber will/
    installation date)  # utilities
[own employer]
.9 (appraisal/self assessment/performance review/timesheet/timesheets/annual leave request/your leave request/holiday request/
    expense report/expense claim/team meeting/all hands/offsite/stand up/standup/sprint/pull request/rota swap/take my shift/
    cover my shift/your manager/line manager meeting/payslip is ready/staff party)  # one's own firm
[study]
.9 (sleep study/study participants/take part in our study/participate in our study/research study/clinical trial/focus group/
    consent to take part)  # researchers
[press]
.9 (podcast/for our magazine/for our newspaper/journalist/feature on you/interview you for our/quote for an article/speak at our/
    keynote/conference speaker/call for papers/panel discussion)  # press, conferences
[visa]
.9 (visa application/passport application/immigration/residence permit application/embassy/consulate/biometrics appointment)  # offices
[grant]
.9 (grant application/travel fund/research fund/funding application/proposal was not/manuscript/submission id/reviewers/peer review/
    editorial board/startup program/accelerator)  # funders, journals
[bank]
.9 (mortgage/loan application/credit card/your account number/insurance claim/your claim/policy number/premium is due/
    overdraft)  # banks
[club]
.9 (choir/rehearsal/book club/parents ' evening/pta/residents ' association/allotment/team selection/trials for the/match on saturday/
    training on tuesday/orchestra rehearsal)  # clubs
[friend]
.85 (love you/xoxo/mum/dad/happy birthday/dinner on/drinks on/how was your interview/did you get the job/your new job/come round/
    holiday photos)  # friends
[fraud]
.9 (registration fee/processing fee/refundable deposit/training fee/pay for your/western union/gift card/gift cards/bitcoin/crypto/
    wire transfer/send us your bank/bank account details/check to purchase/cashier 's check/telegram/whatsapp our hiring manager/
    no interview required/no interview needed/kindly text/earn up to/work from home and earn/security deposit/medical fee/visa fee/
    scan of your passport and/fee of)  # swindlers
"""

TRADES: tuple[Phrase, ...] = table(ActKind.OTHER_TRADE, _OTHER)
