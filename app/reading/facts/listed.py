"""Which part of a sentence asks, and which lines of a list: "two things: 1. your certificate 2. the day on which you can start"."""

# ruff: noqa: E501 (tables of phrases, one family a line)

import re

from app.reading.acts.model import Act, ActKind
from app.reading.facts.asking import CLEAR, NEEDED, SENDS_IT, THINGS, TWICE
from app.reading.facts.asks_nothing import ASKS_NOTHING, BRING, WE_WILL
from app.reading.facts.heard import Heard, sentence_around
from app.reading.facts.settled import kind_by_words, kinds_by_words
from app.reading.lines import one_of

A_REST = 4  # words of a sentence that still asks something
A_LINE = 12  # words of a line that names a thing
A_LIST = 400  # characters
GIVES = re.compile(
    r"\b(?:attached|enclosed|find|here (?:is|are)|offers?|provides?|gives?|includ\w+|get|receiv\w+|received|got|thank\w*|have (?:your|the|all))\b",
    re.I,
)
# "Please could you provide:" asks for what stands below it, "please find attached:" gives it.
ASKS_FOR = re.compile(
    one_of(r"""
        \b(?:
            (?:could|can|would|will) (?:you|u)(?: be able to| kindly| please| just| also| then){0,2}|please|pls|plz|kindly
        )(?: (?:could you|can you|also|just|then|please|kindly)){0,2} (?:
            provide|give|offer|include|attach|enclose|send|share|supply|forward|e-?mail|upload|submit|confirm|advise
            let (?:me|us) (?:have|know)
        )\b
        \b(?:we|i)(?:['’]d|['’]ll| will| would| do)?(?: (?:also|still|now|just|only))? (?:need|require)\b
    """),
    re.I,
)
LIST_ITEM = re.compile(r"^[ \t]*(?:\(?(?:\d{1,2}|[a-e])[.)]|[-*•–])[ \t]+(?P<item>\S[^\n]*)$", re.M)
ASKED_PART = re.compile(
    one_of(r"""
        [,;:–]\s+(?:(?:and|so|but|just|also) )?(?P<asked>
            (?:
                do|does|did|can|could|would|will|are|is|have|when|what|which|who|where|how|any|fancy|wanna|want|shall|may
            )\b[^?,;:]*\?
        )
    """),
    re.I,
)
SPEAKS_OF_IT = re.compile(
    r"\b(?:it|them|these|those|ones?|both|some|either|(?:this|that)(?= (?:to|for|by|back|over|in|with|please)\b| ?\?))\b",
    re.I,
)


# "Do you hold a Class 1 licence?" wants a yes, and no paper.
DO_YOU_HAVE = re.compile(
    r"\bdo (?:you|u) (?:still |currently |already )?(?:have|hold|own) (?:an?|your|any|the)\b(?! copy)[^?]*\?", re.I
)
# "What salary are you after, when could you start, and do you drive?": each of them asks.
ASKED_BEFORE = re.compile(
    one_of(r"""
        (?:^|[,;:–-]\s+)(?:(?:and|so|but|just|also) )?(?:
            what (?:salary|pay|rate|notice|kind of|sort of|are your|is your)
            what['’]s your|when (?:could|can|would|will|are) you|how (?:much|soon|many|long|far)\b[^,;]{0,40}\byou
            (?:do|did|have|are) you[ ](?:have|hold|drive|got|able|willing|happy|free|available|still)
        )\b[^,;:?]{0,60}[,;]
    """),
    re.I,
)
COUNTED = re.compile(
    one_of(r"""
        \b(?:
            one|two|three|four|five|[2-5]|a (?:couple|few)(?: of)?|some|these|the following|couple of
        ) (?:\w+ ){0,2}?(?:things|questions|points|ones|bits|items|details|answers)\b
        \bthe following\b
    """),
    re.I,
)
TURNS_TO_ME = re.compile(
    one_of(r"""
        \?
        ^(?:whether|how|when|what|which|where|if|do|are|have|can|from when|the soonest)\b.*\b(?:you|your|u)\b
        ^(?:your|present|current|last|expected)\b
        \b(?:notice period|expected (?:ctc|salary|pay))\b
    """),
    re.I,
)


# "Hi Maya, could you send …": before the comma stands nothing.
GREETS = re.compile(
    r"(?:(?:hi|hello|hey|dear|hiya|morning|good \w+|thanks|thank you|cheers|ta|great|ok|okay)\b,? ?)?(?:[\w.'’-]+ ?){0,2}",
    re.I,
)

