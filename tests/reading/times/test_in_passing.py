"""Days named in passing stay silent; the same days beside an act of somebody's are read."""

from datetime import date, datetime

import pytest

from app.reading.times import find_times
from app.reading.times.model import Relation, TimeExpression, TimeKind

SENT = datetime.fromisoformat("2026-05-13T10:00+01:00")  # a Wednesday


def times(text: str, country: str = "GB") -> tuple[TimeExpression, ...]:
    return find_times(text, sent=SENT, country=country)


def only(text: str, country: str = "GB") -> TimeExpression:
    (found,) = times(text, country)
    return found


@pytest.mark.parametrize(
    "text",
    [
        "The board was impressed with your talk on the 6th.",
        "Loved your drawing on the 4th.",
        "Your postcard came through Monday night.",
        "Got your note on Sunday, ta.",
        "Sorry again about the alarm on Friday.",
        "Well done on Saturday, that was a hard course.",
    ],
)
def test_praise_thanks_and_excuses_for_a_day_gone_by_are_silent(text: str) -> None:
    assert times(text) == ()


@pytest.mark.parametrize(
    "text",
    [
        "Share 10th, 12th and degree marks.",
        "Bring the 1st to 6th semester mark sheets.",
        "You ran it in under 1:52, chapeau.",
        "The winter term runs from 7 January to 27 March.",
        "I can't tell you more today.",
        "Friday fell through, alas.",
        "What with the fair on Saturday nobody is here.",
        "My tortoise is named Friday.",
        "Safe travels on Saturday!",
    ],
)
def test_ordinals_measures_calendars_and_wishes_are_silent(text: str) -> None:
    assert times(text) == ()


def test_a_feast_in_the_way_is_no_day_of_theirs() -> None:
    assert only("It will be five working days, with Whitsun falling in the middle.").text == "five working days"


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Your reference from St Anne's arrived on Monday.", date(2026, 5, 11)),
        ("Your contract went to the lawyers on Monday and should be back soon.", date(2026, 5, 11)),
        ("We got your application yesterday, cheers.", date(2026, 5, 12)),
        ("You withdrew your application on 8 May.", date(2026, 5, 8)),
    ],
)
def test_what_happened_to_the_application_lies_behind(text: str, day: date) -> None:
    found = only(text)
    assert (found.kind, found.end) == (TimeKind.OTHER, day)


@pytest.mark.parametrize(
    ("text", "kind", "end"),
    [
        (
            "It should take us two to three weeks to answer all who applied.",
            TimeKind.DECISION_PROMISE,
            date(2026, 6, 3),
        ),
        ("The matron will phone you within two days about shifts.", TimeKind.NEXT_STEP, date(2026, 5, 15)),
        ("You've got three days from today to sign.", TimeKind.CANDIDATE_DEADLINE, date(2026, 5, 16)),
        ("Our head is a good man, and he's back from the hills on Monday.", TimeKind.OUT_OF_OFFICE, date(2026, 5, 18)),
        ("The traineeship itself begins on 1 July.", TimeKind.OTHER, date(2026, 7, 1)),
    ],
)
def test_their_own_acts_are_heard_beside_words_that_mislead(text: str, kind: TimeKind, end: date) -> None:
    found = only(text)
    assert (found.kind, found.end) == (kind, end)


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("Nudge me on Friday if payroll hasn't sent it.", date(2026, 5, 15)),
        ("If I've gone quiet by the 20th give me a shout.", date(2026, 5, 20)),
        ("Should the 21st come and go without a word, chase me.", date(2026, 5, 21)),
        ("No word in five working days? Then ring the office.", date(2026, 5, 20)),
        ("You may remind me from the third working day on.", date(2026, 5, 18)),
        ("Should they stay silent past 28 May, write to me.", date(2026, 5, 29)),
    ],
)
def test_leave_to_ask_is_heard_however_the_silence_is_told(text: str, start: date) -> None:
    found = only(text)
    assert (found.kind, found.start) == (TimeKind.CHECK_IN_OK, start)


