"""How people say no: somebody else, no further, no such job any more, and the kind or roundabout ways.

Each line: how sure, the pattern (see `patterns.py`), and who writes it so.
"""

from app.reading.acts.model import ActKind
from app.reading.acts.patterns import table

CHOSEN_OTHER = """
.95 (offer/offered/offering/make an offer/made an offer/making an offer/give/given/gave/award/awarded/appoint) ~2 to (our/the/another/a/
    one of) ~1 (second/other/first/internal/preferred/stronger/local/another/number two/next) ~1 (candidate/applicant/finalist/person/
    colleague/choice/placed/one)  # boards, heads
.9 (got/found) (a/one/another) ~1 (lad/lass/girl/bloke/chap/fella/guy/woman/man/boy) (now/already/in the end)
    !(who/that/to/doing/on/in/at/with)  # builders, yards, phone-typed
.95 (given/gave/give/giving) ~2 preference ~1 to ~2 {other}  # German English, HR
.95 (preference/choice/vote/decision) (fell/has fallen/went/has gone) (on/to/for) ~2 {other}  # German English, councils
.95 (chose/chosen/selected/picked/preferred/prefer) ~1 (profile/profiles/candidates/candidate/applicants/people/person) ~1 (that/who/
    whose/closer/nearer/with)  # systems
.95 (closing/closed/closes/close/finalized/finalised/finalizing) ~1 with (other/another/a different/one) ~1 (profile/candidate/person/
    resource)  # agencies, India
.9 (entrusted/entrust/awarded/confided/assigned) ~4 to (another/someone/somebody/a colleague/the other)  # formal
.95 (committee/panel/board/client/team/director/faculty) ~1 (ranked/rated/put/placed) (another/someone/somebody/
    the other)  # universities
.95 {decided} (to/on/for/upon) ~3 {went} ~3 (with/for/on/forward with/ahead with/to) ~2 {other}  # corporate letter
.95 {decided} to {take_on} ~3 {other} ~1 !(round/day/time/date/week/slot/interview)  # corporate letter
.85 already (have/got/has) (someone/somebody/another) ~2 (signed/lined up/in place/for/starting)  # call centres, crews
.9 {we} ~1 (took on/have taken on/taken on/are taking on) (the/a/our) ~1 (student/apprentice/trainee/lad/girl/temp/locum/graduate/
    candidate)  # practices
.95 {we} ~2 (called/named/brought in/asked/engaged/found/got/chose/picked/hired/taken on/taken/took on/appointed) ~1 (someone/somebody)
    else  # parishes, small firms
.9 {decided} (on/for/upon) {other} ~2 {cand}  # short letters
.9 (settled/plumped/opted) (for/on) {other}  # small firms, chefs, builders
.95 (gone/went) ~1 (with/for) {other}  # agencies, phone-typed
.95 (going/decided to go/decision to go/have to go/had to go/chosen to go/chose to go/opted to go) ~2 (with/for) {other}  # agencies
.9 going (with/for) {other} ~3 {cand}  # agencies
.95 {went} ~2 with {other} ~2 {cand}  # letters and templates
.95 {went} ~2 with {better} ~2 {cand}  # letters and templates
.9 (proceeded/went/gone) ~1 (with/for) (a/the) ~2 (candidate/applicant/person/profile/resource)  # Nairobi HR, agencies
.9 (lad/girl/woman/man/guy/fella/chap/son/nephew/neighbour/neighbor/temp/locum/colleague) ~4 (got/has got/has taken/took/gets/has/
    is taking over/is taking) (the start/the job/the place/the post/over the)  # yards, farms
.9 (retain/retained/keep/kept/keeping) (the/our) ~1 (locum/temp/incumbent/agency) ~3 (on/permanent/permanently/permanent basis/
    for good)  # law firms, wards
.95 (moved/moving/move/gone/going/proceeding/proceed/proceeded) (forward/ahead/on)? with (someone/somebody/others/another)  # recruiters
.9 (pursue/pursuing/prioritize/prioritise/prioritizing/consider/considering/progress/progressing/advance/advancing/focus on/focusing on/
    concentrate on/favor) ~2 (other/different/stronger/alternative) ~3 {cand}  # templates
.9 (pursue/pursuing/advance/focus on/focusing on/continue with/continuing with/proceed with/proceeding with/progress with/
    progressing with/progress/move ahead with/moving ahead with/go on with/going on with/go ahead with/going ahead with) ~2 {cand} ~2
    (whose/who/with/that)  # templates
.95 (appointed/hired/selected/recruited/employed/engaged/signed) ~1 (another/someone/somebody/a different/the other/an internal/a more/
    a stronger/one of the other/an applicant/a candidate) !(role/position/date/time/day/slot/round)  # schools, councils
.9 (picked/chose/chosen/preferred) ~1 (another/someone/somebody/a different/the other/an internal/a more/a stronger/one of the other)
    !(role/position/date/time/day/slot/round/venue/room)  # small firms
.95 (offered/given/awarded/gave) (the/this/that) {job} ~2 to !(you/u)  # managers
.9 (offered/given) it to {other}  # small firms
.95 {job} (has/have/is/was) ~2 (gone/been offered/been given/been awarded/went/been accepted/been allocated) (to/by) !(you/u/print/
    press/advert/market/tender)  # public bodies
.9 {job} went to !(you/u/print/press/advert/market)  # small firms
.95 (made/extended/issued) (an/our/the) offer to (another/someone/somebody/a different/the other/an internal/one of the other/our first/
    our preferred/the first)  # hiring managers
.9 (offer/it) ~2 (accepted/taken up) by (another/someone/somebody/the other/a different/one of)  # hiring managers
.85 (another/other/the other/a different/the successful/our preferred/the preferred/first choice) (candidate/applicant/person/finalist)
    ~3 (accepted/has accepted/was selected/was chosen/was appointed/has been appointed/has been selected/has been chosen/got the/
    said yes/was stronger/starts/has started/edged/pipped/was preferred/will be joining/is joining)  # hiring managers
.9 (someone/somebody) (else/with) ~6 (was selected/was chosen/was appointed/has been appointed/has been selected/has been chosen/
    got the/got it/took the/snapped/beat you/edged you/pipped you/pipped)  # managers
.85 (asked/invited) the other (candidate/applicant/person/lady/chap)  # law firms, schools
.9 (pipped/edged/beaten/beat/pipping) (you/at the post/out by/to it/it/by)  # UK and Irish warmth
.85 (a close/a very close/close/strong) (second/runner up)  # managers, kind
.85 (were/was) (our/the/a) (second choice/runner up/reserve)  # managers, kind
.85 (second choice/number two/runner up) ~3 (this time/for us/on our list/i am afraid)  # managers, kind
.85 (came/come/finished/were/placed) (a close/a very close/close)? (second/runner up)  # managers, kind
.85 (yours/you/your application/your name) (was/were/is/are) not (one of/among/amongst) (them/the/those/our)  # editors, panels
.85 not (be)? (among/amongst/one of/on) (the/our/those) ~2 (selected/shortlisted/successful/chosen/finalists/shortlist/short list/
    list)  # public bodies
.85 {other} ~3 (experience/skills/background/qualifications/profile/profiles) ~3 (more closely/better/closer/closely/aligns/align/
    matches/match/fits/fit/meets/meet/suited)  # templates
.9 {cand} (who/whose/with/that) ~6 (more closely/better match/better matches/closer match/better fit/better suited/more suitable/
    more suited/stronger match/more relevant/closest match/best match/most closely)  # templates
.85 {cand} ~2 (more closely/better/closely) (match/matched/matches/matching/fit/fits/aligned/align/aligns/meet/meets/met/suited/
    suit)  # templates
.85 (were/was/are/have been/been) other (candidates/applicants/people) ~3 (stronger/closer/better/more/who/whose/
    with)  # UK public sector
.8 (stronger/better qualified/more experienced/more suitable) (candidates/applicants/field/applications)  # UK public sector
.8 (went/gone) (in a/in/a) (different/another) (direction/way/route)  # US recruiters
.95 (go/going/moved/moving/move/head/heading) in (a/another) (different/new)? direction  # US recruiters
.85 (found/identified/got) ~1 (someone/somebody/a candidate/a person/our person/our candidate/the right person/the person) ~4 (for the/
    who/with/to fill/already/now/else)  # small firms
.9 (position/role/job/post/vacancy/place/spot/seat) ~3 (filled/taken) (internally/by another/by someone/by an internal/from within/
    in house)  # templates
.85 (internal/local) (candidate/applicant/colleague) (got/was/has been/will be/has/took) ~2 (it/appointed/given/offered/selected/
    preferred/chosen/promoted/the)  # HR
.85 promoted ~2 (internally/from within/one of our own/someone)  # HR
"""

