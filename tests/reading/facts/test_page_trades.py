"""Letters of people who write as they speak: a panel, a ward round, a hotel, a joiner."""

import pytest

from app.etiquette.model import Action
from tests.build import Line, mine, theirs
from tests.reading.facts.build import ASK, NOTE, REPLY, REST, THANK, WAIT, case, check

MO = "Mo Adeyemi <mo@lagoscoldroom.example>"
AN = "Anneke Visser <anneke@dijkzorg.example>"
PA = "Padraig Walsh <padraig@burrenhotel.example>"
SU = "Sunita Menon <sunita.menon@kaveri.example>"
HR = "Kaveri Careers <careers-noreply@kaveri.example>"
GA = "Glen Abbott <glen@abbottjoinery.example>"

CASES = [
    # thank-you due; combos
    case(
        "panel by 1pm yesterday, permission named",
        THANK,
        None,
        "Wed 4 Nov 2026 07:30",
        [
            theirs(
                "Thu 29 Oct 2026 15:00",
                "Dear Miss Chen, Sequel to your application as storekeeper, you are invited for a panel on Tuesday 3rd November at 1pm. Come with originals.",
                sender=MO,
            ),
            mine("Thu 29 Oct 2026 16:00", "Good afternoon sir, I confirm attendance.", to=MO),
            theirs(
                "Mon 2 Nov 2026 11:00",
                "Reminder for tomorrow. If after the panel you hear nothing till Monday 9th, you may call my line.",
                sender=MO,
            ),
            mine("Mon 2 Nov 2026 11:20", "Noted with thanks, sir.", to=MO),
        ],
        subject="Invitation: Storekeeper",
    ),
    case(
        "same, thanks sent, permission later",
        WAIT,
        "Mon 9 Nov 2026",
        "Fri 6 Nov 2026 07:30",
        [
            theirs(
                "Thu 29 Oct 2026 15:00",
                "Dear Miss Chen, Sequel to your application as storekeeper, you are invited for a panel on Tuesday 3rd November at 1pm. Come with originals.",
                sender=MO,
            ),
            mine("Thu 29 Oct 2026 16:00", "Good afternoon sir, I confirm attendance.", to=MO),
            theirs(
                "Mon 2 Nov 2026 11:00",
                "Reminder for tomorrow. If after the panel you hear nothing till Monday 9th, you may call my line.",
                sender=MO,
            ),
            mine("Tue 3 Nov 2026 19:00", "Good evening sir. I am grateful for the audience today.", to=MO),
        ],
        subject="Invitation: Storekeeper",
    ),
    case(
        "trial day; they thank me first",
        THANK,
        None,
        "Thu 5 Nov 2026 12:00",
        [
            theirs(
                "Fri 30 Oct 2026 15:00",
                "Hoi Maya, kom je woensdag? I mean: come Wednesday the 4th from 7 to 12 and walk along with the morning round.",
                sender=AN,
            ),
            mine("Fri 30 Oct 2026 16:00", "Ik kom! Wednesday at 7.", to=AN),
            theirs(
                "Wed 4 Nov 2026 20:00",
                "What a help you were this morning. Mevrouw Bakker asked when you come back. I put it before the team on Monday.",
                sender=AN,
            ),
        ],
        subject="Wijkverpleegkundige bij Dijkzorg",
    ),
    case(
        "they thank me first; I answered that",
        WAIT,
        None,
        "Fri 6 Nov 2026 12:00",
        [
            theirs(
                "Fri 30 Oct 2026 15:00",
                "Come Wednesday the 4th from 7 to 12 and walk along with the morning round.",
                sender=AN,
            ),
            mine("Fri 30 Oct 2026 16:00", "Ik kom! Wednesday at 7.", to=AN),
            theirs(
                "Wed 4 Nov 2026 20:00",
                "What a help you were this morning. Mevrouw Bakker asked when you come back.",
                sender=AN,
            ),
            mine("Wed 4 Nov 2026 21:00", "She made me laugh all morning. It was lovely with you.", to=AN),
        ],
        subject="Wijkverpleegkundige bij Dijkzorg",
    ),
    case(
        "phone screen yesterday by agency w/ next step promised",
        THANK,
        None,
        "Fri 6 Nov 2026 12:00",
        [
            theirs(
                "Tue 3 Nov 2026 10:00",
                "Hi Maya, can I ring you on Thursday at 5 about the night manager job at the Burren Hotel?",
                sender=PA,
            ),
            mine("Tue 3 Nov 2026 11:00", "Thursday at 5 is grand.", to=PA),
        ],
        subject="Night manager",
    ),
    # reply
    case(
        "they ask via PS",
        REPLY,
        None,
        "Fri 6 Nov 2026 12:00",
        [
            mine("Tue 27 Oct 2026 20:00", "Hello Padraig, thanks for the hour today and the scone.", to=PA),
            theirs(
                "Wed 4 Nov 2026 10:00",
                "Maya, the owner is home from Boston and likes the sound of you. I'd say we'll know next week.\n\nP.S. She'd want to know are you all right with dogs, there are two in the lobby.",
                sender=PA,
            ),
        ],
        subject="Night manager at the Burren Hotel",
    ),
    case(
        "my answer went only to my friend",
        REPLY,
        None,
        "Fri 6 Nov 2026 12:00",
        [
            mine("Tue 27 Oct 2026 20:00", "Hello Padraig, thanks for the hour today and the scone.", to=PA),
            theirs("Wed 4 Nov 2026 10:00", "Are you all right with dogs? There are two in the lobby.", sender=PA),
            mine(
                "Wed 4 Nov 2026 11:00",
                "Ha, look at this. He asks whether I like dogs! Me!\n\n---------- Forwarded message ---------\nFrom: Padraig Walsh <padraig@burrenhotel.example>\nDate: Wed, 4 Nov 2026 at 10:00\nSubject: Re: Night manager\nTo: Maya Chen <maya.chen@mail.example>\n\nAre you all right with dogs? There are two in the lobby.",
                to="Nora Bell <nora.bell@mail.example>",
                subject="Fwd: Night manager at the Burren Hotel",
            ),
        ],
        subject="Night manager at the Burren Hotel",
    ),
    case(
        "portal asks for papers, I sent them to the person",
        WAIT,
        None,
        "Fri 6 Nov 2026 12:00",
        [
            mine("Tue 27 Oct 2026 20:00", "Dear Sunita, thank you for the interview today.", to=SU),
            theirs(
                "Tue 3 Nov 2026 03:00",
                "Dear Maya, please upload your degree certificate and last three payslips to your profile before 10 November.",
                sender=HR,
            ),
            mine(
                "Wed 4 Nov 2026 10:00",
                "Dear Sunita, your portal turned me away three times, so here are the certificate and the payslips, attached.",
                to=SU,
            ),
        ],
        subject="Process Engineer, Kaveri",
    ),
    case(
        "Pune gone, Nagpur asked",
        REPLY,
        None,
        "Fri 6 Nov 2026 12:00",
        [
            mine("Tue 27 Oct 2026 20:00", "Dear Sunita, thank you for the interview today.", to=SU),
            theirs(
                "Wed 4 Nov 2026 10:00",
                "Maya, the Mysore seat has been given internally. There is an identical one in Hubli, would you relocate for it?",
                sender=SU,
            ),
        ],
        subject="Process Engineer, Kaveri",
    ),
    case(
        "I said I'd think about Hubli",
        REPLY,
        None,
        "Fri 6 Nov 2026 12:00",
        [
            mine("Tue 27 Oct 2026 20:00", "Dear Sunita, thank you for the interview today.", to=SU),
            theirs(
                "Wed 4 Nov 2026 10:00",
                "Maya, the Mysore seat has been given internally. There is an identical one in Hubli, would you relocate for it?",
                sender=SU,
            ),
            mine(
                "Wed 4 Nov 2026 12:00",
                "Thank you, Sunita. I have to talk it over with my parents and will tell you by Monday.",
                to=SU,
            ),
        ],
        subject="Process Engineer, Kaveri",
    ),
    case(
        "yes to Hubli, promise after",
        WAIT,
        "Thu 19 Nov 2026",
        "Fri 6 Nov 2026 12:00",
        [
            mine("Tue 27 Oct 2026 20:00", "Dear Sunita, thank you for the interview today.", to=SU),
            theirs(
                "Wed 4 Nov 2026 10:00",
                "Maya, the Mysore seat has been given internally. There is an identical one in Hubli, would you relocate for it?",
                sender=SU,
            ),
            mine("Wed 4 Nov 2026 12:00", "Yes, I would move to Hubli.", to=SU),
            theirs("Thu 5 Nov 2026 12:00", "Excellent. The plant head there will revert by 17th November.", sender=SU),
        ],
        subject="Process Engineer, Kaveri",
    ),
    # their turn
    case(
        "couple of lines, window 'first half of next week'",
        WAIT,
        None,
        "Mon 9 Nov 2026 12:00",
        [
            mine("Tue 27 Oct 2026 20:00", "Hello Glen, ta for showing me the shop today.", to=GA),
            theirs(
                "Fri 30 Oct 2026 10:00",
                "No bother. I've one more lad to see Tuesday, then I'll have a think and give you a shout by the weekend.",
                sender=GA,
            ),
        ],
        subject="Bench joiner",
    ),
    case(
        "lapsed, tells nothing",
        ASK,
        None,
        "Wed 11 Nov 2026 12:00",
        [
            mine("Tue 27 Oct 2026 20:00", "Hello Glen, ta for showing me the shop today.", to=GA),
            theirs(
                "Fri 30 Oct 2026 10:00",
                "No bother. I've one more lad to see Tuesday, then I'll have a think and give you a shout by the weekend.",
                sender=GA,
            ),
        ],
        subject="Bench joiner",
    ),
    case(
        "cheerful later line doesn't renew",
        ASK,
        None,
        "Wed 11 Nov 2026 12:00",
        [
            mine("Tue 27 Oct 2026 20:00", "Hello Glen, ta for showing me the shop today.", to=GA),
            theirs("Fri 30 Oct 2026 10:00", "I'll have a think and let you know by Friday the 6th.", sender=GA),
            mine(
                "Mon 2 Nov 2026 10:00",
                "Cheers Glen. Here's that oak stair I told you of: https://maya.example/stair",
                to=GA,
            ),
            theirs("Mon 9 Nov 2026 10:00", "Cracking bit of work that.", sender=GA),
        ],
        subject="Bench joiner",
    ),
    case(
        "he hopes the order comes; hold until named day",
        WAIT,
        "Thu 17 Dec 2026",
        "Fri 27 Nov 2026 12:00",
        [
            mine("Tue 27 Oct 2026 20:00", "Hello Glen, ta for showing me the shop today.", to=GA),
            theirs(
                "Wed 4 Nov 2026 10:00",
                "Can't put anybody on till the school order is signed, and that's not before the 15th of December. Sit tight if you can.",
                sender=GA,
            ),
        ],
        subject="Bench joiner",
    ),
    case(
        "ask after Christmas",
        WAIT,
        "Mon 11 Jan 2027",
        "Fri 18 Dec 2026 12:00",
        [
            mine("Mon 30 Nov 2026 20:00", "Hello Glen, ta for showing me the shop today.", to=GA),
            theirs(
                "Wed 2 Dec 2026 10:00",
                "Nothing will happen this side of Christmas. Give me a shout from the 11th of January, I'll have the books done.",
                sender=GA,
            ),
        ],
        subject="Bench joiner",
    ),
    case(
        "silence means no, told sideways",
        REST,
        None,
        "Wed 18 Nov 2026 12:00",
        [
            mine(
                "Tue 27 Oct 2026 20:00", "Dear Sunita, please find my application for process engineer attached.", to=SU
            ),
            theirs(
                "Wed 28 Oct 2026 10:00",
                "Received. Calls go out till 13th November. No call by that day would mean we have closed with others.",
                sender=SU,
            ),
        ],
        subject="Process Engineer, Kaveri",
    ),
    case(
        "bare receipt by hand waits ten",
        WAIT,
        "Tue 10 Nov 2026",
        "Fri 6 Nov 2026 12:00",
        [
            mine(
                "Tue 27 Oct 2026 20:00", "Dear Sunita, please find my application for process engineer attached.", to=SU
            ),
            theirs("Tue 27 Oct 2026 21:00", "Got it Maya, thanks a lot.", sender=SU),
        ],
        subject="Process Engineer, Kaveri",
    ),
    # closed / no
    case(
        "they regret after I asked",
        NOTE,
        None,
        "Fri 6 Nov 2026 12:00",
        [
            mine("Tue 27 Oct 2026 20:00", "Hello Glen, ta for showing me the shop today.", to=GA),
            mine("Wed 4 Nov 2026 20:00", "Evening Glen, did you have your think?", to=GA),
            theirs(
                "Thu 5 Nov 2026 07:00",
                "I did and it's the lad from Tuesday. Sorry. Good hands you have, don't let anyone tell you else.",
                sender=GA,
            ),
        ],
        subject="Bench joiner",
    ),
    case(
        "I decline by taking other job",
        REST,
        None,
        "Fri 6 Nov 2026 12:00",
        [
            mine("Tue 27 Oct 2026 20:00", "Hello Glen, ta for showing me the shop today.", to=GA),
            theirs("Wed 4 Nov 2026 07:00", "Start on the 16th if you like, 15 quid an hour.", sender=GA),
            mine(
                "Wed 4 Nov 2026 20:00",
                "That's decent of you Glen, but Harpers came in on Monday with 17 and a van, and I shook on it.",
                to=GA,
            ),
        ],
        subject="Bench joiner",
    ),
    case(
        "I accept with question answered",
        REST,
        None,
        "Fri 6 Nov 2026 12:00",
        [
            mine("Tue 27 Oct 2026 20:00", "Hello Glen, ta for showing me the shop today.", to=GA),
            theirs("Wed 4 Nov 2026 07:00", "Start on the 16th if you like, 15 quid an hour.", sender=GA),
            mine("Wed 4 Nov 2026 20:00", "You're on. See you on the 16th, what time do you open up?", to=GA),
            theirs("Thu 5 Nov 2026 07:00", "Half seven. Bring your own mug.", sender=GA),
        ],
        subject="Bench joiner",
    ),
    case(
        "offer unanswered",
        REPLY,
        None,
        "Fri 6 Nov 2026 12:00",
        [
            mine("Tue 27 Oct 2026 20:00", "Hello Glen, ta for showing me the shop today.", to=GA),
            theirs("Wed 4 Nov 2026 07:00", "Start on the 16th if you like, 15 quid an hour.", sender=GA),
        ],
        subject="Bench joiner",
    ),
]


@pytest.mark.parametrize(("action", "until", "now", "lines", "subject"), CASES)
def test_the_words_of_many_trades(action: Action, until: str | None, now: str, lines: list[Line], subject: str) -> None:
    check(action, until, now, lines, subject)
