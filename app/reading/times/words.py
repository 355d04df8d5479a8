"""The words of dates and clocks. One table per idea; spelling in lower case, apostrophes straight."""

from collections.abc import Iterable
from typing import Generic, TypeVar

Value = TypeVar("Value")


class Entries(Generic[Value]):
    """Phrases that begin with one word: (the words behind the second, their number, the phrase, its value), in order of trial.

    `by_second` holds those that may stand before a certain second word, `alone` those of one word.
    """

    __slots__ = ("alone", "by_second")

    def __init__(self, entries: list[tuple[str, Value]]) -> None:
        made = [(tuple(phrase.split()), phrase, value) for phrase, value in entries]
        self.alone = [((), 1, phrase, value) for words, phrase, value in made if len(words) == 1]
        self.by_second = {
            second: [(w[2:], len(w), phrase, value) for w, phrase, value in made if len(w) == 1 or w[1] == second]
            for second in {words[1] for words, _, _ in made if len(words) > 1}
        }


class Phrases(tuple[str, ...]):
    """Phrases in the order in which they are tried, with an index by their first words."""

    by_first: "dict[str, Entries[None]]"

    def __new__(cls, phrases: Iterable[str]) -> "Phrases":
        made = super().__new__(cls, phrases)
        found: dict[str, list[tuple[str, None]]] = {}
        for phrase in made:
            found.setdefault(phrase.split()[0], []).append((phrase, None))
        made.by_first = {first: Entries(entries) for first, entries in found.items()}
        return made


def listed(text: str) -> Phrases:
    """Phrases parted by semicolons."""
    return Phrases(" ".join(phrase.split()) for phrase in text.split(";") if phrase.strip())


def word_set(text: str) -> frozenset[str]:
    return frozenset(text.split())


def word_index(pairs: Iterable[tuple[str, Value]]) -> dict[str, Entries[Value]]:
    """(phrase, value) pairs by the first word of the phrase, longer phrases first (`Page.matches` reads it)."""
    found: dict[str, list[tuple[str, Value]]] = {}
    for phrase, value in pairs:
        found.setdefault(phrase.split()[0], []).append((phrase, value))
    for entries in found.values():
        entries.sort(key=lambda pair: -len(pair[0].split()))
    return {first: Entries(entries) for first, entries in found.items()}


WEEKDAYS = {
    name: number
    for number, names in enumerate(
        (
            "monday mon mondays mondy munday montag lundi lunes maandag poniedziałek poniedziałku",
            "tuesday tue tues tuesdays tuseday teusday tuesdy tusday dienstag mardi martes dinsdag wtorek wtorku",
            "wednesday wed weds wednesdays wensday wednsday wedensday wednesdy wendesday "
            "mittwoch mercredi miércoles miercoles woensdag środa środę środy",
            "thursday thu thur thurs thursdays thrusday thursay thursdy thurday thirsday "
            "donnerstag jeudi jueves donderdag czwartek czwartku",
            "friday fri fridays firday fridy frday freitag vendredi viernes vrijdag piątek piątku",
            "saturday sat saturdays samstag samedi sábado zaterdag sobota sobotę",
            "sunday sun sundays sonntag dimanche domingo zondag niedziela niedzielę",
        )
    )
    for name in names.split()
}
PLURAL_WEEKDAYS = frozenset(name for name in WEEKDAYS if name.endswith("days"))
SHY_WEEKDAYS = frozenset({"sat", "sun", "wed", "mon"})  # also words or names: only beside a preposition or a number

MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan januar janvier enero januari stycznia gennaio janeiro",
            "february feb februar février fevrier febrero februari lutego febbraio fevereiro",
            "march mar märz maerz mars marzo maart marca março",
            "april apr avril abril kwietnia aprile",
            "may mai mayo mei maja maggio maio",
            "june jun juni juin junio czerwca giugno junho",
            "july jul juli juillet julio lipca luglio julho",
            "august aug août aout agosto augustus sierpnia",
            "september sep sept septembre septiembre września settembre setembro",
            "october oct oktober octobre octubre october października ottobre outubro",
            "november nov novembre noviembre listopada novembro",
            "december dec dezember décembre decembre diciembre december grudnia dicembre dezembro",
        ),
        start=1,
    )
    for name in names.split()
}
# Months that are also names or verbs: alone they need a neighbour that makes them a date.
SHY_MONTHS = frozenset(
    {
        "may",
        "march",
        "april",
        "june",
        "august",
        "mar",
        "jan",
        "mars",
        "dec",
        "mai",
        "mei",
        "mayo",
        "marca",
        "juni",
        "juli",
    }
)

NUMBERS = {
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "eighteen": 18,
    "twenty": 20, "thirty": 30, "forty": 40, "sixty": 60, "ninety": 90,
}  # fmt: skip
ORDINALS = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
    "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15, "sixteenth": 16,
    "seventeenth": 17, "eighteenth": 18, "nineteenth": 19, "twentieth": 20, "thirtieth": 30,
}  # fmt: skip

