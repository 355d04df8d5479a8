# ruff: noqa: E501
"""Clause by clause: is a match said outright, only under a condition, denied, reported, or about something else?

Everything here works on the normalised words of one sentence and on character places in their joined string.
"""

import re
from dataclasses import dataclass
from itertools import pairwise

from app.reading.lines import one_of

# Words that open a condition; what they cover ends where the main clause begins.
_IF = re.compile(
    one_of(r"""
        (?<![^ ])(?<!love it )(?<!grateful )(?<!appreciate it )(?<!great )(?<!good )(?<!helpful )(?<!wondering )(?<!wondered )(?:
            if(?!
                [ ](?:
                    you (?:
                        could|would|can
                        are (?:happy|keen|interested|ok|okay|agreeable|in agreement|up for)
                        agree|like it|wish|please|do not mind
                    )
                    possible|convenient|that (?:suits|works|is ok)|so
                )[ ]
            )
            should (?:you|your|we|there|it|this|the|a)
            unless|in case|in the event|provided|assuming|whether|were you|had you|falls|wenn|si|als|jesli|jezeli|se|caso|sofern
            wanneer|indien
        )[ ]
    """)
)
_REPORTED = re.compile(
    one_of(r"""
        (?<![^ ])(?:
            you asked|you wondered|you wrote|you said|you mentioned|you thought|worried|you were asking|you feared|does not mean
            do not think|not mean|this is not|it is not|that is not
        )[ ]
    """)
)
_HEDGED_QUESTION = re.compile(
    r"(?<![^ ])(?:whether|or not|either way|one way or (?:the )?(?:other|another)|in either case|regardless) "
)
_BUT = re.compile(r"(?<![^ ])(?:but|however|though|although|yet|nevertheless|that said|still) ")


@dataclass(frozen=True, slots=True)
class Clause:
    """A stretch of a sentence, [start, end) in the joined words."""

    start: int
    end: int
    conditional: bool


def clauses_of(words: str) -> tuple[Clause, ...]:
    """Clauses cut at commas, semicolons, dashes and "but"; "if …" runs to the next cut or to its main clause."""
    cuts = [0]
    cuts.extend(m.end() for m in _CUT.finditer(words))
    cuts.append(len(words))
    out = []
    for start, end in pairwise(cuts):
        piece = words[start:end]
        if not piece.strip():
            continue
        condition = _IF.search(piece)
        if condition is None:
            out.append(Clause(start, end, False))
            continue
        begin = start + condition.start()
        if condition.start() > 0:
            out.append(Clause(start, begin, False))
        main = _MAIN.search(words, begin + 1, end)
        if main is not None and condition.start() == 0:
            out.append(Clause(begin, main.start(), True))
            out.append(Clause(main.start(), end, False))
        else:
            out.append(Clause(begin, end, True))
    return tuple(out)


_CUT = re.compile(r"(?<![^ ])(?:[,;:-]|\.\.+|but|however|so|then|because|since|while|whereas) ")
# Where a main clause starts without a comma: "if you are shortlisted we will call you".
_MAIN = re.compile(
    r"(?<![^ ])(?:we|i|they|he|she|someone|please|then|our team|hr|a member|the team) (?:will|shall|would|may|can|might|are|ll|contact|ring|call)"
)


def condition_at(clauses: tuple[Clause, ...], place: int) -> bool:
    """Does the clause at this place stand under a condition?"""
    return any(c.conditional for c in clauses if c.start <= place < c.end)


def under_condition(words: str, clauses: tuple[Clause, ...], place: int) -> bool:
    """Is the clause at this place an "if …" itself, or the main clause of one?"""
    return condition_at(clauses, place) or any(c.conditional and c.end <= place for c in clauses)


def leading_condition(words: str, clauses: tuple[Clause, ...], place: int) -> bool:
    """ "If …, <place>": the sentence opens with a condition and nothing turns it round before this place."""
    first = clauses[0] if clauses else None
    return first is not None and first.conditional and first.end <= place and not _BUT.search(words, first.end, place)


def reported_before(words: str, place: int) -> bool:
    """ "You asked whether …", "this is not …": what follows is not said by the writer as a fact."""
    return any(m.end() <= place for m in _REPORTED.finditer(words, 0, place + 1) if place - m.end() < 60)


def denied_before(words: str, place: int) -> bool:
    """ "Not", "unable" or "nothing" shortly before this place, with no comma between."""
    return _DENIED.search(words[max(0, place - 40) : place]) is not None


_DENIED = re.compile(
    one_of(r"""
        (?<![^ ])(?:
            not|never|unable|can not|nothing|no|neither|without
        ) (?:(?:be|able|to|currently|yet|in a position|going|a|prepared|willing|planning|intend|ready|about) ){0,4}$
    """)
)


def open_question_before(words: str, place: int) -> bool:
    """ "… whether or not you have been selected": the answer is still open."""
    return any(m.end() <= place and place - m.end() < 80 for m in _HEDGED_QUESTION.finditer(words, 0, place + 1))


def contrast_after(words: str, place: int) -> str:
    """What follows a "but" behind this place, or nothing."""
    found = _BUT.search(words, place)
    return words[found.end() :] if found else ""


_ASKS = re.compile(
    one_of(r"""
        (?<![^ ])(?:
            [?]|please
            (?:could|can|would|will|may) (?:you|we|i)
            mind|let (?:us|me)|must|required|need|missing|grateful|glad of|obliged|invite|invited
        )[ ]
        ^(?:
            send|bring|fill|sign|return|reply|answer|confirm|complete|choose|pick|book|come|drop|pop|fire|ping|record|write|show
            tell|share|have a|upload|take|show|get
        )[ ]
    """)
)


def asks(words: str) -> bool:
    """Is anything in these words shaped like asking: a question mark, a "please", an order at the beginning?"""
    return _ASKS.search(words) is not None