# "Which of the two suits you, and bring your PIN on the day?": what is to be brought is asked for by nobody's mail.
BROUGHT_BESIDE = re.compile(
    one_of(r"""
        ,? (?:(?:and|plus|but)|&),? (?:
            please[ ]|also[ ]|do[ ]|kindly[ ]|just[ ]|remember to[ ]|don['’]?t forget to[ ]
        ){0,2}(?:bring|wear|carry|pack|have with you)\b[^.?!;\n]*
        \b(?:
            please[ ]|also[ ]|do[ ]|kindly[ ]|just[ ]
        ){0,2}(?:bring|wear|carry|pack) [^.?!;\n]{3,120}?,? (?:and|&|but) (?=(?:please |also |kindly |just )?(?:tell|let|confirm|reply|say|could|can|would|will|which|whether|when)\b)
    """),
    re.I,
)


def asked_part(sentence: str) -> str:
    """ "Your resume looks good, do you want to come on Sunday?" asks for no resume; "here is the form, can you sign it?" speaks of it."""
    here = BROUGHT_BESIDE.sub(" ", sentence)
    if here != sentence and len(here.split()) >= A_REST and not SENDS_IT.search(_brought(sentence)):
        sentence = here
    asked = ASKED_PART.search(sentence)
    if asked and ASKED_BEFORE.search(sentence[: asked.start() + 1]) and not DO_YOU_HAVE.search(asked["asked"]):
        return sentence
    if asked is None or GREETS.fullmatch(sentence[: asked.start()].strip()) or SPEAKS_OF_IT.search(asked["asked"]):
        return sentence
    return asked["asked"]


def _brought(sentence: str) -> str:
    return " ".join(m[0] for m in BROUGHT_BESIDE.finditer(sentence))


# "What notice do you have to give, and could you send me your portfolio?": a question, and a thing wanted in the same breath.
TWO_WISHES = re.compile(
    one_of(r"""
        (?:
            ^|[,;:–-]\s+|\b(?:also|and|so)[ ]
        )(?P<asks>(?:what|when|which|how|where|do|are|have|is|did) [^?,;]{0,60}?\byou(?:r|['’]\w+)?\b[^?,;]{0,80}?),? (?:and|also|plus|&),? (?:also |then )?(?:
            (?:could|can|would|will) you|please|pls|kindly
        ) (?:\w+ )?(?:
            send|share|forward|e-?mail|mail|attach|upload|provide|let (?:me|us) have|give (?:me|us)
        )\b
    """),
    re.I,
)


# "…, and tell us whether you drive"; not "and let us know when you have sent it".
AND_TELL_US = re.compile(
    one_of(r"""
        [,;]? (?:and|also|plus|&),? (?:also |then |please |kindly ){0,2}(?P<asks>(?:
            (?:tell|advise|inform) (?:us|me)|let (?:us|me) know|confirm(?: to (?:us|me))?|say|state|indicate
        ) (?:whether|if|what|when|how|which|where) (?!
            (?:you|that|this|it|they|there|we|anything|any)(?:['’]\w+| is| are| were| have| has)? (?:
                (?:any|a|some|further) |questions?|problems?|trouble|issues?|interested|done|sent|finished|completed|submitted|booked
                gone|through|ready|works?|suits?|can(?:not|['’]t)|need|would like|wish|(?:get|got) stuck
            )
        )[^.!?;\n]{3,120})
    """),
    re.I,
)


def asks_too(act: Act) -> tuple[Act, ...]:
    """The question that stands before or behind a thing wanted in the same sentence."""
    two = TWO_WISHES.search(act.quote) or AND_TELL_US.search(act.quote)
    if two is None or kinds_by_words(two["asks"]) not in ((), ("availability",), ("salary",)):
        return ()
    start = act.span[0] + two.start("asks")
    return (Act(ActKind.QUESTION, two["asks"], (start, start + len(two["asks"])), act.sure),)


def listed(h: Heard, asked: list[Act]) -> list[tuple[Act, str]]:
    """ "Two things: 1. your certificate, please 2. the day on which you can start": one line of a list that asks makes all ask."""
    items = list(LIST_ITEM.finditer(h.text))
    found: list[tuple[Act, str]] = []
    for block in list_blocks(h.text, items):
        first, last = block[0].start(), block[-1].end()
        heard_one = any(first <= a.span[0] < last or _leads(a, first, h.text) for a in asked)
        heard_one = heard_one or _asks_for_all(h, block)
        if len(block) < 2 or not (heard_one or _names_papers(h, block) or _counts_questions(h, block)):
            continue
        for item in block:
            words, heard_ = item["item"], any(item.start() <= a.span[0] < item.end() for a in asked)
            named = bool(WE_WILL.search(words) or BRING.search(words) or ASKS_NOTHING.search(words))
            if not (heard_ or named) and len(words.split()) <= A_LINE:
                act = Act(ActKind.REQUEST, words, item.span("item"), CLEAR)
                found.append((act, kind_by_words(words) or "question"))
    return found


