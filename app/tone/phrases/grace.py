"""Apologies for writing (`over_apology`), bad words about people (`negative_talk`), arguing with a refusal (`dispute_decision`)."""

from app.tone.grammar import idea

OVER_APOLOGY = idea(
    """
    <sorry> ~3 to|for|about|my|the|if|that|any|this|i|me|such ~5 <trouble> ~3
    <sorry> ~2 to|for|if|that|about ~3 chase|chasing|chased|write|writing|ask|asking|email|emailing|message|messaging|
            contact|contacting|reach|reaching|wasting|waste|taking|take|keep|keeping|flood|flooding|clog|clogging|
            repeat|repeating|nudge|nudging|insist|insisting|sound|sounding|being|be|push|pushing|follow|following|
            bombard|bombarding|hound|hounding|call|calling|interrupt|interrupting|come_across|seem ~5
    <sorry> ~2 for|about|my ~2 double|many|another|second|third|so_many|long|length|lengthy|repeated|constant|this|
            yet_another|previous|the|all|these|multiple|frequent|follow-up|barrage|flood|stream ~2 email|emails|mail|
            mails|message|messages|note|questions|follow-up|follow-ups|messages|length|persistence|bombardment
    for|about this|another|yet_another|the ~1 email|message|mail|note ~4 <sorry>
    <sorry> ~1 , ~2 <sorry>
    <sorry> ~~ and ~2 sorry|apologise|apologize|apologies|forgive
    i am|feel ~1 so|very|really|terribly|truly|deeply|awfully|extremely|sincerely|ever_so ~1 sorry , ~1 i|to|for|really|
            that_i
    sorry , ~1 i really|honestly|truly|should|know_you|hate
    forgive|pardon|excuse ~1 me|my|the|us ~2 for|being|writing|such|if|disturbing|intrusion|interruption|persistence|
            boldness|email|mail|message|asking|impatience|insistence|nagging|pestering|bothering|forwardness|eagerness|
            cheek|rudeness|reaching|troubling|intruding
    i beg ~1 your pardon|forgiveness
    beg ~2 forgiveness|pardon
    thousand|million|many|endless|sincerest|deepest|profuse|humblest|countless|sincere|humble apologies|pardons|sorries
            ~3 for|,|$|if ~4
    thousand|million|hundred apologies|pardons|times
    i ~2 feel ~2 bad|awful|terrible|guilty|embarrassed|ashamed|horrible|dreadful|awkward|rotten|so_bad|sheepish|rude ~2
            about|for|to|that|taking|asking|contacting|writing|bothering|,|troubling|mailing|emailing|even
    i am|was ~2 embarrassed|ashamed|mortified|embarrassing ~1 to|about|for|that|of|by ~3 write|writing|ask|asking|email|
            contact|emailing|bother|this|again|contacting|having|send|be|my
    it ~1 is|feels embarrassing|awkward to ~2 ask|write|email
    hate|loath|reluctant|do_not_want|did_not_want|do_not_mean|do_not_like|did_not_mean|hesitate|hesitated|dislike|
            never_want to|being ~2 <trouble>|be_a_pest|ask|write|chase|push|a_nuisance|pester|be_a_bother|keep_asking|
            keep_writing|be_a_pain|be_annoying|be_that|seem_pushy|sound_pushy|be_pushy|nag
    hate ~1 bothering|troubling|disturbing|chasing|asking|pestering
    <sorry> ~2 pain|nuisance|pest|annoying|annoyance|pushy|burden|bother|trouble|stalker|needy|bore|intrusion
    be|being|am|becoming|become|sound|sounding|seem ~3 such? ~1 a? ~1 nuisance|pest|pain|burden|bother|stalker|
            pest_again ~3
    sick|tired|fed_up|annoyed|bored|weary ~2 of|with|by ~1 me|my|hearing|seeing|my_emails ~3
    i|you ~3 must|probably|may|surely|might ~3 sick|tired|fed_up|annoyed|hate|bored ~2 me|my|of|with|hearing
    should|ought not ~1 to? ~1 have|be|really ~1 written|writing|bothered|asked|contacted|emailed|sent|bother ~3
    regret|sorry|apologise|apologize|apologies ~2 inconvenience|disturbance|intrusion|interruption|bother|trouble|
            imposition|hassle ~4
    regret ~2 the|any|this ~1 inconvenience|disturbance|trouble|bother|intrusion
    waste|wasting|wasted|taking_up|take_up|took_up|steal|stealing|eating_up|use_up|using_up ~1 of? ~1 your ~2 time|day|
            afternoon|morning|valuable_time|precious_time ~4 <sorry>|bad|awful|guilty|terrible|again|with
    <sorry> ~6 waste|wasting|wasted|taking_up|took_up|take_up|taking|taken|stealing ~2 your|so ~2 time|much
    know ~1 you ~1 are ~4 busy ~3 hate|sorry|but_sorry|apologise ~4
    i ~1 promise|swear|this_is|will ~4 last time|never|not ~2 i|bother|email|write|disturb ~3
    <please> ~1 do not ~1 be|get|feel ~1 mad|angry|annoyed|cross|upset ~3
    i ~1 know|realise|realize|understand ~2 i ~1 am|have ~2 annoying|bothering|pestering|nuisance|pain|overstepping|
            pushy|intruding|disturbing ~3
    bothering|troubling|disturbing|pestering you ~1 again|once_more|yet_again|like_this|with_this|so|any_further|
            further ~2
    to|i ~1 bother|trouble|disturb|pester you ~1 again|once_more|yet_again|but|with_this ~3
    """,
    """
    wrong|incorrect|missing|late|broken|typo|mistake|error|gave|misspelled|misspelt ~5 year|date|attachment|link|number|
            file|interview|name|minutes|address|first|version|attached|note|it
    sorry|regret|apologise|apologize ~3 can_not|could_not|not_able|unable|have_to ~3 make|withdraw|decline|attend|
            accept|move|reschedule|miss|cancel|come|be_there
    sorry to ~1 hear|say|learn|read|miss|leave|see|have_missed
    sorry ~1 for your ~1 loss
    no apology|apologies|need
    i ~1 handled|took|wrote|dealt_with ~6
    my reply ~2 late|slow|delayed
    """,
)

