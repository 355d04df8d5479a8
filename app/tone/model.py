"""What the tone check says about a text (`followup-etiquette.md` section 3)."""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum


class Severity(StrEnum):
    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


@dataclass(frozen=True, slots=True)
class Finding:
    """`lint` is the page's id; `span` is [start, end) in the text; `why` one kind sentence; `better` a wording that passes, or ""."""

    lint: str
    severity: Severity
    span: tuple[int, int]
    why: str
    better: str = ""


@dataclass(frozen=True, slots=True)
class Situation:
    """What the check may know beside the text: nothing here is mail text. Empty values switch off the lints that need them.

    `stage` is a `Stage` value. `names` are all people, `company` and `role` as the thread gives them; `asked` are the kinds
    of open requests; `asked_words` the requests in words; `they_proposed` holds "call", "social", "visit" where their mail did.
    `too_soon_until` is the first day on which asking is right, set while the advice is to wait; `today` is the user's.
    `facts` are lower-case words, numbers and ISO dates. `whole_letter` is False for a phrase on its own.
    """

    stage: str = "unknown"
    names: tuple[str, ...] = ()
    first_name: str = ""
    company: str = ""
    role: str = ""
    asked: tuple[str, ...] = ()
    they_proposed: frozenset[str] = field(default_factory=frozenset)
    attempts: int = 0
    too_soon_until: date | None = None
    today: date | None = None
    subject: str | None = None
    facts: frozenset[str] = field(
        default_factory=frozenset
    )  # names, dates and numbers that the thread or the person gave
    whole_letter: bool = True
    last_mine: date | None = None  # local day of the person's last message that counts
    attached: bool | None = None  # whether something is attached; None: not known
    writer_name: str = ""
