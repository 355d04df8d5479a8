"""Deadlines and threats (`pressure`), reproaches (`blame`), uninvited calls and visits (`channel`), stock reminders (`irritant_phrase`)."""

from app.tone.grammar import idea

PRESSURE = idea(
    """
    i|we ~3 need|require|expect|demand|want|must_have|insist_on|await|will_need|deserve ~1 a|an|your|some|the ~3
            <answer_n> ~3 by|before|within|today|now|immediately|this|tonight|tomorrow|no_later|latest|quickly|soon|
            urgently|or
    i|we ~3 need|require|expect|demand|want|must_have|insist_on ~1 you|to ~2 <answer_v>|know|hear ~4 by|before|within|
            today|now|immediately|this|tonight|tomorrow|no_later|latest|quickly|urgently
    i|we ~2 must|have_to ~1 insist|demand|know|hear|have ~4 today|now|by|before|immediately|answer|reply|response|this
    i demand|insist_on|insist_that ~3
    <answer_v>|<answer_n> ~3 within #num|one|two|three|the|twenty-four|24|a|an <span>
    <please> ~2 <answer_v>|confirm|decide|let_me_know|expedite|hurry ~3 <now>|immediately|by|before|urgently|within|
            quickly|fast|without_delay|at_the_earliest|today|positively
    ^ <answer_v>|decide|confirm|answer_me|tell_me|call_me ~3 <now>|urgently|quickly|immediately|by_#time|or
    by|before <day> ~3 latest|or|otherwise|at_the_very_latest
    by|before <day> at_the_latest
    no later than ~3
    at the very latest
    it is ~2 imperative|urgent|essential|vital|crucial|high_time|critical that|you|to
    urgent|urgently ~2 please|respond|reply|answer|response|attention|,|!|need|awaiting|request|waiting
    this is ~1 urgent
    i|we <will_do>|<will> ~1 give|giving you ~2 until|till|one|two|#num|a|last|#time|to
    i am|we_are ~1 giving you ~2 until|till|one|two|#num|a|last|#time|to
    you have until|till|#num
    you ~2 better|must|have_to|need_to|should ~3 <answer_v>|decide|hurry|move|act|make_up|know|send ~3 now|soon|fast|
            quickly|immediately|or|by|before|today|this|me
    had better|you_better ~4
    hurry up|and
    make up|your mind|minds|up
    time is running|ticking|up|short|of|clock_is
    the clock is ~2 ticking|running
    my ~1 patience|time ~2 limits|limited|thin|out|short|ended|end|valuable|precious|exhausted
    i|we can|will|am|are|could ~1 not ~1 wait|hold_off|hang_around|hold|waiting ~2 forever|any|much|longer|around|
            indefinitely|all|past|beyond|until|on
    i|we do not ~2 time to ~2 wait|waste|lose|hang
    before i|we|you ~1 lose|take|accept|sign|go|move|walk|look|withdraw|change ~4
    or|otherwise|else i|you|we ~1 <will>|lose|shall|walk|take|risk ~4
    you|your_company <will>|might|may|could|are_going_to ~2 lose|miss me|out|your_chance|the_chance
    if|unless|should i|you|there|nobody|we|no_one|no ~6 , ~1 i|my|you|then|consider ~1 <will>|application|am|have|
            should|can|may ~3 assume|consider|withdraw|take|go|move|contact|escalate|complain|accept|sign|conclude|look|
            regard|walk|treat|forced|report|call|turn|lose
    if|unless|should i|you|there|nobody|no ~6 , ~1 consider|assume|forget ~3
    fail|failing|failure ~3 answer|reply|respond ~6 i
    i <will> ~2 assume|take_it|conclude|consider ~3 not|no|rejected|withdrawn|interested|over
    consider my application|candidacy ~1 withdrawn
    i ~2 have|got|hold|received ~1 other|another|several|two|three|multiple|many|better|more|few|competing|a_few ~2
            offers|companies|firms|schools|options|offer|employers|clients ~1 , ~2 so|and|or|, ~4 decide|hurry|quick|
            quickly|fast|move|soon|act|answer|choose|now|lucky|better|please|match|beat|suggest
    other|another|two|three|several|competing|better|rival ~2 companies|firms|schools|offers|offer|employers|recruiters|
            hospitals|restaurants|chasing|firm|company ~3 so|after|want|are|chasing|offered|waiting|is|would|lined
    offered me ~5 so|what|can|match|beat
    match|beat ~2 offer|it|that|them
    or i|will ~2 sign|take|accept|go|join|walk ~2 elsewhere|theirs|them|other|away|with
    sign|signing|go|going|look|looking|walk|take_my_talents|accept|accepting ~1 elsewhere
    your ~1 competitor|competitors|rival|rivals ~3 $
    go|turn|join|sign|work|move|speak|talk|apply ~1 to|with|for|at ~1 your|a|the ~1 competitor|competitors|rival|rivals|
            competition
    this is my ~1 final|last|very_last ~1 <mail>|attempt|warning|reminder|chance ~3
    final|last warning|notice|ultimatum|reminder|chance|call
    keep|keep_on|go_on|continue|will_be|will|start ~2 emailing|mailing|writing|messaging|calling|contacting|email|write|
            chasing|asking|chase ~3 until|every_day|daily|each_day|every|till|hourly
    every|each|twice_a|once_a day|morning|hour ~3 until ~3
    not stop|rest|give_up|quit|leave|going_away ~4 until|till
    until i get|have|receive|hear ~3 answer|reply|response|job|yes
    surely ~2 can|can_not|it|not|does|you ~5 minutes|minute|long|send|reply|answer|yes
    it|that can|should|does|would not ~1 take ~3 more_than|long|that_long|minutes|much
    simple|straight|quick|clear|definite|final yes|answer|no ~2 or|, ~2 no|please|now|this|today|will
    yes or no ~2 today|now|please|by|before|,|$
    tell me|us ~2 <now>|whether_i_got|if_i_got|yes_or_no|right_now
    i|we <will>|am_going_to ~1 contact|escalate|complain|report|go|write|take ~2 your ~2 director|boss|manager|superior|
            superiors|ceo|head|management|supervisor
    escalate|complain ~1 to|this|about|it|the_matter
    go over your head
    awaiting|await|expecting|expect|waiting_for ~1 your|a|an ~1 immediate|prompt|urgent|quick|positive|early|swift|
            instant|fast|favourable|earliest
    i expect ~1 you|your|to ~3
    so i suggest|advise|recommend|urge you ~4
    what are you ~2 going_to|gonna|waiting
    speed ~2 up|things|it
    expedite|fast-track|hurry ~4 process|decision|application|matter|this|result
    i|we am|are ~1 in_demand|highly_sought|wanted|being_chased
    deadline ~3 for_you|for_your
    last|final chance to|for_you
    push|pressing|pressed ~2 for an_answer|a_decision
    as soon as possible
    answer|reply|response|respond|confirm|answering|decide ~2 as_soon_as_possible|at_once|right_away|without_delay|
            without_further_delay|sharpish|pronto
    """,
    """
    you|they|your_email|the_form|your ~2 mentioned|said|asked|set|expected|hoped|gave|wrote|told|asks|suggested ~8
    no rush|hurry|need|pressure
    i|we can|could|will|shall|would|am_happy_to|am_able_to ~1 send|bring|provide|return|submit|complete|upload|
            email_you|have ~6
    in|at|during|for my|the|a last|previous|former|first|current|old ~2 job|role|post|firm|team|company
    time|patience ~2 you ~1 need|want|like|wish
    take|takes ~1 time|whatever|your_time|all_the
    whenever|when_it ~3
    would|might|could it be ~1 possible|all_right
    at my last|previous|old
    i|we ~1 cut|reduced|answered|handled|managed|led|ran|met|built|learned ~6
    as soon as possible if|,
    elsewhere ~3 wanted|let_you_know|tell_you|good_time|thought|first_choice|prefer
    first choice|preference
    """,
)

