"""The hour at which a talk begins, as people write it beside its day, and the figures that are none."""

import pytest

from tests.build import mine, theirs
from tests.reading.facts.build import read

MON, LATER = "Mon 2 Nov 2026 10:00", "Mon 2 Nov 2026 11:00"
NOW = "Tue 3 Nov 2026 09:00"

HOURS: list[tuple[str, str]] = [
    ("Would you do a trial with us? Weds 18th, half 8 to 1, paid of course.", "18 08:30"),
    ("Could you come for a trial on Wednesday 18 November, half past 9 till 12?", "18 09:30"),
    ("We'd like you to spend a morning on the ward, Monday 9 to 1. Is that all right?", "9 09:00"),
    ("Can you come in for a chat thurs 4ish?", "5 16:00"),
    ("Can you come in for a chat on Friday around 10-ish?", "6 10:00"),
    ("Can you come for an assessment on Fri 13th 0900-1200?", "13 09:00"),
    ("Could you come for an interview on Tue 10 Nov: 10.00 written test, 11.15 tour?", "10 10:00"),
    ("Could you come for an interview on Friday from 9 til 12?", "6 09:00"),
    ("Is Wednesday 11.11 at 10 possible for your interview?", "11 10:00"),
    ("Is Thursday 12.11, 14.00 possible for your interview?", "12 14:00"),
    ("Could you come for an interview on Thursday 10.30?", "5 10:30"),  # 30 is no month
    ("Could you come for an interview on Thursday 9.15?", "5 09:15"),
    ("Could you come for an interview on Thursday 10.10?", "5 10:10"),  # the tenth of October is no Thursday near
    ("Could you come for an interview on Friday 13 to meet all 8 to 10 of us?", "13 -"),
]


@pytest.mark.parametrize(("asked", "want"), HOURS, ids=[asked for asked, _ in HOURS])
def test_the_hour_beside_the_day_is_read(asked: str, want: str) -> None:
    reading = read(theirs(MON, asked), mine(LATER, "Yes, that is fine, see you then."), now=NOW)
    assert [f"{i.day.day} {i.at:%H:%M}" if i.at else f"{i.day.day} -" for i in reading.interviews if i.day] == [want]


SWAPS: list[tuple[str, str, str]] = [
    ("another hour of the same day", "Could you come at 1 instead of 2 on Friday? We lose the room.", "6 13:00"),
    ("with minutes", "Can we make it 10.30 rather than 2 on Friday?", "6 10:30"),
]


@pytest.mark.parametrize(("asked", "want"), [s[1:] for s in SWAPS], ids=[s[0] for s in SWAPS])
def test_an_hour_takes_the_place_of_an_hour(asked: str, want: str) -> None:
    reading = read(
        theirs(MON, "Interview on Friday 6 November at 2pm, ok?"),
        mine(LATER, "2pm on Friday is fine."),
        theirs("Tue 3 Nov 2026 09:00", asked),
        mine("Tue 3 Nov 2026 10:00", "That is fine."),
        now="Wed 4 Nov 2026 09:00",
    )
    assert [f"{i.day.day} {i.at:%H:%M}" for i in reading.interviews if i.day and i.at] == [want]
