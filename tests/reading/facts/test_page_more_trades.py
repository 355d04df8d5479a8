"""Letters of people who write as they speak: a lodge, a printer, a railway, a school, a tea house."""

import pytest

from app.etiquette.model import Action
from tests.build import Line, mine, theirs
from tests.reading.facts.build import ASK, NOTE, REPLY, REST, THANK, WAIT, case, check

LI = "Liesl Kruger <liesl@karoolodge.example>"
WA = "Wanjiru Kamau <w.kamau@mlimatea.example>"
DE = "Desmond O'Hara <des@harbourprint.example>"
YU = "Yusuf Demir <yusuf.demir@ostbahn.example>"
PO = "Ostbahn Jobs <noreply@ostbahn-jobs.example>"
CH = "Charlotte Ng <cng@redbrickschool.example>"
TK = mine("Tue 27 Oct 2026 20:00", "Dear Liesl, thank you for today, for the drive and for the lion.", to=LI)
DM = mine("Tue 27 Oct 2026 20:00", "Hi Des, thanks for having me in today. I can still smell the ink.", to=DE)
YM = mine(
    "Tue 27 Oct 2026 20:00",
    "Hallo Herr Demir, thank you for the talk today and for letting me sit in the simulator.",
    to=YU,
)
CM = mine("Tue 27 Oct 2026 20:00", "Dear Ms Ng, thank you for seeing me teach 4B this morning.", to=CH)

