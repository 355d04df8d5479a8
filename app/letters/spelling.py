"""Days and spelling as the country writes them. The tables of parts are written in British English."""

import re
from datetime import date

# Countries that write "organization" and "November 20". Canada writes American dates and British words.
_AMERICAN_WORDS = frozenset({"US", "PH", "PR", "GU"})
_MONTH_FIRST = _AMERICAN_WORDS | {"CA"}
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
_BRITISH_TO_AMERICAN = {
    "apologise": "apologize",
    "cancelled": "canceled",
    "CV": "resume",
    "enquiry": "inquiry",
    "favour": "favor",
    "honour": "honor",
    "judgement": "judgment",
    "learnt": "learned",
    "organisation": "organization",
    "organised": "organized",
    "practise": "practice",
    "programme": "program",
    "realise": "realize",
    "recognise": "recognize",
    "towards": "toward",
    "whilst": "while",
}
_WORD = re.compile(r"\b(" + "|".join(_BRITISH_TO_AMERICAN) + r")\b", re.IGNORECASE)


def american(country: str) -> bool:
    return country.upper() in _AMERICAN_WORDS


def spelled(text: str, *, country: str) -> str:
    """Our own words in the country's spelling; capitals at the start of a word are kept."""
    if not american(country):
        return text

    def change(found: re.Match[str]) -> str:
        word = found.group()
        if word == "CV":
            return "resume"
        other = _BRITISH_TO_AMERICAN[word.lower()] if word != word.upper() else word
        return other.capitalize() if word[0].isupper() else other

    return _WORD.sub(change, text)


def weekday(day: date) -> str:
    return _WEEKDAYS[day.weekday()]


def day_and_month(day: date, *, country: str) -> str:
    month = _MONTHS[day.month - 1]
    return f"{month} {day.day}" if country.upper() in _MONTH_FIRST else f"{day.day} {month}"


def long_day(day: date, *, country: str) -> str:
    """'Friday 20 November', in America 'Friday, November 20'."""
    comma = "," if country.upper() in _MONTH_FIRST else ""
    return f"{weekday(day)}{comma} {day_and_month(day, country=country)}"


def near_day(day: date, *, today: date, country: str) -> str:
    """A day as one would name it in a mail written `today`: 'today', 'yesterday', 'Thursday', else with its date.

    A bare weekday is used only where it cannot be taken for another week's: up to five days back or ahead.
    """
    distance = (day - today).days
    if distance == 0:
        return "today"
    if distance == -1:
        return "yesterday"
    if distance == 1:
        return "tomorrow"
    if -5 <= distance <= 5:
        return weekday(day)
    return day_and_month(day, country=country)


def on_day(day: date, *, today: date, country: str) -> str:
    """The same with its preposition: 'today', 'on Thursday', 'on 3 November'."""
    named = near_day(day, today=today, country=country)
    return named if named in ("today", "yesterday", "tomorrow") else f"on {named}"
