from app.etiquette.advise import advise
from app.etiquette.model import Action, History
from app.etiquette.rules import RULES
from app.reading.model import Doubt, Stage
from tests.etiquette.build import day, met, no, promise, reading, request, said, wrote


def test_every_rule_has_a_file_that_says_where_it_comes_from() -> None:
    assert len({rule.__module__ for rule in RULES}) == len(RULES)
    for rule in RULES:
        assert ".md" in (rule.__globals__["__doc__"] or ""), rule.__module__


def test_a_no_comes_before_a_request_and_an_interview() -> None:
    all_at_once = reading(
        rejection=no(day("Tue 24 Nov")), requests=(request(),), interviews=(met(day("Mon 30 Nov"), past=False),)
    )
    assert advise(all_at_once).action is Action.SEND_GRACIOUS_NOTE


def test_a_request_comes_before_thanks() -> None:
    assert advise(reading(requests=(request(),), interviews=(met(day("Tue 24 Nov")),))).action is Action.REPLY_NOW


def test_what_the_person_marked_as_sent_is_no_longer_owed() -> None:
    owed = reading(requests=(request(message="m2"),), last_contact=wrote(day("Tue 24 Nov"), "them"))
    assert advise(owed).action is Action.REPLY_NOW
    assert advise(owed, History(settled_until="m1")).action is Action.REPLY_NOW
    assert advise(owed, History(settled_until="m2")).action is Action.WAIT


def test_an_answer_that_came_by_phone_starts_the_wait_anew() -> None:
    lapsed = reading(promise=promise(day("Fri 13 Nov")), last_contact=wrote(day("Tue 3 Nov"), "them"))
    assert advise(lapsed).action is Action.FOLLOW_UP
    heard = advise(lapsed, History(heard_on=day("Mon 23 Nov")))
    assert (heard.action, heard.wait_until) == (Action.WAIT, day("Tue 1 Dec"))


def test_a_reminder_puts_a_follow_up_to_sleep_but_not_a_request() -> None:
    asleep = History(snoozed_until=day("Fri 27 Nov"))
    due = reading(promise=promise(day("Fri 13 Nov")), last_contact=wrote(day("Tue 3 Nov"), "them"))
    advice = advise(due, asleep)
    assert (advice.action, advice.wait_until, advice.then) == (Action.WAIT, day("Fri 27 Nov"), Action.FOLLOW_UP)
    assert advise(reading(requests=(request(),)), asleep).action is Action.REPLY_NOW


def doubted(other: Action) -> Doubt:
    otherwise = reading(rejection=no(day("Tue 24 Nov"))) if other is Action.SEND_GRACIOUS_NOTE else reading()
    return Doubt("was_it_a_no", "We read this as a wait.", said(), (("yes", "Yes"), ("no", "No")), otherwise=otherwise)


def test_a_doubt_makes_the_advice_unsure_only_where_it_leads_to_another_action() -> None:
    assert not advise(reading(doubts=(doubted(Action.SEND_GRACIOUS_NOTE),))).sure
    assert advise(reading(doubts=(doubted(Action.WAIT),))).sure


def test_an_answered_doubt_is_asked_no_more() -> None:
    open_doubt = reading(doubts=(doubted(Action.SEND_GRACIOUS_NOTE),))
    assert advise(open_doubt, History(answers={"was_it_a_no": "no"})).doubt is None


def test_a_yes_of_mine_with_nothing_owed_rests() -> None:
    assert advise(reading(stage=Stage.ACCEPTED, closed_by_me=said())).action is Action.MOVE_ON


def test_who_wants_thank_yous_only_is_never_sent_to_ask() -> None:
    long_ago = reading(last_contact=wrote(day("Mon 2 Nov"), "them"), interviews=(met(day("Mon 2 Nov")),))
    assert advise(long_ago).action is Action.FOLLOW_UP
    assert advise(long_ago, History(thank_you_only=True)).action is Action.MOVE_ON
    early = reading(last_contact=wrote(day("Tue 24 Nov"), "me"))
    assert (advise(early).then, advise(early, History(thank_you_only=True)).then) == (Action.FOLLOW_UP, Action.MOVE_ON)
    thanks_due = reading(interviews=(met(day("Tue 24 Nov")),))
    assert advise(thanks_due, History(thank_you_only=True)).action is Action.SEND_THANK_YOU
