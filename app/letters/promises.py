"""What they said they would do, in passing and neutrally: never as a reproach, never firmer than they said it."""

import re
from datetime import date

from app.letters.people import Addressee
from app.letters.seed import Seed
from app.letters.spelling import day_and_month, near_day, weekday
from app.reading.lines import one_of
from app.reading.model import Promise, Reading, Stage

_PAPER = r"(?:contract|offer letter|written offer|letter of appointment|paperwork)"
# The one that is drawn up for me; "once we have won the contract" is another.
MY_CONTRACT = re.compile(
    one_of(rf"""
        \byour (?:employment |written |formal )?{_PAPER}
        \b(?:send|sends|sending|e-?mail|post|issue|prepar\w+|draft\w*|draw\w* up) (?:you |out |over )?(?:the|a|an|that) (?:\w+ )?{_PAPER}
        \byou(?:['’]ll| will| should| shall| can expect to)? (?:have|get|receive) (?:the|a|an|that) (?:\w+ )?{_PAPER}
        \b(?:the|a|an) (?:\w+ )?{_PAPER} (?:
            to sign|(?:will|should|is going to) (?:\w+ )?(?:
                issue|reach you|be with you|go out|follow|arrive|be (?:sent|ready|posted|issued)
            )
        )
    """),
    re.I,
)
# What the words promise -> a verb phrase that can follow "you expected to". The first that fits wins.
_DEEDS = (
    (MY_CONTRACT, "send {it}"),
    (re.compile(r"\b(times|slots|new date|new time)\b", re.I), "suggest {it}"),
    (re.compile(r"\bfeedback\b", re.I), "have feedback"),
    (re.compile(r"\b(decid\w+|decision|choice|choose|make the call|verdict|yes[- ]or[- ]no)\b", re.I), "decide"),
    (re.compile(r"\b(shortlist\w*)\b", re.I), "have a shortlist"),
)
_LIMIT = re.compile(r"\b(by|before|no later|latest|until|end of|within)\b", re.I)
_WEEK = re.compile(r"\b(week of|next week|this week|that week)\b", re.I)
_FIRM = ("expected to", "were planning to", "planned to")
_SOFT = ("hoped to", "were hoping to")
_ANY_DEED = ("be in touch", "get back to me", "have news")
NOTHING = {"promised": "", "by_then": "", "news": "the written offer"}


def promise_fields(reading: Reading, to: Addressee, seed: Seed) -> dict[str, str]:
    """`promised` is a clause ("you expected to decide by Friday"), `by_then` its time, `news` the thing promised at offer stage.

    Empty for a conditional promise: it must never be quoted as one.
    """
    promise = reading.promise
    if promise is None or promise.end is None or promise.silence_means_no:
        return NOTHING
    said = promise.evidence.quote
    i_said_yes = reading.stage is Stage.ACCEPTED and MY_CONTRACT.search(
        said
    )  # "should you accept, the contract will issue by …"
    if promise.strength == "conditional" and not i_said_yes:
        return NOTHING
    when = _when(promise, today=reading.today, country=reading.country)
    who = "you"
    if promise.evidence.by and not to.is_called(promise.evidence.by):
        who = _first(promise.evidence.by, reading)
    deed = "call" if promise.call else _deed(said) or seed.choice("deed", _ANY_DEED)
    verb = seed.choice("promise", _SOFT if promise.strength == "soft" else _FIRM)
    if who != "you":
        verb = verb.replace("were ", "was ")
    drawn_up = MY_CONTRACT.search(said)
    news = f"the {_noun(drawn_up)}" if drawn_up else NOTHING["news"]
    return {"promised": f"{who} {verb} {deed} {when}", "by_then": when, "news": news}


def _deed(words: str) -> str:
    """Only what the words name; "" where they do not say what."""
    for pattern, deed in _DEEDS:
        found = pattern.search(words)
        if found:
            thing = _noun(found)
            return deed.format(
                it=f"a {thing}" if thing.startswith("new ") else thing if thing.endswith("s") else f"the {thing}"
            )
    return ""


def _noun(found: re.Match[str]) -> str:
    """Of "prepares the contract" the contract, of other finds the whole."""
    paper = re.search(_PAPER, found.group(), re.I) if found.re is MY_CONTRACT else None
    return (paper or found).group().lower()


def _first(name: str, reading: Reading) -> str:
    """The first name of another person of theirs; "your team" where the name is not one that the thread shows."""
    for person in reading.people:
        known = {person.name, person.first_name, person.address.email if person.address else ""}
        if name in known and person.first_name:
            return person.first_name
    return "the team"


def _when(promise: Promise, *, today: date, country: str) -> str:
    end, said = promise.end or today, promise.evidence.quote
    if not promise.grace:
        ahead = (end - today).days
        return "around this time" if ahead < 1 else "in the coming days" if ahead < 8 else "in the coming weeks"
    named = dated(end, today=today, country=country)
    if not _LIMIT.search(said):
        if _WEEK.search(said) and promise.start and (end - promise.start).days >= 3:
            return f"around {named}"
        if promise.start == promise.end:
            return named if named in ("today", "yesterday", "tomorrow") else f"on {named}"
    return f"by {named}"


def dated(day: date, *, today: date, country: str) -> str:
    """A day ahead and near by is a weekday; one gone by, or far away, has its date as well: "by Friday" is read as the next."""
    near = near_day(day, today=today, country=country)
    written = day_and_month(day, country=country)
    if day >= today and near != written:
        return near
    return f"{weekday(day)}, {written}" if country == "US" else f"{weekday(day)} {written}"
