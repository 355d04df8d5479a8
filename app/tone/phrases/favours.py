"""Pay before an offer (`salary_change`), presents (`gift`), private contact (`social_request`), the back door (`back_channel`)."""

from app.tone.grammar import idea

SALARY = idea(
    """
    i|we ~4 need|want|expect|require|ask|asking|decided|looking|like|demand|expecting|hoping|accept|prefer ~4 #money|
            #pct ~4
    i|we ~2 need|want|expect|require|asking_for|ask_for|looking_for|like|demand|deserve|expecting|hoping_for|seeking ~2
            <more_pay>|a_higher|a_better|a_bigger|bigger|extra|more ~2 <pay_n>|money|pay|offer|figure|number|cash|than
    i|we ~3 want|need|expect|ask_for|asking_for|like|require ~2 more|higher ~1 than|money|pay|salary|on_top|, ~4
    my|the|our ~3 <pay>|price|asking_price|rate ~2 is|has|have|are|was|would_be|will_be|stands|should|needs|went ~3 now|
            #money|gone|risen|changed|increased|higher|up|more|too_low|too_small|different|at_least|raised|low|wrong|
            no_longer
    my|our|the ~1 new|revised|updated|adjusted|latest|actual|real|final|minimum|current ~1 <pay_n>|expectation|
            expectations|figure|ctc|ask|number|asking_price|requirement ~3
    note|take_note|updated|update|revise|revised|correct|change|amend|raise|raising ~3 <pay_n>|expectation|expectations|
            figure|number|ctc|ask ~3
    <raise> ~3 <pay_n>|pay|what_i_asked|what_i_said_about_money|base|expectation|expectations|money_side|money_question|
            financial|offer|starting ~3
    <pay_n>|figure|number|pay|money|amount|sum|budget ~3 too_low|too_little|not_enough|low|too_small|will_not_work|
            not_work|is_not_sufficient|insufficient|should_be_higher|should_be|needs_to_be|to_be_higher|go_up|
            negotiable|discuss|not_acceptable|below ~2
    #money ~2 will_not|is_not|does_not|can_not|is_too|no_longer|would_not|was_too|not ~2 work|enough|low|do|cut|cover|
            suffice|sufficient|acceptable|realistic|little
    not ~2 accept|consider|work|settle|take|agree|join|start|leave|move|go ~2 for|less|under|below|anything ~2 #money|
            less|that|under|below
    no|nothing|not less|lower|below|under than? ~1 #money
    at least|minimum|minimum_of|nothing_below|nothing_under|no_less_than|north_of|upwards_of|around|about|closer_to|
            nearer ~1 #money ~2
    i|we ~3 undersold|underestimated|undervalued|lowballed|low-balled|sold_myself|priced_myself|aimed_too_low|
            asked_for_too_little|quoted ~3
    should|could|ought|wish|regret ~2 have|to_have|i|not ~2 asked|quoted|named|said|given|mentioned|requested|asking|
            told ~3 more|higher|number|figure|money|#money|salary|different|pay
    what|figure|number|amount|salary|pay i ~1 said|told|gave|quoted|named|mentioned|wrote|put ~6 no_longer|too_low|low|
            was_wrong|not_stand|changed|more|higher|stands|before
    wiggle|any|some|more|there ~1 room|flexibility|scope|leeway|movement|give ~2 on|in|with|for|to ~2 <pay_n>|pay|money|
            budget|negotiate|figure|number|offer
    is|would the? ~1 <pay_n> ~1 negotiable|flexible|fixed|final|open
    negotiate|negotiating|haggle|bargain|discuss|talk|talking|settle|sort ~1 about|the|my|over|on|a|better|out ~1
            <pay_n>|pay|money|numbers|figures|terms|#money
    let us|me ~1 talk|discuss|speak ~1 numbers|money|figures|about_money|pay|compensation|salary|brass_tacks
    talk money|numbers|cash
    i ~2 only|will ~1 join|accept|come|sign|continue|proceed|take ~3 if|for|provided|when|with ~4 <pay_n>|money|#money|
            pay|improved|more|higher|better|raise
    what|the others|other_people|colleagues|everyone|some|people ~3 get|earn|paid|make|are_paid|getting ~4
    on top of|than|beyond|from|over what|the|that ~2 we|i|agreed|discussed|mentioned|talked|quoted|said|asked ~2
    expect|want|need|like|require|add|asking|also ~4 signing|sign-on|joining|relocation|welcome|annual|retention bonus|
            package|allowance|payment ~2
    i ~2 also ~1 want|need|expect|require|like ~2 bonus|car|allowance|shares|equity|stock|#money|housing|relocation|
            company_car|phone
    cost|costs of living ~8 #money|more|salary|ask|higher|pay
    worth ~1 more|#money|a_lot_more|much_more|at_least ~3
    my|the market|going rate|value|worth ~3 higher|#money|more|is|above
    i ~2 now|would_now|currently ~2 need|want|expect|looking|ask|require|charge ~4 #money|#num|#pct|more|higher
    not|rather|instead ~1 #money ~3
    instead of ~2 #money
    instead of the? #money|#num ~2 we|i|you
    earlier|originally|initially|first ~2 said|quoted|asked|mentioned|agreed ~3 #money ~8
    changed|change|changing ~1 my mind ~3 <pay_n>|money|pay
    day|daily|hourly rate ~4 gone_up|increased|risen|higher|now
    better|higher|bigger|sweeter|improved|more_attractive|more_competitive ~1 offer|package|pay|deal|salary|rate|terms|
            figure|remuneration|compensation
    compensation|salary|pay|remuneration|package ~2 should|must|needs|ought ~4
    responsibility|responsibilities|workload|commute|duties|hours|travel ~8 higher|more_money|pay|salary|compensation|
            raise|rate|paid
    an|another|extra|additional|further #money ~2 a|per|on|more|$|for
    counter|counteroffer|counter-offer ~3
    i ~3 like|want|wish|need|have|hope to ~2 <raise> ~2 <pay>|money|what
    """,
    """
    you|they|your_form|the_form|your_email|hr ~2 asked|wanted|requested|needed|asks|wrote_that ~6
    as|like you asked|requested|wanted
    as|like in|on|stated_in|given|stated|before my|the|? ~1 application|form|cv|advert|stated
    happy|fine|content|comfortable|pleased|suits|suit|suitable|thank|thanks|grateful ~3
    i ~2 raised|negotiated|managed|built|increased|cut|revised|reduced|saved|processed|ran|led|prepared|calculated|grew|
            reviewed|designed|wrote|sold|handled|collected ~4
    we ~2 raised|negotiated|managed|built|increased|cut|revised|reduced|saved|paid|processed|ran|grew|sold ~4
    budget i managed|i_ran
    rather|prefer ~4 than_about_money
    at|in|during|for my last|previous|former|thesis|current|first ~1 job|role|post|company|firm|team
    customers|clients|patients|suppliers|revenue|sales|turnover|profit|fundraising|charity|hospice
    rate of ~3
    <pay> model|review|system|software|bands|cycle|sector
    teaching load
    more information|details ~2
    """,
)

