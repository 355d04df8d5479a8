"""Shorter, warmer, more formal: changes to the text that stands in the field, whoever wrote it. No fact is lost."""

import re

from app.etiquette.model import LetterKind
from app.letters.blanks import blanks_in, outside_blanks
from app.letters.contract import contracted, expanded
from app.letters.facts import claims
from app.letters.model import Tone, Wishes, Writer
from app.letters.parts import rewriting
from app.letters.people import addressee, greeting
from app.letters.sameness import runs, words_of
from app.letters.seed import Seed
from app.letters.shape import Shape, shape_of
from app.letters.spelling import american
from app.letters.vocabulary import ORDINARY_WORDS
from app.reading.model import Reading

HOWS = ("shorter", "warmer", "formal")
SHORT_ENOUGH = 45  # words; nothing is dropped below this


def rewrite(body: str, how: str, *, letter: LetterKind, reading: Reading, writer: Writer) -> str:
    """`body` again, `how` is shorter, warmer or formal. Greeting, question, blanks, facts and signature stay.

    The same text always gives the same answer; a text that cannot be made shorter comes back as it is.
    """
    shape = shape_of(body)
    if how == "shorter":
        return _shorter(shape).text
    if how == "warmer":
        return _warmer(shape, letter, reading, writer).text
    if how == "formal":
        return _formal(shape, reading, writer).text
    raise ValueError(f"how is one of {', '.join(HOWS)}, not {how!r}")


_SENTENCE_END = re.compile(
    r"(?<=[.?!])(?<!\b[A-Z]\.)(?<!\bMr\.)(?<!\bMs\.)(?<!\bDr\.)(?<!\bMrs\.)(?<!e\.g\.)(?<!i\.e\.)\s+(?=[\"'“‘(\[]?[A-Z0-9])"
)


def sentences(paragraph: str) -> list[str]:
    """Sentences of one paragraph; a list or a line break inside it keeps its lines together."""
    return [s for s in _SENTENCE_END.split(paragraph) if s.strip()]


def _shorter(shape: Shape) -> Shape:
    """Condense wordy phrases everywhere; then drop the sentences that matter least until a quarter is gone."""
    paragraphs = [[outside_blanks(s, condensed) for s in sentences(p)] for p in shape.paragraphs]
    before = sum(len(p.split()) for p in shape.paragraphs)
    goal = max(SHORT_ENOUGH, round(before * 0.75))
    places = [(i, j) for i, p in enumerate(paragraphs) for j in range(len(p))]
    first = places[0] if places else None
    droppable = [place for place in places if place != first and not _holds_something(paragraphs[place[0]][place[1]])]
    droppable.sort(key=lambda place: (-_padding(paragraphs[place[0]][place[1]]), -place[0], -place[1]))
    dropped: set[tuple[int, int]] = set()
    for place in droppable:
        words = sum(len(s.split()) for i, p in enumerate(paragraphs) for j, s in enumerate(p) if (i, j) not in dropped)
        length = len(paragraphs[place[0]][place[1]].split())
        if words <= goal or words - length < SHORT_ENOUGH - 10:
            continue
        dropped.add(place)
    kept = (" ".join(s for j, s in enumerate(p) if (i, j) not in dropped) for i, p in enumerate(paragraphs))
    return Shape(shape.greeting, tuple(p for p in kept if p), shape.closing, shape.name)


def _holds_something(sentence: str) -> bool:
    """A question, a blank, a name, a date, a number, a link, an answer or a decision: never dropped."""
    return (
        "?" in sentence
        or bool(blanks_in(sentence))
        or bool(claims(sentence))
        or bool(re.search(r"https?://|www\.|@|\d|:\s*$", sentence))
        or bool(rewriting.CARRIES.search(sentence))
        or _particular(sentence)
    )


def _particular(sentence: str) -> bool:
    """Whether it holds a word that such letters do not usually hold: a topic, a skill, an interest."""
    unusual = [w for w in words_of(expanded(sentence)) if len(w) > 3 and w not in ORDINARY_WORDS]
    return len(unusual) > (1 if rewriting.FILLER.search(sentence) else 0)


def _padding(sentence: str) -> int:
    """How little is lost with the sentence: a known filler most, a long one before a short one."""
    return (2 if rewriting.FILLER.search(sentence) else 0) + (1 if len(sentence.split()) > 14 else 0)


