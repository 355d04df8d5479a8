"""The kind of a date where the phrase tables are silent, and the model that weighs it beside them."""

from datetime import date, datetime
from importlib.resources import files
from json import loads

import pytest

from app.reading.times import find_times
from app.reading.times.linear import NOTHING, Chances, chances
from app.reading.times.model import TimeExpression, TimeKind
from tests.train.times_labelled import written

SENT = datetime.fromisoformat("2026-05-13T10:00+01:00")


def only(text: str, country: str = "GB") -> TimeExpression:
    (found,) = find_times(text, sent=SENT, country=country)
    return found


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The dean has promised to make her mind known on Thursday.", TimeKind.DECISION_PROMISE),
        ("Whoever gets the nod will be told by the 20th.", TimeKind.DECISION_PROMISE),
        ("A colleague mails you the joining pack on Friday.", TimeKind.NEXT_STEP),
        ("We need your yes by Monday or the place goes to the reserve.", TimeKind.CANDIDATE_DEADLINE),
        ("The link to the test dies on 20 May.", TimeKind.CANDIDATE_DEADLINE),
        ("Would Tuesday at 3 be good for a chat with Noor?", TimeKind.INTERVIEW_TIME),
        ("Our surgery is shut until 1 June.", TimeKind.OUT_OF_OFFICE),
        ("Badger me from Wednesday on if I've gone quiet.", TimeKind.CHECK_IN_OK),
        ("Your predecessor retires on 30 June.", TimeKind.OTHER),
        ("The trustees gather on Thursday evening.", TimeKind.OTHER),
    ],
)
def test_whose_act_a_date_belongs_to_is_heard(text: str, kind: TimeKind) -> None:
    assert only(text).kind is kind


@pytest.mark.parametrize(
    "text",
    [
        "Friday Harbour is two stops further on.",
        "Schedule: Tue-Sat, split shifts.",
        "Monday is our baking day.",
        "The mill was restored in April 2003.",
        "Have a lovely Sunday.",
        "Ask for April at the gate.",
        "Thanks for coming all this way on Monday.",
    ],
)
def test_a_day_that_dates_nothing_is_left_alone(text: str) -> None:
    assert find_times(text, sent=SENT, country="GB") == ()


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("I handed your folder to the panel on Monday.", date(2026, 5, 11)),
        ("Your references came back yesterday.", date(2026, 5, 12)),
    ],
)
def test_what_happened_to_my_application_is_kept_as_past(text: str, day: date) -> None:
    found = only(text)
    assert found.kind is TimeKind.OTHER
    assert "past" in found.flags
    assert found.end == day


@pytest.mark.parametrize(
    "text",
    [
        "If you've heard nothing by 20 May, ring me.",
        "Ring me if it has been silent until 20 May.",
        "Should 20 May come and go without news, nudge me.",
    ],
)
def test_leave_to_ask_after_a_silence_begins_on_its_last_day(text: str) -> None:
    found = only(text)
    assert found.kind is TimeKind.CHECK_IN_OK
    assert (found.start, found.end) == (date(2026, 5, 20), None)


def test_leave_to_ask_on_a_day_is_for_that_day() -> None:
    found = only("Ring me on 20 May if nothing has come.")
    assert (found.start, found.end) == (date(2026, 5, 20), date(2026, 5, 20))


def test_a_passive_is_no_past_tense() -> None:
    assert only("The packs are sent on Monday.").start == date(2026, 5, 18)


def test_words_of_another_language_are_left_to_the_tables() -> None:
    strange = chances(["b:beste", "b:wegens", "ziekte", "a:groet"])
    assert strange.foreign


def test_the_tables_tip_the_scale_where_the_model_wavers() -> None:
    torn = Chances({TimeKind.NEXT_STEP: -0.6, TimeKind.DECISION_PROMISE: -0.9}, 0.0)
    assert torn.with_tables(TimeKind.DECISION_PROMISE, guessed=False) is TimeKind.DECISION_PROMISE
    assert torn.with_tables(TimeKind.DECISION_PROMISE, guessed=True) is TimeKind.NEXT_STEP


