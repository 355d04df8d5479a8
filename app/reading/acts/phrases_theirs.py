# ruff: noqa: E501
"""What people who hire write, apart from a no: talks, promises, requests, offers, holds, absences and the small talk around them.

Each line: how sure, the pattern (see `patterns.py`), and who writes it so. A line in brackets names what the lines below it are about.
"""

from app.reading.acts.model import ActKind
from app.reading.acts.patterns import Phrase, table

_REOPENING = """
.9 (revisit/reverse/rethink/take back/go back on/overturn) ~2 (our/my/the/that) (decision/no)  # managers after a no
.9 (job/role/post/position/vacancy) ~2 (is back/has come up again/is live again/has been reinstated/has come free/is open again/has reopened)  # HR
.85 (budget/funding/money/headcount) ~2 (restored/is back/has come back/come through after all/been released after all)  # HR
.85 (something else/something similar/something better/another one/a junior one/one in) ~4 (suit/for you/interest you/your way/up your street) ~3  # agencies
.85 (reconsider/reconsidered/reconsidering/changed our mind/changed our minds/changed my mind/had a rethink/second thoughts) !(your)  # managers after a no
.85 (our/the/first/preferred/successful/chosen/other/selected) ~2 (candidate/finalist/choice/applicant/person/lad/girl/guy/hire) ~4 (pulled out/withdrawn/withdrew/dropped out/declined/turned it down/turned us down/staying put/stay put/countered/counter offer/fallen through/fell through/changed their mind/changed his mind/changed her mind/let us down/not working out/did not work out/has not worked out/backed out/backing out/gone elsewhere/taken another/accepted another/not joining/no longer/cannot/did not show/not turned up/not start)  # after a no
.85 (are/would/r) you (still/by any chance) ~3 (free/interested/available/looking/open/keen/up for/around/on the market/in the market)  # after a no
.85 (pick up where/picking up where/pick things up/back in the frame/back in the running/back on the table/re opened/reopened/re open/reopen/revived/back on again)  # after a pause
.85 (take that back/take it all back/undo that/undo my/undo our/too quick with/too hasty)  # after a no
.8 (would you/could you/might you) ~2 (consider/be interested in/be open to/be up for/fancy/take) ~2 (another/a different/a similar/the other/a second/a new/our other)  # another role
.8 (another/a different/a similar/a second/a new/other) (role/position/opening/vacancy/job/opportunity) ~6 (might/could/think/suit/fit/better/came up/come up/you)  # another role
"""

_HOLD = """
.9 (stopped/stop/paused/suspend/suspended/halt/ceased) ~1 (interviewing/hiring/recruiting/recruitment/all hiring)  # HR
.85 (can not/not) (fill/hire/appoint/go on/go ahead) ~3 (it/anyone/anybody)? ~1 (before/until/till) ~6  # small firms
.95 (on hold/on ice/paused/pausing/pause on/put on pause/frozen/freeze/hiring freeze/recruitment freeze/on pause/parked/shelved/suspended/in limbo/on the back burner/deferred/mothballed/hit pause/pressed pause/put a pause/put a hold/placed a hold/embargo/moratorium/stood down)  # all
.85 (hiring/recruitment/search/role/position/vacancy/post/process/project) ~4 (halted/stopped/delayed until/pushed back to/moved to next/moved into next/postponed/pushed to next/slipped to)  # HR
.85 (no hiring/not hiring/not recruiting/cannot hire/can not hire/nothing moving/nothing will move/nothing will happen/nothing happens/nothing will be decided/nothing gets decided/nothing gets signed) ~3 (until/till/before/for now/for the moment/at the moment/this quarter/this side of)  # HR
.8 (budget/budgets/headcount/funding) ~4 (confirmed/approved/signed off/under review/being reviewed/re forecast/unlocked/released/frozen/not been released)  # HR
"""

_OFFER = """
.9 (agreed/decided/voted/chosen/chose/resolved/pleased/happy/like/want) ~2 to (appoint/hire/employ/take on/engage/recruit) you  # councils, schools
.9 {offer_noun} ~3 (issued/dated/sent/of the) ~3 #  # HR
.85 (this/our/the) ~1 offer (will lapse/lapses/expires/is open/stands/remains open)  # HR
.9 (we/i/they/all of us/everyone/the team/the panel) (want/wants) you (in/on/with/here/at/!/to join/to be our/as our/for the job/for it/aboard/behind/to have it/to start)  # small firms, kind
.9 (consider yourself hired/you are hired/you are in !/welcome aboard/has your name on it/your name on it/is yours for the taking/yours if you/yours if u/say the word and/say yes and)  # small firms, kind
.9 (when do you want to start/when would you like to start/when can you join/start as soon as you/first day/first shift is) ~6  # small firms
.85 (letter/contract/attached/enclosed/document) ~4 (spells out/sets out/lays out/covers/details) ~6 (pay/salary/terms/hours/holiday/vacation/leave/benefits)  # HR
.95 {pleased} to (offer you/be offering you/be able to offer you/extend/formally offer/confirm our offer/make you/welcome you)  # HR
.95 (would like/would love/want/like/going/love/happy) to (offer you/make you an offer/extend an offer/extend you/give you the job/give you the/have you on board/have you join/hire you/take you on/bring you on board)  # managers
.9 (offer/offering) you (the/a/this) ~4 ({job}/contract/job/part time/full time)  # managers
.9 (your/the/our/formal/written) {offer_noun} ~4 (attached/enclosed/below/is on its way/find/follows/out to you/in your inbox/ready to sign/ready for/for your review/for signature)  # HR
.9 {offer_noun} ~1 (attached/enclosed)  # small firms
.9 (would like/would love/want/like/love) you to (come on board/join us as/come aboard/have the job/have the post)  # small firms
.9 (attached/enclosed/find/here is/sending) ~4 {offer_noun}  # HR
.9 (job/it/place/post/role/position) is yours ~3 (if/!)?  # small firms
.85 (congratulations/congrats/welcome aboard/welcome to the team/welcome on board) ~8 (offer/selected/appointed/successful/chosen/got the job/role is yours/joining)  # HR
.85 (you have got/you got/you have) the (job/role/post/position/gig)  # small firms
.85 (when can you start/can you start/could you start/start date) ~4 (monday/on/?/with us/we will)  # small firms
.85 (verbal offer/make an offer/making an offer/making you an offer/make you an offer/put an offer/put together an offer/prepare an offer/preparing an offer/get an offer/draw up) ~4  # recruiters
.85 (accept/sign/countersign/return/respond to/decision on/thought about/thoughts on/decide on/answer on) ~2 (this/the/our/your) ~1 {offer_noun}  # HR
.85 (selected/chosen/appointed) (you/as our) ~3 (for/as/to)  # HR
"""

