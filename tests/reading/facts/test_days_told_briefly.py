"""Days told in few words, pushed back, beside a closure or in a note of absence: until when the card waits."""

import pytest

from app.etiquette.advise import advise
from tests.build import Line, at, mine, theirs
from tests.reading.facts.build import WAIT, advice_on, read

NOW = "Thu 19 Nov 2026 12:00"
TALK = [
    theirs("Mon 9 Nov 2026 09:00", "Hi Maya, could you come in on Monday 16 November at 10:00 to meet Ines? Theo"),
    mine("Mon 9 Nov 2026 10:00", "Hi Theo, Monday the 16th at 10 is fine. Maya"),
    mine("Mon 16 Nov 2026 15:00", "Hi Theo, thank you for today, I enjoyed it very much. Maya"),
]


def after_the_talk(*letters: str) -> list[Line]:
    days = ("Tue 17 Nov 2026 10:00", "Thu 19 Nov 2026 10:00")[-len(letters) :]
    return [*TALK, *(theirs(day, f"Hi Maya,\n\n{text}\n\nTheo") for day, text in zip(days, letters, strict=True))]


@pytest.mark.parametrize(
    ("text", "until"),
    [
        ("Kindly refrain from calling until the 10th.", "Thu 10 Dec 2026"),
        ("Please hold off chasing us until the 10th.", "Thu 10 Dec 2026"),
        ("Give me a shout the week after next if it's all gone quiet.", "Mon 30 Nov 2026"),
        ("You're welcome to check in with me early next week.", "Mon 23 Nov 2026"),
        ("Please get in touch again in the new year.", "Fri 1 Jan 2027"),
        ("Nothing by Friday week? Give us a bell.", "Fri 27 Nov 2026"),
        ("Give it a fortnight then bug me.", "Thu 3 Dec 2026"),
        ("I'd leave it a week before you call.", "Thu 26 Nov 2026"),
        ("Our usual turnaround is three weeks from today.", "Mon 14 Dec 2026"),
        ("We'd expect to make an offer by 4 December.", "Tue 8 Dec 2026"),
        ("They said Thursday.", "Mon 30 Nov 2026"),
        ("Headcount gets signed off at the end of the month.", "Wed 2 Dec 2026"),
        ("We shall revert by COB 25/11.", "Fri 27 Nov 2026"),
        ("We're shut for Golden Week until 27 November and I'll let you know then.", "Tue 1 Dec 2026"),
        ("I'm on leave next week, back on the 30th, and will be in touch then.", "Wed 2 Dec 2026"),
        ("We'll let you know before we close for Christmas on the 23rd.", "Tue 29 Dec 2026"),
    ],
)
def test_a_day_told_briefly(text: str, until: str) -> None:
    advice = advice_on(*after_the_talk(text), now=NOW)
    assert advice.action is WAIT, advice.why
    assert advice.wait_until == at(f"{until} 12:00").date()


@pytest.mark.parametrize(
    ("text", "until"),
    [
        ("We've had to push everything back by a week, I'm afraid.", "Tue 1 Dec 2026"),
        ("Sorry, it has all slipped by two weeks.", "Tue 8 Dec 2026"),
        ("Hang tight, all is well!", "Tue 24 Nov 2026"),
        ("The office move was delayed by a week, what a circus.", "Tue 24 Nov 2026"),
    ],
)
def test_a_promise_put_back_by_a_length(text: str, until: str) -> None:
    advice = advice_on(*after_the_talk("You will hear from us by Friday 20 November.", text), now=NOW)
    assert advice.wait_until == at(f"{until} 12:00").date()


@pytest.mark.parametrize(
    "text",
    [
        "They said Thursday was a good turnout.",
        "I'm back from Lisbon and the tan is already fading.",
        "The team stays two more weeks in the old building.",
        "We make offers to about one in ten.",
        "You would refrain from calling customers at the weekend.",
    ],
)
def test_what_names_no_day_for_an_answer(text: str) -> None:
    reading = read(*after_the_talk(text), now=NOW)
    assert reading.promise is None
    assert reading.permission is None


@pytest.mark.parametrize(
    ("text", "back"),
    [
        ("Je suis absente jusqu'au 2 décembre inclus.", "Thu 3 Dec 2026"),
        ("Ich bin bis einschließlich 4. Dezember nicht im Büro.", "Mon 7 Dec 2026"),
        ("Ik ben afwezig tot en met 4 december.", "Mon 7 Dec 2026"),
        ("Ik ben op 8 december weer op kantoor.", "Tue 8 Dec 2026"),
        ("Vuelvo a la oficina el 9 de diciembre.", "Wed 9 Dec 2026"),
        ("Estarei de volta no dia 14 de dezembro.", "Mon 14 Dec 2026"),
        ("Sono in ferie fino al 6 dicembre compreso.", "Mon 7 Dec 2026"),
        ("Sarò di nuovo in ufficio il 7 dicembre.", "Mon 7 Dec 2026"),
        ("Wracam do biura 7 grudnia.", "Mon 7 Dec 2026"),
        ("Out of the office today, Thursday. Back tomorrow.", "Fri 20 Nov 2026"),
    ],
)
def test_the_day_of_return(text: str, back: str) -> None:
    lines = [
        *TALK,
        mine("Thu 19 Nov 2026 09:59", "Hi Theo, here is the portfolio I mentioned. Maya"),
        theirs("Thu 19 Nov 2026 10:00", text, subject="Automatic reply: Welder"),
    ]
    reading = read(*lines, now=NOW)
    assert reading.out_of_office_until == at(f"{back} 12:00").date()
    assert advise(reading).action is WAIT
