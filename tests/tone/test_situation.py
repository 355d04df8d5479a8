"""From a reading to what the check may know."""

from dataclasses import replace
from datetime import UTC, date, datetime

from app.etiquette.model import Action, Advice
from app.reading.model import Contact, Counterpart, Evidence, Interview, Promise, Reading, Request, Stage
from app.tone.check import check_tone
from app.tone.situation import proposed_in, situation_of

QUOTE = Evidence("m1", "We will ring you by Friday.")
THEO = Counterpart("Theo Brandt", "Theo", None, reachable=True)
READING = Reading(
    "t1",
    datetime(2026, 11, 20, 9, tzinfo=UTC),
    date(2026, 11, 20),
    "GB",
    recruiting=True,
    stage=Stage.INTERVIEWED,
    people=(THEO,),
    counterpart=THEO,
    company="Northwind",
    role="Backend Engineer",
    subject="Backend Engineer at Northwind",
    requests=(Request("references", "two references", None, QUOTE),),
    interviews=(Interview(date(2026, 11, 12), None, True, QUOTE),),
    last_from_me=Contact("m2", date(2026, 11, 13), "me"),
    promise=Promise(date(2026, 11, 12), date(2026, 11, 24), "firm", QUOTE),
)
WAITING = Advice(Action.WAIT, "They named Tuesday.", "promise", wait_until=date(2026, 11, 26))


def test_names_stage_requests_and_dates_come_from_the_reading() -> None:
    found = situation_of(
        READING, advice=WAITING, writer_name="Maya Chen", thread_text="We spoke about kilns on Thursday."
    )
    assert found.stage == "interviewed"
    assert found.names == ("Theo Brandt", "Theo")
    assert (found.company, found.role, found.asked) == ("Northwind", "Backend Engineer", ("references",))
    assert found.too_soon_until == date(2026, 11, 26)
    assert found.last_mine == date(2026, 11, 13)
    assert {"kilns", "maya", "northwind", "2026-11-24"} <= found.facts


def test_without_the_thread_s_words_no_detail_can_be_called_ungrounded() -> None:
    found = situation_of(READING)
    assert found.facts == frozenset()
    assert not [f for f in check_tone("Please thank Ingrid for Tuesday.", found) if f.lint == "ungrounded_detail"]


def test_a_name_with_an_apostrophe_is_one_name() -> None:
    found = situation_of(READING, thread_text="Siobhan O'Rourke of Coeur d’Alene Mills met you.")

    def named(words: str) -> list[str]:
        return [words[slice(*f.span)] for f in check_tone(words, found) if f.lint == "ungrounded_detail"]

    assert named("Please thank O'Rourke, and O’Rourke's colleagues at D'Alene, for me.") == []
    assert named("Please thank O'Malley for me.") == ["O'Malley"]


def test_advice_to_act_sets_no_waiting_day() -> None:
    assert situation_of(READING, advice=replace(WAITING, action=Action.FOLLOW_UP)).too_soon_until is None


def test_what_their_mail_proposes_is_known() -> None:
    assert proposed_in("Feel free to call me any time.") == {"call"}
    assert proposed_in("Let's connect on LinkedIn.") == {"social"}
    assert proposed_in("Do drop by when you are in town.") == {"visit"}
    assert proposed_in("We will decide by Friday.") == frozenset()


def test_a_call_they_promised_makes_calling_no_surprise() -> None:
    assert READING.promise is not None
    ringing = replace(READING, promise=replace(READING.promise, call=True))
    assert situation_of(ringing).they_proposed == {"call"}
