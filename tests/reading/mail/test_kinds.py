"""Persons, applicant systems, mailings: by marks, names and words. The table of automatic mail stands in the samples."""

import pytest

from app.gmail.parse import thread_from_payload
from app.reading.mail import read_mails
from app.reading.mail.kinds import is_no_reply, personal_name, system_domain
from app.reading.mail.model import Mail, MailKind
from app.thread import Address
from tests.build import MAYA, Line, mine, theirs, thread


def read(*lines: Line, subject: str = "Backend Engineer at Northwind") -> tuple[Mail, ...]:
    return read_mails(thread_from_payload(thread(*lines, subject=subject)), me=MAYA)


@pytest.mark.parametrize(
    "local",
    [
        "no-reply",
        "noreply",
        "no_reply",
        "donotreply",
        "do-not-reply",
        "notifications",
        "notification",
        "mailer",
        "alerts",
        "jobs-noreply",
        "noreply-jobs",
        "jobs+noreply",
        "ne-pas-repondre",
        "nepasrepondre",
        "keineantwort",
        "nicht-antworten",
        "no-responder",
        "noresponder",
        "non-rispondere",
        "nie-odpowiadaj",
        "bounce+a1",
        "hire.autoreply",
        "maya+autoreply",
        "noreply123",
    ],
)
def test_mailbox_that_nobody_reads(local: str) -> None:
    assert is_no_reply(Address("", f"{local}@northwind.example"))


@pytest.mark.parametrize(
    "local",
    [
        "theo.brandt",
        "jobs",
        "careers",
        "recruiting",
        "hr",
        "talent",
        "hello",
        "scheduling",
        "bewerbung",
        "noreen.reply",
        "nora",
        "norepol",
        "mailerson",
        "reply+8f2",
    ],
)
def test_mailbox_that_somebody_may_read(local: str) -> None:
    assert not is_no_reply(Address("", f"{local}@northwind.example"))


def test_host_that_nobody_reads() -> None:
    assert is_no_reply(Address("", "northwind@no-reply.hire.example"))


@pytest.mark.parametrize(
    "name",
    [
        "Theo Brandt",
        "Brandt, Theo",
        "Theo van den Berg",
        "Ann Lee via Hireflow",
        "Ann-Marie O'Neill (Northwind)",
        "Luc de la Tour",
    ],
)
def test_names_of_humans(name: str) -> None:
    assert personal_name(name)


@pytest.mark.parametrize(
    "name",
    [
        "Northwind Careers",
        "Talent Team",
        "",
        "Northwind",
        "HR Department",
        "Recrutement Atelier Sud",
        "Calder County Schools",
        "no-reply",
        "Jobs 24",
    ],
)
def test_names_of_machines_and_teams(name: str) -> None:
    assert not personal_name(name)


@pytest.mark.parametrize(
    "email",
    [
        "x@us.greenhouse-mail.io",
        "x@myworkday.com",
        "x@talent.icims-mail.example",
        "x@hire.lever.co",
        "x@jobs.personio-mail.example",
    ],
)
def test_hosts_of_applicant_systems(email: str) -> None:
    assert system_domain(email)


@pytest.mark.parametrize("email", ["theo@northwind.example", "ann@leverage.example", "bo@workability.example"])
def test_hosts_of_others(email: str) -> None:
    assert not system_domain(email)


LETTERS = [
    "Thank you for applying for Backend Engineer.",
    "Your application has moved to the next stage.",
    "Ihre Bewerbung ist bei uns eingegangen.",
    "Votre candidature a bien été enregistrée.",
    "Hemos recibido tu candidatura.",
    "La tua candidatura è in esame.",
    "A sua candidatura foi recebida.",
    "Je sollicitatie is ontvangen.",
    "Vi har mottagit din ansökan.",
    "You have been invited to complete the test Backend 2.",
    "The position has been filled.",
]


@pytest.mark.parametrize("text", LETTERS)
@pytest.mark.parametrize(
    "headers",
    [{"Auto-Submitted": "auto-generated"}, {"Precedence": "bulk"}, {"List-Unsubscribe": "<https://x.example>"}],
)
def test_letter_about_my_application_is_an_applicant_systems(text: str, headers: dict[str, str]) -> None:
    [mail] = read(
        theirs("Mon 2 Nov 2026 09:00", text, sender="Northwind Talent <talent@northwind.example>", headers=headers),
        subject="News",
    )
    assert mail.kind is MailKind.APPLICANT_SYSTEM


@pytest.mark.parametrize(
    "text",
    [
        "14 new jobs for you in Leeds.",
        "Neue Stellenangebote für Sie.",
        "Our weekly digest: who's hiring.",
        "Book a demo and find candidates faster.",
        "Nuevas ofertas de empleo cerca de ti.",
    ],
)
def test_mailing_is_bulk(text: str) -> None:
    [mail] = read(
        theirs(
            "Mon 2 Nov 2026 09:00",
            text,
            sender="JobHarbour <hello@jobharbour.example>",
            headers={"List-Unsubscribe": "<https://x.example>"},
        ),
        subject="This week",
    )
    assert mail.kind is MailKind.BULK


