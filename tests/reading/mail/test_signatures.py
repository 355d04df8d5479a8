"""Closing formulas, device lines, rules, names, disclaimers; and the sentences that must not be taken for one."""

import pytest

from app.reading.mail import segment_text
from app.reading.mail.names import name_forms
from app.reading.mail.signatures import closing_line, device_line, signatures

CLOSINGS = """Best regards,|Kind regards|Many thanks, Theo|Thanks!|Thanks & Regards,|Cheers, Maya|Warmest regards from Leeds,|With best wishes
Sincerely yours,|Yours faithfully|Talk soon,|Have a great weekend!|Best regards and merry Christmas|**Best,**|Thanks so much,|BR Ann
Mit freundlichen Grüßen|Liebe Grüße aus Köln|Viele Grüße und bis bald|Herzliche Grüße, Jana|LG Jana|Kind regards / Mit freundlichen Grüßen
Bien cordialement,|Bien à vous|Merci d'avance,|Bonne journée,|Un saludo,|Saludos cordiales|Muchas gracias y un saludo|Cordiali saluti,|Distinti saluti
Atenciosamente,|Com os melhores cumprimentos,|Met vriendelijke groet,|Groetjes|Med venlig hilsen|Med vänliga hälsningar|Vennlig hilsen|Mvh
Ystävällisin terveisin|Pozdrawiam serdecznie|Z poważaniem,|S pozdravem|С уважением,|З повагою|Saygılarımla,|敬具|此致|בברכה""".replace(
    "\n", "|"
).split("|")
SENTENCES = """With regards to the payment, we will wait.|Thanks for the call, it was great|Thanks for sending the CV, we will look at it.|Best we talk on Monday
Thank you for your patience while we decide.|Looking forward to Thursday at 10|See you on Thursday at 10.|Thanks to Ann, the room is booked|Best of all, the team is small
Danke für die Einladung|Merci pour votre réponse rapide|Gracias por la oportunidad|Bedankt voor het gesprek van gisteren|Tack för samtalet|Kindly send us your references
Respectfully, I decline|Best, I think, would be Friday""".replace("\n", "|").split("|")
DEVICES = """Sent from my iPhone|Sent from my iPhone, please excuse typos|Sent via BlackBerry|Sent with Superhuman|Get Outlook for Android|Get Outlook for iOS<https://aka.ms/o0ukef>
Von meinem iPhone gesendet|Gesendet mit der GMX Mail App|Envoyé de mon iPhone|Enviado desde mi iPhone|Enviado do meu iPhone|Inviato da iPhone|Verstuurd vanaf mijn iPhone
Sendt fra min iPhone|Skickat från min iPhone|Lähetetty iPhonesta|Wysłane z iPhone'a|Отправлено с iPhone|iPhoneから送信|发自我的iPhone|נשלח מה-iPhone שלי|Sent from Mail for Windows
Sent from my mobile. Please excuse brevity.|Outlook für iOS beziehen""".replace("\n", "|").split("|")
NO_DEVICES = """Sent from my desk, where it is raining today.|Sent from my side, the references should be with you|Sent with the documents you asked for.
Sent via courier yesterday, please confirm|Sendt til dig i går""".replace("\n", "|").split("|")


@pytest.mark.parametrize("line", CLOSINGS)
def test_closing_formula_is_known(line: str) -> None:
    assert closing_line(line)


@pytest.mark.parametrize("line", SENTENCES)
def test_sentence_is_no_closing_formula(line: str) -> None:
    assert not closing_line(line)


@pytest.mark.parametrize("line", DEVICES)
def test_device_line_is_known(line: str) -> None:
    assert device_line(line)


@pytest.mark.parametrize("line", NO_DEVICES)
def test_sentence_is_no_device_line(line: str) -> None:
    assert not device_line(line)


def kinds(text: str) -> list[tuple[str, str]]:
    return [(s.kind.value, s.text) for s in segment_text(text)]


def test_closing_and_rule_are_two_segments() -> None:
    assert kinds("See you there.\n\nBest,\nMaya\n\n-- \nMaya Chen\nTranslator\n\nSent from my iPhone\n") == [
        ("new", "See you there."),
        ("signature", "Best,\nMaya"),
        ("signature", "-- \nMaya Chen\nTranslator\n\nSent from my iPhone"),
    ]