def test_the_weights_are_for_our_kinds_and_of_a_readable_size() -> None:
    text = files("app.reading.times").joinpath("kinds.json").read_text(encoding="utf-8")
    assert set(loads(text)["classes"]) == {kind.value for kind in TimeKind} | {NOTHING}
    assert len(text) < 300_000


def test_every_sentence_that_teaches_names_one_of_our_kinds() -> None:
    taught = list(written())
    assert len(taught) > 1500
    kinds = {kind.value for kind in TimeKind} | {NOTHING}
    for sentence in taught:
        assert bool(sentence.dates) is not sentence.empty, sentence.text
        assert all(kind in kinds for _, _, kind in sentence.dates)
        assert "[" not in sentence.text


@pytest.mark.parametrize(
    "text",
    [
        "We bought the old dairy on 3 March and kept the herd.",
        "The round before this one was held in January.",
        "Your letter dated 2 May has come.",
        "Founded in 1954, and today we are ninety people.",
        "Diwali lights hang all over the office.",
        "Most applicants hear back within two weeks.",
        "You may object within 30 days under the privacy regulation.",
        "Applicants must be between 25 and 35 years.",
        "The Tuesday crew is the loud one.",
        "The second-round slots were full in an hour.",
        "Sorry, we're swamped with month end.",
    ],
)
def test_history_habit_law_and_names_commit_nobody(text: str) -> None:
    assert find_times(text, sent=SENT, country="GB") == ()


@pytest.mark.parametrize(
    "text",
    [
        "The post is on hold until September.",
        "Applications closed on 8 May.",
        "We usually answer within two weeks.",
        "Please sign the privacy form within 3 working days.",
        "The Tuesday slot is yours.",
        "Your second-round interview is on 20 May.",
        "We are closed for Christmas.",
    ],
)
def test_the_same_words_in_a_commitment_are_heard(text: str) -> None:
    assert find_times(text, sent=SENT, country="GB")


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("You'll hear within five working days of your interview on 20 May.", date(2026, 5, 20), date(2026, 5, 28)),
        ("We'll decide 2 working days after Monday 18 May.", date(2026, 5, 20), date(2026, 5, 20)),
        ("Please send the form two working days before the visit on 22 May.", date(2026, 5, 20), date(2026, 5, 20)),
        ("Your answer must be in at least three working days before 29 May.", date(2026, 5, 13), date(2026, 5, 26)),
        ("You will be told by the third working day after the talk on 18 May.", date(2026, 5, 13), date(2026, 5, 21)),
        ("I'll ring you the day after our board meeting on 21 May.", date(2026, 5, 22), date(2026, 5, 22)),
        ("Please sign within 3 working days, excluding today.", date(2026, 5, 13), date(2026, 5, 18)),
        ("Send it within 4 bank working days.", date(2026, 5, 13), date(2026, 5, 19)),
        ("You'll hear within 8 working days, the bank holiday not counted.", date(2026, 5, 13), date(2026, 5, 26)),
    ],
)
def test_working_days_are_counted_from_the_day_that_is_named(text: str, start: date, end: date) -> None:
    found = only(text)
    assert (found.start, found.end) == (start, end)


def test_a_day_that_commits_nobody_is_still_counted_from() -> None:
    found = find_times(
        "Our stocktake ends on 31 May and those chosen hear two weeks after that.", sent=SENT, country="GB"
    )
    assert found[-1].end == date(2026, 6, 14)


def test_a_phone_that_stays_silent_means_no() -> None:
    assert "silence_means_no" in only("If the phone hasn't rung by 22 May, it's a no.").flags


def test_not_earlier_than_a_day_begins_on_it() -> None:
    found = only("The board cannot give an outcome earlier than 2 June.")
    assert (found.start, found.end) == (date(2026, 6, 2), None)
