"""What people who hire write where something moves: talks, promises, offers, holds, delays, and doors that open again.

Each line: how sure, the pattern (see `patterns.py`), and who writes it so. A line in brackets names what the lines below it are about.
"""

from app.reading.acts.model import ActKind
from app.reading.acts.patterns import Phrase, table

_REOPENING = """
.9 (revisit/reverse/rethink/take back/go back on/overturn) ~2 (our/my/the/that) (decision/no)  # managers after a no
.9 (job/role/post/position/vacancy) ~2 (is back/has come up again/is live again/has been reinstated/has come free/is open again/
    has reopened)  # HR
.85 (budget/funding/money/headcount) ~2 (restored/is back/has come back/come through after all/been released after all)  # HR
.85 (something else/something similar/something better/another one/a junior one/one in) ~4 (suit/for you/interest you/your way/
    up your street) ~3  # agencies
.85 (reconsider/reconsidered/reconsidering/changed our mind/changed our minds/changed my mind/had a rethink/second thoughts)
    !(your)  # managers after a no
.85 (our/the/first/preferred/successful/chosen/other/selected) ~2 (candidate/finalist/choice/applicant/person/lad/girl/guy/hire) ~4
    (pulled out/withdrawn/withdrew/dropped out/declined/turned it down/turned us down/staying put/stay put/countered/counter offer/
    fallen through/fell through/changed their mind/changed his mind/changed her mind/let us down/not working out/did not work out/
    has not worked out/backed out/backing out/gone elsewhere/taken another/accepted another/not joining/no longer/cannot/did not show/
    not turned up/not start)  # after a no
.85 (are/would/r) you (still/by any chance) ~3 (free/interested/available/looking/open/keen/up for/around/on the market/
    in the market)  # after a no
.85 (pick up where/picking up where/pick things up/back in the frame/back in the running/back on the table/re opened/reopened/re open/
    reopen/revived/back on again)  # after a pause
.85 (take that back/take it all back/undo that/undo my/undo our/too quick with/too hasty)  # after a no
.8 (would you/could you/might you) ~2 (consider/be interested in/be open to/be up for/fancy/take) ~2 (another/a different/a similar/
    the other/a second/a new/our other)  # another role
.8 (another/a different/a similar/a second/a new/other) (role/position/opening/vacancy/job/opportunity) ~6 (might/could/think/suit/fit/
    better/came up/come up/you)  # another role
"""

_HOLD = """
.9 (stopped/stop/paused/suspend/suspended/halt/ceased) ~1 (interviewing/hiring/recruiting/recruitment/all hiring)  # HR
.85 (can not/not) (fill/hire/appoint/go on/go ahead) ~3 (it/anyone/anybody)? ~1 (before/until/till) ~6  # small firms
.95 (on hold/on ice/paused/pausing/pause on/put on pause/frozen/freeze/hiring freeze/recruitment freeze/on pause/parked/shelved/
    suspended/in limbo/on the back burner/deferred/mothballed/hit pause/pressed pause/put a pause/put a hold/placed a hold/embargo/
    moratorium/stood down)  # all
.85 (hiring/recruitment/search/role/position/vacancy/post/process/project) ~4 (halted/stopped/delayed until/pushed back to/
    moved to next/moved into next/postponed/pushed to next/slipped to)  # HR
.85 (no hiring/not hiring/not recruiting/cannot hire/can not hire/nothing moving/nothing will move/nothing will happen/nothing happens/
    nothing will be decided/nothing gets decided/nothing gets signed) ~3 (until/till/before/for now/for the moment/at the moment/
    this quarter/this side of)  # HR
.8 (budget/budgets/headcount/funding) ~4 (confirmed/approved/signed off/under review/being reviewed/re forecast/unlocked/released/
    frozen/not been released)  # HR
"""

