"""Whether this is a conversation about a job for me at all (`judgement.md`, rule 1).

No single mail decides: signs of a job for me are weighed against signs of the things that sound like it, over the whole
thread. Signs are titles in subjects and sentences, acts that only stand in hiring, and words.
"""

# ruff: noqa: E501 (tables of phrases, one family a line)

import re
from collections.abc import Iterable
from dataclasses import dataclass

from app.reading.acts import read_acts
from app.reading.acts.model import Act, ActKind
from app.reading.facts.heard import ME, THEM, Heard, domain_of, is_free_mail
from app.reading.facts.jobwords import (
    ASKS_A_REFEREE,
    ASKS_MY_RATE,
    DECIDES,
    DEFINING_WORDS,
    HAS_CANDIDATES,
    IN_SUBJECT,
    JOB_WORDS,
    OTHER_WORDS,
    SEEKS,
    SHARED_WORDS,
    TO_A_FRIEND,
)
from app.reading.facts.role import title_words, titles_in_subject, titles_in_text, without_titles
from app.reading.facts.topic import topic_score
from app.reading.lines import one_of
from app.reading.mail.model import MailKind

PLAIN_ACTS = (ActKind.OUTREACH, ActKind.APPLICATION, ActKind.STATUS_QUESTION)
SHARED_ACTS = (
    ActKind.REFUSAL, ActKind.HOLD, ActKind.OFFER, ActKind.ADVANCE, ActKind.LOOK_BACK, ActKind.RECEIPT, ActKind.REOPENING,
    ActKind.SILENCE_MEANS_NO, ActKind.ACCEPTANCE, ActKind.GRACE, ActKind.THANKS, ActKind.PERMISSION,
)  # fmt: skip
THEIR_SIDE = (ActKind.APPLICATION, ActKind.STATUS_QUESTION, ActKind.THANKS)
MY_SIDE = (
    ActKind.PROMISE,
    ActKind.REFUSAL,
    ActKind.INVITATION,
    ActKind.OFFER,
    ActKind.ADVANCE,
    ActKind.RECEIPT,
    ActKind.HOLD,
)
LEADING = (ActKind.INVITATION, ActKind.PROMISE, ActKind.LOOK_BACK)
SEEKING = (ActKind.APPLICATION, ActKind.STATUS_QUESTION, ActKind.THANKS, ActKind.CONSENT, ActKind.GRACE)
LEADS = (
    ActKind.OUTREACH,
    ActKind.REFUSAL,
    ActKind.RECEIPT,
    ActKind.HOLD,
    ActKind.ADVANCE,
)  # what only the hiring side does
FOOTERS = ("alert", "newsletter", "sales")  # what stands below letters of applicant systems too
OUTRIGHT = 6.0
LOOKED_AT = 2
# Found by five-fold trials (`tests/train/topic.py --figures`). The topic model weighs most; of the tables, signs of something
# else count more than signs of hiring, which stand in letters about flats and grants as well. MOST caps each.
PLAIN, SHARED, OTHER, MOST, NEEDED = 0.2, 0.1, 0.3, 8.0, 1.2
SOME, UNDISPUTED, NO_SIGN = 2.0, 0.6, 0.3  # plain signs and no other thing talked about; no sign of anything
SEEKS_SOME, SEEKS_PLAINLY = 0.8, 1.2  # how much their mail has to read as mail of one who looks for work
# A flat, a doctor or a visa may be spoken of where a job is plainly the matter.
PLAINLY, BESIDE_A_JOB = 4.0, 3.0
WEAK = 1.0  # a single word of another thing
ALONGSIDE = frozenset({"housing", "order", "health", "club", "visa", "bank"})
LONG_NAME = 7  # letters of a name that does not stand in a text by chance
I_HIRE = 6.0  # the sides look swapped, or the post is in my own firm
TORN = 0.9  # so little above the bar, the card asks
QUIET = "This does not look like a conversation about a job for you."
TRADES = {
    "alert": "This is a job alert: nobody waits for an answer.",
    "newsletter": "This is an automated mail, not about a job for you.",
    "sales": "This is about selling something, not about a job for you.",
    "admission": "This is about a place to study, not about a job.",
    "volunteering": "This is about volunteering, not about a paid job.",
    "hiring": "Here you are the one who hires.",
    "referee": "Here you speak for somebody else's application.",
    "tender": "This is about business between firms, not about a job for you.",
    "housing": "This is about a home, not about a job.",
    "press": "This is an interview for the press, not for a job.",
    "bank": "This is about money matters, not about a job.",
    "visa": "This is about papers, not about a job.",
    "grant": "This is about funding or a submission, not about a job.",
    "study": "This is about taking part in a study, not about a job.",
    "friend": "This is a private chat, not about a job for you.",
    "own employer": "This is about your present work, not about a new job.",
    "order": "This is about a purchase or a service, not about a job.",
    "club": "This is not about a paid job.",
    "health": "This is about an appointment, not about a job.",
}


