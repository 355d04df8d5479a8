"""Every card: valid for Gmail, in our words, with nothing of the mail able to become markup."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from app.cards.advice import advice_card
from app.cards.draft import confirm_card, copy_card, done_card, draft_card
from app.cards.home import Closed, HomeRow, home_card
from app.cards.problem import TROUBLES, problem_card
from app.cards.settings import SettingsValues, date_card, forget_card, settings_card
from app.cards.widgets import FILLED, card, row
from app.etiquette.model import Action, LetterKind
from app.reading.model import Doubt, Request
from app.tone.model import Finding, Severity
from tests.cards.conformance import problems_in_card, walk
from tests.cards.people import BASE, LINKS, QUOTE, READING, THEO, TODAY, WAIT, advice

REFERENCES = Request("references", "Two <references>", date(2026, 11, 27), QUOTE)
WAS_IT_A_NO = Doubt("was_it_a_no", "This may be a no.", QUOTE, (("yes", "Yes, it was a no"), ("no", "No")))


def editor(**changes: Any) -> dict[str, Any]:
    known: dict[str, Any] = {
        "body": "Hi Theo,\n\nThank you.",
        "to_name": "Theo Brandt",
        "suggestion_id": "s1",
        "thread_id": "t1",
        "findings": (Finding("blame", Severity.MEDIUM, (0, 2), "This can sound annoyed.", "Is there any news?"),),
        "summary": "42 words · polite",
        "sources": (QUOTE,),
        "links": LINKS,
        "today": TODAY,
    }
    return draft_card(changes.pop("letter", LetterKind.FOLLOW_UP_MISSED_DATE), **{**known, **changes})


ALL: dict[str, dict[str, Any]] = {
    "wait": advice_card(WAIT, READING, links=LINKS),
    "follow up": advice_card(advice(Action.FOLLOW_UP), READING, links=LINKS),
    "follow up, they invited a call": advice_card(
        advice(Action.FOLLOW_UP), replace(READING, invited_to_ring=QUOTE), links=LINKS, caller="Maya <Chen>"
    ),
    "gracious": advice_card(advice(Action.SEND_GRACIOUS_NOTE), READING, links=LINKS),
    "thank you": advice_card(advice(Action.SEND_THANK_YOU), READING, links=LINKS),
    "reply": advice_card(advice(Action.REPLY_NOW), replace(READING, requests=(REFERENCES,) * 3), links=LINKS),
    "rest": advice_card(advice(Action.MOVE_ON), READING, links=LINKS, due_elsewhere=2),
    "rest, nobody reads": advice_card(advice(Action.MOVE_ON), replace(READING, reachable=False), links=LINKS),
    "quiet": advice_card(advice(Action.NOT_RECRUITING), READING, links=LINKS),
    "fraud": advice_card(
        advice(Action.NOT_RECRUITING), replace(READING, fraud_marks=("they want a fee <now>",)), links=LINKS
    ),
    "doubt": advice_card(
        advice(Action.FOLLOW_UP, doubt=WAS_IT_A_NO, sure=False), replace(READING, whole=False), links=LINKS
    ),
    "editor": editor(),
    "editor, answer": editor(letter=LetterKind.ANSWER, blanks=("[two days]",), problem="Fill <this> in."),
    "draft saved": done_card(
        to_name="Theo", thread_id="t1", suggestion_id="s1", next_look=date(2026, 12, 8), today=TODAY, links=LINKS
    ),
    "sent": done_card(
        to_name="Theo", thread_id="t1", suggestion_id="s1", next_look=None, today=TODAY, links=LINKS, sent=True
    ),
    "confirm": confirm_card(
        to="theo@x.example", subject="Re: <b>", body="Hi <Theo>,\nx", suggestion_id="s1", thread_id="t1", links=LINKS
    ),
    "confirm, blanks": confirm_card(
        to="theo@x.example",
        subject="Re",
        body="[day]",
        suggestion_id="s1",
        thread_id="t1",
        links=LINKS,
        changed=True,
        open_blanks=("[day]",),
    ),
    "copy": copy_card(body="Hi", thread_id="t1", links=LINKS),
    "home": home_card(
        (
            HomeRow("t1", Action.FOLLOW_UP, "Litware <x>", "8 working days", date(2026, 11, 20)),
            HomeRow("t2", Action.WAIT, "Fabrikam", "They said ‘this week’", date(2026, 11, 26)),
            HomeRow("t3", Action.WAIT, "Adatum", "Interview", date(2026, 12, 4)),
            HomeRow("t4", Action.WAIT, "Tailspin", "Applied", None),
        ),
        today=TODAY,
        links=LINKS,
        closed=Closed({"offer": 1, "said no": 3}),
    ),
    "home, empty": home_card((), today=TODAY, links=LINKS),
    "settings": settings_card(SettingsValues("Maya", use_model=True), links=LINKS, model_name="models.example"),
    "forget": forget_card(links=LINKS),
    "date": date_card(thread_id="t1", current=date(2026, 12, 1), today=TODAY, links=LINKS),
    **{
        f"trouble {kind}": problem_card(kind, request_id="r-1", thread_id="t1", links=LINKS, body="typed <text>")
        for kind in TROUBLES
    },
}


@pytest.mark.parametrize("name", ALL)
def test_gmail_draws_every_card(name: str) -> None:
    assert problems_in_card(ALL[name], base_url=BASE) == []


@pytest.mark.parametrize("name", ALL)
def test_at_most_one_button_is_filled(name: str) -> None:
    filled = [value for _, key, value in walk(ALL[name]) if key == "color" and value == FILLED]
    assert len(filled) <= 1


@pytest.mark.parametrize("name", [n for n in ALL if n.startswith(("wait", "rest", "quiet"))])
def test_no_button_is_filled_where_the_advice_is_to_do_nothing(name: str) -> None:
    assert not [value for _, key, value in walk(ALL[name]) if key == "color"]


@pytest.mark.parametrize("name", ALL)
def test_cards_keep_to_three_sections_and_eight_widgets_in_each(name: str) -> None:
    assert len(ALL[name]["sections"]) <= 4 if name == "doubt" else len(ALL[name]["sections"]) <= 3
    assert all(len(section["widgets"]) <= 8 for section in ALL[name]["sections"])


def words_of(card: dict[str, Any]) -> str:
    return "\n".join(
        str(value) for _, key, value in walk(card) if key in ("text", "title", "subtitle", "topLabel", "label")
    )


def test_the_wait_card_is_dated_reasoned_and_quotes_its_source() -> None:
    card = ALL["wait"]
    assert card["header"] == {"title": "Wait until Tue 1 Dec", "subtitle": "Theo Brandt, Northwind · Backend Engineer"}
    words = words_of(card)
    assert "Theo said they will decide by Fri 27 Nov" in words
    assert "‘We'll decide by Friday &lt;27 Nov&gt;.’" in words
    assert "Theo, Wed 18 Nov" in words
    assert "4 days ago, from you" in words
    assert "Suggest follow-up anyway" in words


@pytest.mark.parametrize(
    ("name", "label"),
    [
        ("follow up", "Suggest follow-up"),
        ("gracious", "Suggest a gracious note"),
        ("thank you", "Suggest a thank-you"),
        ("reply", "Suggest a reply"),
        ("rest", "Suggest a last note"),
        ("editor", "Approve as draft"),
        ("draft saved", "Send now"),
        ("confirm", "Send"),
    ],
)
def test_buttons_carry_their_fixed_words(name: str, label: str) -> None:
    assert label in [value for _, key, value in walk(ALL[name]) if key == "text"]


def test_only_buttons_that_send_say_send() -> None:
    for name in set(ALL) - {"draft saved", "confirm"}:
        pressed = [v["text"] for _, k, v in walk(ALL[name]) if k in ("primaryButton", "secondaryButton", "button")]
        pressed += [b["text"] for _, k, v in walk(ALL[name]) if k == "buttons" for b in v]
        assert not [text for text in pressed if "Send" in text], name


def test_mail_text_never_becomes_markup() -> None:
    assert "Two &lt;references&gt;" in words_of(ALL["reply"])
    assert "Hi &lt;Theo&gt;,<br>x" in words_of(ALL["confirm"])
    assert ALL["confirm"]["sections"][0]["widgets"][-1]["decoratedText"]["text"] == "Re: &lt;b&gt;"


def test_a_doubt_offers_its_answers_as_buttons() -> None:
    answers = [
        v for _, k, v in walk(ALL["doubt"]) if k == "parameters" and {"key": "question", "value": "was_it_a_no"} in v
    ]
    assert [a[-1]["value"] for a in answers] == ["yes", "no"]
    assert "the open message only" in words_of(ALL["doubt"])


def test_a_refusal_card_is_gentle() -> None:
    words = words_of(ALL["gracious"]).lower()
    assert "unfortunately" not in words
    assert "rejected" not in words
    assert "!" not in words
    assert "no note, close it" in words


def test_without_blanks_filled_there_is_nothing_to_press_that_sends() -> None:
    assert "fixedFooter" not in ALL["confirm, blanks"]
    assert "Fill in first: [day]" in words_of(ALL["confirm, blanks"])


def test_what_was_typed_stays_on_a_trouble_card() -> None:
    inputs = [value for _, key, value in walk(ALL["trouble gmail_busy"]) if key == "textInput"]
    assert inputs[0]["value"] == "typed <text>"


def test_the_date_picker_speaks_midnight_utc_of_the_day() -> None:
    picker = ALL["date"]["sections"][0]["widgets"][1]["dateTimePicker"]
    assert picker["valueMsEpoch"] == "1796083200000"


def test_a_long_list_shows_ten_rows_and_a_way_to_the_rest() -> None:
    rows = tuple(HomeRow(f"t{i}", Action.FOLLOW_UP, f"Firm {i}", "due") for i in range(14))
    short, whole = home_card(rows, today=TODAY, links=LINKS), home_card(rows, today=TODAY, links=LINKS, more=True)
    assert len(short["sections"][0]["widgets"]) == 10
    assert "Show more" in words_of(short)
    assert len(whole["sections"][0]["widgets"]) == 14
    assert "Show more" not in words_of(whole)


def test_the_model_switch_shows_only_where_the_operator_set_one_up() -> None:
    with_model, without = words_of(ALL["settings"]), words_of(settings_card(SettingsValues(), links=LINKS))
    assert "Use a language model" in with_model
    assert "Use a language model" not in without


def test_a_conformance_check_that_can_fail() -> None:
    bad = {
        "header": {"title": "x"},
        "sections": [{"widgets": [{"textParagraph": {"text": "<img>", "textSyntax": "MARKDOWN"}}]}],
    }
    found = problems_in_card(bad, base_url=BASE)
    assert any("Chat only" in problem for problem in found)
    assert any("<img>" in problem for problem in found)


def test_a_request_is_named_in_few_words_and_quoted_once() -> None:
    sentence = "Could you do Wednesday 25 November at 11:00 or Thursday 26 November at 15:00 instead?"
    asked = Request("availability", sentence, None, replace(QUOTE, quote=sentence))
    words = words_of(advice_card(advice(Action.REPLY_NOW), replace(READING, requests=(asked,)), links=LINKS))
    assert "<b>Times that suit you</b>" in words
    assert words.count("Could you do Wednesday") == 1


def test_plain_fields_hold_no_tags_and_names_have_an_end() -> None:
    name = '<script src="x">Theo</script> & <b>Co</b> ' + "Brandt " * 200
    endless = replace(THEO, name=name)
    shown = advice_card(WAIT, replace(READING, counterpart=endless), links=LINKS)["header"]["subtitle"]
    label = row("words", label=name, below="Ann <ann@x.example>")["decoratedText"]
    assert label["bottomLabel"] == "Ann <ann@x.example>"
    for text in (shown, label["topLabel"]):
        assert text.startswith("Theo & Co Brandt")
        assert len(text) <= 160
    everybody = ", ".join(f"person{n}@x.example" for n in range(20))
    assert card("c", "Send this now?", f"To {everybody}")["header"]["subtitle"] == f"To {everybody}", "none is hidden"
