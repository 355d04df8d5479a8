"""Whether they offer me the job: by the act, in plain words, or by the terms that stand in one mail."""

# ruff: noqa: E501 (tables of phrases, one family a line)

import re

from app.reading.acts.model import Act, ActKind
from app.reading.facts.asking import OFFERING, OFFERS_PLAINLY
from app.reading.facts.heard import Heard, sentence_around
from app.reading.lines import one_of

HEARD_TWICE = 0.95  # by the tables and by the model, both without a doubt
# The paper, where it lies, and the first day: three of these together are an offer in whatever words.
_PAPER = re.compile(r"\b(?:letter|contract|offer|agreement|paperwork)\b", re.I)
_LIES = re.compile(
    r"\b(?:attach\w*|enclos\w*|sign\w*|portal|app|docu\w*|pdf|inbox|counter-?sign\w*|return it|in the post)\b", re.I
)
_TERMS = re.compile(r"\b(?:start(?:ing|s)?|begin\w*|first day|commenc\w*|base|salary|per (?:hour|month|annum|year))\b", re.I)  # fmt: skip

# "We'd expect to make an offer by 4 December", "offers go out on Friday": when one is made, to whomever.
OFFER_TO_COME = re.compile(
    one_of(r"""
        \b(?:
            expect|hope|aim|plan|intend|anticipate
        )(?:s|ing)? (?:to (?:be (?:able|ready|in a position) to )?)?(?:
            mak|extend|issu|send|get|put
        )(?:e|ing|s)?\b(?: \w+){0,3} offers?\b
        \boffers? (?:\w+ )?(?:
            go|goes|is made|are made|is sent|are sent
            (?:will|should) (?:be )?(?:made|sent|issued|go)
        )\b(?: out)? (?:by|on|before|in|the|next|this|at)\b
        \b(?:then|after (?:that|which)|once [^.!?\n,]{3,60},?) (?:i|we|they)(?:['’]ll| will| can| shall)?(?: \w+)? (?:make|send|give|get) you (?:an|the|your|our) (?:\w+ )?offer\b
    """),
    re.I,
)


def offers_of(h: Heard) -> tuple[Act, ...]:
    """The sentences in which they offer me the job."""
    if h.does(ActKind.REFUSAL):
        return ()
    heard = tuple(a for a in h.said(ActKind.OFFER) if not OFFER_TO_COME.search(a.quote))
    said = tuple(a for a in heard if a.sure >= HEARD_TWICE or OFFERING.search(a.quote))
    if said or h.automated:
        return said
    plain = OFFERS_PLAINLY.search(h.text) or _terms(h)
    return (Act(ActKind.OFFER, sentence_around(h.text, plain.span()), plain.span(), 0.6),) if plain else ()


def _terms(h: Heard) -> re.Match[str] | None:
    """The letter, where it lies, and when I would start, all in one short mail."""
    if "?" in h.text or not _TERMS.search(h.text) or not _LIES.search(h.text):
        return None
    return _PAPER.search(h.text) or (_TERMS.search(h.text) if _PAPER.search(h.mail.message.subject) else None)
