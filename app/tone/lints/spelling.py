"""`typos_placeholders`: blanks left in, misspelt and doubled words, a name or company that is nearly the thread's (S2.6).

The dictionary is pyspellchecker's own English word list, read once per process when the first letter is checked. It is
American; British spellings are found by turning them into American ones.
"""

import re
from collections.abc import Iterator
from functools import cache

from spellchecker import SpellChecker

from app.tone.model import Situation


@cache
def _dictionary() -> SpellChecker:
    return SpellChecker(language="en", distance=1)


# Spellings of Britain and its neighbours -> the list's American ones.
_BRITISH = (
    (re.compile(r"our(?=$|s$|ed$|ing$|er|able|ful|ite|ist|hood|al|ly|less)"), "or"),
    (re.compile(r"is(?=e$|es$|ed$|ing$|er$|ers$|ation|able)"), "iz"),
    (re.compile(r"ys(?=e$|es$|ed$|ing$|er$|ers$)"), "yz"),
    (re.compile(r"ll(?=ed$|ing$|er$|ers$|ery$|or$|ors$|ation)"), "l"),
    (re.compile(r"tre(?=$|s$|d$)"), "ter"),
    (re.compile(r"ogue(?=$|s$|d$)"), "og"),
    (re.compile(r"ae|oe"), "e"),
    (re.compile(r"ence(?=$|s$|d$)"), "ense"),
    (re.compile(r"amme(?=$|s$|d$|r$)"), "am"),
    (re.compile(r"l(?=ment|ful|fil)"), "ll"),
    (re.compile(r"l(?=s?$)"), "ll"),
    (re.compile(r"dgement"), "dgment"),
    (re.compile(r"mould"), "mold"),
    (re.compile(r"plough"), "plow"),
    (re.compile(r"grey"), "gray"),
    (re.compile(r"tyre"), "tire"),
    (re.compile(r"pp(?=ed$|ing$)"), "p"),
    (re.compile(r"tt(?=ed$|ing$)"), "t"),
    (re.compile(r"cheque"), "check"),
    (re.compile(r"practis"), "practic"),
)
_PREFIXES = (
    "re",
    "un",
    "co",
    "pre",
    "non",
    "multi",
    "micro",
    "over",
    "under",
    "out",
    "sub",
    "inter",
    "mis",
    "de",
    "anti",
    "self",
    "up",
    "cross",
)
_SUFFIXES = ("ly", "ness", "able", "less", "wise", "ful", "ship", "like", "ing", "ed", "er", "ers", "s", "es")

