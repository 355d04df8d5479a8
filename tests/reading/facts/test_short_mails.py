"""Short mails of theirs after a talk, in many voices: which of them ask me something, which say no, which do neither."""

import pytest

from app.etiquette.model import Action
from tests.build import mine, theirs
from tests.reading.facts.build import advice_on

SPOKEN = mine("Tue 27 Oct 2026 18:00", "Dear Theo, thank you for the interview today. I enjoyed it.")
ASKS = (
    "Could you let us have your earliest start date and an idea of pay?",
    "We need one thing before Monday: your shirt size.",
    "Two referees, please, people who have worked with you this year.",
    "tell me what you earn now and what you'd want. then I can go to the boss",
    "I still don't have your licence number.",
    "Would Tuesday morning or Wednesday after lunch suit you better?",
    "The owner wants to see how you chop. Any evening this week after five, say which.",
    "To go further we require the signed declaration and two payslips.",
    "If you are up for it, send me three dates.",
    "Pick a time here: https://cal.example/theo",
    "A short written exercise is attached. Ninety minutes, whenever suits you, by the weekend if possible.",
    "Did you ever get that visa sorted?",
    "You mentioned a second offer. Where do you stand with it?",
    "The director asks whether you drive.",
    "Are you still on the market, Maya?",
    "We'd like you to come in again. When can you?",
    "HR would like a copy of your degree.",
    "Let me know your thoughts on the package I sent over.",
    "What would it take for you to move to Leeds?",
    "Interested? Just say the word and I'll set it up.",
    "Fancy a chat on Thursday?",
    "I'd want to hear from you whether nights are a problem.",
    "Please confirm that I may pass your CV on to them.",
    "Kindly fill the attached form and revert.",
    "The only open point on my list: your notice period.",
    "We can do 41. Yes or no?",
    "There's a bed for you in the staff house if you want it, shout by Wednesday.",
    "Here's the contract. One copy is for you, the other one I need back.",
    "Remind me, were you the one with the boat licence?",
    "Have a look at the brief and tell me how you'd start.",
)
ASKS_NOTHING = (
    "Please bear with us, the panel meets next week.",
    "Who knew that a fire drill could last an hour? We will be in touch next week.",
    "Feel free to call me if anything is unclear. We decide on Friday.",
    "Please find the building's address below. See the map for parking.",
    "I hope that you got home all right? We'll speak next week.",
    "Please note that we close between Christmas and New Year.",
    "We have asked your referees to reply by Monday.",
    "The team is looking forward to deciding next week. Have a good weekend!",
    "You may be asked for references at a later stage.",
    "If we need anything more from you, I'll shout.",
    "Please don't worry about the delay, it has nothing to do with you.",
    "You asked about the parking: yes, there is a space. We'll let you know next week.",
    "Your questions were the best that we had all day. We'll be in touch.",
    "No need to reply. I'll ring you once I know.",
    "Candidates who are chosen will be asked to send their certificates.",
    "Thanks for the portfolio, just what I needed. I'll pass it on.",
    "I'm chasing the client for an answer and will let you know.",
    "I shall be asking for your patience a little longer.",
    "Should we need a second talk, my colleague will arrange it with you.",
    "How are you? All well here. The decision is due next week.",
    "Isn't it funny that we both know Ana? You'll hear from us next week.",
    "Please keep this to yourself until the announcement next week.",
    "The form has reached us, thank you. Nothing more is needed.",
    "I've told the director what you want to earn and he did not faint. More next week.",
    "We've sent your file to the client and are waiting to hear.",
    "Please excuse my slow answer. You'll hear by Friday.",
    "We're going to ask the board for the money on Thursday.",
    "I'd love to tell you more but I can't yet.",
    "Enjoy the weekend and don't check your mail too often, will you?",
)
SAYS_NO = (
    "We've asked Priya to join us. She has run a kitchen of this size before.",
    "It was a long meeting and in the end the vote went the other way. I spoke up for you.",
    "Gosh this is hard. The owner's nephew is taking the shifts.",
    "I won't keep you waiting: we're going with the person we met on Monday.",
    "We met five good people and could only take one. I wish I'd had two chairs.",
    "You came second, and a close second. I hope that our paths cross again.",
    "After thinking long and hard we feel the role needs somebody with more miles on the clock.",
    "The panel's mark for you was high, only not the highest. The successful candidate has accepted.",
    "Just to close the loop: the position was offered to and accepted by someone who already works here.",
    "We've decided to leave the post empty this year.",
    "I'm sorry to say the school has pulled the funding for the second assistant.",
    "Our client has signed another contractor, rates were the deciding point.",
    "You'd have been bored here in a year, and I told the others that. We've taken a graduate.",
    "This one wasn't yours, but keep your phone on: I do have other clients.",
    "no luck this time pal, gaffer gave it his brother in law",
    "The team felt that your experience is a little too far from what we do day to day.",
    "Thank you for your patience. Having seen everyone, we will be continuing with two others.",
    "I had hoped to write something happier. Sadly the choice fell on another applicant.",
    "We couldn't get the numbers to work for a hire at your level.",
    "The position you interviewed for no longer exists after Friday's announcement.",
    "They went local. Sorry Maya, I pushed.",
)
SAYS_NO_NO = (
    "Thanks for your lovely note, Maya. The team enjoyed meeting you as well.",
    "Hang tight, we're still meeting people. Sorry it's slow.",
    "Hi Maya, the boss is off sick, so nothing has been decided.",
    "Sorry for the silence, it's been mad here with the audit. You're still very much in our thoughts.",
    "Just to let you know that Priya has gone on leave and I'm looking after her searches.",
    "No news yet I'm afraid, the committee couldn't agree.",
    "Two of the three of us want you, the third needs persuading.",
    "You're still our favourite. The board simply hasn't met.",
    "Everything has gone to the director for signing.",
    "The other candidate comes in tomorrow, after that we decide.",
    "We moved office last week, the new address is 4 Mill Lane.",
    "I passed your slides to the team, they had a good laugh at the last one.",
    "The budget for the role has been approved, at last.",
    "We've had to bring in a consultant to look at all the pay bands. Bear with us.",
    "Ana starts with us on Monday as head of the team that you would join. She knows your work.",
    "Somebody else from the panel may ring your referees.",
    "Our finance director has resigned, so it's all a bit slow here.",
    "Unfortunately the lift is broken, so please use the back stairs when you next come.",
    "Your certificates have arrived, thank you.",
    "It's between you and one other.",
    "Sorry mate, still waiting on the gaffer.",
    "We are impressed and are discussing internally.",
)


def _advised(words: str) -> Action:
    return advice_on(SPOKEN, theirs("Wed 4 Nov 2026 09:00", f"Hi Maya,\n\n{words}\n\nTheo")).action


@pytest.mark.parametrize("words", ASKS)
def test_what_asks_for_an_answer_gets_one(words: str) -> None:
    assert _advised(words) is Action.REPLY_NOW


@pytest.mark.parametrize("words", ASKS_NOTHING)
def test_what_asks_nothing_is_left_alone(words: str) -> None:
    assert _advised(words) in (Action.WAIT, Action.FOLLOW_UP)


@pytest.mark.parametrize("words", SAYS_NO)
def test_a_no_is_heard_in_any_voice(words: str) -> None:
    assert _advised(words) is Action.SEND_GRACIOUS_NOTE


@pytest.mark.parametrize("words", SAYS_NO_NO)
def test_bad_luck_of_theirs_is_no_no(words: str) -> None:
    assert _advised(words) is not Action.SEND_GRACIOUS_NOTE