@dataclass(frozen=True, slots=True)
class Weighed:
    """`plain` signs stand only in talk about jobs, `shared` ones in letters about flats and schools as well; `trade` is
    the strongest of the `other` things. `lean` is what the topic model thinks, knowing none of these tables."""

    plain: float
    shared: float
    other: float
    trade: str = ""
    lean: float = 0.0

    @property
    def certainty(self) -> float:
        """From nought on it is about a job for me; both opinions count."""
        most = BESIDE_A_JOB if self.plain >= PLAINLY and self.trade in ALONGSIDE else MOST
        signs = PLAIN * min(MOST, self.plain) + SHARED * self.shared - OTHER * min(most, self.other)
        if not self.other or (self.plain >= PLAINLY and self.other < WEAK and self.trade in ALONGSIDE):
            signs += UNDISPUTED if self.plain >= SOME else -NO_SIGN if not self.plain and not self.shared else 0
        return self.lean + signs - NEEDED

    @property
    def torn(self) -> bool:
        """Taken for a job, but only just; many plain signs and no other thing talked about leave no doubt."""
        return 0 <= self.certainty < TORN and not (self.plain >= PLAINLY and not self.other)

    @property
    def recruiting(self) -> bool:
        return self.certainty >= 0


def about_a_job(found: Weighed) -> tuple[bool, str]:
    """Whether someone hires me here, and if not, a sentence that says what it is instead."""
    return found.recruiting, "" if found.recruiting else TRADES.get(found.trade, QUIET)


def weigh(told: tuple[Heard, ...]) -> Weighed:
    heard = [h for h in told if h.by in (ME, THEM) and h.kind is not MailKind.BOUNCE]
    if any(h.by == ME or h.person for h in heard):  # a newsletter that comes between says nothing about the thread
        heard = [h for h in heard if not (h.kind is MailKind.BULK and h.aside)] or heard
    text = "\n".join((*{h.mail.message.subject for h in heard}, *{h.name for h in heard}, *(h.text for h in heard)))
    about = THEIR_PAST.sub(" ", without_titles(text))  # a loan officer's job is no loan
    against = _other_words(about)
    for trade, words in DEFINING_WORDS:
        if words.search(about) or (trade == "referee" and ASKS_A_REFEREE.search(text)):
            against[trade] = against.get(trade, 0) + OUTRIGHT
    for trade, weight in _other_acts(heard):
        against[trade] = against.get(trade, 0) + weight
    if _all_bulk(heard):
        against["newsletter"] = against.get("newsletter", 0) + 4
    elif any(h.by == ME for h in heard) or any(h.kind is MailKind.APPLICANT_SYSTEM for h in heard):
        against = {trade: n / 3 if trade in FOOTERS else n for trade, n in against.items()}
    if any(h.by == ME and TO_A_FRIEND.search(h.text) for h in heard):
        against["friend"] = against.get("friend", 0) + OUTRIGHT
    if _i_hire(heard) or _is_my_firm(heard):
        against["hiring"] = against.get("hiring", 0) + I_HIRE
    trade = max(against, key=lambda t: against[t], default="")
    others = sum(sorted(against.values(), reverse=True)[:2])
    plain = (
        (2.0 if _receipts(heard) else 0.0)
        + _titles(heard)
        + (1.0 if any(IN_SUBJECT.search(h.mail.message.subject) for h in heard) else 0.0)
        + _words(text, JOB_WORDS, most=5)
        + (2.0 if any(h.by == THEM and h.person and ASKS_MY_RATE.search(h.text) for h in heard) else 0.0)
        + _acts(heard, *PLAIN_ACTS)
        + (0.5 if heard and heard[0].by == THEM and heard[0].person and heard[0].does(ActKind.OUTREACH) else 0.0)
    )
    return Weighed(
        plain,
        _words(text, SHARED_WORDS, most=3) + _acts(heard, *SHARED_ACTS),
        others,
        trade,
        topic_score(heard),
    )