# Words of letters about work that the list lacks.
_WORK = frozenset(
    [
        "onboarding",
        "onboard",
        "onboarded",
        "onboarders",
        "rota",
        "rotas",
        "backend",
        "frontend",
        "fullstack",
        "fintech",
        "edtech",
        "healthtech",
        "barista",
        "baristas",
        "linkedin",
        "github",
        "gitlab",
        "postgres",
        "kubernetes",
        "terraform",
        "devops",
        "website",
        "webinar",
        "webinars",
        "blog",
        "podcast",
        "podcasts",
        "signposting",
        "paralegal",
        "phonics",
        "dialysis",
        "telehealth",
        "email",
        "emails",
        "freelance",
        "freelancing",
        "freelancer",
        "freelancers",
        "internship",
        "internships",
        "upskill",
        "upskilling",
        "upskilled",
        "reskilling",
        "kanban",
        "agile",
        "scrum",
        "sprints",
        "wellbeing",
        "offline",
        "online",
        "login",
        "signup",
        "signups",
        "rollout",
        "rollouts",
        "walkthrough",
        "workflow",
        "workflows",
        "timeline",
        "timelines",
        "stakeholder",
        "stakeholders",
        "safeguarding",
        "mentee",
        "mentees",
        "tooling",
        "versioning",
        "refactor",
        "refactored",
        "refactoring",
        "codebase",
        "codebases",
        "schema",
        "schemas",
        "backlog",
        "standup",
        "standups",
        "retros",
        "repo",
        "repos",
        "config",
        "configs",
        "dashboards",
        "dataset",
        "datasets",
        "benchmarked",
        "analytics",
        "covid",
        "zoom",
        "teams",
        "whatsapp",
        "instagram",
        "facebook",
        "tiktok",
        "youtube",
        "twitter",
        "excel",
        "powerpoint",
        "outlook",
        "gmail",
        "google",
        "microsoft",
        "amazon",
        "python",
        "javascript",
        "typescript",
        "java",
        "kafka",
        "docker",
        "linux",
        "android",
        "ios",
        "aws",
        "gcp",
        "azure",
        "sql",
        "dbt",
        "api",
        "apis",
        "saas",
        "crm",
        "erp",
        "kpi",
        "kpis",
        "okr",
        "okrs",
        "cpd",
        "pgce",
        "dbs",
        "nhs",
        "gcse",
        "gcses",
        "btec",
        "nvq",
        "ielts",
        "toefl",
        "matatu",
        "boda",
        "jua",
        "kali",
        "nairobi",
        "mumbai",
        "bengaluru",
        "lagos",
        "accra",
        "leeds",
        "crore",
        "lakh",
        "lakhs",
        "ctc",
        "fresher",
        "freshers",
        "prepone",
        "apologise",
        "apologises",
        "apologised",
        "café",
        "résumé",
        "resumé",
        "cv",
        "cvs",
        "phd",
        "postdoc",
        "postdocs",
        "viva",
        "mentoring",
        "co-op",
        "sous",
        "catering",
        "hospice",
        "physio",
        "physiotherapy",
        "mri",
        "ecg",
        "icu",
        "itu",
        "phlebotomy",
        "triage",
        "triaged",
        "rostering",
        "roster",
        "rosters",
        "payroll",
        "learnings",
        "whiteboarding",
        "takeaways",
        "takeaway",
        "feedback",
        "copywriting",
        "unpaid",
        "hybrid",
        "remote",
        "wfh",
        "coworking",
        "relocating",
        "anytime",
        "everyday",
        "timesheet",
        "timesheets",
        "headcount",
        "deliverables",
        "deliverable",
        "workstream",
        "workstreams",
        "restock",
        "restocking",
        "upsell",
        "upselling",
        "maths",
        "programme",
        "programmes",
        "thrilled",
        "grateful",
        "weld",
        "welds",
        "welding",
        "welder",
        "reshoot",
        "storytelling",
        "ok",
        "okay",
        "hi",
        "hey",
        "yes",
        "yeah",
    ]
)


@cache
def is_word(word: str) -> bool:
    """Is the lower-case word English, in either spelling?"""
    known = _dictionary().word_frequency.dictionary
    if word in known or word in _WORK:
        return True
    for british, american in _BRITISH:
        changed = british.sub(american, word)
        if changed != word and changed in known:
            return True
        for british2, american2 in _BRITISH:
            again = british2.sub(american2, changed)
            if again != changed and again in known:
                return True
    return _is_built(word, known)


def _is_built(word: str, known: dict[str, int]) -> bool:
    """Compounds and derived words that the list lacks: "restocking", "handover", "workplaces"."""
    for prefix in _PREFIXES:
        if word.startswith(prefix) and len(word) - len(prefix) >= 4 and word[len(prefix) :] in known:
            return True
    if word.endswith("s") and not word.endswith("ss") and word[:-1] in known and len(word) > 4:
        return True
    if word.endswith("ly") and word[:-2] in known and len(word) > 6:
        return True
    return any(known.get(word[:cut], 0) > 300 and known.get(word[cut:], 0) > 300 for cut in range(4, len(word) - 3))


@cache
def near_word(word: str) -> str:
    """The likeliest English word one slip (or two, in a long word) away, or ""."""
    checker = _dictionary()
    known = checker.word_frequency.dictionary
    near = [w for w in checker.edit_distance_1(word) if known.get(w, 0) > 50 and len(w) > 2]
    if near:
        return str(max(near, key=lambda w: (known[w] * (3 if w[0] == word[0] else 1), w)))
    if len(word) >= 8:
        stem = [w for w in known if w[:3] == word[:3] and abs(len(w) - len(word)) <= 2 and known[w] > 200]
        close = [w for w in stem if distance(w, word) <= 2]
        return str(max(close, key=lambda w: known[w])) if close else ""
    return ""


