"""What the job seeker writes: asks, answers, thanks, promises, yes, no and goodbye.

Each line: how sure, the pattern (see `patterns.py`), and who writes it so. A line in brackets names what the lines below it are about.
"""

from app.reading.acts.model import ActKind
from app.reading.acts.patterns import Phrase, table

_APPLICATION = """
.95 (apply/applying/application/applied/submit my/submitting my/put myself forward/throw my hat) ~3 (for/to) ~3 (the/your/a/this/
    position/role/job/post) ~6  # letters
.9 (attached/enclosed/find/here is) ~4 (my) ~2 (cv/resume/application/cover letter/covering letter) ~6 (for/application/consideration/
    position/role/job/post)  # letters
.85 (saw/seen/read/noticed/heard) ~3 (your/the/an/that you) ~2 (ad/advert/advertisement/posting/vacancy/card/sign/notice/are looking/
    looking for/job)  # phone-typed
.85 (are you/r you) (looking for/hiring/taking on/in need of) ~6 ?  # phone-typed
.85 (interested in/express my interest/to apply/like to apply/consider me) ~3 (position/role/job/post/vacancy/opening/opportunity/work/
    for the/application)  # letters
.85 (cv/resume) ~2 attached  # short mails
.9 (put my name down/short of hands/like to work for you/like to work in your)  # small firms
.9 writing about ~3 (post/job/vacancy/position/role/ad)  # letters
"""

_THANKS = """
.95 (thank you/thanks/thank u/cheers/ta/many thanks/grateful/appreciate/appreciated/asante/gracias/danke/merci) ~6 (meeting/seeing me/
    having me/showing me/interviewing me/speaking with/talking with/talking to/speaking to/chatting/the interview/the chat/
    the conversation/our conversation/the call/our call/the talk/the tour/the visit/the look round/the look around/the trial/
    the time yesterday/the time today/time today/time yesterday/time on/time this/your time/for today/for yesterday/for this morning/
    for this afternoon/for earlier/hosting/the day/the opportunity to/the chance to/the discussion/taking the time/making time/
    for the shift/walking me/for monday/for tuesday/for wednesday/for thursday/for friday/the welcome/the warm welcome/the coffee/
    the meeting/our meeting/the session/a lovely morning/a lovely afternoon/letting me)  # job seekers
.95 (enjoyed/loved/liked/appreciated/pleasure/great/good/nice/lovely/joy/fine) ~4 (meeting/speaking/talking/chatting/our conversation/
    our chat/our talk/our call/hearing about/learning about/the conversation/seeing/the visit/the interview/the tour/to meet/to speak/
    to talk/to chat/to see the/discussing/your kitchen/the team)  # job seekers
.9 had ~1 (great/lovely/good/fine/wonderful) (time/morning/day/afternoon/evening) ~6  # job seekers
.85 (interview/l2/l1/conversation/call/meeting) (went/was) ~2 (well/great/good/fun/a pleasure)  # job seekers
.8 (left/came away/came back) even? ~4 (more/keen/excited/enthusiastic/impressed)  # job seekers
"""

_STATUS = """
.9 (had a chance to/had time to/been able to/managed to) ~1 (decide/look/review/discuss/make a decision/speak to/talk to)
    ~6  # job seekers
.9 (whether/if) ~1 (you/u) (received/got/saw) my ~4  # job seekers
.95 (any/some/is there/are there/have you) ~3 (news/update/updates/decision/word/progress/feedback/development/outcome)  # job seekers
.95 (could/can/would) you ~3 (tell me/say/let me know) ~2 (how/where/whether/what/yet/anything) ~3 (look/looks/stand/stands/things/is/
    are)  # job seekers
.95 (has/have) (the/your) ~1 (panel/board/governors/committee/trustees/team/manager/client) ~2 (met/decided/sat/chosen)  # job seekers
.95 where ~2 (the/my/your) ~1 (process/application/things/search/decision) (is/are/stands/stand)  # job seekers
.9 did ~3 (get back to you/come back to you/decide/answer you) ~2 ?  # job seekers
.95 (when/by when) ~5 (decide/expect to hear/hope to hear/might hear/hear back)  # job seekers
.9 (anything/something) ~2 you can tell me ~2 (yet/now)?  # job seekers
.9 is the (job/post/place/role/position) still ~2  # small firms
.95 (follow up/following up/followup/checking in/check in/check on/checking on/touching base/touch base/circling back/circle back/
    chasing/chase/nudge/just wondering/wondered whether/wondered if/wondering whether/wondering if/bumping/inquire/inquiring/
    ask about the/asking about/ask politely/ask where/ask how/asking where/to see where/to see if/to see whether)  # job seekers
.95 (status/state/timeline/outcome/progress/next steps/where things stand/where we stand/where it stands/where you are) ~4 (of/on/for/
    with/my/the/?)  # job seekers
.9 (have not/not) (heard/heard back/heard anything/had a reply/received a/received any/had any/had an answer/heard from)
    ~6  # job seekers
.9 (decided/decision/made up your mind/come to a decision/reached a decision/filled/still open/still available/still going/
    still being considered/still in the running/still under consideration/something new/anything new/how is it looking/how did i do/
    how did it go) ~8 ?  # job seekers
"""

