"""What was read a moment ago is not read again, and is never older than it looks."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from app.actions.recent import MOST_READINGS, Recent, key_of
from app.gmail.parse import thread_from_payload
from app.reading.model import Reading
from tests.actions.threads import overdue
from tests.build import MAYA

NOON = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
THREAD = thread_from_payload(overdue())
KEY = key_of("1", THREAD, me=MAYA, country="GB", zone="UTC", answers={})


class Counting:
    def __init__(self) -> None:
        self.recent = Recent()
        self.read = 0

    def ask(self, *, now: datetime = NOON, key: object = KEY) -> Reading:
        def read() -> Reading:
            self.read += 1
            return Reading("t", now, date(2026, 11, 24), "GB", recruiting=True)

        return self.recent.reading(key, now=now, read=read)  # type: ignore[arg-type]


def test_the_same_thread_in_the_same_five_minutes_is_read_once() -> None:
    counting = Counting()
    assert counting.ask() is counting.ask(now=NOON + timedelta(minutes=4, seconds=59))
    assert counting.read == 1


def test_on_the_next_boundary_or_with_the_clock_turned_back_it_is_read_anew() -> None:
    counting = Counting()
    for now in (NOON, NOON + timedelta(minutes=5), NOON - timedelta(minutes=1), NOON):
        counting.ask(now=now)
    assert counting.read == 4


def test_anything_that_a_reading_depends_on_makes_it_another() -> None:
    newer = replace(THREAD, messages=THREAD.messages[:-1])
    opened = replace(
        THREAD, messages=(*THREAD.messages[:-1], replace(THREAD.messages[-1], label_ids=frozenset({"DRAFT"})))
    )
    same = {"me": MAYA, "country": "GB", "zone": "UTC", "answers": {}}
    keys = {
        KEY,
        key_of("2", THREAD, **same),
        key_of("1", newer, **same),
        key_of("1", opened, **same),
        key_of("1", replace(THREAD, whole=False), **same),
        key_of("1", THREAD, **same | {"me": replace(MAYA, name="M. Chen")}),
        key_of("1", THREAD, **same | {"country": "DE"}),
        key_of("1", THREAD, **same | {"zone": "Asia/Tokyo"}),
        key_of("1", THREAD, **same | {"answers": {"was_it_a_no": "no"}}),
    }
    assert len(keys) == 9


def test_no_mail_text_stands_in_a_key() -> None:
    assert "decide by" not in repr(KEY)


def test_memory_is_bounded_and_a_person_can_be_forgotten() -> None:
    counting = Counting()
    for number in range(MOST_READINGS + 20):
        counting.ask(key=(str(number % 2), number))
    assert len(counting.recent._kept) == MOST_READINGS
    counting.recent.forget("1")
    assert {key[0] for key in counting.recent._kept} == {"0"}