def _receipts(heard: list[Heard]) -> bool:
    """An applicant system writes about my application."""
    return any(
        h.kind is MailKind.APPLICANT_SYSTEM and (h.does(ActKind.RECEIPT) or APPLIED.search(h.text)) for h in heard
    )


APPLIED = re.compile(
    r"\b(?:thanks|thank you) for (?:applying|your application)|\byou(?:'ve| have)? applied\b|\byour application (?:for|to|as)\b",
    re.I,
)


def _titles(heard: Iterable[Heard]) -> float:
    """A job title in a subject is the plainest sign; one in a sentence's frame counts too."""
    subjects = {h.mail.message.subject for h in heard}
    named = any(titles_in_subject(subject) for subject in subjects)
    framed = any(titles_in_text(h) for h in heard)
    called = any(title_words(h.text) for h in heard)
    housed = _post_at_a_house(heard, subjects)
    return (
        (3.0 if named or housed else 0.0)
        + (2.5 if named and housed else 0.0)
        + (2.0 if framed else 0.0)
        + (1.0 if called else 0.0)
    )


def _post_at_a_house(heard: Iterable[Heard], subjects: Iterable[str]) -> bool:
    """ "Navigator at Nordhav" from somebody of nordhav.example: a few words that name no event, and their own house."""
    houses = {squash(domain_of(h.sender).partition(".")[0]) for h in heard if h.by == THEM and h.person}
    for subject in subjects:
        found = AT_A_HOUSE.match(subject)
        if found and not AN_EVENT.search(found["what"]):
            house = squash(found["house"])
            if any(len(name) >= LONG_ENOUGH and (name in house or house in name) for name in houses if house):
                return True
    return False


# "Janet, who has been running the story hour as a volunteer", "I have volunteered at the hospice": what somebody did before.
THEIR_PAST = re.compile(
    r"\b(?:(?:[Ww]ho|[Ss]?[Hh]e|[Tt]hey|I|(?!You\b)[A-Z][a-z]+)(?:['’]s|['’]ve| has| have| had)(?: \w+)? (?:been|run|led|kept|done|taught|held|worked|helped)"
    r"\b[^.!?\n]{0,60}?\bas an? (?:unpaid )?volunteer\b(?! (?:role|position))"
    r"|(?:[Ww]ho|[Ss]?[Hh]e|I)(?:['’]ve|['’]s| have| has)?(?: also)? volunteer(?:ed|s)? (?:here|there|at|with|for|as|on)\b)"
)
LONG_ENOUGH = 5
AT_A_HOUSE = re.compile(
    r"(?:(?:re|fwd?|aw|wg)\s*:\s*)*(?P<what>[^\W\d_][\w&/'’-]*(?: [\w&/'’-]+){0,3})(?: (?:at|with|for)|,| [-–@|]) (?P<house>[^,:;|]{4,40})$",
    re.I,
)
AN_EVENT = re.compile(
    one_of(r"""
        \b(?:
            visit\w*|stay|appointment|meeting|call|dinner|lunch|order|booking|reservation|table|account|tour|event|talk|news|update
            offer|invoice|quote|delivery|ticket|class|course|lesson|party|wedding|room|flat|house|loan|policy|claim|survey|feedback
            welcome|thank\w*|your|my|our|you|sale|deal|demo|question|hello|hi|summer|weekend|concert|match|membership|volunteer\w*
            donation|study|grant|tender|press|story
        )\b
    """),
    re.I,
)


