from datetime import date

from app.gmail.parse import thread_from_payload
from app.reading.model import Stage
from app.reading.read import read_on_days, read_thread
from app.thread import Thread
from tests.build import MAYA, at, mine, theirs, thread
from tests.reading.facts.build import read

MONDAY = "Mon 2 Nov 2026 10:00"
PANEL = theirs(
    MONDAY,
    "Dear Maya,\n\nIt was good to meet you on Friday. We will decide by Friday 13 November.\n\nTheo Brandt\nNorthwind",
)


def test_an_empty_thread_is_a_reading_that_says_so() -> None:
    reading = read_thread(Thread("t"), me=MAYA, now=at(MONDAY), country="GB", timezone="Europe/London")
    assert reading.last_contact is None
    assert not reading.recruiting


def test_what_an_applicant_system_writes_first_is_contact_in_whatever_words() -> None:
    words = (
        "Maya, what you handed in for Backend Engineer is with us. You can see how it stands in your candidate account."
    )
    reading = read(theirs(MONDAY, words, sender="Northwind Careers <no-reply@jobs.northwind.example>"))
    assert reading.last_contact
    assert reading.last_contact.by == "them"


def test_mail_from_after_now_is_not_known_yet() -> None:
    later = theirs("Tue 10 Nov 2026 10:00", "We have chosen another candidate.")
    assert read(PANEL, later, now="Fri 6 Nov 2026 09:00").rejection is None
    assert read(PANEL, later, now="Wed 11 Nov 2026 09:00").rejection


def test_days_are_local_to_the_person() -> None:
    late = theirs("Thu 5 Nov 2026 23:30", "Could you send me your diploma?")
    document = thread_from_payload(thread(late))
    berlin = read_thread(document, me=MAYA, now=at("Fri 6 Nov 2026 09:00"), country="DE", timezone="Europe/Berlin")
    assert berlin.last_contact
    assert berlin.last_contact.day == date(2026, 11, 6)


def test_the_facts_of_a_talk() -> None:
    reading = read(PANEL, mine("Mon 2 Nov 2026 12:00", "Thank you, Theo!"))
    assert reading.stage is Stage.INTERVIEWED
    assert reading.company == "Northwind"
    assert reading.role == "Backend Engineer"
    assert reading.counterpart
    assert reading.counterpart.first_name == "Theo"
    assert reading.last_interview
    assert reading.last_interview.day == date(2026, 10, 30)
    assert reading.silence
    assert (reading.silence.calendar, reading.silence.business) == (4, 4)
    assert [entry.by for entry in reading.timeline] == ["them", "me"]


def test_each_promise_carries_the_words_who_and_when() -> None:
    promise = read(PANEL).promise
    assert promise
    assert promise.evidence.quote == "We will decide by Friday 13 November."
    assert (promise.evidence.by, promise.evidence.on) == ("Theo Brandt", date(2026, 11, 2))


def test_reading_many_days_gives_what_reading_each_day_gives() -> None:
    document = thread_from_payload(thread(PANEL, mine("Mon 2 Nov 2026 12:00", "Thank you, Theo!")))
    days = [at("Mon 2 Nov 2026 11:00"), at("Fri 6 Nov 2026 09:00"), at("Wed 18 Nov 2026 09:00")]
    at_once = [r for _, r in read_on_days(document, me=MAYA, days=days, country="GB", timezone="Europe/London")]
    one_by_one = [read_thread(document, me=MAYA, now=day, country="GB", timezone="Europe/London") for day in days]
    assert at_once == one_by_one


def test_drafts_and_trash_count_for_nothing() -> None:
    draft = mine("Tue 3 Nov 2026 12:00", "Is there any news?", labels=("DRAFT",))
    binned = theirs("Wed 4 Nov 2026 12:00", "We have chosen another candidate.", labels=("TRASH",))
    reading = read(PANEL, draft, binned)
    assert reading.last_contact
    assert reading.last_contact.day == date(2026, 11, 2)
    assert reading.rejection is None
    assert reading.attempts == ()
