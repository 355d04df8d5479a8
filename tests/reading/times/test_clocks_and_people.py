"""Clocks without a colon, second slots, hours beside a new day, people named like months, and years far ahead."""

from datetime import date, datetime

import pytest

from app.reading.times import find_times

SENT = datetime.fromisoformat("2026-09-10T10:00+01:00")  # a Thursday


@pytest.mark.parametrize(
    ("text", "day", "clock"),
    [
        ("Come round to the stables sat 830.", date(2026, 9, 12), "08:30"),
        ("See you Sun 9.45", date(2026, 9, 13), "09:45"),
        ("Your trial is weds 0645 sharp, bring boots.", date(2026, 9, 16), "06:45"),
        ("Could you do mon 1415?", date(2026, 9, 14), "14:15"),
        ("Can you make Tue 330?", date(2026, 9, 15), "15:30"),
        ("See you fri 715 pm", date(2026, 9, 11), "19:15"),
        ("Could you do Fri 1330-1430?", date(2026, 9, 11), "13:30"),
    ],
)
def test_a_figure_behind_a_weekday_is_a_clock(text: str, day: date, clock: str) -> None:
    (found,) = find_times(text, sent=SENT, country="GB")
    assert found.start == found.end == day
    assert found.at is not None
    assert found.at.strftime("%H:%M") == clock


@pytest.mark.parametrize(
    "text",
    [
        "Could you help on Saturday 730 guests are coming?",
        "Please be there on Friday 350 EUR in hand.",
        "Please meet me on Friday 2026.",
        "Please meet me on Friday 13.10.",
        "Please come to us on Monday 117.",
        "Please come to us on Monday 200.",
        "Please come to us on Monday 2575.",
    ],
)
def test_people_prices_rooms_and_years_are_no_clocks(text: str) -> None:
    assert all(found.at is None for found in find_times(text, sent=SENT, country="GB"))


def test_a_second_slot_has_its_own_day() -> None:
    text = "You can choose: 5 October at 10.15am and 6 October at 3pm."
    first, second = find_times(text, sent=SENT, country="GB")
    assert (first.text, second.text) == ("5 October at 10.15am", "6 October at 3pm")
    assert (first.start, second.start) == (date(2026, 10, 5), date(2026, 10, 6))


def test_an_hour_does_not_replace_its_own_day() -> None:
    text = "Would Wednesday 16th be possible instead, any time after eleven o'clock?"
    found = find_times(text, sent=SENT, country="GB")
    assert [(t.start, t.flags) for t in found] == [(date(2026, 9, 16), frozenset())] * 2


def test_a_new_day_with_its_hour_replaces_the_old_one() -> None:
    text = "I can't do Tuesday at 2pm; could we meet on Wednesday instead, any time after noon?"
    old, day, hour = find_times(text, sent=SENT, country="GB")
    assert "superseded" in old.flags
    assert "superseded" not in day.flags | hour.flags


@pytest.mark.parametrize(
    "text",
    [
        "June, who had the till before you, wants her keys back.",
        "Hand it to June, who has the keys.",
        "April said the shelves are up.",
        "Nothing moves until April has signed it.",
        "Theo went over to May and I will show you round.",
        "May and I will meet you at the gate.",
        "August is our new foreman.",
        "We cannot start before August is back.",
        "June's sister runs the shop.",
    ],
)
def test_people_named_like_months_are_no_dates(text: str) -> None:
    assert find_times(text, sent=SENT, country="GB") == ()


@pytest.mark.parametrize(
    ("text", "end"),
    [
        ("We will decide by June.", date(2027, 6, 30)),
        ("We hope to give you our answer in May, when June is back.", date(2027, 5, 31)),
        ("In May and I hope sooner, we will tell you.", date(2027, 5, 31)),
        ("We will let you know by April at the latest.", date(2027, 4, 30)),
    ],
)
def test_months_stay_months(text: str, end: date) -> None:
    assert [t.end for t in find_times(text, sent=SENT, country="GB")] == [end]


@pytest.mark.parametrize(
    "text",
    [
        "We have the concession for the ferry until 2033, so there is work enough.",
        "They hold the lease on the barn until March.",
        "The bridge will be finished in 2030.",
        "Our funding runs until October.",
    ],
)
def test_what_is_held_for_years_promises_nothing(text: str) -> None:
    assert find_times(text, sent=SENT, country="GB") == ()


@pytest.mark.parametrize("text", ["We can hold the offer until Friday.", "We will decide in 2027."])
def test_what_is_held_for_the_reader_still_counts(text: str) -> None:
    assert len(find_times(text, sent=SENT, country="GB")) == 1