_ANSWER = """
[documents]
.9 (attached/enclosed/please find/find attached/here is/here are/i have attached/i attach/as requested/sending you/as promised/
    have uploaded/have sent/just sent/have filled/have completed/have signed/signed and returned/have submitted) ~8  # job seekers
[references]
.9 my? (references/referees/reference) ~2 (are/is/:/as follows/would be)  # job seekers
.85 (you can/feel free to) (contact/call/reach) ~4  # job seekers
[availability]
.9 (free/available/can do/can make/could do/could make/works/suits/suit/work) ~6 ({weekday}/#/any time/anytime/whenever/next week/
    this week/after/before/morning/afternoon/evening/mornings/afternoons/evenings)  # job seekers
.85 ({weekday}/#) ~6 (works/suits/is fine/is good/is great/is perfect/would be/would work/would suit/would be perfect/would be great/
    i can/i am free/or)  # job seekers
[availability]
.85 {weekday} ~3 # ~3 {weekday}  # phone-typed
.9 (earliest/soonest) ~4 (join/start/begin) ~4  # job seekers
[salary]
.9 (looking for/expecting/expectation/expectations/salary/currently on/earning/hoping for/asking) ~6 (#/k)  # job seekers
.85 (notice period/notice) ~4 (is/#/weeks/week/month/months)  # job seekers
[assessment]
.9 (completed/finished/submitted/done/taken/did) ~4 {test}  # job seekers
[question]
.85 ^ (yes/no/yep/sure/of course/absolutely/happy to/certainly/definitely/i do/i am/i have/i can) ~  # job seekers
"""

_OWN_PROMISE = """
.95 (i will/will/i shall/i am going to/let me) !(not/gladly/happily/be) ~2 (send/email/forward/share/get/have/let you have/get back/
    revert/return/submit/complete/do/finish/let you know/confirm/call/ring/upload/provide/fill/sign/dig/check/ask/think/come back/write/
    give you/drop/post/put together/follow/answer/look/scan)  # job seekers
.9 i can ~1 (send/email/forward/get/have/finish/do/confirm/upload/scan) ~6 {day}  # job seekers
.85 (need to/have to/must) ~2 (dig out/find/check/ask/talk to/think/sleep on/get hold of/look up) ~8  # job seekers
.85 (to follow/follows/will follow/coming/on its way) ~4  # job seekers
"""

_ACCEPTANCE = """
.9 (delighted/happy/pleased/thrilled/glad/love/like/honored/honoured) to (take) (the/it/this/on the/up the)  # job seekers
.9 (will take/would love/will gladly take/would gladly take/would like) (the/this) (job/post/role)  # small firms
.9 (will be/to be) joining (you/the team/as)  # job seekers
.95 (accept/accepting/accepted) ~4 (offer/position/role/job/post/contract/it/gladly/pleasure)  # job seekers
.95 (delighted/happy/pleased/thrilled/glad/honored) to (accept/join/say yes/come on board/start)  # job seekers
.9 (signed/countersigned) ~4 (contract/offer/letter/copy) ~4  # job seekers
.9 (i am in/count me in/it is a yes/yes please i/see you on my first day/look forward to starting/looking forward to starting/
    look forward to joining/looking forward to joining)  # job seekers
"""

