# ruff: noqa: E501
"""Word classes for the phrase tables: small sets of words that stand for each other. A class may hold other classes."""

CLASSES: dict[str, str] = {
    # people
    "we": "we/i/they/he/she/the team/the panel/the committee/the board/the client/client/the clients/management/the manager/"
    "the hiring manager/the hiring team/the selection committee/the search committee/the search panel/the partners/the director/"
    "the directors/the governors/the trustees/the school/the company/the department/the hospital/the owner/the boss/the bosses/"
    "my manager/my boss/my colleagues/the faculty/the head/the principal/the editors/the founders/the business/head office/hr/"
    "the employer/the customer/the family/the practice/the chef/the judges/everyone/both of us/all of us",
    "you": "you/your application/your profile/your candidacy/your cv/your resume/your candidature/your submission/your details",
    "your_case": "your application/your profile/your candidacy/your cv/your resume/your candidature/your submission/your candidature/"
    "your tender/your case/your bid/your file/things/it/this/matters/your interest/the process/the application/the conversation/"
    "our conversation/our conversations/the discussion/our discussions/this process/your candidacies",
    "cand": "candidate/candidates/applicant/applicants/finalist/finalists/person/people/individual/individuals/profile/profiles/"
    "lad/guy/girl/woman/man/fella/chap/bloke/lady/applications/cvs/contender/contenders/colleague/bidder/nurse/teacher/chef/"
    "engineer/developer/driver/designer/writer/cook/joiner/electrician/server/barista/worker/hire/applicants'/folks/professional/"
    "professionals/talent/others/option/options/pair of hands",
    "better": "other/another/different/stronger/better/better qualified/more qualified/more experienced/more suitable/better suited/"
    "closer/more relevant/more closely/internal/external/local/the other/alternative/preferred/fellow/successful/a more/that other",
    "other": "another/others/someone/somebody/another person/someone else/somebody else/a different/an other/other/the other/a stronger/"
    "stronger/an internal/a local/a more/more experienced/more qualified/better qualified/an external/a better/a candidate/"
    "a person/an applicant/a colleague/another's/one of our own/one of our/one of the other/a former/an existing/alternative/"
    "an alternative/those/applicants/candidates/the candidate/the applicant/the person/a lad/a guy/a girl/a woman/a man/a fella/"
    "a chap/a lady/the lad/the guy/the girl/the woman/the lady/the fella/the chap/a handful/a few/a small number/a smaller group/"
    "a shortlist/a smaller/an applicant/the one/one who/one with/the two/two/three/people/a chef/a nurse/a teacher/a driver/a cook/"
    "an engineer/a developer/a designer/a writer/a mate/a friend/a local/the internal/the local/the more/the stronger/my nephew/"
    "his nephew/her nephew/a cousin/his cousin/a relative/a family/the first person/the second person/a very/a strong/our internal/"
    "an inside/in house/from within/the previous/the incumbent/the agency/our agency/a temp/the lady/him/her/them",
    # choosing
    "decided": "decided/chosen/chose/elected/opted/agreed/resolved/determined/made the decision/taken the decision/took the decision/"
    "come to the decision/reached the decision/made a decision/made the difficult decision/made the choice/plumped/settled/"
    "concluded/come to the conclusion/come down/made up our minds/made up my mind/preferred/deciding/choosing/opting/electing/"
    "made our decision/made the call/made our choice/reached a decision/come to a decision/taken a decision/voted",
    "went": "gone/went/going/go/goes/went ahead/moved/moving/move/moved ahead/moved forward/gone ahead/go ahead/going ahead/"
    "progressed/progress/progressing/proceeded/proceed/proceeding/proceeding forward/move ahead/moving ahead/moving forward/"
    "move forward/continued/continue/continuing/pressed on/press on/pressing on/carry on/carried on/pushed on/advance/advanced/"
    "advancing/running/run/stick/stuck/sticking/pushing/push",
    "take_on": "appoint/appointed/appointing/hire/hired/hiring/take on/taken on/took on/taking on/select/selected/selecting/"
    "employ/employed/recruit/recruited/engage/engaged/pick/picked/choose/chosen/chose/prefer/preferred/bring on/brought on/"
    "pursue/pursued/pursuing/shortlist/shortlisted/invite/invited/interview/back/backed/sign/signed/promote/promoted/nominate/"
    "nominated/ask/asked/offer/offered/award/awarded/give/gave/given",
    "onward": "move forward/moving forward/go forward/going forward/proceed/proceeding/progress/progressing/move ahead/moving ahead/"
    "go ahead/going ahead/go further/going further/go any further/going any further/advance/advancing/continue/continuing/"
    "move on/moving on/pursue/pursuing/take forward/taking forward/take further/taking further/move further/moving further/"
    "take things further/taking things further/take this further/taking this further/take it further/taking it further/"
    "take your application further/taking your application further/take your application forward/taking your application forward/"
    "carry on/carrying on/push on/press ahead/move to/moving to/move you/moving you/take you/taking you/put you/putting you/"
    "bring you/bringing you/advance you/advancing you/progress you/progressing you/progress your/progressing your/forward you",
    "not": "not/never/no longer/unable to/not able to/not be able to/neither",
    "job": "position/role/job/post/vacancy/opening/opportunity/place/seat/slot/spot/gig/vacancies/contract/placement/apprenticeship/"
    "internship/requisition/posting/positions/roles/jobs/posts/appointment/traineeship/assignment/chair/desk/bench/internships/"
    "job opening/search/traineeships/van/kitchen/shift/shifts/stage/tender/station",
    "filled": "filled/taken/closed/gone/canceled/withdrawn/no longer available/no longer open/no longer vacant/no longer active/eliminated/"
    "scrapped/pulled/axed/cut/removed/discontinued/no longer needed/made redundant/already filled/already taken/been closed/"
    "been filled/been taken/been canceled/been withdrawn/been cut/been scrapped/been pulled/been eliminated/been removed/been axed/"
    "now been filled/now filled/now closed/now gone/no longer required/no longer exists/unfunded/snapped up/sorted/now been closed/"
    "spoken for/dropped/defunded/no longer funded/no longer going ahead/not going ahead/no longer recruiting/occupied/given away/"
    "been given away/been dropped/been defunded/been snapped up",
    "sorry": "sorry/unfortunately/regret/regretfully/regrettably/sadly/afraid/alas/unhappily/apologies/gutted/hate/apologise/apologize/"
    "unlucky/shame/pity/disappointed/heartbroken/heavy heart/disappoint/sad",
    "search": "search/job search/job hunt/hunt/career/future/endeavors/endeavours/future endeavors/future endeavours/applications/"
    "future career/next role/next step/next steps/next chapter/pursuits/professional life/career journey/onward search/"
    "continued search/hunting/looking/journey/new role/path/next move/search for",
    # time
    "day": "monday/tuesday/wednesday/thursday/friday/saturday/sunday/tomorrow/today/tonight/sat/sun/this week/next week/week/weekend/"
    "this evening/this afternoon/this morning/noon/lunchtime/morning/afternoon/evening",
    "weekday": "monday/tuesday/wednesday/thursday/friday/saturday/sunday/sat/sun/tomorrow/today/tonight",
    "month": "january/february/march/april/may/june/july/august/september/october/november/december/jan/feb/mar/apr/jun/jul/aug/sept/"
    "sep/oct/nov/dec",
    # talks
    "talk": "interview/interviews/call/chat/conversation/meeting/meet/talk/zoom/phone screen/screen/phone call/video call/catch up/"
    "discussion/coffee/intro/introduction/trial/trial shift/trial day/stage/visit/interviewing/session/screening/assessment center/"
    "onsite/on site/panel/round/second round/final round/first round/sit down/demo lesson/sample lesson/video interview/"
    "telephone interview/phone interview/face to face/walk round/look round/audition/screening call/working interview/presentation/"
    "teams call/taster/taster day/shadow day/observation/hangout/facetime/huddle/open day/informal chat/quick chat/meeting you/tea/"
    "brew/cuppa/beer/pint/lunch/breakfast/viva/interaction/telephonic/discussion/introductory call/skype/teams meeting/conversations",
    "meetverb": "meet/see/speak/talk/chat/interview/call/visit/come in/pop in/drop in/come by/come down/come over/come along/come round/"
    "swing by/stop by/pop by/pop round/pop over/come up/sit down/have a word/catch up/connect/hop on/jump on/get on/come for/come to/"
    "come and/come/pop down/pop along/nip in/call in/drop by/speaking/meeting/talking/chatting/have a chat/have you in/have a call/"
    "get together/link up/touch base/set up/arrange/schedule/book/fix/organize/hold/host/invite",
    "met": "meeting/speaking/talking/chatting/seeing/interviewing/connecting/catching up/having/hosting/getting to know/hearing/showing",
    # documents
    "docs": "docs/passport/id/papers/originals/proof of address/proof of/certificate/certificates/diploma/diplomas/transcript/transcripts/dbs/licence/license/"
    "registration/pin number/right to work/visa/permit/payslip/payslips/bank details/national insurance/ni number/tax number/"
    "contract/nda/form/forms/application form/consent form/paperwork/documents/document/copies/copy/cv/resume/cover letter/p45/p60/"
    "pan card/aadhaar/relieving letter/relieving letters/offer letters/salary slips/police clearance/vaccination/card/cards/"
    "questionnaire/timesheet/photo/photos/headshot/profile/cvs/ticket/tickets/cscs/garda vetting/clearance/clearances/badge/"
    "background check/disclosure/declaration/mandate/nbi/work permit/residence permit/degree/agreement/rtw/employment pass/good conduct/"
    "details/id card/scan/scans/letter of/covering letter/personal statement/updated cv/updated resume/supporting statement/signature",
    "samples": "portfolio/work sample/work samples/samples/sample/writing sample/writing samples/code sample/code samples/github/repo/"
    "showreel/reel/clips/case study/case studies/designs/lesson plan/lesson plans/examples of/examples/pictures of/photos of your/"
    "design file/deck/presentation/slides/publications/writing/clippings/drawings/sketches/essay/article/articles/menu/menus",
    "test": "assessment/test/coding test/coding challenge/challenge/exercise/task/case study/take home/assignment/questionnaire/quiz/"
    "online test/psychometric/aptitude test/skills test/one way video/video questions/hackerrank/codility/personality/trial task/"
    "online assessment/technical test/homework/written test/case study/hirevue/test task/tests/assessments/pre screening",
    "refs": "reference/references/referee/referees/refs/reference check/reference checks/referral contacts",
    "pay": "salary/pay/rate/day rate/hourly rate/compensation/ctc/package/remuneration/salary expectations/salary expectation/"
    "expectations/current salary/expected salary/expected ctc/pay expectations/wage/wages/figure/range/number/earn/money/"
    "expected package/current ctc/lakh/lakhs/per hour/an hour/k/budget",
    "send": "send/email/forward/share/provide/submit/supply/upload/return/attach/let me have/let us have/get me/get us/give me/give us/"
    "give/furnish/resend/avail/chuck/ping/fire over/fill in/fill out/complete/sign/bring/mail/post/drop/scan/pass me/ping me/whatsapp/text/text me/text us/let have/"
    "send me/send us/send over/send through/send back/send across/get back/shoot/shoot me/shoot over/forward me/forward us/share your/"
    "produce/present/fax/confirm/update/put/pop/dig out/hand in/name/list/tell me/tell us/advise/revert with/email me/email us",
    "please": "please/pls/would you mind/can you/could you/will you/would you/do you mind/can i ask you to/may i ask you to/"
    "i would ask you to/we ask you to/we ask that you/we would ask you/would you be able to/are you able to/would it be possible/"
    "would you be so kind/be so kind/be good enough/would you be kind enough/can i get you to/could i get you to/could i ask you/"
    "might you/can we ask you/need you to/want you to/like you to/you will need to/you need to/you must/you are required to/"
    "you are requested to/require you to/you should/you have to/you are asked to/request you to/you are to/requested to/grateful if you/"
    "appreciate if you/appreciate it if you/be great if you/be good if you/be helpful if you/helpful if you/great if you/"
    "you are kindly/can u/remember to/do not forget to/be sure to/make sure you/just need you to/you mind/could we ask you/"
    "it would be great if you/if you could/if you would/if you can/can we have/could we have/can i have/could i have/may i have/"
    "may we have/could i trouble you/do us a favor and/do me a favor and/go ahead and",
    "want": "need/want/require/would need/would like/are missing/am missing/still need/still missing/are still missing/still waiting for/"
    "are waiting for/am waiting for/waiting on/will need/be needing/shall need/are after/am after/also need/only need/just need/ask for/are short of/grateful for/obliged for/be glad of/short of your",
    # going on / news
    "news": "news/update/decision/answer/outcome/feedback/result/results/word/verdict/response/reply/information/details/more/something/"
    "info/next steps/next step/timeline/clarity/anything/confirmation/offer/contract/letter/way forward/updates/status/yes or no",
    "tell": "let you know/let know/tell you/inform you/advise you/update you/notify you/contact you/call you/ring you/phone you/text you/"
    "email you/write to you/write you/get back/come back/revert/be in touch/be in contact/reach out/get in touch/be back in touch/"
    "hear/hear from/follow up/circle back/drop you/give you/send you/confirm/keep you/be contacted/be informed/be notified/be told/"
    "be advised/get a/receive a/have a/have an/have news/answer you/reply to you/respond/shout/holler/ping you/message you/whatsapp you/"
    "be contacting/be calling/be reaching/be emailing/be writing/be sending/be inviting/be getting back/be coming back/be sharing/"
    "touch base/get to you/be with you/come to you/speak to you/speak with you/call/ring/get you/let everyone know/let everybody know/"
    "let all/contact all/inform all/advise all/notify all/contact shortlisted/share/let people/pass on/report back/tell everyone",
    "decide": "decide/make a decision/make our decision/make the decision/make my decision/make his decision/reach a decision/take a decision/"
    "come to a decision/finalize/finalise/make the call/make a call/choose/conclude/wrap up/sign off/select/have a decision/"
    "make up our minds/make up my mind/have made a decision/have decided/be decided/be making a decision/be deciding/deliberate/"
    "shortlist/be shortlisting/review/meet/discuss/debrief/look at/go through/reconvene/sit down/be meeting/be reviewing/have an answer/"
    "have news/have a clearer/know more/know/get approval/compare notes/compare/rank/see what",
    "will": "will/shall/should/hope to/aim to/plan to/expect to/intend to/going to/are going to/am going to/try to/anticipate/"
    "am aiming to/are aiming to/am hoping to/are hoping to/are planning to/am planning to/want to/would like to/endeavor to/"
    "endeavour to/promise to/propose to/are due to/is due to/mean to/need to/have to/must/would/do our best to/do my best to/"
    "be able to/hoping to/aiming to/planning to/expecting to/looking to/are looking to",
    # offers
    "offer_noun": "offer/job offer/offer letter/formal offer/contract/contract of employment/appointment letter/letter of offer/"
    "verbal offer/conditional offer/letter of appointment/employment contract/written offer",
    "pleased": "pleased/delighted/happy/thrilled/excited/glad/over the moon/proud/chuffed/honored/privileged/love/keen/stoked",
}  # fmt: skip