_OFFER = """
.9 (agreed/decided/voted/chosen/chose/resolved/pleased/happy/like/want) ~2 to (appoint/hire/employ/take on/engage/recruit)
    you  # councils, schools
.9 {offer_noun} ~3 (issued/dated/sent/of the) ~3 #  # HR
.85 (this/our/the) ~1 offer (will lapse/lapses/expires/is open/stands/remains open)  # HR
.9 (we/i/they/all of us/everyone/the team/the panel) (want/wants) you (in/on/with/here/at/!/to join/to be our/as our/for the job/for it/
    aboard/behind/to have it/to start)  # small firms, kind
.9 (consider yourself hired/you are hired/you are in !/welcome aboard/has your name on it/your name on it/is yours for the taking/
    yours if you/yours if u/say the word and/say yes and)  # small firms, kind
.9 (when do you want to start/when would you like to start/when can you join/start as soon as you/first day/first shift is)
    ~6  # small firms
.85 (letter/contract/attached/enclosed/document) ~4 (spells out/sets out/lays out/covers/details) ~6 (pay/salary/terms/hours/holiday/
    vacation/leave/benefits)  # HR
.95 {pleased} to (offer you/be offering you/be able to offer you/extend/formally offer/confirm our offer/make you/welcome you)  # HR
.95 (would like/would love/want/like/going/love/happy) to (offer you/make you an offer/extend an offer/extend you/give you the job/
    give you the/have you on board/have you join/hire you/take you on/bring you on board)  # managers
.9 (offer/offering) you (the/a/this) ~4 ({job}/contract/job/part time/full time)  # managers
.9 (your/the/our/formal/written) {offer_noun} ~4 (attached/enclosed/below/is on its way/find/follows/out to you/in your inbox/
    ready to sign/ready for/for your review/for signature)  # HR
.9 {offer_noun} ~1 (attached/enclosed)  # small firms
.9 (would like/would love/want/like/love) you to (come on board/join us as/come aboard/have the job/have the post)  # small firms
.9 (attached/enclosed/find/here is/sending) ~4 {offer_noun}  # HR
.9 (job/it/place/post/role/position) is yours ~3 (if/!)?  # small firms
.85 (congratulations/congrats/welcome aboard/welcome to the team/welcome on board) ~8 (offer/selected/appointed/successful/chosen/
    got the job/role is yours/joining)  # HR
.85 (you have got/you got/you have) the (job/role/post/position/gig)  # small firms
.85 (when can you start/can you start/could you start/start date) ~4 (monday/on/?/with us/we will)  # small firms
.85 (verbal offer/make an offer/making an offer/making you an offer/make you an offer/put an offer/put together an offer/
    prepare an offer/preparing an offer/get an offer/draw up) ~4  # recruiters
.85 (accept/sign/countersign/return/respond to/decision on/thought about/thoughts on/decide on/answer on) ~2 (this/the/our/your) ~1
    {offer_noun}  # HR
.85 (selected/chosen/appointed) (you/as our) ~3 (for/as/to)  # HR
"""

_ADVANCE = """
.9 (decided/like/want/happy/pleased/keen/delighted/love/going/agreed) to (move forward/move ahead/proceed/go ahead/continue/go on/
    progress/go further/take things further) with (you/your)  # recruiters
.9 (client/manager/team/panel/they/he/she/hm) ~2 (picked/selected/shortlisted/chose/approved) ~1 (you/your profile/your cv/
    your resume)  # agencies
.85 (still in the process/still in the race/still on the list/still being considered/made the cut/through to the/on to the next/
    yes from me)  # recruiters
.9 (would like/would love/want/happy/pleased/keen/delighted/going/like/love/excited) to (move/take/progress/advance/bring/put/invite/
    get/have/see/push) you ~3 (forward/further/next/to the next/through/back/final/second/on/again/client)  # recruiters
.9 you (have been/are/were/have) ~1 (shortlisted/short listed/selected for/selected to/successful in reaching/through to/progressed to/
    longlisted/cleared/invited to the/advanced to/made it to/made it through/passed)  # all
.85 (l1/l2/first round/second round/round/screening/test/technical) ~2 (is/was/has been)? (cleared/passed/through)  # IT agencies, India
.85 (they/client/team/panel/manager/everyone/everybody/all/we/he/she) ~2 (loved/liked/like/love/is impressed with/are impressed with/
    keen on) (you/your) !(but)  # agencies
.85 (positive feedback/feedback is positive/feedback was positive/great feedback/good feedback/thumbs up/top of the list/front runner/
    first choice/scored you highest/strong yes/a yes from)  # agencies
.9 (you are/you have) ~1 (through/passed/cleared) ~2 (l1/l2/to/the/round/stage/technical)  # recruiters
.9 (been/be/was/were) (referred/put forward/forwarded) (to/for) ~2 (manager/official/client/panel/selecting/
    hiring)  # federal HR, agencies
.85 (next/second/final/third/further/follow up) (round/stage/interview/step) ~4 (next/will be/is/looking at/with the)  # recruiters
.8 (you are our candidate/you are in the final/one of two/down to two/narrowed it down/final two/last two/last three/still in the mix/
    still in the running/very much in the running/still under consideration)  # managers
"""

