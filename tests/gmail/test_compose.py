"""The reply: to the right person, under the right subject, threaded, and never a header more."""

from email import message_from_bytes, policy
from email.message import EmailMessage
from typing import Any

import pytest

from app.errors import NobodyToAnswer
from app.gmail.compose import newest, recipients, references, reply_message, reply_subject
from app.gmail.parse import thread_from_payload
from app.thread import Address, Message, Thread
from tests.build import MAYA, NO_REPLY, mine, theirs, thread

THEO = Address("Theo Brandt", "theo.brandt@northwind.example")


def of(*lines: Any, **more: Any) -> Thread:
    return thread_from_payload(thread(*lines, **more))


def parsed(raw: bytes) -> EmailMessage:
    found = message_from_bytes(raw, policy=policy.default)
    assert isinstance(found, EmailMessage)
    return found


def content(found: EmailMessage) -> str:
    return str(found.get_content()).replace("\r\n", "\n")


def test_an_answer_goes_to_the_sender_and_threads() -> None:
    conversation = of(mine("Mon 2 Nov 2026 09:00", "Hello"), theirs("Tue 3 Nov 2026 09:00", "Hi Maya"))
    reply = reply_message(conversation, "Hi Theo,\n\nThank you.\n\nMaya", me=MAYA)
    found = parsed(reply.raw)
    last = conversation.messages[-1]
    assert found["To"] == "Theo Brandt <theo.brandt@northwind.example>"
    assert found["Subject"] == "Re: Backend Engineer at Northwind"
    assert found["In-Reply-To"] == last.message_id
    assert found["References"] == f"{conversation.messages[0].message_id} {last.message_id}"
    assert content(found) == "Hi Theo,\n\nThank you.\n\nMaya\n"
    assert found["From"] is None, "Gmail fills it in"
    assert b"\r\n" in reply.raw
    assert b"\n" not in reply.raw.replace(b"\r\n", b"")


def test_after_my_own_message_it_goes_to_the_same_people() -> None:
    conversation = of(
        theirs("Mon 2 Nov 2026 09:00", "Hi"),
        mine("Tue 3 Nov 2026 09:00", "Hello", to="Theo Brandt <theo.brandt@northwind.example>, ana@northwind.example"),
    )
    assert [a.email for a in recipients(conversation, me=MAYA)] == [
        "theo.brandt@northwind.example",
        "ana@northwind.example",
    ]


def test_reply_to_wins_over_from() -> None:
    answer = theirs("Mon 2 Nov 2026 09:00", "Hi", headers={"Reply-To": "Jobs <jobs@northwind.example>"})
    assert [a.email for a in recipients(of(answer), me=MAYA)] == ["jobs@northwind.example"]


def test_a_letter_from_nobody_goes_to_the_person_of_the_thread() -> None:
    conversation = of(theirs("Mon 2 Nov 2026 09:00", "Hi"), theirs("Tue 3 Nov 2026 09:00", "Sorry", sender=NO_REPLY))
    assert recipients(conversation, me=MAYA, person=THEO) == (THEO,)
    with pytest.raises(NobodyToAnswer):
        recipients(conversation, me=MAYA)


def test_a_mail_of_mine_to_a_friend_does_not_send_the_letter_to_the_friend() -> None:
    conversation = of(
        theirs("Mon 2 Nov 2026 09:00", "Hi"), mine("Tue 3 Nov 2026 09:00", "Look at this!", to="ben@friend.example")
    )
    assert recipients(conversation, me=MAYA, person=THEO) == (THEO,)


def test_i_never_write_to_myself() -> None:
    conversation = of(mine("Tue 3 Nov 2026 09:00", "Note to self", to="maya.chen@mail.example"))
    with pytest.raises(NobodyToAnswer):
        recipients(conversation, me=MAYA)


def test_drafts_trash_and_scheduled_mail_are_not_what_is_answered() -> None:
    conversation = of(
        theirs("Mon 2 Nov 2026 09:00", "Hi"),
        mine("Tue 3 Nov 2026 09:00", "Half a dra", labels=("DRAFT",)),
        theirs("Tue 3 Nov 2026 10:00", "Oops", labels=("TRASH",)),
        mine("Tue 3 Nov 2026 11:00", "Later", labels=("SCHEDULED", "SENT")),
    )
    assert newest(conversation) is conversation.messages[0]


@pytest.mark.parametrize(
    "subject", ["Re: Offer", "RE: Offer", "AW: Offer", "Sv: Offer", "回复：Offer", "re[2]: Offer", "VS: Offer"]
)
def test_a_reply_prefix_is_not_doubled(subject: str) -> None:
    assert reply_subject(of(theirs("Mon 2 Nov 2026 09:00", "Hi", subject=subject))) == subject