_WITHDRAWAL = """
.95 (withdraw/withdrawing/withdrawn/pull out/pulling out/take myself out/take my name/take me off/cross me off/strike me off/bow out/
    bowing out/step back from/stepping back/drop out) ~8  # job seekers
.9 (i have) ~1 (taken/accepted) (a/another) ~1 (job/post/role/position) ~6  # job seekers
.9 (will not/shall not) be (coming/joining) ~4  # job seekers
.95 (accepted/taken/signed/taking/accept) ~3 (another/a different/a role elsewhere/a job elsewhere/an offer elsewhere/an offer from/
    a position elsewhere/other offer/role with another)  # job seekers
.9 (decided/have to/going to/need to/must/like to) ~3 (decline/turn down/turn it down/pass/say no/not to accept/not accept/not take/
    not to take/not to go/not to pursue/not to continue/stay where/stay put/stay with my/remain with) ~4  # job seekers
.9 my answer ~5 is (no/a no)  # job seekers
.9 (decided against it/decided against taking/decided against the/it is a no/it has to be a no/my answer is no/a no from me/
    i have to say no/i must say no)  # job seekers
.9 (not taking it up/not taking up the/not be taking it up/not be taking up/pull my name/pulling my name/pull out of/take my name out/
    take my name off/taking my name off/bow out of/scratch my name) ~4  # job seekers
.9 (not for me/no longer interested/not interested/no longer available/not the right/not right for me/not a fit for me/not looking/
    not in a position to accept/can not accept/not be able to accept/will not be taking/not be taking it/not be going ahead/
    do not want to go ahead/going with another/going with the other/staying where i am/staying put/off the market/
    happy where i am)  # job seekers
"""

_CONSENT = """
.95 ({weekday}/#/that/it/this/time/date/slot/day) ~5 (works/suits/is fine/is good/is great/is grand/is lovely/is perfect/suits me/fine/
    perfect/great/it is/confirmed/no problem/is ok/is okay/would be fine/would be perfect/is no problem/sounds good/sounds great/
    works well/good for me) ~6  # job seekers
.95 (confirm/confirmed/confirming/see you/speak then/talk then/will be there/be there/i accept the/has accepted this invitation/
    count me in/i can make/can make it/i can come/will come/i will attend/looking forward to it/look forward to speaking/
    look forward to meeting/look forward to it/look forward to seeing/looking forward to meeting/looking forward to speaking/
    looking forward to seeing)  # job seekers
.9 (yes/yep/yeah/sure/ok/okay/great/perfect/sounds good/sounds great/will do/of course/no worries/no problem/happy to/with pleasure/
    gladly/hell yes/deal/done/noted/absolutely/lovely/brilliant)  # job seekers
.9 (glad to/happy to/love to/like to/keen to/delighted to) (hear/know/learn/find out/read) (more/all about it/
    the rest)  # approached at home
"""

_GRACE = """
.9 (thank you/thanks/thank u/cheers/ta) ~4 (letting me know/telling me/for the update/for the news/being honest/being straight/
    for the straight/for getting back/for your honesty/for considering/the feedback/informing me/so kindly/being open/
    for the consideration/for the opportunity)  # after a no
.9 (sorry/sad/disappointed/gutted/shame/pity/understand/understandable/respect your decision/no hard feelings/totally get it/
    fair enough) ~6  # after a no
.85 (keep me in mind/think of me/in future/in the future/another time/paths cross/stay in touch/keep in touch/future roles/
    future openings/all the best to/best of luck to/good luck with/wish you and/wish the team/wish the) ~4  # after a no
"""

MINE: tuple[Phrase, ...] = (
    *table(ActKind.APPLICATION, _APPLICATION),
    *table(ActKind.THANKS, _THANKS),
    *table(ActKind.STATUS_QUESTION, _STATUS),
    *table(ActKind.ANSWER, _ANSWER),
    *table(ActKind.OWN_PROMISE, _OWN_PROMISE),
    *table(ActKind.ACCEPTANCE, _ACCEPTANCE),
    *table(ActKind.WITHDRAWAL, _WITHDRAWAL),
    *table(ActKind.CONSENT, _CONSENT),
    *table(ActKind.GRACE, _GRACE),
)