NEGATIVE_TALK = idea(
    """
    my|your|the|our|that|this|those|these|whole|other|their|his|her ~4 <foe> ~5 is|was|are|were|seemed|looked|being|
            has_been|felt|had_been|seem|seems ~4 <bad>|waste|bunch_of|joke|full_of|a_mess|rotten|waste_of|not_fit
    i ~2 work|worked|working|report|reported|have|had ~3 with|for|to|under|at|a|an ~3 <bad> ~3 <foe>|people|$
    <bad> ~1 <boss>|<colleagues>|<firm>|people|manager|management|recruiter|interview|interviewer|process|recruiters|
            interviewers|hr|bosses|culture|environment|workplace|treatment|questions|bureaucrats|lot
    such|most|more|so|an|a|pretty|really ~1 unprofessional|disrespectful|rude|shambolic|pointless|ridiculous|amateur|
            disorganised|disorganized|insulting|degrading|badly_organised|poorly_organised ~2 interview|process|panel|
            way|experience|company|place|people|test|meeting|recruitment|conversation|treatment|than
    <foe>|who|they|she|he ~4 <wrong_v> ~4
    i ~2 was|have_been|got|felt|am|feel|being ~3 bullied|mistreated|exploited|cheated|insulted|humiliated|
            treated_unfairly|treated_badly|treated_like|underpaid_and|unfairly_treated|badly_treated|poorly_treated|
            lied_to|screwed|harassed|used|disrespected|belittled|undermined|stabbed|treated ~2 by|there|at|like|
            unfairly|badly|$|,|in|poorly|with_contempt|rudely
    treated|treat|treating|treats ~3 unfairly|badly|poorly|terribly|shamefully|with_contempt|without_respect
    treated|treat|treating|treats ~3 like ~2 dirt|rubbish|animals|nothing|slaves|cattle|number|numbers|garbage|child|
            idiot|idiots|criminals|criminal
    i|we ~1 can_not|could_not|can_hardly ~1 stand|bear|tolerate|stomach ~3
    i ~1 hate|hated|despise|loathe|detest|resent|despised ~2 my|the|that|this|your|working|everyone|every|being|how|it
            ~3
    sick|tired|fed_up ~1 and_tired? ~1 of|with ~2 my|the|your|working|this|incompetent|these|being|his|her ~3
    waste of ~1 my|everyone|our|time|a|money|an|oxygen|space ~2
    shame on you|your|them
    should be ashamed|embarrassed
    joke ~1 of a|an ~3
    i ~1 will|shall|am_going_to ~1 leave|write|post|give|be_leaving|be_writing|tell|warn|make_sure|be_telling ~4 bad|
            negative|one-star|one_star|scathing|honest|glassdoor|review|everyone|others|everybody|people|friends|all ~5
    bad|negative|one-star|scathing|terrible|damning ~1 review|reviews|press|word ~4
    warn|tell ~1 everyone|others|everybody|people|all|my_friends ~3 not|avoid|about|what|stay|how|never ~3
    never|ever seen|met|had|experienced|been|attended|sat_through|encountered|dealt ~3 such|so|a_worse|worse|more ~3
    whoever|whomever you ~2 hire|hired|pick|picked|choose|chose|get|chosen ~2 can|could|will|is|must|would|was ~3 not|
            worse|never|regret|as|lucky|less|only
    worst ~3 interview|boss|company|manager|experience|job|employer|place|process|team|recruiter|decision|firm|school|
            panel
    could|can|would not ~1 organise|organize|run|manage|lead|find|teach|boil|tie|spell ~3 party|piss-up|bath|anything|
            bakery|kitchen|egg|lemonade|their|his|her|way|themselves
    does|do|did not ~1 care|give_a|know ~3 about|what|how|people|damn|staff|anyone|patients|its|clue|their|students ~4
    they|he|she|who|you|<foe> ~3 no ~1 clue|idea|respect|integrity|ethics|morals|principles|backbone|spine|brains|
            manners
    holds|holding|held|keeps|kept ~1 me back|down
    jealous|envious|afraid|threatened|scared of|by me|my
    bunch|pack|load|gang|lot|bunches|shower of ~2 <bad>|amateurs|thieves|fools|clowns|idiots|nonsense|crooks|children|
            losers|monkeys|robots|bores|snakes
    <bad> ~1 from_top|top_to_bottom|, ~3 and ~1 <bad>
    complete|total|utter|absolute|bloody|real|such_a|bit_of_a|pure ~1 <bad>|waste|shower|nightmare|joke|chaos
    your ~1 receptionist|process|company|team|panel|interviewer|staff|hr|office|recruiter|website|system|building|
            product ~2 is|was|are|were ~2 rude|slow|unprofessional|poor|useless|ridiculous|bad|dirty|cold|arrogant|
            unprepared|unfriendly|terrible|outdated|broken|confused|clueless|boring|shabby|disorganised|disorganized|
            condescending|dismissive|patronising|patronizing|late
    i ~1 left|am_leaving|quit|leave|want_to_leave|want_out|walked_out ~2 because|as|since|,|due ~6 <bad>|<wrong_v>|
            awful|lied|toxic|incompetent|hated|unbearable|not_pay|never_paid
    rude|condescending|dismissive|patronising|patronizing|arrogant|disrespectful ~1 to|towards|with ~1 me|us|candidates|
            everyone|staff|people
    toxic ~2 culture|workplace|environment|boss|company|place|people|atmosphere|management|team|manager|work
    """,
    """
    not ~1 rude|unfair|toxic|hostile|stupid
    toxic ~1 chemicals|waste|substances|materials|fumes|gas|gases
    handle|handled|handling|fight|fighting|fought|prevent|preventing|report|reported ~4 complaints|fraud|chemicals|
            waste|abuse|rude|bullying|harassment|hostile|cheating
    hard but fair
    bad|late|poor ~1 debt|debts|shipments|weather|data
    waste ~1 plant|water|management|collection|paper
    mess hall|kit
    stupid mistakes|question
    mistakes|bugs|incidents|errors ~3
    """,
)

