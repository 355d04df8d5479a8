"""Letters that say what matters between the lines: forwarded, indirect, by machine, or with one thing missing."""

from datetime import date

import pytest

from app.etiquette.model import Action
from tests.build import Line, mine, theirs
from tests.reading.facts.build import advice_on, read

NOW = "Thu 12 Nov 2026 09:00"
ON = "Tue 10 Nov 2026 10:00"
APPLIED = mine(
    "Mon 2 Nov 2026 09:00", "Dear Theo, I would like to apply for the Backend Engineer role. My CV is attached."
)
MET = (
    APPLIED,
    theirs("Tue 3 Nov 2026 10:00", "Hi Maya, could you come in for an interview on Thursday 5 November at 10:00? Theo"),
    mine("Tue 3 Nov 2026 11:00", "Hi Theo, Thursday 5 November at 10:00 works for me. Maya"),
    mine("Thu 5 Nov 2026 15:00", "Hi Theo, thank you for the talk this morning. Maya"),
)
FORWARD = """Maya, sorry for the slow answer, please see below from Ines.
Theo

---------- Forwarded message ---------
From: Ines Duarte <ines@northwind.example>
Date: Mon, Nov 9, 2026 at 7:51 PM
Subject: Backend
To: Theo Brandt <theo.brandt@northwind.example>

{}
I."""


def _theirs(words: str) -> Line:
    return theirs(ON, f"Hi Maya,\n\n{words}\n\nTheo")


@pytest.mark.parametrize(
    "words",
    [
        "Theo, we sat down tonight and went for Ravi, he knows the system already. Please let the other lady know and thank her for coming.",
        "Theo, good people all, but she isn't the one for this team. Could you let her down gently?",
        "Talked it over with the board. It'll be Tom. Can you tell Maya, with our thanks?",
    ],
)
def test_a_no_that_one_of_theirs_passes_on_is_a_no(words: str) -> None:
    assert advice_on(*MET, theirs(ON, FORWARD.format(words)), now=NOW).action is Action.SEND_GRACIOUS_NOTE


@pytest.mark.parametrize(
    "words",
    [
        "Theo, we'd like to see her again next week, she was great. Can you let her know?",
        "Theo, it's going to be Thursday before we know more. Can you let her know?",
    ],
)
def test_what_they_ask_one_another_is_no_question_to_me(words: str) -> None:
    reading = read(*MET, theirs(ON, FORWARD.format(words)), now=NOW)
    assert not reading.rejection
    assert not reading.requests


@pytest.mark.parametrize(
    "words",
    [
        "This is where your path with us ends for now. We are grateful that you considered Northwind.",
        "Your candidacy will not be advancing to the stages ahead. Thank you for your interest.",
        "Your application has reached the end of its journey with Northwind. We hope that our roads meet again.",
        "We are closing the chapter on your application for this role. Keep an eye on our page for other chances.",
        "The status of your application has changed to: Not retained.",
    ],
)
def test_a_system_that_says_the_way_ends_here_says_no(words: str) -> None:
    sender = "Northwind Careers <no-reply@hire.example>"
    assert read(APPLIED, theirs(ON, f"Hello Maya,\n\n{words}\n\nNorthwind Careers", sender=sender), now=NOW).rejection


def test_a_system_that_names_its_closing_day_says_no_no() -> None:
    words = "We have received your application. The advert closes on 20 November and the process ends with a talk."
    sender = "Northwind Careers <no-reply@hire.example>"
    assert not read(APPLIED, theirs(ON, f"Hello Maya,\n\n{words}", sender=sender), now=NOW).rejection


@pytest.mark.parametrize(
    "words",
    [
        "Thanks for your CV. I couldn't tell from it whether you have worked with Kafka before. The team is in Leeds.",
        "Good to have your papers. One thing we wondered about in the panel was whether you would be open to travelling.",
        "Lovely application. Your letter doesn't say when you could start. The rest is all there.",
        "It would help us to know how you heard about our platform team.",
    ],
)
def test_a_question_put_as_a_statement_waits_for_an_answer(words: str) -> None:
    assert advice_on(APPLIED, _theirs(words), now=NOW).action is Action.REPLY_NOW


