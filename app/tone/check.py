"""The tone check: what a kind friend would say about a letter before it goes out (`followup-etiquette.md` section 3)."""

from collections.abc import Iterator, Sequence

from app.tone.grammar import Idea
from app.tone.letter import LetterText, letter_of
from app.tone.lints.apology import second_apology
from app.tone.lints.blanks import blanks, doubled, near_names
from app.tone.lints.generic import generic
from app.tone.lints.shape import length, subject
from app.tone.lints.shouting import shouts
from app.tone.lints.spelling import misspelt, wrong_words
from app.tone.lints.thread import missing_attachment, too_often, unanswered, ungrounded
from app.tone.meaning import FINE, meanings
from app.tone.model import Finding, Situation
from app.tone.phrases.favours import BACK_CHANNEL, GIFT, SALARY, SOCIAL
from app.tone.phrases.grace import DISPUTE, NEGATIVE_TALK, OVER_APOLOGY
from app.tone.phrases.impatience import BLAME, CHANNEL, IRRITANT, PRESSURE
from app.tone.phrases.invited import INVITED
from app.tone.phrases.need import DESPERATION, PRESUMPTION
from app.tone.wording import SEVERITY, WHY, better_for
from app.tone.words import Sentence

MEANINGS: dict[str, Idea] = {
    "desperation": DESPERATION,
    "presumption": PRESUMPTION,
    "pressure": PRESSURE,
    "blame": BLAME,
    "salary_change": SALARY,
    "gift": GIFT,
    "social_request": SOCIAL,
    "back_channel": BACK_CHANNEL,
    "over_apology": OVER_APOLOGY,
    "negative_talk": NEGATIVE_TALK,
    "dispute_decision": DISPUTE,
    "channel": CHANNEL,
    "irritant_phrase": IRRITANT,
}


# Measured on phrases that the model had not seen (`tests/tone/README.md`).
FINE_BELOW = 0.8  # the model alone speaks when "nothing wrong" is less likely than this,
LIKELY = 0.5  # for a lint that is at least half as likely as the likeliest one,
LEAST = 0.15
FEW = 5  # in a sentence of so few tokens, its last mark counted, it has to be twice as sure;
SURELY_NOT_FINE = 0.1  # unless words that excuse stand in the sentence: then it has to be surer,
SURELY_FINE = 0.99  # and it overrules a pattern when "nothing wrong" is likelier than this


def check_tone(text: str, situation: Situation) -> tuple[Finding, ...]:
    """Everything that the check would say about the text, in the order of the text. An empty tuple: nothing found."""
    letter = letter_of(text)
    found: list[Finding] = []
    holes = tuple(blanks(text, 0, letter.own_end))
    for sentence in letter_of(_filled(text, holes)).sentences:
        whole = not any(start < sentence.end and sentence.start < end for start, end in holes)
        found += _meanings(sentence, situation, whole=whole)
    twice = second_apology(letter)
    if twice is not None and not any(f.lint == "over_apology" for f in found):
        found.append(
            finding("over_apology", twice, why=_TWICE_WHY, better=better_for("over_apology", stage=situation.stage))
        )
    found += _spelling(letter, situation)
    found += (finding("shouting", place) for place in _apart(shouts(text, 0, letter.own_end)))
    found += _whole(letter, situation)
    return tuple(sorted(found, key=lambda f: (f.span, f.lint)))


def _filled(text: str, holes: Sequence[tuple[int, int]]) -> str:
    """The text with a plain word in place of each blank: what stands in brackets is said to the person, not by them."""
    for start, end in holes:
        text = text[:start] + "this".ljust(end - start)[: end - start] + text[end:]
    return text


def finding(lint: str, span: tuple[int, int], *, why: str = "", better: str = "") -> Finding:
    """A finding with the usual reason of its lint, where no other is given."""
    return Finding(lint, SEVERITY[lint], span, why or WHY[lint], better)


def listens_for(lint: str, situation: Situation) -> bool:
    """Is the lint right at this stage? (The page's paragraph on stages.)"""
    stage = situation.stage
    if lint in {"presumption", "salary_change"}:
        return stage not in {"offer", "accepted"} and not (lint == "salary_change" and "salary" in situation.asked)
    if lint == "dispute_decision":
        return stage in {"rejected", "unknown", ""}
    if lint == "social_request":
        return "social" not in situation.they_proposed
    if lint == "channel":
        return not situation.they_proposed & {"call", "visit"}
    return True


def _meanings(sentence: Sentence, situation: Situation, *, whole: bool) -> Iterator[Finding]:
    """What the sentence means: by its clause patterns, unless the model is sure that it is fine; or by the model alone.

    The model has learned from whole sentences: of one with a blank in it (`whole` False) only the patterns speak.
    """
    likely = meanings(sentence)
    fine = likely[FINE]
    limit = FINE_BELOW if len(sentence.tokens) > FEW else FINE_BELOW / 2
    least = max(LIKELY * max((p for lint, p in likely.items() if lint != FINE), default=1.0), LEAST)
    for lint, idea in MEANINGS.items():
        if not listens_for(lint, situation):
            continue
        place = idea.find(sentence) if fine < SURELY_FINE else None
        if place is None and whole and fine < limit and likely[lint] >= least:
            excused = _invited(lint, sentence) or (fine > SURELY_NOT_FINE and idea.excused(sentence))
            place = None if excused else (sentence.start, sentence.end)
        if place is not None:
            yield finding(lint, place, better=better_for(lint, stage=situation.stage))