def test_question_after_a_name_stays_new() -> None:
    assert kinds("We would like to hire you.\n\nBest regards,\nTheo\n\nPS: Which start date suits you?\n") == [
        ("new", "We would like to hire you."),
        ("signature", "Best regards,\nTheo"),
        ("new", "PS: Which start date suits you?"),
    ]


def test_thanks_at_the_top_is_no_signature() -> None:
    assert kinds("Thanks!\n\nI will send my portfolio on Monday.\n")[0] == (
        "new",
        "Thanks!\n\nI will send my portfolio on Monday.",
    )


def test_message_that_is_only_a_closing_stays() -> None:
    assert kinds("Thanks,\nMaya\n") == [("new", "Thanks,\nMaya")]


def test_ruler_between_paragraphs_is_no_signature() -> None:
    text = "Here are the details.\n\n_____\n\nThe talk is on Thursday at 14:00. Please bring your passport and the form.\n\nWill you need parking?\n"
    assert [k for k, _ in kinds(text)] == ["new"]


def test_disclaimer_is_a_signature() -> None:
    found = kinds(
        "We offer you the job.\n\nThis e-mail and any attachments are confidential and intended only for the addressee.\n"
    )
    assert [k for k, _ in found] == ["new", "signature"]


@pytest.mark.parametrize(
    "line", ["Theo", "- Theo", "–Theo", "/Theo", "Theo B.", "T.", "TB", "Theo Brandt", "Theo Brandt, SHRM-CP", "Brandt"]
)
def test_senders_own_name_alone_on_a_line_is_a_signature(line: str) -> None:
    lines = ["The panel said yes.", "", line, "Northwind Ltd"]
    assert signatures(lines, name_forms("Brandt, Theo")) == [(2, 4)]


def test_names_in_a_list_are_no_signature() -> None:
    assert signatures(["You will meet:", "Theo", "Ann"], name_forms("Theo Brandt")) == []


def test_title_is_no_part_of_a_name() -> None:
    assert "ann" in name_forms("Dr.-Ing. Ann Lee")
    assert "dr" not in name_forms("Dr. Ann Lee")
    assert name_forms("") == frozenset()
    assert name_forms("jobs@northwind.example") == frozenset()


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Gwen", "Gwenllian Prosser"),
        ("Bartek", "Bartosz Gil"),
        ("Kirra x", "Kirra Donnelly"),
        ("B xx", "Bethan Ives"),
        ("Chef Adan", "Chef Adan Guyo"),
        ("V.S. Moyo", "Vusi Moyo"),
        ("Faith W. Moyo", "Faith Wanjiru Moyo"),
        ("Zuza, Blue Labs", "Zuzanna Kopeć"),
        ("Mei Fen", "Ho Mei Fen"),
        ("Dr. Ann Lee", "Lee, Ann"),
    ],
)
def test_short_forms_titles_and_initials_are_the_name(line: str, name: str) -> None:
    assert signatures(["The panel said yes.", "", line], name_forms(name)) == [(2, 3)]


@pytest.mark.parametrize("line", ["Thursday", "Berlin is fine", "Book Now", "Start Test", "Yes", "Two days"])
def test_last_words_that_are_no_name_stay(line: str) -> None:
    assert (
        signatures(["Which of these suits you best, and why would you choose it?", "", line], name_forms("Theo Brandt"))
        == []
    )


def test_name_of_a_person_behind_a_shared_mailbox_is_a_signature() -> None:
    assert signatures(
        ["We moved your talk to Thursday.", "", "Marcy", "Cottonwood Family Dental"], name_forms("Front Desk")
    ) == [(2, 4)]


def test_fine_print_with_news_in_it_stays_new() -> None:
    found = kinds(
        "We have your form.\n\nThis e-mail is sent automatically; if you have not heard from us by Friday, assume that the place was filled.\n"
    )
    assert [k for k, _ in found] == ["new"]


def test_two_dashes_between_two_languages_cut_nothing() -> None:
    text = (
        "Dzień dobry,\n\nzapraszamy na rozmowę we wtorek o godzinie jedenastej.\n\n--\n\nHello,\n\nwe invite you to a talk on Tuesday at eleven o'clock.\n"
        "Could you tell us whether that suits you?\n"
    )
    assert [k for k, _ in kinds(text)] == ["new"]
