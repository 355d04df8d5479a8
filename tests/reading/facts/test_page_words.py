"""The page on the judgement in small threads: promise, permission, request."""

import pytest

from app.etiquette.model import Action
from tests.build import NO_REPLY, Line, mine, theirs
from tests.reading.facts.build import ASK, NOTE, REPLY, REST, WAIT, case, check

Y = "Tue 27 Oct 2026 18:00"
SP = mine(Y, "Hi Theo, thank you for the interview today, I enjoyed hearing about the team.")
AP = mine(
    "Mon 12 Oct 2026 09:00", "Dear Mr Brandt, please find attached my application for the post of site electrician."
)
OFF = theirs("Mon 2 Nov 2026 10:00", "Dear Maya, we are delighted to offer you the post, starting on 1 December. Theo")

CASES = [
    # promise
    case(
        "by X runs; wait to grace",
        WAIT,
        "Tue 10 Nov 2026",
        "Fri 6 Nov 2026 09:00",
        [SP, theirs("Wed 28 Oct 2026 09:00", "We shall make up our minds by Friday 6 November.")],
    ),
    case(
        "newer replaces older by other person",
        WAIT,
        "Tue 17 Nov 2026",
        "Fri 6 Nov 2026 09:00",
        [
            SP,
            theirs("Wed 28 Oct 2026 09:00", "We'll let you know by Monday."),
            theirs(
                "Mon 2 Nov 2026 09:00",
                "I'm covering for Theo. The panel needs longer, you will hear by Friday 13 November.",
                sender="Ines Ward <ines.ward@northwind.example>",
            ),
        ],
    ),
    case(
        "repeats older words",
        WAIT,
        "Fri 13 Nov 2026",
        "Fri 6 Nov 2026 09:00",
        [
            SP,
            theirs("Wed 28 Oct 2026 09:00", "You'll hear from us within 5 working days."),
            theirs("Wed 4 Nov 2026 09:00", "As I said, you'll hear from us within 5 working days."),
        ],
    ),
    case(
        "hang tight neither keeps nor renews",
        ASK,
        None,
        "Fri 6 Nov 2026 09:00",
        [
            SP,
            theirs("Wed 28 Oct 2026 09:00", "We'll decide by Tuesday 3 November."),
            theirs("Wed 4 Nov 2026 09:00", "Hang tight!"),
        ],
    ),
    case(
        "car park directions leave promise",
        WAIT,
        "Thu 12 Nov 2026",
        "Fri 6 Nov 2026 09:00",
        [
            SP,
            theirs("Wed 28 Oct 2026 09:00", "We'll decide by Tuesday 10 November."),
            theirs(
                "Wed 4 Nov 2026 09:00",
                "By the way, the car park you asked about is behind the mill, turn left at the chapel.",
            ),
        ],
    ),
    case(
        "kept: delivers, then customary",
        WAIT,
        "Thu 12 Nov 2026",
        "Fri 6 Nov 2026 09:00",
        [
            SP,
            theirs("Wed 28 Oct 2026 09:00", "I'll send you the salary bands by Friday."),
            theirs("Wed 4 Nov 2026 09:00", "Here are the salary bands, as promised."),
        ],
    ),
    case(
        "quoted words in my mail no promise",
        ASK,
        None,
        "Fri 6 Nov 2026 09:00",
        [
            SP,
            theirs("Tue 27 Oct 2026 19:00", "It was good to meet you. Somebody will be in touch."),
            mine(
                "Wed 28 Oct 2026 09:00",
                'Thank you. You said at the door that "we will decide by 20 November", which is fine by me.',
            ),
        ],
    ),
    case(
        "no time named",
        ASK,
        None,
        "Thu 5 Nov 2026 09:00",
        [SP, theirs("Wed 28 Oct 2026 09:00", "HR will ring you once the panel has met.")],
    ),
    case(
        "no time named early",
        WAIT,
        "Thu 5 Nov 2026",
        "Wed 4 Nov 2026 09:00",
        [SP, theirs("Wed 28 Oct 2026 09:00", "il giv u a bell wen boss is bak")],
    ),
    case(
        "dated event",
        WAIT,
        "Wed 11 Nov 2026",
        "Fri 6 Nov 2026 09:00",
        [SP, theirs("Wed 28 Oct 2026 09:00", "You will hear once the governors have met on the 9th.")],
    ),
    case(
        "dated event in friendlier words",
        ASK,
        None,
        "Wed 11 Nov 2026 09:00",
        [
            SP,
            theirs(
                "Wed 28 Oct 2026 09:00", "The trustees sit on Monday 9 November and after that I can tell you more."
            ),
        ],
    ),
    case(
        "window early next week",
        WAIT,
        "Fri 6 Nov 2026",
        "Mon 2 Nov 2026 09:00",
        [SP, theirs("Thu 29 Oct 2026 09:00", "We'll come back to you early next week.")],
    ),
    case(
        "5-7 business days",
        WAIT,
        "Wed 11 Nov 2026",
        "Fri 6 Nov 2026 09:00",
        [SP, theirs("Thu 29 Oct 2026 09:00", "Please allow 5-7 business days for an answer.")],
    ),
    case(
        "in the coming weeks 15 bd no grace",
        ASK,
        None,
        "Thu 19 Nov 2026 09:00",
        [SP, theirs("Thu 29 Oct 2026 09:00", "We'll be in touch in the coming weeks.")],
    ),
    case(
        "couple of weeks 10 bd",
        WAIT,
        "Thu 12 Nov 2026",
        "Fri 6 Nov 2026 09:00",
        [SP, theirs("Thu 29 Oct 2026 09:00", "It will take us a couple of weeks to decide.")],
    ),
    case(
        "few days",
        ASK,
        None,
        "Tue 3 Nov 2026 09:00",
        [SP, theirs("Thu 29 Oct 2026 09:00", "I'll come back to you in a few days.")],
    ),
    case(
        "shortly = none",
        WAIT,
        "Fri 6 Nov 2026",
        "Thu 5 Nov 2026 09:00",
        [SP, theirs("Thu 29 Oct 2026 09:00", "We'll be in touch shortly.")],
    ),
    case(
        "hold until day",
        WAIT,
        "Thu 21 Jan 2027",
        "Mon 7 Dec 2026 09:00",
        [SP, theirs("Thu 29 Oct 2026 09:00", "The post is on hold until 19 January.")],
    ),
    case(
        "promise from forwarded colleague counts from written day",
        ASK,
        None,
        "Fri 6 Nov 2026 09:00",
        [
            SP,
            theirs(
                "Wed 4 Nov 2026 09:00",
                "See below from our head, just so you know.\n\n---------- Forwarded message ---------\nFrom: Lena Voss <lena.voss@northwind.example>\nDate: Wed, 28 Oct 2026 at 10:00\nSubject: Maya\nTo: Theo Brandt <theo.brandt@northwind.example>\n\nTheo, I'll decide on Maya by Monday and we let her know the same day.\n\nLena",
            ),
        ],
    ),
    case(
        "promise not by me answering thanks keeps promise",
        WAIT,
        "Thu 12 Nov 2026",
        "Fri 6 Nov 2026 09:00",
        [
            SP,
            theirs("Wed 28 Oct 2026 09:00", "We'll decide by Tuesday 10 November."),
            mine("Wed 28 Oct 2026 12:00", "Thank you, that is good to know."),
        ],
    ),
    case(
        "promise lapsed then apologises no date",
        ASK,
        None,
        "Fri 6 Nov 2026 09:00",
        [
            SP,
            theirs("Wed 28 Oct 2026 09:00", "We'll decide by Tuesday 3 November."),
            theirs("Thu 5 Nov 2026 09:00", "Apologies, things are slower than I hoped. I have not forgotten you."),
        ],
    ),
    case(
        "promise kept by rejection",
        NOTE,
        None,
        "Fri 6 Nov 2026 09:00",
        [
            SP,
            theirs("Wed 28 Oct 2026 09:00", "We'll decide by Tuesday 10 November."),
            theirs("Thu 5 Nov 2026 09:00", "We have decided not to take your application further."),
        ],
    ),
    case(
        "promise of step kept by invitation",
        REPLY,
        None,
        "Fri 6 Nov 2026 09:00",
        [
            SP,
            theirs("Wed 28 Oct 2026 09:00", "You'll hear about the second round by Tuesday 10 November."),
            theirs("Thu 5 Nov 2026 09:00", "You are through to the second round! When could you come in next week?"),
        ],
    ),
    case(
        "promise after christmas bank hols",
        WAIT,
        "Wed 30 Dec 2026",
        "Tue 29 Dec 2026 09:00",
        [
            mine("Tue 15 Dec 2026 18:00", "Hi Theo, thank you for the interview today."),
            theirs("Wed 16 Dec 2026 09:00", "We'll decide by Thursday 24 December."),
        ],
    ),
    # permission
    case(
        "permission no grace",
        ASK,
        None,
        "Wed 4 Nov 2026 09:00",
        [SP, theirs("Wed 28 Oct 2026 09:00", "Ping me if you haven't heard by Wednesday.")],
    ),
    case(
        "day before",
        WAIT,
        "Wed 4 Nov 2026",
        "Tue 3 Nov 2026 09:00",
        [SP, theirs("Wed 28 Oct 2026 09:00", "If it is still quiet by Wednesday, do give me a nudge.")],
    ),
    case(
        "permission replaced by promise",
        WAIT,
        "Tue 17 Nov 2026",
        "Thu 5 Nov 2026 09:00",
        [
            SP,
            theirs("Wed 28 Oct 2026 09:00", "Chase me if you have not heard by Wednesday."),
            theirs("Mon 2 Nov 2026 09:00", "Slight change: you'll hear by Friday 13 November."),
        ],
    ),
    case(
        "permission after vacations later than custom",
        WAIT,
        "Mon 16 Nov 2026",
        "Thu 5 Nov 2026 09:00",
        [SP, theirs("Wed 28 Oct 2026 09:00", "Feel free to ask again from 16 November on.")],
    ),
    # requests
    case(
        "references",
        REPLY,
        None,
        "Fri 6 Nov 2026 09:00",
        [SP, theirs("Thu 5 Nov 2026 09:00", "Could you let me have the names of two referees?")],
    ),
    case(
        "form",
        REPLY,
        None,
        "Fri 6 Nov 2026 09:00",
        [SP, theirs("Thu 5 Nov 2026 09:00", "Please fill in the attached form and return it by Tuesday.")],
    ),
    case(
        "salary",
        REPLY,
        None,
        "Fri 6 Nov 2026 09:00",
        [SP, theirs("Thu 5 Nov 2026 09:00", "What sort of salary did you have in mind?")],
    ),
    case(
        "later mail of mine settles",
        WAIT,
        None,
        "Fri 6 Nov 2026 09:00",
        [
            SP,
            theirs("Mon 2 Nov 2026 09:00", "What sort of salary did you have in mind?"),
            mine("Mon 2 Nov 2026 20:00", "Good question, let me think about it."),
            mine("Tue 3 Nov 2026 09:00", "About 36,000 would suit me."),
        ],
    ),
    case(
        "holding answer leaves open",
        REPLY,
        None,
        "Fri 6 Nov 2026 09:00",
        [
            SP,
            theirs("Mon 2 Nov 2026 09:00", "What sort of salary did you have in mind?"),
            mine("Mon 2 Nov 2026 20:00", "Good question, I'll come back to you on that tomorrow."),
        ],
    ),
    case(
        "courtesy",
        WAIT,
        None,
        "Fri 6 Nov 2026 09:00",
        [SP, theirs("Thu 5 Nov 2026 09:00", "It was good to meet you. Do let me know if you have any questions.")],
    ),
    case(
        "feedback survey",
        ASK,
        None,
        "Wed 4 Nov 2026 09:00",
        [
            SP,
            theirs(
                "Tue 3 Nov 2026 09:00",
                "Would you mind filling in this short survey about your interview?",
                sender=NO_REPLY,
            ),
        ],
    ),
    case(
        "automated assessment",
        REPLY,
        None,
        "Fri 6 Nov 2026 09:00",
        [
            AP,
            theirs(
                "Thu 5 Nov 2026 09:00",
                "Please complete the online assessment by 12 November: https://hire.example/t/1",
                sender=NO_REPLY,
            ),
        ],
    ),
    case(
        "automated slot booking",
        REPLY,
        None,
        "Fri 6 Nov 2026 09:00",
        [
            AP,
            theirs(
                "Thu 5 Nov 2026 09:00",
                "You have been invited to a video interview. Book your slot here: https://hire.example/b/1",
                sender=NO_REPLY,
            ),
        ],
    ),
    case(
        "slot booked confirmation",
        WAIT,
        "Tue 10 Nov 2026",
        "Fri 6 Nov 2026 09:00",
        [
            AP,
            theirs("Wed 4 Nov 2026 09:00", "Book your interview slot here: https://hire.example/b/1", sender=NO_REPLY),
            theirs(
                "Thu 5 Nov 2026 09:00", "Your interview is confirmed for Tuesday 10 November at 14:00.", sender=NO_REPLY
            ),
        ],
    ),
    case(
        "request 60 days old",
        REST,
        None,
        "Fri 15 Jan 2027 09:00",
        [SP, theirs("Thu 5 Nov 2026 09:00", "Could you let me have the names of two referees?")],
    ),
    case(
        "thanks due too",
        REPLY,
        None,
        "Thu 5 Nov 2026 09:00",
        [
            theirs("Mon 2 Nov 2026 09:00", "Hi Maya, could you come in on Wednesday 4 November at 11?"),
            mine("Mon 2 Nov 2026 10:00", "Yes, Wednesday at 11 suits me."),
            theirs("Wed 4 Nov 2026 16:00", "Lovely to meet you today. Could you send over your certificates?"),
        ],
    ),
    case(
        "own promise w/out asked",
        REPLY,
        None,
        "Fri 6 Nov 2026 09:00",
        [
            mine(
                "Tue 3 Nov 2026 09:00",
                "Dear Theo, thank you for the talk this morning. I will send you the drawings tomorrow.",
            )
        ],
    ),
    case(
        "own promise kept w/ link",
        WAIT,
        None,
        "Fri 6 Nov 2026 09:00",
        [
            mine(
                "Tue 3 Nov 2026 09:00",
                "Dear Theo, thank you for the talk this morning. I will send you the drawings tomorrow.",
            ),
            mine("Wed 4 Nov 2026 09:00", "As promised, the drawings: https://maya.example/d"),
        ],
    ),
    case(
        "they say got it by phone",
        WAIT,
        None,
        "Fri 6 Nov 2026 09:00",
        [
            SP,
            theirs("Mon 2 Nov 2026 09:00", "Could you let me have the names of two referees?"),
            theirs("Wed 4 Nov 2026 09:00", "Thanks for ringing through the two names this morning."),
        ],
    ),
    case("offer", REPLY, None, "Fri 6 Nov 2026 09:00", [SP, OFF]),
    case(
        "request settled by appointment",
        WAIT,
        "Wed 11 Nov 2026",
        "Fri 6 Nov 2026 09:00",
        [
            AP,
            theirs("Mon 2 Nov 2026 09:00", "When could you come in next week?"),
            theirs("Tue 3 Nov 2026 09:00", "As agreed on the phone: Wednesday 11 November at 10. See you then!"),
        ],
    ),
]


@pytest.mark.parametrize(("action", "until", "now", "lines", "subject"), CASES)
def test_what_is_promised_and_asked(
    action: Action, until: str | None, now: str, lines: list[Line], subject: str
) -> None:
    check(action, until, now, lines, subject)
