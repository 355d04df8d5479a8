"""Every sample mail, read the way the product reads it. `expected.json` says what a careful person would call new."""

import json
from pathlib import Path

import pytest

from app.gmail.mailfile import documents_in
from app.gmail.parse import thread_from_payload
from app.reading.mail import read_mails
from app.reading.mail.model import Mail
from app.thread import Me

SAMPLES = Path(__file__).parents[2] / "samples" / "mail"
EXPECTED = json.loads((SAMPLES / "expected.json").read_text("utf-8"))
MAYA = Me("Maya Chen", "maya.chen@mail.example")
REQUIRED_FAILURES = [f"{n:02}" for n in (*range(1, 15), 16, 17, 18)]  # 15, 19 and 20 have tests of their own below


def read(name: str) -> Mail:
    path = SAMPLES / f"{name}.eml"
    return read_mails(thread_from_payload(next(documents_in(path.read_bytes(), name=path.name))), me=MAYA)[-1]


def words(text: str) -> str:
    return " ".join(text.split())


@pytest.mark.parametrize("name", EXPECTED)
def test_sample_is_read_as_a_person_would(name: str) -> None:
    wanted, mail = EXPECTED[name], read(name)
    assert words(mail.new_text) == words(wanted["new"])
    assert mail.kind == wanted["kind"], mail.evidence
    assert mail.reachable == wanted["reachable"]
    if "signature" in wanted:
        assert words(mail.signature) == words(wanted["signature"])


@pytest.mark.parametrize("number", REQUIRED_FAILURES)
def test_each_failure_from_real_life_has_its_mail(number: str) -> None:
    assert any(name.startswith(f"failure-{number}") for name in EXPECTED)


def test_no_sample_names_a_real_address() -> None:
    hosts = {"example", "aka.ms", "www.w3.org"}
    for path in SAMPLES.glob("*.eml"):
        for word in path.read_text("utf-8", "replace").split():
            if "@" in word and "." in word.rpartition("@")[2]:
                host = (
                    word.rpartition("@")[2]
                    .strip("<>()[];:,\"'&=")
                    .split(";")[0]
                    .split("&")[0]
                    .split("<")[0]
                    .split('"')[0]
                    .split(">")[0]
                )
                assert host.rstrip(".:,)").endswith(tuple(hosts)), f"{path.name}: {word}"


def test_the_quote_is_kept_as_a_segment() -> None:
    mail = read("outlook-desktop-recruiter")
    assert [s.kind.value for s in mail.segments] == ["new", "signature", "quote"]
    assert "Thank you for the call today." in mail.segments[-1].text


def test_recruiters_signature_holds_role_and_phone() -> None:
    assert "Senior Recruiter | Northwind" in read("outlook-desktop-recruiter").signature
    assert "+44 20 7946 0123" in read("gmail-recruiter-signature-block").signature


def test_markdown_remark_keeps_its_place() -> None:
    kinds = [(s.kind.value, s.text) for s in read("failure-11-remark-set-off-by-a-mark").segments]
    assert kinds[1] == ("quote", "> keep in mind: no slides, just a talk")
    assert kinds[2][0] == "new"


def test_attached_mail_keeps_its_sender_and_day() -> None:
    [forward] = read("attached-mail-is-a-forward").forwards
    assert forward.sender is not None
    assert forward.sender.email == "ann.lee@northwind.example"
    assert forward.sent_at is not None
    assert forward.sent_at.isoformat() == "2026-11-02T08:00:00+00:00"
    assert forward.text == "I would hire her at once."


def test_empty_mail_has_no_segments() -> None:
    assert read("nothing-at-all").segments == ()
