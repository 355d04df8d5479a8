"""How likely a whole mail of theirs is a no: what its sentences say, weighed with what stands around it.

The figures were fitted on labelled mails (`tests/train/noes.py`); each is the log-odds that one sign adds or takes.
"""

import math
from dataclasses import astuple, dataclass

from app.reading.acts.model import Act, ActKind
from app.reading.facts.contact import SURVEY
from app.reading.facts.heard import ME, THEM, Heard, meant
from app.reading.facts.no_noes import LATER, NOT_YET, POSTED, SMALL_TALK
from app.reading.facts.noes import signs
from app.reading.facts.silence import silence_in


@dataclass(frozen=True, slots=True)
class Signs:
    """The signs of one mail. Log-odds for what the acts heard, counts, and chances of the other acts."""

    best: float  # log-odds of its likeliest no
    second: float
    matter: float  # signs of somebody else, of nothing there, of not me (0 to 2)
    manner: float  # sorry, farewell (0 to 2)
    late: float  # days after my mail, and it goes nowhere
    answered: float  # my next mail answers as one answers a no
    open: float  # no decision yet
    news: float  # a day ahead on which they will decide
    posted: float  # they keep me posted
    goes_on: float  # an invitation, an offer, an advance
    automated: float
    receipt: float
    hold: float
    moved: float  # a talk is called off
    named: float  # a phrase of refusal
    offered: float  # after an offer of theirs


NOT_NAMED = 2.5  # log-odds of a no that only the model hears, at most
ONLY_GUESSED = 1.0
CONVINCED = 1.3  # where no word of a no stands in the mail, the model must be as sure as this
MORE_THAN_A_RECEIPT, HARDLY = 2.2, 0.1
FAINT = -0.55  # log-odds
MAYBE = 0.4
TWO_SIGNS = 0.6  # somebody else and not me, with nothing that goes on
UNDECIDED = 0.45  # at most, where no decision is made yet and one sign alone speaks for a no: the card may ask
HEARD = 0.1  # less is nothing
WEIGHTS = Signs(
    best=0.91, second=-0.32, matter=1.97, manner=1.10, late=2.10, answered=-0.22, open=-0.85, news=-1.09, posted=-0.99,
    goes_on=-0.42, automated=0.14, receipt=-0.81, hold=-0.18, moved=0.53, named=1.32, offered=0.68,
)  # fmt: skip
BASE = -2.15 + 0.4  # it is read as a no from four in ten on: then the card asks


def chance_of_a_no(found: Signs) -> float:
    """Between 0 and 1; from 0.5 on it is read as a no. The manner alone says none."""
    if found.best < FAINT and not found.matter:
        return 0.0
    if found.matter >= 2 and not (
        found.open or found.news or found.posted or found.goes_on > MAYBE or found.hold > MAYBE
    ):
        return max(TWO_SIGNS, _fitted(found))
    unsaid = not (found.matter or found.manner or found.named)
    if unsaid and (
        found.best
        < (MORE_THAN_A_RECEIPT if found.automated and found.receipt > MAYBE else HARDLY if found.late else CONVINCED)
    ):
        return min(UNDECIDED, _fitted(found))
    if found.open and not found.named and found.matter < 2:
        return min(UNDECIDED, _fitted(found))
    return _fitted(found)


def _fitted(found: Signs) -> float:
    odds = BASE + sum(w * x for w, x in zip(astuple(WEIGHTS), astuple(found), strict=True))
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, odds))))


def signs_in(h: Heard, *, late: bool, answered: bool, offered: bool, news: bool) -> Signs:
    nos = noes_in(h)
    sure = [a.sure for a in nos] + [0.0, 0.0]
    matter, manner = signs(h.text)
    undecided = bool(NOT_YET.search(h.text))
    return Signs(
        best=_likeliest(nos, undecided=undecided),
        second=_odds(sure[1]),
        matter=min(2, len(matter)),
        manner=min(2, len(manner)),
        late=late,
        answered=answered and (sure[0] >= HEARD or bool(matter)),
        open=undecided,
        news=news,
        posted=any(POSTED.search(a.quote) and not LATER.search(a.quote) for a in h.said(ActKind.PROMISE)),
        goes_on=_best(h, ActKind.INVITATION, ActKind.APPOINTMENT, ActKind.OFFER, ActKind.ADVANCE, ActKind.PERMISSION),
        automated=h.automated,
        receipt=_best(h, ActKind.RECEIPT),
        hold=_best(h, ActKind.HOLD, ActKind.DELAY),
        moved=_best(h, ActKind.CANCELLATION),
        named=bool(nos and "phrase" in nos[0].signals),
        offered=offered,
    )


def _likeliest(nos: list[Act], *, undecided: bool) -> float:
    """Log-odds of the likeliest no; one that only the model hears counts for less, least of all where nothing is decided."""
    if not nos:
        return _odds(0.0)
    if "phrase" in nos[0].signals:
        return _odds(nos[0].sure)
    most = NOT_NAMED if "model" in nos[0].signals else ONLY_GUESSED
    return min(_odds(nos[0].sure), 0.0 if undecided else most)


def noes_in(h: Heard) -> list[Act]:
    """The sentences that may be a no, the likeliest first."""
    found = [a for a in h.acts if a.kind is ActKind.REFUSAL and meant(a) and not silence_in(a.quote)]
    return sorted(found, key=lambda a: -a.sure)


def _best(h: Heard, *kinds: ActKind) -> float:
    return max(
        (
            a.sure
            for a in h.acts
            if a.kind in kinds and meant(a) and not SURVEY.search(a.quote) and not SMALL_TALK.search(a.quote)
        ),
        default=0.0,
    )


def _odds(chance: float) -> float:
    kept = min(0.98, max(0.02, chance))
    return math.log(kept / (1 - kept))


def taken_as_no(later: tuple[Heard, ...]) -> bool:
    """My next mail answers as one answers a no, and asks nothing: I have read theirs, too."""
    mine = next((h for h in later if h.by in (ME, THEM) and not h.aside), None)
    if mine is None or mine.by != ME or "?" in mine.text or mine.does(ActKind.WITHDRAWAL, ActKind.STATUS_QUESTION):
        return False
    return bool(mine.said(ActKind.GRACE, least=0.6))
