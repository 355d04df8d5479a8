"""The company that hires: a name in their words that fits their domain, else the name that their system writes under.

Where nobody writes the name, their domain is cut into words (`domain_names`); one in which none can be told gives no name.
"""

# ruff: noqa: E501 (tables of phrases, one family a line)

import re
from collections import Counter
from collections.abc import Iterable

from app.reading.facts.agencies import writes_for_a_client
from app.reading.facts.domain_fit import LEGAL, WHOLE, fit, raw_label, squash
from app.reading.facts.domain_names import name_of_label
from app.reading.facts.heard import ME, THEM, Heard, domain_of
from app.reading.facts.house_words import KINDS_BEFORE, TRADES
from app.reading.facts.people_words import GROUP_WORDS
from app.reading.facts.role import is_title
from app.reading.lines import one_of
from app.reading.mail.model import MailKind

UPPER = "A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĖĘĚĞĢĦĪĮİĶĹĻĽŁŃŅŇŌŐŒŔŘŚŞŠŢŤŪŮŰŲŴŶŸŹŻŽ"
CAPITAL = rf"(?:[{UPPER}][\w'’.-]*|[0-9][A-Z]\w*)"
JOINED = r"(?:&|and|of|de|del|la|las|los|du|des|the|for|y|e|\+|für|der|von|van|på|och|na)"
PHRASE = re.compile(rf"{CAPITAL}(?:[ \t]+(?:{JOINED}[ \t]+){{0,2}}{CAPITAL}|[ \t]&[ \t]{CAPITAL}){{0,6}}")
NAMED_AT = re.compile(rf"\b(?:at|with|from|to|join|joining|here at|behalf of|interest in) (?P<name>{PHRASE.pattern})")
SYSTEM_MAIL = re.compile(one_of(r"""
        (?:^|\.)(?:mail|hire|jobs|careers|apply|talent|recruit|notifications?|email|e-recruit|ats|hr|post)(?:\.|$)
        -mail\.|lever|greenhouse|workday|taleo|icims|smartrecruiters|ashby|bamboo|teamtailor|personio|recruitee|workable|jobvite
        hire\.
    """), re.I)  # fmt: skip