def _acts(heard: Iterable[Heard], *kinds: ActKind) -> float:
    found = {a.kind for h in heard if h.kind is not MailKind.BULK for a in h.said(*kinds, least=0.7)}
    return min(2.4, 0.8 * len(found))


def _words(text: str, table: tuple[tuple[float, re.Pattern[str]], ...], *, most: float) -> float:
    return min(most, sum(weight for weight, words in table if words.search(text)))


def _other_words(text: str) -> dict[str, float]:
    """Per trade: each different phrase of it counts, up to three; a single one is weak."""
    found: dict[str, float] = {}
    for trade, weight, words in OTHER_WORDS:
        different = {m.group(0).lower() for m in words.finditer(text)}
        if different:
            found[trade] = found.get(trade, 0.0) + weight * min(3, len(different) - 0.5)
    return found


def _other_acts(heard: Iterable[Heard]) -> Iterable[tuple[str, float]]:
    trades = {a.what for h in heard for a in h.said(ActKind.OTHER_TRADE)}
    return [(trade, 1.5) for trade in trades if trade]


def _all_bulk(heard: list[Heard]) -> bool:
    theirs = [h for h in heard if h.by == THEM]
    return bool(theirs) and all(h.kind is MailKind.BULK for h in theirs) and not any(h.by == ME for h in heard)


def _i_hire(heard: list[Heard]) -> bool:
    """The sides are swapped: they write as one who looks for work, I as one who decides."""
    theirs = [h for h in heard if h.by == THEM and h.person]
    lead = [h for h in heard if h.by == ME][:LOOKED_AT]
    swapped = [_swapped(h) for h in theirs[:LOOKED_AT]]  # reading a mail twice costs time
    seek = sum(_strength(acts, THEIR_SIDE) for acts in swapped) - sum(
        _strength(h.acts, LEADING) for h in theirs[:LOOKED_AT]
    )
    if seek < SEEKS_PLAINLY and any(h.does(*LEADS) for h in theirs):
        return False
    text = "\n".join(h.text for h in theirs)
    mine = "\n".join(h.text for h in heard if h.by == ME)
    if HAS_CANDIDATES.search(mine) and not SEEKS.search(mine):
        return True
    if SEEKS.search(text) and not SEEKS.search(mine) and (DECIDES.search(mine) or not mine):
        return True
    if seek < SEEKS_SOME and not any(_strength(acts, (ActKind.APPLICATION,)) >= 0.85 for acts in swapped):
        return False
    if not lead:
        return seek >= 0.9
    return sum(_strength(_swapped(h), MY_SIDE) for h in lead) > sum(_strength(h.acts, SEEKING) for h in lead)


def _swapped(h: Heard) -> tuple[Act, ...]:
    """What the message would do if the other side had written it."""
    return read_acts(h.text, mine=h.by == THEM, automated=h.automated)


def _is_my_firm(heard: list[Heard]) -> bool:
    """The thread speaks of the firm from whose domain I write, and the other side writes from elsewhere."""
    mine = next((h.sender for h in heard if h.by == ME and h.sender), None)
    theirs = [h for h in heard if h.by == THEM and h.person]
    if mine is None or not theirs or is_free_mail(mine) or any(domain_of(h.sender) == domain_of(mine) for h in theirs):
        return False
    label = squash(domain_of(mine).partition(".")[0])
    if len(label) < LONG_NAME or label in squash(mine.name) or squash(mine.name.split(" ")[-1]) in label:
        return False
    return any(label in squash(f"{h.mail.message.subject}\n{h.text}") for h in heard)


def squash(text: str) -> str:
    return re.sub(r"[^a-z0-9]", "", text.lower())


def _strength(acts: tuple[Act, ...], kinds: tuple[ActKind, ...]) -> float:
    """How much these acts are of these kinds, each kind once."""
    best: dict[ActKind, float] = {}
    for a in acts:
        if a.kind in kinds and not a.negated and a.sure >= 0.6:
            best[a.kind] = max(best.get(a.kind, 0), a.sure)
    return sum(best.values())