NOT_FURTHER = """
.95 not ~1 (going to)? (be)? able to (use/have/take/employ/hire/keep/bring/include/accommodate/place/welcome/consider/select/shortlist)
    (you/your application) !(to the/at the/on monday/on tuesday/today/tomorrow)  # crews, small firms
.9 not (think/feel/believe/convinced/reckon) ~1 (we are/we would be/this is/it is) ~1 (right/best/the right/the best) (home/place/house/
    firm/team/school/kitchen/company/practice/move/match/step) for you !(to/until/till/unless/if)  # managers, kind
.9 (client/customer/employer) (has/have)? ~1 (pulled out/backed out/pulled the plug) !(of/from/on)  # agencies, phone-typed
.95 not (permit/allow/enable/entitle/let) (us/me) to (call/invite/offer/consider/hire/take/appoint/shortlist) you  # public bodies
.95 (not/never) ~3 {onward} ~2 {your_case} ~2 (further/forward/any/at this/on this/to the/beyond)?  # templates
.9 not (be)? {onward} ~2 (with)? ~1 {you}  # templates
.95 (will/shall/can/are/am/have decided/decided/is/would/do) not ~2 (be)? (moving/going/taking/move/go/take/progressing/proceeding/
    carrying/carry/pursuing/pursue) ~3 (forward/further/ahead/any further/any more with/with your/with you/
    this application)  # templates
.95 (will/are/am/is/would) not ~1 going to be (taking/moving/progressing/proceeding/pursuing/going/inviting/offering/hiring/
    able to take/able to offer) ~4  # UK
.95 not (going to/gonna) be (taking/moving/progressing/proceeding/pursuing/going/inviting/offering) ~4  # UK
.9 (did not/do not) (choose/take/select/want/need/pick) you  # plain
.95 (unable/not able/not in a position/not possible) to (take/move/progress/proceed/advance/continue/offer you/consider you/
    consider your/shortlist/invite you/accept your/put you/pursue)  # UK letters
.95 (will/shall/would/are/were/is/have/has/was/been/be/am) not (been/be)? (selected/shortlisted/short listed/chosen/successful/
    appointed/accepted/picked/put forward/taken forward/progressed/advanced/moving on/move forward/going through/through to/placed on/
    called for/retained/considered for/recommended/one of the successful)  # all
.9 not ~1 (selected/shortlisted/chosen/successful/appointed/picked/advanced/progressed) (for/to/on/in/as/this/at/by)  # all
.9 you (have been/were/are/was/had been/have) (unsuccessful/unlucky/not successful/rejected/declined/unplaced/passed over)  # UK
.95 (application/candidature/candidacy/submission) ~9 (is/was/has been) (unsuccessful/not successful/declined/rejected/
    regretted)  # public bodies
.95 (application/candidature/candidacy/interview/submission/bid/you) ~4 (unsuccessful/not successful/not been successful/declined/
    rejected/turned down/not shortlisted/not accepted/not selected/not progress*/not been selected/not been shortlisted/
    not been accepted)  # public bodies
.9 unsuccessful (on this occasion/this time/in your/at this/with your/for this/on the/candidate)  # UK
.95 not ~1 (prepared/intend/able/willing/going/planning) ~1 (to make you an offer/to offer you/to make an offer/making you an offer/
    make you an offer/make an offer)  # law firms
.95 not (be)? (asking/inviting/calling/ask/call/invite) you (back/to a second/to the next/again)  # all
.9 not ~1 (referred/among the most/among those)  # federal HR
.9 not (ask/call/invite) you (back/to a second/to the next)  # all
.9 (on this occasion/this time) ~3 (unsuccessful/not successful/not been successful/not to be/not progress*)  # UK
.9 not to (proceed/progress/move/go/advance/continue/pursue/take/offer/shortlist/invite/extend/hire/appoint/select/consider) ~2 (with/
    forward/further/ahead/you/your/on/any/an offer/this/things/to)  # templates
.95 (decided/decision/chosen/elected/opted/agreed) (against/not to) !(move your/change/reschedule/wait)  # templates
.85 (decided/chosen/elected/opted/going/have) ~2 to (pass/decline/part ways/end our/close your/release you/leave it there/leave it here/
    call it a day/stop here/let you go/withdraw your application)  # recruiters
.85 will (pass/be passing) (on this/on your/this time/for now/on you)  # startups
.9 (we/they/client/he/she/team) (have)? passed (on you/on your/on this one/this time)  # agencies
.9 (regret/sorry/sad/unfortunately) ~3 (inform/advise/tell/let/say/notify) ~2 (you)? ~2 (that)? ~2 ({your_case}/you) ~6 (not/
    unsuccessful/declined/rejected/unable)  # formal
.95 (unable/not able/not in a position/can not/could not/will not be able/not be able/not possible) (to)? ~1 offer you (a/an/the/this/
    that/any) ~3 ({job}/{talk}/employment/work)  # formal
.9 (unable/not able/not in a position/can not/could not/will not be able/not be able) (to)? ~1 offer you (a/an/the/this) ~8
    (on this occasion/at this time/at the moment/this time/this year)  # formal
.9 not ~1 (be)? (offering/offer) you (a/an/the/this) ~2 ({job}/{talk}/place/employment)  # schools
.9 not ~1 (be)? (inviting/invite/calling/call) you (to/for/in) ~3 ({talk}/next/second/final)  # schools
.9 (no longer) ~1 (be)? (considering/consider/considered/under consideration/in consideration/in the running/being considered/
    moving forward/in contention/taking your)  # ATS
.9 not ~2 (under consideration/in the running/be considered/considering your/be considering)  # ATS
.85 (not/did not) ~1 (make it/make the/get through/made it/made the/reach the/pass the/pass to/clear the/cleared the/qualify for/
    met the/meet the) ~2 (final/shortlist/short list/next/cut/interview/second/past/through/list/round/threshold/bar/benchmark/grade/
    pass mark/to the/for the/minimum/requirements/criteria/essential/last)  # panels
.85 (out of/no longer in) the running  # informal
.85 not (quite)? (a/the)? (the right/a good/the best/right/a strong/a/the) ~2 (fit/match) (for us/for this/for the/for our/at this/
    at the moment/now/currently/here/i am afraid/right now/this time/with what/with our)  # startups
.8 not (quite)? (what we/what they/what the client/who we/right for/the right person/the one for/suited to/suitable for/a match for/
    a fit for)  # managers
.85 (not found/not find/could not find/unable to find) ~3 (match/fit/suitable role/suitable position/place for you/suitable opening/
    right role)  # templates
.85 no (suitable/current/matching/appropriate) (position/vacancy/opening/role/match/vacancies/openings/positions)  # open applications
.9 (not be taking/not taking/not be hiring/not be appointing/not be employing) ~1 (anyone/anybody/any one/any body/a soul)  # owners
.85 (can not/not able to/unable to) (carry/afford/stretch to/run to/pay for) ~1 (a second/another/one more/an extra/an additional/
    any more)  # owners
.85 (not hiring/not recruiting/not taking anyone/no vacancies/no openings/no work/no positions/nothing available/nothing for you/
    fully staffed/not looking for anyone/not need anyone/fully booked for staff/have enough staff/no space for)  # shops, cafes
.9 (we/i/they/he/she) (will)? (have to/must/need to/had to) (say no/turn you down/turn down your/decline/reject/pass on/disappoint you/
    let you down)  # kind letters
.95 (it is/it was/that is/answer is/decision is/is) a no (for/from/this/i/sorry/im/on/to/,)  # blunt
.9 (client/company/employer/school/firm/owner/they) (has/have) ~1 (hired/appointed/taken on/employed) (someone/somebody/
    another)  # agencies
.9 (answer/it/decision/response) ~2 (is/was) (a)? no (from/this/for now/i am/on this/im/sorry)  # blunt
.85 it (is/was)? (a no/no) (from us/from them/from me/i am afraid/this time/unfortunately)  # agencies
.85 (turned you down/turned down your/rejected your/declined your/said no to you/rejecting your/declining your/
    turning you down)  # agencies
.85 will not be (you/joining/hiring/needing you/offering/extending/making/taking you on/requiring/filling your/using/able to offer/
    able to progress/able to take/able to move/able to proceed/able to hire)  # startups
.85 (do not/did not) feel ~4 (fit/match/right/suit*)  # managers
.85 (not a match/not a fit/no match/not the match/not the fit) (this time/for this/for us/for the/at this/right now/i am afraid/
    unfortunately)  # startups
.8 (lacking/lack/lacked/short of/fall short/fell short/not enough/insufficient) ~3 (experience/criteria/requirements/qualification*/
    score/threshold/cut)  # formal
.85 (your/you) ~3 (experience/background/profile/skills/strengths/work) ~5 (too/rather/somewhat/bit/little/quite) ~1 (far/remote/
    removed/distant/light/thin/short/narrow/different) (for/from/of/on)  # managers, after a talk
.85 (above/over/too) ~2 (qualified/experienced/senior/junior) for (this/the/our/what)  # managers
.8 (concluded/ended/ending/closing/closed/conclude/end/close/completed) ~1 (your/our) (application/candidacy/process with you/file/
    conversation/conversations/discussions)  # ATS
.85 (did not/do not/not) (choose/pick/select/take/hire/appoint/shortlist) you  # plain
.85 (did not/do not) (get/got) (the job/it/this one/the role/the post/the position/this job/the part)  # agencies, phone-typed
.85 you (have/did)? not (got/get/gotten) (it/the job/this one/the post/the role)  # agencies
.85 (can not/not) (hire/employ/take you on/take on/use you/keep you/place you)  # small firms
"""