_ADVANCE = """
.9 (decided/like/want/happy/pleased/keen/delighted/love/going/agreed) to (move forward/move ahead/proceed/go ahead/continue/go on/progress/go further/take things further) with (you/your)  # recruiters
.9 (client/manager/team/panel/they/he/she/hm) ~2 (picked/selected/shortlisted/chose/approved) ~1 (you/your profile/your cv/your resume)  # agencies
.85 (still in the process/still in the race/still on the list/still being considered/made the cut/through to the/on to the next/yes from me)  # recruiters
.9 (would like/would love/want/happy/pleased/keen/delighted/going/like/love/excited) to (move/take/progress/advance/bring/put/invite/get/have/see/push) you ~3 (forward/further/next/to the next/through/back/final/second/on/again/client)  # recruiters
.9 you (have been/are/were/have) ~1 (shortlisted/short listed/selected for/selected to/successful in reaching/through to/progressed to/longlisted/cleared/invited to the/advanced to/made it to/made it through/passed)  # all
.85 (l1/l2/first round/second round/round/screening/test/technical) ~2 (is/was/has been)? (cleared/passed/through)  # IT agencies, India
.85 (they/client/team/panel/manager/everyone/everybody/all/we/he/she) ~2 (loved/liked/like/love/is impressed with/are impressed with/keen on) (you/your) !(but)  # agencies
.85 (positive feedback/feedback is positive/feedback was positive/great feedback/good feedback/thumbs up/top of the list/front runner/first choice/scored you highest/strong yes/a yes from)  # agencies
.9 (you are/you have) ~1 (through/passed/cleared) ~2 (l1/l2/to/the/round/stage/technical)  # recruiters
.9 (been/be/was/were) (referred/put forward/forwarded) (to/for) ~2 (manager/official/client/panel/selecting/hiring)  # federal HR, agencies
.85 (next/second/final/third/further/follow up) (round/stage/interview/step) ~4 (next/will be/is/looking at/with the)  # recruiters
.8 (you are our candidate/you are in the final/one of two/down to two/narrowed it down/final two/last two/last three/still in the mix/still in the running/very much in the running/still under consideration)  # managers
"""

_INVITATION = """
[talk]
.95 (invite/inviting/invited) you (to/for/in) ~4 {talk}  # letters
.95 (would like/would love/want/happy/keen/hoping/love/like/wishes/wish/delighted/pleased/enjoy) to ~1 (meet/meet with/see/interview/speak to/speak with/talk to/talk with/chat to/chat with/get to know/have/invite/ask/get/take) (you/u)  # managers
.9 (would like/would love/want/happy/keen/hoping/love/like/wish/delighted/pleased) to (arrange/schedule/set up/book/organize/have a chat/have a call/discuss your/catch up/hear more/talk through/sit down/connect/find a time/get something in)  # managers
.85 (could/can/would/will/might) (you/u) ~2 {meetverb} ~6 ({day}/#/?)  # small firms
.9 {meetverb} ~6 ({weekday}/next week/this week/#/sometime) ~6 ?  # small firms
.85 (come/pop/drop/nip/swing/call) (in/by/down/round/over/along/to/and see/up) ~8 ({weekday}/#/next week/this week/any time/anytime/whenever)  # cafes, yards, shops
.85 (fancy/up for/how about/what about/are you up for) ~4 ({talk}/{meetverb}/{weekday})  # cafes, startups
.9 (trial shift/trial day/trial lesson/working interview/demo lesson/sample lesson) ~6 ({day}/#/?)  # cafes, schools
.85 (your slot/your interview/interview slot) ~3 (is/are/will be/on) ~6 (on/at/in/{weekday})  # wards, councils
.85 (attend/attend for/come to/join us for/join) ~3 ({talk}) ~4 (on/at/with)  # public bodies
[availability]
.9 (sing out/shout/holler/let me know/let us know/tell me/yell) (either way/yes or no/one way or the other/if that/if it)  # phone-typed
.9 (penciled/pencilled/put you down/put you in/holding/held/saved) ~3 (your name/you/a slot/a spot/an hour/a place/a time/slot) ~6  # coordinators
.95 (when/what times/what time/which day/what day/which days/what days/which time/which slot/which of) ~4 (you/u/suit/work/best/free) ~6 ?  # all
.9 (are/r/would) (you/u) ~2 (free/available/around/about) ~8  # all
.9 (free/available) ~6 ({day}/#) ~6 ?  # phone-typed
.9 (any chance/is there any chance/chance) ~3 (you/u) ~2 (free/available/around/could/can)  # all
.9 (do/does/would/will/could/can) ~4 (suit/work/do/work for you/be ok/be good/be convenient) ~4 ?  # all
.9 (does that/would that/will that/does this/would this/do these/do any of these/would any of these) ~2 (work/suit/be ok/be convenient)  # all
.9 (your/ur) availability  # all
.9 (let me know/let us know/tell me/send me/advise/confirm/share) ~3 (when/what times/which/what day/a time/some times/a few times/times/slot/slots/dates) ~4 (suit/work/free/available/best/prefer/you/good)  # all
.85 ({weekday}) ~6 # ~4 ?  # phone-typed slot
.85 (do you have/have you got/got) ~2 (#/a few/time/a minute/half an hour/an hour/any time/30) ~2 (minutes/min/time/free/for/this/on/next/tomorrow) ~8  # recruiters
.85 (preferred/prefer) ~2 (time/slot/date/day)  # councils
[book_slot]
.9 (grab/pick/take/choose/help yourself to/claim) ~2 (whichever/whatever/any/one that/the one/what suits/a spot/your spot/a gap)  # recruiters
.9 (free/open/available) (spots/slots/times/gaps/hours) ~4 (URL/on/here/below/live/listed)  # recruiters
.9 (boxes/slots/times/hours/dates) ~2 (are/marked/in) ~1 (free/open/green/available)  # booking pages
.9 (hour/time/slot/date) (is missing/is yours to choose/is up to you)  # booking pages
.95 (book/pick/choose/select/schedule/reserve/grab) ~3 (a time/time slot/a slot/slot/your slot/your interview/interview slot/time/an appointment/a call) ~6  # booking links
.95 (calendly/booking link/scheduling link/self schedule/calendar link/book yourself)  # booking links
.9 (use/using/via/through/click/follow) ~2 (link/URL/button) ~6 (book/schedule/pick/choose/select/slot)  # booking links
"""

