"""The writer's promises: length, one question, facts, blanks, sameness, names, days."""

from dataclasses import replace
from datetime import date

import pytest

from app.etiquette.model import LetterKind
from app.letters.blanks import blanks_in
from app.letters.facts import ungrounded
from app.letters.model import Length, Terms, Tone, Wishes
from app.letters.requests import thing
from app.letters.sameness import shingles, similarity, stock_opener
from app.letters.shape import shape_of, word_count
from app.letters.terms import greeted, terms_of
from app.letters.write import write_letter
from app.reading.model import Contact, Permission, Stage
from app.tone.summary import THANKS
from tests.letters.cases import (
    APPLIED,
    CASES,
    LENGTHS,
    MAYA,
    PRIYA,
    THEO,
    TODAY,
    TONES,
    advice,
    asked,
    person,
    promised,
    reading,
    said,
    talk,
)

ALL = [(name, tone, length) for name in CASES for tone in TONES for length in LENGTHS]
_HIGHEST = {LetterKind.FOLLOW_UP_LAST: 80, LetterKind.GRACIOUS_NOTE: 90}


def letter(name, *, tone=Tone.WARM, length=Length.USUAL, **wishes):
    kind, found, wished = CASES[name]
    return write_letter(
        advice(kind), found, writer=replace(MAYA, tone=tone), wishes=replace(wished, length=length, **wishes)
    )


@pytest.mark.parametrize(("name", "tone", "length"), ALL)
def test_every_letter_has_50_to_125_words_in_at_most_three_paragraphs(name, tone, length):
    found = letter(name, tone=tone, length=length)
    assert 50 <= word_count(found.body) <= _HIGHEST.get(found.kind, 125)
    assert len(shape_of(found.body).paragraphs) <= 3


@pytest.mark.parametrize(("name", "tone", "length"), ALL)
def test_every_letter_passes_its_own_fact_check(name, tone, length):
    _, found, wishes = CASES[name]
    body = letter(name, tone=tone, length=length).body
    assert ungrounded(body, reading=found, writer=MAYA, wishes=wishes, thread_text="") == ()


@pytest.mark.parametrize(("name", "tone", "length"), ALL)
def test_no_letter_asks_two_questions_shouts_or_opens_like_everybody(name, tone, length):
    body = letter(name, tone=tone, length=length).body
    outside_blanks = body
    for blank in blanks_in(body):
        outside_blanks = outside_blanks.replace(blank, "")
    assert outside_blanks.count("?") <= 1
    assert "!" not in body
    assert stock_opener(body) == ""
    assert "{" not in body
    assert "  " not in body
    assert ".." not in body


@pytest.mark.parametrize("name", CASES)
def test_the_same_suggestion_always_gets_the_same_letter(name):
    assert letter(name) == letter(name)


@pytest.mark.parametrize("name", CASES)
def test_start_again_gives_another_letter(name):
    assert letter(name).body != letter(name, variant=1).body


def test_two_threads_never_get_the_same_letter():
    kind, found, _ = CASES["interview"]
    bodies = [
        write_letter(advice(kind), replace(found, thread_id=f"18c0ff{n:04x}"), writer=MAYA).body for n in range(200)
    ]
    assert len(set(bodies)) == 200


def test_the_second_follow_up_shares_no_sentence_with_the_first():
    first, second = letter("interview"), letter("last")
    assert similarity(shingles(first.body), shingles(second.body)) < 0.05


def test_a_letter_close_to_an_earlier_note_is_written_anew():
    once = letter("interview")
    again = letter("interview", earlier=shingles(once.body))
    assert similarity(shingles(once.body), shingles(again.body)) < 0.35


def test_blanks_are_named_as_they_stand_in_the_body():
    found = letter("availability")
    assert found.blanks
    assert all(blank in found.body for blank in found.blanks)


def test_a_follow_up_has_no_blank():
    assert letter("interview").blanks == ()


def test_a_missing_signature_name_is_a_blank():
    kind, found, wishes = CASES["interview"]
    assert "[your name]" in write_letter(advice(kind), found, writer=replace(MAYA, name=" "), wishes=wishes).blanks


def test_the_letter_is_signed_with_the_name_of_the_settings():
    assert letter("interview").body.endswith("\nMaya Chen")


@pytest.mark.parametrize(
    ("tone", "hellos"),
    [
        (Tone.WARM, ("Hi Theo,", "Hello Theo,")),
        (Tone.PLAIN, ("Hello Theo,", "Dear Theo,")),
        (Tone.FORMAL, ("Dear Theo Brandt,",)),
    ],
)
def test_the_greeting_uses_the_first_name_and_formally_the_whole(tone, hellos):
    assert letter("interview", tone=tone).body.startswith(hellos)


