"""The timeline tells what each mail did, once."""

from tests.build import mine, theirs
from tests.reading.facts.build import read


def test_a_mail_after_the_talk_fixes_no_talk() -> None:
    reading = read(
        theirs("Tue 3 Nov 2026 10:00", "Hi Maya, your interview is confirmed for Thursday 5 November at 10:00. Theo"),
        mine("Thu 5 Nov 2026 15:00", "Hi Theo, thank you for the talk this morning. Maya"),
        theirs("Thu 5 Nov 2026 16:00", "Hi Maya, great meeting you today at 10:00. We will decide by Friday. Theo"),
        now="Fri 6 Nov 2026 09:00",
    )
    told = [entry.what for entry in reading.timeline if entry.by == "them"]
    assert told[0] == "Theo fixed a time to talk"
    assert told[1] != "Theo fixed a time to talk"
