"""What people who hire write, apart from a no and from steps (`phrases_steps.py`): leave, requests, absences, small talk.

Each line: how sure, the pattern (see `patterns.py`), and who writes it so. A line in brackets names what the lines below it are about.
"""

from app.reading.acts.model import ActKind
from app.reading.acts.patterns import Phrase, table
from app.reading.acts.phrases_steps import STEPS

_PERMISSION = """
.9 (do not be shy/do not hesitate/not be offended/not mind/will not mind/happy for you/you are free/you are welcome) ~3 (to)? ~1 (chase/
    chasing/ask/remind/nudge/ping/check/ring/call)  # managers
.95 (if) ~2 (you/u) ~3 (do not/have not/not) ~2 (hear/heard/heard back/heard anything/hear back/get/got) ~12 (chase/ping/nudge/call/
    ring/email/contact/give me a/give us a/drop/shout/write/check/remind/poke/text/let me know/follow up/get in touch/bug/prod/kick/
    get back)  # all
.95 (chase/ping/nudge/poke/bug/prod/remind/ring/call/email/kick/shout at/text/message/check in with/check back/write to/contact/drop/
    give me/give us/get in touch/get back/pester/shout) ~8 if ~2 (you/u/there is/nothing/i/we/it) ~4 (not/nothing/quiet/silent)  # all
.9 (feel free/free/please/do/happy for you/you can/you may/you are welcome/by all means/welcome) (to)? ~1 (chase/ping/nudge/poke/
    follow up/check in/check back/get back in touch/remind/prod/bug) ~8  # all
.9 (check/try/ask/ping/nudge/chase/call/ring/email/contact/pester/poke/prod) ~1 (back/again/in/me/us/up) ~3 (after/from/in/around/on/
    next/mid/the week of/{weekday}) ~6  # all
.95 if ~3 (you/u/it/there) ~4 (not/nothing/quiet) ~8 (chase/ping/nudge/kick/pester/poke/prod/shout) (me/us)  # small firms
.85 (give/drop) (me/us) a (call/ring/bell/shout/line/nudge/buzz) ~4 (on/in/after/next/from/around/if/{weekday})  # small firms
"""

_SILENCE = """
.95 (not hear/not heard/hear nothing/heard nothing/not been contacted) ~8 you (have not/were not/are not) (been)? (shortlisted/selected/
    successful/chosen)  # public bodies
.95 (without a word/no word/hear nothing/heard nothing/hears nothing/nothing from me/nothing from us/silence/no news/no call/no mail/
    no email/no message/not get back/not come back/not write/not ring/not been in touch/not rung/not called/not written) ~14 (take it/
    assume/presume/consider/means/moved on/gone with/someone else/somebody else/hired/chosen)  # all
.95 (take it that/assume that/assume we/assume i/presume that/take it we/take it i/it means) ~8 (hired/chosen/gone with/someone else/
    somebody else/moved on/one of the others/another/decided against/not be)  # all
.95 (not/nothing) ~2 (heard/hear/received/receive/contacted/been contacted/get) ~14 (assume/consider/presume/take it/deem/regard/
    conclude/unsuccessful/not been successful/not successful/not selected/not shortlisted/moved on)  # public bodies
.95 (assume/presume/take it/consider) ~6 (unsuccessful/not been successful/not successful/not selected/not shortlisted/
    not been selected/not been shortlisted/not progress*)  # public bodies
.9 (only) ~2 (shortlisted/successful/suitable/selected) ~1 (candidates/applicants) ~2 (will/shall) ~3 (contacted/notified/informed/hear/
    be)  # public bodies
.85 (no news/silence/no reply/no response) ~4 (means/mean/should be taken)  # small firms
"""