DISPUTE = idea(
    """
    you|the_panel|they|your_team|the_committee|panel|your_company|someone|the_board|committee|judges|there ~3 made|make|
            making|have_made|must_be|must_have_been|has_been|is|must_have_made ~2 mistake|error|mix-up|misunderstanding|
            wrong_decision|wrong_choice|big_mistake|blunder|oversight|confusion
    you|the_panel|they|your_team|the_committee ~1 are|were|is|was|have_got|got ~2 wrong|mistaken|unfair|biased|unjust|
            prejudiced|blind|misguided|misinformed ~3
    wrong|mistaken|unfair|biased about|to|on|with ~1 me|reject|choose|turn|hire|this|my
    <please>|could|can|would|i|will|kindly|might|may|like|want|wish|hope|urge|ask|beg ~6 reconsider|re-consider|rethink|
            re-think|revisit|review|re-evaluate|reevaluate|reverse|overturn|reassess|re-examine|reexamine|revise|appeal|
            contest|challenge|dispute|look_again|think_again|overrule|undo|change ~4 decision|outcome|result|mind|
            application|case|rejection|me|it|this|verdict|that|scores|again|my|candidacy|choice|minds|against|profile|
            marks
    reconsider|rethink|overturn|reverse|reassess|re-evaluate|reevaluate ~1 your|the|this|my|that|its ~1 decision|choice|
            rejection|verdict|application|outcome|case|conclusion|no|candidacy|result
    reconsider|re-consider ~1 me|my|$
    think ~1 it? again|twice ~1 about|before ~3
    look|take|give|consider|considered|reviewed|looked ~3 second|another|fresh|again|once_more|one_more ~1 look|chance|
            time|at|thought|go ~3 my|me|case|application|,|prove|decision|$ ~3
    one|another|second|last more? ~1 chance|shot|opportunity|interview ~3
    change|changed|changing ~1 your|their|panel ~1 mind|minds|decision|answer
    i am|was|would_be|would_have_been|have|had|consider_myself|feel_i_am ~2 clearly|obviously|far|much|definitely|
            certainly|by_far|the|still|a|more|better|way|easily|without_doubt ~3 more|better|best|strongest|stronger|
            most|superior|right|ideal ~1 qualified|suited|experienced|candidate|than|fit|person|choice|applicant|one|in|
            match|teacher|nurse|cook|engineer|man|woman|skilled|able|capable|prepared ~4
    more qualified|experienced|suited|deserving|capable|skilled|competent than ~4 person|candidate|whoever|anyone|one|
            any|who|they|him|her|other|others|someone|people|you|winner
    better ~1 than ~3 person|candidate|whoever|anyone|any|who_you|him|her|other|others|chosen|hired|winner
    less|fewer|lower|worse|no|little|half ~1 experience|qualifications|qualified|skills|experienced|years|grades|scores|
            talent|degree|training ~5 got|get|gets|chosen|hired|instead|than|over|preferred|picked|offered|was|job|beat|
            selected
    instead of|than me $
    over|before|ahead_of me ~1 $
    i ~3 deserve|deserved|earned|was_entitled|should_have|ought_to_have ~2 that|this|the|it|to|got|been|won|gotten|a|
            better ~2 job|post|role|position|it|chance|chosen|have|get|better|got|hired|place|be|explanation|picked|
            selected|offered|that
    i ~1 demand|insist|require|am_entitled|want|have_a_right|need|expect|request|must|would_like ~3 know|explanation|
            explain|reasons|scores|justification|see|written|full|detailed|proper|answer|answers|feedback_in_writing|
            exactly ~5
    demand ~3
    on what grounds|basis ~3
    on which grounds|basis
    why ~1 was|were|did|am|do|have|is|not|would|on_earth|exactly ~2 i|you|me|they|the_panel|my|he|she ~3 not|rejected|
            turned|reject|refused|choose|chosen|passed|good|dropped|hire|picked|unsuccessful|overlooked|decline|
            declined|select|selected|turn|refuse|lose|fail|failed|pass|application|score
    how ~1 can|could|is|did|come|dare|on_earth ~6 instead|possible|get|got|reject|not_good|choose|chose|better|be|hire|
            hired|someone|rejected|pick|picked|over|ahead|without|say|beat|less|qualified|this
    this|the|your|that|it|such|whole|a ~2 <decision>|process|is|was|rejection|marking|scoring|selection ~2 is|was|makes|
            seems|feels|be|looks|were ~2 unfair|wrong|unjust|unjustified|biased|mistake|no_sense|unreasonable|absurd|
            ridiculous|incorrect|flawed|rigged|illogical|discriminatory|discrimination|not_fair|not_right|
            incomprehensible|unacceptable|not_acceptable|unfounded|arbitrary|an_error|a_joke|fixed|baffling|outrageous|
            shocking|racist|sexist|ageist
    a? no makes no sense
    makes|make no sense
    not|never ~2 take|accept|taking|accepting ~2 no ~1 for
    i|we ~2 can_not|do_not|will_not|refuse_to|can_never|could_not|am_not_going_to|am_not_willing_to|am_not_prepared_to|
            shall_not|am_unable_to|disagree|object|am_not ~2 accept|agree|accepting|acknowledge|understand_how|
            understand_why|understand_your|respect|with|to|believe|let_this|convinced ~3 this|that|the|your|it|outcome|
            decision|with|answer|no|result|you|rejection|how|assessment|reasons|verdict|choice
    i ~1 disagree|object|strongly_disagree|beg_to_differ|take_issue|protest|am_contesting ~3
    appeal|contest|challenge|dispute|complaint|complain|grievance|protest|lawyer|solicitor|sue|tribunal|union|ombudsman
            ~3 against|the|your|this|it|about|decision|result|outcome|formally|formal|involve|involved|will|has|hear
    lodge|file|raise|make|submit ~2 formal|complaint|grievance|appeal ~2
    you|they|your_company|panel|he|she ~1 will|are_going_to|shall|may|might|would ~2 regret|be_sorry|rue|come_to_regret|
            see_your_mistake|miss|realise|realize ~4
    regret|rue ~2 not|this|it|passing|letting|your|that|rejecting|decision|choice|day ~3
    misjudged|misjudge|misread|underestimated|undervalued|overlooked|misunderstood|discriminated|misrepresented|
            judged_me|judged|ignored ~2 me|against|my|by|unfairly|wrongly|harshly ~3
    discriminated|discrimination|biased|bias|prejudice|prejudiced|favouritism|nepotism|racism|ageism|sexism|rigged|
            fixed|stitch-up|corruption ~4
    because|due of|to my ~1 age|accent|race|gender|religion|colour|background|nationality|name|disability|skin|passport|
            caste|tribe|ethnicity ~2
    anything|something|nothing|way ~2 can|could|to ~3 done|do ~3 overturn|change|reverse|undo|turn|mind|decision|it|this
    strongest|best|most_qualified|most_experienced|better ~2 in|on|of|candidate|person|one|applicant ~3 room|field|list|
            you|all|day|everyone|interviewed|had
    ticked|tick|met|meet|fulfilled|satisfied|exceeded|exceed|fulfil ~1 every|all|each|the ~2 box|boxes|requirement|
            requirements|criteria|criterion|points|point ~6 no|not|how|why|rejected|sense|yet|still|but|can|reject|
            rejection|fail|turn|surprised
    surely ~2 there|you|a|the|this|it|i|someone ~4 mistake|mix-up|error|wrong|be|deserve|see|can|not|better
    second|another|further opinion|panel|interview|review
    without ~1 even|any|proper|real ~2 interview|reading|reason|explanation|looking|considering|giving ~4
    not ~2 given|give|get|got|been_given|gave ~2 fair|proper|real|equal|decent ~1 chance|hearing|trial|shot|interview|
            assessment|go
    prove ~2 you|them|panel ~1 wrong|that
    wrong decision|choice|person|call|man|woman|candidate
    hire|chose|chosen|picked|pick|hired|choosing|hiring|given ~1 the|a ~1 wrong|worse|weaker|less ~3
    """,
    """
    if|should ~2 anything|something|person|things|circumstances|situation ~4 changes|change|can_not|not_start|fall|
            leaves
    thank|thanks|grateful|appreciate|respect|understand|congratulations ~8
    i have? made|make|changed|reconsidered|misread|misjudged|misunderstood ~3 mistake|mind|error|design|question|
            exercise|it|the
    if you ~2 can|could|would|are_able|had ~8 improve|grateful|learn|glad
    was|is there ~1 a? ~1 particular|one|specific|anything|something ~4
    you were right
    apply again
    appeal court
    can see why
    """,
)