GIFT = idea(
    """
    i|we ~2 sent|posted|brought|left|mailed ~2 flowers|chocolates|champagne|sweets|cookies|cupcakes|roses ~3
    i|we|i_am ~3 <give> ~2 you|your_team|your_office|the_team|everyone|the_panel|for_you|him|her|you_all|your_kids|them
            ~4 <gift>
    i|we|i_am ~3 <give> ~4 <gift> ~4 for|to|at|with|as ~2 you|your|office|team|everyone|panel|reception|desk|thank|
            token|thanks|staff|kids|family|front|all|appreciation|her|him
    i|we ~3 <give> ~2 <gift> ~3 office|reception|desk|team|you|round|in_on|tomorrow|by|over
    <please> ~1 accept|enjoy|take ~1 this|these|a|the|my|some ~3 <gift>|token|gesture
    accept ~1 this|a|my|these ~2 gift|present|token|voucher|gesture|gift_card|card
    <gift> ~3 is|are|on|coming|should|will ~1 on|coming|arrive|be|waiting|heading|reach ~2 way|arrive|there|soon|you|
            today|tomorrow|your|for_you|delivered
    there is|are ~3 <gift> ~3 for_you|waiting|at_reception|at_your|with_the|at_the|on_your|for_your|for_the ~2
    <gift> ~2 for you|your_team|the_team|everyone|you_all|the_panel|your_family|your_kids ~3 reception|desk|office|
            front|from|waiting|as|on|in|to
    left|leave|leaving|posted|sent|dropped|have|got|brought ~1 something|a_surprise|a_parcel|a_package|a_treat|a_bag|
            a_bottle|a_box|a_tin|a_jar|a_tray|a_few_things ~4 for|at|with|to ~1 you|your|reception|the_front|the_desk|
            office
    little|small|wee|tiny|modest something|token|gift|present|gesture|treat|surprise ~3
    <meal>|drinks|treat|meal|bill|tab|round ~1 is|are|will_be|would_be ~1 on ~1 me|us
    on me ~2 if|when|after|next|,|$
    my treat|shout
    treat|take|buy|get|invite|stand|shout|grab ~2 you|your_team|the_team|everyone|him|her|you_all|them ~1 to|for|out|a|
            some ~3 <meal>|lunch|nice|meal|restaurant|show|match|game|thank|celebrate
    i|we ~3 buy|get|stand|shout|offer|owe|bring|treat|invite|make|cook|take ~1 you|you_all|everyone|the_team ~3 <meal>
    let me ~1 buy|get|treat|take|bring|stand|cook|invite ~1 you|you_all|everyone|the_team ~3
    buy|bought|buying|get|grab ~1 you ~1 a|an|some|lunch|dinner ~3
    voucher|gift_card|gift|present|tickets|e-gift|gift_certificate|amazon_card ~2 is|are ~1 attached|enclosed|below|
            included|inside
    as|with a|my|our ~2 token|small_thank-you|small_gesture|thank-you_present|sign|gesture|compliments|thank-you_gift|
            expression ~1 of? ~2 ~4 send|sent|sending|bring|have|enclosed|gift|basket|bottle|box|attach|tickets|please|
            of_my|arranged|left
    a|my ~1 token of ~1 my|our|appreciation|thanks|gratitude|esteem
    with my compliments
    in the post|mail ~4 compliments|surprise|gift|you
    surprise ~3 in_the_post|in_the_mail|delivery|parcel|for_you|on_its_way
    free|complimentary|discounted use|stay|tickets|pass|membership|session|access|meal|haircut|lesson|service ~3
    enjoy the ~2 <gift> ~4
    i ~3 offer|give|invite|like_you|love_you|lend ~1 you ~3 free|holiday|tickets|stay|cottage|discount|treat|gift|
            weekend|present|cash|money|commission
    i ~2 baked|cooked|knitted ~4 you|team|office|everyone|all
    hope you ~1 like|enjoy|liked|enjoyed|love|got ~2 the|my|these|your ~2 <gift>|something
    did you ~1 get|like|enjoy|receive ~2 <gift>|parcel
    bottle of ~5
    """,
    """
    gift ~1 of your ~1 time
    gift for ~2 explaining|making|teaching|words|telling|clear
    gift shop|card_platform|platform|wrapping
    thank|thanks for ~2 the|your|giving|lunch|coffee|drinks|tea|biscuits ~6
    i ~1 ran|organised|organized|arranged|managed|wrapped|ordered|delivered|sold|built|treated|served|baked ~4 event|
            person|people|hundred|museum|years|fleet|patients|parts|customers|guests|weddings|conference|a_day|a_week|
            every
    as you|they|we asked|requested|agreed|wanted
    you ~1 bought|gave|recommended|offered|sent|brought|treated ~4
    my|the|signed ~1 form|forms|portfolio|certificate|certificates|documents|copies|transcript|transcripts|cv ~3
    at my last|previous|old|former
    <meal> ~3 was|were ~1 very? pleasant|lovely|delicious|good|great|better|kind
    """,
)