_REQUEST = """
[references]
.9 {please} ~6 {send} ~8 {refs}  # HR
.9 {want} ~8 {refs}  # HR
.85 (names/details/contact details/contacts/numbers/phone) ~4 (of/for) ~5 {refs}  # HR
.85 (two/three/2/3/one/your/a couple of/some/professional/work) ~3 {refs} ~8 ?  # HR
.85 {refs} ~6 (please/asap/by/who/we can contact/can we contact)  # HR
.9 (names/name/details/numbers/landlines/contacts) ~6 (people/persons/managers/supervisors/employers/someone/somebody/bosses) ~3
    (reported/worked/know/knows/known/managed/supervised/speak/vouch/employed)  # lawyers, schools
.9 {please} ~3 (find/name/give/nominate) ~3 (two/three/someone/somebody/people) ~6 (vouch/speak/reference/worked/know)  # charities
[work_samples]
.9 {please} ~6 {send} ~8 {samples}  # managers
.9 {want} ~6 (see/your/a/some/two/three/look) ~4 {samples}  # managers
.85 {send} ~4 (your/a/some/me/us/over/two/three/any) ~4 {samples}  # managers
.85 (have you got/do you have/got/any) ~4 {samples} ~8 ?  # managers
[documents]
.85 reminder ~1 (for/about/of) ~2 (pending/outstanding/missing/remaining)  # agencies, India
.9 (would like/asks/insists on/wants) (to)? (see/seeing/have/read/look at/check/sight) ~10 ({docs}/papers/originals/certificate) ~6
    (please/first/before/by)  # matrons, principals
.9 (scan/copy/photo/photograph/picture) ~3 (will do/is enough/is fine/would do/is ok/would be fine)  # small firms
.9 {please} ~6 {send} ~8 {docs}  # HR
.9 {want} ~8 {docs} ~8  # HR
.85 (sign/return/complete/fill in/fill out/upload/provide/bring/submit/scan/send) ~4 (the/your/attached/enclosed/this/a/signed/both/
    copies/copy/back) ~5 {docs}  # HR
.9 (required/following/these/requested) ~2 (items/documents/papers/information) ~4 (not been received/missing/outstanding/not received/
    incomplete/still needed/still required)  # ATS
.9 (not been received/still outstanding/still missing/is missing/are missing/was missing/were missing/not in the documents/not in your/
    not in the file/not enclosed/not attached/not included/not signed/not find your/not have your/not have a copy/not received your/
    not had your/nothing on file)  # HR
.9 (status : incomplete/is incomplete/are incomplete/incomplete application)  # ATS
.9 (sign/signed/countersign/countersigned/initial) ~5 (back/return/returned/send it/over)  # HR
.9 (we/i/hr) need ~6 (back/before/by) ~6 ({weekday}/#/otherwise)  # HR
.9 (you must/you are required to/you are asked to/we require you to/you have to/you will need to) (complete/return/submit/sign/provide/
    furnish/send/upload/fill in/produce) ~10  # federal HR, councils
[assessment]
.9 (start here/start test/start now/begin here/start the assessment/start the test/start your/start assessment/take the test/
    begin the test/begin assessment) ~2 (URL/:/now)?  # test senders
.9 (link dead after/link expires/link valid until/link stops working/link will expire/link closes/window closes/window :/test window/
    page goes dark/page closes/expires on/valid until :/closes on)  # test senders
.95 (invited/invite/inviting/asked/ask/like/need/required) ~3 (you)? ~3 (take/complete/do/sit/undertake/perform/have a go at) ~5
    {test}  # test senders
.9 (complete/take/start/finish/submit/sit/do/undertake/return) ~4 (the/your/this/our/a/an/attached/short/online) ~5
    {test}  # test senders
.9 (^/{please}/you can now/you may now) ~2 (download/open/attempt/solve/answer/work through/have a go at/hand in/upload/print/try/
    tackle/record/prepare) ~4 (the/your/this/our/a/an/attached/short/online) ~3 {test}  # test senders
.9 (assessment/test/challenge/task/exercise/link) ~4 (closes/expires/valid until/deadline/due/window/expire/within)  # test senders
.9 (you have not/not yet/have not) ~2 (started/completed/finished/submitted/taken/begun/done) ~6  # reminders
.85 (attached/here is/find/below) ~4 {test} ~8  # managers
[salary]
.9 (what would it take/ballpark/what figure/what sort of money/what kind of money/how much would you/what do you earn/what are you on)
    ~8  # recruiters
.95 (what/which) ~6 {pay} ~10 ?  # agencies
.9 {please} ~8 {pay}  # agencies
.9 (salary expectations/expected salary/salary expectation/expected ctc/current ctc/salary requirements/pay expectations/current salary
    ) ~6  # agencies
.9 (how much) ~4 (looking for/expect/want/after/earn/earning/on now/on at the moment) ~4 ?  # agencies
[offer_decision]
.95 (need/let us have/let me have/like/appreciate/want/give us/give me) ~3 (your)? ~2 (answer/decision/acceptance/response/yes or no/
    yes or a no) ~8 (by/before/on/soon)?  # HR
.95 (accept/sign/countersign/return) ~4 {offer_noun} ~6  # HR
.9 (let us know/let me know/tell us/tell me/confirm) ~4 (accept/accepting/whether you would like to join/if you want the job/taking the/
    your decision/you will take)  # HR
.9 (offer) ~6 (expires/valid until/open until/stands until/valid for/deadline/lapses)  # HR
[feedback_form]
.9 (survey/feedback form/candidate feedback/rate your/rate us/candidate experience/nps/questionnaire about your experience)  # systems
[question]
.9 (let me/let us) hear ~1 (from you/whether/if/what/which)  # Nairobi, small firms
.85 {please} ~3 (confirm/let me know/let us know/advise/tell me/tell us/reply/respond/get back/revert/acknowledge/come back/clarify/
    answer/call me/ring me/contact/give me a/drop me) ~10  # all
.85 (let me know/let us know/tell me/tell us/shout/give me a shout/drop me a line) ~2 (if/whether/what/which/how/when/your thoughts/
    asap/by/either way/who/where/your/you) ~8  # all
.85 (could/can/would/will) (you/u) ~2 (let me know/let us know/tell/confirm/explain/clarify/check/say/advise/call/ring/phone) ~8  # all
"""