WITH_PARENTHESIS = re.compile(r"\((?:via )?(?P<name>[^)]{2,50})\)")
SUBJECT_NAME = re.compile(
    rf"(?:\bat|\bwith|\bfrom|@|//|\||[-–:,])\s*(?P<name>{PHRASE.pattern})|^(?P<first>{PHRASE.pattern})(?=\s*(?:[-–|:]|has invited|invites?\b|application|assessment))"
)
INVITES = re.compile(rf"^(?P<name>{PHRASE.pattern}) (?:has invited|have invited|invites|invited|would like) you\b")
CLIENT_NAMED = re.compile(
    one_of(rf"""
        \b(?:
            (?:[Mm]y|[Oo]ur) client[ ]
            (?:[Mm]y|[Oo]ur|[Tt]he) client(?:,| is|:)[ ]
            [Rr]etained by[ ]|[Cc]ompany is[ ]
            behalf of (?:my client |our client )?
        )(?P<name>{PHRASE.pattern})
    """)
)
ON_BEHALF = re.compile(rf"\bon behalf of (?P<name>{PHRASE.pattern})")
VIA = re.compile(r" ?\(?\bvia (?P<tool>[\w.-]{1,40}(?: [A-Z][\w.-]{1,40})?) ?\)? ?$")
SEPARATOR = re.compile(r"\s+[-–—|@/]+\s+|[,:;()]\s*|\s+(?:at|with|for)\s+")
REPLY = re.compile(r"^(?:(?:re|fwd?|aw|wg|sv|antw)\s*:\s*)+", re.I)
STOP = frozenset(["the", "a", "an", "dear", "hi", "hello", "hey", "thanks", "thank", "you", "your", "we", "our", "i", "re", "fw", "fwd", "please", "best", "kind", "regards", "mr", "mrs", "ms", "dr", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december", "team"])  # fmt: skip


def company_in(told: Iterable[Heard]) -> str | None:
    """The house as the thread writes it; None where nobody names it. Of an agency, the client that it names, else its own name."""
    told = [h for h in told if h.by in (THEM, ME)]
    theirs = [h for h in told if h.by == THEM and h.kind not in (MailKind.AUTO_REPLY, MailKind.BOUNCE)]
    invited = next((m for h in theirs if (m := INVITES.search(h.mail.message.subject))), None)
    first_names = {h.name.split(" ")[0] for h in theirs if h.name}
    if invited and invited["name"] not in first_names and not is_title(invited["name"]):
        return _tidy(invited["name"])
    if any(writes_for_a_client(h) for h in theirs) and (client := _client(theirs)):
        return client
    return _fitting(told, theirs) or _named_without_domain(theirs) or _from_domains(told)


def _fitting(told: list[Heard], theirs: list[Heard]) -> str | None:
    """The name in the thread that fits a domain of theirs best; in mail of mine it counts less than in theirs."""
    labels = _labels(told)
    names = {w.strip(",.").lower() for h in theirs if h.person for w in BESIDE_THE_NAME.split(h.name)[0].split()}
    fitting: dict[str, float] = {}
    whole: set[str] = set()
    for h in told if labels else ():
        for phrase, weight in _mentions(h):
            best_fit = max((fit(phrase, label) for label in labels), default=0.0)
            if best_fit and (best_fit >= WHOLE or not {w.lower() for w in phrase.split()} <= names):
                fitting[phrase] = fitting.get(phrase, 0) + weight * best_fit
                if best_fit >= WHOLE:
                    whole.add(phrase)
    if not fitting:
        return None
    if whole:  # the ship is the Solveig, and the house the Solveig Line
        fitting = {phrase: votes for phrase, votes in fitting.items() if phrase in whole}
    best = _in_full(max(fitting, key=lambda p: (round(fitting[p], 3), len(p))), told)
    before = _client_before(best, theirs)
    stem = RECRUITS.get(best.split()[-1].lower())
    if before is None and stem and any(stem in label for label in labels):
        return LEGAL.sub("", best)
    return _tidy(before or best)


def _labels(told: list[Heard]) -> tuple[str, ...]:
    """The domains of their people, else of their systems, else those that I wrote to; a tool's domain is not theirs."""
    people = {_raw_label(h): 0 for h in told if h.by == THEM and h.person and not VIA.search(h.name)}
    found = [label for label in people if label]
    if not found:
        found = [_raw_label(h) for h in told if h.by == THEM and not _of_a_tool(h)]
    if not any(found):
        found = [raw_label(a) for h in told if h.by == ME for a in h.mail.message.to]
    return tuple(dict.fromkeys(label for label in found if label))


def _of_a_tool(h: Heard) -> bool:
    """ "Zenix Consulting Assessments" and "Sowa Labs via Testownik" write from a domain that is neither's."""
    if not h.person and _is_a_tool(_raw_label(h)):
        return True
    if h.person or VIA.search(h.name) or ON_BEHALF.search(f"{h.text}\n{h.mail.signature}"):
        return not h.person or bool(VIA.search(h.name))
    shown, label = _without_department(h.name), _raw_label(h)
    return bool(shown) and not fit(shown, label)


def _is_a_tool(label: str) -> bool:
    """ "Workday" of myworkday.example, which writes for whoever bought it."""
    return bool(TOOL.fullmatch(squash(label)))


TOOL = re.compile(one_of(r"""
        (?:my)?(?:
            workday(?:jobs)?|greenhouse|lever|ashby|workable|teamtailor|personio|smartrecruiters|icims|taleo|bamboohr|jobvite
            recruitee|breezyhr|pinpoint|bullhorn|tracjobs|indeed|linkedin|totaljobs|naukri|jobteaser|hirevue|successfactors|eploy
            jazzhr|calendly|docusign|goodtime
        )(?:hq|mail|app|inc|email)?
    """))  # fmt: skip


def _client_before(name: str, theirs: list[Heard]) -> str | None:
    """A house that opens a subject in which their own name does not stand: a search firm's client ("Straits Cold Chain: ...")."""
    for h in theirs:
        subject = REPLY.sub("", h.mail.message.subject)
        first = re.split(r"[:,|]| [-–—] ", subject, maxsplit=1)[0].strip()
        if name.split()[0] in subject or first == subject or not PHRASE.fullmatch(first):
            continue
        words = first.lower().split()
        if 2 <= len(words) <= 4 and (words[-1] in HOUSES or words[0] in KINDS_BEFORE) and not is_title(first):
            return first
    return None


def _named_without_domain(theirs: list[Heard]) -> str | None:
    """What a system writes under, or what a person signs under, where no domain can be compared."""
    for h in theirs:
        name = _system_name(h)
        if name:
            return name
    for h in theirs:
        name = _signed_under(h) if h.person and (VIA.search(h.name) or not _raw_label(h)) else None
        if name:
            return name
    return None


def _signed_under(h: Heard) -> str | None:
    """A line of a signature that is a house's name: it ends as houses do, or the subject or the text has it, too."""
    for line in h.mail.signature.split("\n"):
        for part in re.split(r"\s*[|·]\s*|,\s", line):
            name = LEGAL.sub("", part.strip(" .,-–*"))
            words = name.lower().split()
            if not PHRASE.fullmatch(name) or is_title(name) or set(words) & {w.lower() for w in h.name.split()}:
                continue
            if any(w in DEPARTMENTS for w in words):
                continue
            spoken = f"{h.mail.message.subject}\n{h.text}"
            if len(words) > 1 and (words[-1] in HOUSES or re.search(rf"\b{re.escape(name)}\b", spoken)):
                return _tidy(name)
    return None


def _client(theirs: list[Heard]) -> str | None:
    """The client that an agency names in so many words, else a name in the subject that is no title and no place."""
    own = {_raw_label(h) for h in theirs} - {""}
    people = {w for h in theirs for a in (h.sender, *h.mail.message.to) if a for w in a.name.split()}
    for h in theirs:
        for found in CLIENT_NAMED.finditer(h.text):
            name = found["name"].partition(". ")[0].rstrip(".,")
            if not name or name.split()[0].lower() in STOP - {"the"} or name.isupper():
                continue
            if not is_title(name) and not any(fit(name, label) for label in own):
                return _tidy(name)
    text = "\n".join(h.text for h in theirs)
    for h in theirs:
        for part in SEPARATOR.split(REPLY.sub("", h.mail.message.subject)):
            name = LEGAL.sub("", part.strip(" .,-–|"))
            if (
                len(name) < 4
                or not PHRASE.fullmatch(name)
                or is_title(name)
                or name.lower() in FUNCTIONS
                or set(name.split()) & people | {name.lower()} & STOP
            ):
                continue
            if not any(fit(name, label) for label in own) and _spoken_of_as_a_house(name, text):
                return _tidy(name)
    return None


def _spoken_of_as_a_house(name: str, text: str) -> bool:
    """Their words use it, and not as a place is used ("in Reading", "at Crewe from Easter")."""
    first = name.split()[0]
    used = re.search(rf"\b{re.escape(name)}\b", text) or (
        first != name and re.search(rf"\bfrom {re.escape(first)}\b", text)
    )
    place = rf"\b(?:in|near|around|outside)(?: the)? {re.escape(name)}\b"
    if " " not in name:
        place += rf"|\bat {re.escape(name)}\b|\b{re.escape(name)} (?:area|office|site|branch)\b"
    return bool(used) and not re.search(place, text)


def _from_domains(told: list[Heard]) -> str | None:
    """The name that the words of a domain make: theirs, else the one that I wrote to."""
    theirs = [h.sender for h in told if h.by == THEM and h.person and h.sender and not VIA.search(h.name)]
    mine = [a for h in told if h.by == ME for a in h.mail.message.to]
    known = frozenset(squash(w) for a in (*theirs, *mine) for w in _surnames(a.name) if len(w) >= len("Bell"))
    labels = [raw_label(a) for a in (*theirs, *mine)]
    name = next((name for label in labels if label and (name := name_of_label(label, known))), None)
    written = {w.capitalize(): w for a in (*theirs, *mine) for w in a.name.replace(",", " ").split() if not w.isupper()}
    return " ".join(written.get(w, w) for w in name.split()) if name else None  # McAllister, as they write it


def _surnames(shown: str) -> list[str]:
    """ "Roisin McAllister", "McAllister, Roisin"."""
    last, comma, _ = shown.partition(",")
    return last.split() if comma and len(shown.split()) <= len(["van", "der", "Meer", "Jan"]) else shown.split()[1:]


def _in_full(name: str, told: list[Heard]) -> str:
    """The longer name that they write where the domain has only its beginning: "Windmere" of windmere.example is Windmere Energy."""
    start = name.rstrip(" &")
    counts: Counter[str] = Counter()
    for h in told:
        for place in (h.mail.signature if h.by == THEM else "", h.text, h.mail.message.subject):
            for found in PHRASE.finditer(place):
                longer = LEGAL.sub("", SENTENCE_ENDS.split(found[0])[0].rstrip(".,"))
                if _continues(longer, start):
                    line = place[place.rfind("\n", 0, found.start()) + 1 :].partition("\n")[0].strip(" .,|")
                    whole = LEGAL.sub("", line) == longer or longer.split()[-1].lower() in HOUSES
                    counts[longer] += 2 if whole else 1
    best = max(counts, key=lambda n: (counts[n], len(n)), default="")
    return best if best and (counts[best] > 1 or start != name) else start


BESIDE_THE_NAME = re.compile(r" (?:at|from|via|@|[-–|/]) ")  # "Grace at Terrace Engineering"
SENTENCE_ENDS = re.compile(r"(?<=\w\w\w)\.\s")  # and not the dot of "St. Mary's"


def _continues(longer: str, start: str) -> bool:
    """One to three words more, none of them a team, a title, a place of work or the beginning of a sentence."""
    if not longer.startswith(f"{start} "):
        return False
    rest = longer[len(start) :].split()
    if not 1 <= len(rest) <= 3 or any(w.lower() in NO_NAME or w.lower() in STOP - {"the"} for w in rest):
        return False
    return not is_title(" ".join(rest)) and not is_title(rest[-1])


# Words that end the names of firms and houses, though they may be a department's as well.
KINDS_OF_HOUSE = frozenset(
    [
        "university",
        "college",
        "school",
        "hospital",
        "council",
        "trust",
        "hospice",
        "bank",
        "foundation",
        "institute",
        "academy",
        "group",
        "board",
        "library",
        "museum",
        "church",
        "nursery",
        "clinic",
        "centre",
        "center",
        "lodge",
        "resort",
        "hotel",
        "media",
        "health",
        "studios",
        "partners",
    ]
)
NO_NAME = (GROUP_WORDS - KINDS_OF_HOUSE) | frozenset(["uk", "us", "usa", "eu", "ltd", "inc", "gmbh", "application", "interview", "office", "hq", "role", "job", "offer", "london", "berlin", "paris"])  # fmt: skip

HOUSES = TRADES | KINDS_OF_HOUSE | {"chain"}


def _raw_label(h: Heard) -> str:
    return raw_label(h.sender) if h.sender else ""


def _mentions(h: Heard) -> Iterable[tuple[str, float]]:
    """Capitalised phrases and all their runs of words, with the weight of the place where they stand."""
    if h.by == ME:
        places = [(h.text, 0.6), (h.mail.message.subject, 0.6)]
    else:
        places = [(h.mail.signature, 1.5), (h.text, 1.0), (h.mail.message.subject, 2.0), (VIA.sub("", h.name), 1.2)]
    for text, weight in places:
        for found in PHRASE.finditer(text):
            words = found[0].split()
            for i in range(len(words)):
                for j in range(i + 1, len(words) + 1):
                    starts = words[i].lower() not in STOP or (words[i] == "The" and i == 0 and text == h.mail.signature)
                    if starts and words[j - 1].lower() not in STOP:
                        yield " ".join(words[i:j]).rstrip(".,"), weight
        for inside in WITH_PARENTHESIS.finditer(text):
            yield inside["name"], weight


def _system_name(h: Heard) -> str | None:
    """'Brightfold Talent Team' writes for Brightfold; 'Heike Sandmann (Falkensee Optik)' for Falkensee Optik."""
    inside = None if VIA.search(h.name) else WITH_PARENTHESIS.search(h.name)
    if inside and h.person and inside["name"][0].isupper() and inside["name"].lower() not in GROUP_WORDS:
        return _tidy(inside["name"])
    if h.kind is not MailKind.APPLICANT_SYSTEM and not SYSTEM_MAIL.search(domain_of(h.sender)):
        return None
    behalf = ON_BEHALF.search(f"{h.text}\n{h.mail.signature}")
    if behalf and h.kind is MailKind.APPLICANT_SYSTEM:
        return _tidy(behalf["name"])
    name = _without_department(h.name)
    if _is_a_tool(squash(name)):
        name = ""
    if h.person and (VIA.search(h.name) or name == h.name.strip()):
        return None
    found = SUBJECT_NAME.search(h.mail.message.subject) or NAMED_AT.search(h.text)
    if name:
        return _tidy(name)
    return _tidy(found["name"]) if found and found["name"] else None


def _without_department(shown: str) -> str:
    """ "Granmark Careers", "Sowa Labs via Testownik", "Pilaster QS Scheduling": the house alone."""
    plain = " ".join(shown[:LONGEST_NAME].split())
    words = re.sub(r" ?\([^()]*\)", "", VIA.sub("", plain)).split()
    while words and (words[-1].lower().strip(".,") in GROUP_WORDS - KINDS_OF_HOUSE or words[-1].lower() in ERRANDS):
        words.pop()
    return " ".join(words)


LONGEST_NAME = 200  # letters of a sender's name that are read
ERRANDS = frozenset(["scheduling", "scheduler", "bookings", "assessment", "assessments", "tests", "testing", "alerts", "updates", "calendar", "surveys"])  # fmt: skip


def _tidy(name: str) -> str:
    """Without the legal form and the department: "Truenorth Careers", "Havel GmbH"."""
    plain = LEGAL.sub("", LEGAL.sub("", name.strip(" .,-–|/")))
    words = plain.split()
    while len(words) > 1 and words[-1].lower() in DEPARTMENTS:
        words.pop()
    while len(words) > 1 and words[0].lower() in ("of", "and", "the", "at") and words[0].islower():
        words.pop(0)
    return " ".join(words)


# What somebody is head of: "VP, Risk" names no client.
FUNCTIONS = frozenset(["risk", "finance", "marketing", "operations", "sales", "legal", "engineering", "product", "compliance", "procurement", "strategy", "growth", "design", "data", "security", "logistics", "research", "treasury", "audit", "people", "technology", "digital", "communications"])  # fmt: skip
# A department's word, and the last of many an agency's name: then its domain has it, too.
RECRUITS = {"recruitment": "recruit", "recruiting": "recruit", "talent": "talent"}
DEPARTMENTS = frozenset(
    [
        "careers",
        "career",
        "jobs",
        "talent",
        "recruitment",
        "recruiting",
        "hr",
        "team",
        "hiring",
        "applications",
        "vacancies",
    ]
)