SOCIAL = idea(
    """
    i|we ~4 add|added|adding|friended|follow|followed|following|friend ~1 you|your ~3 on|in ~1 <network>
    i|we ~4 add|added|adding|friended|followed|befriended ~1 you $
    i|we ~1 have|just|already ~2 followed|friended|added|requested|started_following|subscribed ~1 you|to_follow|your|
            to_your|you_and ~3
    i|we ~3 following|followed|follow ~1 you|your|him|her ~3 on|account|feed|stories|personal|private ~2
    add|follow|friend|find|dm ~1 me ~2 on|back|there|!|$|,|at ~2
    follow ~1 me ~1 back|on|too|there
    follow|subscribe ~1 my|to_my ~3 <network>|account|page|channel|profile|blog|podcast|feed
    let us|me ~1 connect|be_friends|link_up|become_friends|stay_connected|be_in_touch_on|keep_in_touch_on|follow_each|
            be_mates|network ~3
    can|could|may|might|shall|would|should|do|will|mind|why_do_not ~1 we|you|i|if_i|if_we ~2 connect|be_friends|add|
            link|follow|friend|become_friends|accept_my|exchange|swap|join ~3 on|online|socially|you|me|there|?|
            personally|<network>|outside|numbers|request|handles
    connect|connecting|connected|link|linked ~2 on|via|through|over ~1 <network>
    friend|connection|follow|linkedin|facebook|contact ~1 request ~3
    <please> ~1 accept ~1 my|the|me|it ~2 request|invite|invitation|connection|friend|add|on|as|,|$ ~2
    accept my|the|it ~1 friend|connection|linkedin|facebook|follow|contact|network|invite
    sent|send|sending|requested|dropped ~2 you ~2 invite|invitation|request|dm|connection|friend ~3
    invite|invitation|request|dm|message to|on|via ~2 <network>
    connection|friend request|requests
    connect with you ~2 on|online|socially|outside|personally ~2
    in my|your|our ~1 network|circle|contacts|friends_list|friends
    are you|do_you_have|is_your|what_is_your|may_i_have_your|can_i_have_your|give_me_your ~3 <network>|handle|username|
            insta|personal_number
    on ~1 <network> ~3 friends|connect|add|followed|follow|together|too|?|chat|message|dm
    i ~3 saw|looked|looking|browsed|scrolled|went|came_across|noticed|liked|found|stalked|commented|checked|checked_out|
            viewed|stumbled|googled|enjoyed|watched ~2 your|you|some_of_your|a_few_of_your|through_your|at_your|his|her
            ~4 <handle>|<network>|online|holiday|wedding|family|kids|children|dog|husband|wife|daughter|son
    i ~2 liked|commented ~1 on? ~2 your|some_of_your|a_few_of_your|all_your ~2 <handle>|photo|picture|update
    your ~2 holiday|family|wedding|vacation|kids|children|personal|private|dog|daughter|son ~2 photos|pictures|pics|
            account|profile|page|feed|posts|channel|video|videos|snaps
    your ~1 personal|private|own <network>|account|profile|page|channel|blog|feed
    your <network> ~2 is|feed|posts|photos|account|page|profile|stories|pictures|dog|and ~3
    request|requested ~1 to follow|join|add ~3
    friends ~1 on|with <network>|you
    stay|keep|be|get in touch|contact|connected ~1 privately|personally|on|through|via|over|outside ~2 <network>|work|$|
            ,
    what is your ~2 <network>|handle|snap|number|username
    joined ~3 group|page|server|channel ~4 so|chat|you|talk|follow|your
    message|messaged|dm|dmed|write|wrote|chat|pinged|texted|inbox|inboxed ~2 you|me ~1 on|via|through|over|privately ~1
            <network>|$
    slide|slid into your ~1 dms
    """,
    """
    as|since|because|when|after you|we|they ~1 suggested|asked|agreed|proposed|offered|mentioned|invited|said|wanted
    as agreed|suggested|you|discussed
    you ~2 asked|suggested|invited|offered|proposed|wanted ~6
    my <network> ~1 profile|address|page|link|url ~3
    i|we ~2 ran|run|managed|manage|grew|grow|wrote|write|built|build|taught|launched|handled|advertised|marketed ~8
    our|the|company's|clinic's|school's ~2 <network>|followers ~4
    for|at my last|previous|old|former|our|the ~2 company|client|clients|clinic|shop|school|charity
    your|the ~2 advert|ad|vacancy|opening|listing|job|role|article|posting ~1 on|in|via ~3
    your company|firm|lab|hospital|school|restaurant|team ~5
    the ~1 steps|recipe|protocol|instructions|guidance|handbook|news
    later|future ~1 openings|roles|posts|vacancies
    """,
)