def test_a_title_is_used_only_where_it_is_known():
    doctor = replace(THEO, name="Dr Theo Brandt")
    found = reading(counterpart=doctor, people=(doctor,))
    body = write_letter(advice(LetterKind.FOLLOW_UP_INTERVIEW), found, writer=replace(MAYA, tone=Tone.FORMAL)).body
    assert body.startswith("Dear Dr Brandt,")


def test_the_person_is_greeted_as_before():
    body = letter("interview", terms=Terms("Mr Brandt", surname=True)).body
    assert body.startswith("Dear Mr Brandt,")


def test_a_title_in_another_language_becomes_an_english_one():
    vogel = replace(person("Katharina", "Vogel"), name="Dr. Katharina Vogel")
    found = reading(counterpart=vogel, people=(vogel,))
    terms = terms_of(("Sehr geehrte Frau Dr. Vogel,\n\nvielen Dank.",), (), my_name="Maya Chen")
    body = write_letter(advice(LetterKind.CHECK_BACK), found, writer=MAYA, wishes=Wishes(terms=terms)).body
    assert body.startswith("Dear Dr Vogel,")


def test_the_name_they_go_by_wins_over_the_first_of_their_names():
    aisyah = replace(person("Nur", "Razak"), name="Nur Aisyah Razak")
    found = reading(counterpart=aisyah, people=(aisyah,))
    terms = Terms("Aisyah")
    assert write_letter(advice(LetterKind.CHECK_BACK), found, writer=MAYA, wishes=Wishes(terms=terms)).body.startswith(
        "Hi Aisyah,"
    )


def test_a_greeting_meant_for_somebody_else_is_not_used():
    body = letter("interview", terms=Terms("Ms Lim", surname=True)).body
    assert body.startswith("Dear Theo Brandt,")


def test_without_a_name_the_team_is_greeted_and_nobody_invented():
    body = letter("application, nobody named").body
    assert body.startswith("Hello Kererū Coffee team,")
    assert letter("application, nothing known").body.startswith("Hello,")


def test_each_interviewer_of_a_panel_gets_another_letter():
    kind, found, _ = CASES["thank-you, panel"]
    notes = {
        name: write_letter(advice(kind), found, writer=MAYA, wishes=Wishes(to_name=name)).body
        for name in found.last_interview.with_names
    }
    assert notes["Priya Nair"].split(",")[0].endswith("Priya")
    bodies = list(notes.values())
    assert all(similarity(shingles(a), shingles(b)) < 0.4 for a in bodies for b in bodies if a is not b)


def test_a_coordinator_is_thanked_for_arranging_not_for_the_talk():
    body = letter("thank-you, to the coordinator").body
    assert "Priya and Tom" in body
    assert "talking with you" not in body
    assert "talk with you" not in body


def test_a_phone_screen_is_not_called_a_meeting_or_an_interview():
    for tone in TONES:
        body = letter("phone screen", tone=tone).body.lower()
        assert "meeting" not in body
        assert "interview" not in body


def test_a_missed_date_is_named_neutrally_and_asked_about_once():
    body = letter("missed date").body
    assert "Friday" in body
    assert body.count("?") == 1


def test_a_hope_is_not_turned_into_a_promise():
    body = letter("missed date, only hoped").body
    assert "hop" in body
    assert "promised" not in body


def test_a_conditional_promise_is_never_mentioned():
    found = reading(
        promise=promised("if you are selected we'll call by Friday", date(2026, 11, 27), strength="conditional")
    )
    for tone in TONES:
        body = write_letter(advice(LetterKind.FOLLOW_UP_MISSED_DATE), found, writer=replace(MAYA, tone=tone)).body
        assert "Friday" not in body
        assert "expected" not in body


def test_another_persons_promise_is_named_as_theirs():
    assert "Priya" in letter("missed date, another person's").body


def test_a_promised_call_is_a_call_of_theirs():
    assert "to call on Thursday" in letter("promised call").body


def test_a_promised_contract_is_named():
    assert "the contract" in letter("contract promised").body


def test_the_last_note_says_that_no_answer_is_needed():
    for tone in TONES:
        body = letter("last", tone=tone).body
        assert any(
            words in body.lower()
            for words in (
                "no answer",
                "no reply",
                "need not",
                "needn't",
                "no need to reply",
                "do not feel",
                "don't feel",
            )
        )


def test_a_note_of_the_person_stands_as_one_sentence():
    body = letter("interview with notes").body
    assert "the move to event sourcing" in body
    assert "trail running" in body


def test_without_notes_nothing_personal_is_invented():
    kind, found, _ = CASES["interview"]
    body = write_letter(advice(kind), found, writer=MAYA).body
    assert "event sourcing" not in body
    assert "share" not in body


