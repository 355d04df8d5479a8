"""Which sentences of theirs want an answer of mine, told from their grammar and not from their topic.

A question that speaks of nobody ("Who would have guessed?", "Wasn't the soup good?") is company, not business.
"""

# ruff: noqa: E501 (tables of phrases, one family a line)

import re

from app.reading.acts.model import Act, ActKind
from app.reading.facts.contact import SURVEY
from app.reading.facts.heard import Heard
from app.reading.facts.noes import OF_OTHERS, SMALL_TALK

_START = r"(?:^|[,;:!.–—-]\s*|\b(?:but|and|so|well|oh|ah|ach|eh|mind you)\s+)"
# Questions that answer themselves: the negative ("isn't it …?"), "who …?", "what's not to …?", "how … is that?"
_SELF_ANSWERED = re.compile(
    rf"{_START}(?:(?:is|was|are|were|does|do|did|has|have|wo|would|could|ai)(?:n['’]?t| not) (?!(?:you|u|your|there|(?:it|that|this) (?:possible|ok|okay|too))\b)|"
    r"who(?:['’]s| \w+)\b(?![^?]*\b(?:you|your|u)\b)|who (?:could|would|can|wouldn['’]?t|doesn['’]?t|knew|ever|but|am i to) (?!be your\b|you like\b)|what(?:['’]s| is) not to|what (?:a|more|else) (?:\w+ )?(?:could|can|do|does)|"
    r"how (?:\w+ )?(?:lovely|nice|cool|funny|great|lucky|good|mad|typical|about that)\b|(?:can|could) (?:you|one|anyone) (?:believe|imagine)|"
    r"why (?:do|does|did|is|are|not) (?!(?:you|u)\b))",
    re.I,
)
_TO_ME = re.compile(r"\b(?:you|your|yours|yourself|u|ur|ya)\b", re.I)
_A_SIGH = re.compile(r"\b(?:always|ever|never|only ever)\b", re.I)
# Care, not a wish: how I am, whether I am well.
_CARE = re.compile(
    r"\b(?:how (?:are|r) (?:you|u|things)|(?:are|r) (?:you|u) (?:well|okay|ok|alright)|hope (?:you|u)|(?:did|have) you (?:get|got|enjoy|have|had) (?:home|back|a (?:good|nice|lovely))|you never know|(?:do you|you) know what\b|know what i mean)\b",
    re.I,
)


def answers_itself(sentence: str) -> bool:
    """A question that wants no answer: rhetorical by its form, or mere care."""
    return "?" in sentence and bool(
        _SELF_ANSWERED.search(sentence) or (_CARE.search(sentence) and len(sentence.split()) <= 10)
    )


def speaks_to_me(sentence: str) -> bool:
    """Whether it turns to me outright; what is said in general does not."""
    return bool(_TO_ME.search(sentence)) and not (answers_itself(sentence) or _A_SIGH.search(sentence))


_QUESTIONS = re.compile(r"[^.!?\n]+\?")
# "Is your ticket still good, the inspector asked": a question by its word order, though nobody set the mark.
UNMARKED = re.compile(
    r"(?:^|[.!?;:\n–—]\s*|\b(?:and|but|oh|well|also)[:,]? )(?:(?:what|which|when|where|how|who|whose)(?: [\w'’-]+){0,4}? )?"
    r"(?:is|are|was|were|do|does|did|have|has|can|could|would|will) (?:you|u|your|ye)\b(?! (?:believe|guess|imagine|credit|know what)\b)[^.!?\n]*(?=[.!\n]|$)",
    re.I,
)


def asked_beside_a_no(h: Heard) -> tuple[Act, ...]:
    """After a no a person does not ask to pass the time: "would you think about our other post?" wants an answer."""
    nos = h.said(ActKind.REFUSAL)
    if not nos or not h.person:
        return ()
    return tuple(
        Act(ActKind.QUESTION, m[0].strip(), m.span(), 0.7, what="question")
        for m in _QUESTIONS.finditer(h.text)
        if m.start() >= nos[0].span[1] and speaks_to_me(m[0]) and not _is_idle(m[0])
    )


def _is_idle(sentence: str) -> bool:
    return any(words.search(sentence) for words in (SMALL_TALK, SURVEY, OF_OTHERS))