_QUESTION = """
.85 (are/do/did/would/will/can/could/have/is/r/may/might/were/does) (you/u/your/there/that/it/this/i/we/anything) ~20 ?  # all
.85 (what/when/where/how/which/why/who/whether) ~25 ?  # all
.8 (interested/thoughts/ok/okay/yes/no/agreed/deal/possible/any interest/keen/up for it/any good) ?  # all
.75 (?) $  # all
.85 (wondering/wondered/curious/like to know/want to know/love to know/keen to know/interested to know/need to know) ~1 (if/whether/how/
    what/when/which/why/where/your)  # indirect
"""

_COURTESY = """
.9 (let me know/let us know/shout/reach out/get in touch/contact/contact me/contact us/email/call/write/ask/give me a/give us a/drop me/
    drop us/just ask/my door/my line) ~4 (if you have/if there is/if there are/with any/should you have/if you need/if anything/
    in case you have/for any/any questions/if any/if i can/if we can/if you want/if you require/if you run into/if something)  # all
.9 (if you/should you) ~2 (have/need/require/run into/want to know) ~3 (questions/queries/question/further/anything/help/problems/
    concerns/adjustments/accommodation/support/trouble/more)  # all
.9 (if) (anything/something) ~2 (unclear/puzzles/not clear/bothers/worries)  # all
.9 (good luck/best of luck/all the best/every success/best wishes/wish you well/wishing you/wish you/fingers crossed/break a leg/
    take care/have a great/have a good/have a lovely/have a nice/enjoy your/enjoy the/happy friday/happy weekend/safe travels)  # all
.9 (feel free/do not hesitate/hesitate) ~2 (contact/reach/ask/call/email/get in touch/apply/write/get back/stop by/say hello/
    connect)  # all
.9 (you know where we are/you know where i am/you know where to find)  # managers
.9 (stay in touch/keep in touch/stay connected/paths cross/cross paths/keep you in mind/keep u in mind/keep you on/bear you in mind/
    keep your cv/keep your resume/keep your details/keep your number/keep your file/keep your application/keep your profile/on file/
    on record/talent pool/talent community/talent network/future openings/future opportunities/future roles/future vacancies/
    future positions/apply again/apply in future/apply for other/reapply/keep an eye on/careers page/next time/
    kept your number)  # letters
"""