@pytest.mark.parametrize("subject", ["Regarding your application", "Fwd: Offer", "Reminder"])
def test_other_subjects_get_one(subject: str) -> None:
    assert reply_subject(of(theirs("Mon 2 Nov 2026 09:00", "Hi", subject=subject))) == f"Re: {subject}"


def test_a_subject_with_line_breaks_adds_no_header() -> None:
    message = Message(
        id="1", thread_id="t", sender=THEO, subject="Job\r\nBcc: eve@evil.example\r\n\r\nHi", message_id="<1@x>"
    )
    found = parsed(reply_message(Thread("t", (message,)), "Hello", me=MAYA).raw)
    assert found["Bcc"] is None
    assert found["Subject"] == "Re: Job Bcc: eve@evil.example Hi"


def test_a_name_with_line_breaks_adds_no_header() -> None:
    message = Message(
        id="1", thread_id="t", sender=Address("Theo\nBcc: eve@evil.example", "theo@x.example"), subject="Job"
    )
    found = parsed(reply_message(Thread("t", (message,)), "Hello", me=MAYA).raw)
    assert found["Bcc"] is None
    assert "eve@evil.example" not in [a.addr_spec for a in found["To"].addresses]


@pytest.mark.parametrize(
    "email", ["a@b@c", "two words@x.example", "<x@y.example>", "x@y.example\nBcc:z@z.example", "ü@x.example", "x"]
)
def test_an_address_that_is_none_is_not_written_to(email: str) -> None:
    message = Message(id="1", thread_id="t", sender=Address("", email), subject="Job")
    with pytest.raises(NobodyToAnswer):
        reply_message(Thread("t", (message,)), "Hello", me=MAYA)


def test_long_ids_stay_as_they_are() -> None:
    ids = tuple(f"<{'x' * 90}{n}@mail.northwind.example>" for n in range(8))
    message = Message(id="1", thread_id="t", sender=THEO, subject="Job", message_id=ids[-1], references=ids[:-1])
    raw = reply_message(Thread("t", (message,)), "Hello", me=MAYA).raw
    assert b"=?" not in raw
    assert parsed(raw)["In-Reply-To"] == ids[-1]


def test_a_long_chain_keeps_its_first_and_its_newest_ids() -> None:
    ids = [f"<{n}@northwind.example>" for n in range(60)]
    kept = references(Message(id="1", thread_id="t", message_id=ids[-1], references=tuple(ids[:-1])))
    assert kept[0] == ids[0]
    assert kept[-1] == ids[-1]
    assert len(" ".join(kept)) <= 900
    assert len(kept) == len(set(kept)) <= 21


def test_a_parent_without_id_gets_no_invented_one() -> None:
    message = Message(id="1", thread_id="t", sender=THEO, subject="Job")
    found = parsed(reply_message(Thread("t", (message,)), "Hello", me=MAYA).raw)
    assert found["In-Reply-To"] is None
    assert found["References"] is None


@pytest.mark.parametrize("bad", ["<é@x.example>", "<a b@x>", "<1@x>\r\nBcc: eve@evil.example", ""])
def test_an_id_that_is_none_stays_out(bad: str) -> None:
    message = Message(id="1", thread_id="t", sender=THEO, subject="Job", message_id="<1@x>", references=(bad,))
    assert parsed(reply_message(Thread("t", (message,)), "Hello", me=MAYA).raw)["References"] == "<1@x>"
    alone = Message(id="1", thread_id="t", sender=THEO, subject="Job", message_id=bad)
    assert parsed(reply_message(Thread("t", (alone,)), "Hello", me=MAYA).raw)["In-Reply-To"] is None


def test_words_of_all_languages_and_long_lines_arrive() -> None:
    body = "Grüße 你好 🙂\r\n\r\n" + "long " * 500 + "\n.\nFrom here\x00 on"
    conversation = of(theirs("Mon 2 Nov 2026 09:00", "Hi", subject="Bewerbung als Köchin für das „Haus am See“ " * 4))
    raw = reply_message(conversation, body, me=MAYA).raw
    assert max(len(line) for line in raw.split(b"\r\n")) <= 998
    found = parsed(raw)
    assert content(found) == "Grüße 你好 🙂\n\n" + "long " * 500 + "\n.\nFrom here on\n"
    assert found["Subject"] == "Re: " + ("Bewerbung als Köchin für das „Haus am See“ " * 4).strip()


@pytest.mark.parametrize("name", ["Brandt, Theo", 'Théo "T" Brandt', "Theo (HR) Brandt", "佐藤 花子", "a" * 200])
def test_names_of_all_kinds_arrive(name: str) -> None:
    message = Message(id="1", thread_id="t", sender=Address(name, "theo@x.example"), subject="Job")
    (found,) = parsed(reply_message(Thread("t", (message,)), "Hello", me=MAYA).raw)["To"].addresses
    assert found.addr_spec == "theo@x.example"
    assert found.display_name == name[:80]