UNITS = {
    "minute": "minute", "minutes": "minute", "min": "minute", "mins": "minute",
    "hour": "hour", "hours": "hour", "hrs": "hour", "hr": "hour", "h": "hour",
    "day": "day", "days": "day", "day's": "day", "days'": "day",
    "week": "week", "weeks": "week", "week's": "week", "weeks'": "week", "wk": "week", "wks": "week",
    "fortnight": "fortnight", "fortnights": "fortnight", "fortnight's": "fortnight",
    "month": "month", "months": "month", "month's": "month", "months'": "month",
    "quarter": "quarter", "quarters": "quarter",
    "year": "year", "years": "year", "year's": "year", "years'": "year", "yrs": "year",
    "bd": "bday", "bds": "bday", "wd": "bday",
}  # fmt: skip
BUSINESS = frozenset({"business", "working", "work", "workweek", "bank", "office", "biz", "wkg"})

SEASONS = {"spring": 3, "summer": 6, "autumn": 9, "fall": 9, "winter": 12}
SOUTHERN = frozenset({"AU", "NZ", "ZA", "AR", "CL", "UY", "BW", "NA", "ZW", "LS", "SZ", "MZ"})

DAY_PARTS = frozenset(
    {"morning", "afternoon", "evening", "night", "lunchtime", "lunch", "am", "pm", "noon", "midday", "arvo"}
)
DAY_ENDS = {
    "eod", "cob", "cop", "eop", "eob", "coB", "knock-off",
}  # fmt: skip

# Fillers that stand between a preposition and its date: "by about the 14th", "sometime next week".
FILLERS = word_set(
    """
    about around roughly approximately approx circa sometime perhaps maybe probably hopefully say possibly
    ideally likely either the very at some point almost certainly around
    """
)

ZONES = {
    "et": "America/New_York", "est": "America/New_York", "edt": "America/New_York", "eastern": "America/New_York",
    "ct": "America/Chicago", "cst": "America/Chicago", "cdt": "America/Chicago", "central": "America/Chicago",
    "mt": "America/Denver", "mst": "America/Denver", "mdt": "America/Denver", "mountain": "America/Denver",
    "pt": "America/Los_Angeles", "pst": "America/Los_Angeles", "pdt": "America/Los_Angeles", "pacific": "America/Los_Angeles",
    "gmt": "Europe/London", "bst": "Europe/London", "uk": "Europe/London", "london": "Europe/London",
    "utc": "UTC", "zulu": "UTC",
    "cet": "Europe/Berlin", "cest": "Europe/Berlin", "berlin": "Europe/Berlin", "amsterdam": "Europe/Amsterdam",
    "paris": "Europe/Paris", "madrid": "Europe/Madrid", "zurich": "Europe/Zurich", "vienna": "Europe/Vienna",
    "eet": "Europe/Helsinki", "eest": "Europe/Helsinki", "wet": "Europe/Lisbon", "west": "Europe/Lisbon",
    "dublin": "Europe/Dublin", "irish": "Europe/Dublin",
    "ist": "Asia/Kolkata", "indian": "Asia/Kolkata", "india": "Asia/Kolkata",
    "aest": "Australia/Sydney", "aedt": "Australia/Sydney", "sydney": "Australia/Sydney", "melbourne": "Australia/Melbourne",
    "aet": "Australia/Sydney", "awst": "Australia/Perth", "perth": "Australia/Perth", "acst": "Australia/Adelaide",
    "acdt": "Australia/Adelaide", "brisbane": "Australia/Brisbane",
    "nzst": "Pacific/Auckland", "nzdt": "Pacific/Auckland", "sgt": "Asia/Singapore", "singapore": "Asia/Singapore",
    "hkt": "Asia/Hong_Kong", "pht": "Asia/Manila", "myt": "Asia/Kuala_Lumpur", "jst": "Asia/Tokyo", "kst": "Asia/Seoul",
    "gst": "Asia/Dubai", "dubai": "Asia/Dubai", "eat": "Africa/Nairobi", "nairobi": "Africa/Nairobi",
    "sast": "Africa/Johannesburg", "wat": "Africa/Lagos", "lagos": "Africa/Lagos", "cat": "Africa/Harare", "brt": "America/Sao_Paulo",
    "ast": "America/Halifax", "atlantic": "America/Halifax", "nst": "America/St_Johns",
}  # fmt: skip
# Words above that mean a zone only with "time" behind them or directly after a clock in capitals.
LOOSE_ZONES = word_set(
    """
    eastern central mountain pacific uk london berlin amsterdam paris madrid zurich vienna dublin irish indian
    india sydney melbourne perth brisbane singapore dubai nairobi lagos atlantic west cat eat wat
    """
)
CENTRAL_EUROPE = "Europe/Berlin"
