"""Conversations followed mail by mail: what is said offhand, moved, brought along or kept, at each stage."""

from typing import Any

import pytest

from app.etiquette.model import Action
from tests.build import Line, mine, theirs
from tests.reading.facts.build import ASK, NOTE, QUIET, REPLY, REST, THANK, WAIT, advice_on, case, check, read

APPLIED = mine("Mon 2 Mar 2026 09:00", "Hello, I would like to apply for the job you advertised. Maya")
ON_TUESDAY = "Tue 3 Mar 2026 11:00"


@pytest.mark.parametrize(
    "bid",
    [
        "hi maya come in for a trial thurs 5pm bring knives. marco",
        "Hi Maya. Get yourself down here Friday 8am, ask for Kev.",
        "Hi Maya. Meet me Friday 9.30 at the Costa by the station.",
        "Hi Maya. Swing by the shop friday lunchtime, we'll have a natter",
        "Hi Maya. Come out with me fri see how we get on.",
    ],
)
def test_a_bid_to_come_wants_a_yes_however_firm_its_day(bid: str) -> None:
    assert advice_on(APPLIED, theirs(ON_TUESDAY, bid), now="Tue 3 Mar 2026 12:00", subject="Chef").action is REPLY


@pytest.mark.parametrize(
    "still",
    [
        "Good to chat just now! As i said come for a look round fri 2pm and meet some of the residents. Jo",
        "As discussed, come in on Friday at 2. Jo",
        "Hi Maya, come by fri 2pm and see the place. Jo",
    ],
)
def test_what_was_said_before_holds_still(still: str) -> None:
    lines = (APPLIED, theirs(ON_TUESDAY, still), mine("Tue 3 Mar 2026 13:00", "Will do, thank you Jo. Maya"))
    advice = advice_on(*lines, now="Wed 4 Mar 2026 12:00", subject="Carer")
    assert (advice.action, str(advice.wait_until)) == (WAIT, "2026-03-06")


TWO_TALKS = (
    mine("Mon 2 Mar 2026 09:00", "Hi Dana, thanks for the call. Happy to talk to the team. Maya"),
    theirs(
        "Mon 2 Mar 2026 12:00",
        "Great. The values chat is on Wednesday 4 March at 10:00 and the design round on Friday 6 March at 14:00. Do both work?",
    ),
    mine("Mon 2 Mar 2026 12:30", "Both work, thank you. Maya"),
)
MOVED = [
    "Hi Maya, we'd like to keep the values chat at 10 tomorrow and move the design round to Tuesday 10th at 14:00. Is that OK?",
    "Hi Maya, tomorrow stays as it is, but Friday's design round has to move. Could you do Tuesday 10 March at 14:00 instead?",
]


def test_both_of_two_talks_are_agreed() -> None:
    talks = read(*TWO_TALKS, now="Tue 3 Mar 2026 09:00").interviews
    assert [str(i.day) for i in talks] == ["2026-03-04", "2026-03-06"]


@pytest.mark.parametrize("moved", MOVED)
def test_of_two_talks_only_the_one_moves_that_they_move(moved: str) -> None:
    yes = mine("Tue 3 Mar 2026 11:30", "Yes, Tuesday 10th works. Maya")
    talks = read(*TWO_TALKS, theirs("Tue 3 Mar 2026 10:00", moved), yes, now="Tue 3 Mar 2026 12:00").interviews
    assert [str(i.day) for i in talks] == ["2026-03-04", "2026-03-10"]


AGREED = (
    theirs(ON_TUESDAY, "hi maya can u come in thurs 3pm for a chat w me. bring ur food hygiene cert\ndan"),
    mine("Tue 3 Mar 2026 12:00", "Hi Dan, yes, Thursday at 3pm is fine. I'll have the certificate with me. Maya"),
)
REPLACED = (
    theirs("Thu 5 Mar 2026 11:00", "sorry maya its mad here. can we do mon same time instead?\ndan"),
    mine("Thu 5 Mar 2026 12:00", "No problem at all, Monday 9 March at 3pm it is. Good luck today!\nMaya"),
)