@pytest.mark.parametrize("text", ["No decision before the 20th I'm afraid.", "No verdict until the 20th, sorry."])
def test_a_short_no_news_before_a_day_promises_nothing_sooner(text: str) -> None:
    found = only(text)
    assert (found.kind, found.relation, found.start, found.end) == (
        TimeKind.DECISION_PROMISE,
        Relation.NOT_BEFORE,
        date(2026, 5, 20),
        None,
    )


@pytest.mark.parametrize(
    ("text", "kind", "start", "end"),
    [
        ("No need to chase, I'll ring by Friday.", TimeKind.NEXT_STEP, date(2026, 5, 13), date(2026, 5, 15)),
        ("You'd start no later than 1 July.", TimeKind.OTHER, date(2026, 5, 13), date(2026, 7, 1)),
        ("The shop will close at noon on 22 May.", TimeKind.OUT_OF_OFFICE, date(2026, 5, 22), date(2026, 5, 22)),
        ("Not before the end of June, I should think.", TimeKind.DECISION_PROMISE, date(2026, 6, 21), None),
        ("The list is up in July 1st week.", TimeKind.NEXT_STEP, date(2026, 7, 1), date(2026, 7, 7)),
        ("Hiring is paused until at least September.", TimeKind.NEXT_STEP, date(2026, 9, 1), None),
        ("The visit is on Friday, not Thursday.", TimeKind.INTERVIEW_TIME, date(2026, 5, 15), date(2026, 5, 15)),
    ],
)
def test_other_turns_of_phrase(text: str, kind: TimeKind, start: date, end: date | None) -> None:
    found = only(text)
    assert (found.kind, found.start, found.end) == (kind, start, end)


def test_a_present_verb_behind_a_past_one_looks_ahead() -> None:
    assert [t.end for t in times("We met four candidates last week and see the last two candidates on Monday.")] == [
        date(2026, 5, 18)
    ]


@pytest.mark.parametrize(
    ("text", "kind", "start", "end"),
    [
        ("I'll ring you tomorrow before noon.", TimeKind.NEXT_STEP, date(2026, 5, 14), date(2026, 5, 14)),
        ("Second interviews finish on Friday.", TimeKind.OTHER, date(2026, 5, 15), date(2026, 5, 15)),
        (
            "We hope to land on somebody by Whit Monday.",
            TimeKind.DECISION_PROMISE,
            date(2026, 5, 13),
            date(2026, 5, 25),
        ),
        ("If I've gone quiet after 20 May, nudge me.", TimeKind.CHECK_IN_OK, date(2026, 5, 21), None),
        ("Please reply before Thursday's board.", TimeKind.CANDIDATE_DEADLINE, date(2026, 5, 13), date(2026, 5, 13)),
        (
            "You have 48 hours to finish the task from now.",
            TimeKind.CANDIDATE_DEADLINE,
            date(2026, 5, 13),
            date(2026, 5, 15),
        ),
    ],
)
def test_days_beside_a_clock_a_board_or_a_round(text: str, kind: TimeKind, start: date, end: date | None) -> None:
    found = only(text)
    assert (found.kind, found.start, found.end) == (kind, start, end)


def test_failing_that_does_not_point_back() -> None:
    assert [t.end for t in times("Could you do Monday at ten, or failing that Friday at two?")] == [
        date(2026, 5, 18),
        date(2026, 5, 15),
    ]


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        (
            "The advert closes on Sunday; please allow ten working days for a reply.",
            [TimeKind.CANDIDATE_DEADLINE, TimeKind.DECISION_PROMISE],
        ),
        ("Kindly allow five business days before following up.", [TimeKind.CHECK_IN_OK]),
        ("Probably Thursday, surely by Friday.", [TimeKind.DECISION_PROMISE, TimeKind.DECISION_PROMISE]),
        ("We'd love an answer from you by Friday.", [TimeKind.CANDIDATE_DEADLINE]),
        ("He is gone from the 22nd, so ask Ruth.", [TimeKind.OUT_OF_OFFICE]),
    ],
)
def test_whose_time_it_is(text: str, kinds: list[TimeKind]) -> None:
    assert [t.kind for t in times(text)] == kinds