_APPOINTMENT = """
.9 (you picked/you chose/you booked/you have booked/you have picked/your booking/you reserved/you are booked/in the book/booking confirmed/is booked/your slot is)  # booking pages
.95 (confirmed/confirming/confirm) ~4 ({weekday}/#/{talk}/interview) ~6 (at/on/with/from)?  # coordinators
.9 (see you/speak to you/talk to you/speak/talk/chat/see u/meet you/look forward to seeing you/looking forward to seeing you/looking forward to meeting you/look forward to meeting you/looking forward to speaking) ~2 (on/at/in/next/this)? ~1 ({weekday}/then/there/#/next week/later)  # all
.85 (is/are/have/has) ~2 (written/noted/put/entered/pencilled/penciled/marked) ~3 (in/into) (my/our/the) (book/diary/calendar/planner/agenda)  # owners, small offices
.9 (interview/call/meeting/chat/it/you/panel/lunch/visit/table) ~2 (is/are) ~2 (set/booked/scheduled/confirmed/fixed/arranged/in the diary/in the calendar/on for/down for/all set/in for/on at)  # coordinators
.9 (has you/have you/got you/put you/have got you/you are) ~1 (down/booked/in) ~1 (for/with/on/at/in) ~6 ({weekday}/#/clock/noon)  # wards, parishes, cafes
.9 (interview/panel/visit/lesson/trial shift/round) ~1 (is/will be/takes place/will take place/has been fixed/is fixed/will be held/is scheduled) ~3 (on/for/at) ~3 ({weekday}/#)  # councils, schools
.9 (will see/are seeing/is seeing/will meet/expect/are expecting) you ~4 (at/on) ~3 ({weekday}/#/four/three/two/ten/noon)  # surgeries
.9 (are expected/asked to be/be at/be in/report to) ~8 (at/by/for/on) ~2 (#/{weekday})  # schools, Nairobi HR
.9 ({weekday}/noon/clock/#/eight/nine/ten/eleven/one/two/three/four/five/six/seven) (it is/then $)  # phone-typed
.85 {weekday} at (quarter/half/noon/#/eight/nine/ten/eleven/two/three/four/five) ~2 !(?)  # phone-typed
.9 will (call/ring/phone/see/facetime/zoom/skype/meet) you at ~4 (on/#) ~3  # crews, agencies
.85 (let us say/let us go with/let us make it/let us do/then we meet/we meet/then we do it) ~2 ({weekday}/#)  # Dutch teams, startups
.85 (calendar invite/calendar hold/meeting invite/invite/zoom link/teams link/dial in/joining details/directions/parking) ~4 (attached/sent/follows/below/to follow/on its way/coming/inside)  # coordinators
.85 (date time/date & time/when/time/new time/venue/location/where) : ~6 (#/{weekday})  # interview details
.85 (join on your computer/microsoft teams meeting/join zoom/join the meeting/join with google meet/you have been invited to the following event)  # calendar text
.85 (moved/move/rescheduled/shifted/pushed/changed) ~4 to ~3 ({weekday}/#/{month})  # coordinators
"""

