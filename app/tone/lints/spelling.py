"""`typos_placeholders`: misspelt words (S2.6).

The dictionary is pyspellchecker's own English word list, read once per process when the first letter is checked. It is
American; British spellings are found by turning them into American ones.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

from app.reading.english import dictionary
from app.tone.model import Situation

# Spellings of Britain and its neighbours -> the list's American ones.
_BRITISH = (
    (re.compile(r"our(?=$|s$|ed$|ing$|er|able|ful|ite|ist|hood|al|ly|less)"), "or"),
    (re.compile(r"is(?=e$|es$|ed$|ing$|er$|ers$|ation|able)"), "iz"),
    (re.compile(r"ys(?=e$|es$|ed$|ing$|er$|ers$)"), "yz"),
    (re.compile(r"ll(?=ed$|ing$|er$|ers$|ery$|or$|ors$|ation)"), "l"),
    (re.compile(r"tre(?=$|s$|d$)"), "ter"),
    (re.compile(r"ogue(?=$|s$)"), "og"),
    (re.compile(r"ogu(?=ed$|ing$|er$)"), "og"),
    (re.compile(r"ll(?=ous|ously$|ist$|ise$)"), "l"),
    (re.compile(r"jewellery"), "jewelry"),
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
_WORK_WORDS = """
    benefitted benefitting formatted formatting worshipped worshipping kidnapped focussed focussing
    wifi fab laptop laptops podcasting vlog vlogs meetup meetups hashtag emoji selfie smartphone app apps startup startups
    onboarding onboard onboarded onboarders rota rotas backend frontend fullstack fintech edtech healthtech
    barista baristas linkedin github gitlab postgres kubernetes terraform devops website webinar webinars blog
    podcast podcasts signposting paralegal phonics dialysis telehealth email emails freelance freelancing
    freelancer freelancers internship internships upskill upskilling upskilled reskilling kanban agile scrum
    sprints wellbeing offline online login signup signups rollout rollouts walkthrough workflow workflows
    timeline timelines stakeholder stakeholders safeguarding mentee mentees tooling versioning refactor
    refactored refactoring codebase codebases schema schemas backlog standup standups retros repo repos config
    configs dashboards dataset datasets benchmarked analytics covid zoom teams whatsapp instagram facebook
    tiktok youtube twitter excel powerpoint outlook gmail google microsoft amazon python javascript typescript
    java kafka docker linux android ios aws gcp azure sql dbt api apis saas crm erp kpi kpis okr okrs cpd pgce
    dbs nhs gcse gcses btec nvq ielts toefl matatu boda jua kali nairobi mumbai bengaluru lagos accra leeds
    crore lakh lakhs ctc fresher freshers prepone apologise apologises apologised café résumé resumé cv cvs phd
    postdoc postdocs viva mentoring co-op sous catering hospice physio physiotherapy mri ecg icu itu phlebotomy
    triage triaged rostering roster rosters payroll learnings whiteboarding takeaways takeaway feedback
    copywriting unpaid hybrid remote wfh coworking relocating anytime everyday timesheet timesheets headcount
    deliverables deliverable workstream workstreams restock restocking upsell upselling maths programme
    programmes thrilled grateful weld welds welding welder reshoot storytelling ok okay hi hey yes yeah mins
    rostered sourdough floristry sluice hackathon configurator funder funders haha partie cert certs exec execs
    admin
