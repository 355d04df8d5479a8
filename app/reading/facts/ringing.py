"""Whether their own words invite a call: only then is one proposed (`followup-etiquette.md`, S2.7 against S4.2)."""

import re

from app.reading.facts.heard import THEM, Heard, sentence_around
from app.reading.lines import one_of
from app.reading.model import Evidence

# Words that ask or allow me to ring them; a number in a signature alone does not.
RING_ME = re.compile(
    one_of(r"""
        \b(?:
            (?:call|phone|ring|text|whatsapp|telephone|dial|message)\s+(?:
                me|us|my|our|the\s+office
                the\s+(?:shop|yard|ward|school|site|kitchen|workshop|salon|surgery|practice|switchboard)
                on\s+[+(\d]|anytime|any\s+time
            )
            give\s+(?:me|us|the\s+office)\s+an?\s+(?:quick\s+)?(?:call|ring|bell|buzz|shout|tinkle)
            drop\s+(?:me|us)\s+a\s+(?:call|text)
            (?:contact|reach|ask|get|try|tell)\s+(?:me|us)\s+(?:\w+\s+){0,3}(?:by|over\s+the|on\s+the)\s+(?:phone|telephone)
            (?:reach|get|catch|find)\s+(?:me|us|hold\s+of\s+me|hold\s+of\s+us)\s+(?:on|at)\s+(?:
                my\s+(?:mobile|cell|desk|direct\s+line)
                [+(]?\d[\d ()/-]{4,}
            )
            pick\s+up\s+the\s+phone
            (?:my|our)\s+(?:direct\s+)?(?:number|line|mobile|cell|phone|extension)\s+is
            (?:my|our)\s+(?:phone|line)\s+is\s+(?:always\s+)?open
        )\b
    """),
    re.I,
)
_FORBIDS = re.compile(
    one_of(r"""
        \b(?:
            no\s+(?:phone\s+)?calls
            (?:do|please)\s+not\s+(?:call|phone|ring|text|telephone)
            don'?t\s+(?:call|phone|ring|text)
            rather\s+than\s+(?:calling|phoning|ringing|by\s+phone)
            instead\s+of\s+(?:calling|phoning|ringing)
            (?:cannot|can'?t|unable\s+to|not\s+able\s+to)\s+(?:\w+\s+){0,3}(?:calls?|phone|telephone)
        )\b
    """),
    re.I,
)


def invited_to_ring(told: tuple[Heard, ...]) -> Evidence | None:
    """The newest sentence of a person of theirs that lets me ring; None where a later one asks for no calls."""
    words: Evidence | None = None
    for h in told:
        if h.by != THEM or h.aside or h.automated:
            continue
        if _FORBIDS.search(h.text):
            words = None
            continue
        for found in RING_ME.finditer(h.text):
            words = h.evidence(sentence_around(h.text, found.span()))
    return words
