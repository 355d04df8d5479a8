"""Who has the choice of a day, who stays away, who may come when he likes, and what is told of a talk that was."""

import pytest

from app.etiquette.model import Action
from tests.build import Line, mine, theirs
from tests.reading.facts.build import ASK, REPLY, THANK, WAIT, case, check, read

MON, LATER, TUE = "Mon 2 Nov 2026 10:00", "Mon 2 Nov 2026 16:00", "Tue 3 Nov 2026 09:30"
NOW = "Tue 3 Nov 2026 18:00"
TWO = theirs(MON, "Would Tuesday 10th or Wednesday 11th suit for the visit?")
WHEN = theirs(MON, "When could you come for a trial lesson?")
FREE = mine(LATER, "I'm free Monday 9th all day and Wednesday 11th after 2.")
THURSDAY = [theirs(MON, "Interview on Thu 5 Nov at 10?"), mine(LATER, "Thursday is fine.")]
DROP_IN = theirs(MON, "Just drop in any morning this week and ask for Karen.")

DAYS: list[tuple[str, list[Line], list[str]]] = [
    ("either is good: nothing is agreed yet", [TWO, mine(LATER, "Either is good for me.")], []),
    ("any of them: nothing is agreed yet", [TWO, mine(LATER, "I can do both, whichever suits you.")], []),
    (
        "they take one of the two",
        [TWO, mine(LATER, "Either is good for me."), theirs(TUE, "Wednesday then, 10 o'clock.")],
        ["11 10:00"],
    ),
    ("one is picked beside an either", [TWO, mine(LATER, "The 11th is fine, either end of the day.")], ["11 -"]),
    ("a date told without its article", [TWO, mine(LATER, "11th is good, thanks.")], ["11 -"]),
    (
        "two rounds, and both suit",
        [
            theirs(MON, "Two rounds: Tuesday 10 Nov at 9 with the partners, Thursday 12 Nov at 4. Do both work?"),
            mine(LATER, "Both work for me."),
        ],
        ["10 09:00", "12 16:00"],
    ),
    (
        "the Wednesday of which I spoke, at an hour of theirs",
        [WHEN, FREE, theirs(TUE, "Let's say Wednesday at 2.30, room 14.")],
        ["11 14:30"],
    ),
    (
        "this Wednesday is another one",
        [WHEN, FREE, theirs(TUE, "Something has fallen through, so let's say this Wednesday at 2.30, room 14.")],
        ["4 14:30"],
    ),
    (
        "ill on the day",
        [*THURSDAY, mine("Thu 5 Nov 2026 07:30", "I'm afraid I have a stomach bug and won't make it in today.")],
        [],
    ),
    (
        "if I am late I do not stay away",
        [*THURSDAY, mine("Wed 4 Nov 2026 07:30", "If I can't make it on time I will ring, but the trains look fine.")],
        ["5 10:00"],
    ),
    (
        "not by car",
        [*THURSDAY, mine("Wed 4 Nov 2026 07:30", "I can't come by car, so which bus stops near you?")],
        ["5 10:00"],
    ),
    ("I may drop in when I like", [DROP_IN, mine(LATER, "Lovely, I'll come by on Thursday morning.")], ["5 -"]),
    (
        "a question for a day is no day agreed",
        [DROP_IN, mine(LATER, "Thank you. Would Thursday morning be all right?")],
        [],
    ),
    (
        "they loved meeting me on Monday and want me back",
        [theirs("Wed 4 Nov 2026 09:00", "The owners enjoyed meeting you on Monday and would like to see you again.")],
        ["2 -"],
    ),
    (
        "lovely to see you today, and the panel meets",
        [theirs(MON, "Lovely to see you today Maya. The panel meets on Thursday 12 November at 4pm.")],
        ["2 -"],
    ),
    ("it would be lovely to see you", [theirs(MON, "It would be lovely to see you on Friday, are you free?")], []),
    ("they would have liked to meet me", [theirs(MON, "We would have liked to meet you on Friday.")], []),
]


@pytest.mark.parametrize(("lines", "want"), [d[1:] for d in DAYS], ids=[d[0] for d in DAYS])
def test_the_days_that_stand(lines: list[Line], want: list[str]) -> None:
    now = max(line.at for line in lines).strftime("%a %d %b %Y 20:00")
    found = read(*lines, now=now).interviews
    assert [f"{i.day.day} {i.at:%H:%M}" if i.at else f"{i.day.day} -" for i in found if i.day] == want


CASES = [
    case("the choice is theirs", WAIT, None, "Fri 6 Nov 2026 09:00", [TWO, mine(LATER, "Either is good for me.")]),
    case("and they leave it", ASK, None, "Tue 10 Nov 2026 09:00", [TWO, mine(LATER, "Either is good for me.")]),
    case(
        "another door is no new question",
        WAIT,
        "Tue 10 Nov 2026",
        "Fri 6 Nov 2026 09:00",
        [
            theirs(MON, "See you on Tuesday 10 Nov at 11 in our Leeds office."),
            mine(LATER, "Thanks, see you then."),
            theirs("Thu 5 Nov 2026 08:40", "We've moved rooms, so please come to the second entrance on Tuesday."),
        ],
    ),
    case(
        "another day is one",
        REPLY,
        None,
        "Fri 6 Nov 2026 09:00",
        [
            theirs(MON, "See you on Tuesday 10 Nov at 11 in our Leeds office."),
            mine(LATER, "Thanks, see you then."),
            theirs("Thu 5 Nov 2026 08:40", "We've lost the room, so could you come on Wednesday 11 Nov instead?"),
        ],
    ),
    case(
        "whom I ask for at the door is no leave to ask",
        WAIT,
        "Fri 13 Nov 2026",
        "Thu 5 Nov 2026 15:00",
        [DROP_IN, mine("Thu 5 Nov 2026 14:00", "Hi, I dropped in this morning and met Karen, thank you both.")],
    ),
    case(
        "thanks after a talk told in passing",
        THANK,
        None,
        "Mon 2 Nov 2026 17:00",
        [
            theirs(
                MON, "Lovely to see you today Maya. The panel meets on Thursday 12 November and I'll phone after that."
            )
        ],
    ),
]


@pytest.mark.parametrize(("action", "until", "now", "lines", "subject"), CASES)
def test_what_is_to_be_done(action: Action, until: str | None, now: str, lines: list[Line], subject: str) -> None:
    check(action, until, now, lines, subject)
