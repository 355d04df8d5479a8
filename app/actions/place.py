"""Where the person is: their country for public holidays, their zone for dates."""

from functools import cache
from importlib.resources import files

from app.actions.model import Visit

NOWHERE = "US"
# Zones for offsets that are no whole hour; where several share one, the place with the most people.
HALF_HOURS = {
    -570: "Pacific/Marquesas",
    -210: "America/St_Johns",
    -150: "America/St_Johns",
    210: "Asia/Tehran",
    270: "Asia/Kabul",
    330: "Asia/Kolkata",
    345: "Asia/Kathmandu",
    390: "Asia/Yangon",
    525: "Australia/Eucla",
    570: "Australia/Darwin",
    630: "Australia/Adelaide",
    765: "Pacific/Chatham",
    825: "Pacific/Chatham",
}


def country_of(visit: Visit, *, chosen: str) -> str:
    """The setting, else the region of the locale ("en-GB"), else the country of the zone, else the United States."""
    region = visit.locale.replace("_", "-").rpartition("-")[2]
    if chosen:
        return chosen
    if "-" in visit.locale.replace("_", "-") and len(region) == 2 and region.isalpha():
        return region.upper()
    return countries_of_zones().get(visit.zone, NOWHERE)


def zone_of(visit: Visit) -> str:
    """The zone's name, else one with the same distance from UTC, else UTC."""
    if visit.zone in known_zones():
        return visit.zone
    minutes = visit.offset_minutes
    if not minutes:
        return "UTC"
    if minutes % 60:
        return HALF_HOURS.get(minutes, "UTC")
    hours = minutes // 60
    # POSIX turns the sign around: Etc/GMT-1 is one hour ahead of UTC.
    return f"Etc/GMT{-hours:+d}" if -12 <= hours <= 14 else "UTC"


@cache
def countries_of_zones() -> dict[str, str]:
    """Zone name to ISO country, from the table that ships with the time zone data."""
    rows = files("tzdata.zoneinfo").joinpath("zone.tab").read_text(encoding="utf-8").splitlines()
    cells = [row.split("\t") for row in rows if row and not row.startswith("#")]
    old_names = {"Asia/Calcutta": "IN", "Asia/Saigon": "VN", "Asia/Katmandu": "NP", "Europe/Kiev": "UA"}
    return {zone: country for country, _, zone, *_ in cells} | old_names


@cache
def known_zones() -> frozenset[str]:
    return frozenset(files("tzdata").joinpath("zones").read_text(encoding="utf-8").split())
