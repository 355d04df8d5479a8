"""The advice of five articles, row by row: each test is named by its row (S0.1 … S4.9) and shows it on what the product does."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from app.cards.advice import advice_card, title_of
from app.cards.links import Links
from app.etiquette.advise import advise
from app.etiquette.model import Action, History, LetterKind
from app.letters.blanks import blanks_in
from app.letters.model import Length, Tone, Wishes
from app.letters.shape import shape_of, word_count
from app.letters.write import write_letter
from app.reading.acts import read_acts
from app.reading.acts.model import ActKind
from app.reading.model import Contact, Elapsed, Interview, Permission, Stage
from app.reading.times import find_times
from app.tone.check import check_tone
from app.tone.model import Severity, Situation
from app.tone.situation import situation_of
from tests.build import at
from tests.letters.cases import (
    CASES,
    LENGTHS,
    MAYA,
    TODAY,
    TONES,
    advice,
    asked,
    promised,
    reading,
    refused,
    said,
    talk,
)

LINKS = Links("https://afterword.example")
TUE, WED, FRI = date(2026, 12, 1), date(2026, 12, 2), date(2026, 12, 4)


def body(name, *, tone=Tone.WARM, **wishes):
    kind, found, wished = CASES[name]
    return write_letter(advice(kind), found, writer=replace(MAYA, tone=tone), wishes=replace(wished, **wishes)).body


def lints(text, *, stage="interviewed", **more):
    return {f.lint for f in check_tone(text, Situation(stage=stage, whole_letter=False, **more))}


def severity(text, lint, *, stage="interviewed"):
    return next(f.severity for f in check_tone(text, Situation(stage=stage, whole_letter=False)) if f.lint == lint)


def contact(day, by="me", message="m3"):
    return Contact(message, day, by)


def on(today, **facts):
    """The plain talk of Wed 18 Nov, seen on another day; last contact is the thank-you of the 19th."""
    return reading(today=today, silence=Elapsed(1, 1), **facts)


def card_text(found, given):
    return str(advice_card(given, found, links=LINKS))


def all_letters():
    for name, (kind, found, wishes) in CASES.items():
        for tone in TONES:
            for length in LENGTHS:
                written = write_letter(
                    advice(kind), found, writer=replace(MAYA, tone=tone), wishes=replace(wishes, length=length)
                )
                yield name, found, written


def test_S0_1_two_unanswered_notes_are_enough():
    notes = (contact(date(2026, 11, 10), message="a"), contact(date(2026, 11, 17), message="b"))
    found = on(TODAY, attempts=notes, last_contact=contact(date(2026, 11, 17), message="b"))
    assert advise(found).action is Action.MOVE_ON


def test_S0_2_one_timing_question_only_while_no_date_is_known():
    assert body("interview").count("?") == 1
    assert body("thank-you, date known").count("?") == 0
    ahead = reading(interviews=(Interview(FRI, None, False, said("Friday at 10")),))
    assert "ask what comes next and when they expect to decide" in card_text(ahead, advise(ahead))


def test_S0_3_the_first_note_without_a_date_ends_with_when_to_ask_again():
    for tone in TONES:
        last_sentence = shape_of(body("interview", tone=tone)).paragraphs[-1].rstrip()
        assert last_sentence.endswith("?")
        assert any(w in last_sentence for w in ("again", "ask", "write"))
    acts = {a.kind for a in read_acts("Try me again after the 12th.", mine=False)}
    assert ActKind.PERMISSION in acts
    named = find_times("Try me again after the 12th.", sent=at("Wed 2 Dec 2026 09:00"), country="GB")
    assert date(2026, 12, 12) in {t.start for t in named} | {t.end for t in named} | {
        t.start - timedelta(days=1) for t in named if t.start
    }


def test_S0_4_no_back_channel():
    assert "back_channel" in lints("I asked your colleague in finance to put in a good word.")
    assert "back_channel" not in lints("Here are the contact details of my three references.")


def test_S0_5_no_friend_requests():
    assert "social_request" in lints("I just added you on Facebook.")
    assert "social_request" not in lints("My LinkedIn profile is linked below my name.")


def test_S0_7_no_higher_pay_after_the_interview_and_no_figures_of_our_own():
    assert severity("I now need 95k.", "salary_change") is Severity.HIGH
    assert "salary_change" not in lints("I now need 95k.", stage="offer")
    assert not any(sign in written.body for _, _, written in all_letters() for sign in "$€£%")


def test_S0_8_never_as_if_already_hired():
    assert "presumption" in lints("When do I start?")
    assert "presumption" not in lints("When do I start?", stage="offer")
    for _, found, written in all_letters():
        if found.stage not in (Stage.OFFER, Stage.ACCEPTED):
            assert "presumption" not in {f.lint for f in check_tone(written.body, situation_of(found))}


def test_S0_9_a_slip_is_put_right_with_one_apology():
    for tone in TONES:
        written = body("correction", tone=tone)
        assert sum(written.lower().count(w) for w in ("sorry", "apologi")) == 1
        assert "over_apology" not in {f.lint for f in check_tone(written, situation_of(reading()))}
    twice = "I am so sorry, I gave the wrong year. Please forgive me, I feel awful about it."
    assert "over_apology" in lints(twice)


def test_S0_10_a_no_after_an_interview_gets_thanks_and_interest():
    found = on(TODAY, stage=Stage.REJECTED, rejection=refused("after_interview"))
    assert advise(found).action is Action.SEND_GRACIOUS_NOTE
    for tone in TONES:
        written = body("no after interview", tone=tone)
        assert any(w in written for w in ("Thank", "kind", "appreciate", "grateful"))
        assert any(w in written for w in ("another", "other", "again", "suitable", "comes along", "a role that"))
        assert "?" not in written
        assert "dispute_decision" not in {f.lint for f in check_tone(written, Situation(stage="rejected"))}


def test_S0_11_no_card_promises_success():
    for _, (_, found, _) in CASES.items():
        if found.stage not in (Stage.OFFER, Stage.ACCEPTED):
            words = card_text(found, advise(found)).lower()
            assert not any(w in words for w in ("good sign", "you will get", "likely to get", "congratulations"))


def test_S1_1_the_sixth_working_day_after_the_interview():
    thanked = {"last_contact": contact(date(2026, 11, 19))}
    assert advise(on(date(2026, 11, 26), **thanked)).action is Action.WAIT
    assert advise(on(date(2026, 11, 27), **thanked)).action is Action.FOLLOW_UP
    abroad = {**thanked, "country": "US"}  # Thanksgiving, Thu 26 Nov, does not count
    assert advise(on(date(2026, 11, 27), **abroad)).action is Action.WAIT
    assert advise(on(date(2026, 11, 30), **abroad)).action is Action.FOLLOW_UP


def test_S1_2_when_can_I_start_is_presumption():
    assert "presumption" in lints("When can I start?")


def test_S1_3_a_far_horizon_is_no_pressure():
    assert lints("I look forward to hearing from you in two weeks.") == set()


def test_S1_4_not_two_notes_within_five_working_days():
    wrote = contact(date(2026, 11, 27))
    found = on(TODAY, attempts=(wrote,), last_contact=wrote)
    given = advise(found)
    assert given.action is Action.WAIT
    assert given.wait_until == FRI
    again = "I would like to ask where things stand with the Backend Engineer role."
    assert "frequency" in {f.lint for f in check_tone(again, situation_of(found, advice=given))}


def test_S1_5_their_word_wins_over_every_default():
    found = on(date(2026, 12, 8), permission=Permission(date(2026, 12, 9), said("ask me again in a week")))
    assert advise(found).wait_until == date(2026, 12, 9)
    assert advise(replace(found, today=date(2026, 12, 9))).action is Action.FOLLOW_UP


def test_S1_6_no_good_word_from_staff():
    assert "back_channel" in lints("A friend on your team will put in a good word for me.")
    assert "back_channel" not in lints("I have told my references to expect your call.")


@pytest.mark.parametrize("text", ["I am doing nothing except waiting for your call.", "I will do anything to join."])
def test_S1_7_no_desperate_tone(text):
    assert "desperation" in lints(text)
    assert "desperation" not in lints("I am keen to join your team.")


def test_S1_8_one_sentence_of_value_from_the_notes_and_none_invented():
    with_note = body("interview", high_points=("I have run two warehouse migrations",))
    assert "I have run two warehouse migrations." in with_note
    assert "warehouse" not in body("interview")


def test_S1_9_a_waiting_card_is_calm_and_names_day_and_reason():
    found = on(date(2026, 11, 23), promise=promised("we'll decide by Friday", date(2026, 11, 27)))
    given = advise(found)
    assert title_of(given, found) == "Wait until Tue 1 Dec"
    assert given.why
    assert "'color'" not in card_text(found, given)  # no filled button


def test_S2_1_every_thread_gets_exactly_one_advice():
    for _, (_, found, _) in CASES.items():
        assert isinstance(advise(found).action, Action)


def test_S2_2_who_will_write_when_and_how_is_read():
    named = find_times("HR will e-mail you on Friday.", sent=at("Wed 2 Dec 2026 09:00"), country="GB")
    assert FRI in {t.end for t in named}
    assert ActKind.PROMISE in {a.kind for a in read_acts("HR will e-mail you on Friday.", mine=False)}


def test_S2_3_a_thank_you_after_every_interview_and_phone_screen():
    for stage in (Stage.INTERVIEWED, Stage.SCREENING):
        held = talk(TODAY - timedelta(days=1), thanked=False)
        found = on(TODAY, stage=stage, interviews=(held,), last_contact=contact(held.day, "them", "m2"))
        assert advise(found).action is Action.SEND_THANK_YOU


def test_S2_4_the_same_day_or_the_day_after():
    friday = replace(talk(FRI, thanked=False), past=True)
    for today in (FRI, date(2026, 12, 7)):
        found = on(today, interviews=(friday,), last_contact=contact(FRI, "them", "m2"))
        assert advise(found).action is Action.SEND_THANK_YOU
        assert "best within a day" in advise(found).why


def test_S2_5_late_thanks_are_short_and_later_ones_open_the_follow_up():
    held = talk(date(2026, 11, 27), thanked=False)
    late = on(WED, interviews=(held,), last_contact=contact(held.day, "them", "m2"))
    assert advise(late).action is Action.SEND_THANK_YOU
    after = on(date(2026, 12, 7), interviews=(held,), last_contact=contact(held.day, "them", "m2"))
    given = advise(after)
    assert given.action is Action.FOLLOW_UP
    assert "hank" in shape_of(write_letter(given, after, writer=MAYA).body).paragraphs[0]


def test_S2_6_typing_errors_are_named_and_names_are_not():
    assert "typos_placeholders" in lints("I am writting to folow up.")
    assert "typos_placeholders" not in lints("Thank you, Siân, for explaining Kubernetes, dbt and Terraform.")


def test_S2_7_a_call_is_proposed_only_where_they_invited_one_with_words_for_a_voicemail():
    quiet = on(TUE, last_contact=contact(date(2026, 11, 18), by="them"))
    invited = replace(quiet, invited_to_ring=said("Feel free to ring me on Tuesdays."))
    assert advise(invited).action is Action.FOLLOW_UP
    words = str(advice_card(advise(invited), invited, links=LINKS, caller="Maya Chen"))
    assert "Feel free to ring me on Tuesdays." in words
    assert "this is Maya Chen. I am calling about" in words
    assert "You may ring" not in str(advice_card(advise(quiet), quiet, links=LINKS, caller="Maya Chen"))
    waiting = replace(invited, today=date(2026, 11, 19))
    assert advise(waiting).action is Action.WAIT
    assert "You may ring" not in str(advice_card(advise(waiting), waiting, links=LINKS))
    assert "channel" in lints("I will call you on Thursday.")
    assert "channel" not in lints("I will call you on Thursday.", they_proposed=frozenset({"call"}))


def test_S2_8_no_pushing():
    assert lints("I will call every day until you answer.") & {"channel", "pressure", "frequency"}


def test_S2_10_after_two_notes_it_rests():
    notes = (contact(date(2026, 11, 13), message="a"), contact(date(2026, 11, 20), message="b"))
    found = on(date(2026, 11, 27), attempts=notes, last_contact=notes[-1])
    assert advise(found).action is Action.MOVE_ON
    assert advise(replace(found, today=date(2026, 11, 26))).action is Action.WAIT


def test_S2_11_a_note_that_is_due_is_proposed():
    assert advise(on(date(2026, 11, 30), last_contact=contact(date(2026, 11, 19)))).action is Action.FOLLOW_UP


def test_S3_1_thanks_and_one_sentence_on_fit():
    for tone in TONES:
        written = body("thank-you, late", tone=tone)
        first, second = shape_of(written).paragraphs[:2]
        assert any(w in first.lower() for w in ("thank", "grateful", "pleasure", "enjoyed", "glad", "appreciated"))
        assert any(w in second for w in ("useful", "fit", "match", "work", "learnt", "role"))


def test_S3_2_references_are_warned_before_they_are_called():
    found = on(TODAY, requests=(asked("references", "two references"),))
    assert "Tell your references first" in card_text(found, advise(found))


def test_S3_4_ask_at_the_interview_when_you_will_be_told():
    found = on(TODAY, interviews=(Interview(FRI, None, False, said("Friday at 10")),))
    given = advise(found)
    assert given.action is Action.WAIT
    assert "when they expect to decide" in card_text(found, given)


def test_S3_5_what_they_asked_for_goes_out_first():
    found = on(TODAY, requests=(asked("work_samples", "a writing sample", quote="Please send a writing sample."),))
    assert advise(found).action is Action.REPLY_NOW
    assert write_letter(advise(found), found, writer=MAYA).blanks
    other = "Thank you for your time. I am still very interested in the role and look forward to hearing from you."
    assert "unanswered_request" in {f.lint for f in check_tone(other, situation_of(found))}


def test_S3_6_nothing_bad_about_the_employer():
    assert "negative_talk" in lints("Your hiring process is a joke.", stage="rejected")


def test_S3_7_one_question_for_feedback_only_after_a_talk():
    assert body("no after interview", ask_for_feedback=True).count("?") == 1
    assert "?" not in body("no, form letter", ask_for_feedback=True)


def test_S3_8_after_the_gracious_note_it_rests():
    found = on(TODAY, stage=Stage.REJECTED, rejection=replace(refused("after_interview"), answered=True))
    assert advise(found).action is Action.MOVE_ON


def test_S3_9_a_new_message_opens_a_closed_thread_again():
    closed = on(TODAY, closed_by_me=said("I withdraw"), stage=Stage.WITHDRAWN)
    assert advise(closed).action is Action.MOVE_ON
    assert advise(replace(closed, requests=(asked("question", "would you come back?"),))).action is Action.REPLY_NOW


def test_S4_1_never_a_follow_up_the_day_after():
    found = on(date(2026, 11, 19), last_contact=contact(date(2026, 11, 19)))
    assert advise(found).action is Action.WAIT


def test_S4_2_no_word_about_calling_right_after_the_interview():
    held = talk(TODAY, thanked=False)
    found = on(TODAY, interviews=(held,), last_contact=contact(TODAY, "them", "m2"))
    words = card_text(found, advise(found)).lower()
    assert not any(w in words for w in ("call them", "ring them", "by all means call", "voicemail", "voice message"))
    assert "channel" in lints("I will call you tomorrow morning.")


def test_S4_3_every_letter_is_short():
    for name, found, written in all_letters():
        assert 50 <= word_count(written.body) <= 125, name
        assert "length" not in {f.lint for f in check_tone(written.body, situation_of(found))}, name


def test_S4_4_no_following_of_interviewers():
    assert "social_request" in lints("I followed you on Instagram.")
    assert "social_request" not in lints("I follow the news on battery storage closely.")


def test_S4_5_no_gifts():
    assert "gift" in lints("I have sent flowers to your office.")
    assert "gift" not in lints("Thank you for the gift of your time.")


def test_S4_7_the_high_points_of_the_talk_are_recalled():
    assert "how the support rota works" in body("thank-you, same day")
    kind, found, _ = CASES["thank-you, late"]
    noted = replace(found, topics=("the new rota",))
    for variant in range(4):
        written = write_letter(advice(kind), noted, writer=MAYA, wishes=Wishes(variant=variant)).body
        assert "the new rota" in written


def test_S4_8_one_line_of_shared_interest_and_none_invented():
    assert body("interview", shared_interest="trail running").count("trail running") == 1
    assert "common" not in body("interview")
    assert "share" not in body("interview")


def test_S4_9_a_note_that_is_skipped_closes_the_thread():
    found = on(TODAY, stage=Stage.REJECTED, rejection=refused("after_interview"))
    assert "No note, close it" in card_text(found, advise(found))
    history = History(closed="rejected", closed_at_message=found.last_contact.message_id)
    assert advise(found, history).action is Action.MOVE_ON


def test_blanks_are_the_only_thing_that_stops_a_letter():
    assert blanks_in(body("interview")) == ()
    assert LetterKind.ANSWER is CASES["availability"][0]
    assert blanks_in(body("availability", length=Length.SHORT))


def test_S0_6_be_careful_in_public_is_said_once_after_the_interview():
    held = talk(TODAY - timedelta(days=1), thanked=False)
    found = on(TODAY, interviews=(held,), last_contact=contact(held.day, "them", "m2"))
    assert card_text(found, advise(found)).count("post in public") == 1
    thanked = on(TODAY, interviews=(talk(held.day),), last_contact=contact(TODAY))
    assert "post in public" not in card_text(thanked, advise(thanked))


def test_S2_9_keep_looking_elsewhere_on_long_waits_and_at_the_end():
    far = on(TODAY, promise=promised("by the middle of the month", TODAY + timedelta(days=14)))
    assert "Keep looking elsewhere" in card_text(far, advise(far))
    soon = on(TODAY, promise=promised("by tomorrow", TODAY + timedelta(days=1)))
    assert "Keep looking elsewhere" not in card_text(soon, advise(soon))
    asked_twice = (contact(TODAY - timedelta(days=30), message="a"), contact(TODAY - timedelta(days=20), message="b"))
    over = on(TODAY, attempts=asked_twice, last_contact=asked_twice[-1], silence_day=asked_twice[-1].day)
    assert advise(over).action is Action.MOVE_ON
    assert "Keep looking elsewhere" in card_text(over, advise(over))


def test_S3_3_the_card_names_how_long_a_decision_takes():
    found = on(TODAY, promise=promised("by tomorrow", TODAY + timedelta(days=1)))
    words = card_text(found, advise(found))
    assert "24 days from interview to decision" in words


def test_S4_6_thank_you_only_proposes_no_follow_up():
    late = on(TODAY, last_contact=contact(TODAY - timedelta(days=25)), interviews=(talk(TODAY - timedelta(days=26)),))
    assert advise(late).action is Action.FOLLOW_UP
    assert advise(late, History(thank_you_only=True)).action is Action.MOVE_ON
    held = talk(TODAY - timedelta(days=1), thanked=False)
    due = on(TODAY, interviews=(held,), last_contact=contact(held.day, "them", "m2"))
    assert advise(due, History(thank_you_only=True)).action is Action.SEND_THANK_YOU
