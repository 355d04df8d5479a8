"""Tables for changing a text that somebody else may have written."""

import re

from app.etiquette.model import LetterKind
from app.reading.lines import one_of

# Wordy phrase -> short one. People write them to be polite; the sentence says the same without them.
WORDY = (
    (
        r"\b[Ii] (?:just |simply )?wanted to (?:reach out to |write to )?(ask|thank|say|let|tell|confirm|share)\b",
        r"I would like to \1",
    ),
    (r"\b[Ii] am writing to (ask|thank|say|let|tell|confirm|share)\b", r"I would like to \1"),
    (r"\bdue to the fact that\b", "because"),
    (r"\bin order to\b", "to"),
    (r"\bat this point in time\b", "now"),
    (r"\bat the present time\b", "now"),
    (r"\bin the event that\b", "if"),
    (r"\bwith regard to\b", "about"),
    (r"\bwith respect to\b", "about"),
    (r"\bin regards? to\b", "about"),
    (r"\bfor the purpose of\b", "for"),
    (r"\ba (?:large|great) number of\b", "many"),
    (r"\bthe fact that\b", "that"),
    (r"\bplease do not hesitate to\b", "please"),
    (r"\bplease don't hesitate to\b", "please"),
    (r"\b[Pp]lease feel free to\b", "please"),
    (r"\btake the opportunity to\b", ""),
    (r"\bas soon as you possibly can\b", "when you can"),
    (
        r"\b(?:very|really|truly|extremely|absolutely) (?=(glad|happy|grateful|interested|pleased|keen|excited|much looking))",
        "",
    ),
    (r"\b[Ii]n my (?:humble |personal )?opinion,? ", ""),
    (r"\b[Nn]eedless to say,? ", ""),
    (r"\b[Aa]s (?:you may|you might|you probably) (?:know|remember|recall),? ", ""),
    (r"\bonce again\b", "again"),
    (r"\bany and all\b", "all"),
    (r"\beach and every\b", "every"),
    (r"\bfirst and foremost\b", "first"),
)

# A sentence that can go first when the text has to be shorter.
FILLER = re.compile(
    one_of(r"""
        \b(
            take (your|the) time|no (hurry|rush)|decisions take time|need(s)? (its|their) time|longer than (planned|anybody)
            easy to reach|at your disposal|do not hesitate|don't hesitate|feel free
            if (you|there).{0,40}(anything|something|question)
            should (you|any|another).{0,40}(need|require|question|unclear)
            look(ing)? forward|hope (this|you|that|all)|i (know|imagine|understand) that|such (dates|pauses|plans)|whichever way
            however (you|it)|in any (case|event)|a line or two|the more i think|wish you|good luck|every success|all the best to
        )\b
    """),
    re.I,
)

# Words that make a sentence carry the letter: a decision, thanks, regret, an answer.
CARRIES = re.compile(
    one_of(r"""
        \b(
            thank|grateful|i accept|i decline|i withdraw|withdraw|take (back|my name)|not to (take|accept)|sorry|apologi[sz]e
            another role|other roles?|similar opens|something (similar|suitable)|keep me in mind|think of me|stay on your list
            attached|enclosed|here is|here are|as promised|my answer|no (answer|reply)|need not (reply|answer|write)|available
            free on|notice period|start(ing)? date
        )\b
    """),
    re.I,
)

# Cold or stiff -> friendlier, same meaning.
SOFTER = (
    (r"\bI am writing to (ask|inquire|enquire)\b", "I would like to ask"),
    (r"\bI require\b", "I need"),
    (r"\bPlease advise\b", "Please let me know"),
    (r"\bI await your (reply|response|answer)\b", "I look forward to hearing from you"),
    (r"\bprovide me with\b", "send me"),
    (r"\bregarding\b", "about"),
    (r"\bconcerning\b", "about"),
    (r"\bI am available\b", "I would be happy to talk"),
    (r"\bI would be obliged\b", "I would be glad"),
)

STIFFER = (
    (r"\b[Tt]hanks (so|very) much\b", "thank you very much"),
    (r"\b[Tt]hanks a (lot|million|ton)\b", "thank you very much"),
    (r"\b[Mm]any thanks\b", "thank you"),
    (r"\b[Tt]hanks\b(?! to\b)", "thank you"),
    (r"\b[Gg]onna\b", "going to"),
    (r"\b[Ww]anna\b", "want to"),
    (r"\b[Gg]reat to (meet|talk to|speak to|chat to|chat with) you\b", r"a pleasure to \1 you"),
    (r"\bchat with you\b", "talk with you"),
    (r"\bchat\b", "conversation"),
    (r"\b(?:super |really |so |very )*(?:excited|thrilled|stoked|pumped) about\b", "very interested in"),
    (r"\b(?:cannot|can't) wait to hear\b", "look forward to hearing"),
    (r"\b(?:cannot|can't) wait to (see|meet|talk|speak)\b", r"look forward to \1ing"),
    (r"\b(super|really|so) (excited|keen|happy|glad|pleased)\b", r"very \2"),
    (r"\b(?:really )?keen on\b", "interested in"),
    (r"\bcarry on\b", "continue"),
    (r",? in a good way\b", ""),
    (r"\bam really looking forward\b", "am looking forward"),
    (r"\babsolutely fine\b", "quite all right"),
    (r"\bso do write whenever you like\b", "so please write at any time"),
    (r"\bgreat (conversation|talk|call|interview)\b", r"good \1"),
    (r"\bASAP\b|\basap\b", "soon"),
    (r"\b[Cc]heers\b", "thank you"),
    (r"\ba bit\b", "a little"),
    (r"\bstuff\b", "material"),
    (r"\bguys\b", "colleagues"),
    (r"\b[Yy]eah\b|\b[Yy]ep\b", "yes"),
    (r"\bOK\b|\bokay\b", "all right"),
    (r"\bkind of like\b", "rather like"),
    (r"\bawesome\b|\bamazing\b", "excellent"),
    (r"\bI'd love to\b|\bI would love to\b", "I would very much like to"),
    (r"\blove to hear\b", "be glad to hear"),
    (r"\bjust say so\b|\bjust say\b", "please tell me"),
    (r"\bjust tell me\b", "please tell me"),
)

_ANY = (
    "Thank you for your time, I really appreciate it.",
    "I appreciate how friendly you have been throughout.",
    "I really appreciate the time you are giving to this.",
)
_TALKED = (
    "I really enjoyed our conversation, and I appreciate the time you gave me.",
    "It was a pleasure to talk, and I am glad I had the chance.",
)
_AFTER_NO = (
    "I wish you all the best.",
    "I hope that things go well for you and your colleagues.",
    "I appreciate how kindly you have dealt with me.",
)
_OFFER = ("I am really happy about it.", "It made my day, thank you.")
OWN_WARMTH = frozenset((*_ANY, *_TALKED, *_AFTER_NO, *_OFFER))


def warm_sentences(letter: LetterKind, *, talked: bool) -> tuple[str, ...]:
    """Sentences that are true in this situation: nothing about a talk that did not take place."""
    if letter in (LetterKind.GRACIOUS_NOTE, LetterKind.DECLINE, LetterKind.WITHDRAW):
        return _AFTER_NO
    if letter is LetterKind.ACCEPT:
        return _OFFER
    return (*_ANY, *_TALKED) if talked else _ANY