"""
_WORK = frozenset(_WORK_WORDS.split())


@lru_cache(maxsize=8192)
def is_word(word: str) -> bool:
    """Is the lower-case word English, in either spelling?"""
    known = dictionary().word_frequency.dictionary
    if word in known or word in _WORK:
        return True
    if len(word) > LONGEST_WORD:
        return False
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
    return not word.endswith("full") and any(
        min(known.get(word[:cut], 0), known.get(word[cut:], 0)) > 3000 for cut in range(4, len(word) - 3)
    )


_VOWELS = frozenset("aeiouy")
_ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
_BESIDE = frozenset(
    {frozenset(pair) for row in _ROWS for pair in pairwise(row)}
    | {frozenset(pair) for upper, lower in pairwise(_ROWS) for pair in zip(upper, lower, strict=False)}
    | {frozenset(pair) for pair in ("cs", "sz", "ck", "gj", "mn", "dt", "fv")}
)
LONGEST_WORD = 30
COMMON, VERY_COMMON = 700, 4000  # how often a word stands in the list's texts


@lru_cache(maxsize=1024)
def near_word(word: str) -> str:
    """The common English word that somebody meant who typed this, or "": one slip of the kinds that fingers make."""
    if len(word) > LONGEST_WORD:
        return ""
    checker = dictionary()
    known = checker.word_frequency.dictionary
    near = [
        w
        for w in checker.edit_distance_1(word)
        if known.get(w, 0) > COMMON and len(w) > 2 and _is_slip(word, w, known[w])
    ]
    if near:
        return str(max(near, key=lambda w: (known[w] * (3 if w[0] == word[0] else 1), w)))
    day = [
        w
        for w in ("wednesday", "february", *_OFTEN_CAPITAL)
        if len(word) >= 6 and distance(word, w) <= (2 if len(w) > 7 else 1)
    ]
    if day:
        return day[0]
    if len(word) >= 8:
        bones = _bones(word)
        same = [
            w
            for w in known
            if w[0] == word[0] and abs(len(w) - len(word)) <= 2 and known[w] > COMMON and _bones(w) == bones
        ]
        close = [w for w in same if distance(w, word) <= 2]
        return str(max(close, key=lambda w: known[w])) if close else ""
    return ""


def _is_slip(typed: str, meant: str, often: int) -> bool:
    """Letters swapped, left out or typed twice; a wrong vowel, or a key beside the right one."""
    if len(typed) == len(meant):
        changed = [(a, b) for a, b in zip(typed, meant, strict=True) if a != b]
        if len(changed) == 2:
            return True
        ((a, b),) = changed
        return often > VERY_COMMON and ({a, b} <= _VOWELS or frozenset((a, b)) in _BESIDE)
    if len(typed) > len(meant):
        place = next((i for i, (a, b) in enumerate(zip(typed, meant, strict=False)) if a != b), len(meant))
        twice = typed[place] in typed[max(0, place - 2) : place] + typed[place + 1 : place + 2]
        return twice or (often > VERY_COMMON and len(typed) > 5 and place < len(meant))
    return meant != typed + "s" and (len(typed) > 3 or often > 100_000)


def _bones(word: str) -> str:
    """A word without vowels and doublings: "definatly" and "definitely" have the same."""
    return re.sub(r"(.)\1+", r"\1", re.sub(r"[aeiouy]", "", word))


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
    strange = [m for m in _WORD.finditer(text, start, end) if not _is_known(m.group(), exempt)]
    for found in strange:
        word = found.group().replace("’", "'")
        plain = word.lower().split("'")[0]
        if len(plain) < 3 or not word.isascii() or any(c.isupper() for c in word[1:]) or _foreign(text, found, strange):
            continue
        if word[0].isupper() and not _may_be_typo(text, found.start(), plain):
            continue
        meant = near_word(plain)
        if meant and (len(plain) > 3 or plain in {"teh", "adn", "hte"}):
            yield found.start(), found.end(), _cased(meant, word)


def _is_known(word: str, exempt: set[str]) -> bool:
    plain = word.lower().replace("’", "'")
    for end in ("n't", "'s", "'ve", "'re", "'ll", "'d", "'m"):
        plain = plain.removesuffix(end)
    return plain in exempt or "'" in plain or is_word(plain) or is_word(plain + "n")


_NEIGHBOURS = re.compile(r"[^\W\d_]+")


def _foreign(text: str, found: re.Match[str], strange: list[re.Match[str]]) -> bool:
    """Words of another language stand together: a strange neighbour, or a neighbour with letters that English lacks."""
    line_start = max(text.rfind("\n", 0, found.start()), text.rfind(".", 0, found.start())) + 1
    ends = [e for e in (text.find("\n", found.end()), text.find(".", found.end())) if e >= 0]
    line = text[line_start : min(ends, default=len(text))]
    words = _NEIGHBOURS.findall(line)
    odd = sum(line_start <= m.start() < line_start + len(line) for m in strange)
    beside = [
        m
        for m in strange
        if m is not found and (text[m.end() : found.start()] == " " or text[found.end() : m.start()] == " ")
    ]
    return (
        bool(beside)
        or odd * 2 > len(words)
        or (len(words) <= 2 and near_word(found.group().lower()) not in _OFTEN_CAPITAL)
    )


_OFTEN_CAPITAL_WORDS = """
    monday tuesday wednesday thursday friday saturday sunday january february march april june july august
    september october november december english dear regards sincerely thank thanks hello
"""
_OFTEN_CAPITAL = frozenset(_OFTEN_CAPITAL_WORDS.split())


def _may_be_typo(text: str, start: int, plain: str) -> bool:
    """A capitalised word is a name, unless it opens a sentence or is a slip of a day, a month or a greeting."""
    meant = near_word(plain)
    if meant in _OFTEN_CAPITAL:
        return True
    before = text[:start].rstrip()
    return (
        bool(meant)
        and (before == "" or before[-1] in ".!?")
        and dictionary().word_frequency.dictionary.get(meant, 0) > 20_000
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