def condensed(sentence: str) -> str:
    for pattern, short in rewriting.WORDY:
        sentence = re.sub(pattern, short, sentence)
    sentence = re.sub(r"\s{2,}", " ", sentence).strip()
    return sentence[:1].upper() + sentence[1:]


def _seed(shape: Shape, reading: Reading, how: str) -> Seed:
    return Seed(f"{reading.thread_id}|{how}|{' '.join(shape.paragraphs)}")


def _warmer(shape: Shape, letter: LetterKind, reading: Reading, writer: Writer) -> Shape:
    """Contractions, a friendlier greeting and closing, and one warm sentence where there is none yet."""
    seed = _seed(shape, reading, "warmer")
    paragraphs = [outside_blanks(p, lambda words: contracted(_softened(words))) for p in shape.paragraphs]
    added = _warm_sentence(paragraphs, letter, reading, seed)
    if added and paragraphs and not paragraphs[-1].rstrip().endswith("?"):
        paragraphs[-1] = f"{paragraphs[-1]} {added}"
    elif added and paragraphs:
        paragraphs[0] = f"{paragraphs[0]} {added}" if len(paragraphs) > 1 else f"{added} {paragraphs[0]}"
    hello = re.sub(r"^(Dear|Hello|Good \w+)(?= [^,]+[,:!]?$)", "Hi", shape.greeting)
    if re.match(r"^Hi (Mr|Ms|Mrs|Miss|Mx|Dr|Prof|Professor|Sir|Madam|hiring)\b", hello):
        hello = shape.greeting
    closing = shape.closing
    if closing and not re.search(r"warm|best wishes|all the best|thank", closing, re.I):
        closing = seed.choice("closing", ("Warm regards,", "Best wishes,", "All the best,"))
    return Shape(hello, tuple(paragraphs), closing, shape.name)


def _warm_sentence(paragraphs: list[str], letter: LetterKind, reading: Reading, seed: Seed) -> str:
    """One that is true here and says nothing that the text says already; "" where it has one of ours."""
    text = " ".join(paragraphs)
    if any(contracted(ours) in text or ours in text for ours in rewriting.OWN_WARMTH):
        return ""
    known = runs(words_of(text))
    fresh = [
        s
        for s in rewriting.warm_sentences(letter, talked=reading.last_interview is not None)
        if not runs(words_of(s)) & known
    ]
    return contracted(seed.choice("warm", fresh)) if fresh else ""


def _softened(text: str) -> str:
    for pattern, soft in rewriting.SOFTER:
        text = re.sub(pattern, soft, text)
    return text


def _formal(shape: Shape, reading: Reading, writer: Writer) -> Shape:
    """No contractions, no exclamation marks, plain words instead of casual ones, a formal greeting and closing."""
    seed = _seed(shape, reading, "formal")
    paragraphs = tuple(outside_blanks(p, lambda words: _stiffened(expanded(words))) for p in shape.paragraphs)
    hello = shape.greeting
    if hello and re.match(r"^(hi|hey|hello|good)\b", hello, re.I):
        named = re.sub(r"^\w+( (morning|afternoon|evening|day))?\s*", "", hello, flags=re.I).rstrip(",:! ")
        to = addressee(reading, Wishes())
        own = greeting(to, Tone.FORMAL, seed)
        ours = not named or to.is_called(named) or named.lower() in ("there", "all") or named.lower().endswith("team")
        hello = own if ours else f"Dear {named},"
    closings = ("Sincerely,", "Kind regards,") if american(reading.country) else ("Yours sincerely,", "Kind regards,")
    closing = shape.closing
    if closing and not re.search(r"kind regards|sincerely|yours", closing, re.I):
        closing = seed.choice("closing", closings)
    return Shape(hello, paragraphs, closing, shape.name)


def _stiffened(text: str) -> str:
    text = re.sub(r"!+", ".", text)
    for pattern, formal in rewriting.STIFFER:
        text = re.sub(pattern, formal, text)
    text = re.sub(r"[\U0001F300-\U0001FAFF☀-➿]\ufe0f?", "", text)
    text = re.sub(r"[ \t]{2,}", " ", text).strip()
    return re.sub(r"(^|[.?]\s+)([a-z])", lambda m: m.group(1) + m.group(2).upper(), text)
