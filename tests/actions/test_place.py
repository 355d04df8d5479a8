"""Where the person is, by what Google tells and what they set."""

from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from app.actions.look import name_in
from app.actions.model import Visit
from app.actions.place import HALF_HOURS, countries_of_zones, country_of, known_zones, zone_of
from app.cards.links import Links
from tests.web.panel import memory_store


def visit(**fields: Any) -> Visit:
    now = datetime(2026, 11, 24, tzinfo=UTC)
    return Visit(
        sub="1",
        email="m@x.example",
        now=now,
        store=memory_store(),
        links=Links("https://a.example"),
        request_id="r",
        **fields,
    )


@pytest.mark.parametrize(
    ("chosen", "locale", "zone", "country"),
    [
        ("DE", "en-GB", "Europe/London", "DE"),
        ("", "en-GB", "America/New_York", "GB"),
        ("", "pt_BR", "", "BR"),
        ("", "en", "Asia/Kolkata", "IN"),
        ("", "en", "Asia/Calcutta", "IN"),
        ("", "zh-Hant-TW", "", "TW"),
        ("", "", "Europe/Dublin", "IE"),
        ("", "", "", "US"),
        ("", "es-419", "America/Bogota", "CO"),
    ],
)
def test_the_country(chosen: str, locale: str, zone: str, country: str) -> None:
    assert country_of(visit(locale=locale, zone=zone), chosen=chosen) == country


@pytest.mark.parametrize(
    ("zone", "minutes", "wanted"),
    [
        ("Europe/London", 60, "Europe/London"),
        ("", 60, "Etc/GMT-1"),
        ("", -480, "Etc/GMT+8"),
        ("Nowhere/Land", 330, "Asia/Kolkata"),
        ("../../etc/passwd", None, "UTC"),
        ("", 0, "UTC"),
        ("", 7, "UTC"),
        ("", 1380, "UTC"),
    ],
)
def test_the_zone(zone: str, minutes: int | None, wanted: str) -> None:
    assert zone_of(visit(zone=zone, offset_minutes=minutes)) == wanted


@pytest.mark.parametrize("minutes", [*range(-720, 841, 60), *HALF_HOURS])
def test_every_zone_we_choose_exists_and_lies_that_far_from_utc(minutes: int) -> None:
    found = ZoneInfo(zone_of(visit(offset_minutes=minutes)))
    moments = (datetime(2026, month, 1, tzinfo=found).utcoffset() for month in (1, 7))
    assert minutes * 60 in {offset.total_seconds() for offset in moments if offset is not None}


def test_the_tables_of_zones_are_there() -> None:
    assert len(known_zones()) > 400
    assert countries_of_zones()["Asia/Tokyo"] == "JP"


@pytest.mark.parametrize(
    ("email", "name"),
    [
        ("maya.chen@mail.example", "Maya Chen"),
        ("maya_chen+jobs@mail.example", "Maya Chen"),
        ("mchen87@mail.example", "mchen87"),
        ("maya@mail.example", "Maya"),
    ],
)
def test_a_name_from_an_address(email: str, name: str) -> None:
    assert name_in(email) == name
