"""Two roles in one thread: a no to one of them is no no to the other (`judgement.md`, "Two roles in one thread").

A refusal is set apart when it names a title or a reference, the thread names another one, and that other one is alive: the
two were listed side by side, or a person of theirs talks with me about something that the refusal does not name.
"""

# ruff: noqa: E501 (tables of phrases, one family a line)

import re
from collections.abc import Iterable
from dataclasses import replace

from app.reading.acts.model import Act, ActKind
from app.reading.facts.heard import ME, THEM, Heard
from app.reading.facts.role import is_title, titles_in_subject, titles_in_text
from app.reading.lines import one_of

LISTED = re.compile(
    r"(?:^|\n)\s*(?:[-•*–]|\(?[a-e1-5][).:])\s*(?P<code>[A-Z]{1,4}[-/]?\d{3,}\w*)?\s*(?P<role>[^\n,;:()–]{3,60}?)\s*(?=[,;:()\n–]|\s-\s|$)"
)
CODE = re.compile(r"\b(?:[A-Z]{1,4}[-/]?\d{3,}|\d{5,8})\b")
AGAIN = re.compile(
    r"\b(?:both|either|neither|any of|all (?:of )?(?:the|your)|each) (?:of )?(?:the |these |your )?(?:roles?|positions?|posts?|applications?|jobs?)?",
    re.I,
)


def with_roles_apart(told: tuple[Heard, ...]) -> tuple[tuple[Heard, ...], frozenset[str]]:
    """What was heard without the refusals of a role beside the living one, and the titles of those roles."""
    named = [_names(h) for h in told]
    gone: set[str] = set()
    out: list[Heard] = []
    for i, h in enumerate(told):
        refused = _refused(h) if h.by == THEM else frozenset()
        half = _gone_half(h) if h.by == THEM else frozenset()
        if half:
            gone |= half
            out.append(replace(h, acts=tuple(_denied(a) for a in h.acts)))
        elif refused and _another_lives(told, named, i, refused):
            gone |= refused
            out.append(replace(h, acts=tuple(_denied(a) for a in h.acts)))
        else:
            out.append(h)
    return tuple(out), frozenset(gone)


def _denied(act: Act) -> Act:
    return replace(act, sure=0.0) if act.kind is ActKind.REFUSAL else act


def _refused(h: Heard) -> frozenset[str]:
    """Titles and references that the refusing sentences name."""
    nos = h.said(ActKind.REFUSAL)
    if not nos or AGAIN.search(h.text):
        return frozenset()
    if h.automated:
        return _names(h)
    return frozenset().union(*(_names_in(no.quote) for no in nos))


def _gone_half(h: Heard) -> frozenset[str]:
    """A letter in two halves: one role is refused by name, and another, also by name, is said to be alive."""
    nos = h.said(ActKind.REFUSAL)
    if not nos or any(AGAIN.search(no.quote) for no in nos):
        return frozenset()
    lost = frozenset(t for no in nos for t in _capitals(no.quote))
    if not lost:
        return frozenset()
    said = [(m.start(), m[0]) for m in SENTENCES.finditer(h.text)]
    for i, (at, sentence) in enumerate(said):
        if any(no.span[0] <= at < no.span[1] for no in nos):
            continue
        others = [t for t in _capitals(sentence) if not any(_same(t, a) for a in lost)]
        rest = " ".join(s for _, s in said[i : i + 3])
        if others and ALIVE.search(rest) and not LATER_ON.search(rest):
            return lost
    return frozenset()


def _capitals(sentence: str) -> frozenset[str]:
    """Job titles that are written with capitals, or that a frame marks: "for Pastry Lead", "Pastry Lead:"."""
    return frozenset(
        m[0].lower()
        for m in CAPITALS.finditer(sentence)
        if not NAMED.search(m[0])
        and (
            is_title(m[0])
            or (" " in m[0] and (BEFORE.search(sentence[: m.start()]) or sentence[m.end() :].startswith(":")))
        )
    )