_RECEIPT = """
.9 (your) ~2 (application/profile/cv/resume/form/submission) ~6 (reached us/landed/in our system/with us/on my desk/on file with us/
    on the pile/under review)  # ATS
.95 (received/receipt of/got/have/acknowledge/confirms/landed/arrived/registered/logged/submitted) ~4 (your/the following/the) ~3
    (application/applications/cv/resume/form/submission/documents/assignment/details/email/test/portfolio)  # ATS
.95 (your/this/the) (application/cv/resume/submission/documents/form/assignment/references) ~8 (received/been received/has landed/
    arrived/safely/is in/submitted/been submitted/registered/been logged/been forwarded/is complete/been sent)  # ATS
.95 (thank you/thanks/thank u/many thanks) ~2 for (applying/your application/submitting/sending/your interest/your recent application/
    the application/putting in/your cv/your resume/showing an interest/showing interest/expressing)  # ATS
.9 (application) ~2 (received/submitted/complete/confirmation/sent/under review/being reviewed/in review)  # ATS
.85 (received with thanks/got it/got your/well received/safely received/duly noted/noted with thanks/all received/thanks received/
    many thanks received/got everything/got the/have got your)  # coordinators
.85 (will/shall) ~2 (review/carefully review/look through/read/assess/consider/go through) ~3 (your/all/every/each/it/applications/
    them)  # ATS
.85 (if/should) ~4 (selected/shortlisted/a match/a fit/suitable/successful/match/qualified/qualify/fit/meet) ~8 (will/be contacted/
    contact/be in touch/reach out/get in touch/hear)  # ATS
"""

_OUTREACH = """
.9 (look after/handle/run/lead/manage/do/doing/responsible for) ~1 (hiring/recruitment/recruiting/talent/search) for ~4  # recruiters
.9 (prise/prize/tempt/lure/pull/drag/steal/poach/woo/entice) ~1 (you) ~1 (away/out of/from/over/back)  # recruiters
.9 would ~1 (happily/love to/like to/dearly like to) have you ~1 (work/join/as/on/in)  # recruiters
.9 (recommended to me/recommended you/suggested you/mentioned you/gave me your/passed me your/put me on to you/given your name/
    your name came up)  # recruiters
.9 (my/our) client ~8 (is/are) ~2 (seeking/looking/hiring/searching/recruiting/in search)  # agencies
.85 (cold message/out of the blue/you do not know me/we have not met/never met/hope you do not mind) ~8  # recruiters
.85 (thinking of/considering/ready for/tempted by/up for) ~2 (a move/a change/something new/a new challenge/
    new challenges)  # recruiters
.95 (came across/found/saw/stumbled on/stumbled across/noticed/spotted/seen/looking at/been given/got/passed/read/loved/impressed by)
    ~2 (your/ur) ~2 (profile/linkedin/cv/resume/name/background/portfolio/work/github/details/talk/number/page/experience/article/
    post)  # recruiters
.9 (reaching out/getting in touch/writing/contacting you/contact you/messaging you/dropping you/touch base) ~5 (about/because/regarding/
    as/with/re/to see) ~4 (role/position/opportunity/job/vacancy/opening/client/working/hiring/looking/search/you)  # recruiters
.9 (i am/am/we are/currently) ~2 (working with/recruiting for/hiring for/partnering/partnered/representing/supporting/looking for/
    searching for/helping/hiring/on the lookout/retained/mandated) ~6  # recruiters
.9 (open to/interested in/keen to hear/want to hear/be up for/fancy/consider/curious about/tempted by/be open) ~3 (new/hearing/a chat/
    a new/learning/exploring/discussing/opportunities/opportunity/a move/a role/a conversation/more/the role/changing/role/job/
    position)  # recruiters
.85 (would you/might you/are you) ~2 (interested/open/tempted/curious/looking for/in the market/considering) ~6 ?  # recruiters
.85 (great/good/perfect/excellent/strong/ideal/right) (fit/match) for ~3 (role/position/job/team/client/what/one of)  # recruiters
.85 (exciting/great/new/excellent/fantastic/fabulous) (opportunity/role/position/opening/vacancy)  # recruiters
.85 recommended/suggested/mentioned/gave/passed) ~3 (you/your name/me your  # referrals
"""

