"""Whole courses of mail: what later mail of either side settles, replaces or leaves open."""

import pytest

from app.etiquette.model import Action
from tests.build import Line, mine, theirs
from tests.reading.facts.build import advice_on

MON, TUE, WED, THU = (f"{day} Nov 2026 09:00" for day in ("Mon 2", "Tue 3", "Wed 4", "Thu 5"))
L28 = "Wed 28 Oct 2026 09:00"
SPOKEN = mine("Tue 27 Oct 2026 18:00", "Dear Theo, thank you for the interview today. I enjoyed it.")
OFFER = theirs(
    "Tue 3 Nov 2026 10:00",
    "Dear Maya, we are delighted to offer you the position of Backend Engineer, starting 1 December.",
)


def _theirs(when: str, words: str) -> Line:
    return theirs(when, f"Hi Maya,\n\n{words}\n\nTheo")


def _mine(when: str, words: str) -> Line:
    return mine(when, f"Hi Theo,\n\n{words}\n\nMaya")


CASES = [
    # partial answers
    pytest.param(
        Action.REPLY_NOW,
        [
            _theirs(MON, "Two things I need: when could you start, and what salary do you expect?"),
            _mine(TUE, "I could start on 1 February, my notice is two months."),
        ],
        id="two asked, salary forgotten",
    ),
    pytest.param(
        Action.WAIT,
        [
            _theirs(MON, "Two things I need: when could you start, and what salary do you expect?"),
            _mine(TUE, "I could start on 1 February, and I am hoping for about 48,000."),
        ],
        id="two asked, both answered",
    ),
    pytest.param(
        Action.REPLY_NOW,
        [
            _theirs(MON, "Could you send me two referees and tell me when you are free next week?"),
            _mine(TUE, "I'm free on Tuesday and Wednesday all day. The referees I still have to ask."),
        ],
        id="refs asked and date; refs missing",
    ),
    pytest.param(
        Action.REPLY_NOW,
        [_theirs(MON, "We'd love to see your portfolio."), _mine(TUE, "Thank you for the quick answer, how nice!")],
        id="portfolio asked, thanks only",
    ),
    pytest.param(
        Action.WAIT,
        [_theirs(MON, "We'd love to see your portfolio."), _mine(TUE, "Of course: https://maya.example/work")],
        id="portfolio asked, link sent",
    ),
    pytest.param(
        Action.REPLY_NOW,
        [
            _theirs(MON, "Please send me your passport copy and the degree certificate."),
            _mine(TUE, "The passport copy is attached. The degree certificate is at my parents', it will follow."),
        ],
        id="documents asked, one still to come",
    ),
    pytest.param(
        Action.WAIT,
        [OFFER, _mine("Tue 3 Nov 2026 12:00", "Thank you! Before I sign: is there any room on the salary?")],
        id="my counter question to an offer, no answer of theirs",
    ),
    pytest.param(
        Action.WAIT,
        [
            _theirs(L28, "Do you have anything to show?"),
            _mine("Wed 28 Oct 2026 10:00", "Sure, I'll send it on Monday."),
            _mine(MON, "As promised, here is the link: https://maya.example/w"),
        ],
        id="own promise kept",
    ),
    pytest.param(
        Action.WAIT,
        [
            _theirs(L28, "Do you have anything to show?"),
            _mine("Wed 28 Oct 2026 10:00", "Sure, I'll send it on Monday."),
            _theirs(WED, "Thank you for the drawings, they arrived this morning. I'll be in touch."),
        ],
        id="own promise settled by them: got it",
    ),
    # closes
    pytest.param(
        Action.WAIT,
        [
            OFFER,
            _mine("Tue 3 Nov 2026 12:00", "I accept with pleasure!"),
            _theirs(WED, "Wonderful. The contract will reach you by Friday 13 November."),
        ],
        id="accepted with contract owed",
    ),
    pytest.param(
        Action.REPLY_NOW,
        [
            OFFER,
            _mine("Tue 3 Nov 2026 12:00", "I accept with pleasure!"),
            _theirs(WED, "Wonderful. Please fill in the attached staff form and send it back."),
        ],
        id="accepted; they ask for bank form",
    ),
    pytest.param(
        Action.MOVE_ON,
        [
            OFFER,
            _mine(
                "Tue 3 Nov 2026 12:00",
                "Thank you for the offer. After a long weekend I have decided to say no; the commute would be too much.",
            ),
            _theirs(WED, "Thank you for being open. We'd have loved to have you."),
        ],
        id="declined offer, thanks",
    ),
    pytest.param(
        Action.MOVE_ON,
        [
            SPOKEN,
            _mine(TUE, "I have taken a post elsewhere, so please take me off your list. Thank you for the kind talk."),
        ],
        id="withdrew, no answer",
    ),
    pytest.param(
        Action.MOVE_ON,
        [
            SPOKEN,
            _theirs(MON, "We have chosen another candidate, I'm sorry."),
            _mine(MON.replace("09:00", "12:00"), "Thank you for letting me know. All the best!"),
            _theirs(WED, "You're a star. Do drop in when you're near!"),
        ],
        id="refused, graced, pleasantry",
    ),
    pytest.param(
        Action.MOVE_ON,
        [
            SPOKEN,
            _theirs(MON, "We have chosen another candidate, I'm sorry."),
            _mine(
                MON.replace("09:00", "12:00"),
                "Thank you for letting me know. If you have any advice for me I would be grateful.",
            ),
        ],
        id="refused, asked for feedback by me",
    ),
    pytest.param(
        Action.SEND_GRACIOUS_NOTE,
        [SPOKEN, _theirs(WED, "As I said on the phone just now, it went to the other person. You did really well.")],
        id="refused by phone, they write later",
    ),
    # promises
    pytest.param(
        Action.WAIT,
        [
            SPOKEN,
            _theirs(L28, "We'll decide by Friday 30 October."),
            _theirs(MON, "It takes longer than we thought; you'll hear by Friday 13 November."),
        ],
        id="two promises, the newer wins",
    ),
    pytest.param(
        Action.FOLLOW_UP, [SPOKEN, _theirs(L28, "You'll have our answer by Tuesday 3 November.")], id="promise lapsed"
    ),
    pytest.param(
        Action.FOLLOW_UP,
        [
            SPOKEN,
            _theirs(L28, "You'll have our answer by Tuesday 3 November."),
            _theirs(THU, "Ever so sorry, still trying to get everyone in one room!"),
        ],
        id="promise lapsed, sorry without date yesterday",
    ),
    pytest.param(
        Action.FOLLOW_UP,
        [SPOKEN, _theirs(L28, "If you hear nothing by Wednesday 4 November, give me a nudge.")],
        id="permission reached",
    ),
    pytest.param(
        Action.MOVE_ON,
        [
            SPOKEN,
            _theirs(
                "Wed 28 Oct 2026 09:00",
                "If you have not heard from us by Tuesday 3 November, please assume that the place has gone to somebody else.",
            ),
        ],
        id="silence window past",
    ),
    pytest.param(
        Action.WAIT,
        [
            SPOKEN,
            _theirs(
                "Wed 28 Oct 2026 09:00",
                "If you have not heard from us by Thursday 5 November, please assume that the place has gone to somebody else.",
            ),
        ],
        id="silence window past, grace today",
    ),
    pytest.param(
        Action.WAIT,
        [SPOKEN, _theirs(MON, "Everything has been put on ice until the new budget is through. I can't say how long.")],
        id="on hold",
    ),
    pytest.param(
        Action.REPLY_NOW,
        [
            SPOKEN,
            _theirs(L28, "Everything is on hold for now."),
            _theirs(THU, "We have the go-ahead again! Could you come in next Tuesday at 10?"),
        ],
        id="hold, later restarted",
    ),
    # attempts
    pytest.param(Action.WAIT, [SPOKEN, _mine(THU, "Just checking in, is there any news?")], id="asked once yesterday"),
    # outreach
    pytest.param(
        Action.REPLY_NOW,
        [
            _theirs(
                WED,
                "I recruit engineers for a fintech in Leeds and your profile caught my eye. It is a Backend Engineer role, 70k, hybrid. Happy to tell you more.",
            )
        ],
        id="agency note, no question",
    ),
    pytest.param(
        Action.MOVE_ON,
        [
            _theirs(MON, "I recruit engineers for a fintech in Leeds. Would a Backend Engineer role interest you?"),
            _mine(TUE, "Thank you, but I am happy where I am and not looking."),
        ],
        id="outreach, I said not now",
    ),
    pytest.param(
        Action.REPLY_NOW,
        [
            _theirs(MON, "When could you start?"),
            _mine(TUE, "On 1 February."),
            _theirs(WED, "Sorry, my boss wants it earlier. Could you manage 15 January?"),
        ],
        id="they ask what I already answered, again",
    ),
]


@pytest.mark.parametrize(("action", "lines"), CASES)
def test_the_advice_after_a_course_of_mail(action: Action, lines: list[Line]) -> None:
    assert advice_on(*lines).action is action
