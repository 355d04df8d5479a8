"""The company that hires: a name in their words that fits their domain, else the name that their system writes under.

A domain alone is no name: "heronstats.example" does not say how Heron Stats writes itself.
"""

# ruff: noqa: E501 (tables of phrases, one family a line)

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable

from app.reading.facts.heard import THEM, Heard, domain_of, is_free_mail
from app.reading.facts.people import GROUP_WORDS
from app.reading.facts.role import is_title
from app.reading.mail.model import MailKind

CAPITAL = r"(?:[A-ZÀ-ÞŁŚŻŠŽČ][\w'’.-]*|[0-9][A-Z]\w*)"
JOINED = r"(?:&|and|of|de|del|la|las|los|du|des|the|for|y|e|\+|für|der|von|van|på|och|na)"
PHRASE = re.compile(rf"{CAPITAL}(?:[ \t]+(?:{JOINED}[ \t]+){{0,2}}{CAPITAL}|[ \t]&[ \t]{CAPITAL}){{0,6}}")
LEGAL = re.compile(r"[,\s]+(?:gmbh(?: & co\.? kg)?|ag|kg|se|ltd|limited|inc|llc|plc|pty|bv|b\.v|nv|oy|ab|as|asa|s\.?r\.?l|s\.?l|s\.?a|spa|sdn bhd|pvt|private|asbl|e\.?v|corp|pte)\.?(?:\s+(?:ltd|limited)\.?)?$", re.I)  # fmt: skip
NAMED_AT = re.compile(rf"\b(?:at|with|from|to|join|joining|here at|behalf of|interest in) (?P<name>{PHRASE.pattern})")
SYSTEM_MAIL = re.compile(r"(?:^|\.)(?:mail|hire|jobs|careers|apply|talent|recruit|notifications?|email|e-recruit|ats|hr|post)(?:\.|$)|-mail\.|lever|greenhouse|workday|taleo|icims|smartrecruiters|ashby|bamboo|teamtailor|personio|recruitee|workable|jobvite|hire\.", re.I)  # fmt: skip
WITH_PARENTHESIS = re.compile(r"\((?:via )?(?P<name>[^)]{2,50})\)")
SUBJECT_NAME = re.compile(
    rf"(?:\bat|\bwith|\bfrom|@|//|\||[-–:,])\s*(?P<name>{PHRASE.pattern})|^(?P<first>{PHRASE.pattern})(?=\s*(?:[-–|:]|has invited|invites?\b|application|assessment))"
)
INVITES = re.compile(rf"^(?P<name>{PHRASE.pattern}) (?:has invited|have invited|invites|invited|would like) you\b")
AGENCY_LABEL = re.compile(r"recruit|staffing|talent|search$|headhunt|personnel|resourcing|placement|hire$")
CLIENT = re.compile(r"\b(?:my|our|the) client\b", re.I)
SEPARATOR = re.compile(r"\s+[-–—|@/]+\s+|[,:;()]\s*|\s+(?:at|with|for)\s+")
REPLY = re.compile(r"^(?:(?:re|fwd?|aw|wg|sv|antw)\s*:\s*)+", re.I)
TRADE_AT_END = re.compile(
    r"(?P<first>[a-z]{3,}?)(?P<trade>roofing|construction|builders?|building|groundworks|scaffolding|plumbing|joinery|electrical|engineering|drilling|logistics|haulage|freight|transport|shipping|maritime|marine|ferries|airlines?|"
    r"bakery|bakehouse|kitchens?|catering|brewery|brewing|coffee|cafe|hotels?|lodge|resort|inn|farms?|dairy|vineyards?|winery|seeds|gardens?|nursery|vets?|dental|clinic|hospital|hospice|health|pharmacy|care|school|academy|college|university|museum|theatre|library|archive|"
    r"law|legal|solicitors|tax|accounting|insurance|bank|capital|finance|consulting|partners|media|press|pictures|films|studios?|design|print|software|systems|labs?|tech|analytics|data|robotics|networks|telecom|energy|solar|power|water|steel|foods?|fashion|shearing|lifts|motors|cycles|sports|festival|charity|trust|foundation|council|circuits|homes|housing|properties|estates|cleaning|security)$"
)
STOP = frozenset(["the", "a", "an", "dear", "hi", "hello", "hey", "thanks", "thank", "you", "your", "we", "our", "i", "re", "fw", "fwd", "please", "best", "kind", "regards", "mr", "mrs", "ms", "dr", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december", "team"])  # fmt: skip


def company_in(told: Iterable[Heard]) -> str | None:
    """The employer as their own words write it; None where nobody names it. Of an agency, the client that it names."""
    theirs = [h for h in told if h.by == THEM and h.kind not in (MailKind.AUTO_REPLY, MailKind.BOUNCE)]
    invited = next((m for h in theirs if (m := INVITES.search(h.mail.message.subject))), None)
    first_names = {h.name.split(" ")[0] for h in theirs if h.name}
    if invited and invited["name"] not in first_names and not is_title(invited["name"]):
        return _tidy(invited["name"])
    if any(_is_agency(h) for h in theirs):
        return _client(theirs)
    fitting: dict[str, float] = {}
    for h in theirs:
        label = _label(h)
        if not label:
            continue
        for phrase, weight in _mentions(h):
            fit = _fit(phrase, label)
            if fit:
                fitting[phrase] = fitting.get(phrase, 0) + weight * fit
    if fitting:
        return _tidy(_in_full(max(fitting, key=lambda p: (round(fitting[p], 3), len(p))), theirs))
    for h in theirs:
        name = _system_name(h)
        if name:
            return name
    return next((name for h in theirs if (name := _from_domain(h))), None)


def _is_agency(h: Heard) -> bool:
    """Somebody who recruits for others: their domain says so, or they speak of a client."""
    return bool(h.person and (AGENCY_LABEL.search(_label(h)) or CLIENT.search(h.text)))


def _client(theirs: list[Heard]) -> str | None:
    """A name in the subject that is no title and no place, and that their words use as well."""
    text = "\n".join(h.text for h in theirs)
    own = {_label(h) for h in theirs}
    for h in theirs:
        for part in SEPARATOR.split(REPLY.sub("", h.mail.message.subject)):
            name = LEGAL.sub("", part.strip(" .,-–|"))
            if (
                len(name) < 4
                or not PHRASE.fullmatch(name)
                or is_title(name)
                or any(_fit(name, label) for label in own if label)
            ):
                continue
            used = re.search(rf"(?<!\bin )\b{re.escape(name)}\b", text)
            if used and not re.search(rf"\bin {re.escape(name)}\b", text):
                return _tidy(name)
    return None


def _from_domain(h: Heard) -> str | None:
    """ "ogdenroofing" and "ogden-roofing" are Ogden Roofing; a domain in which no word can be told apart is no name."""
    if not h.person or is_free_mail(h.sender):
        return None
    raw = _raw_label(h)
    parts = raw.split("-")
    if len(parts) == 1:
        found = TRADE_AT_END.match(raw)
        parts = [found["first"], found["trade"]] if found else []
    if len(parts) not in (2, 3) or not all(len(p) >= 3 and re.search("[aeiouy]", p) for p in parts):
        return None
    return " ".join(p.capitalize() for p in parts)


def _in_full(name: str, theirs: list[Heard]) -> str:
    """The longer name that they write where the domain has only its beginning: "Windmere" of windmere.example is Windmere Energy."""
    start = name.rstrip(" &")
    counts: Counter[str] = Counter()
    for h in theirs:
        for place in (h.mail.signature, h.text, h.mail.message.subject):
            for found in PHRASE.finditer(place):
                longer = LEGAL.sub("", found[0].rstrip(".,"))
                if _continues(longer, start):
                    line = place[place.rfind("\n", 0, found.start()) + 1 :].partition("\n")[0].strip(" .,|")
                    counts[longer] += 2 if LEGAL.sub("", line) == longer else 1
    best = max(counts, key=lambda n: (counts[n], len(n)), default="")
    return best if best and (counts[best] > 1 or start != name) else start


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


def _label(h: Heard) -> str:
    """The part of their domain that is theirs: 'corvanelogistics' of 'mail.corvanelogistics.example'."""
    return _squash(_raw_label(h))


def _raw_label(h: Heard) -> str:
    if h.sender is None or is_free_mail(h.sender):
        return ""
    parts = domain_of(h.sender).split(".")
    if len(parts) < 2:
        return ""
    if len(parts) >= 3 and parts[-2] in ("co", "com", "org", "ac", "gov", "net", "edu", "nhs"):
        return parts[-3]
    return parts[-2]


def _squash(text: str) -> str:
    text = (
        text.replace("ß", "ss")
        .replace("ü", "ue")
        .replace("ö", "oe")
        .replace("ä", "ae")
        .replace("ø", "o")
        .replace("&", "and")
    )
    flat = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]", "", flat)


def _mentions(h: Heard) -> Iterable[tuple[str, float]]:
    """Capitalised phrases and all their runs of words, with the weight of the place where they stand."""
    places = [(h.mail.signature, 1.5), (h.text, 1.0), (h.mail.message.subject, 2.0), (h.name, 1.2)]
    for text, weight in places:
        for found in PHRASE.finditer(text):
            words = found[0].split()
            for i in range(len(words)):
                for j in range(i + 1, len(words) + 1):
                    if words[i].lower() not in STOP and words[j - 1].lower() not in STOP:
                        yield " ".join(words[i:j]).rstrip(".,"), weight
        for inside in WITH_PARENTHESIS.finditer(text):
            yield inside["name"], weight


def _fit(phrase: str, label: str) -> float:
    """How well a name fits a domain label: the whole of it best, a long beginning well; 0 for none."""
    name = _squash(LEGAL.sub("", phrase))
    loose = _squash(re.sub(r"\b(?:the|and|of)\b|&", "", LEGAL.sub("", phrase), flags=re.I))
    if len(name) < 3:
        return 0
    if label in (name, loose):
        return 3
    if label.startswith((name, loose)) and min(len(name), len(loose)) >= max(4, len(label) // 2):
        return 1.5 + len(name) / len(label)
    if name.startswith(label) and len(label) >= 4 and len(name) <= 3 * len(label):
        return 2.5
    if label.endswith(name) and len(name) >= max(5, 0.7 * len(label)):
        return 1.2
    return 0


def _system_name(h: Heard) -> str | None:
    """'Brightfold Talent Team' writes for Brightfold; 'Heike Sandmann (Falkensee Optik)' for Falkensee Optik."""
    inside = WITH_PARENTHESIS.search(h.name)
    if inside and h.person and inside["name"][0].isupper() and inside["name"].lower() not in GROUP_WORDS:
        return _tidy(inside["name"])
    if h.kind is not MailKind.APPLICANT_SYSTEM and not SYSTEM_MAIL.search(domain_of(h.sender)):
        return None
    words = re.sub(r"\s*\(.*?\)", "", h.name).split()
    while words and words[-1].lower().strip(".,") in GROUP_WORDS:
        words.pop()
    name = " ".join(words)
    text = f"{h.mail.message.subject}\n{h.text}"
    if name and name in text:
        return _tidy(name)
    found = SUBJECT_NAME.search(h.mail.message.subject) or NAMED_AT.search(h.text)
    if name:
        return _tidy(name)
    return _tidy(found["name"]) if found and found["name"] else None


def _tidy(name: str) -> str:
    """Without the legal form and the department: "Truenorth Careers", "Havel GmbH"."""
    plain = LEGAL.sub("", LEGAL.sub("", name.strip(" .,-–|/")))
    words = plain.split()
    while len(words) > 1 and words[-1].lower() in DEPARTMENTS:
        words.pop()
    while len(words) > 1 and words[0].lower() in ("of", "and", "the", "at") and words[0].islower():
        words.pop(0)
    return " ".join(words)


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
