"""Feasts by the names that people give them, and the days on which they fall in a year."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

import holidays

from app.reading.times.periods import easter, nth_weekday
from app.reading.times.words import word_index

Span = tuple[date, date]
FIRST_YEAR, LAST_YEAR = 1950, 2090


@dataclass(frozen=True, slots=True)
class Named:
    """Names as people write them, and the days of one year. `countries`: only there (empty: everywhere)."""

    names: tuple[str, ...]
    days: Callable[[int], Span | None]
    countries: frozenset[str] = frozenset()


def _fixed(month: int, day: int, more: int = 0) -> Callable[[int], Span | None]:
    return lambda year: (date(year, month, day), date(year, month, day) + timedelta(days=more))


def _nth(month: int, weekday: int, n: int, more: int = 0) -> Callable[[int], Span | None]:
    return lambda year: (
        nth_weekday(year, month, weekday, n),
        nth_weekday(year, month, weekday, n) + timedelta(days=more),
    )


def _easter(first: int, last: int) -> Callable[[int], Span | None]:
    return lambda year: (easter(year) + timedelta(days=first), easter(year) + timedelta(days=last))


def _moon(country: str, *words: str) -> Callable[[int], Span | None]:
    """A feast that moves with the moon: looked up by its English name in the calendar of a country that keeps it."""
    return lambda year: _looked_up(country, words, year)


@lru_cache(maxsize=512)
def _looked_up(country: str, words: tuple[str, ...], year: int) -> Span | None:
    if not FIRST_YEAR <= year <= LAST_YEAR:
        return None
    calendar = holidays.country_holidays(country, years=year, language="en_US")
    found = sorted(d for d, name in calendar.items() if any(w in name for w in words) and "observed" not in name)
    return (found[0], found[-1] if found[-1] - found[0] < timedelta(days=5) else found[0]) if found else None


def _friday_from(year: int, month: int, day: int) -> date:
    first = date(year, month, day)
    return first + timedelta(days=(4 - first.weekday()) % 7)


US = frozenset({"US"})
GB = frozenset({"GB", "IE"})
_NAMED: tuple[Named, ...] = (
    Named(("christmas eve", "xmas eve"), _fixed(12, 24)),
    Named(
        ("christmas day", "xmas day", "christmas", "xmas", "weihnachten", "noël", "navidad", "kerst"), _fixed(12, 25)
    ),
    Named(
        (
            "christmas break",
            "christmas holidays",
            "christmas holiday",
            "christmas period",
            "festive period",
            "festive break",
            "christmas shutdown",
            "holiday season",
            "winter break",
            "festive season",
            "holiday break",
            "holiday period",
            "xmas break",
            "year - end holidays",
            "end - of - year holidays",
        ),
        lambda y: (date(y, 12, 24), date(y + 1, 1, 1)),
    ),
    Named(("the holidays",), lambda y: (date(y, 12, 24), date(y + 1, 1, 1))),
    Named(("boxing day", "st stephen's day", "st . stephen's day", "stephen's day", "day of goodwill"), _fixed(12, 26)),
    Named(("new year's eve", "new years eve", "nye"), _fixed(12, 31)),
    Named(("new year's day", "new years day", "new year's", "new years"), _fixed(1, 1)),
    Named(("good friday",), _easter(-2, -2)),
    Named(("easter monday",), _easter(1, 1)),
    Named(
        (
            "easter weekend",
            "easter break",
            "easter holidays",
            "the easter holiday",
            "easter bank holiday",
            "long easter weekend",
        ),
        _easter(-2, 1),
    ),
    Named(("easter sunday", "easter", "ostern", "pâques", "pasen"), _easter(0, 0)),
    Named(("ascension day", "ascension"), _easter(39, 39)),
    Named(("whit monday", "pentecost monday"), _easter(50, 50)),
    Named(("pentecost", "whitsun", "pfingsten"), _easter(49, 49)),
    Named(("black friday",), lambda y: (nth_weekday(y, 11, 3, 4) + timedelta(days=1),) * 2),
    Named(("thanksgiving", "thanksgiving day", "thanksgiving weekend"), _nth(10, 0, 2), frozenset({"CA"})),
    Named(("thanksgiving weekend", "thanksgiving break", "thanksgiving holiday"), _nth(11, 3, 4, 3)),
    Named(("thanksgiving day", "thanksgiving"), _nth(11, 3, 4)),
    Named(("labor day weekend",), lambda y: (nth_weekday(y, 9, 0, 1) - timedelta(days=2), nth_weekday(y, 9, 0, 1))),
    Named(("labor day", "labour day"), _nth(9, 0, 1), frozenset({"US", "CA"})),
    Named(("labor day", "labour day", "may day"), _fixed(5, 1)),
    Named(
        ("memorial day weekend",), lambda y: (nth_weekday(y, 5, 0, -1) - timedelta(days=2), nth_weekday(y, 5, 0, -1))
    ),
    Named(("memorial day",), _nth(5, 0, -1)),
    Named(("martin luther king day", "mlk day", "mlk"), _nth(1, 0, 3)),
    Named(("presidents' day", "president's day", "presidents day"), _nth(2, 0, 3)),
    Named(("juneteenth",), _fixed(6, 19)),
    Named(
        ("independence day", "the fourth of july", "the 4th of july", "fourth of july", "july 4th weekend"),
        _fixed(7, 4),
        US,
    ),
    Named(("independence day",), _fixed(8, 15), frozenset({"IN"})),
    Named(("columbus day", "indigenous peoples' day", "indigenous peoples day"), _nth(10, 0, 2)),
    Named(("veterans day", "veterans' day", "armistice day", "remembrance day"), _fixed(11, 11)),
    Named(("canada day",), _fixed(7, 1)),
    Named(
        ("victoria day",),
        lambda y: (nth_weekday(y, 5, 0, 3) if nth_weekday(y, 5, 0, 3).day >= 18 else nth_weekday(y, 5, 0, 4),) * 2,
    ),
    Named(("halloween",), _fixed(10, 31)),
    Named(("valentine's day", "valentines day"), _fixed(2, 14)),
    Named(
        ("st patrick's day", "st . patrick's day", "paddy's day", "st paddy's day", "saint patrick's day"),
        _fixed(3, 17),
    ),
    Named(("burns night",), _fixed(1, 25)),
    Named(("st brigid's day", "st . brigid's day"), _nth(2, 0, 1), frozenset({"IE"})),
    Named(
        ("the early may bank holiday", "early may bank holiday", "may day bank holiday", "may bank holiday"),
        _nth(5, 0, 1),
        GB,
    ),
    Named(
        ("the spring bank holiday", "spring bank holiday", "late may bank holiday", "whitsun bank holiday"),
        _nth(5, 0, -1),
    ),
    Named(("june bank holiday",), _nth(6, 0, 1), frozenset({"IE"})),
    Named(("august bank holiday", "summer bank holiday"), _nth(8, 0, 1), frozenset({"IE"})),
    Named(("august bank holiday", "summer bank holiday", "late august bank holiday"), _nth(8, 0, -1)),
    Named(("october bank holiday",), _nth(10, 0, -1), frozenset({"IE"})),
    Named(("australia day",), _fixed(1, 26)),
    Named(("anzac day",), _fixed(4, 25)),
    Named(("melbourne cup day", "melbourne cup", "cup day"), _nth(11, 1, 1)),
    Named(("waitangi day",), _fixed(2, 6)),
    Named(("king's birthday", "kings birthday", "king's birthday long weekend"), _nth(6, 0, 2), frozenset({"AU"})),
    Named(("king's birthday", "kings birthday"), _nth(6, 0, 1), frozenset({"NZ"})),
    Named(("republic day",), _fixed(1, 26), frozenset({"IN"})),
    Named(("gandhi jayanti",), _fixed(10, 2)),
    Named(("pongal",), _fixed(1, 14)),
    Named(("diwali", "deepavali", "divali"), _moon("SG", "Deepavali", "Diwali")),
    Named(("holi",), lambda y: _looked_up("MU", ("Holi",), y) or _looked_up("IN", ("Holi",), y)),
    Named(("dussehra", "dasara", "vijayadashami"), _moon("IN", "Dussehra")),
    Named(
        (
            "eid al - fitr",
            "eid al fitr",
            "eid - ul - fitr",
            "eid ul fitr",
            "idd ul fitr",
            "hari raya puasa",
            "hari raya",
            "idd - ul - fitr",
            "eid",
        ),
        _moon("SG", "Hari Raya Puasa", "Eid al-Fitr"),
    ),
    Named(
        ("eid al - adha", "eid al adha", "eid - ul - adha", "hari raya haji", "bakrid"),
        _moon("SG", "Hari Raya Haji", "Eid al-Adha"),
    ),
    Named(("vesak day", "vesak"), _moon("SG", "Vesak")),
    Named(("chinese new year", "lunar new year", "cny"), _moon("SG", "Chinese New Year")),
    Named(("freedom day",), _fixed(4, 27), frozenset({"ZA"})),
    Named(("youth day",), _fixed(6, 16), frozenset({"ZA"})),
    Named(("women's day",), _fixed(8, 9), frozenset({"ZA"})),
    Named(("heritage day",), _fixed(9, 24), frozenset({"ZA"})),
    Named(("day of reconciliation", "reconciliation day"), _fixed(12, 16), frozenset({"ZA"})),
    Named(("madaraka day",), _fixed(6, 1)),
    Named(("mashujaa day",), _fixed(10, 20)),
    Named(("jamhuri day",), _fixed(12, 12)),
    Named(("democracy day",), _fixed(6, 12), frozenset({"NG"})),
    Named(("king's day", "koningsdag"), _fixed(4, 27), frozenset({"NL"})),
    Named(("bastille day",), _fixed(7, 14)),
    Named(("all saints' day", "all saints day", "all saints"), _fixed(11, 1)),
    Named(("shrove tuesday", "pancake day", "mardi gras", "fat tuesday"), _easter(-47, -47)),
    Named(("carnival", "carnaval", "karneval", "fasching"), _easter(-50, -46)),
    Named(("rosenmontag", "rose monday", "carnival monday"), _easter(-48, -48)),
    Named(("ash wednesday",), _easter(-46, -46)),
    Named(("lent",), _easter(-46, -1)),
    Named(("palm sunday",), _easter(-7, -7)),
    Named(("holy week", "semana santa"), _easter(-7, 0)),
    Named(("maundy thursday", "holy thursday"), _easter(-3, -3)),
    Named(("whit weekend", "pentecost weekend", "whitsun weekend"), _easter(48, 50)),
    Named(("epiphany", "three kings day", "three kings' day", "twelfth night", "reyes"), _fixed(1, 6)),
    Named(("assumption day", "assumption", "ferragosto"), _fixed(8, 15)),
    Named(("immaculate conception",), _fixed(12, 8)),
    Named(("st nicholas day", "sinterklaas", "st . nicholas day"), _fixed(12, 5)),
    Named(("st andrew's day", "st . andrew's day"), _fixed(11, 30)),
    Named(("st george's day", "st . george's day"), _fixed(4, 23)),
    Named(("st david's day", "st . david's day"), _fixed(3, 1)),
    Named(("bonfire night", "guy fawkes night", "guy fawkes"), _fixed(11, 5)),
    Named(("hogmanay",), _fixed(12, 31)),
    Named(("golden week",), _fixed(10, 1, 6), frozenset({"CN"})),
    Named(("golden week",), _fixed(4, 29, 6)),
    Named(("obon",), _fixed(8, 13, 3)),
    Named(("cinco de mayo",), _fixed(5, 5)),
    Named(("day of the dead", "día de muertos"), _fixed(11, 2)),
    Named(
        ("midsummer", "midsummer's eve", "midsummer eve"),
        lambda y: (_friday_from(y, 6, 19), _friday_from(y, 6, 19) + timedelta(days=1)),
    ),
    Named(("matariki",), _moon("NZ", "Matariki")),
    Named(("family day",), _nth(2, 0, 3), frozenset({"CA"})),
    Named(("civic holiday", "civic day"), _nth(8, 0, 1), frozenset({"CA"})),
    Named(("mothering sunday",), _easter(-21, -21)),
    Named(("mother's day", "mothers' day", "mothers day"), _easter(-21, -21), GB),
    Named(("mother's day", "mothers' day", "mothers day"), _nth(5, 6, 2)),
    Named(("father's day", "fathers' day", "fathers day"), _nth(6, 6, 3)),
    Named(("rosh hashanah",), _moon("IL", "Rosh Hashanah")),
    Named(("yom kippur",), _moon("IL", "Yom Kippur")),
    Named(("sukkot",), _moon("IL", "Sukkot")),
    Named(("passover", "pesach"), _moon("IL", "Pesach", "Passover")),
    Named(("nowruz", "norooz"), _fixed(3, 20, 1)),
    Named(("songkran",), _fixed(4, 13, 2)),
    Named(("tet", "tết"), _moon("VN", "Lunar New Year", "Tet")),
    Named(("chuseok",), _moon("KR", "Chuseok")),
    Named(("seollal",), _moon("KR", "Korean New Year", "Seollal", "Lunar New Year")),
    Named(("mid - autumn festival", "mid autumn festival", "moon festival"), _moon("CN", "Mid-Autumn")),
    Named(("dragon boat festival",), _moon("CN", "Dragon Boat")),
    Named(("spring festival",), _moon("CN", "Chinese New Year", "Spring Festival")),
    Named(("qingming", "tomb sweeping day"), _moon("CN", "Tomb-Sweeping", "Qingming")),
    Named(("mawlid", "milad - un - nabi", "maulid"), _moon("MY", "Birthday of Prophet", "Prophet Muhammad")),
    Named(("corpus christi",), _easter(60, 60)),
    Named(("german unity day", "day of german unity"), _fixed(10, 3)),
)
BY_WORD = word_index((name, entry) for entry in _NAMED for name in entry.names)
