"""Word classes of the tone grammar: words that do the same work in a sentence. `_` joins words, `*` stands for all forms."""

CLASSES: dict[str, str] = {
    # who
    "me": "i we",
    "myself": "me us myself ourselves",
    "mine": "my our",
    "them": "you your_team your_company your_office your_side someone somebody anyone anybody nobody no_one hr they he she",
    "someone": "someone somebody anyone anybody a_person people somebody_else",
    "nobody": "nobody no_one not_one not_a_single noone nobody_else no_one_else",
    "boss": """boss bosses manager managers supervisor employer employers director head_teacher principal headmaster headmistress
        head chief lead foreman owner ceo superior superiors matron partner partners management leadership supervisors
        ex-boss ex-manager line_manager team_lead team_leader professor advisor adviser chef landlord""",
    "colleagues": "colleague colleagues coworker coworkers co-workers teammates team staff people crew workmates peers",
    "firm": """company firm employer school hospital clinic bank office shop restaurant agency university department team place
        organisation organization outfit business workplace practice ward lab lot job institution management startup factory
        plant bunch hotel kitchen law_firm ngo district hospital_trust trust""",
    "staff": """employee employees staff colleague colleagues engineer engineers developer developers receptionist guard guards
        assistant secretary nurse nurses teacher teachers insider contact teammate manager managers member members recruiter
        people person worker workers analyst analysts designer designers porter driver intern interns guy lady panellist
        panelist interviewer interviewers""",
    "kin": """uncle aunt auntie cousin brother sister brother-in-law sister-in-law father mother dad mum mom wife husband son
        daughter nephew niece friend friends neighbour neighbor classmate classmates roommate pastor priest imam relative
        relatives godfather father-in-law mother-in-law schoolmate flatmate acquaintance in-law in-laws batchmate senior
        buddy mate parent parents""",
    "patron": """board director directors chairman chairwoman chair ceo cfo cto minister senator mp owner founder president
        managing_director md partner partners boss chief trustee trustees governor governors principal dean mayor
        vice_president vp head""",
    "judge": """hiring_manager panel committee board manager director boss partners principal interviewers interviewer team
        head chair chief decision_makers decision-maker principal_investigator pi dean recruiter""",
    # the thing wanted
    "job": """job role position post place work opportunity chance break seat placement internship vacancy spot apprenticeship
        contract gig posting""",
    "income": "income money salary wage wages paycheck pay_cheque payslip pay",
    "yes": "yes offer job role position post",
    # help words
    "will": """will shall am_going_to am_planning_to plan_to intend_to am_about_to would would_like_to want_to have_to might may
        am_gonna are_going_to will_have_to will_be""",
    "will_do": "will shall am_going_to plan_to intend_to am_about_to are_going_to am_planning_to will_just will_also will_simply",
    "can_not": "can_not could_not can_never",
    "really": """really truly honestly just simply desperately badly absolutely urgently so very quite rather extremely terribly
        awfully deeply incredibly frankly definitely certainly genuinely seriously literally sincerely humbly only still also
        actually now again""",
    "be": "am are is was were be been being",
    "have": "have has had having",
    "do": "do does did doing done",
    "ask": "ask* request* beg* implore* plead* pray* beseech* urge*",
    "now": "now today immediately at_once right_now right_away straight_away instantly promptly as_soon_as_possible this_minute",
    "day": """monday tuesday wednesday thursday friday saturday sunday today tomorrow tonight noon midday midnight weekend
        end_of_day close_of_business end_of_the_day end_of_the_week end_of_week close_of_play #ord #time evening morning
        afternoon lunchtime week month next_week""",
    "span": "hour hours day days week weeks month months minute minutes fortnight",
    # messages
    "mail": """email emails mail mails message messages note notes letter letters text texts call calls voicemail voicemails
        application inquiry enquiry follow-up follow-ups query queries question questions""",
    "answer_n": "answer reply response word update decision feedback yes confirmation acknowledgement verdict acknowledgment news",
    "answer_v": """answer* reply replies replied replying respond* get_back getting_back got_back gotten_back write_back
        writing_back wrote_back come_back coming_back came_back revert* update* acknowledge* decide* inform* notify
        let_me_know follow_up tell told contact* call_back""",
    "write": """write writing wrote written email* mail* message* contact* ask* reach_out reaching_out ping* text* bother* chase
        chasing nudge* follow_up following_up call calling disturb* follow-up enquire inquire enquiring inquiring""",
    # pay
    "pay": """salary pay compensation wage wages rate package remuneration money ctc bonus earnings stipend fee figure number
        day_rate hourly_rate salary_expectation salary_expectations expectation expectations salary_requirement base
        base_pay base_salary allowance offer grade band scale""",
    "pay_n": """salary pay compensation wage wages rate package remuneration ctc stipend day_rate hourly_rate salary_expectation
        salary_expectations salary_requirement salary_requirements pay_expectation pay_expectations base_pay base_salary
        salary_figure starting_salary starting_pay financial_expectations hourly_wage daily_rate take-home pay_scale signing_bonus
        sign-on_bonus financials annual_pay monthly_pay gross""",
    "more_pay": "higher better more improved bigger increased revised bumped greater upward",
    "raise": """raise raised raising increase increased increasing bump bumped bumping revise revised revising revisit revisiting
        renegotiate renegotiated renegotiating reconsider rethink improve improved improving adjust adjusted adjusting reopen
        review up change changed update stretch match negotiate renegotiating amend go_up gone_up higher push""",
    # gifts
    "gift": """gift gifts present presents flowers bouquet chocolates chocolate wine champagne whisky whiskey cake cakes cookies
        biscuits hamper basket voucher vouchers gift_card gift_cards giftcard fruit mangoes sweets box_of_chocolates bottle
        donuts doughnuts cupcakes perfume souvenir souvenirs tickets ticket plant tea honey jam brownies pie candy pen mug book
        token_of_my_appreciation little_something small_something treats something_small surprise parcel samosas orchid
        token_of_appreciation token_of_thanks scarf coffee_beans pastries muffins cheese beer roses tin jar care_package""",
    "meal": """lunch dinner breakfast coffee drink drinks meal beer beers pint pints supper tea brunch round nyama_choma a_bite
        cocktails cocktail glass_of_wine cup_of_tea cup_of_coffee""",
    # social
    "network": """facebook instagram insta linkedin twitter x snapchat tiktok whatsapp telegram threads bluesky mastodon discord
        social_media fb ig linked_in strava pinterest youtube reddit signal social_networks""",
    "handle": "profile account page feed story stories posts photos pictures pics timeline channel reels snaps tweets status",
    # feelings about people
    "bad": """idiot idiots joke toxic rude useless incompetent stupid awful terrible horrible disgusting pathetic lazy dishonest
        corrupt unprofessional disrespectful ridiculous crook crooks liar liars bully bullies clown clowns moron morons fool
        fools mess disaster nightmare disgrace shambles hopeless clueless dreadful appalling abusive hostile unfair crap rubbish
        trash garbage scam scammers cheats cheat cheap greedy backstabbing jealous arrogant narcissist narcissistic ignorant
        insane crazy farce circus shameful disgraceful micromanager mismanaged badly_run badly_managed poorly_run poorly_managed
        sexist racist tyrant dictator exploitative cowboys cowards coward hell dump amateur amateurs amateurish petty
        unethical shady vindictive two-faced nasty spiteful backward sleazy heartless evil cruel snobs snob bunch_of_crooks
        sloppy inept chaotic dysfunctional soul-destroying soulless unbearable laughable embarrassing sham disorganised
        disorganized hypocrites hypocrite tyrants slave-drivers slave_drivers control_freak monster jerk jerks""",
    "wrong_v": """lied lies lie cheated cheat cheats bullied bully bullies exploited exploit exploits humiliated mistreated
        mistreats mistreat abused abuses betrayed screwed robbed insulted deceived harassed fired_me_for_no_reason undermined
        undermines underpaid overworked disrespected belittled belittles stole steals steal screamed screams shouts yells
        yelled scammed discriminated sabotaged""",
    "decision": "decision outcome result choice verdict rejection judgement judgment ruling conclusion no",
    "visit": """drop_by drop_in stop_by stop_in swing_by pop_by pop_in pop_into pop_over pop_round come_by come_over come_round
        call_by call_in turn_up show_up walk_in walk_into pass_by look_in visit visiting dropping_by dropping_in stopping_by
        popping_by popping_in coming_by swinging_by visit_you be_at be_outside wait_outside be_waiting stop_over drop_round""",
    "ring": "call ring phone telephone dial facetime",
    "ring_d": "called rang phoned telephoned dialled dialed rung",
    "ring_g": "calling ringing phoning telephoning dialling dialing",
    "start": "start starting begin beginning join joining commence commencing",
    "kit": """laptop computer desk monitor monitors badge email_account email_address login logins access keys parking uniform
        locker id_card pass equipment phone company_car car password chair office passcode accounts credentials van tools
        scrubs business_cards workstation headset""",
    "paper": """contract offer_letter joining_letter appointment_letter employment_letter paperwork onboarding_pack
        onboarding_documents letter_of_appointment joining_date start_date employment_contract offer letter_of_offer
        onboarding_forms starter_pack starter_forms induction_pack employee_handbook new_starter_form""",
    "please": "please kindly",
    "sorry": "sorry apologies apologise apologize apologising apologizing apology regret forgive pardon excuse",
    "trouble": """bother bothering bothered trouble troubling disturb disturbing disturbed disturbance pester pestering nag nagging
        hassle hassling intrude intruding intrusion intruded annoy annoying annoyed spam spamming inconvenience nuisance pest
        burden imposition imposing impose harass harassing badger badgering""",
    "give": """send sent sending bring brought bringing post posted posting mail mailed mailing leave left
        leaving drop dropped dropping buy bought buying deliver delivered delivering order ordered ordering
        bake baked baking have got get getting give gave giving made make making offer arrange arranged ship
        shipped enclose enclosed attach attached courier couriered prepared picked_up wrapped cooked knitted
        treat hand parcelled organised""",
    "talk": """ask asked asking spoke speak speaking talked talk talking called call rang ring phoned messaged
        message messaging wrote write writing written emailed email contacted contact contacting reached_out
        reach_out got_in_touch approached approach chat chatted had_a_chat had_a_word have_a_word met texted
        dmed quizzed sounded_out bumped_into got_hold""",
    "foe": """boss <boss> <firm> <colleagues> recruiter hr receptionist interviewer interviewers panel process
        interview competitor competitors rival rivals candidates applicants candidate hiring_process system
        people management team they he she company client clients everyone job role bureaucracy place
        hr_department agency culture assessment questions test staff industry recruiters admin administration
        secretary successor predecessor owners owner deputy department""",
}
