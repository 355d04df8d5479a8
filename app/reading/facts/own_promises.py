"""What I said I would send or tell them, and owe until I have."""

import re

from app.reading.acts.model import Act, ActKind
from app.reading.facts.asking import CLEAR, TWICE
from app.reading.facts.asks_nothing import TELLS_OTHERS
from app.reading.facts.heard import Heard, sentence_around
from app.reading.facts.my_answers import BY_HAND, I_WILL_SEND, IF_ASKED, NO_DEBT, PREPARES, SENDS, YOU_GET
from app.reading.lines import one_of
from app.reading.model import Request

# "I have noted that I may hear from you by Friday", "you planned to get back to me": their promise, told back.
HEARS_FROM_YOU = re.compile(
    one_of(r"""
        \b(?:
            hear(?:ing)? (?:back )?from you
            your (?:news|word|answer|reply|decision) (?:by|on|in)
            you (?:had |have )?(?:planned|hoped|expected|meant|intended|wanted|aimed|promised|were going) to
            to me
        )\b
    """),
    re.I,
)
# "Happy to send anything more that would help": an offer.
ANYTHING = re.compile(r"\b(?:anything|whatever|any (?:further|more|other|additional))\b", re.I)


def own_promises(h: Heard) -> list[Request]:
    """Read from the acts and from the grammar of "I'll send …": either is enough."""
    said = tuple(a for a in h.said(ActKind.OWN_PROMISE) if not (_is_rather_a_yes(h, a) or _is_by_hand(a.quote)))
    surest = max((a.sure for a in said), default=0.0)
    if h.does(ActKind.APPLICATION) or h.said(ActKind.WITHDRAWAL, least=max(CLEAR, surest)):
        return []
    outright = [
        a.quote
        for a in said
        if a.sure >= TWICE and not any(w.search(a.quote) for w in (IF_ASKED, TELLS_OTHERS, HEARS_FROM_YOU, ANYTHING))
    ]
    quotes = [a.quote for a in said if SENDS.search(a.quote)]
    quotes += [sentence_around(h.text, m.span()) for words in (I_WILL_SEND, YOU_GET) for m in words.finditer(h.text)]
    quotes = [q for q in quotes if not _is_by_hand(q)]
    quotes = [q for q in quotes if not NO_DEBT.search(q)] or outright
    quotes = [q for q in quotes if not (PREPARES.search(q) and h.does(ActKind.CONSENT))]
    if not quotes:
        return []
    return [Request("own_promise", " ".join(quotes[-1].split()), None, h.evidence(quotes[-1]))]


def _is_rather_a_yes(h: Heard, act: Act) -> bool:
    """ "I can do the Friday just as well, take it as a yes": a yes without a doubt, and a promise hardly heard."""
    return act.sure < CLEAR and any(a.span == act.span and a.sure >= TWICE for a in h.said(ActKind.CONSENT))


def _is_by_hand(quote: str) -> bool:
    """A thing that I bring or a call that I make, and nothing that I send beside it."""
    return bool(BY_HAND.search(quote)) and not SENDS.search(BY_HAND.sub(" ", quote))
