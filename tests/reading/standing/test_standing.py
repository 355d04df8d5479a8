"""Where a thread stands: what the sum of its signs may overrule, what the person's answers leave, and what is asked."""

from dataclasses import replace

import pytest

from app.etiquette.advise import advise
from app.etiquette.model import Action, History
from app.gmail.parse import thread_from_payload
from app.reading.doubts import where_it_stands
from app.reading.facts.hearing import hear
from app.reading.facts.rejection import likeliest_no
from app.reading.facts.requests import likeliest_wish
from app.reading.mail import read_mails
from app.reading.standing.answers import left_by, taken_as
from app.reading.standing.judge import Judged, Standing, chances_of, judge, standing_of
from tests.build import MAYA, mine, theirs, thread
from tests.reading.facts.build import read

SPOKEN = mine("Tue 27 Oct 2026 18:00", "Dear Theo, thank you for the interview today. I enjoyed it.")
ASKED = theirs("Wed 4 Nov 2026 10:00", "Hi Maya, could you send me two references by Tuesday?")
TOLD = theirs("Wed 4 Nov 2026 10:00", "Hi Maya, we have chosen another candidate, I'm sorry. Theo")
NEWS = theirs("Wed 4 Nov 2026 10:00", "Hi Maya, the panel meets tomorrow. I'll write on Friday.")


def test_the_facts_tell_where_a_thread_stands() -> None:
    assert standing_of(read(SPOKEN, ASKED)) is Standing.ASKS
    assert standing_of(read(SPOKEN, TOLD)) is Standing.NO
    assert standing_of(read(SPOKEN, NEWS)) is Standing.OPEN
    assert standing_of(replace(read(SPOKEN, NEWS), recruiting=False)) is Standing.QUIET


def test_chances_add_up() -> None:
    assert sum(chances_of({"read: a no": 1.0, "a sign that nobody knows": 3.0}).values()) == pytest.approx(1.0)


@pytest.mark.parametrize("read_as", [Standing.NO, Standing.OPEN, Standing.ASKS])
def test_what_the_person_answered_is_left_out_of_nothing(read_as: Standing) -> None:
    judged = judge({"read: a no": 1.0}, read_as, among=left_by({"was_it_a_no": "no"}))
    assert judged.best is not Standing.NO


def test_my_own_words_of_a_no_stand() -> None:
    against = {"read: a wish": 1.0, "read: a no in my words": 1.0, "last: may be request": 1.0}
    assert judge(against, Standing.NO).best is Standing.NO


def test_each_answer_leaves_what_fits_it() -> None:
    assert left_by({}) == tuple(Standing)
    assert left_by({"is_it_a_job": "no"}) == (Standing.QUIET,)
    assert left_by({"is_it_a_job": "yes", "was_it_a_no": "no", "are_they_waiting": "no"}) == (Standing.OPEN,)
    assert left_by({"was_it_a_no": "yes"}) == (Standing.NO, Standing.ASKS)
    assert left_by({"interview_happened": "moved"}) == tuple(Standing)
    assert left_by({"is_it_a_job": "no", "are_they_waiting": "yes"}) == (Standing.QUIET,)


@pytest.mark.parametrize("standing", list(Standing))
def test_a_thread_taken_so_reads_so(standing: Standing) -> None:
    assert standing_of(read(SPOKEN, NEWS, answers=taken_as(standing, {}))) is standing


def test_they_wait_because_the_person_says_so() -> None:
    told = read(SPOKEN, NEWS, answers={"are_they_waiting": "yes"})
    advice = advise(told, History(answers={"are_they_waiting": "yes"}))
    assert advice.action is Action.REPLY_NOW
    assert advice.evidence[0].quote in NEWS.text


def test_nobody_waits_because_the_person_says_so() -> None:
    assert advise(read(SPOKEN, ASKED)).action is Action.REPLY_NOW
    assert advise(read(SPOKEN, ASKED, answers={"are_they_waiting": "no"})).action is not Action.REPLY_NOW


