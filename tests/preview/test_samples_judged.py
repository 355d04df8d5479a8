"""Each sample thread is there to show one advice: it has to, whatever day the preview is opened on."""

from datetime import date, timedelta

import pytest

from app.etiquette.advise import advise
from app.gmail.parse import thread_from_payload
from app.preview.account import Account, thread_document
from app.preview.clock import PreviewClock
from app.preview.mailbox import MAYA, sample_threads
from app.reading.read import read_thread
from app.reading.workdays import workdays_for
from app.thread import Me

FIRST = date(2026, 11, 23)  # a Monday
# Four weeks in November, a fortnight around New Year, Easter, a bank holiday, the change of clocks.
TODAYS = [
    *(FIRST + timedelta(days=n) for n in range(0, 28, 3)),
    *(date(2026, 12, 22) + timedelta(days=n) for n in range(0, 16, 2)),
    date(2027, 3, 25),
    date(2027, 3, 29),
    date(2027, 4, 2),
    date(2027, 5, 3),
    date(2027, 10, 31),
]


@pytest.mark.parametrize("today", TODAYS, ids=str)
def test_each_sample_gets_the_advice_it_is_there_for(today: date) -> None:
    clock = PreviewClock(MAYA.zone, today=today)
    samples = sample_threads(MAYA, today=today, workdays=workdays_for("GB"))
    account = Account(MAYA, samples=samples, now=clock.now)
    wrong = []
    for conversation in account.conversations():
        assert conversation.sample is not None
        letters = account.letters(conversation)
        fetched = thread_from_payload(
            thread_document(conversation, letters), fetch=lambda message, part, a=account: _bytes(a, message, part)
        )
        reading = read_thread(
            fetched, me=Me(MAYA.name, MAYA.email), now=clock.now(), country="GB", timezone="Europe/London"
        )
        advice = advise(reading)
        if advice.action != conversation.sample.action:
            wrong.append(f"{conversation.sample.name}: {advice.action} ({advice.why})")
    assert not wrong, "\n".join(wrong)


def _bytes(account: Account, message_id: str, attachment_id: str) -> bytes:
    from app.preview.account import attachment_bytes

    letter = account.letter(message_id)
    assert letter is not None
    return attachment_bytes(letter, attachment_id) or b""


def test_one_sample_shows_a_question() -> None:
    clock = PreviewClock(MAYA.zone, today=FIRST)
    account = Account(MAYA, samples=sample_threads(MAYA, today=FIRST, workdays=workdays_for("GB")), now=clock.now)
    asked: dict[str, str] = {}
    for conversation in account.conversations():
        fetched = thread_from_payload(thread_document(conversation, account.letters(conversation)))
        reading = read_thread(
            fetched, me=Me(MAYA.name, MAYA.email), now=clock.now(), country="GB", timezone="Europe/London"
        )
        assert conversation.sample is not None
        if doubt := advise(reading).doubt:
            asked[conversation.sample.name] = doubt.question
    assert asked["25-call-promised"] == "did_they_call"


def test_the_offer_asks_for_one_thing_and_names_the_whole_house() -> None:
    clock = PreviewClock(MAYA.zone, today=FIRST)
    account = Account(MAYA, samples=sample_threads(MAYA, today=FIRST, workdays=workdays_for("GB")), now=clock.now)
    (offer,) = (
        c
        for c in account.conversations()
        if c.sample is not None and "Windmere" in str(account.letters(c)[0].mail["Subject"])
    )
    fetched = thread_from_payload(
        thread_document(offer, account.letters(offer)), fetch=lambda message, part: _bytes(account, message, part)
    )
    reading = read_thread(
        fetched, me=Me(MAYA.name, MAYA.email), now=clock.now(), country="GB", timezone="Europe/London"
    )
    assert [r.kind for r in reading.requests] == ["offer_decision"]
    assert reading.company == "Windmere Energy"
