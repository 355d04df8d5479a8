"""Hours and weeks that stand beside a day, as people say them: "at half five", "11 to 12:30", "Monday 7 in the morning"."""

# ruff: noqa: E501 (tables of phrases, one family a line)

import re
from dataclasses import replace
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from app.reading.facts.heard import Heard
from app.reading.lines import one_of
from app.reading.times.model import TimeExpression

NOON = 12
EARLIEST = 7  # "at six" is in the evening, "at seven" in the morning
SOON = timedelta(days=14)
WORD = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
# "Wednesday at half five", "the 14th at seven": the hour in words, right behind the day.
IN_WORDS = re.compile(one_of(rf"""
        ,? (?:(?:at|from|for|around|after|about) )+(?P<half>half (?:past )?)?(?P<hour>{WORD})\b(?! (?:weeks?|days?|months?|people|of|or|more))
        ,? (?P<half2>half (?:past )?)(?P<hour2>{WORD})\b
    """), re.I)  # fmt: skip
# "Thurs 9.30 after the rush", "Wed around 4", "Friday 4ish", "Tue 10 Nov: 10.00 written test": a figure that no date can be.
IN_FIGURES = re.compile(one_of(r"""
        [,:]? (?:
            (?:at |from |around |about |@ ?)+(?P<hour>\d{1,2})(?:[.:](?P<minute>[0-5]\d))?
            (?P<hour2>\d{1,2})[.:](?P<minute2>[0-5]\d)
            (?P<hour3>\d{1,2})(?= ?-?ish\b)
            (?P<past>half (?:past )?)(?P<hour4>\d{1,2})
        )(?: ?-?ish)? ?(?P<half>am|pm)?\b(?!
            [./:-]?\d
            [ ](?:
                minutes?|mins?|hours?|people|candidates?|of|weeks?|days?|months?|years?|more|jan|feb|mar|apr|may|jun|jul|aug|sep|oct
                nov|dec
            )
        )
    """), re.I)  # fmt: skip
# "Wednesday 12 August, 6.15 to 10.30", "Weds 18th, half 8 to 1", "Fri 13th 0900-1200": from when to when.
A_STRETCH = re.compile(one_of(r"""
        [,:]? (?:at |from |between )?(?P<past>half (?:past )?)?(?P<hour>\d{1,2})(?:[.:]?(?P<minute>\d{2}))? ?(?P<half>am|pm)? ?(?:to|until|'?till?|-|–) ?(?:half (?:past )?)?(?P<hour2>\d{1,2})(?:[.:]?\d{2})? ?(?P<half2>am|pm)?\b(?!
            [./-]\d
            [ ](?:minutes?|mins?|people|candidates?|of us|weeks?|days?|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)
        )
    """), re.I)  # fmt: skip
# "11 then, same Wednesday": the hour before the day.
BEFORE_IT = re.compile(r"(?:^|[.!?\n]\s*)(?:at )?(?P<hour>\d{1,2})(?:[.:](?P<minute>\d{2}))? (?:then|it is|it is then|works|sharp|o['’]?clock),? (?:(?:the|on|that|same) )*$", re.I)  # fmt: skip
# "Could you come at 1 instead of 2 on Friday": the hour that takes the place of another.
FOR_AN_HOUR = re.compile(r"\b(?:at|to|by|it|for) (?P<hour>\d{1,2})(?:[.:](?P<minute>\d{2}))? ?(?P<half>am|pm)?,? (?:instead of|rather than|not) (?:at )?\d{1,2}(?:[.:]\d{2})? ?(?P<half2>am|pm)?,? (?:(?:the|that|same) )*$", re.I)  # fmt: skip
# "Monday 7 morning": the number is the hour, not a day of some month.
DAY_AND_HOUR = re.compile(r"\b(?P<day>mon|tue|wed|thu|fri|sat|sun)[a-z]*,? (?P<hour>1?\d)$", re.I)
TO_AN_HOUR = re.compile(
    r" ?(?:to|until|'?till?|-|–) ?(?P<to>\d{1,2})\b(?![./-]\d| (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))",
    re.I,
)
PART_OF_DAY = re.compile(r" (?:in the |of the )?(?P<part>morning|afternoon|evening|o['’]?clock|sharp|am\b|pm\b)", re.I)
WEEK = re.compile(r"\bweek\b", re.I)
OR = re.compile(r"\s*(?:,|or|and|/|,? or|,? and)\s*", re.I)
BARE_DAY = re.compile(r"(?:on )?(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?", re.I)
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


def says_an_hour(h: Heard, named: TimeExpression) -> bool:
    """An hour in words behind the day: "Monday the 14th at seven"."""
    return bool(IN_WORDS.match(h.text, named.span[1]))