def distance(one: str, other: str) -> int:
    """Slips between two words: letters added, left out, changed or swapped."""
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, a in enumerate(one, 1):
        older, before, row = before, row, [i]
        for j, b in enumerate(other, 1):
            best = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (a != b))
            if i > 1 and j > 1 and a == other[j - 2] and one[i - 2] == b:
                best = min(best, older[j - 2] + 1)
            row.append(best)
    return row[-1]


_BLANK = re.compile(
    r"""\[[^\]\n]{1,60}\](?!\()            # [Name], [a day and time]
      |\{\{?[^}\n]{1,60}\}?\}              # {{first_name}}, {role}
      |<(?!http|mailto|\w+@)[A-Za-z][A-Za-z _/'-]{1,40}>   # <recruiter name>
      |(?<!\w)(?:X{3,}|x{4,}|_{3,}|\.{5,}|\?{4,}|\#{3,})(?!\w)
      |\b(?:TBD|TBC|TODO|TK|FIXME|FILL\s?IN|INSERT\s+\w+|lorem\s+ipsum)\b
      |(?<=\bDear\s)(?:NAME|FIRSTNAME|SURNAME|COMPANY)\b|(?<=\bHi\s)NAME\b|(?<=\bHello\s)NAME\b
      |\b(?:Your|First|Last|Company|Recruiter)\s+Name\b(?=\W*$)
      |\b(?:COMPANY|FIRST|LAST|YOUR|RECRUITER|CONTACT|HIRING\s+MANAGER|JOB|ROLE|POSITION)[\s_](?:NAME|TITLE)\b""",
    re.VERBOSE | re.MULTILINE,
)
# Brackets that a person means: a page reference, an aside, a note of an editor.
_MEANT = re.compile(
    r"\[(?:sic|\.\.\.|…|\d+|see\b.*|link\b.*|e\.g\..*|i\.e\..*|laughs?|.*\d{3,}.*|https?:.*|[a-z])\]", re.IGNORECASE
)


