"""The date in a header line that a mail program wrote in its own language: "Dienstag, 25. November 2026 14:59"."""

import re
from datetime import UTC, datetime, timedelta, timezone, tzinfo

MONTHS_IN_ORDER = (
    "january february march april may june july august september october november december",
    "januar februar märz april mai juni juli august september oktober november dezember",
    "jänner feber mär apr mai jun jul aug sep okt nov dez",
    "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "janv févr mars avr mai juin juil août sept oct nov déc",
    "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
    "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
    "januari februari maart april mei juni juli augustus september oktober november december",
    "jan feb mrt apr mei jun jul aug sep okt nov dec",
    "januari februari mars april maj juni juli augusti september oktober november december",
    "januar februar marts april maj juni juli august september oktober november december",
    "tammikuu helmikuu maaliskuu huhtikuu toukokuu kesäkuu heinäkuu elokuu syyskuu lokakuu marraskuu joulukuu",
    "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia",
    "sty lut mar kwi maj cze lip sie wrz paź lis gru",
    "ledna února března dubna května června července srpna září října listopadu prosince",
    "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
    "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня",
    "ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık",
)
MONTH_NUMBERS: dict[str, int] = {}
for _row in MONTHS_IN_ORDER:
    for _number, _name in enumerate(_row.split(), 1):
        MONTH_NUMBERS.setdefault(_name, _number)
        MONTH_NUMBERS.setdefault(_name[:3], _number)

ISO = re.compile(r"\b((?:19|20)\d\d)[-/.年]\s?(\d{1,2})[-/.月]\s?(\d{1,2})")
DAY_FIRST = re.compile(r"\b(\d{1,2})[./-](\d{1,2})[./-]((?:19|20)?\d\d)\b")
WORDED = re.compile(
    r"(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|\.|º)?[\s-]+(?:de )?([^\W\d]{3,})[.,]?[\s,-]+(?:de )?((?:19|20)?\d\d)\b"
)
MONTH_FIRST = re.compile(r"\b([^\W\d]{3,})\.?[\s-](\d{1,2})(?:st|nd|rd|th)?,?[\s-]+((?:19|20)?\d\d)\b")
CLOCK = re.compile(r"\b(\d{1,2})[:.h](\d{2})(?::\d{2})?\s*([ap])?\.?m?", re.I)
AM_PM = re.compile(r"\d\s?[ap]\.?m\b", re.I)
OFFSET = re.compile(r"(?:GMT|UTC|\s)\s?([+\-−])(\d{1,2}):?(\d{2})?\b")


def inner_date(text: str, *, like: datetime | None) -> datetime | None:
    """The moment that a header line names, or None. Without a zone of its own it gets the outer mail's.

    "3/4/2026" is read month first only if a clock with am or pm stands beside it (so writes Outlook in the US).
    """
    text = text[:200]
    american = AM_PM.search(text) is not None
    found = _day(text, american=american)
    if found is None:
        return None
    day, (start, stop) = found
    rest = f"{text[:start]} | {text[stop:]}"  # "02.11." is no time of day
    hour, minute = _time(CLOCK.search(rest))
    zone = _zone(rest, like)
    try:
        return datetime(*day, hour, minute, tzinfo=zone)
    except ValueError:
        return None


def _day(text: str, *, american: bool) -> tuple[tuple[int, int, int], tuple[int, int]] | None:
    """(year, month, day) and where in the text it stands."""
    found = ISO.search(text)
    if found:
        return (int(found[1]), int(found[2]), int(found[3])), found.span()
    for match in WORDED.finditer(text):
        month = _month(match[2])
        if month:
            return (_year(match[3]), month, int(match[1])), match.span()
    for match in MONTH_FIRST.finditer(text):
        month = _month(match[1])
        if month:
            return (_year(match[3]), month, int(match[2])), match.span()
    found = DAY_FIRST.search(text)
    if not found:
        return None
    first, second, year = int(found[1]), int(found[2]), _year(found[3])
    month_first = second > 12 or (american and first <= 12 and "/" in found[0])
    return ((year, first, second) if month_first else (year, second, first)), found.span()


def _month(name: str) -> int | None:
    low = name.casefold()
    return MONTH_NUMBERS.get(low) or MONTH_NUMBERS.get(low[:4]) or MONTH_NUMBERS.get(low[:3])


def _year(digits: str) -> int:
    return int(digits) if len(digits) == 4 else 2000 + int(digits)


def _time(clock: re.Match[str] | None) -> tuple[int, int]:
    if clock is None:
        return 12, 0
    hour, minute = int(clock[1]), int(clock[2])
    if clock[3]:
        hour = hour % 12 + (12 if clock[3].lower() == "p" else 0)
    return (hour, minute) if hour < 24 and minute < 60 else (12, 0)


def _zone(text: str, like: datetime | None) -> tzinfo:
    found = OFFSET.search(text)
    if found:
        minutes = int(found[2]) * 60 + int(found[3] or 0)
        if minutes < 24 * 60:
            return timezone(timedelta(minutes=minutes if found[1] == "+" else -minutes))
    return (like.tzinfo if like else None) or UTC