_CANCELLATION = """
.9 (today/tomorrow/tonight/monday/tuesday/wednesday/thursday/friday/saturday/sunday/it/interview/meeting/panel) ~2 ('s/is) (off/canceled/not happening/off the cards)  # phone-typed
.9 (cancel/canceled/canceling/call off/called off/postpone/postponed/postponing/reschedule/rescheduled/rescheduling/re schedule/rearrange/re arrange/push back/put off/take a rain check) ~4 ({talk}/our/your/tomorrow/today/{weekday}/this/us/you/it)  # coordinators
.9 (move/shift/bump/push) (our/your/tomorrow/today/monday/tuesday/wednesday/thursday/friday/the interview/the call/the meeting) ~4  # startups
.85 ({talk}/event/meeting) ~3 (canceled/called off/postponed/is off/is now off/rescheduled/not be going ahead/not go ahead/not going ahead)  # calendar, coordinators
.85 (need to/have to/must/going to have to/will have to) (move/shift/change/push/reschedule/cancel/postpone/rearrange) ~4  # coordinators
.85 (not/no longer) (make/do/able to make/able to meet/available/manage/free) ~3 (it/{weekday}/today/tomorrow/our/the/that/then)  # managers
.85 (pulled on to/called away/is out sick/is ill/is unwell/has jury duty/bereavement/stuck in/off sick/down with/family emergency/is sick/has been taken ill)  # why talks move
"""

_LOOK_BACK = """
.95 (great/good/lovely/nice/pleasure/wonderful/enjoyed/delighted/fun/thanks for/thank you for/fantastic/brilliant/super/really enjoyed/loved/glad/happy) ~3 {met} ~2 (you/u/with you/to you/together/us/your) ~6  # managers
.9 (good/great/lovely/nice/pleasure/wonderful/fun/glad/happy) to (have met/meet/see/speak/talk/chat/catch up/finally meet/put a/have you/know/get to know/have spoken/have seen) ~5 (yesterday/today/on/this/last/earlier/just now/at/the other/face/voice)  # managers
.95 (thanks/thank you/ta/cheers) ~2 for ~2 (coming/attending/joining/meeting/speaking/talking/chatting/interviewing/stopping by/visiting/popping/travelling/traveling/making the trip/the chat/the call/taking the call/giving us your/sitting/presenting/being with us/showing us) ~6  # managers
.9 (thanks/thank you) ~2 for (taking the time/your time/taking time/giving up your/making time/giving us/sparing) ~6 (today/yesterday/on/this/last/with us/with me/to meet/to speak/to interview/to come/to talk/to chat/with the)  # managers
.9 (after/following/further to/since/as per/as discussed in) (your/our/the) ~2 (interview/call/conversation/meeting/chat/visit/trial/talk/discussion/telephonic discussion) ~3 (on/with/yesterday/today/last/this/,)  # letters
.9 (enjoyed/liked/loved/impressed) ~3 (your/our) ~2 (interview/conversation/chat/talk/presentation/visit/meeting/lesson/discussion/call/trial/time together)  # managers
.85 you (interviewed/presented/came across/came over/did/performed/were) ~2 (well/great/brilliant/brilliantly/superb/excellent/strongly/fantastic) ~4  # managers
.8 (as discussed/as we discussed/as mentioned/as i said/as i mentioned/when we spoke/when we met/when you were here/when you came/from our call/from our chat/we spoke/on the phone)  # recruiters
"""

_PROMISE = """
[decision]
.9 {we} ~2 {will} ~3 {tell} ~10  # all
.9 {will} ~2 (be)? ~2 {tell} ~2 (you/candidates/everyone/everybody/all/applicants/with)? ~8 (by/on/within/in/next/this/before/early/after/once/when/as soon as/tomorrow/today/tonight/either way/one way or/asap/soon/shortly/again/at the/over the/towards/mid/end/first thing/no later/latest/when)  # all
.9 (will/shall) (be in touch/be in contact/get back/come back/revert/let you know/let u know/call/ring/phone/give you/update/keep you/send/email/contact/write/drop you/shout/know more/hear/follow up/reach out/reply/confirm/respond/have an answer/have news/advise/inform/get in touch/chase/present/pass/speak to/check/find out/forward/review/share/see what/ask/talk to/be calling/be contacting/be back)  # all
.9 you (will/should/shall/can expect to/ought to/would/may expect to/are going to/can) ~2 (hear/have/get/receive/be contacted/be informed/be notified/be told/know/expect) ~8  # all
.9 {will} ~1 {decide} ~8 (by/on/within/in/next/this/before/early/after/once/when/soon/shortly/tomorrow/#/{day}/mid/end)  # managers
.85 expect ~4 (decision/answer/update/news/call/email/feedback/outcome/results/hear/word/to hear/response/offer/contract)  # managers
.85 (decision/decisions/outcome/outcomes/answer/results/feedback/news/update/shortlisting/selection/offer) ~2 (will/should/shall/is expected/are expected/is due/are due/to be/would) ~8  # public bodies
.85 (hope/hoping/aim/aiming/plan/planning/expect/expecting/intend/anticipate/looking) (to/on) (have/be/get/make/finish/complete/conclude/wrap/decide/start/send/give/schedule/hold/move/meet/let/come) ~8  # managers
.85 {we} ~2 (meet/meets/meeting/decide/decides/deciding/convene/convenes/sits/sit/reconvene/debrief/getting together/gets together) ~6 ({weekday}/#/next week/this week/tomorrow/on the)  # committees
.85 (by/before/no later than/latest by/at the latest) ~5 (you will/we will/i will/should/decision/answer)  # all
.85 (give/allow/bear with) (us/me) (until/till/a/a few/some/about/another/to/#/a little/a bit/a couple)  # managers
.8 (bear with/hang tight/hang on/sit tight/watch this space/stay tuned/keep you posted/keep you in the loop/more soon/more to follow/leave it with/standby/stand by/fingers crossed)  # all
.8 (as soon as/once/when) {we} ~2 (have/hear/know/get/decide/decided/met/meet/speak/spoken/receive/come) ~8  # undated
.8 (then) (we/they/the) ~3 (decide/sit down/choose/make/meet/pick)  # managers
.85 (they/client/he/she) ~2 (will/should) ~2 (revert/come back/decide/confirm/let us know/let me know/get back)  # agencies
[call]
.9 (will/shall/going to/try to/let me) ~2 (call/ring/phone/give you a call/give you a ring/give you a bell/give u a/buzz/bell/pick up the phone/call you/ring you)  # small firms
[send]
.85 (will/shall/going to/let me) ~2 (send/email/forward/share/post/drop/get) ~2 (you/over/across/out/the/a/it/details/contract/link/invite/new)  # coordinators
.8 (to follow/follows in/on its way/following shortly/will follow/is coming/are coming/coming your way/incoming)  # coordinators
"""

