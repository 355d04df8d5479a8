"""Families of words that mean nearly the same in letters about work, for the sentence model: what one word taught, its family knows."""

FAMILIES: dict[str, str] = {
    "food": """cake cakes biscuit biscuits cookie cookies chocolate chocolates wine beer beers whisky champagne bubbly sweets fruit
        hamper pizza pastries pastry doughnuts donuts cupcakes brownies shortbread honey jam tea coffee lunch dinner breakfast meal
        drink drinks pint round barbecue samosas mangoes cheese pie muffins dates nuts spices curry sandwich sandwiches bread
        sausages eggs apples oranges cider gin rum vodka tart macarons truffles fudge candy latte""",
    "present": """gift gifts present presents voucher vouchers token souvenir basket bouquet flowers orchid plant tickets ticket
        parcel package hamper surprise treat card scarf mug pen tie shawl toy painting print book perfume jewellery watch
        donation vase candle candles candlestick necklace bracelet calendar seats passes pass membership certificate box
        bottle jar tin crate bunch bag envelope""",
    "give": """give gave given giving send sent sending bring brought bringing deliver delivered drop dropped dropping leave left
        leaving post posted courier couriered mail mailed bake baked cook cooked make made buy bought buying order ordered treat
        offer enclose enclosed pop popped arrange arranged invite invited host bringing knit knitted paint painted carved framed
        wrapped""",
    "money": """money salary pay wage wages income rate rates package package compensation remuneration ctc stipend bonus figure
        sum number grand pounds dollars euros rupees shillings quid lakh lpa hike increment raise allowance cash price fee fees
        earn earning earns cost costs budget scale band range offer cent fifty sixty seventy eighty ninety forty thirty twenty
        #money #pct k paid pays""",
    "more": """more higher bigger better extra additional top upper increase increased raise raised improve improved above beyond
        enhance enhanced bump stretch match negotiate negotiable negotiation sweeten revise revised revisit adjust up""",
    "family": """wife husband mother father mum mom dad son daughter kids children child baby sister brother aunt uncle cousin
        nephew niece family parents parent grandmother grandfather sister-in-law brother-in-law father-in-law mother-in-law""",
    "friend": """friend friends mate mates pal pals buddy neighbour neighbor classmate acquaintance roommate flatmate batchmate
        colleague contact contacts relative relatives cousin uncle aunt brother sister brother-in-law sister-in-law father
        mother dad mum nephew niece pastor priest bishop imam professor landlord landlady senator minister mayor mp mla
        chief godfather in-law in-laws schoolmate""",
    "poverty": """rent bills mortgage debt debts loan loans savings unemployed jobless homeless broke penniless starving hungry
        evicted eviction street landlord breadwinner redundant benefits poor poverty survive scraps destitute afford ends
        water deported""",
    "beg": """beg begging plead pleading implore pray prayer mercy pity favour charity kindness knees tears save rescue saviour
        desperate desperately hope hopeless god bless help please grateful""",
    "despair": """desperate hopeless finished lost devastated ruined crushed broken die killing kill dying depressed cry cried
        crying tired exhausted drowning sinking destroyed miserable suffering end rope wits lifeline""",
    "idle": """sitting sit waiting wait idle nothing refreshing refresh checking staring home phone window inbox""",
    "now": """now today tonight immediately instantly urgently urgent asap quickly quick fast prompt promptly soon sooner hurry
        expedite earliest noon midnight tomorrow deadline priority pronto""",
    "day": "monday tuesday wednesday thursday friday saturday sunday weekend week #ord #time morning afternoon evening noon",
    "rival": "competitor competitors competition rival rivals elsewhere other another else offers offer firms companies schools",
    "threat": """otherwise else unless lose losing regret sorry withdraw walk escalate complain complaint lawyer solicitor sue court
        tribunal press superiors board warn warning consequences forced forever""",
    "silence": """silence silent nothing nobody unanswered ignored ignore ignoring ghosted ghost radio word peep quiet vanished
        disappeared limbo dark hanging crickets zilch""",
    "promise": """promise promised promises assured assure swore said told word guaranteed deadline committed""",
    "reply": """reply replied replies answer answered answers respond responded response acknowledge acknowledged update updated
        feedback revert inform informed notify call called write wrote written contact contacted""",
    "letters": """email emails mail mails message messages note notes letter letters text texts voicemail voicemails reminder reminders
        follow-up""",
    "sorry": """sorry apologies apologise apologize apology forgive pardon excuse regret ashamed embarrassed guilty mortified
        awkward""",
    "bother": """bother bothering bothered trouble troubling disturb disturbing disturbance pester pestering nag nagging hassle
        intrude intrusion annoy annoying spam inconvenience nuisance pest burden pain imposition chase chasing bug bugging
        cluttering clutter overstepping rude pushy impatient persistence harping clogging filling taking wasting""",
    "insult": """idiot idiots fool fools clown clowns moron stupid useless incompetent lazy rude arrogant toxic corrupt crook
        crooks thief thieves liar liars lie lies cheat cheats bully bullies bullied joke circus mess shambles disgrace
        nightmare rubbish garbage trash awful terrible horrible dreadful worst pathetic hopeless clueless unprofessional hate
        hated loathe despise sick snake vultures sharks parasites hell dump madhouse poison slaves dirt shabby nasty
        partial harasses credit sinking sacked fired steer insulted humiliated idiotic disgusting greedy jealous spite""",
    "boss": """boss manager supervisor director chef head owner hod principal foreman dean management employer firm company
        school workplace colleagues colleague team staff place hospital department teachers co-teachers agency agencies
        seniors""",
    "panel": """panel interviewer interviewers committee board hr receptionist recruiter process interview test questions candidates
        applicants candidate applicant office website""",
    "unfair": """unfair wrong mistake error biased bias unjust injustice discrimination discriminated rigged fixed absurd nonsense
        ridiculous baffled shocked stunned misjudged overlooked grounds sense reasons reason justification explanation fair
        favouritism ageism""",
    "again": "again reconsider rethink review revisit relook reverse overturn appeal contest challenge change another second once",
    "best": """best better strongest stronger qualified superior right ideal perfect top ahead above gem great deserve deserved
        lucky only ready""",
    "refuse": """rejected rejection refused refuse decision outcome result no turned declined unsuccessful chosen choose chose
        picked pick selected selection hired hire shortlisted cut""",
    "network": """facebook instagram insta linkedin twitter snapchat tiktok whatsapp telegram discord strava messenger signal
        youtube fb social online handle profile account feed page channel timeline story stories posts post photos pictures
        pics snap dm dms tweet tweets album reels""",
    "befriend": """follow followed following follows add added friend friends connect connected connection request invite invitation
        liked like comment commented tagged subscribe join joined link hang chat accept confirm""",
    "ring": """call calls called calling phone phoned phoning ring rang ringing dial dialling telephone mobile landline line
        extension voicemail text texts texted sms whatsapp facetime message number""",
    "visit": """visit visiting visited come coming came drop dropped stop stopped pop popped swing call round door gate lobby
        reception office building outside wait waiting walk driving drive person personally appointment street house desk
        present catch show surprise""",
    "start": """start starting begin join joining first joined contract notice resigned resignation quit desk laptop uniform badge
        payroll induction onboarding shift rota roster locker holiday leave probation parking access keys team colleagues
        new offer offer_letter paperwork sign hired""",
    "sure": "sure certain obviously clearly definitely surely know doubt mine done settled given assume confident",
    "inside": """inside insider source mole grapevine whisper whispered rumour overheard secretly confidence record behind favour
        influence strings string nudge push word lobby sway persuade convince vouch recommend recommended personally private
        cell number address chances odds favourite ahead ranked shortlist scores lowdown tip vote owes""",
    "patron": """chairman chair ceo director board principal dean governor trustees partner partners boss manager committee
        panel hiring matron""",
    "staff": """engineers nurses teachers baristas receptionist secretary assistant guard driver intern cleaner student students
        employee employees staff colleague team member front""",
    "remind": """reminder reminding remind nudge bump bumping ping pinging circling circle checking check touching base following
        follow looping loop resurfacing popping floating trailing below previous earlier previously mentioned stated resending
        forwarding buried missed slipped overlooked radar needful advise revert just per""",
}