BACK_CHANNEL = idea(
    """
    asked|ask|asking|quizzed ~1 them|him|her|around ~2 how|whether|if|what|about ~1 i|my|me|chances ~3
    good|kind|nice|quick|favourable|positive word ~1 for|in|with|about ~2
    put|puts|putting ~1 in? ~1 a|my ~1 good|kind|nice|favourable|strong|name word|forward|in|up ~2
    put|puts|said|say|saying ~1 a ~1 word ~1 in? ~1 for me
    pull|pulls|pulling|pulled ~2 strings|rank ~3
    vouch|vouches|vouching|vouched ~2 for me ~1 with|to|at|internally|inside|$|,
    <kin>|<staff>|contact|mole|source|insider ~8 who|that|at|in|on|from|inside|of|within ~3 works|work|working|your|
            there|hr|inside|employed|team|office|company|knows ~5 told|tells|says|said|heard|let_me_know|whispered|
            hinted|confirmed|leaked|mentioned|thinks|reckons|gave|showed|shared|will|is_going|has|passed
    my|a|an|old|our|close|good ~2 <kin> ~4 your|there ~5 told|tells|says|said|heard|whispered|hinted|confirmed|
            mentioned|reckons|thinks|leaked|gave|showed|shared
    my|a|an|our|old|close|good ~2 <kin> ~6 knows|plays|sits|golfs|works|work|worked|is|goes|married|dines|serves ~4
            your|you|the ~3 <patron>|board|company|office|team|payroll|wife|husband|department|hr|ceo|school|hospital|
            firm|there
    my|a|our ~2 <kin> ~6 will|going_to|promised|can|could|has_offered|offered|agreed|happy|willing ~4 call|mention|
            speak|recommend|talk|write|ring|phone|vouch|put|email|tell|contact|convince|persuade|have_a_word|introduce
            ~2
    <kin>|<patron>|senator|governor|councillor|bishop|chief ~2 is ~3 friend|relative|cousin|uncle|close ~6
    family friend ~4
    friend|friends of|with your|the ~2 <patron>
    i|we ~3 <talk> ~5 your|the|their|to|some|several|a_few|one_of|people|two_of ~2 <staff>|employees|staff|colleague|
            colleagues|receptionist|guard|people ~8 how|what|whether|if|about|odds|chances|me|find|which|who|to|thought|
            inside
    i|we ~3 <talk> ~2 someone|somebody|people|a_person|a_few_people|folks|several_people|everyone|others|some_people|
            insiders ~3 on|in|at|from|who|inside|within|there ~4 team|your|there|panel|company|work|works|office|
            interviewed|hr|department|school
    someone|somebody|an_insider|a_source|people|a_little_bird|a_contact|rumour|word|everyone|staff|sources ~3 inside|
            on_the_inside|who_works|at_your|in_your|on_your|in_the_office|told|tells|says|within|from_your|around|
            on_the_panel|close_to ~4
    little bird
    bird told|tells|whispered|says
    inside|insider|internal information|info|source|track|scoop|knowledge|contact|contacts|news|tip
    heard|hear|learned|learnt|found_out|know|gather|told ~2 through|via|from|on|by ~3 grapevine|inside|insider|friend|
            cousin|colleague|contact|receptionist|someone|secretary|wife|husband|staff ~4
    tells|told|says|said|heard|hear|know|whispered|let_slip ~2 me? ~1 that? ~1 i ~2 am|was|came|have|might|are ~2
            favourite|favorite|top|first|front-runner|front|frontrunner|leading|chosen|list|shortlist|ahead|in_the_lead|
            best
    leaning my way
    my|the ~1 odds|chances ~1 are|were|with|from|look|looked
    your|the ~2 private|personal|home|mobile|direct|cell ~1 number|address|phone|email|mobile ~2 from|of|through|online|
            via ~4
    found|got|obtained|tracked_down|dug_up|looked_up|discovered ~1 the|your|his|her|out ~2 private|personal|home|mobile|
            phone|direct|number|address|email ~4
    could|can|would|will|perhaps|maybe|please|kindly|if|might|you ~1 you|could|ask|persuade|convince|tell|speak|have|
            put|talk|influence|nudge ~3 <judge>|him|her|them|boss ~4 pick|choose|hire|favour|select|me|that_i|behalf|my|
            shortlist|push
    ask|persuade|convince|tell|influence|nudge|push|get|lobby|sway|urge ~1 the|your|him|her|them ~2 <judge>|boss|
            colleagues ~2 to|that|in|into ~4 pick|choose|hire|favour|select|me|i|my
    on|for my behalf|sake ~3
    speak|talk|plead|argue|lobby|fight|campaign|push|advocate ~1 up? ~1 for me|my
    recommend|introduce|mention|push|refer|suggest ~1 me ~1 to|with|directly ~4
    the? ~1 other|rival candidates|applicants|contenders|two|ones ~3 did|were|was|are|performed|got|scored|said|
            answered|weak|look ~3
    how ~1 the|i ~1 other|did|was|came|performed|do|fared|went ~3 with|candidates|panel|them|your|from ~4
    what ~1 they|the_panel|people|everyone|the_team|he|she thought|think|said|say|made|make ~2 of|about|me ~2
    out what|how ~1 you|they|i|the ~3 look_for|think|did|like|want|stood
    will|is_going_to|has_promised_to|promised_to|going_to|have|has ~2 call|ring|write|speak|mention|phone|calling|talk|
            email|contact ~1 you|to_you|him|to_him|her|me_to|the|your ~3 about_me|behalf|my|me|boss|director|ceo
    know|knows|knew ~3 your ~3 <patron>|wife|husband|boss|family|father|brother ~3
    get|have|having|got|bring ~2 <kin>|minister|someone|director|them ~2 call|speak|write|ring|phone|to_call|to_speak
            ~3 you|your|panel|for_me
    """,
    """
    references|referees|referee|reference ~4
    referred ~2 by
    as|noted|the|you ~1 noted|advert|invitation|asked|suggested|agreed ~6
    pass|give|send|convey|say ~2 my|thanks|thank|hello ~4
    thank|thanks|enjoyed|glad|pleased|good|nice|lovely ~2 you|to|talking|meeting|speaking|for ~8
    is there|there_is ~2 someone|anyone|anybody ~2 else
    told|asked ~1 my|a|our ~1 references|referees|manager|tutor|professor ~6
    told me about ~1 the|your|this ~1 opening|role|post|vacancy|job|position
    open day|evening
    in|at|during my last|previous|former|thesis
    food bank
    <kin> taught
    letter ~4 attached
    """,
)