def without_leads(h: Heard, asked: list[tuple[Act, str]]) -> list[tuple[Act, str]]:
    """ "Could you send me:" asks for the lines below it and for nothing else."""
    leads = {" ".join(lead_of(h.text, b).split()) for b in list_blocks(h.text, list(LIST_ITEM.finditer(h.text)))} - {""}
    named = [(a, k) for a, k in asked if not (k in ("question", "documents") and _ends(a.quote, leads))]
    return named or asked


def _ends(quote: str, leads: set[str]) -> bool:
    words = " ".join(quote.split())
    return words.endswith(":") and any(lead.endswith(words) or words.endswith(lead) for lead in leads)


def needed(h: Heard) -> list[tuple[Act, str]]:
    """All that stands after "I need:", in the same line or in the list below it."""
    found: list[tuple[Act, str]] = []
    for match in NEEDED.finditer(h.text):
        after = h.text[match.end() :].split("\n\n")[0][:A_LIST]
        kinds = kinds_by_words(after) or ("question",)
        quote = sentence_around(h.text, match.span())
        found += [(Act(ActKind.REQUEST, quote, match.span(), TWICE, what=kind), kind) for kind in kinds]
    return found


def _names_papers(h: Heard, block: list[re.Match[str]]) -> bool:
    """ "Your file is still thin:" and then two papers or more: they are wanted, unless they come with the mail or to a talk."""
    lead = lead_of(h.text, block)
    papers = [item for item in block if any(kind in THINGS for kind in kinds_by_words(item["item"]))]
    return bool(lead) and len(papers) >= 2 and not (BRING.search(lead) or gives(lead) or h.does(ActKind.APPOINTMENT))


def _counts_questions(h: Heard, block: list[re.Match[str]]) -> bool:
    """ "Three things before I go to the chief:", and one of them at least turns to me."""
    lead = lead_of(h.text, block)
    counted = COUNTED.search(lead) and not (BRING.search(lead) or gives(lead) or ASKS_NOTHING.search(lead))
    return bool(counted) and any(TURNS_TO_ME.search(item["item"]) for item in block)


def gives(lead: str) -> bool:
    """Whether the lines below it are what they give."""
    return bool(GIVES.search(lead)) and not ASKS_FOR.search(lead)


def _asks_for_all(h: Heard, block: list[re.Match[str]]) -> bool:
    lead = lead_of(h.text, block)
    return bool(ASKS_FOR.search(lead)) and not (BRING.search(lead) or ASKS_NOTHING.search(lead) or CHOICE.search(lead))


# One of the lines below is wanted, or none is a thing: "please confirm which of these slots suits you:".
CHOICE = re.compile(
    r"\b(?:which|choose|pick|select|either|one of|slots?|times?|dates?|options?|days?|interview|meeting|attend|note|that)\b",
    re.I,
)


def comes_with_the_mail(h: Heard, act: Act) -> bool:
    """A line of a list under "attached:" names what they give, under "on the day have with you:" what is to be brought."""
    blocks = list_blocks(h.text, list(LIST_ITEM.finditer(h.text)))
    leads = (lead_of(h.text, b) for b in blocks if b[0].start() <= act.span[0] < b[-1].end())
    return any(gives(lead) or BRING.search(lead) for lead in leads)


def lead_of(text: str, block: list[re.Match[str]]) -> str:
    """The sentence before a list if it ends in a colon."""
    before = text[: block[0].start()].rstrip()
    return sentence_around(text, (len(before) - 1, len(before))) if before.endswith(":") else ""


def list_blocks(text: str, items: list[re.Match[str]]) -> list[list[re.Match[str]]]:
    """Items that follow each other without a line of prose between."""
    blocks: list[list[re.Match[str]]] = []
    for item in items:
        if blocks and not text[blocks[-1][-1].end() : item.start()].strip():
            blocks[-1].append(item)
        else:
            blocks.append([item])
    return blocks


def _leads(act: Act, first: int, text: str) -> bool:
    """The sentence that ends in a colon right before the list."""
    return act.quote.rstrip().endswith(":") and not text[act.span[1] : first].strip()
