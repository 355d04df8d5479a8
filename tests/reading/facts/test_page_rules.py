"""The page on the judgement in small threads: closed, refused, and talks."""

import pytest

from app.etiquette.model import Action
from tests.build import NO_REPLY, Line, mine, theirs
from tests.reading.facts.build import ASK, NOTE, REPLY, REST, THANK, WAIT, case, check

Y = "Tue 27 Oct 2026 18:00"
SP = mine(Y, "Hi Theo, thank you for the interview today, I enjoyed hearing about the team.")
AP = mine(
    "Mon 12 Oct 2026 09:00", "Dear Mr Brandt, please find attached my application for the post of site electrician."
)
OFF = theirs("Mon 2 Nov 2026 10:00", "Dear Maya, we are delighted to offer you the post, starting on 1 December. Theo")
NO = theirs("Tue 3 Nov 2026 10:00", "Dear Maya, I'm sorry, but we have decided to go with another candidate.")

CASES = [
    # rule 2
    case(
        "withdrew",
        REST,
        None,
        "Fri 6 Nov 2026 09:00",
        [
            SP,
            mine(
                "Mon 2 Nov 2026 09:00", "Dear Theo, please withdraw my application, I have found something nearer home."
            ),
        ],
    ),
    case(
        "accepted, contract owed w/ day",
        WAIT,
        "Thu 12 Nov 2026",
        "Fri 6 Nov 2026 09:00",
        [
            SP,
            OFF,
            mine("Mon 2 Nov 2026 12:00", "I accept with pleasure."),
            theirs("Tue 3 Nov 2026 09:00", "Great news. The contract goes out to you by Tuesday 10 November."),
        ],
    ),
    case(
        "accepted, contract owed lapsed",
        ASK,
        None,
        "Thu 12 Nov 2026 09:00",
        [
            SP,
            OFF,
            mine("Mon 2 Nov 2026 12:00", "I accept with pleasure."),
            theirs("Tue 3 Nov 2026 09:00", "Great news. The contract goes out to you by Tuesday 10 November."),
        ],
    ),
    case(
        "accepted, contract came",
        REPLY,
        None,
        "Thu 12 Nov 2026 09:00",
        [
            SP,
            OFF,
            mine("Mon 2 Nov 2026 12:00", "I accept with pleasure."),
            theirs("Tue 3 Nov 2026 09:00", "Great news. The contract goes out to you by Tuesday 10 November."),
            theirs("Mon 9 Nov 2026 09:00", "Here is the contract, please sign both copies and send one back."),
        ],
    ),
    case(
        "signed and sent",
        REST,
        None,
        "Thu 12 Nov 2026 09:00",
        [
            SP,
            OFF,
            mine("Mon 2 Nov 2026 12:00", "I accept with pleasure."),
            theirs("Tue 3 Nov 2026 09:00", "Great news. Here is the contract, please sign it and send it back."),
            mine("Wed 4 Nov 2026 09:00", "Signed contract attached. See you in December!"),
        ],
    ),
    case(
        "withdrew, they ask why",
        REPLY,
        None,
        "Fri 6 Nov 2026 09:00",
        [
            SP,
            mine("Mon 2 Nov 2026 09:00", "Dear Theo, I withdraw my application."),
            theirs("Tue 3 Nov 2026 09:00", "I'm sorry to hear that. May I ask what made you decide against us?"),
        ],
    ),
    case(
        "withdrew, then interview date passes",
        REST,
        None,
        "Fri 6 Nov 2026 09:00",
        [
            AP,
            theirs("Thu 29 Oct 2026 09:00", "Could you come in on Wednesday 4 November at 10?"),
            mine("Thu 29 Oct 2026 10:00", "Wednesday at 10 suits me."),
            mine(
                "Mon 2 Nov 2026 09:00", "Dear Theo, I have accepted another job and withdraw; please cancel Wednesday."
            ),
        ],
    ),
    case(
        "declined offer, they sigh",
        REST,
        None,
        "Fri 6 Nov 2026 09:00",
        [
            SP,
            OFF,
            mine("Mon 2 Nov 2026 12:00", "Thank you, but I have decided to decline the offer."),
            theirs("Tue 3 Nov 2026 09:00", "What a pity. Should things change, our door is open."),
        ],
    ),
    case(
        "withdrew, they make a better offer",
        REPLY,
        None,
        "Fri 6 Nov 2026 09:00",
        [
            SP,
            OFF,
            mine("Mon 2 Nov 2026 12:00", "Thank you, but I have decided to decline: the pay is below what I earn."),
            theirs("Tue 3 Nov 2026 09:00", "We can offer you 4,000 more. Would that change your mind?"),
        ],
    ),
    case(
        "accepted, start-date chatter",
        REST,
        None,
        "Fri 6 Nov 2026 09:00",
        [
            SP,
            OFF,
            mine("Mon 2 Nov 2026 12:00", "Yes please, I accept!"),
            theirs(
                "Tue 3 Nov 2026 09:00",
                "Brilliant! On 1 December just come to the front desk at nine, Ines will meet you.",
            ),
        ],
    ),
    # rule 3
    case("no not answered", NOTE, None, "Fri 6 Nov 2026 09:00", [SP, NO]),
    case("15 days later", REST, None, "Wed 18 Nov 2026 09:00", [SP, NO]),
    case("14 days later", NOTE, None, "Tue 17 Nov 2026 09:00", [SP, NO]),
    case(
        "cancelled",
        NOTE,
        None,
        "Fri 6 Nov 2026 09:00",
        [SP, theirs("Tue 3 Nov 2026 10:00", "The post has been cancelled as there is no money for it this year.")],
    ),
    case(
        "reserve list",
        NOTE,
        None,
        "Fri 6 Nov 2026 09:00",
        [
            SP,
            theirs(
                "Tue 3 Nov 2026 10:00",
                "The panel found you appointable, but the post went to another candidate. You are on our reserve list for a year.",
            ),
        ],
    ),
    case(
        "offer withdrawn",
        NOTE,
        None,
        "Fri 6 Nov 2026 09:00",
        [SP, OFF, theirs("Tue 3 Nov 2026 10:00", "I very much regret that we have to withdraw our offer to you.")],
    ),
    case(
        "expenses",
        NOTE,
        None,
        "Fri 6 Nov 2026 09:00",
        [
            SP,
            theirs(
                "Tue 3 Nov 2026 10:00",
                "We have appointed somebody else. Please send us your train ticket and we will pay for it.",
            ),
        ],
    ),
    case(
        "answered",
        REST,
        None,
        "Fri 6 Nov 2026 09:00",
        [SP, NO, mine("Tue 3 Nov 2026 12:00", "Thank you for letting me know. All the best.")],
    ),
    case(
        "no-reply, person wrote",
        NOTE,
        None,
        "Fri 6 Nov 2026 09:00",
        [
            SP,
            theirs("Wed 28 Oct 2026 09:00", "Great to meet you yesterday, Maya!"),
            theirs(
                "Tue 3 Nov 2026 10:00",
                "Unfortunately we will not be moving forward with your application.",
                sender=NO_REPLY,
            ),
        ],
    ),
    case(
        "keep file?",
        REPLY,
        None,
        "Fri 6 Nov 2026 09:00",
        [
            SP,
            theirs(
                "Tue 3 Nov 2026 10:00",
                "We have chosen another candidate. May we keep your papers for the spring round?",
            ),
        ],
    ),
    case(
        "keep file answered",
        REST,
        None,
        "Fri 6 Nov 2026 09:00",
        [
            SP,
            theirs(
                "Tue 3 Nov 2026 10:00",
                "We have chosen another candidate. May we keep your papers for the spring round?",
            ),
            mine("Tue 3 Nov 2026 12:00", "Thank you for telling me. Yes, please keep them."),
        ],
    ),
    case(
        "feedback form aside",
        NOTE,
        None,
        "Fri 6 Nov 2026 09:00",
        [
            SP,
            theirs(
                "Tue 3 Nov 2026 10:00",
                "We have chosen another candidate. We would be glad if you filled in our short survey about the process.",
            ),
        ],
    ),
    case(
        "reopened by invitation",
        REPLY,
        None,
        "Fri 6 Nov 2026 09:00",
        [
            SP,
            NO,
            mine("Tue 3 Nov 2026 12:00", "Thank you for letting me know."),
            theirs("Thu 5 Nov 2026 09:00", "Maya, things have changed: could you come in for a second talk next week?"),
        ],
    ),
    case(
        "reconsider",
        REPLY,
        None,
        "Fri 6 Nov 2026 09:00",
        [SP, NO, theirs("Thu 5 Nov 2026 09:00", "We would like to reconsider. Are you still interested?")],
    ),
    case(
        "reopened then promise",
        WAIT,
        "Thu 19 Nov 2026",
        "Fri 6 Nov 2026 09:00",
        [
            SP,
            NO,
            theirs("Wed 4 Nov 2026 09:00", "We would like to reconsider. Are you still interested?"),
            mine("Wed 4 Nov 2026 10:00", "Yes, I am, very much."),
            theirs("Thu 5 Nov 2026 09:00", "Wonderful. The board meets again and you'll hear by Tuesday 17 November."),
        ],
    ),
    case(
        "no then open house invite to stay in touch",
        NOTE,
        None,
        "Fri 6 Nov 2026 09:00",
        [
            SP,
            theirs(
                "Tue 3 Nov 2026 10:00",
                "We chose someone with more years in schools. Please stay in touch, we'd love to see you apply again.",
            ),
        ],
    ),
    case(
        "answered before forwarded no is no answer",
        NOTE,
        None,
        "Fri 6 Nov 2026 09:00",
        [
            SP,
            theirs(
                "Thu 5 Nov 2026 20:00",
                "Sorry, only saw this now!\n\n---------- Forwarded message ---------\nFrom: Theo Brandt <theo.brandt@northwind.example>\nDate: Tue, 3 Nov 2026 at 10:00\nSubject: for Maya\nTo: Nora Bell <nora.bell@mail.example>\n\nDear Maya, I'm sorry, we have decided to go with another candidate.\n\nTheo",
                sender="Nora Bell <nora.bell@mail.example>",
            ),
        ],
    ),
    case(
        "no, my answer asks feedback, they give it",
        REST,
        None,
        "Fri 6 Nov 2026 09:00",
        [
            SP,
            NO,
            mine("Tue 3 Nov 2026 12:00", "Thank you for telling me. Might you have a word of advice for next time?"),
            theirs("Wed 4 Nov 2026 09:00", "Of course: show more of your own work in the talk. All the best!"),
        ],
    ),
    case(
        "no after 1st attempt",
        NOTE,
        None,
        "Fri 6 Nov 2026 09:00",
        [
            SP,
            mine("Wed 4 Nov 2026 09:00", "Hi Theo, is there any news?"),
            theirs(
                "Thu 5 Nov 2026 09:00", "Hi Maya, sorry for the wait. We have gone with another candidate in the end."
            ),
        ],
    ),
    # rule 5
    case(
        "ahead",
        WAIT,
        "Tue 10 Nov 2026",
        "Fri 6 Nov 2026 09:00",
        [
            AP,
            theirs("Mon 2 Nov 2026 09:00", "Could you come in on Tuesday 10 November at 2 pm?"),
            mine("Mon 2 Nov 2026 10:00", "Yes, with pleasure."),
        ],
    ),
    case(
        "moved by them",
        WAIT,
        "Thu 12 Nov 2026",
        "Fri 6 Nov 2026 09:00",
        [
            AP,
            theirs("Mon 2 Nov 2026 09:00", "Could you come in on Tuesday 10 November at 2 pm?"),
            mine("Mon 2 Nov 2026 10:00", "Yes, with pleasure."),
            theirs(
                "Thu 5 Nov 2026 09:00", "Something came up on Tuesday. Let's make it Thursday 12 November, same time."
            ),
            mine("Thu 5 Nov 2026 10:00", "No problem, Thursday it is."),
        ],
    ),
    case(
        "moved, not agreed by me yet",
        REPLY,
        None,
        "Fri 6 Nov 2026 09:00",
        [
            AP,
            theirs("Mon 2 Nov 2026 09:00", "Could you come in on Tuesday 10 November at 2 pm?"),
            mine("Mon 2 Nov 2026 10:00", "Yes, with pleasure."),
            theirs(
                "Thu 5 Nov 2026 09:00",
                "Something came up on Tuesday. Could you do Thursday 12 November at the same time instead?",
            ),
        ],
    ),
    case(
        "invitation accepted, past, thanked before",
        THANK,
        None,
        "Fri 6 Nov 2026 09:00",
        [
            AP,
            theirs("Mon 2 Nov 2026 09:00", "Could you come in on Thursday 5 November at 2 pm?"),
            mine("Mon 2 Nov 2026 10:00", "Yes, with pleasure. Thank you for the invitation."),
        ],
    ),
    # rule 6
    case(
        "3 bd later",
        THANK,
        None,
        "Tue 10 Nov 2026 09:00",
        [
            AP,
            theirs("Mon 2 Nov 2026 09:00", "Could you come in on Thursday 5 November at 2 pm?"),
            mine("Mon 2 Nov 2026 10:00", "Yes, with pleasure."),
        ],
    ),
    case(
        "4 bd later",
        WAIT,
        "Fri 13 Nov 2026",
        "Wed 11 Nov 2026 09:00",
        [
            AP,
            theirs("Mon 2 Nov 2026 09:00", "Could you come in on Thursday 5 November at 2 pm?"),
            mine("Mon 2 Nov 2026 10:00", "Yes, with pleasure."),
        ],
    ),
    case(
        "phone screen",
        THANK,
        None,
        "Fri 6 Nov 2026 09:00",
        [
            theirs(
                "Thu 5 Nov 2026 17:00",
                "Good talking with you on the phone this morning, Maya. I'll brief the hiring manager. Theo",
            )
        ],
    ),
    case(
        "thanks though promise",
        THANK,
        None,
        "Fri 6 Nov 2026 09:00",
        [
            theirs(
                "Thu 5 Nov 2026 17:00",
                "It was a pleasure to show you round the workshop today. You'll hear from us by the 20th. Theo",
            )
        ],
    ),
    case(
        "thanks though permission",
        THANK,
        None,
        "Fri 6 Nov 2026 09:00",
        [
            AP,
            theirs(
                "Mon 2 Nov 2026 09:00",
                "Could you come in on Thursday 5 November at 2 pm? If you have heard nothing by Monday the 9th after that, give me a ring.",
            ),
            mine("Mon 2 Nov 2026 10:00", "Yes, with pleasure."),
        ],
    ),
    case(
        "wrote after but not thanks",
        WAIT,
        None,
        "Fri 6 Nov 2026 09:00",
        [
            AP,
            theirs("Mon 2 Nov 2026 09:00", "Could you come in on Wednesday 4 November at 2 pm?"),
            mine("Mon 2 Nov 2026 10:00", "Yes, with pleasure."),
            mine(
                "Thu 5 Nov 2026 09:00",
                "Dear Theo, I left my umbrella with you yesterday, could you keep it at the desk?",
            ),
        ],
    ),
    case(
        "rejected first",
        NOTE,
        None,
        "Fri 6 Nov 2026 09:00",
        [
            AP,
            theirs("Mon 2 Nov 2026 09:00", "Could you come in on Wednesday 4 November at 2 pm?"),
            mine("Mon 2 Nov 2026 10:00", "Yes, with pleasure."),
            theirs("Thu 5 Nov 2026 09:00", "Dear Maya, it was close, but we have chosen another candidate."),
        ],
    ),
    case(
        "second interview not thanked",
        THANK,
        None,
        "Fri 6 Nov 2026 09:00",
        [
            SP,
            theirs("Mon 2 Nov 2026 09:00", "Could you come back on Thursday 5 November at 2 pm to meet the director?"),
            mine("Mon 2 Nov 2026 10:00", "Gladly, Thursday at 2."),
        ],
    ),
]


@pytest.mark.parametrize(("action", "until", "now", "lines", "subject"), CASES)
def test_the_rules_before_their_turn(
    action: Action, until: str | None, now: str, lines: list[Line], subject: str
) -> None:
    check(action, until, now, lines, subject)
