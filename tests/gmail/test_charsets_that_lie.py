"""Bytes that are not what their part declares, and words that another system has already read wrong."""

import pytest

from app.gmail.bodies import decode, without_misreading
from app.gmail.headers import addresses

GREETING = "Grüße vom Chef, kommen Sie am Dienstag früh?"


@pytest.mark.parametrize("charset", ["iso-8859-1", "ISO-8859-1", "latin1"])
def test_what_is_declared_latin_is_windows(charset: str) -> None:
    assert decode("Naïve café – it’s Thursday".encode("cp1252"), charset) == ("Naïve café – it’s Thursday", None)


@pytest.mark.parametrize("charset", ["", "us-ascii", "x-unknown"])
def test_lone_accents_without_a_charset_are_western(charset: str) -> None:
    assert decode(GREETING.encode("latin-1"), charset) == (GREETING, "charset_guessed")


def test_runs_of_odd_bytes_are_not_western() -> None:
    words = "Добрый день, ждём вас в четверг в десять часов утра в нашем офисе на улице Ленина."
    assert decode(words.encode("cp1251"), "")[0] != words.encode("cp1251").decode("cp1252", "replace")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("We canâ€™t do Friday â€“ sorry.", "We can’t do Friday – sorry."),
        ("GrÃ¼ÃŸe aus MÃ¼nchen", "Grüße aus München"),
        ("SÃO PAULO: a vaga é sua.", "SÃO PAULO: a vaga é sua."),
        ("«MAÇû et voilà", "«MAÇû et voilà"),
        ("It’s fine – really, Ângela.", "It’s fine – really, Ângela."),
    ],
)
def test_words_read_wrong_are_read_anew(text: str, words: str) -> None:
    assert without_misreading(text) == words


@pytest.mark.parametrize(
    ("value", "name"),
    [
        ("Ann @ Harbour <ann.lee@harbour.example>", "Ann @ Harbour"),
        ("Harbour HR: Ann Lee <ann.lee@harbour.example>", "Harbour HR: Ann Lee"),
        ("ann.lee@harbour.example <ann.lee@harbour.example>", "ann.lee@harbour.example"),
        ('"Lee, Ann" <ann.lee@harbour.example>', "Lee, Ann"),
    ],
)
def test_a_name_with_an_odd_sign_keeps_its_address(value: str, name: str) -> None:
    [found] = addresses(value)
    assert (found.name, found.email) == (name, "ann.lee@harbour.example")


def test_bare_and_named_addresses_side_by_side() -> None:
    found = [
        a.email for a in addresses("bo@school.example, Ann @ Harbour <ann.lee@harbour.example>, Jo <jo@mill.example>")
    ]
    assert found == ["bo@school.example", "ann.lee@harbour.example", "jo@mill.example"]