def test_their_plans_become_your_plans():
    body = letter("interview", high_points=("their plans for the Leeds warehouse",)).body
    assert "your plans for the Leeds warehouse" in body


def test_a_whole_sentence_of_the_person_stays_as_it_is():
    body = letter("interview", high_points=("I liked Theo's story about the first release.",)).body
    assert "I liked Theo's story about the first release." in body


def test_a_link_in_a_note_is_left_out():
    assert "http" not in letter("interview", high_points=("see http://evil.example/now",)).body


def test_american_readers_get_american_dates_and_spelling():
    kind, found, _ = CASES["interview"]
    body = write_letter(advice(kind), replace(found, country="US"), writer=MAYA).body
    assert "November 18" in body
    assert "18 November" in letter("interview").body


def test_a_talk_of_today_is_today_and_of_yesterday_yesterday():
    for day, word in ((TODAY, "today"), (date(2026, 11, 30), "yesterday"), (date(2026, 11, 27), "Friday")):
        found = reading(interviews=(talk(day, thanked=False),))
        assert word in write_letter(advice(LetterKind.THANK_YOU), found, writer=MAYA).body


def test_feedback_is_asked_only_after_a_talk_and_only_if_wished():
    assert "?" in letter("no after interview, feedback").body
    assert "?" not in letter("no after interview").body
    assert "?" not in letter("no, form letter").body


def test_a_note_after_a_no_argues_with_nothing():
    for name in CASES:
        if name.startswith("no"):
            body = letter(name).body.lower()
            assert not any(word in body for word in ("reconsider", "mistake", "unfair", "unfortunately"))


def test_an_answer_deals_with_each_thing_they_asked():
    blanks = " ".join(letter("three things").blanks)
    assert "range" in blanks
    assert "files" in blanks
    assert "notice period" in blanks


def test_an_answer_asks_nothing_about_where_things_stand():
    body = letter("documents").body
    assert "?" not in body
    assert "NDA" in body


@pytest.mark.parametrize(
    ("what", "words"),
    [
        ("I need the attached NDA back with your signature by noon, otherwise no badge.", "the NDA"),
        (
            "Could you send your degree certificate and proof of address?",
            "the degree certificate and the proof of address",
        ),
        ("your updated CV", "the updated CV"),
        ("Please see below.", ""),
        ("documents", ""),
        ("Status: INCOMPLETE", ""),
        ("Can he send me his certificates, and when could he come?", "the certificates"),
        ("Please complete the attached form and return it.", "the form"),
    ],
)
def test_the_paper_they_asked_for_is_named(what, words):
    assert thing(what) == words


def test_times_that_they_named_are_offered_in_the_blank():
    wanted = asked("availability", quote="Which suits you: Monday 16 March 09:00 or Tuesday 17 March 13:30?")
    found = write_letter(advice(LetterKind.ANSWER), reading(requests=(wanted,)), writer=MAYA)
    assert "Monday 16 March 09:00" in found.blanks[0]


def test_a_date_that_is_still_ahead_gets_no_question_and_no_word_about_delay():
    ahead = reading(promise=promised("we'll decide by Friday", date(2026, 12, 4)))
    for tone in TONES:
        body = write_letter(advice(LetterKind.FOLLOW_UP_MISSED_DATE), ahead, writer=replace(MAYA, tone=tone)).body
        assert "?" not in body
        assert "longer" not in body
        assert "Friday" in body


@pytest.mark.parametrize("stage", [Stage.OFFER, Stage.ACCEPTED])
@pytest.mark.parametrize("day", [date(2026, 11, 27), date(2026, 12, 4)])
def test_after_a_yes_nobody_asks_to_be_considered(stage, day):
    found = reading(stage=stage, promise=promised("you'll have the contract by Friday", day))
    for kind in (LetterKind.FOLLOW_UP_MISSED_DATE, LetterKind.FOLLOW_UP_INTERVIEW):
        for tone in TONES:
            body = write_letter(advice(kind), found, writer=replace(MAYA, tone=tone)).body
            assert not any(w in body for w in ("considered", "see a fit", "a match", "decide"))


def test_a_due_date_is_given_with_its_weekday():
    assert "by Tuesday 8 December" in letter("assessment").body


def test_a_permission_is_quoted_as_theirs():
    body = letter("named day").body
    assert "yesterday" in body or "Monday" in body
    assert body.count("?") == 1


def test_thanks_still_due_open_the_follow_up_without_again():
    body = letter("interview, never thanked").body
    assert "again" not in shape_of(body).paragraphs[0]
    assert "thank" in shape_of(body).paragraphs[0].lower() or "grateful" in body


