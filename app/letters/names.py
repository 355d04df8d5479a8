"""Role and company as a letter says them: one line, no brackets, no reference numbers, no legal form."""

import re

from app.reading.lines import one_of


def clean(text: str | None) -> str:
    """One line, no brackets (they would read as blanks), no "(m/f/d)", at most 80 characters."""
    line = " ".join((text or "").split())
    line = re.sub(r"\s*[(\[][^()\[\]]{0,40}[)\]]", "", line)
    line = re.sub(r"[\[\]{}<>|]", "", line).strip(" ,;:-–")
    return line if len(line) <= 80 else ""


_LEGAL = re.compile(
    one_of(r"""
        ,?\s+(
            pte\.? ltd|pty\.? ltd|pvt\.? ltd|private limited|ltd|limited|inc|llc|llp|plc|gmbh|ag|b\.?v|n\.?v|s\.?a|s\.?r\.?l
            s\.?p\.?a|oy|ab|as|aps|corp|corporation|co|kg|sp\. z o\.?o
        )\.?$
    """),
    re.I,
)


def company_name(text: str | None) -> str:
    """As people say it: without the legal form."""
    name = re.sub(r"^(of|at|for|with|in|from)\s+", "", clean(text))
    return re.sub(r"\s*(&|and)$", "", _LEGAL.sub("", _LEGAL.sub("", name)))


def role_name(text: str | None) -> str:
    """The title alone, without "as" or a reference number."""
    name = re.sub(r"^(as|for|an?|the)\s+", "", clean(text), flags=re.I)
    name = re.sub(r"\s+\(?(ref\.?:? ?)?[A-Z]{0,4}[-/]?\d{3,}[\w/-]*\)?$", "", name)
    return _titled(title_case(name))


_SHOUTED_ALONE = 6  # letters: "WELDER"
_SMALL_WORDS = frozenset(
    {"a", "an", "and", "as", "at", "by", "for", "from", "in", "of", "on", "or", "the", "to", "with"}
)


def _titled(role: str) -> str:
    """ "Structural engineer" stands in mid-sentence as "Structural Engineer"; "care assistant" and "PhD position" stay."""
    first, _, rest = role.partition(" ")
    if not rest or not first[:1].isupper() or rest != rest.lower():
        return role
    return " ".join((first, *(w if w in _SMALL_WORDS else w[:1].upper() + w[1:] for w in rest.split())))


def title_case(role: str) -> str:
    """ "PUBLIC HEALTH OFFICER II" shouts; short words that may be abbreviations stay, and so does one that stands alone ("SENCO")."""
    words = role.split()
    if role != role.upper() or (len(words) < 2 and len(role) < _SHOUTED_ALONE):
        return role
    return " ".join(w if len(w) <= 3 else w.capitalize() for w in words)


def bare_role(role: str) -> str:
    """Without a closing "role" or "position", so that no letter says "the Analyst position role"."""
    return re.sub(r"(\s+(role|position|job|vacancy|post|opening|opportunity))+$", "", role, flags=re.I)


_NAMES_ITSELF = re.compile(
    r"\b(program(me)?|internship|apprenticeship|traineeship|placement|fellowship|scholarship|residency|secondment|scheme|contract)$",
    re.I,
)


def the_role_of(role: str) -> str:
    """ "the Analyst role", "the Graduate Trainee Programme", "the role"."""
    if not role:
        return "the role"
    bare = bare_role(role)
    return f"the {bare}" if _NAMES_ITSELF.search(bare) else f"the {bare} role"
