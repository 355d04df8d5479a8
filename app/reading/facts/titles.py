"""Words that job titles are made of, and words that surround them in subjects. One table each, apart from the logic."""

# ruff: noqa: E501 (tables, a family of words a line)


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# The last word of a job title, as adverts of all trades write it; what a thread is about is told with the help of these.
HEADS = _words(
    """
    cataloguer cataloger groomer perfumer dietician beautician masseuse masseur chauffeur courier dishwasher busser chiropodist podiatrist osteopath
    chiropractor childminder paraplanner bursar kennelhand falconer aquarist puppeteer costumier stagehand projectionist concierge chambermaid
    cobbler celebrant chaplain horologist steeplejack platelayer gasfitter chargehand waller glassblower tattooist doula bailiff launderer
    dramaturg paraeducator paraprofessional undertaker embalmer trawlerman lighterman ghillie
    counsel fixer puller offsider woolhandler milker organist deckhand cadet herdsman verger sexton crofter groundworker stockman bosun gaffer farrier
    tiler croupier steersman stuurman accountant actor actuary adjuster administrator advisor adviser advocate agent aide analyst animator apprentice
    archaeologist architect archivist artist assistant associate attendant attorney auditor author baker barista barber bartender biologist
    boilermaker bookkeeper bricklayer broker builder butcher buyer captain caregiver caretaker carer carpenter cashier chair chef chemist clerk
    clinician cleaner coach commis conductor conservator consultant controller cook coordinator co-ordinator copywriter counselor counsellor crew
    curator custodian designer developer dentist dietitian director dispatcher doctor dosimetrist draughtsman drafter driver dsm economist editor
    educator electrician employee engineer estimator examiner executive expert fabricator facilitator farmhand fellow firefighter fitter florist
    foreman forester gardener generalist geologist glazier governess groundskeeper groom guard guide hairdresser hand handyman head helper hostess
    host housekeeper hygienist illustrator inspector installer instructor intern internship interpreter investigator janitor joiner journalist judge
    keeper laborer labourer landscaper lawyer lead leader lecturer librarian lifeguard linguist locksmith machinist maker manager marketer mason mate
    mechanic mechanician mediator merchandiser midwife miller model moderator musician nanny negotiator nurse nutritionist officer operative operator
    optician optometrist orderly packer painter paralegal paramedic partner pharmacist photographer physicist physiotherapist picker pilot planner
    plasterer plumber porter postdoc practitioner president principal producer professor programmer promoter psychologist publicist radiographer
    ranger receptionist recruiter referee registrar repairer rep reporter representative researcher restorer rigger roaster roofer runner sailor sales
    salesperson scaffolder scheduler scientist scout seamstress secretary server setter shepherd sonographer sous specialist sommelier staff
    statistician steward stewardess strategist student stylist superintendent supervisor surgeon surveyor tailor teacher technician technologist
    teller tester therapist trader trainee trainer translator treasurer tutor underwriter upholsterer valuer vet videographer waiter waitress
    warehouseman warden watchman webmaster welder worker writer planter handler sde pm sdet devops swe sre bibliothekar ingenieur
    konstruktionsingenieur leiterin leiter werkstudent werkstudentin referent referentin sachbearbeiter sachbearbeiterin zugverkehrsleiterin
    entwickler entwicklerin techniker technikerin kaufmann kauffrau erzieher erzieherin
    """
)

# Further last words: rarer trades, short forms of the trades themselves, other languages. They name a job only where a mail calls it one.
RARER_HEADS = _words(
    """
    aktuar aktuarin assessor bookseller buchhaendler buchhaendlerin cadetship faculty invigilator moulder reservationist riveter telephonist
    affineur animateur auctioneer banksman beekeeper binder blaster boatman boatbuilder boatswain bookbinder brewer buchbinder captioner carver
    cellarman chandler classer connector checker colourist compositor conveyancer cooper coppersmith cutter declarant decorator deckie disponent
    distiller diver docker doorman dresser driller drukker dyer engraver exec farmer fencer finisher fireman fisherman fishmonger
    flagger framer furrier geotechnician gilder ginner goalkeeper grader greaser greenkeeper groundsman groundswoman grower harvester hauler
    herder herdsperson improver jeweller jockey kitchenhand knitter laborant labourhand linehand lineman lineworker linesman
    lithographer loader logger luthier lyricist maintainer maltster matron messenger milliner modeller modeler mounter mudlogger navigator oiler
    ostler owner paver phlebotomist physio piler pipefitter plater polisher postie postman presenter presser printer processor
    proofreader propagator prosthetist purser quarryman quilter raftsman rafter renderer repairman rezeptionist rector
    roughneck roustabout saddler salesman saleswoman sawyer scorer sculptor seafarer sealer sewer shearer shopfitter shotfirer shunter signaller
    signalman signwriter skipper slater slaughterman slinger smelter sorter spinner splicer spotter sprayer stacker stenographer stevedore stocker
    stonemason stoker storeman storeperson stripper subeditor tanner taper telecommunicator thatcher timekeeper toolmaker trapper
    trimmer tuner turner typesetter typist usher valet vicar vineyardist vintner voicer weaver weigher winder winemaker wrangler yardie
    yardman yardsman boswachter meubelmaker begeleider medewerker verpleegkundige monteur adviseur leerkracht docent verkoper beheerder pfleger
    pflegerin lehrer lehrerin berater beraterin assistentin mitarbeiter mitarbeiterin baecker koch koechin schreiner schlosser elektriker
    mechatroniker verkaeufer verkaeuferin buchhalter buchhalterin projektleiter projektleiterin laborantin disponentin infirmier infirmiere comptable
    ingenieure vendeur vendeuse serveur serveuse cuisinier cuisiniere enseignant enseignante chargee responsable cocinero cocinera camarero camarera
    solicitor barrister constable erector steelfixer dryliner beater valeter seaman dancer drummer scholar dealer notary sweeper sweep babysitter
    arranger imam fundraiser organiser organizer diplomat demonstrator performer longshoreman pizzaiolo expeditor keyholder medic astronomer
    dispenser realtor rabbi choreographer percussionist mixologist handyperson tradesperson stocktaker caseworker gamekeeper housekeeper
    enfermero enfermera contable ingeniero ingeniera vendedor vendedora profesor profesora tecnico tecnica infermiere cameriere cuoco impiegato
    impiegata
    """
)