BLAME = idea(
    """
    you|your_team|they|your_colleague|hr|theo|someone ~2 promised|said|told|assured|swore|guaranteed|claimed|
            gave_me_your_word|agreed ~8 and|but|yet|, ~3 not|nothing|no|never|still|now|silence|nobody|it_is|have
    you|your_team|they|your_colleague|hr ~1 promised|assured|swore|guaranteed|gave_me_your_word ~3 me|to|that|i|us|get|
            call|an|a|feedback|it
    you|your_team|they|hr|your_colleague said|told_me|told_us ~5 days|weeks|ago|last|yesterday
    you said|told_me ~3 <day> ~1 .|,|and|but ~4
    i|we ~2 have ~2 not ~2 heard|received|had|got|gotten|seen ~3 anything|a|any|back|from|word|reply|single|update|news|
            response|one|peep|so_much ~2
    i|we ~2 still|yet|again ~3 not ~2 heard|received|had|got|know|been|informed|gotten ~2
    i|we ~1 still|again|yet ~2 have|am|are ~2 no|nothing|waiting|in_the_dark|none|without
    still waiting|no|nothing|not|without|awaiting|in_the_dark ~2
    still|yet|again|and|, , ~1 nothing|no|silence|crickets|radio_silence|zero
    i|we ~1 heard|received|got|have|had ~1 nothing|no|zero|neither|silence|crickets|not_a|none
    not|without a|one|even|so|any ~1 single|one|much|word ~2 word|reply|update|answer|email|message|line|response|call|
            peep|sound|feedback|acknowledgement
    no <answer_n>|feedback|sign|sign_of_life|contact|communication ~2 from you|your|anyone|anybody|hr|$
    yet again ~3
    ^ no <answer_n> ~1 again|still|yet|so_far|whatsoever|at_all
    so far no|nothing|not
    did|have|has you ~1 forget|forgotten|ignore|lose|lost|misplace|misplaced ~3
    you|your_team|they ~2 forgot|forgotten|forget about|me|my|to ~2
    <nobody> ~2 bothered|cares|cared|answers|answered|replied|replies|has|had|ever|seems|responded|wrote|called|thought|
            told|picks|could ~2
    bother|bothered|bothering|courtesy|decency|manners|politeness|common_courtesy ~1 to ~2 <answer_v>|write|tell|send|
            acknowledge|call|let|explain|say|read|open|respond|inform
    can_not|could_not|not|never|hardly ~2 be bothered
    lack of courtesy|respect|communication|response|feedback|information|professionalism|transparency|interest|manners|
            consideration
    it|this|that|which|how is|was|feels|seems ~2 disappointing|rude|frustrating|disrespectful|unacceptable|discourteous|
            unprofessional|annoying|impolite|disgraceful|upsetting|hurtful|insulting|inconsiderate|unkind|tiresome|poor|
            shabby|disheartening|unfair ~3 that|to|you|of|how|when|not|$|being|hearing|wait
    i|we ~1 am|was|feel|felt|find|found|must|got|left|have_been ~3 disappointed|frustrated|upset|annoyed|surprised|
            fed_up|dismayed|appalled|shocked|offended|insulted|puzzled|irritated|hurt|tired ~3 by|at|with|of|that|to|
            about|how ~6 silence|reply|response|communication|answer|treat|treated|you|delay|courtesy|waiting|wait|way|
            lack|slow|slowness|feedback
    ignore|ignored|ignores|ignoring ~2 me|candidates|my|applicants|people|us|emails|messages
    am|been|being|feel|was|be|getting ~1 ignored|ghosted|forgotten|strung_along|left_hanging|kept_waiting|neglected|
            fobbed_off|overlooked|kept_in_the_dark|left_in_the_dark|brushed_off|messed_about|messed_around|led_on|
            abandoned|sidelined
    ghosted|ghosting ~1 me|candidates|people|applicants|us
    you ~2 ghosted|ghosting|ignored|ignoring|stalling|dodging|avoiding ~2
    leave|leaving|left|keep|keeping|kept ~2 me|us|candidates|people|applicants|everyone ~1 hanging|waiting|dangling|
            guessing|in_the_dark|on_tenterhooks|wondering|in_limbo|in_suspense
    left in the dark|cold|limbo
    in the dark
    why ~2 is|are|has|does|do|did|have|not ~1 this|it|you|nobody|no_one|your|that|there|everything|the ~4 taking|
            so_long|long|not|slow|delay|silence|reply|answer|replied|answered|ignoring|forever|ages|silent|no|quiet|
            heard
    why the ~2 delay|silence|hold-up|wait|holdup
    what is|are|could ~1 taking|holding|keeping|the_delay|the_hold-up|the_problem|the_matter|so_hard ~3
    how hard|difficult ~3 it|be|to
    how long|much longer|more do|must|will|am|does|is|should|can|are ~1 i|it|you|we|this ~3 wait|take|waiting|keep|
            expected|supposed|need|have|string|expect
    as|since|because|seeing|given you|your_team|nobody|no_one|they ~2 failed|did_not|have_not|never|neglected|do_not|
            could_not|chose_not ~2 <answer_v>|keep|call|write|bother|get|reply|send|to ~2
    you|your_team|they|your_company ~2 failed|neglected|omitted|refused|declined ~1 to ~2 <answer_v>|keep|call|write|
            send|honour
    you|your_team|they ~2 never|did_not|have_not|do_not|still_have_not|have_yet_to ~2 <answer_v>|replied|answered|
            responded|called|kept|keep|call|wrote|written|sent|got|gotten|bothered|informed|acknowledged|contacted|rang
            ~3
    you ~2 broke|broken|breaking|keep|kept|did_not_keep|not_keep ~1 your|the|on|postponing|moving|delaying|changing|
            putting|rescheduling|stalling|cancelling|pushing ~2 word|promise|promises|postponing|changing|delaying|date|
            it|off|back|$|and|me
    not|never keep|kept|keeping|honour|honoured ~1 your|the word|promise|promises|deadline|deadlines
    keep|keeps|kept on? postponing|delaying|stalling|cancelling|rescheduling|pushing|ignoring|moving|changing ~2
    after all|everything this|these|the|i ~2 time|weeks|effort|done|did|waiting|prepared|put
    it|that has|is been|taken|now ~4 <span> ~2 and|,|since ~3 no|nothing|not|still|nobody|silence|zero|you
    #num|two|three|four|five|six|ten|several|many|how_many <span>|emails|messages|mails|letters|calls ~4 and|, ~2 no|
            nothing|not|still|nobody|silence|zero|you
    waiting|waited ~4 for|since|and ~3 weeks|days|month|months|ages|forever|waiting|nothing|eternity|hours|long ~6
    i|we have ~3 waiting|waited ~2 for|since|so_long|long_enough|weeks|ages|patiently|and|a|over|more|too|forever
    i|we ~1 must|have_to|should|feel ~1 say|confess|admit|complain|that ~3 expected|surprised|hoped|disappointed|poor
    i|we ~1 expected ~1 better|more|a_reply|an_answer|a_little_more|some|at_least|to_have_heard|to_hear ~4
    expected|expect ~1 better ~2 from|of|communication|than
    not important|worth|good enough|your|the|a ~3 answer|reply|response|time|deserve|write|bother
    am|do|are i ~2 not ~2 deserve|worth|important|entitled
    i deserve|at_least_deserve|think_i_deserve ~1 an|a|some|the|better|to ~3
    the least you ~1 could|can|should
    at least you|have|send|tell|let|could|a|an|the ~3 told|tell|reply|answer|courtesy|decency|respond|word|say|line
    my ~2 emails|messages|mails|calls|letters|application|email|message|mail ~2 go|going|gone|went|seem|seems|remain|
            remains|unanswered|ignored|disappear|vanish|disappeared|fell|fallen|vanished|lost ~4
    unanswered|ignored emails|messages|mails|calls|letters
    black hole|deaf_ears
    fallen|falling|fell on|into|through|between ~1 deaf|void|black|cracks
    is anybody|anyone|somebody ~1 there|reading|home|alive|out
    radio silence|complete_silence|total_silence|deafening_silence
    your ~1 silence|delay|slowness|delays|lack
    wasted|waste|wasting ~1 my|our ~1 time|day|afternoon|week
    strung|string|stringing ~2 along
    straight answer
    took|taken ~1 a|the|my ~1 day|days|time|leave ~2 off ~8 can|could|not|nobody|no|nothing|never
    too much to ask
    is|was it|that ~1 so|too|really|that ~1 hard|much|difficult
    """,
    """
    how|whether the search|project|hiring|process ~2 going|stands|is
    i ~3 forgot|not_yet_sent|not_sent|never_answered|not_answered|not_replied|never_sent|not_written|not_thanked
    i|we have not ~1 yet ~1 sent|had_the_chance|finished|started|applied|decided|signed|been_able
    not heard of
    thank|thanks|grateful|appreciate|appreciated ~6
    your|the patience
    quite|perfectly|absolutely ~1 all_right|fine|understandable
    you promised your|customers
    customers|clients|patients|pupils|suppliers|residents
    you ~2 mentioned|kindly|expected|hoped ~8
    in|at|during my last|previous|former|old
    forgot|forgotten to ~1 attach|thank|mention|ask|add|include|say|send
    understand|know|realise|realize|appreciate|sure ~6 can|may|must|take|takes|busy|time|still|need
    """,
)