ROLE_GONE = """
.9 (retained/kept/found) (another/a different) ~1 (profile/candidate/person/applicant)  # French English
.95 {job} ~6 (does not exist/no longer exists/has ceased to exist/exists no more/does not exist any more)  # HR
.9 (moving/moved/shifted/transferred/transferring) (the/this/that/our) ~1 (headcount/role/position/post/job/team) to  # regional offices
.9 (is/are) spoken for  # Ireland
.85 not (be)? (replacing/refilling/backfilling/replaced/refilled/backfilled) ~4  # practices, offices
.9 {job} ~4 ceased to (be/exist)  # HR
.9 we are ~1 (suited/fixed up/all fixed up) ~1 (now/for the season/thanks)  # farms, shops
.9 no (selection/appointment) (will be made/was made/has been made)  # federal HR
.9 nobody (will be/was) (chosen/appointed/hired)  # councils
.9 (can not/can no longer/not able to) afford ~1 (the/this/a) ~1 ({job}/second pair)  # charities
.9 {job} (has/have/is/are/was/were) (now/since/already/recently/just/in fact/actually/unfortunately/sadly)? {filled}  # all
.9 {job} ~3 (has/have/is/are/was) (now/since/already)? (been)? (filled/closed/canceled/withdrawn/eliminated/scrapped/axed/cut/pulled/
    defunded/removed)  # all
.95 filled (it/them/that/this/the role/the post/the job/the position) ~1 (internally/from within/from inside/by someone/with someone/
    by somebody/with somebody/by an internal/with an internal/by another/with another)  # agencies
.9 (we/they/client/clients/he/she/boss/manager/school/company/firm/home/team) (have/has) (now/already/since/just/actually)? filled
    (it/them/that/this) !(in/out/up)  # agencies
.9 (has/have) (now/already/since)? filled ~1 (the/this/that/our/all/both/every) ~2 {job}  # all
.9 (filled/closed) (the/this/that) ~2 {job}  # all
.85 (closed/closing/ended/concluded/wrapped up/completed) (this/the/our/that) ~1 (search/recruitment/hiring/vacancy/requisition/role/
    position)  # search firms
.85 (no longer) ~1 (hiring/recruiting/looking/filling/proceeding/seeking/moving forward/going ahead/needed/required/available/open/
    exists/accepting/interviewing/vacant)  # all
.9 (decided/chosen/agreed/elected/been told/have to/had to/forced/going) ~2 (not to fill/not to recruit/not to hire/not to appoint/
    to cancel/to close/to withdraw/to pull/to scrap/to discontinue/to eliminate/against filling/against hiring/to readvertise/
    to re advertise/to start again/to leave it vacant) !(the interview/our interview/your interview/the meeting/our meeting/the call/
    thursday/friday/today/tomorrow)  # HR
.85 (not/no longer) (be)? (going ahead/proceeding/moving forward/moving ahead/continuing) with (the/this/that/our) ~2 ({job}/
    recruitment/hire/search/hiring/vacancy)  # HR
.85 not (be)? (filling/recruiting for/hiring for/recruiting to/appointing to/fill/appoint to) ~1 (the/this/that/anyone)  # HR
.85 (funding/budget/headcount/money/grant/project/contract) ~4 (withdrawn/fallen through/fell through/not come through/
    did not come through/not approved/not been approved/pulled/been cut/was cut/been lost/dried up/not renewed/canceled/been pulled/
    refused/lost/vanished/gone away)  # NGOs, labs, startups
.8 lost (the/our/that) ~1 (funding/contract/grant/budget/headcount/client/project)  # NGOs, labs
.85 (not made an appointment/no appointment was made/not to make an appointment/not be making an appointment/
    no appointment will be made/not be appointing/unable to appoint/did not appoint/not appointed anyone/
    no candidate was appointed)  # councils, universities
.85 (found/hired/got) (someone/somebody) (for/to/already/now/else)  # shops
.8 made (a/the/our) (hire/appointment/selection)  # search firms
"""

