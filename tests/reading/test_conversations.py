"""Whole conversations: what is right, and until when. Written for this project; each line is one mail."""

import pytest

from app.etiquette.model import Action
from tests.build import NO_REPLY, Line, mine, theirs
from tests.reading.facts.build import advice_on

Conversation = tuple[Action, str | None, str, tuple[Line, ...]]
# name -> (what is right, the day it waits for, now, the mails)
CONVERSATIONS: dict[str, Conversation] = {
    "notice and money are asked about": (
        Action.REPLY_NOW,
        None,
        "Fri 6 Nov 2026 09:00",
        (
            theirs(
                "Thu 5 Nov 2026 10:00",
                "Hi Maya, could you tell me what notice you have to give and roughly what you'd be looking for money-wise?",
            ),
        ),
    ),
    "a link to book a talk": (
        Action.REPLY_NOW,
        None,
        "Fri 6 Nov 2026 09:00",
        (
            theirs(
                "Thu 5 Nov 2026 10:00",
                "Hello Maya,\n\nWe'd like you to have a video call with our tech lead. Pick a slot here: https://cal.example/theo\n\nTheo",
            ),
        ),
    ),
    "a form to fill in": (
        Action.REPLY_NOW,
        None,
        "Fri 6 Nov 2026 09:00",
        (
            theirs(
                "Thu 5 Nov 2026 10:00",
                "Maya, before Monday please fill in the attached right to work form and send it back to me.\n\nTheo",
            ),
        ),
    ),
    "an offer with a day to answer": (
        Action.REPLY_NOW,
        None,
        "Fri 6 Nov 2026 09:00",
        (
            theirs(
                "Thu 5 Nov 2026 10:00",
                "Good news: the panel would like you to join us as Backend Engineer! The letter is attached. Let us have your decision by Friday 13 November.\n\nTheo",
            ),
        ),
    ),
    "I promised telephone numbers": (
        Action.REPLY_NOW,
        None,
        "Fri 6 Nov 2026 09:00",
        (
            theirs("Mon 2 Nov 2026 10:00", "Do you have two people we could call about your work?\nTheo"),
            mine("Mon 2 Nov 2026 12:00", "Sure, I will dig out their numbers and send them to you tomorrow.\nMaya"),
        ),
    ),
    "a recruiter out of the blue": (
        Action.REPLY_NOW,
        None,
        "Fri 6 Nov 2026 09:00",
        (
            theirs(
                "Thu 5 Nov 2026 10:00",
                "Hi Maya, I came across your profile and think you'd be a great fit for a platform team I'm hiring for at Northwind. Open to a chat?\nTheo Brandt\nTalent Partner",
            ),
        ),
    ),
    "I promised to come back to them": (
        Action.REPLY_NOW,
        None,
        "Fri 6 Nov 2026 09:00",
        (
            theirs(
                "Mon 2 Nov 2026 10:00",
                "Would Tuesday 10 Nov at 3pm or Wednesday 11 Nov at 11am suit you for a first interview?",
            ),
            mine(
                "Mon 2 Nov 2026 11:00",
                "Thanks for getting back to me, that's great news! Let me check with my manager and come back to you.",
            ),
        ),
    ),
    "a talk next week": (
        Action.WAIT,
        "2026-11-10",
        "Fri 6 Nov 2026 09:00",
        (
            theirs("Mon 2 Nov 2026 10:00", "Can you do next Tuesday, 10 November, at 2pm on Teams?"),
            mine("Mon 2 Nov 2026 11:00", "Perfect, that suits me. See you then!"),
        ),
    ),
    "a promise for the 13th": (
        Action.WAIT,
        "2026-11-17",
        "Fri 6 Nov 2026 09:00",
        (
            theirs(
                "Thu 5 Nov 2026 17:00", "It was lovely to meet you yesterday. You should have an answer by the 13th."
            ),
            mine("Thu 5 Nov 2026 18:00", "Thank you, Theo, I enjoyed it very much."),
        ),
    ),
    "an application of two days ago": (
        Action.WAIT,
        "2026-11-19",
        "Mon 9 Nov 2026 09:00",
        (
            mine(
                "Thu 5 Nov 2026 10:00",
                "Dear Theo, please find attached my application for the Backend Engineer position.",
            ),
        ),
    ),
    "hiring is paused": (
        Action.WAIT,
        "2026-12-03",
        "Mon 9 Nov 2026 09:00",
        (
            mine("Mon 2 Nov 2026 10:00", "Dear Theo, attached is my CV for the Backend Engineer role."),
            theirs(
                "Thu 5 Nov 2026 10:00",
                "Hi Maya, I'm sorry but the budget for this team is under review so we've had to pause hiring. I don't know yet when we'll restart.",
            ),
        ),
    ),
    "one note of mine": (
        Action.WAIT,
        "2026-11-13",
        "Mon 9 Nov 2026 09:00",
        (
            theirs("Wed 28 Oct 2026 10:00", "Good talking to you on Tuesday!"),
            mine("Wed 28 Oct 2026 12:00", "Likewise, thanks a lot!"),
            mine(
                "Fri 6 Nov 2026 10:00", "Hi Theo, I hope you're well. Is there any update on the Backend Engineer role?"
            ),
        ),
    ),
    "she is away": (
        Action.WAIT,
        "2026-11-24",
        "Mon 9 Nov 2026 09:00",
        (
            mine("Fri 30 Oct 2026 10:00", "Thank you for your time today, Theo."),
            mine("Mon 9 Nov 2026 08:00", "Hi Theo, any news?"),
            theirs(
                "Mon 9 Nov 2026 08:30",
                "Sorry, I'm on annual leave until Monday 23 November and will answer when I am back.",
                headers={"Auto-Submitted": "auto-replied"},
                subject="Automatic reply: Backend Engineer",
            ),
        ),
    ),
    "a decision by the end of the week": (
        Action.WAIT,
        "2026-11-17",
        "Mon 9 Nov 2026 09:00",
        (
            theirs(
                "Mon 9 Nov 2026 08:00",
                "Thanks for coming in on Friday. We're speaking to two more people and expect to make a decision by the end of this week.",
            ),
            mine("Mon 9 Nov 2026 08:30", "Great, thank you for the update, it was good to meet the team."),
        ),
    ),
    "the promised week is over": (
        Action.FOLLOW_UP,
        None,
        "Wed 18 Nov 2026 09:00",
        (
            theirs(
                "Mon 9 Nov 2026 08:00",
                "Thanks for coming in on Friday. We expect to make a decision by the end of this week.",
            ),
            mine("Mon 9 Nov 2026 08:30", "Thank you for the update!"),
        ),
    ),
    "an application of two weeks ago": (
        Action.FOLLOW_UP,
        None,
        "Fri 20 Nov 2026 09:00",
        (
            mine(
                "Wed 4 Nov 2026 10:00",
                "Hi Theo, I'd like to put myself forward for the Backend Engineer vacancy. CV attached.",
            ),
        ),
    ),
    "one note, five working days ago": (
        Action.FOLLOW_UP,
        None,
        "Mon 16 Nov 2026 09:00",
        (
            theirs("Wed 28 Oct 2026 10:00", "Good talking to you on Tuesday!"),
            mine("Wed 28 Oct 2026 12:00", "Likewise, thanks a lot!"),
            mine("Fri 6 Nov 2026 10:00", "Hi Theo, I wondered how things are going with the Backend Engineer role."),
        ),
    ),
    "the day from which I may ask": (
        Action.FOLLOW_UP,
        None,
        "Wed 11 Nov 2026 09:00",
        (
            theirs(
                "Tue 3 Nov 2026 10:00",
                "Great interview today. If I haven't been in touch by next Wednesday do chase me.",
            ),
            mine("Tue 3 Nov 2026 12:00", "Thank you, will do! I enjoyed it."),
        ),
    ),
    "a person answered my application": (
        Action.FOLLOW_UP,
        None,
        "Thu 19 Nov 2026 09:00",
        (
            theirs("Tue 3 Nov 2026 10:00", "Hi Maya, thanks for applying! I'll pass your CV on to the team."),
            mine("Tue 3 Nov 2026 12:00", "Thanks Theo!"),
        ),
    ),
    "the talk was yesterday": (
        Action.SEND_THANK_YOU,
        None,
        "Wed 11 Nov 2026 09:00",
        (
            theirs("Mon 2 Nov 2026 10:00", "Can you do next Tuesday, 10 November, at 2pm on Teams for the interview?"),
            mine("Mon 2 Nov 2026 11:00", "Yes, I can. Thank you for the invitation!"),
        ),
    ),
    "they look back on today": (
        Action.SEND_THANK_YOU,
        None,
        "Wed 11 Nov 2026 17:00",
        (
            theirs(
                "Wed 11 Nov 2026 16:00",
                "Really enjoyed our conversation earlier, Maya! We'll discuss internally and be in touch.",
            ),
        ),
    ),
    "a talk fixed by their letter": (
        Action.SEND_THANK_YOU,
        None,
        "Fri 6 Nov 2026 09:00",
        (
            theirs(
                "Fri 30 Oct 2026 10:00",
                "Your interview is confirmed: Wednesday 4 November, 10:30, at our office. Ask for Theo at the desk.",
            ),
            mine("Fri 30 Oct 2026 12:00", "Confirmed, thank you."),
        ),
    ),
    "a close call": (
        Action.SEND_GRACIOUS_NOTE,
        None,
        "Fri 6 Nov 2026 09:00",
        (
            mine("Mon 2 Nov 2026 10:00", "Thank you for the interview today, Theo."),
            theirs(
                "Thu 5 Nov 2026 10:00",
                "Dear Maya, thank you again for your time. It was a close call, but we have decided to offer the position to a candidate with more experience in payments. We'd love to stay in touch.",
            ),
        ),
    ),
    "filled internally": (
        Action.SEND_GRACIOUS_NOTE,
        None,
        "Fri 6 Nov 2026 09:00",
        (
            mine("Mon 2 Nov 2026 10:00", "Dear Theo, here is my application for Backend Engineer."),
            theirs(
                "Thu 5 Nov 2026 10:00",
                "Hi Maya, thanks for your interest. We've just filled this one internally. Best of luck with the search!",
            ),
        ),
    ),
    "no usual word": (
        Action.SEND_GRACIOUS_NOTE,
        None,
        "Fri 6 Nov 2026 09:00",
        (
            theirs(
                "Thu 5 Nov 2026 10:00",
                "Hi Maya, I wish I had better news. The team felt another profile was nearer to what they need right now. You interviewed really well.",
            ),
        ),
    ),
    "the role was cut": (
        Action.SEND_GRACIOUS_NOTE,
        None,
        "Fri 6 Nov 2026 09:00",
        (
            mine("Mon 2 Nov 2026 10:00", "Thank you for the talk, Theo."),
            theirs(
                "Thu 5 Nov 2026 10:00",
                "Maya, I'm gutted to write this but the role has been cut from next year's plan, so we're not hiring anyone. Sorry.",
            ),
        ),
    ),
    "I have answered their no": (
        Action.MOVE_ON,
        None,
        "Fri 6 Nov 2026 09:00",
        (
            theirs("Tue 3 Nov 2026 10:00", "We have decided not to move forward with your application."),
            mine("Tue 3 Nov 2026 12:00", "Thank you for letting me know. All the best to the team."),
        ),
    ),
    "I withdrew": (
        Action.MOVE_ON,
        None,
        "Fri 6 Nov 2026 09:00",
        (
            theirs("Tue 3 Nov 2026 10:00", "Are you still available for the second interview on Thursday?"),
            mine(
                "Tue 3 Nov 2026 12:00",
                "Hi Theo, thank you, but I've accepted another position and would like to withdraw my application.",
            ),
        ),
    ),
    "a machine said no": (
        Action.MOVE_ON,
        None,
        "Fri 6 Nov 2026 09:00",
        (
            theirs(
                "Tue 3 Nov 2026 10:00",
                "Dear Maya,\n\nThank you for your interest in Northwind. After careful consideration we will not be moving forward with your application at this time.\n\nThis is an automated message, please do not reply.",
                sender=NO_REPLY,
            ),
        ),
    ),
    "two notes without an answer": (
        Action.MOVE_ON,
        None,
        "Mon 30 Nov 2026 09:00",
        (
            mine("Fri 30 Oct 2026 10:00", "Thank you for your time today, Theo."),
            mine("Tue 10 Nov 2026 08:00", "Hi Theo, any news on the role?"),
            mine("Wed 18 Nov 2026 08:00", "Hi Theo, just a last question: has the team decided?"),
        ),
    ),
    "I accepted": (
        Action.MOVE_ON,
        None,
        "Fri 6 Nov 2026 09:00",
        (
            theirs("Mon 2 Nov 2026 10:00", "We are delighted to offer you the role. Please let us know by Friday."),
            mine("Mon 2 Nov 2026 15:00", "Dear Theo, I am happy to accept the offer! The signed contract is attached."),
            theirs("Tue 3 Nov 2026 09:00", "Fantastic, welcome aboard!"),
        ),
    ),
    "a receipt by a machine": (
        Action.WAIT,
        "2026-11-24",
        "Fri 6 Nov 2026 09:00",
        (
            theirs(
                "Tue 3 Nov 2026 10:00",
                "Thank you for applying to Northwind! We have received your application for Backend Engineer and will review it. If your profile matches, a recruiter will contact you. This mailbox is not monitored.",
                sender=NO_REPLY,
            ),
        ),
    ),
    "a talk that was moved": (
        Action.WAIT,
        None,
        "Fri 6 Nov 2026 09:00",
        (
            theirs(
                "Tue 3 Nov 2026 10:00",
                "Sorry, I have to move our Thursday talk. Could we do Monday 9 November at 4 instead?",
            ),
            mine("Tue 3 Nov 2026 11:00", "No problem, Monday at 4 works for me."),
        ),
    ),
    "they got what they asked for": (
        Action.WAIT,
        None,
        "Fri 6 Nov 2026 09:00",
        (
            theirs("Tue 3 Nov 2026 10:00", "Could you send me your portfolio?"),
            mine("Tue 3 Nov 2026 11:00", "Of course, here it is: https://maya.example/work"),
            theirs(
                "Tue 3 Nov 2026 12:00",
                "Thanks, got it. I'll share it with the team and get back to you by Wednesday next week.",
            ),
        ),
    ),
    "and did not write by the day": (
        Action.FOLLOW_UP,
        None,
        "Mon 16 Nov 2026 09:00",
        (
            theirs("Tue 3 Nov 2026 10:00", "Could you send me your portfolio?"),
            mine("Tue 3 Nov 2026 11:00", "Of course, here it is: https://maya.example/work"),
            theirs(
                "Tue 3 Nov 2026 12:00",
                "Thanks, got it. I'll share it with the team and get back to you by Wednesday next week.",
            ),
        ),
    ),
    "a promised call": (
        Action.FOLLOW_UP,
        None,
        "Mon 16 Nov 2026 09:00",
        (
            theirs(
                "Tue 3 Nov 2026 10:00",
                "Thanks for the chat this morning. I'll give you a ring on Tuesday to let you know either way.",
            ),
            mine("Tue 3 Nov 2026 11:00", "Thanks for your time, speak on Tuesday."),
        ),
    ),
    "a no that offers another role": (
        Action.REPLY_NOW,
        None,
        "Fri 6 Nov 2026 09:00",
        (
            theirs(
                "Thu 5 Nov 2026 10:00",
                "Unfortunately the Backend role has gone to someone else, but we have a Platform Engineer opening that might suit you. Would you like to be considered for it?",
            ),
        ),
    ),
    "still no decision, two weeks more": (
        Action.WAIT,
        None,
        "Thu 12 Nov 2026 09:00",
        (
            theirs(
                "Mon 9 Nov 2026 10:00",
                "Following your interview on Friday: still no decision I'm afraid, the director is travelling. I hope to know more in a couple of weeks.",
            ),
            mine("Mon 9 Nov 2026 10:30", "Thanks for letting me know."),
        ),
    ),
    "parking details change nothing": (
        Action.WAIT,
        "2026-11-18",
        "Thu 12 Nov 2026 09:00",
        (
            theirs("Mon 9 Nov 2026 10:00", "It was good to see you this morning, we'll be in touch soon."),
            mine("Mon 9 Nov 2026 10:30", "Thank you for the talk!"),
            theirs("Tue 10 Nov 2026 10:00", "Hi Maya, just the parking details for visitors, see attached map."),
        ),
    ),
}


@pytest.mark.parametrize("name", CONVERSATIONS)
def test_the_advice_on_a_conversation(name: str) -> None:
    action, until, now, lines = CONVERSATIONS[name]
    advice = advice_on(*lines, now=now)
    assert advice.action is action
    assert until is None or str(advice.wait_until) == until
    assert advice.why.endswith(".")