_INVITATION = """
[talk]
.95 (invite/inviting/invited) you (to/for/in) ~4 {talk}  # letters
.95 (would like/would love/want/happy/keen/hoping/love/like/wishes/wish/delighted/pleased/enjoy) to ~1 (meet/meet with/see/interview/
    speak to/speak with/talk to/talk with/chat to/chat with/get to know/have/invite/ask/get/take) (you/u)  # managers
.9 (would like/would love/want/happy/keen/hoping/love/like/wish/delighted/pleased) to (arrange/schedule/set up/book/organize/
    have a chat/have a call/discuss your/catch up/hear more/talk through/sit down/connect/find a time/get something in)  # managers
.85 (could/can/would/will/might) (you/u) ~2 {meetverb} ~6 ({day}/#/?)  # small firms
.9 {meetverb} ~6 ({weekday}/next week/this week/#/sometime) ~6 ?  # small firms
.85 (come/pop/drop/nip/swing/call) (in/by/down/round/over/along/to/and see/up) ~8 ({weekday}/#/next week/this week/any time/anytime/
    whenever)  # cafes, yards, shops
.95 (want/wants/would like/need/needs) (you/u) ~1 (for/at) ~2 ({talk}/interview/trial/assessment/trial shift)  # agencies
.95 (get yourself/get yerself/meet me/meet us/swing by/swing round/head over/come and find) ~8 ({weekday}/tomorrow/#)  # yards, owners
.85 (fancy/up for/how about/what about/are you up for) ~4 ({talk}/{meetverb}/{weekday})  # cafes, startups
.9 (trial shift/trial day/trial lesson/working interview/demo lesson/sample lesson) ~6 ({day}/#/?)  # cafes, schools
.85 (your slot/your interview/interview slot) ~3 (is/are/will be/on) ~6 (on/at/in/{weekday})  # wards, councils
.85 (attend/attend for/come to/join us for/join) ~3 ({talk}) ~4 (on/at/with)  # public bodies
[availability]
.9 (sing out/shout/holler/let me know/let us know/tell me/yell) (either way/yes or no/one way or the other/if that/if it)  # phone-typed
.9 (penciled/pencilled/put you down/put you in/holding/held/saved) ~3 (your name/you/a slot/a spot/an hour/a place/a time/slot)
    ~6  # coordinators
.95 (when/what times/what time/which day/what day/which days/what days/which time/which slot/which of) ~4 (you/u/suit/work/best/free)
    ~6 ?  # all
.9 (are/r/would) (you/u) ~2 (free/available/around/about) ~8  # all
.9 (free/available) ~6 ({day}/#) ~6 ?  # phone-typed
.9 (any chance/is there any chance/chance) ~3 (you/u) ~2 (free/available/around/could/can)  # all
.9 (do/does/would/will/could/can) ~4 (suit/work/do/work for you/be ok/be good/be convenient) ~4 ?  # all
.9 (does that/would that/will that/does this/would this/do these/do any of these/would any of these) ~2 (work/suit/be ok/
    be convenient)  # all
.9 (your/ur) availability  # all
.9 (let me know/let us know/tell me/send me/advise/confirm/share) ~3 (when/what times/which/what day/a time/some times/a few times/
    times/slot/slots/dates) ~4 (suit/work/free/available/best/prefer/you/good)  # all
.85 ({weekday}) ~6 # ~4 ?  # phone-typed slot
.85 (do you have/have you got/got) ~2 (#/a few/time/a minute/half an hour/an hour/any time/30) ~2 (minutes/min/time/free/for/this/on/
    next/tomorrow) ~8  # recruiters
.85 (preferred/prefer) ~2 (time/slot/date/day)  # councils
[book_slot]
.9 (grab/pick/take/choose/help yourself to/claim) ~2 (whichever/whatever/any/one that/the one/what suits/a spot/your spot/
    a gap)  # recruiters
.9 (free/open/available) (spots/slots/times/gaps/hours) ~4 (URL/on/here/below/live/listed)  # recruiters
.9 (boxes/slots/times/hours/dates) ~2 (are/marked/in) ~1 (free/open/green/available)  # booking pages
.9 (hour/time/slot/date) (is missing/is yours to choose/is up to you)  # booking pages
.95 (book/pick/choose/select/schedule/reserve/grab) ~3 (a time/time slot/a slot/slot/your slot/your interview/interview slot/time/
    an appointment/a call) ~6  # booking links
.95 (calendly/booking link/scheduling link/self schedule/calendar link/book yourself)  # booking links
.9 (use/using/via/through/click/follow) ~2 (link/URL/button) ~6 (book/schedule/pick/choose/select/slot)  # booking links
"""

