"""Paid work that is offered in words of its own trade is a job for me; what only sounds like it is none."""

import pytest

from tests.build import mine, theirs
from tests.reading.facts.build import read

MONDAY = "Mon 2 Nov 2026 10:00"


@pytest.mark.parametrize(
    ("subject", "sender", "text"),
    [
        (
            "Alto position",
            "Dr James Orr <j.orr@stmagnuscathedral.example>",
            "Thank you for singing for us. We shall decide on the salaried lay clerk post by Friday. The stipend is 9,000 a year.",
        ),
        (
            "Shifts this weekend",
            "Kerry <bookings@carelineagency.example>",
            "Are you free for a long day Sat and Sun on ward 7 at St Mary's? £21 p/h. Let me know asap.",
        ),
        (
            "Locum dates",
            "Dr Sade Okafor <practice@hillviewsurgery.example>",
            "Dear Maya, we need GP cover for the half term week, 10 sessions. Would you be able to do these, and at what rate?",
        ),
        (
            "Au pair for us?",
            "Familie Lindt <lindt@mail.example>",
            "Hi Maya, we have 2 kids and we look for au pair from February. You get pocket money and a own room. Do you want to Skype on Sunday?",
        ),
        (
            "Thursday shoot",
            "Casting <desk@backgroundfaces.example>",
            "Hi Maya, pencil for Thursday 12 Nov, hospital scene, 110 + travel. Please confirm your availability and send your sizes.",
        ),
        (
            "",
            "Ola Berg <ola@nordlysfisk.example>",
            "Hi Maya! You asked for work on the boat. We go out 10. January. 6 weeks, part of catch. You must have safety course. Do you have?",
        ),
        (
            "Nights at Rosewood",
            "Staffing Desk <desk@primecarestaff.example>",
            "Hi Maya, we have 3 waking nights at Rosewood next week. Can you cover any? Reply with dates please.",
        ),
        (
            "Secondment to Lagos",
            "Ngozi Eze <ngozi.eze@dunmoretech.example>",
            "Maya, your EOI for the Lagos secondment is through the first sift. Panel on the 12th at 2pm, can you make it?",
        ),
        (
            "Exam season",
            "Exams Officer <exams@ridgewayschool.example>",
            "Dear Maya, we are building our team of invigilators. Training is on 20 April and is paid. Please return the form.",
        ),
        (
            "PhD position in glaciology",
            "Prof. Ingrid Moe <ingrid.moe@fjorduni.example>",
            "Dear Maya, thank you for your application for the PhD position (salaried, 4 years). Would 11 November at 10 be possible?",
        ),
        (
            "Two roles",
            "Ben Ward <ben@coppertalent.example>",
            "Hi Maya, we've two roles: Scrum Master at Finbox and Delivery Manager at Oryx. Which would you like me to put you forward for?",
        ),
    ],
)
def test_paid_work_is_a_job_in_any_trade_s_words(subject: str, sender: str, text: str) -> None:
    assert read(theirs(MONDAY, text, sender=sender), subject=subject).recruiting


@pytest.mark.parametrize(
    ("subject", "sender", "text"),
    [
        (
            "so...",
            "Ben <benny88@mail.example>",
            "hey Maya, loved your profile. fancy a drink thurs? i promise i dont bite. im free after 6",
        ),
        (
            "Referral bonus",
            "People Team <people@dunmoretech.example>",
            "Hi everyone, we're hiring a backend engineer and a product designer. Refer a friend and get 500. Send CVs to Suki.",
        ),
        (
            "Garden",
            "Colm <colm@colmfixes.example>",
            "hiya can do the hedge wed at 4, be about 2 hours. i charge 40 an hr plus materials. let us no if thats ok",
        ),
        (
            "Kitchen",
            "Dave Marsh <dave@marshjoinery.example>",
            "Hi Maya, measured up on Tuesday and I can start on 14 December, two weeks work, £6,400 all in. OK to go ahead?",
        ),
        (
            "sublet",
            "Jonas <jonas@mail.example>",
            "Hey, danke für deine Nachricht! Wir casten am Sonntag ab 14 Uhr Leute fürs WG-Zimmer, hast du da Zeit?",
        ),
        (
            "Probation review",
            "Sue <sue@kopanoretail.example>",
            "Hi Maya, you've passed your probation, well done! We'll have a sit down on Thursday to set goals for next year.",
        ),
        (
            "Tax enquiry",
            "Revenue <noreply@revenue.example>",
            "We have received your application for a tax refund. You'll hear from us within 20 working days.",
        ),
    ],
)
def test_what_sounds_like_work_for_me_and_is_none_is_quiet(subject: str, sender: str, text: str) -> None:
    assert not read(theirs(MONDAY, text, sender=sender), subject=subject).recruiting


def test_whom_i_ask_for_a_price_is_no_house_that_hires_me() -> None:
    rik = "Rik <rik@rikfits.example>"
    ask = mine(MONDAY, "Hi, I am looking for someone to fit a kitchen. Are you free and what do you charge?", to=rik)
    answer = theirs(
        "Tue 3 Nov 2026 10:00", "I'm free in January. My day rate is 220, I have 15 years experience.", sender=rik
    )
    assert not read(ask, answer, subject="Kitchen fitter").recruiting


def test_a_freelancer_s_own_price_keeps_a_job_a_job() -> None:
    lines = (
        theirs(
            MONDAY,
            "Hi Maya, I need a second shooter for a wedding on 22 May. Are you interested, and what is your rate?",
        ),
        mine("Tue 3 Nov 2026 10:00", "Hi Theo, yes please! I usually charge 300 for the day."),
    )
    assert read(*lines, subject="Second shooter 22 May").recruiting


def test_other_signs_of_one_thing_from_two_tables_add_up() -> None:
    mail = theirs(
        MONDAY, "Will you come to the party? There is cake, and I fancy a dance.", sender="Jo <jo@mail.example>"
    )
    assert not read(mail, subject="Saturday").recruiting
