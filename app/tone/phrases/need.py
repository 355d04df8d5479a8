"""Need, begging and despair (`desperation`); acting as if hired already (`presumption`)."""

from app.tone.grammar import idea

DESPERATION = idea(
    """
    ^ i ~2 need this|the|that|your <job>|<income>              # "I really need this job"
    i|we|family ~3 need this|the|that|your ~1 <job>|<income> so|very|to|badly|desperately|please|right|more
    i|we ~2 really|so|desperately|badly|urgently|truly need this|the|that|your|a|it|to|something|some|work ~3
    need|needs this|the|that|it|a|your ~2 badly|desperately|so_much|so_badly|more_than_anything|more_than_you_know
    how badly|much|desperately i|we|my ~2 need|needs|want|wanted|depend|depends
    desperate|desperately to|for|i|and|about|at|enough|need|want|seeking|looking|hoping
    i am|feel ~2 desperate|begging|pleading|imploring|beseeching|hopeless|on_my_knees|at_your_mercy|lost_without
    i ~1 beg|implore|beseech|plead ~2 you|with|for
    begging|pleading you|for|with
    please please|, please|i_beg|have_mercy|have_pity
    have|show|take pity|mercy|compassion on|to|upon
    ^ please|kindly ~2 give me|us ~2 chance|opportunity|break|shot|try|job|work|something
    please|kindly ~2 take|hire|pick|choose|select|accept|employ|save|help me $
    please|kindly ~2 hire|employ|pick|choose me
    just ~1 hire|give|let|say|take me|yes ~3 chance|try|prove|yes|please
    i|we|would|will|can ~3 do anything|whatever_it_takes|absolutely_anything|whatever|everything to|for|you|if|$
    <will>|would ~2 do|accept|take|try|agree_to anything|whatever|any_job|any_role|any_work|any_position|
            absolutely_anything $
    <will>|would ~2 do|accept|take anything|whatever|any_job|any_role|any_work|any_position you|to|that|if|at_all|just|
            ,|they
    <will>|would ~3 work|start|do_it for free|nothing|half|peanuts|less|without|no_pay|unpaid|no_money|minimum
    <will>|would|could ~3 take|accept|settle_for|work_for|agree_to any ~1 <pay>|terms|conditions|hours|shift|amount|
            offer
    any salary|wage|pay|amount|money|job|role|work ~1 will_do|would_do|is_fine|is_okay|at_all
    half|no|minimum|lower|any|without ~1 pay|salary|wages|wage , ~3 please|just|anything|whatever|yes
    i ~1 have no ~1 other|more|further|alternative|plan_b options|option|choice|choices|offers|prospects|alternatives|
            way|hope
    i ~1 have no alternative|plan_b|options_left|options|choice_left|prospects|one_else|nowhere|savings|money|income
    there is|are no|nothing ~2 other|else ~2 option|options|for_me|way|hope
    i ~1 have nothing|nowhere ~2 else|left|to_lose|going_on|going_for_me
    nowhere else to|i|for
    <nobody> ~2 else ~3 hire|interview|want|take|call|employ|give|answer|reply|respond|wants|takes
    <nobody> ~3 is_going_to|will|would|wants_to|is_willing_to ~2 hire|take|employ|interview|want ~1 me
    my|our|the ~1 last|only|final|one hope|chance|shot|option|lifeline|resort|salvation
    you are ~2 my|the ~1 only|last|one ~1 hope|chance|option|i_have|left
    all i have left
    i am|was|have_been ~3 doing nothing|little_else
    nothing ~2 but|except|other_than wait|waiting|hope|hoping|refresh|refreshing|check|checking|sit|sitting
    all i do ~3 wait|is|hope|check|refresh
    i ~4 wait|waiting|sit|sitting ~2 by the|my phone|telephone|mailbox|computer
    refresh|refreshing|checking|check|refreshed|checked ~1 my inbox|emails|mail|phone|email|inbox
    i ~2 can not sleep|eat|think_of_anything|think_about_anything|stop_thinking|concentrate|focus|breathe
    can not|not afford to lose|miss|be|wait|not|without|rent
    i|we can not pay|feed|cover|make|support ~2 rent|bills|mortgage|family|children|ends|fees|kids|loans|loan|myself|
            them
    rent|bills|mortgage|loan|debts|debt|eviction ~3 due|piling|unpaid|behind|overdue|waiting|pressing|mounting
    my|our savings|money|benefits|funds|unemployment ~2 gone|run_out|running_out|ran_out|runs_out|exhausted|almost_gone|
            finished
    behind on|with ~1 rent|bills|mortgage|payments|loans
    children|kids|family|son|daughter|mother|parents|wife|husband ~3 to feed|support|depend|depends|depending|relying|
            relies|counting
    mouths to feed
    my|our family|children|kids|parents ~2 need|needs|depend|depends|rely|relies|starving|suffer|suffering
    out_of_work|unemployed|jobless|without_work|without_a_job|idle|between_jobs ~3 for|since ~3 <span>|year|years|and|
            ages|long
    i have been ~2 unemployed|jobless|out_of_work|idle|without_work ~2
    i am ~2 unemployed|jobless|broke|homeless|destitute|idle|penniless|in_debt|struggling|suffering
    i am ~3 sitting at_home|around|here|idle ~4
    sitting at home ~3
    do not know what|how|where ~3 i ~2 will|would|do|to_do|become|survive|go
    what ~2 will|would become of me|us
    would|will|could ~1 save|rescue|change ~1 my|our ~1 life|lives|family|marriage|house|home|us|me
    my ~2 life|future|happiness|career|whole_life|everything ~1 depends|hangs|rests|relies on|upon|in
    everything depends on|upon this|it|you|your
    means|meant everything|the_world|more_than_you to me|us|my_family|for_me
    this|it is|would_be everything|all i|to_me
    i am ~2 counting|relying|depending|banking on|upon you|this|it|your|the|getting
    how|so much i am counting|relying|depending on|upon
    all my eggs|hopes
    <will>|would ~2 be|am|am_totally|be_totally lost|devastated|heartbroken|crushed|ruined|finished|destroyed|broken ~2
            if|without|should|$
    i|it|would ~3 die|kill for|to|me ~2 this|job|work|get|have|role|not_to|if
    would give anything|everything|my_right_arm|an_arm|my_left_arm
    at my age ~4 no|nobody|not|never|any|hard|anyone
    one|single|another|last|tiny chance|shot|opportunity , ~1 that_is_all|please|i_beg|just|only|any
    all i|i_am_only ~1 asking|ask ~2 for|is ~2 chance|shot|opportunity|break
    a charity|handout|mercy case|hire
    so many|endless|countless|nothing_but|another rejections|rejection|refusals ~3
    tired|sick of being rejected|rejections|looking|searching|unemployment|job_hunting
    my|your|the only way|thing ~3 survive|out_of|keep_going|keeps_me_going|going|left
    i ~2 sweep|clean|scrub ~2 floors|toilets|floor ~4
    """,
    """
    you|team|role|position|post|job|ward|department|company|company's|advert|they|project|clients|patients ~2 need|
            needs someone
    anything|something else|more ~2 i|from|you|to|that|would|might|could
    need anything ~2 else|more|further|from
    i ~2 need ~2 to give|to_ask|to_tell|to_let|to_check|to_know|more_information|more_time|to_arrange|notice|time
    no other questions|commitments|plans|appointments|engagements
    in|at|during my last|previous|former|current|present|first
    the charity|charities|families in|we|clients|patients
    """,
)

