"""The day from which they said that I may ask (`judgement.md`, "Permission")."""

import re

from app.reading.acts.model import ActKind
from app.reading.facts import silence as silent
from app.reading.facts.heard import THEM, Heard, whole_sentence
from app.reading.facts.no_promise import ABOUT_QUESTIONS
from app.reading.facts.promise import DELIVERED
from app.reading.facts.promise_words import ASK_ME, LEAVE, MEANS_NO
from app.reading.facts.silence import silence_in
from app.reading.lines import one_of
from app.reading.model import Permission, Promise
from app.reading.times.model import Relation, Strength, TimeKind
from app.reading.workdays import Workdays

# "If you can't make it on Thursday, give me a ring": about what keeps me away, not about an answer of theirs.
MY_TROUBLE = re.compile(
    one_of(r"""
        \b(?:if|in case|should) (?:you|u) (?:still )?(?:
            can['’]?t|cannot|can not|won['’]?t|are unable|get (?:lost|stuck|held up)|are (?:late|held up|ill|lost)
        )\b(?! wait)
    """),
    re.I,
)
# "Nothing by Friday week? Give us a bell.": the leave stands in the next sentence.
SILENT_YET = re.compile(
    r"^(?:so |and |still )*(?:nothing|no (?:word|news|call|reply|answer|joy|e-?mail)|not heard|heard nothing"
    r"|(?:radio )?silence)\b[^?]{0,60}\?$",
    re.I,
)
# "Drop in any morning and ask for Karen": where I go and whom I ask for there, not what I may ask.
IF = re.compile(r"\b(?:if|should|unless|otherwise|nothing|no (?:word|news))\b", re.I)
AT_THE_DOOR = re.compile(
    r"\b[Dd]rop (?:in|by|round|over|into|off|past|down)\b"
    r"|\b[Aa]sk(?:ing)? for (?:me\b|[A-Z][\w'’-]+"
    r"|(?:the|our|my) (?:manager|chef|owner|boss|office|foreman|matron|sister|head|landlord|landlady)\b)"
)
SINCE = (Relation.AFTER, Relation.NOT_BEFORE, Relation.ON)


def permission_in(told: tuple[Heard, ...], promise: Promise | None, *, days: Workdays) -> Permission | None:
    """The newest day from which I may ask; dropped when a later message of theirs promises or delivers something."""
    standing: Permission | None = None
    for h in told:
        if h.by != THEM or h.aside:
            continue
        given = _permission(h)
        if given:
            standing = given
        elif standing and (h.does(*DELIVERED) or (promise and promise.evidence.message_id == h.id)):
            standing = None
    return standing


def _with_what_follows(text: str, sentence: str) -> str:
    if not SILENT_YET.match(sentence):
        return sentence
    behind = text.partition(sentence)[2].lstrip()
    return f"{sentence} {whole_sentence(behind, (0, 1))}" if behind else sentence


def _permission(h: Heard) -> Permission | None:
    found: list[tuple[bool, Permission]] = []
    for time in h.times:
        kinds = {a.kind for a in h.around(time) if not a.negated}
        sentence = _with_what_follows(h.text, whole_sentence(h.text, time.span))
        allowed = time.kind is TimeKind.CHECK_IN_OK or (
            ActKind.PERMISSION in kinds and time.kind is not TimeKind.OUT_OF_OFFICE
        )
        silence = silence_in(sentence)
        words = sentence if silence or IF.search(sentence) else AT_THE_DOOR.sub(" ", sentence)
        asks = allowed and bool(ASK_ME.search(words))  # "a reminder for tomorrow" allows nothing
        opens = (*SINCE, Relation.IN, Relation.BETWEEN)  # "check in early next week": from its first day on
        day = (time.start if time.relation in opens else time.end) or time.start
        asks = (
            asks
            or silence == silent.MAY_ASK
            or (bool(LEAVE.search(sentence)) and time.relation in SINCE and not ABOUT_QUESTIONS.search(sentence))
        )
        means_no = silence == silent.MEANS_NO or (
            bool(MEANS_NO.search(sentence)) and ("silence_means_no" in time.flags or ActKind.SILENCE_MEANS_NO in kinds)
        )
        if asks and day and day >= h.day and not means_no and not MY_TROUBLE.search(sentence):
            found.append((time.strength is Strength.CONDITIONAL, Permission(day, h.evidence(sentence))))
    # "I am drowning this week, so if I've gone quiet by Thursday, chase me": the day under the "if" is the one
    under_if = any(under for under, _ in found)
    left = [p for under, p in found if under or not under_if]
    # of two days in one sentence the nearer one: "no word come Wednesday, write me, I lose track in August"
    nearest = [p for p in left if all(p.day <= o.day for o in left if o.evidence == p.evidence)]
    return max(nearest, key=lambda p: p.day, default=None)