def with_its_hour(h: Heard, named: TimeExpression, zone: ZoneInfo) -> TimeExpression:
    """The day with the hour at which the talk begins, where the hour stands in words or opens a stretch."""
    if named.start is None or named.start != named.end:
        return named
    day_and_hour = DAY_AND_HOUR.search(named.text)
    part = PART_OF_DAY.match(h.text, named.span[1])
    if day_and_hour and part and named.at is None and named.start - h.day > SOON:
        weekday = [d[:3] for d in WEEKDAYS].index(day_and_hour["day"].lower())
        day = h.day + timedelta(days=(weekday - h.day.weekday() - 1) % 7 + 1)
        hour = _of_the_day(int(day_and_hour["hour"]), part["part"].lower())
        return replace(named, start=day, end=day, at=datetime.combine(day, time(hour), zone)) if hour < 24 else named
    if day_and_hour and named.at is None and int(day_and_hour["hour"]) <= NOON and _is_an_hour(h, named, day_and_hour):
        return _weekday_at(h, int(day_and_hour["hour"]), day_and_hour["day"], named, zone)
    before = BEFORE_IT.search(h.text[: named.span[0]]) if named.at is None else None
    if before and int(before["hour"]) < 24:
        hour = int(before["hour"]) + (12 if int(before["hour"]) < EARLIEST else 0)
        return replace(named, at=datetime.combine(named.start, time(hour, int(before["minute"] or 0)), zone))
    swapped = FOR_AN_HOUR.search(h.text[: named.span[0]]) if named.at is None else None
    if swapped and int(swapped["hour"]) <= NOON:
        half = (swapped["half"] or swapped["half2"] or "").lower()
        hour = _of_the_day(int(swapped["hour"]), half)
        return replace(named, at=datetime.combine(named.start, time(hour % 24, int(swapped["minute"] or 0)), zone))
    stretch = A_STRETCH.match(h.text, named.span[1]) if named.at is None else None
    if stretch is None:
        hour_beside = _hour_beside(h, named) if named.at is None else None
        return replace(named, at=datetime.combine(named.start, hour_beside, zone)) if hour_beside else named
    hour, to = int(stretch["hour"]), int(stretch["hour2"])
    afternoon = (stretch["half"] or "").lower() == "pm" or (hour < to < 12 and (stretch["half2"] or "").lower() == "pm")
    hour += 12 if hour < 12 and (afternoon or (hour < EARLIEST - 1 and not stretch["half"])) else 0
    minute = 30 if stretch["past"] else int(stretch["minute"] or 0)
    if hour > 23 or minute > 59:
        return named
    return replace(
        named,
        at=datetime.combine(named.start, time(hour, minute), zone),
        text=h.text[named.span[0] : stretch.end()],
        span=(named.span[0], stretch.end()),
    )


def _is_an_hour(h: Heard, named: TimeExpression, figure: re.Match[str]) -> bool:
    """No such weekday near has that number, or the figure opens a stretch that no days can be: "Monday 9 to 1"."""
    to = TO_AN_HOUR.match(h.text, named.span[1])
    return "mismatch" in named.flags or (to is not None and int(to["to"]) < int(figure["hour"]))


def _weekday_at(h: Heard, hour: int, day: str, named: TimeExpression, zone: ZoneInfo) -> TimeExpression:
    """ "Thursday 5" where no Thursday near is a fifth: five o'clock."""
    weekday = [d[:3] for d in WEEKDAYS].index(day.lower())
    start = h.day + timedelta(days=(weekday - h.day.weekday() - 1) % 7 + 1)
    at = datetime.combine(start, time(hour + 12 if hour < EARLIEST else hour), zone)
    return replace(named, start=start, end=start, at=at, flags=named.flags - {"mismatch"})


def _hour_beside(h: Heard, named: TimeExpression) -> time | None:
    """The hour in words or figures right behind a day: "at half nine", "9.30", "around 4"."""
    if words := IN_WORDS.match(h.text, named.span[1]):
        hour = WORD.split("|").index((words["hour"] or words["hour2"]).lower()) + 1
        minute, half = 30 if words["half"] or words["half2"] else 0, ""
    elif figures := IN_FIGURES.match(h.text, named.span[1]):
        hour = int(figures["hour"] or figures["hour2"] or figures["hour3"] or figures["hour4"])
        minute = 30 if figures["past"] else int(figures["minute"] or figures["minute2"] or 0)
        half = (figures["half"] or "").lower()
    else:
        return None
    if half:
        hour = hour % 12 + (12 if half == "pm" else 0)
    elif hour < EARLIEST:
        hour += 12
    return time(hour, minute) if hour < 24 else None


def _of_the_day(hour: int, part: str) -> int:
    if part in ("afternoon", "evening", "pm"):
        return hour % 12 + 12
    return hour + 12 if part not in ("morning", "am") and hour < EARLIEST else hour


def in_the_same_week(h: Heard, named: TimeExpression, after: TimeExpression | None) -> TimeExpression:
    """ "Thursday or Friday of next week": the week stands once and is said of both."""
    if (
        after is None
        or named.at
        or not named.start
        or not after.start
        or named.start != named.end
        or not WEEK.search(after.text)
    ):
        return named
    later = after.start - named.start
    beside = OR.fullmatch(h.text[named.span[1] : after.span[0]]) and BARE_DAY.fullmatch(named.text.strip())
    if not beside or not timedelta(days=7) <= later < timedelta(days=14):
        return named
    return replace(named, start=named.start + timedelta(days=7), end=named.start + timedelta(days=7))