def test_recruiters_first_approach_through_a_tool_is_a_person() -> None:
    text = "Hi Maya, I came across your profile and think of you for a role in our payments team. Would you have time for a chat?"
    [mail] = read(
        theirs("Mon 2 Nov 2026 09:00", text, headers={"List-Unsubscribe": "<https://x.example>"}), subject="Payments"
    )
    assert mail.kind is MailKind.PERSON


def test_conversation_outweighs_bulk_marks() -> None:
    *_, answer = read(
        mine("Mon 2 Nov 2026 09:00", "Is there any news?"),
        theirs(
            "Mon 2 Nov 2026 10:00",
            "We decide on Friday.",
            headers={"Precedence": "bulk", "Reply-To": "theo.brandt@northwind.example"},
        ),
    )
    assert answer.kind is MailKind.PERSON
    assert answer.reachable


def test_second_letter_of_the_same_system_is_known_by_the_first() -> None:
    system = "Northwind Jobs <jobs@northwind.example>"
    _, second = read(
        theirs("Mon 2 Nov 2026 09:00", "Thank you for applying.", sender=system, headers={"Precedence": "bulk"}),
        theirs(
            "Mon 2 Nov 2026 09:05",
            "A copy of your answers: yes, no, yes.",
            sender=system,
            headers={"Precedence": "bulk"},
            subject="Copy",
        ),
    )
    assert second.kind is MailKind.APPLICANT_SYSTEM


@pytest.mark.parametrize(
    "words",
    [
        "Please do not reply to this e-mail.",
        "You can't reply to this message.",
        "No one monitors this inbox.",
        "This address is for outgoing mail only.",
        "Replies are not read.",
        "Bitte antworten Sie nicht auf diese E-Mail.",
        "Merci de ne pas répondre à ce message.",
        "Por favor, no responda a este correo.",
        "Si prega di non rispondere a questa e-mail.",
        "Não responda a este e-mail.",
        "U kunt niet op dit bericht antwoorden.",
        "Prosimy nie odpowiadać na tę wiadomość.",
    ],
)
def test_words_that_say_nobody_reads_answers(words: str) -> None:
    [mail] = read(
        theirs(
            "Mon 2 Nov 2026 09:00",
            f"Your application is with us.\n\n{words}",
            sender="Northwind <jobs@northwind.example>",
        )
    )
    assert not mail.reachable


@pytest.mark.parametrize(
    "words",
    [
        "Please do not reply until Monday, I am away.",
        "Please do not reply to all, just to me.",
        "Do you monitor this inbox?",
        "I read every answer.",
    ],
)
def test_words_that_do_not_say_so(words: str) -> None:
    [mail] = read(theirs("Mon 2 Nov 2026 09:00", words))
    assert mail.reachable


def test_my_own_mail_is_a_persons() -> None:
    [mail] = read(mine("Mon 2 Nov 2026 09:00", "Thank you for your time."))
    assert (mail.kind, mail.reachable) == (MailKind.PERSON, True)


def test_mail_without_sender_is_unknown() -> None:
    [mail] = read(theirs("Mon 2 Nov 2026 09:00", "Hello", sender=""))
    assert (mail.kind, mail.reachable) == (MailKind.UNKNOWN, False)


def test_absence_note_without_headers_is_known_by_its_haste() -> None:
    *_, note = read(
        mine("Mon 2 Nov 2026 09:00", "Is there any news?"),
        theirs("Mon 2 Nov 2026 09:01", "I am on leave until 16 November."),
    )
    assert note.kind is MailKind.AUTO_REPLY


def test_person_on_leave_who_answers_next_day_is_a_person() -> None:
    *_, answer = read(
        mine("Mon 2 Nov 2026 09:00", "Is there any news?"),
        theirs("Tue 3 Nov 2026 15:00", "I am on leave until 16 November, but the panel said yes! Ann will ring you."),
    )
    assert answer.kind is MailKind.PERSON


def test_answer_to_an_absence_note_is_a_persons() -> None:
    *_, answer = read(
        mine("Mon 2 Nov 2026 09:00", "Is there any news?"),
        theirs(
            "Tue 3 Nov 2026 15:00", "Back again! We decided for you.", subject="Re: Automatic reply: Backend Engineer"
        ),
    )
    assert answer.kind is MailKind.PERSON


@pytest.mark.parametrize(
    "subject", ["Absent on Thursday?", "Absence policy", "On leave and how we count it", "Office move"]
)
def test_subjects_that_only_speak_of_absence(subject: str) -> None:
    [mail] = read(theirs("Mon 2 Nov 2026 09:00", "Please read this before you start."), subject=subject)
    assert mail.kind is MailKind.PERSON
