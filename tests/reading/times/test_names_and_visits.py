"""Days that only name something, opening hours, visits, and lengths of silence: each told apart from a date."""

from datetime import date, datetime

import pytest

from app.reading.times import find_times
from app.reading.times.model import Relation, TimeExpression, TimeKind

SENT = datetime.fromisoformat("2026-05-13T10:00+01:00")  # a Wednesday


def only(text: str, country: str = "GB") -> TimeExpression:
    (found,) = find_times(text, sent=SENT, country=country)
    return found


@pytest.mark.parametrize(
    "text",
    [
        "Please ask for Tuesday Marlowe when you get here.",
        "The Sunday Gazette wrote about our choir.",
        "They still talk about Bloody Sunday in this town.",
        "Friday & Daughters have the shop downstairs.",
        "It's a Saturday job, mostly sweeping.",
        "The Sunday roast is free for staff.",
        "You'd get a Christmas hamper and your birthday off.",
        "There is year-end pressure, we won't lie.",
        "Our counter is open 7am to 2pm on weekdays.",
        "The dinner shift goes from 17.30 to 23.00.",
        "We're known from a podcast called Next Week Maybe.",
        "Thanks for Monday, Theo.",
        "The lift is crowded in the holiday period.",
        "The school bus leaves at 7.50.",
        "The office goes quiet around Christmas.",
        "Our cook left after 24 years.",
        "Our shop ships every order within two working days.",
    ],
)
def test_names_and_hours_are_no_dates(text: str) -> None:
    assert find_times(text, sent=SENT, country="GB") == ()


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Friday Theo will ring you.", date(2026, 5, 15)),
        ("See you Monday, Maya!", date(2026, 5, 18)),
        ("Could you do the Thursday slot?", date(2026, 5, 14)),
        ("The Monday interview is confirmed.", date(2026, 5, 18)),
        ("Drop by on Thursday for a look round.", date(2026, 5, 14)),
        ("Come by on Saturday at 11 and meet the others.", date(2026, 5, 16)),
        ("We've one slot left on Tuesday 19 May at 13:00.", date(2026, 5, 19)),
        ("Your test is on 19 May 2026 (Tue), 9am.", date(2026, 5, 19)),
        ("Please join us on 19/05/2026, Tuesday, at 3 pm.", date(2026, 5, 19)),
    ],
)
def test_a_meeting_is_on_its_day(text: str, day: date) -> None:
    found = only(text)
    assert found.kind is TimeKind.INTERVIEW_TIME or "ring" in text
    assert (found.start, found.end) == (day, day)
    assert found.relation is Relation.ON


def test_a_clock_at_the_end_of_a_sentence_is_no_date() -> None:
    found = only("The panel will see you on Wednesday 20 May at 11.15.")
    assert found.end == date(2026, 5, 20)
    assert found.at is not None
    assert (found.at.hour, found.at.minute) == (11, 15)


def test_dotted_dates_make_a_stretch() -> None:
    found = only("I'm out from 27.05. through 06.06.", country="DE")
    assert (found.start, found.end) == (date(2026, 5, 27), date(2026, 6, 6))


def test_what_takes_us_to_the_end_of_a_month_lasts_until_then() -> None:
    found = only("Shortlisting takes us to the end of the month.")
    assert (found.relation, found.end) == (Relation.UNTIL, date(2026, 5, 31))


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Applications close on 29 May, so be quick.", TimeKind.CANDIDATE_DEADLINE),
        ("Interviews for the clerk's post will be held in the week of 8 June.", TimeKind.INTERVIEW_TIME),
        ("We'll let you know about the next round by Tuesday.", TimeKind.NEXT_STEP),
        ("If you're keen, drop me a line before Friday.", TimeKind.CANDIDATE_DEADLINE),
        ("Noor phones the shortlist on Friday in my absence.", TimeKind.NEXT_STEP),
    ],
)
def test_strong_words_beside_the_date_settle_its_kind(text: str, kind: TimeKind) -> None:
    assert only(text).kind is kind


def test_a_weekday_in_brackets_that_does_not_fit_is_flagged() -> None:
    found = only("Your test is on 19 May 2026 (Mon), 9am.")
    assert found.end == date(2026, 5, 19)
    assert "mismatch" in found.flags


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("Chase me if it's been more than three working days and nothing has come.", date(2026, 5, 18)),
        ("If a fortnight goes by without a word, ring us.", date(2026, 5, 27)),
        ("Nudge me once the 20th has passed.", date(2026, 5, 21)),
    ],
)
def test_a_length_of_silence_opens_the_leave_to_ask(text: str, start: date) -> None:
    found = only(text)
    assert found.kind is TimeKind.CHECK_IN_OK
    assert (found.start, found.end) == (start, None)


def test_only_the_part_of_a_sentence_that_speaks_of_silence_is_leave_to_ask() -> None:
    decision, leave = find_times(
        "I can't see them choosing before the 27th; if we've gone quiet by 4 June, give me a nudge.",
        sent=SENT,
        country="GB",
    )
    assert (decision.kind, decision.relation) == (TimeKind.DECISION_PROMISE, Relation.NOT_BEFORE)
    assert leave.kind is TimeKind.CHECK_IN_OK


@pytest.mark.parametrize(
    ("text", "due"),
    [
        ("Somebody will ring you on the next working day to fix a time.", date(2026, 5, 14)),
        ("Expect the form the next business day.", date(2026, 5, 14)),
        ("We'll reply in the next working day or two.", date(2026, 5, 15)),
        ("The offer lapses after four business days.", date(2026, 5, 19)),
        ("An answer takes 3 biz days.", date(2026, 5, 18)),
    ],
)
def test_working_days_are_heard_in_other_words(text: str, due: date) -> None:
    assert only(text).end == due


def test_that_evening_is_the_day_named_before() -> None:
    vote, call = find_times("The governors vote on Tuesday and I'll ring you that evening.", sent=SENT, country="GB")
    assert (vote.end, call.end) == (date(2026, 5, 19), date(2026, 5, 19))


def test_a_colleague_who_circles_back_is_not_away() -> None:
    assert only("I'll circle back Friday, after a word with the owner.").kind is TimeKind.NEXT_STEP