_APPOINTMENT = """
.9 (you picked/you chose/you booked/you have booked/you have picked/your booking/you reserved/you are booked/in the book/
    booking confirmed/is booked/your slot is)  # booking pages
.95 (confirmed/confirming/confirm) ~4 ({weekday}/#/{talk}/interview) ~6 (at/on/with/from)?  # coordinators
.9 (see you/speak to you/talk to you/speak/talk/chat/see u/meet you/look forward to seeing you/looking forward to seeing you/
    looking forward to meeting you/look forward to meeting you/looking forward to speaking) ~2 (on/at/in/next/this)? ~1 ({weekday}/then/
    there/#/next week/later)  # all
.85 (is/are/have/has) ~2 (written/noted/put/entered/pencilled/penciled/marked) ~3 (in/into) (my/our/the) (book/diary/calendar/planner/
    agenda)  # owners, small offices
.9 (interview/call/meeting/chat/it/you/panel/lunch/visit/table) ~2 (is/are) ~2 (set/booked/scheduled/confirmed/fixed/arranged/
    in the diary/in the calendar/on for/down for/all set/in for/on at)  # coordinators
.9 (has you/have you/got you/put you/have got you/you are) ~1 (down/booked/in) ~1 (for/with/on/at/in) ~6 ({weekday}/#/clock/
    noon)  # wards, parishes, cafes
.9 (interview/panel/visit/lesson/trial shift/round) ~1 (is/will be/takes place/will take place/has been fixed/is fixed/will be held/
    is scheduled) ~3 (on/for/at) ~3 ({weekday}/#)  # councils, schools
.9 (will see/are seeing/is seeing/will meet/expect/are expecting) you ~4 (at/on) ~3 ({weekday}/#/four/three/two/ten/noon)  # surgeries
.9 (are expected/asked to be/be at/be in/report to) ~8 (at/by/for/on) ~2 (#/{weekday})  # schools, Nairobi HR
.9 ({weekday}/noon/clock/#/eight/nine/ten/eleven/one/two/three/four/five/six/seven) (it is/then $)  # phone-typed
.85 {weekday} at (quarter/half/noon/#/eight/nine/ten/eleven/two/three/four/five) ~2 !(?)  # phone-typed
.9 will (call/ring/phone/see/facetime/zoom/skype/meet) you at ~4 (on/#) ~3  # crews, agencies
.85 (let us say/let us go with/let us make it/let us do/then we meet/we meet/then we do it) ~2 ({weekday}/#)  # Dutch teams, startups
.85 (calendar invite/calendar hold/meeting invite/invite/zoom link/teams link/dial in/joining details/directions/parking) ~4 (attached/
    sent/follows/below/to follow/on its way/coming/inside)  # coordinators
.85 (date time/date & time/when/time/new time/venue/location/where) : ~6 (#/{weekday})  # interview details
.85 (join on your computer/microsoft teams meeting/join zoom/join the meeting/join with google meet/
    you have been invited to the following event)  # calendar text
.85 (moved/move/rescheduled/shifted/pushed/changed) ~4 to ~3 ({weekday}/#/{month})  # coordinators
"""

_CANCELLATION = """
.9 (today/tomorrow/tonight/monday/tuesday/wednesday/thursday/friday/saturday/sunday/it/interview/meeting/panel) ~2 ('s/is) (off/
    canceled/not happening/off the cards)  # phone-typed
.9 (cancel/canceled/canceling/call off/called off/postpone/postponed/postponing/reschedule/rescheduled/rescheduling/re schedule/
    rearrange/re arrange/push back/put off/take a rain check) ~4 ({talk}/our/your/tomorrow/today/{weekday}/this/us/you/
    it)  # coordinators
.9 (move/shift/bump/push) (our/your/tomorrow/today/monday/tuesday/wednesday/thursday/friday/the interview/the call/the meeting)
    ~4  # startups
.85 ({talk}/event/meeting) ~3 (canceled/called off/postponed/is off/is now off/rescheduled/not be going ahead/not go ahead/
    not going ahead)  # calendar, coordinators
.85 (need to/have to/must/going to have to/will have to) (move/shift/change/push/reschedule/cancel/postpone/rearrange)
    ~4  # coordinators
.85 (not/no longer) (make/do/able to make/able to meet/available/manage/free) ~3 (it/{weekday}/today/tomorrow/our/the/that/
    then)  # managers
.85 (pulled on to/called away/is out sick/is ill/is unwell/has jury duty/bereavement/stuck in/off sick/down with/family emergency/
    is sick/has been taken ill)  # why talks move
"""