def blanks(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Places to be filled in that were left in."""
    for found in _BLANK.finditer(text, start, end):
        if not _MEANT.fullmatch(found.group()):
            yield found.span()


_DOUBLED = re.compile(r"\b([A-Za-z]+)\s+\1\b", re.IGNORECASE)
_FINE_TWICE = frozenset(
    [
        "had",
        "that",
        "very",
        "so",
        "really",
        "bye",
        "no",
        "yes",
        "please",
        "sorry",
        "many",
        "much",
        "long",
        "far",
        "ha",
        "boda",
        "jua",
        "tuk",
        "can",
        "is",
        "do",
        "bora",
        "haha",
        "her",
    ]
)


def doubled(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Words typed twice in a row that do not belong twice."""
    for found in _DOUBLED.finditer(text, start, end):
        first, second = found.group().split()[0], found.group().split()[-1]
        if (
            first.lower() not in _FINE_TWICE
            and not (second[0].isupper() and first[0].islower())
            and not (first[0].isupper() and second[0].isupper())
        ):
            yield found.span()


_WORD = re.compile(r"(?<![\w@./#:+&-])[^\W\d_]+(?:['’][^\W\d_]+)*(?![\w@/#&+]|[.:]\w|-\w)")
_HYPHENED = re.compile(r"(?<![\w@./#:+&-])[a-z]+(?:-[a-z]+)+(?![\w@/])")


def misspelt(text: str, start: int, end: int, *, situation: Situation) -> Iterator[tuple[int, int, str]]:
    """Words that are no English and nearly some: place, and what was meant. Names, technical words and the thread's words pass."""
    exempt = {
        w.lower()
        for n in (*situation.names, situation.company, situation.role, situation.first_name)
        for w in re.findall(r"\w+", n)
    }
    exempt |= {w.lower() for w in situation.facts}
    for found in _WORD.finditer(text, start, end):
        word = found.group().replace("’", "'")
        plain = word.lower()
        if "'" in plain:
            plain = plain.split("'")[0]
        if len(plain) < 3 or plain in exempt or is_word(plain):
            continue
        if not word.isascii() or any(c.isupper() for c in word[1:]):
            continue
        if word[0].isupper() and not _may_be_typo(text, found.start(), plain):
            continue
        meant = near_word(plain)
        if (
            meant
            and distance(plain, meant) <= (1 if len(plain) < 8 else 2)
            and (len(plain) > 3 or plain in {"teh", "adn", "hte", "jsut"})
        ):
            yield found.start(), found.end(), _cased(meant, word)


_OFTEN_CAPITAL = frozenset(
    [
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "sunday",
        "january",
        "february",
        "march",
        "april",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
        "english",
        "dear",
        "regards",
        "sincerely",
        "thank",
        "thanks",
        "hello",
    ]
)


def _may_be_typo(text: str, start: int, plain: str) -> bool:
    """A capitalised word is a name, unless it opens a sentence or is a slip of a day, a month or a greeting."""
    meant = near_word(plain)
    if meant in _OFTEN_CAPITAL:
        return True
    before = text[:start].rstrip()
    return (
        bool(meant)
        and (before == "" or before[-1] in ".!?")
        and _dictionary().word_frequency.dictionary.get(meant, 0) > 20_000
    )


def _cased(meant: str, word: str) -> str:
    return meant.capitalize() if word[0].isupper() else meant


# Real words that are nearly always a slip in these places.
_WRONG_WORD = (
    (re.compile(r"\bHiring\s+(Manger)\b", re.I), "Manager"),
    (
        re.compile(r"\b(?:project|office|account|line|product|general|hiring|branch|shop|store)\s+(manger)\b", re.I),
        "manager",
    ),
    (re.compile(r"\bhear(?:ing)?\s+(form)\s+(?:you|\[)", re.I), "from"),
    (re.compile(r"\b(form)\s+(?:you|your)\s+(?:soon|side|end)\b", re.I), "from"),
    (re.compile(r"\b(your)\s+(?:welcome\b(?!\s+\w)|very\s+kind|so\s+kind|looking\s+for)", re.I), "you're"),
    (re.compile(r"\b(?:should|could|would|must)\s+(of)\b", re.I), "have"),
    (re.compile(r"\b(loose)\s+(?:the|this|my|a)\s+(?:chance|opportunity|job)\b", re.I), "lose"),
    (re.compile(r"\b(?:more|better|less|rather|other|higher|greater)\s+(then)\s+(?:\w+)", re.I), "than"),
    (re.compile(r"\bregarding\s+(too)\b", re.I), "to"),
    (re.compile(r"\blook(?:ing)?\s+(foward|forwards|forword|froward)\b", re.I), "forward"),
    (re.compile(r"\b(their)\s+(?:is|are|was|were)\b", re.I), "there"),
    (re.compile(r"\b(pubic)\s+(?:sector|health|policy|school|library|relations|service)", re.I), "public"),
)


def wrong_words(text: str, start: int, end: int) -> Iterator[tuple[int, int, str]]:
    """Slips that are words themselves: "Hiring Manger"."""
    for pattern, meant in _WRONG_WORD:
        for found in pattern.finditer(text, start, end):
            yield found.start(1), found.end(1), _cased(meant, found.group(1))


_NAME = re.compile(r"(?<![\w@.])[^\W\d_][\w'’-]+")


def near_names(text: str, end: int, *, situation: Situation) -> Iterator[tuple[int, int, str]]:
    """Words that are nearly, but not quite, a name or the company of the thread: place, and the right one."""
    known = {p for n in (*situation.names, situation.company) for p in re.findall(r"[^\W\d_][\w'’-]+", n) if len(p) > 3}
    fine = {k.lower() for k in known} | {w.lower() for w in situation.facts}
    for found in _NAME.finditer(text, 0, end):
        word = found.group()
        plain = word.lower()
        if (
            not word[0].isupper()
            or len(word) < 4
            or plain in fine
            or re.sub(r"['’]s$", "", plain) in fine
            or is_word(plain)
        ):
            continue
        for name in known:
            if 0 < distance(plain, name.lower()) <= (1 if len(name) < 8 else 2):
                yield found.start(), found.end(), name
                break