_DELAY = """
.9 (delay/delays/delayed/taking longer/taking a little longer/taking a bit longer/takes longer/longer than/behind schedule/running late/running behind/slower than/slow/slipped/dragging/dragged/held up/backlog/snowed under/swamped/manic/hectic/overwhelmed)  # all
.85 (not/still not/has not/have not/nothing) ~2 (met/decided/heard/had a chance/had time/finished/made a decision/forgotten you/forgotten/concluded/finalized/yet/got round/sat/come through/signed off)  # all
.85 (no) ~1 (verdict/conclusion/movement/joy/answer/feedback/outcome/agreement) (yet/so far/this week/today/from/i am afraid)  # all
.85 (pushed back/put back/set back/has slid/slid to/has slipped/drags/overrun/overran/at a standstill/bogged down/stuck with/held up by)  # builders, HR
.85 (awaiting/awaits/waiting on/waiting for/pending/yet to/is awaited/are awaited/waiting to hear from) ~5 (sign/signature/signs/approval/approve/budget/feedback/board/panel/client/nod/green light/funder/memo/finance/head office)  # head offices
.85 (did not/could not/has not/have not/not able to) ~1 (sit/meet/agree/convene/come together/take place/get round)  # committees
.9 (taken/taking/takes/lasts/last/took) ~2 (so long/this long/an age/ages/forever/bit longer/longer)  # all
.85 (need/want/needs) (a bit/a little/some)? (more time/longer/to sleep on it)  # all
.85 (are/am/is/running) ~3 (late with/behind with/behind on/short of hands/short staffed)  # small firms
.85 (owe you) ~1 (an answer/news/a reply/an update/word)  # startups
.85 (no decision/no decisions/no news/no update/no word/nothing yet/nothing to report/no further news/still waiting/still working/still interviewing/still in progress/still ongoing/ongoing/in progress/still going through/still deciding/still reviewing)  # all
.85 (apologies/sorry/apologize/apologise/regret) ~3 (wait/delay/silence/radio silence/slow/late/not getting back/taking so long/keeping you/inconvenience/hold up/quiet)  # all
.85 (thank you/thanks) for (your patience/bearing with/being patient/waiting)  # all
"""

_PERMISSION = """
.9 (do not be shy/do not hesitate/not be offended/not mind/will not mind/happy for you/you are free/you are welcome) ~3 (to)? ~1 (chase/chasing/ask/remind/nudge/ping/check/ring/call)  # managers
.95 (if) ~2 (you/u) ~3 (do not/have not/not) ~2 (hear/heard/heard back/heard anything/hear back/get/got) ~12 (chase/ping/nudge/call/ring/email/contact/give me a/give us a/drop/shout/write/check/remind/poke/text/let me know/follow up/get in touch/bug/prod/kick/get back)  # all
.95 (chase/ping/nudge/poke/bug/prod/remind/ring/call/email/kick/shout at/text/message/check in with/check back/write to/contact/drop/give me/give us/get in touch/get back/pester/shout) ~8 if ~2 (you/u/there is/nothing/i/we/it) ~4 (not/nothing/quiet/silent)  # all
.9 (feel free/free/please/do/happy for you/you can/you may/you are welcome/by all means/welcome) (to)? ~1 (chase/ping/nudge/poke/follow up/check in/check back/get back in touch/remind/prod/bug) ~8  # all
.9 (check/try/ask/ping/nudge/chase/call/ring/email/contact/pester/poke/prod) ~1 (back/again/in/me/us/up) ~3 (after/from/in/around/on/next/mid/the week of/{weekday}) ~6  # all
.95 if ~3 (you/u/it/there) ~4 (not/nothing/quiet) ~8 (chase/ping/nudge/kick/pester/poke/prod/shout) (me/us)  # small firms
.85 (give/drop) (me/us) a (call/ring/bell/shout/line/nudge/buzz) ~4 (on/in/after/next/from/around/if/{weekday})  # small firms
"""

_SILENCE = """
.95 (not hear/not heard/hear nothing/heard nothing/not been contacted) ~8 you (have not/were not/are not) (been)? (shortlisted/selected/successful/chosen)  # public bodies
.95 (without a word/no word/hear nothing/heard nothing/hears nothing/nothing from me/nothing from us/silence/no news/no call/no mail/no email/no message/not get back/not come back/not write/not ring/not been in touch/not rung/not called/not written) ~14 (take it/assume/presume/consider/means/moved on/gone with/someone else/somebody else/hired/chosen)  # all
.95 (take it that/assume that/assume we/assume i/presume that/take it we/take it i/it means) ~8 (hired/chosen/gone with/someone else/somebody else/moved on/one of the others/another/decided against/not be)  # all
.95 (not/nothing) ~2 (heard/hear/received/receive/contacted/been contacted/get) ~14 (assume/consider/presume/take it/deem/regard/conclude/unsuccessful/not been successful/not successful/not selected/not shortlisted/moved on)  # public bodies
.95 (assume/presume/take it/consider) ~6 (unsuccessful/not been successful/not successful/not selected/not shortlisted/not been selected/not been shortlisted/not progress*)  # public bodies
.9 (only) ~2 (shortlisted/successful/suitable/selected) ~1 (candidates/applicants) ~2 (will/shall) ~3 (contacted/notified/informed/hear/be)  # public bodies
.85 (no news/silence/no reply/no response) ~4 (means/mean/should be taken)  # small firms
"""