# Endings by which other titles are known.
ENDINGS = (
    "ologist",
    "ician",
    "grapher",
    "wright",
    "smith",
    "keeper",
    "worker",
    "master",
    "monger",
    "driver",
    "ineer",
    "manager",
    "therapist",
    "operator",
)

# Endings of rarer titles, and the words that end so and are none.
RARER_ENDINGS = (
    "ist",
    "sman",
    "swoman",
    "sperson",
    "maker",
    "laborant",
    "laborantin",
    "disponent",
    "disponentin",
    "bauer",
    "bauerin",
    "pfleger",
    "pflegerin",
    "meister",
    "meisterin",
    "berater",
    "beraterin",
    "fahrer",
    "fahrerin",
    "mechaniker",
    "mechanikerin",
)
NO_RARER_HEADS = _words("""
    assist catalyst checklist consist exist finalist gist insist list mailinglist minimalist mist optimist pacemaker persist playlist resist shortlist talisman tourist troublemaker twist waitlist watchlist wishlist wist
""")

# Short forms in which trades write their titles, and what they stand for.
SPELLED = {
    "asst": "assistant", "co-ord": "co-ordinator", "dev": "developer", "eng": "engineer", "mgr": "manager", "supe": "superintendent", "tech": "technician",
    "2/o": "second officer", "3/o": "third officer", "c/o": "chief officer", "2/e": "second engineer", "3/e": "third engineer", "4/e": "fourth engineer", "c/e": "chief engineer",
}  # fmt: skip

# Short forms, written in capitals.
SHORT = _words(
    """
    RN LPN EN CNA HCA RGN SDE SWE QA PM DSM ASM CTO CFO COO SRE HGV CDL SEN SENCO NQT ECT BDR SDR TA PA EA VP AVP SVP EVP RMN CPN
    """
)

# Words that may stand inside or before a title.
RANKS = _words(
    """
    senior junior lead principal staff deputy assistant associate chief head trainee graduate mid-level midlevel entry-level sr jr executive vice
    interim acting part-time full-time freelance temporary permanent registered licensed certified
    """
)

# Field words that stand in for a title where the advert has no person's word ("customer service", "data science").
FIELDS = frozenset({"customer service", "data science", "human resources", "second fix", "night shift"})

# What subjects say about the mail rather than about the job; cut from both ends.
ABOUT_MAIL = (
    "re", "fw", "fwd", "aw", "wg", "sv", "vs", "antw", "tr", "rif", "odp",
    "invitation", "updated invitation", "accepted", "declined", "tentative", "canceled", "cancelled", "canceled event",
    "your application", "application received", "application outcome", "application update", "application status",
    "application", "applying for", "job application", "interview invitation", "interview invite", "interview",
    "interview request", "interview confirmation", "interview call", "invitation to interview", "case interview",
    "onsite interview", "working interview", "phone interview", "thank you", "thanks", "thank you for applying",
    "thank you for your interest in", "offer of employment", "offer", "job offer", "reminder", "update", "status",
    "outcome", "next steps", "next step", "follow up", "following up", "follow-up", "your visit", "onsite", "feedback",
    "action required", "we received your application for", "received", "vacancy", "position", "post", "posting", "role",
    "opening", "job", "work", "wanted", "needed", "required", "sought", "search", "chat", "documents", "references", "assignment received", "shortlisting", "round",
    "second meeting", "informal visit", "interview day", "final round", "first round", "bewerbung", "einladung", "candidatura",
    "rekrutacja", "gesprek", "kennismaking", "rencontre", "new",
)  # fmt: skip