CHANNEL = idea(
    """
    i|we <will_do>|might|may|would_like_to|want_to|am_planning_on|was_going_to|would|shall_try_to ~2 <ring> ~1 you|your|
            the|again|back|him|her|hr|on|in|tomorrow|today|this|next|every|daily|later|at|by|to|around|after|first|
            someone
    i|we will|shall|am_going_to|might|would ~2 be|keep|start|try|continue ~1 <ring_g> ~3
    i|we am|are|have|was|were ~4 <ring_g>|trying|tried ~2 you|your|the|to|hr|every|daily ~2
    i|we ~2 <ring_d> ~2 you|your|the_office|the_school|the_clinic|the_shop|hr|reception|several|twice|three|four|#num|
            many|this|yesterday|again|but|the|earlier ~4 times|twice|times|today|yesterday|but|morning|afternoon|nobody|
            ask|out|no|and|to|office|again|line|home|night
    i|we ~1 tried|been_trying|kept_trying|have_tried|keep_trying ~1 to|<ring_g> ~2 <ring>|you|reach|your|the ~2
    left|leaving|leave ~1 you|a|two|three|four|#num|several|some|many|another|my ~2 voicemail|voicemails|voice_message|
            voice_messages|messages_on|message_on|answerphone|message_with
    keep|keep_on|kept|go_on|continue|stop ~2 <ring_g>|ring|call
    i|we|i_am <will_do>|might|may|would_like_to|want_to|going_to|could|intend_to|thought_i_would|plan_on ~3 <visit> ~2
    i|we|i_am|am|was|will_be ~1 <will_do>|will|dropping|stopping|popping|swinging|coming|going|passing|planning_on|
            thinking_of ~3 dropping|stopping|popping|swinging|coming|visiting|by|in|through|round ~2 by|in_person|
            to_your|your|at_your|the_office|past|round|unannounced|into|town ~4 office|building|shop|clinic|site|
            tomorrow|in_person|on|door|branch|and|week|answer|desk
    i|we ~3 <visit> ~3 your|the office|building|shop|site|reception|branch|clinic|restaurant|place|school|house|
            premises|headquarters|campus|desk|lab|store|kitchen|factory|ward|garage
    i|we <will_do>|might|may|would_like_to ~1 come|travel|drive|go|head|be|walk ~1 to|at|outside|over|down|in|past ~1
            your|the ~1 office|building|shop|site|house|reception|branch|clinic|gate|door|home|premises|headquarters|
            campus|entrance|lobby
    come|coming|come_by|appear|turning_up|show_up|showing_up|turn_up ~2 in_person|unannounced|at_your|to_your
    in person ~3 answer|until|tomorrow|decision|chase|ask
    wait|waiting|stand|standing|sit|sitting ~2 outside|in_your|in_the|at_your ~2 your|building|lobby|reception|office|
            gate|entrance|door|car_park|until
    knock|knocking ~1 on|at ~2 door|office
    i <will_do>|might|may|would_like_to|want_to|am_going_to|thought_i_would ~2 text|whatsapp|sms|message|dm|facetime|
            skype ~1 you|your|him|her
    i <will_do>|might|may ~2 send|shoot|drop ~1 you|your|him|her ~2 text|sms|whatsapp|dm|voice_note|texts
    i ~2 texted|whatsapped|sent_you_a_text|sent_a_text|sent_you_texts|sent_you_an_sms|messaged_you_on ~3
    send|sent|sending ~2 text|texts|whatsapp|sms|voice_note to|on ~2 your|personal|private|mobile|phone
    <please>|do|make_sure_you|be_sure_to|you_should ~1 pick_up|answer ~1 the|your|when|my ~1 phone|call|i|calls|mobile|
            it
    pick up ~1 when|the ~2 ring|call|phone
    expect ~2 call|ring|visit|knock|phone_call from|me|tomorrow|at|on ~2
    give|giving you|the_office|hr|your_office|him|her|them|your ~1 a|another ~1 call|ring|bell|buzz|tinkle|shout ~2
    i <will_do>|plan_to|might|may ~1 <ring> ~1 the|your ~1 office|desk|mobile|home|cell|cellphone|house|number|line|
            department|hr|reception|switchboard|secretary|school|front
    <ring>|<ring_g> ~2 every|each|twice_a|once_a ~1 day|morning|hour|week|afternoon until|till|$
    <ring>|<ring_g>|calls daily|hourly|every_day|every_morning|each_morning|non-stop|constantly
    your|the ~1 private|personal|home|mobile|direct ~1 number|line|phone|mobile ~3 call|ring|tonight|tomorrow|later|try|
            and
    """,
    """
    you|theo|your_colleague|they|your_email|as_your ~2 asked|suggested|invited|told|said|proposed|requested|offered|
            mentioned|wanted ~8
    as|like|at_the_time|when|on_the_day you|we|they ~1 asked|suggested|said|agreed|arranged|requested|proposed|
            mentioned|invited|wanted
    as agreed|arranged|planned|requested|suggested|invited|discussed|scheduled
    our|the|your|a|scheduled|arranged|video|zoom|teams ~2 video|agreed|arranged|planned|call|interview|meeting|
            appointment ~2 at|on|tomorrow|with
    for|to|attend my|the|our|your ~1 interview|trial|shift|assessment|appointment|meeting|test|open_day|open_evening|
            tour|visit
    happy|glad|free|available|able|open|pleased|delighted to ~4
    if|should|whenever|unless you|it|that|this|a ~3 easier|like|prefer|suits|wish|want|suit|convenient|helpful|help|ask|
            would
    in|at|during|as|for my last|previous|former|first|current|present|thesis ~2
    customers|clients|patients|suppliers|parents|pupils|residents|tenants|donors|investors ~3
    when|where i ~1 visited|called|rang ~4 was|were
    thank|thanks|enjoyed|enjoy ~6
    would you ~1 like|prefer|rather|mind
    shall|may|could|can|should i ~1 call|ring|phone|visit|come
    """,
)

