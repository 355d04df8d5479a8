"""Letters of people who write as they speak: a navigator, a farm hand, a verger."""

import pytest

from app.etiquette.model import Action
from tests.build import Line, mine, theirs
from tests.reading.facts.build import ASK, NOTE, REPLY, REST, THANK, WAIT, case, check

BO = "Bodil Krag <bodil@nordhav.example>"
TO = "Tom Fenwick <tom@fenwickfarm.example>"
RU = "Ruth Achebe <r.achebe@stlukes.example>"
SYS = "Talentbox <noreply@talentbox.example>"

CASES = [
    case(
        "test link after friendly mail; my cheerful word",
        REPLY,
        None,
        "Fri 6 Nov 2026 12:00",
        [
            theirs(
                "Mon 2 Nov 2026 11:00",
                "Dear Maya, it was fun to hear you on the phone. A machine will write to you next, everyone must feed it.",
                sender=BO,
            ),
            mine("Mon 2 Nov 2026 12:00", "Thank you for the call, Bodil! I'll be nice to it.", to=BO),
            theirs(
                "Wed 4 Nov 2026 03:00",
                "Nordhav A/S has opened the module Numbers and Logic for you.\n\nStart: https://talentbox.example/x/9\nOpen until: 11.11.2026, 23:59\n\nReplies are not read.",
                sender=SYS,
                subject="Your invitation: Numbers and Logic",
            ),
            mine("Wed 4 Nov 2026 09:00", "Bodil, your machine is up early. Good weekend!", to=BO),
        ],
        subject="Navigator at Nordhav",
    ),
    case(
        "talk by boat, moved by storm",
        WAIT,
        "Tue 10 Nov 2026",
        "Fri 6 Nov 2026 12:00",
        [
            theirs(
                "Mon 2 Nov 2026 11:00",
                "Maya hej, we could show you the bridge on Thursday at 14. Ferry leaves 11.20.",
                sender=BO,
            ),
            mine("Mon 2 Nov 2026 12:00", "Thursday at 14, I'll take the 11.20.", to=BO),
            theirs(
                "Wed 4 Nov 2026 20:00",
                "They have stopped the ferries tomorrow, it blows too hard. Tuesday is calmer says the man, so Tuesday the 10th at 14.",
                sender=BO,
            ),
            mine("Wed 4 Nov 2026 20:30", "I trust the man. Tuesday then.", to=BO),
        ],
        subject="Navigator at Nordhav",
    ),
    case(
        "held after being moved, no thanks yet",
        THANK,
        None,
        "Wed 11 Nov 2026 12:00",
        [
            theirs(
                "Mon 2 Nov 2026 11:00",
                "Maya hej, we could show you the bridge on Thursday at 14. Ferry leaves 11.20.",
                sender=BO,
            ),
            mine("Mon 2 Nov 2026 12:00", "Thursday at 14, I'll take the 11.20.", to=BO),
            theirs(
                "Wed 4 Nov 2026 20:00",
                "They have stopped the ferries tomorrow, it blows too hard. Tuesday is calmer says the man, so Tuesday the 10th at 14.",
                sender=BO,
            ),
            mine("Wed 4 Nov 2026 20:30", "I trust the man. Tuesday then.", to=BO),
        ],
        subject="Navigator at Nordhav",
    ),
    case(
        "question in gossip",
        REPLY,
        None,
        "Fri 6 Nov 2026 12:00",
        [
            mine(
                "Mon 2 Nov 2026 21:00",
                "Evening Tom, thanks to you and Jean for today, and for the rhubarb. That top field is something.",
                to=TO,
            ),
            theirs(
                "Wed 4 Nov 2026 21:00",
                "Jean says you left your gloves on the gatepost, they're in the porch. The vet was here till ten, all well. She was asking, and so was I, whether you drive a tractor with a trailer on the road or only in the field, on account of the insurance. Rain again tomorrow.",
                sender=TO,
            ),
        ],
        subject="Farm hand, Fenwick Farm",
    ),
    case(
        "they say who got it, nothing more",
        NOTE,
        None,
        "Fri 6 Nov 2026 12:00",
        [
            mine("Mon 2 Nov 2026 21:00", "Evening Tom, thanks to you and Jean for today, and for the rhubarb.", to=TO),
            theirs(
                "Wed 4 Nov 2026 21:00",
                "Well Maya, the Robson boy has been up and down our lane since he was six and Jean has set her heart on him. You'd have had the place otherwise.",
                sender=TO,
            ),
        ],
        subject="Farm hand, Fenwick Farm",
    ),
    case(
        "freeze by synod",
        WAIT,
        None,
        "Fri 13 Nov 2026 12:00",
        [
            mine(
                "Mon 26 Oct 2026 21:00",
                "Dear Mrs Achebe, thank you for the interview and for the tour of the bell tower.",
                to=RU,
            ),
            theirs(
                "Mon 2 Nov 2026 10:00",
                "Dear Maya, I write with a heavy pencil. The diocese has told every parish to take nobody on until it has counted its money, and nobody can say when that will be. You were our choice and you remain it.",
                sender=RU,
            ),
        ],
        subject="Verger at St Luke's",
    ),
    case(
        "permission told as cue",
        ASK,
        None,
        "Wed 11 Nov 2026 12:00",
        [
            mine(
                "Mon 26 Oct 2026 21:00",
                "Dear Mrs Achebe, thank you for the interview and for the tour of the bell tower.",
                to=RU,
            ),
            theirs(
                "Tue 27 Oct 2026 10:00",
                "You are very welcome. Should All Souls have come and gone and the post brought you nothing by the 11th, I shall not mind in the least if you knock.",
                sender=RU,
            ),
        ],
        subject="Verger at St Luke's",
    ),
    case(
        "permission not yet",
        WAIT,
        "Wed 11 Nov 2026",
        "Tue 10 Nov 2026 12:00",
        [
            mine(
                "Mon 26 Oct 2026 21:00",
                "Dear Mrs Achebe, thank you for the interview and for the tour of the bell tower.",
                to=RU,
            ),
            theirs(
                "Tue 27 Oct 2026 10:00",
                "You are very welcome. Should All Souls have come and gone and the post brought you nothing by the 11th, I shall not mind in the least if you knock.",
                sender=RU,
            ),
        ],
        subject="Verger at St Luke's",
    ),
    case(
        "offer, my questions answered, last day stands",
        REPLY,
        None,
        "Fri 6 Nov 2026 12:00",
        [
            mine(
                "Mon 26 Oct 2026 21:00",
                "Dear Mrs Achebe, thank you for the interview and for the tour of the bell tower.",
                to=RU,
            ),
            theirs(
                "Mon 2 Nov 2026 10:00",
                "Dear Maya, the wardens met and were of one mind: the keys are yours if you will have them, 19,400 a year and the cottage. I must tell the archdeacon on Monday the 9th what you say.",
                sender=RU,
            ),
            mine(
                "Mon 2 Nov 2026 20:00", "Goodness, how happy I am! Is the cottage warm, and may I keep two hens?", to=RU
            ),
            theirs("Tue 3 Nov 2026 10:00", "It has a stove and the last verger kept six.", sender=RU),
        ],
        subject="Verger at St Luke's",
    ),
    case(
        "accepted, letter owed lapsed",
        ASK,
        None,
        "Fri 13 Nov 2026 12:00",
        [
            mine(
                "Mon 26 Oct 2026 21:00",
                "Dear Mrs Achebe, thank you for the interview and for the tour of the bell tower.",
                to=RU,
            ),
            theirs(
                "Mon 2 Nov 2026 10:00",
                "Dear Maya, the wardens met and were of one mind: we offer you the post of verger, 19,400 a year and the cottage.",
                sender=RU,
            ),
            mine("Mon 2 Nov 2026 20:00", "I say yes with all my heart.", to=RU),
            theirs(
                "Tue 3 Nov 2026 10:00",
                "Deo gratias! The archdeacon's letter of appointment will be with you by Tuesday the 10th.",
                sender=RU,
            ),
        ],
        subject="Verger at St Luke's",
    ),
    case(
        "withdrew, polite rhetorical",
        REST,
        None,
        "Fri 6 Nov 2026 12:00",
        [
            mine(
                "Mon 26 Oct 2026 21:00",
                "Dear Mrs Achebe, thank you for the interview and for the tour of the bell tower.",
                to=RU,
            ),
            mine(
                "Tue 3 Nov 2026 10:00",
                "Dear Mrs Achebe, my mother has had a fall and I am going home to look after her. Please do not count on me any longer for the vergership.",
                to=RU,
            ),
            theirs(
                "Wed 4 Nov 2026 10:00",
                "Of course, my dear, what else could one do? We shall light one for her.",
                sender=RU,
            ),
        ],
        subject="Verger at St Luke's",
    ),
    case(
        "ring that never showed",
        ASK,
        None,
        "Mon 9 Nov 2026 12:00",
        [
            mine("Mon 2 Nov 2026 21:00", "Evening Tom, thanks to you and Jean for today, and for the rhubarb.", to=TO),
            theirs("Tue 3 Nov 2026 07:00", "Ta. Will give thee a ring Thursday after milking.", sender=TO),
        ],
        subject="Farm hand, Fenwick Farm",
    ),
    case(
        "ring, grace",
        WAIT,
        "Mon 9 Nov 2026",
        "Fri 6 Nov 2026 12:00",
        [
            mine("Mon 2 Nov 2026 21:00", "Evening Tom, thanks to you and Jean for today, and for the rhubarb.", to=TO),
            theirs("Tue 3 Nov 2026 07:00", "Ta. Will give thee a ring Thursday after milking.", sender=TO),
        ],
        subject="Farm hand, Fenwick Farm",
    ),
    case(
        "nudge met ooo",
        WAIT,
        "Wed 25 Nov 2026",
        "Tue 17 Nov 2026 12:00",
        [
            mine("Mon 26 Oct 2026 21:00", "Evening Bodil, thanks for showing me the bridge today.", to=BO),
            mine("Thu 5 Nov 2026 09:00", "Dear Bodil, has the captain made up her mind?", to=BO),
            theirs(
                "Thu 5 Nov 2026 09:00",
                "Jeg er på havet / I am at sea. Back ashore on Tuesday 24 November.",
                sender=BO,
                headers={"Auto-Submitted": "auto-replied"},
                subject="Automatic reply: Navigator",
            ),
        ],
        subject="Navigator at Nordhav",
    ),
    case(
        "stay-in-touch no with question about other site",
        REPLY,
        None,
        "Fri 6 Nov 2026 12:00",
        [
            mine("Mon 26 Oct 2026 21:00", "Evening Bodil, thanks for showing me the bridge today.", to=BO),
            theirs(
                "Wed 4 Nov 2026 09:00",
                "Dear Maya, the bridge of the Alma went to a man who has sailed with us before. The Freja lies in Esbjerg and lacks a second mate from March. Could you picture yourself there?",
                sender=BO,
            ),
        ],
        subject="Navigator at Nordhav",
    ),
    case(
        "system's no, person wrote before",
        NOTE,
        None,
        "Fri 6 Nov 2026 12:00",
        [
            theirs("Mon 26 Oct 2026 11:00", "Dear Maya, it was fun to hear you on the phone.", sender=BO),
            mine("Mon 26 Oct 2026 12:00", "Thank you for the call, Bodil!", to=BO),
            theirs(
                "Wed 4 Nov 2026 03:00",
                "Hello Maya Chen, Nordhav A/S has completed its review. Your application for Navigator was not selected for the next stage.",
                sender=SYS,
                subject="Your application",
            ),
        ],
        subject="Navigator at Nordhav",
    ),
    case(
        "system's no, nobody",
        REST,
        None,
        "Fri 6 Nov 2026 12:00",
        [
            theirs(
                "Mon 26 Oct 2026 03:00",
                "Hello Maya Chen, your application for Navigator at Nordhav A/S has reached us.",
                sender=SYS,
                subject="Your application",
            ),
            theirs(
                "Wed 4 Nov 2026 03:00",
                "Hello Maya Chen, Nordhav A/S has completed its review. Your application for Navigator was not selected for the next stage.",
                sender=SYS,
                subject="Your application",
            ),
        ],
        subject="Navigator at Nordhav",
    ),
    case(
        "approach wants a word",
        REPLY,
        None,
        "Fri 6 Nov 2026 12:00",
        [
            theirs(
                "Wed 4 Nov 2026 09:00",
                "Dear Maya Chen, Captain Lund gave me your name over a beer, so blame him. We are short of one navigator from March on the Esbjerg run, proper pay, three weeks on three off. If the sea still calls you I would be glad of a word.",
                sender=BO,
            )
        ],
        subject="Captain Lund gave me your name",
    ),
    case(
        "approach answered, they promise details",
        WAIT,
        "Wed 11 Nov 2026",
        "Fri 6 Nov 2026 12:00",
        [
            theirs(
                "Mon 2 Nov 2026 09:00",
                "Dear Maya Chen, Captain Lund gave me your name. We are short of one navigator from March on the Esbjerg run. If the sea still calls you I would be glad of a word.",
                sender=BO,
            ),
            mine("Mon 2 Nov 2026 10:00", "It does call. I'd be glad to hear more.", to=BO),
            theirs(
                "Tue 3 Nov 2026 10:00",
                "Good. The papers with the pay and the rota come to you by Monday the 9th.",
                sender=BO,
            ),
        ],
        subject="Captain Lund gave me your name",
    ),
    case(
        "second role gone as well",
        NOTE,
        None,
        "Fri 6 Nov 2026 12:00",
        [
            mine("Mon 26 Oct 2026 21:00", "Evening Bodil, thanks for showing me the bridge today.", to=BO),
            theirs(
                "Wed 28 Oct 2026 09:00",
                "Dear Maya, the Alma's second mate is found and it is not you, but for the Freja's you stand first on my paper.",
                sender=BO,
            ),
            mine("Wed 28 Oct 2026 10:00", "Then I put my hopes on the Freja. Thank you, Bodil.", to=BO),
            theirs(
                "Wed 4 Nov 2026 09:00",
                "Maya, I'm ashamed. The owners have sold the Freja to the Greeks, and her crew goes with her. There is nothing left that I could give you.",
                sender=BO,
            ),
        ],
        subject="Second mate, Alma and Freja",
    ),
    case(
        "no answered; last mail's question asks nothing",
        REST,
        None,
        "Fri 6 Nov 2026 12:00",
        [
            mine("Mon 26 Oct 2026 21:00", "Evening Bodil, thanks for showing me the bridge today.", to=BO),
            theirs("Wed 28 Oct 2026 09:00", "Dear Maya, we took a man from Ribe. It hurts me to write it.", sender=BO),
            mine(
                "Wed 28 Oct 2026 10:00", "Thank you for writing it so kindly. Fair winds to the man from Ribe.", to=BO
            ),
            theirs("Thu 29 Oct 2026 09:00", "Who answers a no like that? We will drink to you in Esbjerg.", sender=BO),
        ],
        subject="Second mate, Alma",
    ),
    case(
        "two questions unanswered two weeks",
        REST,
        None,
        "Fri 20 Nov 2026 12:00",
        [
            mine("Mon 19 Oct 2026 21:00", "Evening Bodil, thanks for showing me the bridge today.", to=BO),
            mine("Thu 29 Oct 2026 09:00", "Hej Bodil, has the wind brought any decision?", to=BO),
            mine("Thu 5 Nov 2026 09:00", "Me again, last time, I promise. Am I still on the list?", to=BO),
        ],
        subject="Second mate, Alma",
    ),
    case(
        "one question five bd ago",
        ASK,
        None,
        "Thu 5 Nov 2026 12:00",
        [
            mine("Mon 19 Oct 2026 21:00", "Evening Bodil, thanks for showing me the bridge today.", to=BO),
            mine("Thu 29 Oct 2026 09:00", "Hej Bodil, has the wind brought any decision?", to=BO),
        ],
        subject="Second mate, Alma",
    ),
    case(
        "old yes, calendar shifts",
        WAIT,
        "Thu 12 Nov 2026",
        "Fri 6 Nov 2026 12:00",
        [
            theirs(
                "Mon 2 Nov 2026 11:00", "Maya hej, can you come to the office on Tuesday 10 November at 14?", sender=BO
            ),
            mine("Mon 2 Nov 2026 12:00", "Yes, Tuesday at 14.", to=BO),
            theirs(
                "Thu 5 Nov 2026 12:00",
                "Bad news from the dentist: he wants me on Tuesday. Thursday the 12th same hour is written in my book now.",
                sender=BO,
            ),
        ],
        subject="Navigator at Nordhav",
    ),
    case(
        "pure parking talk after trial agreed before",
        THANK,
        None,
        "Mon 9 Nov 2026 12:00",
        [
            theirs(
                "Mon 2 Nov 2026 11:00",
                "Come and do a shift with us on Saturday the 7th, six in the morning, and we'll see.",
                sender=TO,
            ),
            mine("Mon 2 Nov 2026 12:00", "Six on Saturday. I'll bring my boots.", to=TO),
            theirs(
                "Thu 5 Nov 2026 12:00",
                "Park by the silo, not in the yard, or the muck spreader will have you.",
                sender=TO,
            ),
            mine("Thu 5 Nov 2026 13:00", "Silo, understood!", to=TO),
        ],
        subject="Farm hand, Fenwick Farm",
    ),
]


@pytest.mark.parametrize(("action", "until", "now", "lines", "subject"), CASES)
def test_people_write_as_they_speak(
    action: Action, until: str | None, now: str, lines: list[Line], subject: str
) -> None:
    check(action, until, now, lines, subject)
