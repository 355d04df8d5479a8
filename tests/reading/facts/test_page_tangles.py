"""Tangled threads: mail that came back or went astray, friends who pass on, promises renamed, wishes waived."""

import pytest

from app.etiquette.model import Action
from tests.build import NO_REPLY, Line, mine, theirs
from tests.reading.facts.build import ASK, NOTE, REPLY, REST, THANK, WAIT, case, check

GITA = "Gita Rao <gita.rao@northwind.example>"
AGENT = "Sol Marsh <sol.marsh@brightdesk.example>"
FRIEND = "Nora Bell <nora.bell@mail.example>"
CAME = mine(
    "Tue 27 Oct 2026 18:00", "Dear Theo, what a good afternoon that was, thank you for it. The kiln room is a dream."
)

CASES = [
    case(
        "bounced answer to a question with due",
        REPLY,
        None,
        "Thu 5 Nov 2026 12:00",
        [
            CAME,
            theirs(
                "Tue 3 Nov 2026 09:00", "Maya, which two days could you work, and from when? I need to know by Friday."
            ),
            mine(
                "Tue 3 Nov 2026 20:00",
                "Thursdays and Fridays, from the middle of the month.",
                to="theo@northwnd.example",
            ),
            theirs(
                "Tue 3 Nov 2026 20:00",
                "The following address failed: theo@northwnd.example. Unrouteable address.",
                sender="Mail Delivery System <mailer-daemon@mail.example>",
                subject="Mail delivery failed: returning message to sender",
            ),
        ],
    ),
    case(
        "bounced first, sent again",
        WAIT,
        None,
        "Thu 5 Nov 2026 12:00",
        [
            CAME,
            theirs(
                "Tue 3 Nov 2026 09:00", "Maya, which two days could you work, and from when? I need to know by Friday."
            ),
            mine(
                "Tue 3 Nov 2026 20:00",
                "Thursdays and Fridays, from the middle of the month.",
                to="theo@northwnd.example",
            ),
            theirs(
                "Tue 3 Nov 2026 20:00",
                "The following address failed: theo@northwnd.example. Unrouteable address.",
                sender="Mail Delivery System <mailer-daemon@mail.example>",
                subject="Mail delivery failed: returning message to sender",
            ),
            mine(
                "Tue 3 Nov 2026 20:15",
                "Thursdays and Fridays, from the middle of the month. (My first try went astray.)",
            ),
        ],
    ),
    case(
        "bounce comes two days later",
        REPLY,
        None,
        "Fri 6 Nov 2026 12:00",
        [
            CAME,
            theirs("Mon 2 Nov 2026 09:00", "Could you send me the names of two people I may ring about you?"),
            mine(
                "Mon 2 Nov 2026 20:00",
                "Of course: Ann Hale, my head of studio, 0113 496 0101, and Raj Patel, 0113 496 0102.",
                to="theo@northwnd.example",
            ),
            theirs(
                "Thu 5 Nov 2026 20:00",
                "Delivery to the following recipient failed permanently after 72 hours: theo@northwnd.example",
                sender="Mail Delivery System <mailer-daemon@mail.example>",
                subject="Delivery Status Notification (Failure)",
            ),
        ],
    ),
    case(
        "my answer went to an address with a slip, and they write from another",
        REPLY,
        None,
        "Fri 6 Nov 2026 12:00",
        [
            theirs(
                "Mon 2 Nov 2026 09:00", "Which afternoon of next week would suit you for a trial shift in the kitchen?"
            ),
            mine(
                "Mon 2 Nov 2026 20:00",
                "Any afternoon but Tuesday is fine. I look forward to it.",
                to="theo.brandt@nortwhind.example",
            ),
            theirs(
                "Mon 2 Nov 2026 20:01",
                "Your message to theo.brandt@nortwhind.example could not be delivered. The domain was not found.",
                sender="Mail Delivery System <mailer-daemon@mail.example>",
                subject="Undelivered: Re: trial shift",
            ),
        ],
    ),
    case(
        "cc of a colleague bounced, Theo got it",
        WAIT,
        None,
        "Thu 5 Nov 2026 12:00",
        [
            CAME,
            theirs("Tue 3 Nov 2026 09:00", "Could you send me the names of two people I may ring about you?"),
            mine(
                "Tue 3 Nov 2026 20:00",
                "Of course: Ann Hale, my head of studio, 0113 496 0101, and Raj Patel, 0113 496 0102.",
                to="Theo Brandt <theo.brandt@northwind.example>, gone@northwind.example",
            ),
            theirs(
                "Tue 3 Nov 2026 20:00",
                "This address failed: gone@northwind.example. No such user.",
                sender="Mail Delivery System <mailer-daemon@mail.example>",
                subject="Mail delivery failed: returning message to sender",
            ),
        ],
    ),
    case(
        "delay warning is no failure",
        WAIT,
        None,
        "Thu 5 Nov 2026 12:00",
        [
            CAME,
            theirs("Tue 3 Nov 2026 09:00", "Could you send me the names of two people I may ring about you?"),
            mine(
                "Tue 3 Nov 2026 20:00",
                "Of course: Ann Hale, my head of studio, 0113 496 0101, and Raj Patel, 0113 496 0102.",
            ),
            theirs(
                "Wed 4 Nov 2026 00:30",
                "THIS IS A WARNING MESSAGE ONLY. YOU DO NOT NEED TO RESEND YOUR MESSAGE. Delivery to theo.brandt@northwind.example has been delayed. We will keep trying.",
                sender="Mail Delivery System <mailer-daemon@mail.example>",
                subject="Warning: message delayed 4 hours",
            ),
        ],
    ),
    # friends
    case(
        "friend tips me off, then they say no",
        NOTE,
        None,
        "Fri 6 Nov 2026 12:00",
        [
            CAME,
            theirs(
                "Wed 4 Nov 2026 20:00", "Heard at the market they took the lad from Stoke. Sorry love.", sender=FRIEND
            ),
            theirs(
                "Thu 5 Nov 2026 09:00",
                "Dear Maya, it fell to somebody else in the end, a lad from Stoke, and we are sorry that we could not take you both.",
            ),
        ],
    ),
    case(
        "gossip of a friend is no no",
        WAIT,
        "Wed 4 Nov 2026",
        "Tue 3 Nov 2026 12:00",
        [
            CAME,
            theirs(
                "Mon 2 Nov 2026 20:00", "Heard at the market they took the lad from Stoke. Sorry love.", sender=FRIEND
            ),
        ],
    ),
    case(
        "friend forwards an invitation to talk",
        REPLY,
        None,
        "Fri 6 Nov 2026 12:00",
        [
            mine(
                "Mon 26 Oct 2026 09:00",
                "Dear Ms Rao, I attach my application for the post of studio assistant.",
                to=GITA,
            ),
            theirs(
                "Thu 5 Nov 2026 21:00",
                "Your potter has my old address still! See below x\n\n---------- Forwarded message ---------\nFrom: Gita Rao <gita.rao@northwind.example>\nDate: Thu, 5 Nov 2026 at 17:40\nSubject: studio assistant\nTo: Nora Bell <nora.bell@mail.example>\n\nDear Maya, could you come on Tuesday 10 November at 3 and throw a few bowls for us?\n\nGita Rao",
                sender=FRIEND,
            ),
        ],
    ),
    case(
        "...and I told the friend I'd go",
        REPLY,
        None,
        "Fri 6 Nov 2026 12:00",
        [
            mine(
                "Mon 26 Oct 2026 09:00",
                "Dear Ms Rao, I attach my application for the post of studio assistant.",
                to=GITA,
            ),
            theirs(
                "Thu 5 Nov 2026 21:00",
                "Your potter has my old address still! See below x\n\n---------- Forwarded message ---------\nFrom: Gita Rao <gita.rao@northwind.example>\nDate: Thu, 5 Nov 2026 at 17:40\nSubject: studio assistant\nTo: Nora Bell <nora.bell@mail.example>\n\nDear Maya, could you come on Tuesday 10 November at 3 and throw a few bowls for us?\n\nGita Rao",
                sender=FRIEND,
            ),
            mine("Thu 5 Nov 2026 21:30", "Brilliant, of course I'll go. Thanks for sending it on!", to=FRIEND),
        ],
    ),
    case(
        "colleague of theirs forwards internal yes",
        WAIT,
        None,
        "Fri 6 Nov 2026 12:00",
        [
            CAME,
            theirs(
                "Thu 5 Nov 2026 09:00",
                "Maya, this is what my partner wrote, so you know where we are.\n\n---------- Forwarded message ---------\nFrom: Gita Rao <gita.rao@northwind.example>\nDate: Wed, 4 Nov 2026 at 17:40\nSubject: Maya\nTo: Theo Brandt <theo.brandt@northwind.example>\n\nI liked her hands. Let me sleep on it, I decide by Tuesday and you can tell her then.\n\nGita",
            ),
        ],
    ),
    case(
        "referee tells me they rang",
        WAIT,
        None,
        "Fri 6 Nov 2026 12:00",
        [
            CAME,
            theirs("Mon 2 Nov 2026 09:00", "Could you send me the name of somebody I may ring about you?"),
            mine("Mon 2 Nov 2026 20:00", "Of course: Ann Hale, my head of studio, 0113 496 0101."),
            theirs(
                "Thu 5 Nov 2026 20:00",
                "They rang! I said only good things. Did you know that he sings?",
                sender="Ann Hale <ann.hale@clayworks.example>",
            ),
        ],
    ),
    case(
        "agency passes on client's words: they are theirs",
        REPLY,
        None,
        "Fri 6 Nov 2026 12:00",
        [
            theirs(
                "Mon 26 Oct 2026 09:00",
                "Hi Maya, I place studio staff. A pottery in Leeds wants an assistant; shall I put you forward?",
                sender=AGENT,
            ),
            mine("Mon 26 Oct 2026 10:00", "Yes please, do.", to=AGENT),
            theirs(
                "Thu 5 Nov 2026 09:00",
                "Good news from my client, see below. Which day suits you?\n\n---------- Forwarded message ---------\nFrom: Gita Rao <gita.rao@northwind.example>\nDate: Wed, 4 Nov 2026 at 17:40\nSubject: candidates\nTo: Sol Marsh <sol.marsh@brightdesk.example>\n\nI would like to see Maya on Tuesday or Thursday next week.\n\nGita",
                sender=AGENT,
            ),
        ],
    ),
    # promises
    case(
        "three windows, the last stands",
        WAIT,
        "Thu 19 Nov 2026",
        "Fri 6 Nov 2026 12:00",
        [
            CAME,
            theirs("Wed 28 Oct 2026 09:00", "You'll have our answer by Friday."),
            theirs("Fri 30 Oct 2026 17:00", "Not today after all, sorry, it will be Wednesday."),
            theirs(
                "Wed 4 Nov 2026 17:00", "You must think we are mad. Gita has the flu. Let us say the 17th and no later."
            ),
        ],
    ),
    case(
        "answer to my thanks repeats nothing",
        WAIT,
        "Tue 10 Nov 2026",
        "Fri 6 Nov 2026 12:00",
        [
            CAME,
            theirs("Wed 28 Oct 2026 09:00", "We'll have an answer for you by Friday 6 November."),
            mine("Wed 28 Oct 2026 10:00", "Lovely, thank you. Take your time."),
            theirs("Wed 28 Oct 2026 11:00", "You're welcome, Maya! The cat says hello."),
        ],
    ),
    case(
        "promise of feedback vs decision",
        ASK,
        None,
        "Fri 6 Nov 2026 12:00",
        [
            CAME,
            theirs("Wed 28 Oct 2026 09:00", "We make up our minds on Monday and I'll mail you the same day, promised."),
        ],
    ),
    case(
        "promise to colleague: 'I'll pass it on today'",
        ASK,
        None,
        "Thu 5 Nov 2026 12:00",
        [CAME, theirs("Wed 28 Oct 2026 09:00", "Thanks Maya, I'll pass your photographs on to Gita today.")],
    ),
    case(
        "starts-of-work date is no promise",
        ASK,
        None,
        "Thu 5 Nov 2026 12:00",
        [CAME, theirs("Wed 28 Oct 2026 09:00", "Thanks Maya! Whoever gets it would begin on 4 January, by the way.")],
    ),
    case(
        "holiday closing date is no promise",
        WAIT,
        None,
        "Wed 4 Nov 2026 12:00",
        [
            CAME,
            theirs(
                "Thu 29 Oct 2026 09:00",
                "Thanks Maya! We're at the fair in Stoke until Sunday, so the phone will be quiet.",
            ),
        ],
    ),
    case(
        "conditional promise still a promise",
        WAIT,
        "Tue 17 Nov 2026",
        "Fri 6 Nov 2026 12:00",
        [CAME, theirs("Wed 28 Oct 2026 09:00", "All being well we'll let everybody know by Friday 13 November.")],
    ),
    case(
        "promise then hold w/out date",
        WAIT,
        "Wed 2 Dec 2026",
        "Mon 16 Nov 2026 12:00",
        [
            CAME,
            theirs("Wed 28 Oct 2026 09:00", "You'll hear by Tuesday 10 November."),
            theirs(
                "Wed 4 Nov 2026 09:00",
                "Bad timing: the owners have put the whole hire on hold. I don't know until when.",
            ),
        ],
    ),
    case(
        "hold then promise",
        WAIT,
        "Tue 24 Nov 2026",
        "Mon 16 Nov 2026 12:00",
        [
            CAME,
            theirs("Wed 28 Oct 2026 09:00", "The owners have put the whole hire on hold, I don't know until when."),
            theirs("Wed 11 Nov 2026 09:00", "It moves again! You'll hear from me by Friday 20 November."),
        ],
    ),
    case(
        "weekend-only promise end",
        ASK,
        None,
        "Wed 4 Nov 2026 12:00",
        [
            CAME,
            theirs("Wed 28 Oct 2026 09:00", "Gita and I talk about it at the weekend, so you'll know by Sunday night."),
        ],
    ),
    case(
        "by end of next week",
        WAIT,
        "Tue 10 Nov 2026",
        "Mon 9 Nov 2026 12:00",
        [CAME, theirs("Wed 28 Oct 2026 09:00", "Give us till the end of next week.")],
    ),
    case(
        "'in a fortnight'",
        WAIT,
        None,
        "Wed 11 Nov 2026 12:00",
        [CAME, theirs("Wed 28 Oct 2026 09:00", "You'll hear from us in a fortnight.")],
    ),
    # permission
    case(
        "permission replaced by later talk",
        THANK,
        None,
        "Fri 6 Nov 2026 12:00",
        [
            CAME,
            theirs("Wed 28 Oct 2026 09:00", "If I haven't written by Friday, shake me."),
            theirs("Fri 30 Oct 2026 09:00", "Come back on Thursday 5 November at 10 and meet Gita?"),
            mine("Fri 30 Oct 2026 10:00", "With pleasure, Thursday at 10."),
        ],
    ),
    case(
        "permission with attempt made",
        WAIT,
        "Wed 11 Nov 2026",
        "Tue 10 Nov 2026 12:00",
        [
            CAME,
            theirs("Wed 28 Oct 2026 09:00", "If I haven't written by Tuesday, shake me."),
            mine("Wed 4 Nov 2026 09:00", "Shaking you, as told! Any word?"),
        ],
    ),
    case(
        "permission far away",
        WAIT,
        "Tue 1 Dec 2026",
        "Fri 20 Nov 2026 12:00",
        [CAME, theirs("Wed 28 Oct 2026 09:00", "It's a slow business. Try me again on 1 December.")],
    ),
    case(
        "welcome to ring any time is none",
        ASK,
        None,
        "Thu 5 Nov 2026 12:00",
        [CAME, theirs("Wed 28 Oct 2026 09:00", "Ring me any time if something is unclear.")],
    ),
    # requests and answers
    case(
        "two asked, one answered by attachments",
        REPLY,
        None,
        "Fri 6 Nov 2026 12:00",
        [
            CAME,
            theirs("Tue 3 Nov 2026 09:00", "Two things: photographs of three pots, and what would you want to earn?"),
            mine("Tue 3 Nov 2026 20:00", "Here are the three: https://maya.example/pots"),
        ],
    ),
    case(
        "asked again later what I gave: still nothing",
        REPLY,
        None,
        "Fri 6 Nov 2026 12:00",
        [
            CAME,
            theirs("Tue 3 Nov 2026 09:00", "Could you send the first-aid certificate?"),
            mine("Tue 3 Nov 2026 20:00", "Attached."),
            theirs("Thu 5 Nov 2026 09:00", "Nothing was attached, I fear. Could you send it again?"),
        ],
    ),
    case(
        "my question back while theirs is open",
        REPLY,
        None,
        "Fri 6 Nov 2026 12:00",
        [
            CAME,
            theirs("Tue 3 Nov 2026 09:00", "Could you send the first-aid certificate?"),
            mine("Tue 3 Nov 2026 20:00", "Sure. Do you need the old one as well?"),
            theirs("Wed 4 Nov 2026 09:00", "No, only the new one."),
        ],
    ),
    case(
        "they no longer need it",
        WAIT,
        None,
        "Fri 6 Nov 2026 12:00",
        [
            CAME,
            theirs("Tue 3 Nov 2026 09:00", "Could you send the first-aid certificate?"),
            theirs("Wed 4 Nov 2026 09:00", "Forget the certificate, Gita found it in your first mail."),
        ],
    ),
    case(
        "own promise w/o day",
        REPLY,
        None,
        "Fri 6 Nov 2026 12:00",
        [
            mine(
                "Tue 3 Nov 2026 18:00",
                "Dear Theo, thank you for today. I will send you the photographs of the glaze tests.",
            )
        ],
    ),
    case(
        "own promise to ring, not to send",
        WAIT,
        None,
        "Wed 4 Nov 2026 12:00",
        [mine("Tue 3 Nov 2026 18:00", "Dear Theo, thank you for today. I will be thinking of that kiln all week.")],
    ),
    case(
        "request in receipt-like letter of portal",
        REPLY,
        None,
        "Fri 6 Nov 2026 12:00",
        [
            mine(
                "Mon 26 Oct 2026 09:00",
                "Dear all, I attach my application for the post of studio assistant.",
                to=NO_REPLY,
            ),
            theirs(
                "Mon 2 Nov 2026 09:00",
                "Your application is nearly complete. One document is missing: proof of your right to work. Please upload it by 13 November.",
                sender=NO_REPLY,
            ),
        ],
    ),
    case(
        "offer with deadline, question about it answered",
        REPLY,
        None,
        "Fri 6 Nov 2026 12:00",
        [
            CAME,
            theirs(
                "Mon 2 Nov 2026 09:00",
                "We'd love you to join us as studio assistant, 24,000 a year, from January. Let me know by Tuesday the 10th.",
            ),
            mine("Mon 2 Nov 2026 12:00", "How lovely! Is Monday the day off?"),
            theirs("Tue 3 Nov 2026 09:00", "It is, yes."),
        ],
    ),
    case(
        "offer accepted; nothing owed",
        REST,
        None,
        "Fri 6 Nov 2026 12:00",
        [
            CAME,
            theirs(
                "Mon 2 Nov 2026 09:00",
                "We'd love you to join us as studio assistant, 24,000 a year, from January. Let me know by Tuesday the 10th.",
            ),
            mine("Mon 2 Nov 2026 12:00", "Yes, a hundred times yes. I start whenever you say."),
            theirs("Tue 3 Nov 2026 09:00", "Hurrah! Gita cried."),
        ],
    ),
]


@pytest.mark.parametrize(("action", "until", "now", "lines", "subject"), CASES)
def test_a_tangled_thread(action: Action, until: str | None, now: str, lines: list[Line], subject: str) -> None:
    check(action, until, now, lines, subject)
