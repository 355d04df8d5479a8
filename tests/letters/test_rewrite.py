"""Shorter, warmer, more formal: on texts that people typed."""

import pytest

from app.etiquette.model import LetterKind
from app.letters.facts import claims
from app.letters.rewrite import HOWS, rewrite
from app.letters.shape import shape_of, word_count
from tests.letters.cases import CASES, MAYA, advice, reading

TYPED = """Hi Theo,

Thanks so much for the call on Thursday! I'm super excited about the Backend Engineer role, and I can't wait to hear more. I know that these decisions take time, and I imagine that you are talking with several other people as well at this point in time.

My notice period is 4 weeks, so I could start on 1 March. Could you tell me when you expect to decide? If there is anything else you need from me, please do not hesitate to let me know.

Cheers,
Maya
07700 900123"""


def changed(body, how, kind=LetterKind.FOLLOW_UP_INTERVIEW):
    return rewrite(body, how, letter=kind, reading=reading(), writer=MAYA)


@pytest.mark.parametrize("how", HOWS)
def test_no_fact_that_was_typed_is_lost(how):
    after = changed(TYPED, how)
    texts = [c.text for c in claims(TYPED)]
    assert texts
    assert [t for t in texts if t not in after] == []


@pytest.mark.parametrize("how", HOWS)
def test_question_and_signature_stay(how):
    after = changed(TYPED, how)
    assert "when you expect to decide?" in after
    assert after.endswith("\nMaya\n07700 900123")


@pytest.mark.parametrize("how", HOWS)
def test_doing_it_twice_settles(how):
    once = changed(TYPED, how)
    twice = changed(once, how)
    assert changed(twice, how) == twice


def test_shorter_is_shorter_and_keeps_the_greeting():
    after = changed(TYPED, "shorter")
    assert word_count(after) < 0.8 * word_count(TYPED)
    assert after.startswith("Hi Theo,")
    assert "4 weeks" in after


def test_a_short_text_is_left_alone():
    body = "Hi Theo,\n\nIs there any news?\n\nBest,\nMaya"
    assert changed(body, "shorter") == body


def test_formal_has_no_contractions_shouts_or_casual_words():
    after = changed(TYPED, "formal")
    assert after.startswith("Dear Theo Brandt,")
    assert "!" not in after
    assert "I'm" not in after
    assert "can't" not in after
    assert "super" not in after
    assert "Cheers" not in after


def test_formal_keeps_the_name_that_was_typed():
    assert changed("Hi Priya,\n\nThanks for the tour.\n\nBest,\nMaya", "formal").startswith("Dear Priya,")


def test_warmer_adds_one_warm_sentence_and_no_claim_about_a_talk_that_was_not():
    body = "Dear Theo,\n\nI am writing to inquire about the timeline. Please advise.\n\nRegards,\nMaya"
    found = reading(interviews=())
    after = rewrite(body, "warmer", letter=LetterKind.FOLLOW_UP_APPLICATION, reading=found, writer=MAYA)
    assert after.startswith("Hi Theo,")
    assert "Please advise" not in after
    assert "conversation" not in after
    assert "appreciate" in after


def test_warmer_does_not_pile_up():
    once = changed(TYPED, "warmer")
    assert word_count(once) <= word_count(TYPED) + 20


def test_blanks_survive_every_change():
    body = "Hello Theo,\n\nI could talk on [two days and times that suit you]. It's no trouble.\n\nBest,\nMaya"
    for how in HOWS:
        assert "[two days and times that suit you]" in changed(body, how)


def test_the_words_inside_a_blank_are_never_changed():
    body = "Hello Theo,\n\n[your answer: isn't it great, thanks!]. I'm sure.\n\nBest,\nMaya"
    assert "[your answer: isn't it great, thanks!]. I am sure." in changed(body, "formal")


def test_text_without_greeting_or_signature_is_changed_too():
    assert changed("I'm still keen. Any news?", "formal") == "I am still keen. Any news?"


def test_an_empty_field_stays_empty_when_shortened():
    assert changed("", "shorter") == ""


def test_an_unknown_wish_is_refused():
    with pytest.raises(ValueError, match="shorter"):
        changed(TYPED, "longer")


def test_our_own_letters_can_be_rewritten_and_keep_their_facts():
    from app.letters.write import write_letter

    for kind, found, wishes in CASES.values():
        body = write_letter(advice(kind), found, writer=MAYA, wishes=wishes).body
        for how in HOWS:
            after = rewrite(body, how, letter=kind, reading=found, writer=MAYA)
            lost = [c.text for c in claims("\n\n".join(shape_of(body).paragraphs)) if c.text not in after]
            assert lost == []
            assert shape_of(after).name == "Maya Chen"