IRRITANT = idea(
    """
    ^ ~1 just|only|simply ~1 checking|following|circling|touching|reaching|wanted_to_check|wanted_to_follow|
            wanted_to_touch|popping|looping|floating|bumping|nudging|pinging ~2
    i|we ~1 am|was|wanted|thought|will|would ~3 just|only|simply ~2 checking_in|check_in|touch_base|touching_base|
            circle_back|follow_up|following_up|reach_out|reaching_out|nudge|ping|bump|remind|chase|checking|touching|
            pop_up
    wanted|thought|like ~2 to? ~1 check_in|touch_base|circle_back|check_back
    checking in|back|up ~2 again|on|to|with|regarding|about|,|$|once|here|as
    check in|back ~1 again|on|with_you|to_see
    touch|touching base ~2
    circle|circling|loop|looping|double-clicking back|round|around ~2
    follow|following|followed up|-up ~1 again|once_more|on_my|regarding_my_previous|on_this|on_that|on_the_below|
            on_below|one_more_time
    ^ following|follow up|-up ~3
    per|as_per my|our|the|your ~1 last|previous|earlier|prior|first|telephonic|conversation|telecon|mail|email|message|
            note|discussion|call|below|above|chat|trailing|phone
    as per ~5
    i|we ~2 not sure|certain|know if|whether|that ~1 you ~1 saw|seen|got|received|read|noticed|had|have ~4 <mail>|last|
            previous|it|chance
    not|unsure sure|certain|if|whether ~1 if|whether|you ~2 you|saw|got ~1 saw|got|received|read|seen ~4
    in case you|it|this|my ~1 missed|did_not|overlooked|have_not|got|has|slipped|went|never ~3
    you|it ~2 may|might|must|could have|be ~1 missed|overlooked|slipped|lost|buried|got|gotten ~3
    as i|already|previously|we_have|i_have ~2 already|previously|stated|mentioned|said|told|noted|explained|wrote|
            indicated|written|before ~3
    as|like previously|already|earlier|mentioned|stated|said|noted ~1 stated|mentioned|noted|said|explained|
            discussed_before|in_my|before|earlier|previously|above
    as mentioned|stated|noted ~1 before|earlier|previously|above|in_my|already|,
    i|we ~1 already|previously ~1 told|said|explained|mentioned|wrote|stated|sent ~3 you|this|before|that|in|it
    <please> advise|revert ~3
    <please>|kind ~1 do ~1 the needful
    do the needful
    revert back|at_the_earliest|to_me|with|asap|soon ~2
    gentle|friendly|kind|quick|soft|polite|little|small|another|humble|second reminder|nudge|ping|bump|follow-up|poke|
            prod|chaser
    this|it|here|sending|writing|just is ~2 reminder
    reminder|nudge ~2 about|that|regarding|of|for ~2 my|i|the|application|email
    i ~1 want|wanted|would_like|writing|am_writing|wish ~1 to remind|nudge ~1 you
    may|let|can i|me|this ~2 remind you
    bump|bumping|bumped|bring|bringing|push|pushing|float|floating|pop|popping|move|moving|boost|boosting|resurface|
            resurfacing|surface|put|putting|lift ~2 this|it|my|that|the ~2 to|up|back ~2 top|inbox|surface|email|
            attention
    bump|bumping this|my|the|it|up|again
    top of your ~1 inbox|list|pile|mailbox
    ping|pinging|poke|poking|nudging|nudge|prodding|chasing|chase ~1 you|again|on|this|up|for ~2
    resend|re-send|resending|re-sending|forwarding|re-forwarding|reforwarding|resharing|sending_again|
            sending_this_again ~2 this|my|the|again|it|in_case|below|as ~3
    got|get|gets|getting|gotten ~1 lost|buried|overlooked|missed|drowned ~4
    slipped through|your|past|off|down ~2
    have|had|has|did|do|received|get|got|see ~1 you ~2 chance|received|read|seen|get|see|time|opportunity|had ~3 my|to|
            look|review|read ~2 last|previous|earlier|first|email|mails|mail|emails|message|note|messages|application|
            look|at|it|over
    any ~1 update|updates|progress|movement|development|developments|luck|joy|word ~1 ?|on|yet|for|from|regarding|here|
            please|about
    see|seeing where|if|whether|how we|you|things ~1 are|stand|is|got|have|had|received ~4
    hope|hoping|trust you|my|this ~2 received|got|saw|seen|reached ~3 last|previous|my|email|mail|message|application|
            earlier
    your kind|esteemed|early|earliest ~1 perusal|consideration|attention|convenience|revert|response|reply
    humbly|kindly request|requesting|remind|reminding|draw|awaiting|intimate ~2
    me again
    it is|is me ~1 again
    sorry for|about|to the|my|chase|spam|double ~1 double|second|duplicate|another|repeat|repeated
    double email|texting|emailing|message
    trailing mail|email|message
    below|above ~1 email|mail|message|trail
    """,
    """
    i|we ~1 checked|check ~1 in_at|the|every|each|in_patients|guests|figures
    you|your_email|your_note ~1 wrote|mentioned|said|asked|suggested ~6
    in|at|during my last|previous|former|first|current ~1 role|job|post|firm
    for|to ~1 clients|patients|customers|guests|pupils
    as i ~1 wrote|stated|said|noted|mentioned|put ~2 on|in|at the|my|your|our ~2 form|cv|resume|application|interview|talk|
            call|letter|questionnaire
    reminder system|letters|emails|service
    could|can|would|will|might|may you|i ~2 tell|let|say|ask|know ~8
    """,
)