RESERVE = """
.9 (reserve list/waiting list/waitlist/wait list/reserve candidate/merit list)  # public bodies
.9 (appointable/above the line) ~4 (but/not/however)  # UK universities, civil service
.85 (deemed/found/considered) appointable  # UK universities
.85 first reserve  # public bodies
"""

OFFER_GONE = """
.95 (letter/offer/contract/promise) ~5 (no longer stands/does not stand/is void/as void/can not be honored/not be honored)  # HR
.95 (treat/regard/consider) ~6 (as void/as withdrawn/null and void/as canceled)  # HR
.95 (tear it up/tear up the/take back every/take back the/take back our/take our offer back/take it back)  # small firms
.9 (clawed back/claw back/clawed) ~4  # charities
.95 (withdraw/withdrawing/withdrawn/rescind/rescinding/rescinded/retract/retracting/retracted/revoke/revoking/revoked/pull/pulled/
    pulling/take back/cancel/canceled) ~3 (offer/your appointment/your contract)  # HR after checks
.95 (offer/contract) ~4 (withdrawn/rescinded/revoked/retracted/void/null and void/no longer stands/no longer valid/off the table/lapsed/
    been pulled/canceled)  # HR
.9 (no longer/not) (able/in a position) to (honor/honour/proceed with) ~1 (offer/your offer/the offer/our offer)  # HR
"""