_LOOK_BACK = """
.95 (great/good/lovely/nice/pleasure/wonderful/enjoyed/delighted/fun/thanks for/thank you for/fantastic/brilliant/super/really enjoyed/
    loved/glad/happy) ~3 {met} ~2 (you/u/with you/to you/together/us/your) ~6  # managers
.9 (good/great/lovely/nice/pleasure/wonderful/fun/glad/happy) to (have met/meet/see/speak/talk/chat/catch up/finally meet/put a/
    have you/know/get to know/have spoken/have seen) ~5 (yesterday/today/on/this/last/earlier/just now/at/the other/face/
    voice)  # managers
.95 (thanks/thank you/ta/cheers) ~2 for ~2 (coming/attending/joining/meeting/speaking/talking/chatting/interviewing/stopping by/
    visiting/popping/travelling/traveling/making the trip/the chat/the call/taking the call/giving us your/sitting/presenting/
    being with us/showing us) ~6  # managers
.9 (thanks/thank you) ~2 for (taking the time/your time/taking time/giving up your/making time/giving us/sparing) ~6 (today/yesterday/
    on/this/last/with us/with me/to meet/to speak/to interview/to come/to talk/to chat/with the)  # managers
.9 (after/following/further to/since/as per/as discussed in) (your/our/the) ~2 (interview/call/conversation/meeting/chat/visit/trial/
    talk/discussion/telephonic discussion) ~3 (on/with/yesterday/today/last/this/,)  # letters
.9 (enjoyed/liked/loved/impressed) ~3 (your/our) ~2 (interview/conversation/chat/talk/presentation/visit/meeting/lesson/discussion/call/
    trial/time together)  # managers
.85 you (interviewed/presented/came across/came over/did/performed/were) ~2 (well/great/brilliant/brilliantly/superb/excellent/strongly/
    fantastic) ~4  # managers
.8 (as discussed/as we discussed/as mentioned/as i said/as i mentioned/when we spoke/when we met/when you were here/when you came/
    from our call/from our chat/we spoke/on the phone)  # recruiters
"""

_PROMISE = """
[decision]
.9 {we} ~2 {will} ~3 {tell} ~10  # all
.9 {will} ~2 (be)? ~2 {tell} ~2 (you/candidates/everyone/everybody/all/applicants/with)? ~8 (by/on/within/in/next/this/before/early/
    after/once/when/as soon as/tomorrow/today/tonight/either way/one way or/asap/soon/shortly/again/at the/over the/towards/mid/end/
    first thing/no later/latest/when)  # all
.9 (will/shall) (be in touch/be in contact/get back/come back/revert/let you know/let u know/call/ring/phone/give you/update/keep you/
    send/email/contact/write/drop you/shout/know more/hear/follow up/reach out/reply/confirm/respond/have an answer/have news/advise/
    inform/get in touch/chase/present/pass/speak to/check/find out/forward/review/share/see what/ask/talk to/be calling/be contacting/
    be back)  # all
.9 you (will/should/shall/can expect to/ought to/would/may expect to/are going to/can) ~2 (hear/have/get/receive/be contacted/
    be informed/be notified/be told/know/expect) ~8  # all
.9 {will} ~1 {decide} ~8 (by/on/within/in/next/this/before/early/after/once/when/soon/shortly/tomorrow/#/{day}/mid/end)  # managers
.85 expect ~4 (decision/answer/update/news/call/email/feedback/outcome/results/hear/word/to hear/response/offer/contract)  # managers
.85 (decision/decisions/outcome/outcomes/answer/results/feedback/news/update/shortlisting/selection/offer) ~2 (will/should/shall/
    is expected/are expected/is due/are due/to be/would) ~8  # public bodies
.85 (hope/hoping/aim/aiming/plan/planning/expect/expecting/intend/anticipate/looking) (to/on) (have/be/get/make/finish/complete/
    conclude/wrap/decide/start/send/give/schedule/hold/move/meet/let/come) ~8  # managers
.85 {we} ~2 (meet/meets/meeting/decide/decides/deciding/convene/convenes/sits/sit/reconvene/debrief/getting together/gets together) ~6
    ({weekday}/#/next week/this week/tomorrow/on the)  # committees
.85 (by/before/no later than/latest by/at the latest) ~5 (you will/we will/i will/should/decision/answer)  # all
.85 (give/allow/bear with) (us/me) (until/till/a/a few/some/about/another/to/#/a little/a bit/a couple)  # managers
.8 (bear with/hang tight/hang on/sit tight/watch this space/stay tuned/keep you posted/keep you in the loop/more soon/more to follow/
    leave it with/standby/stand by/fingers crossed)  # all
.8 (as soon as/once/when) {we} ~2 (have/hear/know/get/decide/decided/met/meet/speak/spoken/receive/come) ~8  # undated
.8 (then) (we/they/the) ~3 (decide/sit down/choose/make/meet/pick)  # managers
.85 (they/client/he/she) ~2 (will/should) ~2 (revert/come back/decide/confirm/let us know/let me know/get back)  # agencies
[call]
.9 (will/shall/going to/try to/let me) ~2 (call/ring/phone/give you a call/give you a ring/give you a bell/give u a/buzz/bell/
    pick up the phone/call you/ring you)  # small firms
[send]
.85 (will/shall/going to/let me) ~2 (send/email/forward/share/post/drop/get) ~2 (you/over/across/out/the/a/it/details/contract/link/
    invite/new)  # coordinators
.8 (to follow/follows in/on its way/following shortly/will follow/is coming/are coming/coming your way/incoming)  # coordinators
"""