def _after_a_no(reply: str) -> tuple[Line, ...]:
    no = "Sorry Maya, been off. They've filled it with someone internal. Will shout if anything else comes up.\nKev"
    return (
        theirs("Mon 2 Mar 2026 09:00", "Baz says good drive. I'll let you know by Wednesday.\nKev"),
        mine("Tue 10 Mar 2026 09:00", "Hi Kev, is there any news? Maya"),
        theirs("Wed 11 Mar 2026 09:00", no),
        mine("Wed 11 Mar 2026 10:00", reply),
    )


STAGES: list[Any] = [
    case("what I bring is no debt", WAIT, "Thu 5 Mar 2026", "Wed 4 Mar 2026 12:00", [APPLIED, *AGREED], "chef"),
    case("moved by three letters", WAIT, "Mon 9 Mar 2026", "Thu 5 Mar 2026 18:00", [APPLIED, *AGREED, *REPLACED], "chef"),
    case(
        "a call of mine is no debt", WAIT, None, "Wed 4 Mar 2026 12:00",
        [APPLIED, theirs(ON_TUESDAY, "Hi Maya, I tried twice to ring you but it went to voicemail. When is good? Orla"),
         mine("Tue 3 Mar 2026 12:00", "Hi Orla, sorry I missed you. I am free on Thursday after two, I'll ring you then. Maya")],
    ),
    case(
        "checking whether is asking", WAIT, "Tue 17 Mar 2026", "Wed 11 Mar 2026 10:00",
        [APPLIED, theirs(ON_TUESDAY, "team liked u. need to talk to my partner about money, will tell u by fri\ndan"),
         mine("Tue 10 Mar 2026 12:00", "Hi Dan, just checking whether you had a chance to speak to your partner? Maya")],
    ),
    case("my thanks take it for a no", REST, None, "Thu 12 Mar 2026 10:00", list(_after_a_no("Thanks for telling me Kev. Do think of me. Maya"))),
    case("filled it with someone", NOTE, None, "Wed 11 Mar 2026 09:30", list(_after_a_no("")[:3])),
    case(
        "a title is told, not sent", WAIT, "Thu 19 Mar 2026", "Mon 16 Mar 2026 10:00",
        [APPLIED,
         theirs(ON_TUESDAY, "The panel would like to interview you on Thursday 19 March at 10.30. Please confirm, and send me the title of your "
                            "presentation by Monday 16 March.\nRosalind"),
         mine("Wed 4 Mar 2026 12:00", 'Thank you, I confirm Thursday 19 March at 10.30. My title is "Water and debt". Maya')],
    ),
    case(
        "a link that I owed asks nothing", WAIT, "Wed 18 Mar 2026", "Wed 11 Mar 2026 09:00",
        [APPLIED, theirs("Mon 2 Mar 2026 15:00", "Thanks Maya, lovely to have this. Theo"),
         mine("Tue 10 Mar 2026 11:00", "Hi Theo, sorry, I promised you this for Friday: https://git.example/queue is the link. Maya")],
    ),
    case(
        "an invitation keeps a promise of news", ASK, None, "Fri 20 Mar 2026 08:00",
        [APPLIED, theirs(ON_TUESDAY, "Ive put you forward to the client, we'll let you know in a few days.\nKev"),
         theirs("Wed 4 Mar 2026 11:00", "They want you for an interview Thu 5 March 1400 at the depot. Can you make it?\nKev"),
         mine("Wed 4 Mar 2026 12:00", "Yes, Thursday at 2. Maya"),
         mine("Thu 5 Mar 2026 18:00", "Thank you for setting it up, it went well. Maya")],
    ),
]  # fmt: skip


@pytest.mark.parametrize(("action", "until", "now", "lines", "subject"), STAGES)
def test_each_stage(action: Action, until: str | None, now: str, lines: list[Line], subject: str) -> None:
    check(action, until, now, lines, subject)