CASES = [
    # promise: replaced / kept / sideways
    case(
        "promise with the owner's flight",
        WAIT,
        "Wed 18 Nov 2026",
        "Fri 6 Nov 2026 12:00",
        [
            TK,
            theirs(
                "Thu 29 Oct 2026 09:00",
                "My husband flies to Windhoek and is home on Sunday the 15th. The day after that I'll tell you, good or bad.",
                sender=LI,
            ),
        ],
        subject="Field guide, Karoo Lodge",
    ),
    case(
        "two dates, internal then mine",
        WAIT,
        "Fri 20 Nov 2026",
        "Mon 16 Nov 2026 12:00",
        [
            TK,
            theirs(
                "Thu 29 Oct 2026 09:00",
                "We sit together on Thursday the 12th, and by Wednesday the 18th every one of you will have a mail from me.",
                sender=LI,
            ),
        ],
        subject="Field guide, Karoo Lodge",
    ),
    case(
        "date for start of season, not promise",
        ASK,
        None,
        "Fri 6 Nov 2026 12:00",
        [
            TK,
            theirs(
                "Thu 29 Oct 2026 09:00",
                "It was our pleasure. The season opens on 1 December, so whoever it is will learn fast.",
                sender=LI,
            ),
        ],
        subject="Field guide, Karoo Lodge",
    ),
    case(
        "no date: 'once the board has sat'",
        ASK,
        None,
        "Fri 6 Nov 2026 12:00",
        [TK, theirs("Thu 29 Oct 2026 09:00", "You'll have a word from me once the trust has sat.", sender=LI)],
        subject="Field guide, Karoo Lodge",
    ),
    case(
        "once the board has sat on a day",
        WAIT,
        "Thu 12 Nov 2026",
        "Fri 6 Nov 2026 12:00",
        [
            TK,
            theirs(
                "Thu 29 Oct 2026 09:00",
                "You'll have a word from me once the trust has sat, which it does on Tuesday the 10th.",
                sender=LI,
            ),
        ],
        subject="Field guide, Karoo Lodge",
    ),
    case(
        "in a week or so",
        WAIT,
        None,
        "Mon 9 Nov 2026 12:00",
        [DM, theirs("Mon 2 Nov 2026 09:00", "Cheers. Give me a week or so.", sender=DE)],
        subject="Machine minder, Harbour Print",
    ),
    case(
        "'this side of the weekend'",
        ASK,
        None,
        "Tue 10 Nov 2026 12:00",
        [DM, theirs("Mon 2 Nov 2026 09:00", "You'll know this side of the weekend.", sender=DE)],
        subject="Machine minder, Harbour Print",
    ),
    case(
        "kept by delivering only the map; decision remains",
        ASK,
        None,
        "Tue 10 Nov 2026 12:00",
        [
            DM,
            theirs("Mon 2 Nov 2026 09:00", "I'll have an answer for you by Friday.", sender=DE),
            theirs("Wed 4 Nov 2026 09:00", "Here's that article on letterpress I was on about.", sender=DE),
        ],
        subject="Machine minder, Harbour Print",
    ),
    # ooo
    case(
        "ooo w/o return then customary",
        ASK,
        None,
        "Fri 6 Nov 2026 12:00",
        [
            CM,
            theirs(
                "Tue 27 Oct 2026 20:01",
                "I am away from school. Urgent matters: office@redbrickschool.example",
                sender=CH,
                headers={"Auto-Submitted": "auto-replied"},
            ),
        ],
        subject="Year 4 teacher, Redbrick School",
    ),
    # interviews
    case(
        "lesson observed next week agreed by 'Yes please'",
        WAIT,
        "Wed 11 Nov 2026",
        "Fri 6 Nov 2026 12:00",
        [
            theirs(
                "Tue 3 Nov 2026 09:00",
                "Dear Maya, might you teach 4B for us on Wednesday the 11th, period two, half past nine?",
                sender=CH,
            ),
            mine("Tue 3 Nov 2026 10:00", "I might and I shall! Fractions or poems?", to=CH),
            theirs("Tue 3 Nov 2026 12:00", "Poems, please.", sender=CH),
        ],
        subject="Year 4 teacher, Redbrick School",
    ),
    case(
        "same, now past",
        THANK,
        None,
        "Thu 12 Nov 2026 12:00",
        [
            theirs(
                "Tue 3 Nov 2026 09:00",
                "Dear Maya, might you teach 4B for us on Wednesday the 11th, period two, half past nine?",
                sender=CH,
            ),
            mine("Tue 3 Nov 2026 10:00", "I might and I shall! Fractions or poems?", to=CH),
            theirs("Tue 3 Nov 2026 12:00", "Poems, please.", sender=CH),
        ],
        subject="Year 4 teacher, Redbrick School",
    ),
    case(
        "I ask to bring it forward; they agree",
        WAIT,
        "Mon 9 Nov 2026",
        "Fri 6 Nov 2026 12:00",
        [
            theirs("Tue 3 Nov 2026 09:00", "Can you come on Wednesday the 11th at half past nine?", sender=CH),
            mine("Tue 3 Nov 2026 10:00", "Yes.", to=CH),
            mine(
                "Wed 4 Nov 2026 10:00",
                "I'm so sorry, I have mixed up my weeks: on the 11th I'm in court as a juror. Would Monday the 9th do, any hour?",
                to=CH,
            ),
            theirs("Wed 4 Nov 2026 12:00", "Monday at ten then, Your Honour.", sender=CH),
        ],
        subject="Year 4 teacher, Redbrick School",
    ),
    case(
        "they cancelled, new date to come, days passed",
        ASK,
        None,
        "Fri 13 Nov 2026 12:00",
        [
            theirs("Tue 27 Oct 2026 09:00", "Can you come on Wednesday the 4th at half past nine?", sender=CH),
            mine("Tue 27 Oct 2026 10:00", "Yes, gladly.", to=CH),
            theirs(
                "Tue 3 Nov 2026 12:00",
                "We have norovirus and the school is shut tomorrow. I shall send you another day as soon as the mops are dry.",
                sender=CH,
            ),
        ],
        subject="Year 4 teacher, Redbrick School",
    ),
    # portal & persons
    case(
        "portal receipt then person asks by phone number",
        REPLY,
        None,
        "Fri 6 Nov 2026 12:00",
        [
            theirs(
                "Mon 2 Nov 2026 03:00",
                "Guten Tag Maya Chen, your application Signaller has arrived. Reference OB-4412.",
                sender=PO,
            ),
            theirs(
                "Thu 5 Nov 2026 09:00",
                "Frau Chen, one thing is not clear to me from your papers: does your certificate cover electronic interlocking or only relay?",
                sender=YU,
            ),
        ],
        subject="Signaller OB-4412",
    ),
    case(
        "portal: medical form with deadline",
        REPLY,
        None,
        "Fri 6 Nov 2026 12:00",
        [
            YM,
            theirs(
                "Wed 4 Nov 2026 03:00",
                "Guten Tag Maya Chen,\n\nfor the next step we require form M-7 (medical), signed.\n\nReturn before: 20.11.2026\n\nThis mailbox is not read.",
                sender=PO,
            ),
        ],
        subject="Signaller OB-4412",
    ),
    case(
        "sent; portal confirms",
        WAIT,
        None,
        "Fri 6 Nov 2026 12:00",
        [
            YM,
            theirs(
                "Mon 2 Nov 2026 03:00",
                "Guten Tag Maya Chen,\n\nfor the next step we require form M-7 (medical), signed.\n\nReturn before: 20.11.2026\n\nThis mailbox is not read.",
                sender=PO,
            ),
            theirs("Wed 4 Nov 2026 03:00", "Form M-7: received. There is nothing else you need to do now.", sender=PO),
        ],
        subject="Signaller OB-4412",
    ),
    # no's
    case(
        "council voted the money away",
        NOTE,
        None,
        "Fri 6 Nov 2026 12:00",
        [
            CM,
            theirs(
                "Wed 4 Nov 2026 09:00",
                "Dear Maya, the governors voted last night and there will be no second class in year four, so there is no post to fill. I had my heart set on you.",
                sender=CH,
            ),
        ],
        subject="Year 4 teacher, Redbrick School",
    ),
    case(
        "first reserve",
        NOTE,
        None,
        "Fri 6 Nov 2026 12:00",
        [
            CM,
            theirs(
                "Wed 4 Nov 2026 09:00",
                "Dear Maya, the panel placed you second of nineteen. The post has been accepted by the first. Should he change his mind we would come to you.",
                sender=CH,
            ),
        ],
        subject="Year 4 teacher, Redbrick School",
    ),
    case(
        "he changed his mind",
        REPLY,
        None,
        "Fri 6 Nov 2026 12:00",
        [
            CM,
            theirs(
                "Wed 28 Oct 2026 09:00",
                "Dear Maya, the panel placed you second of nineteen. The post has been accepted by the first.",
                sender=CH,
            ),
            mine("Wed 28 Oct 2026 12:00", "Thank you for telling me so kindly. I wish him well.", to=CH),
            theirs("Thu 5 Nov 2026 09:00", "Well, Maya. He has gone to Dubai. Would you still come?", sender=CH),
        ],
        subject="Year 4 teacher, Redbrick School",
    ),
    case(
        "told no; I asked what I could do better; answered; done",
        REST,
        None,
        "Fri 6 Nov 2026 12:00",
        [
            DM,
            theirs("Mon 2 Nov 2026 09:00", "Went with a fella who's run a Heidelberg. Sorry Maya.", sender=DE),
            mine("Mon 2 Nov 2026 12:00", "Fair enough Des. Anything I should learn before the next one?", to=DE),
            theirs("Tue 3 Nov 2026 09:00", "Learn the Heidelberg.", sender=DE),
        ],
        subject="Machine minder, Harbour Print",
    ),
    # offers
    case(
        "offer w/ last day passed 3 days",
        REPLY,
        None,
        "Fri 13 Nov 2026 12:00",
        [
            TK,
            theirs(
                "Wed 4 Nov 2026 09:00",
                "Dear Maya, we would like you for our field guide from December, R14,500 and a hut. Please say yes or no by Tuesday the 10th.",
                sender=LI,
            ),
        ],
        subject="Field guide, Karoo Lodge",
    ),
    case(
        "I asked for more time, they gave it",
        REPLY,
        None,
        "Fri 13 Nov 2026 12:00",
        [
            TK,
            theirs(
                "Wed 4 Nov 2026 09:00",
                "Dear Maya, we would like you for our field guide from December, R14,500 and a hut. Please say yes or no by Tuesday the 10th.",
                sender=LI,
            ),
            mine(
                "Mon 9 Nov 2026 09:00",
                "Dear Liesl, could I have until the 17th? My brother's wedding has eaten me.",
                to=LI,
            ),
            theirs("Mon 9 Nov 2026 12:00", "Dance first, decide later. The 17th it is.", sender=LI),
        ],
        subject="Field guide, Karoo Lodge",
    ),
    case(
        "yes said, hut paperwork owed w/o day",
        REST,
        None,
        "Fri 13 Nov 2026 12:00",
        [
            TK,
            theirs(
                "Wed 4 Nov 2026 09:00",
                "Dear Maya, we would like you for our field guide from December, R14,500 and a hut.",
                sender=LI,
            ),
            mine("Mon 9 Nov 2026 09:00", "Yes, Liesl, yes. I'll pack my boots.", to=LI),
            theirs("Mon 9 Nov 2026 12:00", "Then the lion will be pleased.", sender=LI),
        ],
        subject="Field guide, Karoo Lodge",
    ),
    # applied
    case(
        "sideways application, no answer",
        ASK,
        None,
        "Fri 6 Nov 2026 12:00",
        [
            mine(
                "Thu 22 Oct 2026 20:00",
                "Dear Ms Kamau, my uncle sorted leaf for your father for thirty years and says that you want a taster. I have the nose of the family and a diploma in food science, attached.",
                to=WA,
            )
        ],
        subject="Tea taster",
    ),
    case(
        "the same, 9th day",
        WAIT,
        "Thu 5 Nov 2026",
        "Wed 4 Nov 2026 12:00",
        [
            mine(
                "Thu 22 Oct 2026 20:00",
                "Dear Ms Kamau, my uncle sorted leaf for your father for thirty years and says that you want a taster. I have the nose of the family and a diploma in food science, attached.",
                to=WA,
            )
        ],
        subject="Tea taster",
    ),
]


@pytest.mark.parametrize(("action", "until", "now", "lines", "subject"), CASES)
def test_the_words_of_more_trades(action: Action, until: str | None, now: str, lines: list[Line], subject: str) -> None:
    check(action, until, now, lines, subject)
