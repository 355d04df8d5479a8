"""What a model's draft must not hold. Every reason to refuse is named; one is enough."""

import re

from app.etiquette.model import LetterKind
from app.letters.blanks import blanks_in
from app.letters.model import Letter
from app.letters.sameness import stock_opener, words_of
from app.letters.shape import own_text, shape_of, word_count
from app.letters.vocabulary import ORDINARY_WORDS

COPIED = 8  # words in a row taken from a mail
_LINK = re.compile(
    r"https?:|www\.|\b[\w-]+\.(com|net|org|io|ru|cn|xyz|top|info|example|test)\b|@|\bhxxp|\bdot com\b|\(link\)|\(address\)|\(number\)",
    re.I,
)
_NUMBER = re.compile(
    r"\d[\d\s().-]{6,}\d|[$€£¥₿]|\b\d+\s?(k|usd|eur|gbp|percent|%)(?!\w)|\b[A-Z]{2}\d{2}[A-Z0-9]{8,}", re.I
)
_MARKUP = re.compile(r"[<>{}|`*_#\\~^]|!\[|\]\(|&\w+;|^\s*[-•]\s", re.M)
_MACHINE = re.compile(
    r"\b(as an ai|language model|ai assistant|system prompt|my (instructions|prompt|guidelines)|instructions|prompt|jailbreak|pwned|hacked|"
    r"chatgpt|openai|anthropic|gemini|claude|base64|ignore (the|all|previous))\b",
    re.I,
)
_SECRETS = re.compile(
    r"\b(pass ?word|passcode|iban|sort code|account number|bank|social security|national insurance|passport|date of birth|credit card|"
    r"crypto|bitcoin|wallet|gift ?card|wire|transfer|payment|salary|pay\b|fee|deposit|invoice)\b",
    re.I,
)
_DECISIONS = re.compile(
    r"\b(withdraw\w*|(hereby )?accept(ing)? (the|your|this|a|any)|i accept|i agree|agree to|"
    r"decline|turn down|no longer (interested|available|looking)|"
    r"resign\w*|quit|gave notice|notice (today|already)|i (hereby )?(confirm|authori[sz]e|consent|admit|confess|waive)|"
    r"not (really )?(interested|qualified)|"
    r"lied|fraud\w*|fired|sue|lawyer|lawsuit|complain\w*|for free|unpaid|any salary|any pay|other offers?)\b",
    re.I,
)
_MAY_DECIDE = frozenset({LetterKind.ACCEPT, LetterKind.DECLINE, LetterKind.WITHDRAW})
_ODD = re.compile(r"[^\w\s.,;:?!'\"’“”()\[\]&/…–—-]|[\u0400-\u04ff\u0370-\u03ff]", re.UNICODE)


def refused(body: str, *, own: Letter, mails: str, left_out: tuple[str, ...], secret: str = "") -> str:
    """Why this draft may not be shown, or "". `own` is the built-in letter for the same case, `mails` the text the model saw,
    `left_out` the sentences it did not see, `secret` a word that only the instructions hold."""
    text = own_text(body)
    claims = _without_blanks(text)
    checks = (
        ("length", not 45 <= word_count(body) <= 130 or len(shape_of(body).paragraphs) > 3),
        ("secret", bool(secret) and secret in body),
        ("link", bool(_LINK.search(claims))),
        ("number", bool(_NUMBER.search(claims))),
        ("markup", bool(_MARKUP.search(claims))),
        ("odd characters", bool(_ODD.search(claims))),
        ("machine", bool(_MACHINE.search(claims))),
        ("private matters", bool(_SECRETS.search(claims)) and not _SECRETS.search(own.body)),
        ("decision", own.kind not in _MAY_DECIDE and bool(_DECISIONS.search(claims))),
        ("blanks", set(blanks_in(body)) != set(own.blanks)),
        ("questions", claims.count("?") > max(1, own_text(own.body).count("?"))),
        ("stock opener", bool(stock_opener(body))),
        (
            "shouting",
            "!" in claims
            or any(w.isupper() and len(w) > 3 and w not in own.body and w not in mails for w in claims.split()),
        ),
        ("copied", _copied(claims, own=own, mails=mails)),
        ("left-out words", bool(words_left_out(claims, own=own, mails=mails, left_out=left_out))),
    )
    return next((why for why, found in checks if found), "")


def _without_blanks(text: str) -> str:
    for blank in blanks_in(text):
        text = text.replace(blank, " ")
    return text


def _copied(text: str, *, own: Letter, mails: str) -> bool:
    """Whether the draft repeats eight words in a row of a mail that the built-in letter does not have."""
    known = _runs(words_of(own.body))
    return bool((_runs(words_of(text)) & _runs(words_of(mails))) - known)


def _runs(words: list[str]) -> set[tuple[str, ...]]:
    return {tuple(words[i : i + COPIED]) for i in range(len(words) - COPIED + 1)}


def words_left_out(text: str, *, own: Letter, mails: str, left_out: tuple[str, ...]) -> frozenset[str]:
    """Words of the draft that stand only in sentences which spoke to a machine: the payload of an injection."""
    suspect = set(words_of(" ".join(left_out))) - set(words_of(mails)) - set(words_of(own.body)) - ORDINARY_WORDS
    return frozenset(suspect & set(words_of(text)))