def test_the_invitation_leaves_no_promise_of_news_open() -> None:
    lines = next(c for c in STAGES if c.id == "an invitation keeps a promise of news").values[3]
    assert read(*lines, now="Fri 6 Mar 2026 08:00").promise is None


def test_thanks_for_a_visit_of_last_week_are_not_of_today() -> None:
    told = theirs("Mon 13 Apr 2026 10:00", "Hi Maya, thanks for coming in last week, the residents loved you. Jo")
    held = read(APPLIED, told, now="Tue 14 Apr 2026 12:00").last_interview
    assert held is not None
    assert held.day is not None
    assert 6 <= held.day.day <= 10


APPLICATION = "Dear Mr Pryce, please find attached my application for the post of Collections Assistant. Maya Chen"
FLOOD = (
    "I'm afraid that we have had a flood in the store over Easter and must move your interview to Wednesday 15 April at 10:00. "
    "Could you let me know whether you can attend?"
)


def test_a_thread_in_which_i_applied_is_never_quiet_for_its_words() -> None:
    lines = (
        mine("Sun 1 Mar 2026 17:00", APPLICATION),
        theirs(
            "Wed 25 Mar 2026 15:00",
            "I am pleased to invite you to an interview on Thursday 9 April at 14:15. Please confirm.",
        ),
        mine("Thu 26 Mar 2026 09:00", "Thank you, I confirm Thursday 9 April at 14:15. Maya Chen"),
        theirs("Tue 7 Apr 2026 09:00", FLOOD),
    )
    assert advice_on(*lines, now="Tue 7 Apr 2026 12:00", subject="CA-19").action not in (QUIET, THANK)


@pytest.mark.parametrize(
    "closing",
    [
        "Thank you for your time.",
        "Thank you for taking the time to read this.",
        "Many thanks for your time and consideration.",
    ],
)
def test_a_closing_formula_is_no_talk(closing: str) -> None:
    asked = mine("Tue 17 Mar 2026 09:00", f"Hi Theo, is there any news about the post? {closing} Maya")
    told = read(APPLIED, asked, now="Wed 18 Mar 2026 09:00")
    assert told.last_interview is None
    assert len(told.attempts) == 1


def test_the_call_for_which_i_gave_thanks_is_no_open_promise() -> None:
    lines = (
        theirs("Mon 18 May 2026 11:00", "Up for an intro call this week? Theo"),
        mine("Mon 18 May 2026 18:00", "Hi Theo, thanks, sounds interesting! How about Wednesday 20 May at 17:00? Maya"),
        theirs("Mon 18 May 2026 20:00", "Wed 20 May 5pm works, I'll call you on your mobile. Theo"),
        mine("Thu 21 May 2026 10:00", "Hi Theo, thanks for the call yesterday, I really enjoyed it. Maya"),
    )
    assert read(*lines, now="Fri 22 May 2026 10:00").promise is None


@pytest.mark.parametrize(
    ("asked", "action"),
    [
        (
            "Please complete the online skills test by 26 June 2026. The link to it is https://tests.example/20931.",
            WAIT,
        ),
        ("Please complete the online skills test by 26 June 2026, and tell us whether you drive.", REPLY),
    ],
)
def test_an_answer_to_the_one_thing_they_asked_settles_it(asked: str, action: Action) -> None:
    lines = (
        mine(
            "Mon 15 Jun 2026 10:00", "Please find attached my application for the post of Planning Officer. Maya Chen"
        ),
        theirs(
            "Mon 22 Jun 2026 12:00",
            f"Dear Maya Chen,\n\nYou have been shortlisted for vacancy 20931. {asked}\n\nRecruitment",
        ),
        mine(
            "Thu 25 Jun 2026 20:00",
            "Dear Recruitment Services,\n\nI have completed the online skills test today.\n\nMaya Chen",
        ),
    )
    assert advice_on(*lines, now="Fri 26 Jun 2026 10:00", subject="Planning Officer, ref 20931").action is action