_ABSENCE = """
.9 (i work/i am in/my working days are/i do not work) ~3 (monday/tuesday/wednesday/thursday/friday) ~8  # part-timers
.9 (when i am next in/when i am back/on my return/upon my return/patchy wifi/no signal/slow to reply/slow to respond/at a conference/
    in training all day/no longer work at/left the company)  # autoreplies
.95 (out of the office/out of office/away from the office/away from my desk/away from my/on annual leave/on leave/annual leave/
    on vacation/on holiday/on holidays/on maternity/maternity leave/paternity leave/parental leave/on parental/on sick leave/sick leave/
    travelling/traveling) ~10  # autoreplies
.9 (i am/am/we are/is) ~1 (off/away/out/shut/closed) ~1 (till/until/between/this week/for the/with no/from)  # autoreplies
.85 (has/is minding/is covering/looks after/has taken over) ~1 my (inbox/mail/post/work/desk)?  # autoreplies
.9 (limited/no/without/intermittent/sporadic) ~2 (access/internet/email/connectivity) ~4  # autoreplies
.9 (am back/be back/are back/return/returning/back in the office/back at my desk/in the office again/back online) ~2 (on/from/at/in/
    to the office) ~4 ({weekday}/#/{month})  # autoreplies
.9 (for urgent/if urgent/if it is urgent/if this is urgent/anything urgent/urgent matters/urgent queries/urgent cases/for emergencies/
    in emergencies/in my absence/while i am away/while i am out/time sensitive)  # autoreplies
.9 (automatic reply/auto reply/autoreply/automated reply/automatic response/auto response/this is an automatic)  # autoreplies
"""

_ADMINISTRATION = """
.9 (do not reply/do not respond/not reply to this/no reply/no - reply/go unread/unmonitored/not monitored/automatically generated/
    automated message/automated email/system generated/this inbox/this mailbox/auto generated/can not receive/does not accept mail/
    undeliverable)  # ATS footers
.9 (privacy/data protection/gdpr/personal data/retain your/retention/delete your/data will be/unsubscribe/manage your preferences/
    update your preferences/outgoing messages only/applicant dashboard/notification settings/opt out)  # ATS footers
.9 (confidential/confidentiality/intended recipient/privileged/disclaimer/equal opportunity/equal opportunities/disability confident/
    committed to safeguarding/consider the environment/registered office/registered in/does not constitute/fraud is real/
    never ask for money/never ask applicants/regulated by/public record/registered charity)  # legal footers
.9 (verify your/reset your/activate your/create an account/candidate portal/candidate home/log in/login/logging in/log on to/password/
    your account/sign in/your profile page/verification code/one time code/security code/check your status/track your application/
    view your application)  # account notices
.85 (survey/feedback form/rate your/candidate experience/how did we do/tell us how/nps)  # surveys
"""

_DELIVERY = """
.9 (attached/enclosed/find attached/please find/here is/here are/see attached/sending you/as promised/like i promised/below is/
    below are/as requested/link below/linked below) ~8  # all
.85 (here is/here are/attached is/below is/promised) ~2 (feedback/notes/comments)  # recruiters
"""

_JOB_TALK = """
.9 (your application/your candidacy/your candidature/the vacancy/this vacancy/the hiring manager/hiring manager/hiring team/the panel/
    selection panel/shortlist/shortlisting/recruiter/recruitment/applicants/interview panel/job description/job offer/start date/
    notice period/salary/probation/talent acquisition/your cv/your resume/right to work/interviews/interviewed/interviewing/
    the interview/your interview/an interview)  # any
.85 (the/this/our) ~3 (role/position/post/vacancy/opening) (of/at/with/in/is/as/for/we)  # any
"""

THEIRS: tuple[Phrase, ...] = (
    *STEPS,
    *table(ActKind.PERMISSION, _PERMISSION),
    *table(ActKind.SILENCE_MEANS_NO, _SILENCE),
    *table(ActKind.REQUEST, _REQUEST),
    *table(ActKind.QUESTION, _QUESTION),
    *table(ActKind.COURTESY, _COURTESY),
    *table(ActKind.RECEIPT, _RECEIPT),
    *table(ActKind.OUTREACH, _OUTREACH),
    *table(ActKind.ABSENCE, _ABSENCE),
    *table(ActKind.ADMINISTRATION, _ADMINISTRATION),
    *table(ActKind.DELIVERY, _DELIVERY),
)
JOB_TALK: tuple[Phrase, ...] = table(ActKind.JOB_TALK, _JOB_TALK)
