from datetime import date

import pytest

from app.etiquette.model import Action, History, LetterKind, Waits
from app.etiquette.rules.their_turn import advise
from app.reading.model import Permission
from tests.etiquette.build import day, met, promise, reading, said, wrote


def verdict(history: History | None = None, **facts: object) -> tuple[Action, date | None]:
    advice = advise(reading(**facts), history or History())
    assert advice
    return advice.action, advice.wait_until


def test_a_promise_is_waited_for_with_one_working_day_of_grace() -> None:
    advice = advise(reading(promise=promise(day("Fri 27 Nov"))), History())
    assert advice
    assert (advice.action, advice.wait_until, advice.then) == (Action.WAIT, day("Tue 1 Dec"), Action.FOLLOW_UP)
    assert advice.why == "Theo said you will hear from them by Fri 27 Nov. Give them one more working day."


@pytest.mark.parametrize(("today", "action"), [("Mon 30 Nov", Action.WAIT), ("Tue 1 Dec", Action.FOLLOW_UP)])
def test_the_day_after_the_grace_is_the_first_to_ask(today: str, action: Action) -> None:
    assert verdict(today=day(today), promise=promise(day("Fri 27 Nov")))[0] is action


def test_a_promise_for_a_saturday_has_its_grace_on_monday() -> None:
    assert verdict(promise=promise(day("Sat 28 Nov"))) == (Action.WAIT, day("Tue 1 Dec"))


def test_a_convention_has_no_grace() -> None:
    assert verdict(promise=promise(day("Fri 27 Nov"), grace=False)) == (Action.WAIT, day("Fri 27 Nov"))


def test_a_permission_is_due_on_its_day() -> None:
    asked = Permission(day("Wed 25 Nov"), said("ping me on Wednesday"))
    assert verdict(permission=asked) == (Action.FOLLOW_UP, None)
    assert verdict(permission=Permission(day("Thu 26 Nov"), said())) == (Action.WAIT, day("Thu 26 Nov"))


def test_no_news_that_means_no_is_never_chased() -> None:
    gone = promise(day("Fri 20 Nov"), silence_means_no=True)
    assert verdict(promise=gone, last_contact=wrote(day("Mon 2 Nov"), "them"))[0] is Action.MOVE_ON


def test_a_hold_without_a_date_waits_twenty_working_days() -> None:
    assert verdict(hold=said("on hold"), hold_since=day("Mon 2 Nov")) == (Action.WAIT, day("Mon 30 Nov"))


def test_after_a_talk_the_sixth_working_day_is_the_first_to_ask() -> None:
    talked = {"interviews": (met(day("Mon 16 Nov"), thanked=True),), "last_contact": wrote(day("Tue 17 Nov"))}
    assert verdict(**talked, today=day("Tue 24 Nov")) == (Action.WAIT, day("Wed 25 Nov"))
    assert verdict(**talked, today=day("Wed 25 Nov")) == (Action.FOLLOW_UP, None)


def test_after_an_application_the_tenth_working_day_is_the_first_to_ask() -> None:
    applied = {"applied_only": True, "last_contact": wrote(day("Wed 11 Nov"))}
    assert verdict(**applied, today=day("Tue 24 Nov")) == (Action.WAIT, day("Wed 25 Nov"))
    assert verdict(**applied, today=day("Wed 25 Nov")) == (Action.FOLLOW_UP, None)


def test_the_second_note_is_due_five_working_days_after_the_first_and_is_the_last() -> None:
    once = (wrote(day("Wed 18 Nov")),)
    advice = advise(reading(attempts=once, last_contact=once[0]), History())
    assert advice
    assert (advice.action, advice.letter) == (Action.FOLLOW_UP, LetterKind.FOLLOW_UP_LAST)
    assert verdict(attempts=once, last_contact=once[0], today=day("Tue 24 Nov")) == (Action.WAIT, day("Wed 25 Nov"))


def test_after_two_notes_it_rests_on_the_fifth_working_day() -> None:
    twice = (wrote(day("Mon 9 Nov")), wrote(day("Wed 18 Nov")))
    waiting = advise(reading(attempts=twice, last_contact=twice[1], today=day("Tue 24 Nov")), History())
    assert waiting
    assert (waiting.action, waiting.wait_until, waiting.then) == (Action.WAIT, day("Wed 25 Nov"), Action.MOVE_ON)
    assert verdict(attempts=twice, last_contact=twice[1])[0] is Action.MOVE_ON


def test_the_latest_day_wins() -> None:
    early_note = (wrote(day("Mon 23 Nov")),)
    assert verdict(attempts=early_note, promise=promise(day("Fri 4 Dec"))) == (Action.WAIT, day("Tue 8 Dec"))


def test_an_absence_only_ever_moves_the_day_back() -> None:
    assert verdict(promise=promise(day("Fri 27 Nov")), out_of_office_until=day("Mon 7 Dec"))[1] == day("Tue 8 Dec")
    assert verdict(promise=promise(day("Fri 27 Nov")), out_of_office_until=day("Thu 26 Nov"))[1] == day("Tue 1 Dec")
    assert verdict(out_of_office_until=day("Wed 11 Nov"), last_contact=wrote(day("Tue 24 Nov")))[1] == day("Wed 2 Dec")


def test_an_address_that_nobody_reads_never_gets_a_note() -> None:
    silent = {"reachable": False, "applied_only": True}
    waiting = advise(reading(**silent, last_contact=wrote(day("Thu 5 Nov"), "them")), History())
    assert waiting
    assert (waiting.action, waiting.wait_until, waiting.then) == (Action.WAIT, day("Thu 26 Nov"), Action.MOVE_ON)
    assert verdict(**silent, last_contact=wrote(day("Wed 4 Nov"), "them"))[0] is Action.MOVE_ON


def test_more_than_sixty_days_of_silence_end_it_even_with_a_note_left() -> None:
    once = (wrote(day("Fri 25 Sep")),)
    assert verdict(attempts=once, last_contact=once[0])[0] is Action.MOVE_ON
    named_later = {"silence_day": day("Fri 30 Oct"), "promise": promise(day("Fri 30 Oct"))}
    assert verdict(**named_later, last_contact=once[0])[0] is Action.FOLLOW_UP


def test_the_days_are_settings_of_the_person() -> None:
    patient = History(waits=Waits(grace=3))
    assert verdict(patient, promise=promise(day("Fri 27 Nov"))) == (Action.WAIT, day("Thu 3 Dec"))


def test_the_day_that_the_person_chose_wins() -> None:
    chosen = History(named_day=day("Mon 7 Dec"))
    assert verdict(chosen, promise=promise(day("Fri 20 Nov"))) == (Action.WAIT, day("Mon 7 Dec"))