PRESUMPTION = idea(
    """
    joining|onboarding|appointment ~1 instructions|formalities|pack|kit|details|letter|documents|date|procedure
    be|being|becoming|am|are your|the? ~1 new? colleague|colleagues|workmate|teammate|sous_chef|hire ~1 from|soon|on|in|
            next|by|,|$
    take|pull|taking ~1 down|off? ~1 the|your advert|ad|posting|listing
    who|which is|will|would be? ~2 my ~1 mentor|manager|boss|line_manager|supervisor|buddy|team|deputy|assistant
    do|will|shall i report|answer to ~6 start|started|join|or
    goes without saying ~2 i ~4
    now that i am|we_are|have ~2 coming|joining|hired|in|part|one_of|on|going
    my|our ~1 annual? leave|holiday|holidays|vacation ~5 rota|roster|plan_around|planned|note|fine|approve|approved|
            book|booked_in
    what|which ~1 name|title|email ~4 on|for my ~1 door|desk|badge|card|signature
    when|where|what_time|what_date|which_day|what_day ~2 do|will|can|should|shall|am i|we ~2 <start>|report|come_in|
            park|sit|expected
    when|what|which ~3 is ~1 my ~1 first|start|starting|joining|onboarding|induction day|date|week
    my ~1 first|start|starting|joining|onboarding|induction day|date|week|morning|paycheck|salary|shift|payslip
    look|looking|excited|can_not_wait|ready|happy|thrilled|eager|delighted forward? ~1 to ~1 <start> ~2 on|next|monday|
            with_you|soon|work|this|in|as|at
    look|looking forward to <start>|working|work $
    look|looking forward to <start>|working|work ~2 with|alongside ~1 my|our new|future
    handed|given|gave|handing|giving|submitted|put|tendered|hand|give ~2 in? ~2 my|our notice|resignation|papers
    i ~2 have|just|already ~2 resigned|quit|given_notice|left_my|turned_down|declined|cancelled ~3
    resigned|quit ~1 from? ~1 my|the ~2 job|school|post|role|position|company|current|present|firm|so|to|this
    told|informed|notified ~1 my|the ~2 landlord|boss|manager|school|employer|family|friends|colleagues|wife|everyone|
            everybody ~2 i|that|we ~4 leaving|joining|moving|start|starting|got|hired|new_job|be
    told everyone|everybody|my_family|my_friends
    booked|bought|found|rented|signed|reserved|arranged ~2 flights|flight|flat|apartment|house|movers|lease|removal|
            ticket|nursery|room ~5 so|ready|near|close|for|start|begin|move|work|already
    i|we am|are|have ~2 moving|relocating|moved|relocated ~3 for this|the|your job|role|position|post
    as|being|i_am|be your ~1 new|next|future|newest ~2
    your|the ~1 new|newest|next|future ~1 hire|recruit|colleague|employee|analyst|teacher|nurse|manager|engineer|member|
            star|addition
    my ~1 new|future team|colleagues|boss|office|desk|job|role|manager|company|employer|classroom|workplace|workmates|
            ward|co-workers|kitchen|department|students|pupils|lab
    once|when|after|as_soon_as|from_when i ~1 am|have|get|take|start|join|come|begin|settle ~2 in|on|started|joined|
            here|there|over|role|post|board|hired|job|your|the|with|work|next
    <please>|could_you|can_you|will_you|would_you|can_i_have|may_i_have|let_me_have|i_need|i_will_need|do_send|can_hr|
            could_hr|shall_we ~3 send|share|issue|prepare|email|draw_up|forward|release|sign|get|order|set_up|arrange|
            give|have|mail|provide|organise|reserve|create ~4 <paper>|<kit>
    <please>|could_you|can_you|will_you|i_will_wait_for|awaiting|waiting_for|when_will_i_get|when_can_i_expect|where_is
            ~3 my|the ~1 <paper>
    which|what ~1 <kit>|desk|shift|team|office|hours|days ~2 will|do|am|are i ~2 get|have|be|working|use|work
    will|do i ~2 get|have|be_given|be_issued|receive ~2 <kit>|discount|holiday|holidays|pto
    how much|many holiday|holidays|leave|vacation|pto|days_off|days ~2 do|will|am i
    add me to ~2 team|calendar|slack|payroll|rota|group|roster|schedule|mailing|whatsapp|teams|standup|channel
    i ~1 am ~2 sure|certain|confident|positive|convinced ~2 ~1 i ~1 got|have_got|will_get|have|am_hired|am_in|have_won
    i ~1 am ~2 sure|certain|confident|positive|convinced|obviously|clearly that? the? ~1 <job> ~2 mine|already
    the? <job> ~1 is|was|be|will_be|must_be ~2 mine|in_the_bag|as_good_as_mine|already_mine
    i take it|assume|presume|suppose|guess|trust|gather ~2 <job>|i|we ~3 mine|got|in|hired|settled|done|have_the|start|
            starting|selected|through
    i|we assume|presume|expect|trust|take_it|suppose ~2 ~1 we|you ~1 can|will|could ~2 skip|offer|send|forget|cancel|
            stop ~4
    i ~1 am ~2 obviously|clearly|certainly|definitely|without_doubt|undoubtedly|simply|surely the ~1 right|best|perfect|
            ideal|only|obvious|one
    i ~1 am the ~1 obvious|natural|clear|logical choice|candidate|person|hire|pick|fit
    you|we ~2 will_not find|not_find ~3 better|anyone|anybody
    stop|end|cancel|call_off|close|drop ~3 search|interviews|looking|interviewing|other_candidates|process
    shall|can|could we ~2 talk|discuss|sort|start|finalise|finalize ~2 paperwork|onboarding|contract|contracts|
            start_date|start_dates|terms
    already ~2 planning|planned|preparing|prepared|drafted|picturing|started|arranged ~4 first|desk|team|ninety|days|
            move|lessons|changes|when
    ^ i will ~3 fix|change|transform|turn_around|reorganise|restructure|sort_out|overhaul|shake_up|clean_up|run ~2 your|
            the|things|this
    i <will> ~2 see you ~2 at_work|at_the_office|in_the_office|on_my|on_monday_for
    now that i am|have ~2 part|hired|on|joined|joining|got|the
    thank_you|thanks|glad|happy|honoured|thrilled ~2 for|to ~2 hiring|choosing|selecting|picking|be_joining|be_part|
            have_been_chosen me? ~3
    we both know ~4
    when|before|after i ~1 come|get|am ~1 on_board|aboard|onboard
    i <will> ~1 need access|keys|a_desk|a_laptop|a_uniform|a_pass|a_parking ~5
    """,
    """
    if|should|were|would_i|in_case|were_i|provided|supposing|whether ~4 i|you|we|offer|offered|chosen|selected|hire|me|
            successful
    would|could|might ~4 if|were|should
    if you ~5 me
    you|they asked|ask|wanted|requested ~6
    as|since you asked|requested|wanted|suggested|said
    day|date|time of the interview|assessment|test|trial|talk
    interview|trial_shift|assessment_day|trial_day|open_day|tour|second_round
    at|in|during my|the last|previous|former|first|current ~1 job|role|school|firm|post|company|year|hospital|position
    successful candidate|applicant|person
    you|they expect|expects ~3
    course|degree|university|thesis
    your ~1 new ~3 team|policy|policies|office|product|site|building|store|school|branch|app|system|programme|hires
    in|at my first ~6 i|we ~1 rebuilt|built|ran|led|wrote|learned|cut|raised|made
    nothing|not|little ~2 to_do with you
    no|not ~2 reflection on|of you|your|the
    """,
)