_REQUEST = """
[references]
.9 {please} ~6 {send} ~8 {refs}  # HR
.9 {want} ~8 {refs}  # HR
.85 (names/details/contact details/contacts/numbers/phone) ~4 (of/for) ~5 {refs}  # HR
.85 (two/three/2/3/one/your/a couple of/some/professional/work) ~3 {refs} ~8 ?  # HR
.85 {refs} ~6 (please/asap/by/who/we can contact/can we contact)  # HR
.9 (names/name/details/numbers/landlines/contacts) ~6 (people/persons/managers/supervisors/employers/someone/somebody/bosses) ~3 (reported/worked/know/knows/known/managed/supervised/speak/vouch/employed)  # lawyers, schools
.9 {please} ~3 (find/name/give/nominate) ~3 (two/three/someone/somebody/people) ~6 (vouch/speak/reference/worked/know)  # charities
[work_samples]
.9 {please} ~6 {send} ~8 {samples}  # managers
.9 {want} ~6 (see/your/a/some/two/three/look) ~4 {samples}  # managers
.85 {send} ~4 (your/a/some/me/us/over/two/three/any) ~4 {samples}  # managers
.85 (have you got/do you have/got/any) ~4 {samples} ~8 ?  # managers
[documents]
.85 reminder ~1 (for/about/of) ~2 (pending/outstanding/missing/remaining)  # agencies, India
.9 (would like/asks/insists on/wants) (to)? (see/seeing/have/read/look at/check/sight) ~10 ({docs}/papers/originals/certificate) ~6 (please/first/before/by)  # matrons, principals
.9 (scan/copy/photo/photograph/picture) ~3 (will do/is enough/is fine/would do/is ok/would be fine)  # small firms
.9 {please} ~6 {send} ~8 {docs}  # HR
.9 {want} ~8 {docs} ~8  # HR
.85 (sign/return/complete/fill in/fill out/upload/provide/bring/submit/scan/send) ~4 (the/your/attached/enclosed/this/a/signed/both/copies/copy/back) ~5 {docs}  # HR
.9 (required/following/these/requested) ~2 (items/documents/papers/information) ~4 (not been received/missing/outstanding/not received/incomplete/still needed/still required)  # ATS
.9 (not been received/still outstanding/still missing/is missing/are missing/was missing/were missing/not in the documents/not in your/not in the file/not enclosed/not attached/not included/not signed/not find your/not have your/not have a copy/not received your/not had your/nothing on file)  # HR
.9 (status : incomplete/is incomplete/are incomplete/incomplete application)  # ATS
.9 (sign/signed/countersign/countersigned/initial) ~5 (back/return/returned/send it/over)  # HR
.9 (we/i/hr) need ~6 (back/before/by) ~6 ({weekday}/#/otherwise)  # HR
.9 (you must/you are required to/you are asked to/we require you to/you have to/you will need to) (complete/return/submit/sign/provide/furnish/send/upload/fill in/produce) ~10  # federal HR, councils
[assessment]
.9 (start here/start test/start now/begin here/start the assessment/start the test/start your/start assessment/take the test/begin the test/begin assessment) ~2 (URL/:/now)?  # test senders
.9 (link dead after/link expires/link valid until/link stops working/link will expire/link closes/window closes/window :/test window/page goes dark/page closes/expires on/valid until :/closes on)  # test senders
.95 (invited/invite/inviting/asked/ask/like/need/required) ~3 (you)? ~3 (take/complete/do/sit/undertake/perform/have a go at) ~5 {test}  # test senders
.9 (complete/take/start/finish/submit/sit/do/undertake/return) ~4 (the/your/this/our/a/an/attached/short/online) ~5 {test}  # test senders
.9 (assessment/test/challenge/task/exercise/link) ~4 (closes/expires/valid until/deadline/due/window/expire/within)  # test senders
.9 (you have not/not yet/have not) ~2 (started/completed/finished/submitted/taken/begun/done) ~6  # reminders
.85 (attached/here is/find/below) ~4 {test} ~8  # managers
[salary]
.9 (what would it take/ballpark/what figure/what sort of money/what kind of money/how much would you/what do you earn/what are you on) ~8  # recruiters
.95 (what/which) ~6 {pay} ~10 ?  # agencies
.9 {please} ~8 {pay}  # agencies
.9 (salary expectations/expected salary/salary expectation/expected ctc/current ctc/salary requirements/pay expectations/current salary/notice period) ~6  # agencies
.9 (how much) ~4 (looking for/expect/want/after/earn/earning/on now/on at the moment) ~4 ?  # agencies
[offer_decision]
.95 (need/let us have/let me have/like/appreciate/want/give us/give me) ~3 (your)? ~2 (answer/decision/acceptance/response/yes or no/yes or a no) ~8 (by/before/on/soon)?  # HR
.95 (accept/sign/countersign/return) ~4 {offer_noun} ~6  # HR
.9 (let us know/let me know/tell us/tell me/confirm) ~4 (accept/accepting/whether you would like to join/if you want the job/taking the/your decision/you will take)  # HR
.9 (offer) ~6 (expires/valid until/open until/stands until/valid for/deadline/lapses)  # HR
[feedback_form]
.9 (survey/feedback form/candidate feedback/rate your/rate us/candidate experience/nps/questionnaire about your experience)  # systems
[question]
.9 (let me/let us) hear ~1 (from you/whether/if/what/which)  # Nairobi, small firms
.85 {please} ~3 (confirm/let me know/let us know/advise/tell me/tell us/reply/respond/get back/revert/acknowledge/come back/clarify/answer/call me/ring me/contact/give me a/drop me) ~10  # all
.85 (let me know/let us know/tell me/tell us/shout/give me a shout/drop me a line) ~2 (if/whether/what/which/how/when/your thoughts/asap/by/either way/who/where/your/you) ~8  # all
.85 (could/can/would/will) (you/u) ~2 (let me know/let us know/tell/confirm/explain/clarify/check/say/advise/call/ring/phone) ~8  # all
"""