def test_their_own_doubt_about_a_day_is_no_question() -> None:
    assert not read(APPLIED, _theirs("I'm not sure when we will decide, but we will let you know."), now=NOW).requests


LIST = theirs(
    "Thu 5 Nov 2026 10:00",
    "Hi Maya, the client asks for: 1) passport copy 2) degree certificate 3) reference letter. Please send them. Theo",
)
PART = mine(
    "Fri 6 Nov 2026 10:00",
    "Hi Theo, attached are the passport and the degree. The reference letter will follow, my old firm is taking its time.",
)
GOT = theirs("Fri 6 Nov 2026 12:00", "Thanks, received. Theo")


@pytest.mark.parametrize(
    "words",
    [
        "A gentle reminder for the remaining certificate, the client asked again.",
        "All well received except the reference letter, which we are still missing.",
    ],
)
def test_a_paper_that_is_still_missing_is_owed(words: str) -> None:
    assert advice_on(APPLIED, LIST, PART, GOT, now=NOW).action is Action.REPLY_NOW
    assert advice_on(APPLIED, LIST, PART, GOT, _theirs(words), now=NOW).action is Action.REPLY_NOW


ASK_REFEREES = theirs("Fri 6 Nov 2026 10:00", "Hi Maya, could you give us two referees? Theo")


@pytest.mark.parametrize(
    "words",
    [
        "Hi Theo, happy to. Dr Lena Voss, head of platform at Contoso, and Sam Hill both know to expect you. Maya",
        "Theo, of course: Lena Voss (lena@contoso.example, 020 7946 0000). Maya",
    ],
)
def test_referees_that_i_named_are_given(words: str) -> None:
    assert not read(*MET, ASK_REFEREES, mine("Fri 6 Nov 2026 12:00", words), now=NOW).requests


def test_referees_that_they_heard_are_given() -> None:
    assert not read(*MET, ASK_REFEREES, _theirs("Your referees came back and spoke very warmly."), now=NOW).requests


@pytest.mark.parametrize(
    ("words", "end"),
    [
        ("Only shortlisted candidates will be contacted. If you do not hear from us on or before Friday 20 November 2026, kindly consider your application unsuccessful.", date(2026, 11, 20)),
        ("Only those shortlisted will be called. Should you not hear from us by 27 November, please take it that you were not selected.", date(2026, 11, 27)),
        ("We can only write to successful applicants; no word by Monday 30 November means you were not shortlisted.", date(2026, 11, 30)),
    ],
)  # fmt: skip
def test_a_named_day_of_silence_wins(words: str, end: date) -> None:
    promise = read(APPLIED, _theirs(words), now=NOW).promise
    assert promise
    assert (promise.end, promise.silence_means_no) == (end, True)


@pytest.mark.parametrize(
    ("words", "end"),
    [
        ("A quick word: we have parked all recruitment until 4 January.", date(2027, 1, 4)),
        ("Nothing will move on this post before 7 December, I'm afraid: it is frozen until then.", date(2026, 12, 7)),
    ],
)
def test_a_hold_with_a_day_is_a_promise_for_that_day(words: str, end: date) -> None:
    reading = read(*MET, _theirs(words), now=NOW)
    assert reading.promise
    assert reading.promise.end == end


@pytest.mark.parametrize(
    "words",
    [
        "For the Backend Engineer role we decided on another candidate. We do have a Platform Engineer post in Leeds, though, would that be something for you?",
        "I am sorry, the Backend Engineer position went to someone else. However, my colleague is looking for a Data Engineer. Shall I pass your CV on?",
    ],
)
def test_a_no_with_another_post_wants_an_answer(words: str) -> None:
    assert advice_on(*MET, _theirs(words), now=NOW).action is Action.REPLY_NOW