_DELAY = """
.9 (delay/delays/delayed/taking longer/taking a little longer/taking a bit longer/takes longer/longer than/behind schedule/running late/
    running behind/slower than/slow/slipped/dragging/dragged/held up/backlog/snowed under/swamped/manic/hectic/overwhelmed)  # all
.85 (not/still not/has not/have not/nothing) ~2 (met/decided/heard/had a chance/had time/finished/made a decision/forgotten you/
    forgotten/concluded/finalized/yet/got round/sat/come through/signed off)  # all
.85 (no) ~1 (verdict/conclusion/movement/joy/answer/feedback/outcome/agreement) (yet/so far/this week/today/from/i am afraid)  # all
.85 (pushed back/put back/set back/has slid/slid to/has slipped/drags/overrun/overran/at a standstill/bogged down/stuck with/
    held up by)  # builders, HR
.85 (awaiting/awaits/waiting on/waiting for/pending/yet to/is awaited/are awaited/waiting to hear from) ~5 (sign/signature/signs/
    approval/approve/budget/feedback/board/panel/client/nod/green light/funder/memo/finance/head office)  # head offices
.85 (did not/could not/has not/have not/not able to) ~1 (sit/meet/agree/convene/come together/take place/get round)  # committees
.9 (taken/taking/takes/lasts/last/took) ~2 (so long/this long/an age/ages/forever/bit longer/longer)  # all
.85 (need/want/needs) (a bit/a little/some)? (more time/longer/to sleep on it)  # all
.85 (are/am/is/running) ~3 (late with/behind with/behind on/short of hands/short staffed)  # small firms
.85 (owe you) ~1 (an answer/news/a reply/an update/word)  # startups
.85 (no decision/no decisions/no news/no update/no word/nothing yet/nothing to report/no further news/still waiting/still working/
    still interviewing/still in progress/still ongoing/ongoing/in progress/still going through/still deciding/still reviewing)  # all
.85 (apologies/sorry/apologize/apologise/regret) ~3 (wait/delay/silence/radio silence/slow/late/not getting back/taking so long/
    keeping you/inconvenience/hold up/quiet)  # all
.85 (thank you/thanks) for (your patience/bearing with/being patient/waiting)  # all
"""

STEPS: tuple[Phrase, ...] = (
    *table(ActKind.REOPENING, _REOPENING),
    *table(ActKind.HOLD, _HOLD),
    *table(ActKind.OFFER, _OFFER),
    *table(ActKind.ADVANCE, _ADVANCE),
    *table(ActKind.INVITATION, _INVITATION),
    *table(ActKind.APPOINTMENT, _APPOINTMENT),
    *table(ActKind.CANCELLATION, _CANCELLATION),
    *table(ActKind.LOOK_BACK, _LOOK_BACK),
    *table(ActKind.PROMISE, _PROMISE),
    *table(ActKind.DELAY, _DELAY),
)