_QUESTION = """
.85 (are/do/did/would/will/can/could/have/is/r/may/might/were/does) (you/u/your/there/that/it/this/i/we/anything) ~20 ?  # all
.85 (what/when/where/how/which/why/who/whether) ~25 ?  # all
.8 (interested/thoughts/ok/okay/yes/no/agreed/deal/possible/any interest/keen/up for it/any good) ?  # all
.75 (?) $  # all
.85 (wondering/wondered/curious/like to know/want to know/love to know/keen to know/interested to know/need to know) ~1 (if/whether/how/what/when/which/why/where/your)  # indirect
"""

_COURTESY = """
.9 (let me know/let us know/shout/reach out/get in touch/contact/contact me/contact us/email/call/write/ask/give me a/give us a/drop me/drop us/just ask/my door/my line) ~4 (if you have/if there is/if there are/with any/should you have/if you need/if anything/in case you have/for any/any questions/if any/if i can/if we can/if you want/if you require/if you run into/if something)  # all
.9 (if you/should you) ~2 (have/need/require/run into/want to know) ~3 (questions/queries/question/further/anything/help/problems/concerns/adjustments/accommodation/support/trouble/more)  # all
.9 (if) (anything/something) ~2 (unclear/puzzles/not clear/bothers/worries)  # all
.9 (good luck/best of luck/all the best/every success/best wishes/wish you well/wishing you/wish you/fingers crossed/break a leg/take care/have a great/have a good/have a lovely/have a nice/enjoy your/enjoy the/happy friday/happy weekend/safe travels)  # all
.9 (feel free/do not hesitate/hesitate) ~2 (contact/reach/ask/call/email/get in touch/apply/write/get back/stop by/say hello/connect)  # all
.9 (you know where we are/you know where i am/you know where to find)  # managers
.9 (stay in touch/keep in touch/stay connected/paths cross/cross paths/keep you in mind/keep u in mind/keep you on/bear you in mind/keep your cv/keep your resume/keep your details/keep your number/keep your file/keep your application/keep your profile/on file/on record/talent pool/talent community/talent network/future openings/future opportunities/future roles/future vacancies/future positions/apply again/apply in future/apply for other/reapply/keep an eye on/careers page/next time/kept your number)  # letters
"""

_RECEIPT = """
.9 (your) ~2 (application/profile/cv/resume/form/submission) ~6 (reached us/landed/in our system/with us/on my desk/on file with us/on the pile/under review)  # ATS
.95 (received/receipt of/got/have/acknowledge/confirms/landed/arrived/registered/logged/submitted) ~4 (your/the following/the) ~3 (application/applications/cv/resume/form/submission/documents/assignment/details/email/test/portfolio)  # ATS
.95 (your/this/the) (application/cv/resume/submission/documents/form/assignment/references) ~8 (received/been received/has landed/arrived/safely/is in/submitted/been submitted/registered/been logged/been forwarded/is complete/been sent)  # ATS
.95 (thank you/thanks/thank u/many thanks) ~2 for (applying/your application/submitting/sending/your interest/your recent application/the application/putting in/your cv/your resume/showing an interest/showing interest/expressing)  # ATS
.9 (application) ~2 (received/submitted/complete/confirmation/sent/under review/being reviewed/in review)  # ATS
.85 (received with thanks/got it/got your/well received/safely received/duly noted/noted with thanks/all received/thanks received/many thanks received/got everything/got the/have got your)  # coordinators
.85 (will/shall) ~2 (review/carefully review/look through/read/assess/consider/go through) ~3 (your/all/every/each/it/applications/them)  # ATS
.85 (if/should) ~4 (selected/shortlisted/a match/a fit/suitable/successful/match/qualified/qualify/fit/meet) ~8 (will/be contacted/contact/be in touch/reach out/get in touch/hear)  # ATS
"""

