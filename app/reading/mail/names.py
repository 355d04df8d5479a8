"""How somebody signs: the forms of a name, and whether a line is one of them."""

import re

from app.reading.lines import one_of
from app.reading.mail.phrases import words_of

SHORT = 90  # characters of a line that may be a name
MAX_NAME_WORDS = 6
NAME_EDGES = re.compile(r"^[\s\-–—/~*_|]+|[\s.,!*_|]+$")
# Who signs for a firm or for somebody else: "i. A. Ann Lee", "ppa. Ann Lee", "p.p. Ann Lee", "gez. Ann Lee"
FOR_SOMEBODY = re.compile(r"(?:i\. ?[AV]\.|ppa\.?|p\. ?p\.|gez\.)\s?(?=[A-ZÀ-Þ])")
NAME_END = re.compile(r"[,|(/·•:]| [–—-] |\t")
INITIAL = re.compile(r"\s*[A-Z](?:\.|\s?[xX]{1,3})\s*$")
DEGREES = re.compile(r"(?:\s+\(?(?:[A-Z]{2,6}|[A-Z][a-z]{0,3}[A-Z]{1,4}[a-z]{0,3}|Hons|Dip|Cert)\b\.?\)?){1,6}$")
TOGETHER = re.compile(r"\s*[&+]\s*|\s+(?:and|und|et|y|e|en|og|och|i)\s+")
PLAIN_NAME = re.compile(r"[A-ZÀ-Þ][\w.'’-]{0,24}(?: [A-ZÀ-Þ][\w.'’-]{0,24}){0,2}")
SHORT_FORM = 3  # letters that a short form shares with the name
NAME_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
KISSES = re.compile(r"x{1,4}o?x?o?")
NOT_NAMES = words_of("a i o u y ok no yes may thanks")
TITLES = words_of(
    "dr prof mr mrs ms miss mx sir herr frau hr fr dipl ing dipl-ing dr-ing mag m mme mlle sr sra dott dottssa chef dhr mevr phd mba"
    " rev pastor engr adv cpa cllr"
)

NO_SIGNERS = words_of(
    "start book schedule view accept decline choose pick take complete apply confirm click open sign reply begin see log visit"
    " download join add update get track manage unsubscribe read learn submit upload"
    " continue yes no ok okay sure thanks thank great perfect congratulations welcome"
    " monday tuesday wednesday thursday friday saturday sunday january february march april may june july august"
    " september october november december"
    " montag dienstag mittwoch donnerstag freitag samstag sonntag lundi mardi mercredi jeudi vendredi lunes martes miércoles jueves viernes"
)
NO_SIGNERS_PLACE = words_of(
    "house street road avenue lane square office building floor room station centre center teams zoom meet skype whatsapp phone"
)
# Who signs without a name
SIGNERS = re.compile(
    one_of(r"""
        \b(?:
            team|équipe|equipo|dept|department|office|desk|service|hr|rh|recruit\w*|human resources|people|careers|personal\w*
            auftrag|vertretung|on behalf|p\.?p\.?|manager|director
        )\b
    """),
    re.I,
)
PARTICLES = words_of("and the for van von der den del des dos und och med per aka bin")


def name_forms(name: str) -> frozenset[str]:
    """How a person may sign: "Theo Brandt", "Theo", "Brandt", "Theo B.", "TB", "T. Brandt", "T"."""
    words = [w.strip(".\"'()") for w in re.split(r"[\s,]+", name.casefold())]
    words = [w for w in words if w and w not in TITLES][:MAX_NAME_WORDS]
    if not words or "@" in name:
        return frozenset()
    if "," in name and len(words) >= 2:  # "Brandt, Theo"
        words = words[1:] + words[:1]
    count = len(words)
    forms = {" ".join(words[a:b]) for a in range(count) for b in range(a + 1, count + 1)}
    if count > 1:
        forms |= {f"{words[0]} {words[-1]}", f"{words[0]} {words[-1][0]}", f"{words[0][0]}. {words[-1]}"}
        forms |= {"".join(w[0] for w in words), words[0][0]}
    return frozenset(forms - NOT_NAMES)


def is_name(line: str, names: frozenset[str]) -> bool:
    """The sender's name alone on a line, or with degrees or a company behind it ("Theo Brandt, SHRM-CP", "Zuza, Sowa Labs").

    Short forms count ("Gwen" for Gwenllian), and so do initials, titles and kisses around the name.
    """
    if len(line) > SHORT or not names:
        return False
    bare = FOR_SOMEBODY.sub("", NAME_EDGES.sub("", line), count=1)
    text = bare.casefold()
    if text in names or _spells_name(text, names) or _spells_name(NAME_END.split(text, maxsplit=1)[0], names):
        return True
    if text[:1] in NOT_NAMES and INITIAL.match(line):  # "A." for Ann
        return any(name[0] == text[0] for name in names)
    people = TOGETHER.split(bare)
    if len(people) in {2, 3} and all(PLAIN_NAME.fullmatch(p) for p in people):  # "Ann & Joe"
        return any(_spells_name(p.casefold(), names) for p in people)
    name = DEGREES.sub("", NAME_END.split(bare, maxsplit=1)[0])
    return name != bare and _spells_name(name.casefold(), names)


def _spells_name(text: str, names: frozenset[str]) -> bool:
    words = [w for w in NAME_WORD.findall(text) if w not in TITLES and not KISSES.fullmatch(w)]
    if not words or len(words) > MAX_NAME_WORDS or words[0] in NOT_NAMES:
        return False
    own = [n for n in names if len(n) > 1 and " " not in n]
    initials = {n[0] for n in own}
    full = 0
    for word in words:
        short = len(word) >= SHORT_FORM and any(n.startswith(word[:SHORT_FORM]) for n in own)
        if word in own or (short and word is words[0]):
            full += 1
        elif len(word) > 1:
            return False
    return full > 0 or (len(words) == 1 and words[0] in initials)