def _invited(lint: str, sentence: Sentence) -> bool:
    return lint in {"channel", "social_request", "salary_change"} and INVITED.find(sentence) is not None


def _spelling(letter: LetterText, situation: Situation) -> Iterator[Finding]:
    text, end = letter.text, letter.own_end
    lint = "typos_placeholders"
    holes = list(blanks(text, 0, end))
    for place in holes:
        yield finding(lint, place, why="This part is still to be filled in.")
    for place in doubled(text, 0, end):
        word = text[place[0] : place[1]].split()[0]
        yield finding(lint, place, why="This word stands here twice.", better=word)
    slips = {(a, b): (meant, "This looks like a slip of the keys.") for a, b, meant in wrong_words(text, 0, end)}
    slips |= {
        (a, b): (meant, "This looks like a slip of the keys.")
        for a, b, meant in misspelt(text, 0, end, situation=situation)
    }
    slips |= {
        (a, b): (meant, f"Check the name: the thread says {meant}.")
        for a, b, meant in near_names(text, end, situation=situation)
    }
    for place, (meant, why) in slips.items():
        if not any(a <= place[0] < b for a, b in holes):
            yield finding(lint, place, why=why, better=meant)


_TWICE_WHY = "One apology for one thing is enough; a second makes the slip look larger than it is."
_LENGTH_WHY = {
    "too_long": "Shorter is easier to answer: 50 to 125 words are best.",
    "one_block": "Two or three short paragraphs are easier to read than one block.",
    "many_paragraphs": "Three short paragraphs are enough for most letters.",
    "too_short": "A sentence or two more would make this warmer and clearer.",
}
_SUBJECT_WHY = {
    "empty": "A letter without a subject is easily overlooked.",
    "shouting": "A calm subject of three to six words is opened more often.",
    "reproach": "This subject can read as a reproach before the letter is opened.",
    "vague": "Name the role or the talk, so that they know at once what it is about.",
}
_OFTEN_WHY = {
    "refused": "They have already given their answer, so there is no more news to ask for.",
    "enough": "You have asked twice, and that is enough; another note seldom helps.",
    "same_day": "You wrote to them today already; let that letter do its work first.",
    "too_soon": "It is a little early to ask: the time that they need has not passed yet.",
}
_REQUEST_WHY = {
    "availability": "They asked when you are free, and this letter names no time yet.",
    "book_slot": "They asked you to book a time, and this letter does not mention it yet.",
    "references": "They asked for references, and this letter does not mention them yet.",
    "work_samples": "They asked for work samples, and this letter does not mention them yet.",
    "documents": "They asked for documents, and this letter does not mention them yet.",
    "assessment": "They set you a task, and this letter does not mention it yet.",
    "salary": "They asked about pay, and this letter does not answer that yet.",
    "offer_decision": "They wait for your answer to the offer, and this letter does not touch on it yet.",
    "question": "They asked you a question; answer that before you ask one of your own.",
    "own_promise": "You promised to send something, and this letter does not mention it yet.",
}


def _whole(letter: LetterText, situation: Situation) -> Iterator[Finding]:
    """The lints that look at the letter as one: never for a single phrase, `generic` apart."""
    stock = generic(letter)
    if stock is not None and not situation.asked:
        yield finding("generic", stock)
    if situation.subject is not None and (trouble := subject(situation.subject)):
        yield finding("subject_line", (0, 0), why=_SUBJECT_WHY[trouble])
    often = too_often(letter, situation=situation)
    if often is not None:
        yield finding(
            "frequency", often[0], why=_OFTEN_WHY[often[1]], better=better_for("frequency", stage=situation.stage)
        )
    body = letter.body
    kind = unanswered(letter, situation=situation) if letter.sentences else ""
    if kind:
        yield finding("unanswered_request", body, why=_REQUEST_WHY.get(kind, ""))
    missing = missing_attachment(letter, situation=situation)
    if missing is not None:
        yield finding("unanswered_request", missing, why="This speaks of an attachment, and there is none yet.")
    for place, what in ungrounded(letter, situation=situation):
        yield finding(
            "ungrounded_detail",
            place,
            why=f"This {what} is neither in the thread nor in what you told us; please check it.",
        )
    if situation.whole_letter and (trouble := length(letter, situation=situation)):
        yield finding("length", body, why=_LENGTH_WHY[trouble])


def _apart(places: Iterator[tuple[int, int]]) -> list[tuple[int, int]]:
    """Places that do not overlap, the first of each kept."""
    kept: list[tuple[int, int]] = []
    for place in places:
        if all(place[1] <= a or place[0] >= b for a, b in kept):
            kept.append(place)
    return kept