BEFORE = re.compile(r"\b(?:for|as) (?:the )?$", re.I)
SENTENCES = re.compile(r"[^.!?\n]+")
CAPITALS = re.compile(
    r"\b(?!(?:For|As|The|An?|On|Our|Your|And|But)\b)[A-Z][\w/&+'’-]+(?: (?:of |and |for |in )?[A-Z][\w/&+'’-]+)*"
)
NAMED = re.compile(r"^(?:Dear|Hi|Hello|Head|Director|Manager|Captain|Dr|Doctor|Professor|Chef)\b(?! of)")
# It goes on: who is left in it, when it is decided, that it is open.
ALIVE = re.compile(
    one_of(r"""
        \b(?:
            (?:very much |still |remains? |stays? )(?:open|alive|on|live|in (?:it|play|the running))
            still|between you
            one of (?:two|three|the (?:last|two|three|final))
            in the running|shortlist\w*|short list|undecided|goes? (?:on|ahead|to the)
            (?:
                panel|board|committee|director|head|client|team|manager
            )\b[^.]{0,40}\b(?:meets?|met|decid\w*|wants?|sits?|looks?|sees?)
            (?:decision|answer|word|verdict|outcome) (?:is|comes?|will|by|on|follows?|due)
            you(?:'ll| will) (?:get|have|hear)|let you know|tell you more|hear from|interviews? (?:for|on|are)
        )\b
    """),
    re.I,
)
LATER_ON = re.compile(one_of(r"""
        \b(?:
            on file|keep you (?:in mind|posted about)|future|apply|advertis\w*|next (?:year|round|season)|should (?:one|anything)
            when one|good luck|best of luck
        )\b
    """), re.I)  # fmt: skip


def _names(h: Heard) -> frozenset[str]:
    subject = h.mail.message.subject
    return (
        _names_in(h.text) | frozenset(t.lower() for t in titles_in_text(h)) | frozenset(CODE.findall(subject))
        if h.automated
        else _names_in(h.text) | frozenset(t.lower() for t in (*titles_in_subject(subject), *titles_in_text(h)))
    )


def _names_in(text: str) -> frozenset[str]:
    found = {m["role"].strip().lower() for m in LISTED.finditer(text) if is_title(m["role"].strip())}
    found |= {m["role"].strip().lower() for m in BESIDE.finditer(text) if is_title(m["role"].strip())}
    found |= {m["role"].lower() for m in WITH_CODE.finditer(text) if is_title(m["role"])}
    return frozenset(found | set(CODE.findall(text)))


# "Your interest in Night Auditor (NA-2041)".
WITH_CODE = re.compile(
    r"(?P<role>\b[A-Z][\w/&'’-]*(?: (?:of |and |for |in )?[A-Z][\w/&'’-]*){0,4}) \((?:[A-Z]{1,4}[-/]?\d{3,}\w*)\)"
)
BESIDE = re.compile(r"\([a-e1-5]\)\s*(?P<role>[A-Z][^\n,;:()–-]{2,50}?)(?=[,;:()\n–-]|\s(?:your|is|was|has)\b|$)")


def _another_lives(told: tuple[Heard, ...], named: list[frozenset[str]], index: int, refused: frozenset[str]) -> bool:
    others = frozenset().union(*(names for j, names in enumerate(named) if j != index and told[j].by in (ME, THEM)))
    if not _apart(others, refused):
        return False
    listed = any(_apart(names, refused) and _overlap(names, refused) for j, names in enumerate(named) if j < index)
    if not listed:
        return False
    if told[index].person:
        return True
    talks = [h for j, h in enumerate(told) if j != index and h.by == THEM and h.person]
    return bool(talks) and not any(_overlap(_names_in(h.text), refused) for h in talks)


def _apart(names: Iterable[str], refused: frozenset[str]) -> bool:
    return any(not _same(a, b) for a in names for b in refused) and any(
        all(not _same(a, b) for b in refused) for a in names
    )


def _overlap(names: Iterable[str], refused: frozenset[str]) -> bool:
    return any(_same(a, b) for a in names for b in refused)


def _same(a: str, b: str) -> bool:
    return a == b or a in b or b in a