KIND = """
.85 (not the/not the email/not the call/not the message/not the letter/not the one) ~3 (news/answer/outcome/result/email/call) ~2 (you/
    we/i) (were/was/had/wanted/hoped/would)  # kind
.85 (wish/wished) (i/we) ~1 (had/have/was writing/were writing/could write/could give/could send/could bring/came) ~2 (better/happier/
    different/good/other/with better) ~2 (news/outcome/answer)?  # kind
.85 (bad/disappointing/sad/unwelcome/not so good/not great/not good/less good) news (i am afraid/for you/this time/from/on the/
    about your/about the)  # kind
.8 (i am afraid/sorry) ~3 (bad news/not good news/it is bad/disappointing news)  # kind
.8 (sorry/hate/sad) to (be the bearer/disappoint you/bring you/let you down/have to tell/break)  # kind
.75 (not (this time/to be/our time/your time)/was not to be/not meant to be/not on this occasion/not this round/not this year/
    not this season)  # kind
.8 (this one/it/this time) (was/is) not (yours/to be/for us/for you/meant/going to be/the one)  # kind
.85 (not going to/will not/can not/could not) (work out/be you/be able to make it work/make it work/happen) (this time/for us/for now/
    with us/on this)?  # kind
.8 (end of the road/end of the line/where we part/part ways/close the book/close the chapter/our paths part/leave it there/
    leave things there/draw a line)  # kind
.8 only (one/had one/have one/room for one/space for one) ~6 (seat/chair/job/place/post/spot/position/person/winner/vacancy/
    role)  # kind
.8 (there could/there can) only be one  # kind
.8 (had/have) to (choose/pick/make a choice/decide) (between/one/just one/only one) ~8 (and/not/unfortunately/sadly/but)  # kind
"""

REFUSALS = (
    *table(ActKind.REFUSAL, CHOSEN_OTHER, what="other_chosen"),
    *table(ActKind.REFUSAL, NOT_FURTHER, what="not_further"),
    *table(ActKind.REFUSAL, ROLE_GONE, what="role_closed"),
    *table(ActKind.REFUSAL, RESERVE, what="reserve"),
    *table(ActKind.REFUSAL, OFFER_GONE, what="offer_withdrawn"),
    *table(ActKind.REFUSAL, KIND, what="kind"),
)