def test_an_empty_subject_gets_words_and_a_full_one_keeps_its_own():
    kind, found, _ = CASES["interview"]
    assert write_letter(advice(kind), found, writer=MAYA).subject == "Re: Backend Engineer at Northwind"
    assert write_letter(advice(kind), replace(found, subject="RE: Hello"), writer=MAYA).subject == "RE: Hello"
    assert write_letter(advice(kind), replace(found, subject=""), writer=MAYA).subject == "Backend Engineer: next steps"


def test_a_role_with_brackets_leaves_no_blank():
    kind, found, _ = CASES["interview"]
    found = replace(found, role="Backend Engineer (m/w/d) [remote]")
    made = write_letter(advice(kind), found, writer=MAYA)
    assert made.blanks == ()
    assert "Backend Engineer role" in made.body


def test_sources_hold_the_quote_behind_the_date():
    assert "we'll decide by Friday" in [e.quote for e in letter("missed date").sources]


def test_advice_without_a_letter_gets_the_gentlest_one():
    assert write_letter(advice(None), reading(), writer=MAYA).kind is LetterKind.CHECK_BACK
    again = reading(attempts=(Contact("m3", date(2026, 11, 23), "me"),))
    assert write_letter(advice(None), again, writer=MAYA).kind is LetterKind.FOLLOW_UP_LAST
    assert write_letter(advice(None), reading(**APPLIED), writer=MAYA).kind is LetterKind.FOLLOW_UP_APPLICATION
    wanted = reading(requests=(asked("availability"),))
    assert write_letter(advice(None), wanted, writer=MAYA).kind is LetterKind.ANSWER


def test_a_system_that_nobody_reads_is_not_greeted_by_name():
    robot = replace(person("Northwind", "Careers"), reachable=False)
    found = reading(counterpart=robot, people=(robot,), reachable=False)
    body = write_letter(advice(LetterKind.FOLLOW_UP_APPLICATION), found, writer=MAYA).body
    assert body.startswith("Hello Northwind team,")


def test_a_permission_of_another_day_is_not_claimed_when_none_was_given():
    body = write_letter(advice(LetterKind.FOLLOW_UP_NAMED_DAY), reading(), writer=MAYA).body
    assert "suggest" not in body
    with_day = reading(permission=Permission(date(2026, 11, 23), said("try me after the 23rd")))
    assert "23 November" in write_letter(advice(LetterKind.FOLLOW_UP_NAMED_DAY), with_day, writer=MAYA).body


def test_people_of_theirs_are_never_confused():
    found = reading(counterpart=PRIYA, people=(THEO, PRIYA))
    assert write_letter(advice(LetterKind.FOLLOW_UP_INTERVIEW), found, writer=MAYA).body.split(",")[0].endswith("Priya")


@pytest.mark.parametrize(("name", "tone", "length"), ALL)
def test_every_letter_says_thank_you(name, tone, length):
    """The tone check would ask for it, and no suggestion of ours should need the check's hints."""
    assert THANKS.search(letter(name, tone=tone, length=length).body)


@pytest.mark.parametrize(
    ("wrote", "greeted_as"),
    [
        ("Hi Hyun-woo,", "Hyun-woo"),
        ("Dear Anne-Marie!", "Anne-Marie"),
        ("Hello Jean-Luc - thanks for the call.", "Jean-Luc"),
        ("Hi Theo- thanks for the call.", "Theo"),
        ("Hi Theo – thanks for the call.", "Theo"),
        ("Dear Ms Smith-Jones:", "Ms Smith-Jones"),
    ],
)
def test_a_name_with_a_hyphen_stays_whole(wrote, greeted_as):
    assert greeted(f"{wrote}\n\nGood to meet you.") == greeted_as


@pytest.mark.parametrize("tone", TONES)
def test_a_whole_name_goes_with_dear(tone):
    body = letter("application", tone=tone, terms=Terms("Theo Brandt")).body
    assert body.startswith("Dear Theo Brandt,")
    assert not letter("application", tone=Tone.WARM, terms=Terms("Theo")).body.startswith("Dear")


@pytest.mark.parametrize("variant", range(12))
def test_an_answer_to_an_offer_does_not_say_yes_between_the_lines(variant):
    found = reading(stage=Stage.OFFER, requests=(asked("offer_decision", "We are delighted to offer you the role."),))
    body = write_letter(advice(LetterKind.ANSWER), found, writer=MAYA, wishes=Wishes(variant=variant)).body
    assert "looking forward" not in body
    assert "look forward" not in body
    assert "missing" not in body


@pytest.mark.parametrize("variant", range(12))
def test_who_was_asked_for_a_time_does_not_ask_what_is_missing(variant):
    found = reading(requests=(asked("availability", "When could you talk?"),))
    body = write_letter(advice(LetterKind.ANSWER), found, writer=MAYA, wishes=Wishes(variant=variant)).body
    assert "missing" not in body
    assert "need more" not in body