def test_the_likeliest_sentence_is_quoted() -> None:
    told = read(SPOKEN, theirs("Wed 4 Nov 2026 10:00", "Hi Maya, lovely weather. Ravi starts here on Monday, sorry. Theo"),
                answers={"was_it_a_no": "yes"})  # fmt: skip
    assert told.rejection is not None
    assert "Ravi starts" in told.rejection.evidence.quote


def test_where_nobody_wrote_there_is_no_sentence() -> None:
    assert likeliest_no((), ()) is None
    assert likeliest_wish((), ()) == ()


def judged(best: Standing, after: Standing, sure: float) -> Judged:
    return Judged(best, best, after, sure)


@pytest.mark.parametrize(
    ("best", "after", "question"),
    [
        (Standing.OPEN, Standing.QUIET, "is_it_a_job"),
        (Standing.OPEN, Standing.NO, "was_it_a_no"),
        (Standing.ASKS, Standing.NO, "was_it_a_no"),
        (Standing.ASKS, Standing.OPEN, "are_they_waiting"),
    ],
)
def test_the_card_asks_what_would_tell_the_two_apart(best: Standing, after: Standing, question: str) -> None:
    told = hear(
        read_mails(thread_from_payload(thread(SPOKEN, NEWS)), me=MAYA), me=MAYA, country="GB", zone="Europe/London"
    )
    first = read(SPOKEN, NEWS, answers=taken_as(best, {}))
    other = read(SPOKEN, NEWS, answers=taken_as(after, {}))
    asked = where_it_stands(told, judged(best, after, 0.4), first, lambda: other)
    assert asked is not None
    assert asked.question == question
    assert asked.otherwise is other
    assert where_it_stands(told, judged(best, after, 0.9), first, lambda: other) is None


def test_what_no_sentence_tells_is_believed_only_where_it_is_all_but_certain(monkeypatch: pytest.MonkeyPatch) -> None:
    likely = {Standing.QUIET: 0.0, Standing.NO: 0.7, Standing.ASKS: 0.0, Standing.OPEN: 0.3}
    monkeypatch.setattr("app.reading.standing.judge.chances_of", lambda signs: likely)
    doubted = judge({}, Standing.OPEN, told=lambda standing: False)
    assert (doubted.best, doubted.next) == (Standing.OPEN, Standing.NO)
    assert doubted.sure == pytest.approx(0.3)
    assert judge({}, Standing.OPEN).best is Standing.NO
    likely |= {Standing.NO: 0.95, Standing.OPEN: 0.05}
    assert judge({}, Standing.OPEN, told=lambda standing: False).best is Standing.NO


PLAIN_JOB = {"topic: in all": 1.4, "topic: the model": 0.9}


def test_a_thread_plainly_about_a_job_is_never_quiet_by_its_other_signs() -> None:
    otherwise = {"read: stage unknown": 3.0, "last: job_talk": 3.0}
    assert judge(otherwise, Standing.ASKS).best is Standing.QUIET
    assert judge(otherwise | PLAIN_JOB, Standing.ASKS).best is not Standing.QUIET
    assert judge(otherwise | PLAIN_JOB, Standing.QUIET).best is Standing.QUIET  # the facts say so themselves


def test_a_shortlisting_after_a_receipt_is_about_a_job() -> None:
    advice = advise(
        read(
            mine(
                "Mon 2 Mar 2026 09:00",
                "Dear Ms Okoro, please find attached my application for the Band 6 post on Ward 7. Maya Chen",
            ),
            theirs(
                "Tue 3 Mar 2026 11:00",
                "Dear Maya, thank you for your application for the Band 6 Staff Nurse post. Shortlisting takes place after the closing "
                "date of 13 March and you will hear from us by 20 March. Ada Okoro, Ward Manager",
            ),
            theirs(
                "Thu 19 Mar 2026 15:00",
                "Dear Maya, I am pleased to say that you have been shortlisted. Interviews will be held on Thursday 2 April. Could you "
                "tell me whether 10:15 or 13:45 would suit you better? Ada",
            ),
            now="Thu 19 Mar 2026 17:00",
            subject="Band 6 Staff Nurse, Ward 7",
        )
    )
    assert advice.action is Action.REPLY_NOW
