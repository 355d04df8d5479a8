"""Whose mail is it? Gmail's label first, then every address that is mine."""

import pytest

from app.gmail.parse import thread_from_payload
from app.reading.mail import read_mails
from app.reading.mail.model import Mail
from app.reading.mail.people import same_mailbox
from app.thread import Me
from tests.build import MAYA, Line, mine, theirs, thread

ALIAS = "Maya C. <mc@studio.example>"


def read(*lines: Line, me: Me = MAYA) -> tuple[Mail, ...]:
    return read_mails(thread_from_payload(thread(*lines)), me=me)


def test_sent_label_makes_it_mine_whatever_from_says() -> None:
    [mail] = read(
        Line(theirs("Mon 2 Nov 2026 09:00", "x").at, ALIAS, "theo@northwind.example", "Hello", labels=("SENT",))
    )
    assert mail.mine


def test_mail_to_myself_is_mine() -> None:
    [mail] = read(mine("Mon 2 Nov 2026 09:00", "Note", to="maya.chen@mail.example", labels=("SENT", "INBOX")))
    assert mail.mine


def test_alias_seen_on_sent_mail_is_mine_everywhere() -> None:
    moment = theirs("Mon 2 Nov 2026 09:00", "x").at
    _, imported = read(
        Line(moment, ALIAS, "theo@northwind.example", "Hello", labels=("SENT",)),
        Line(moment, ALIAS, "theo@northwind.example", "Hello again", labels=()),
    )
    assert imported.mine


def test_forged_from_of_mine_to_me_alone_is_theirs() -> None:
    [mail] = read(theirs("Mon 2 Nov 2026 09:00", "You won!", sender="Maya Chen <maya.chen@mail.example>"))
    assert not mail.mine


def test_failed_authentication_is_theirs() -> None:
    headers = {"Authentication-Results": "mx.example; spf=fail; dkim=fail"}
    [mail] = read(
        theirs(
            "Mon 2 Nov 2026 09:00",
            "Hi",
            sender="Maya Chen <maya.chen@mail.example>",
            to="theo@northwind.example",
            headers=headers,
        )
    )
    assert not mail.mine


def test_known_alias_of_the_account_is_mine() -> None:
    me = Me("Maya Chen", "maya.chen@mail.example", ("mc@studio.example",))
    [mail] = read(theirs("Mon 2 Nov 2026 09:00", "Hi", sender=ALIAS, to="theo@northwind.example"), me=me)
    assert mail.mine


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("maya.chen@gmail.com", "mayachen@googlemail.com"),
        ("maya.chen+jobs@gmail.com", "MayaChen@gmail.com"),
        ("maya+jobs@mail.example", "maya@mail.example"),
    ],
)
def test_spellings_of_one_mailbox(one: str, other: str) -> None:
    assert same_mailbox(one) == same_mailbox(other)


def test_dots_count_outside_gmail() -> None:
    assert same_mailbox("m.chen@mail.example") != same_mailbox("mchen@mail.example")


@pytest.mark.parametrize(
    ("label", "word"), [("DRAFT", "draft"), ("TRASH", "trash"), ("SPAM", "spam"), ("SCHEDULED", "scheduled")]
)
def test_left_out_labels(label: str, word: str) -> None:
    [mail] = read(mine("Mon 2 Nov 2026 09:00", "Hello", labels=(label,)))
    assert mail.left_out == word


def test_ghost_draft_of_a_trashed_parent_is_left_out() -> None:
    trashed, ghost = read(
        theirs("Mon 2 Nov 2026 09:00", "Old", labels=("TRASH",)),
        mine("Mon 2 Nov 2026 10:00", "Hm", labels=("DRAFT", "SENT")),
    )
    assert (trashed.left_out, ghost.left_out) == ("trash", "draft")


def test_archived_and_unread_mean_nothing() -> None:
    [mail] = read(theirs("Mon 2 Nov 2026 09:00", "Hello", labels=("UNREAD",)))
    assert mail.left_out is None
    assert not mail.mine
