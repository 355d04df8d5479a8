"""Words that the fact check knows: days, months, numbers, titles, and capitals that claim nothing."""

WEEKDAYS = "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday"
MONTHS = (
    "January|February|March|April|May|June|July|August|September|October|November|December|"
    "Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec"
)
NUMBER_WORDS = {
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
    "ten": 10,
    "eleven": 11,
    "twelve": 12,
    "fifteen": 15,
    "twenty": 20,
    "thirty": 30,
    "forty": 40,
    "fifty": 50,
    "hundred": 100,
    "thousand": 1000,
}
# A number word counts where it counts something: "two weeks", not "the two of you", "a line or two".
UNITS = (
    "days?|weeks?|months?|years?|hours?|minutes?|people|interviews?|rounds?|projects?|offers?|references?|referees?|"
    "clients?|teams?|languages?|percent|thousand|million|o'clock"
)
TITLES = frozenset({"mr", "mrs", "ms", "miss", "mx", "dr", "prof", "professor", "sir", "madam", "herr", "frau"})
JOB_NOUNS = (
    "engineer|developer|analyst|manager|designer|nurse|teacher|assistant|consultant|architect|scientist|officer|"
    "coordinator|director|administrator|accountant|editor|writer|researcher|specialist|technician|associate|lead|"
    "representative|executive|planner|buyer|clerk|paralegal|lawyer|driver|barista|chef|cook|porter|carer|tutor|"
    "lecturer|librarian|pharmacist|physiotherapist|electrician|welder|plumber|mechanic|recruiter|trainee|intern"
)
# Words that begin sentences, stand in greetings and closings, or are always written with a capital.
_ORDINARY = """
a about above after again all allow also although am an and another any anything apologies apart are as ask at because
before being below beyond both but by can could dear did do does during each either else even every everything few first
following for from further furthermore generally given good great greetings had has have having he hello her here hey hi his
how however i i'd i'll i'm i've if in indeed instead is it it's its itself just kind kindly last lastly later let like
looking many maybe me meanwhile might more moreover most much my naturally next no nonetheless nor not nothing now of
off often on once one only or other others otherwise our out over overall particularly perhaps permit personally please
plus quite rather really recently regarding regards same second secondly see several shall she should signed similarly since
sincerely so some somebody something soon sorry still such sure surely tell than thank thanks that that's the their them
then there therefore these they thing third this those though through thus till to today together tomorrow too unless
until up upon us very warm was we we'd we'll we've well were what whatever when whenever where whether which whichever
while who whoever whose why will wish wishes with within without would yes yesterday yet you you'd you'll you're you've
your yours english cv resume pdf hr it ok okay ps p.s am pm gmt bst est pst cet utc team hiring best
"""
ORDINARY = frozenset(_ORDINARY.split())