_OUTREACH = """
.9 (look after/handle/run/lead/manage/do/doing/responsible for) ~1 (hiring/recruitment/recruiting/talent/search) for ~4  # recruiters
.9 (prise/prize/tempt/lure/pull/drag/steal/poach/woo/entice) ~1 (you) ~1 (away/out of/from/over/back)  # recruiters
.9 would ~1 (happily/love to/like to/dearly like to) have you ~1 (work/join/as/on/in)  # recruiters
.9 (recommended to me/recommended you/suggested you/mentioned you/gave me your/passed me your/put me on to you/given your name/your name came up)  # recruiters
.9 (my/our) client ~8 (is/are) ~2 (seeking/looking/hiring/searching/recruiting/in search)  # agencies
.85 (cold message/out of the blue/you do not know me/we have not met/never met/hope you do not mind) ~8  # recruiters
.85 (thinking of/considering/ready for/tempted by/up for) ~2 (a move/a change/something new/a new challenge/new challenges)  # recruiters
.95 (came across/found/saw/stumbled on/stumbled across/noticed/spotted/seen/looking at/been given/got/passed/read/loved/impressed by) ~2 (your/ur) ~2 (profile/linkedin/cv/resume/name/background/portfolio/work/github/details/talk/number/page/experience/article/post)  # recruiters
.9 (reaching out/getting in touch/writing/contacting you/contact you/messaging you/dropping you/touch base) ~5 (about/because/regarding/as/with/re/to see) ~4 (role/position/opportunity/job/vacancy/opening/client/working/hiring/looking/search/you)  # recruiters
.9 (i am/am/we are/currently) ~2 (working with/recruiting for/hiring for/partnering/partnered/representing/supporting/looking for/searching for/helping/hiring/on the lookout/retained/mandated) ~6  # recruiters
.9 (open to/interested in/keen to hear/want to hear/be up for/fancy/consider/curious about/tempted by/be open) ~3 (new/hearing/a chat/a new/learning/exploring/discussing/opportunities/opportunity/a move/a role/a conversation/more/the role/changing/role/job/position)  # recruiters
.85 (would you/might you/are you) ~2 (interested/open/tempted/curious/looking for/in the market/considering) ~6 ?  # recruiters
.85 (great/good/perfect/excellent/strong/ideal/right) (fit/match) for ~3 (role/position/job/team/client/what/one of)  # recruiters
.85 (exciting/great/new/excellent/fantastic/fabulous) (opportunity/role/position/opening/vacancy)  # recruiters
.85 recommended/suggested/mentioned/gave/passed) ~3 (you/your name/me your  # referrals
"""

_ABSENCE = """
.9 (i work/i am in/my working days are/i do not work) ~3 (monday/tuesday/wednesday/thursday/friday) ~8  # part-timers
.9 (when i am next in/when i am back/on my return/upon my return/patchy wifi/no signal/slow to reply/slow to respond/at a conference/in training all day/no longer work at/left the company)  # autoreplies
.95 (out of the office/out of office/away from the office/away from my desk/away from my/on annual leave/on leave/annual leave/on vacation/on holiday/on holidays/on maternity/maternity leave/paternity leave/parental leave/on parental/on sick leave/sick leave/travelling/traveling) ~10  # autoreplies
.9 (i am/am/we are/is) ~1 (off/away/out/shut/closed) ~1 (till/until/between/this week/for the/with no/from)  # autoreplies
.85 (has/is minding/is covering/looks after/has taken over) ~1 my (inbox/mail/post/work/desk)?  # autoreplies
.9 (limited/no/without/intermittent/sporadic) ~2 (access/internet/email/connectivity) ~4  # autoreplies
.9 (am back/be back/are back/return/returning/back in the office/back at my desk/in the office again/back online) ~2 (on/from/at/in/to the office) ~4 ({weekday}/#/{month})  # autoreplies
.9 (for urgent/if urgent/if it is urgent/if this is urgent/anything urgent/urgent matters/urgent queries/urgent cases/for emergencies/in emergencies/in my absence/while i am away/while i am out/time sensitive)  # autoreplies
.9 (automatic reply/auto reply/autoreply/automated reply/automatic response/auto response/this is an automatic)  # autoreplies
"""

_ADMINISTRATION = """
.9 (do not reply/do not respond/not reply to this/no reply/no - reply/go unread/unmonitored/not monitored/automatically generated/automated message/automated email/system generated/this inbox/this mailbox/auto generated/can not receive/does not accept mail/undeliverable)  # ATS footers
.9 (privacy/data protection/gdpr/personal data/retain your/retention/delete your/data will be/unsubscribe/manage your preferences/update your preferences/outgoing messages only/applicant dashboard/notification settings/opt out)  # ATS footers
.9 (confidential/confidentiality/intended recipient/privileged/disclaimer/equal opportunity/equal opportunities/disability confident/committed to safeguarding/consider the environment/registered office/registered in/does not constitute/fraud is real/never ask for money/never ask applicants/regulated by/public record/registered charity)  # legal footers
.9 (verify your/reset your/activate your/create an account/candidate portal/candidate home/log in/login/logging in/log on to/password/your account/sign in/your profile page/verification code/one time code/security code/check your status/track your application/view your application)  # account notices
.85 (survey/feedback form/rate your/candidate experience/how did we do/tell us how/nps)  # surveys
"""

_DELIVERY = """
.9 (attached/enclosed/find attached/please find/here is/here are/see attached/sending you/as promised/like i promised/below is/below are/as requested/link below/linked below) ~8  # all
.85 (here is/here are/attached is/below is/promised) ~2 (feedback/notes/comments)  # recruiters
"""

_JOB_TALK = """
.9 (your application/your candidacy/your candidature/the vacancy/this vacancy/the hiring manager/hiring manager/hiring team/the panel/selection panel/shortlist/shortlisting/recruiter/recruitment/applicants/interview panel/job description/job offer/start date/notice period/salary/probation/talent acquisition/your cv/your resume/right to work/interviews/interviewed/interviewing/the interview/your interview/an interview)  # any
.85 (the/this/our) ~3 (role/position/post/vacancy/opening) (of/at/with/in/is/as/for/we)  # any
"""

THEIRS: tuple[Phrase, ...] = (
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
