"""Which sentences of theirs want an answer of mine, told from their grammar and not from their topic.

A question that speaks of nobody ("Who would have guessed?", "Wasn't the soup good?") is company, not business.
"""

# ruff: noqa: E501 (tables of phrases, one family a line)

import re

from app.reading.acts.model import Act, ActKind
from app.reading.facts.contact import SURVEY
from app.reading.facts.heard import Heard
from app.reading.facts.no_noes import OF_OTHERS, SMALL_TALK
from app.reading.lines import one_of
from app.reading.times.cues_acts import OWED_TO_THEM

_START = r"(?:^|[,;:!.–—-]\s*|\b(?:but|and|so|well|oh|ah|ach|eh|mind you)\s+)"
# Questions that answer themselves: the negative ("isn't it …?"), "who …?", "what's not to …?", "how … is that?"
_SELF_ANSWERED = re.compile(
    one_of(rf"""
        {_START}(?:
            (?:
                is|was|are|were|does|do|did|has|have|wo|would|could|ai
            )(?:n['’]?t| not) (?!(?:you|u|your|there|(?:it|that|this) (?:possible|ok|okay|too))\b)
            who(?:['’]s| \w+)\b(?![^?]*\b(?:you|your|u)\b)
            who (?:could|would|can|wouldn['’]?t|doesn['’]?t|knew|ever|but|am i to) (?!be your\b|you like\b|we\b|i\b)
            what(?:['’]s| is) not to
            what (?:a|more|else) (?:\w+ )?(?:could|can|do|does)
            what (?:else )?(?:is|was|['’]s) there to (?:say|do|add|forgive|think)
            do you (?:even )?(?:know|realise|realize) how (?:few|many|rare|rarely|seldom|hard|much it|good|nice|lovely)\b
            who(?:['’]d| would| could| else would)(?: ever)?(?: have|['’]ve)? (?:
                thought|guessed|imagined|believed|known|dreamt|dreamed|expected
            )
            who(?:['’]ll| will| shall| is going to) [^?]*\b(?:now|like you|for (?:me|us)|without)\b
            who (?:raised|taught|brought) you\b
            how (?:could|can|would|does|do|did|should) (?:
                anyone|anybody|one
                any (?:sane |\w+ )?(?:person|man|woman|soul|body)
                a (?:man|woman|person|body)
            )\b
            how (?:could|can) (?:people|they)\b
            what (?:would|will|shall|could|do|should) (?:the |my |our |this )?[\w ]{{1,30}}?\b(?:do|be) without\b
            where (?:do|does|did|has|have|is|are) (?:the |all (?:the )?)?(?:
                time|days?|years?|mornings?|evenings?|weeks?|summers?|winters?|money|hours?|months?
            ) (?:go|gone|going)
            (?:have you )?ever (?:heard|seen|known|met|tasted) (?:the like|such|anything|a thing)
            (?:is|was) there (?:a (?:soul|single|man|woman)|any(?:one|body|thing)?)\b[^?]*n['’]t\b
            what (?:can|could|should|shall|else can) (?:
                one|you|i|we|a man|a woman|a body
            ) (?:say|do)\b(?![^?]*\b(?:if|when|about|for|in|with|at)\b)
            where (?:will|would|shall) (?:you|we|i|one) (?:\w+ )?(?:find|get|take) the (?:time|rest|sleep|strength)
            (?:is|was) there (?:ever )?(?:
                any ?thing|any ?one|any ?body
                a (?:finer|better|nicer|lovelier|prettier)
            ) (?:so|as|more|better|nicer|worse|sadder|finer|like)\b
            (?:may|might|can) i (?:just |also |at least )?(?:
                wish you|say (?:how|thank|well|again)|thank you|congratulate|add (?:that|how)
            )
            how (?:lovely|nice|cool|funny|great|lucky|good|mad|typical|about that)\b
            how (?:\w+ )?(?:lovely|nice|cool|funny|great|lucky|good|mad|typical) (?:is|was|are|were) (?:that|this|it)\b
            how(?:['’]s| is| do you like) that\b(?: for)?(?! (?:sound|suit|work))
            what does that tell (?:you|us)
            (?:can|could|would|will) (?:you|one|anyone|ye) (?:believe|imagine|credit)
            why (?:do|does|did|is|are|not) (?!(?:you|u)\b)
        )
    """),
    re.I,
)
# At the end of a sentence: a wish with a tail ("have a good Fourth, won't you?"), an aside ("did you know?", "I ask you?").
_TAIL = re.compile(
    one_of(r"""
        ,\s*(?:
            i ask (?:you|ye)
            would you (?:believe|credit)(?: it| that)?
            did you know(?: that)?|do(?:n['’]t)? you know
            can you (?:imagine|believe it|credit it)
            how do you like that|mind you|you see
        )\s*\?
        ^(?:(?:and|so|but|oh|well|now|please|just)\b,? ?)?(?:
            hang|have|give|mind|take|look|keep|enjoy|come|say|tell|greet|rest|get|go|be|don['’]t|stay|drive|sleep|eat|wrap
        )\b[^?]*, (?:won['’]?t|will|wouldn['’]?t) (?:you|ye|u)\s*\?
        \bnever\b[^?]*, (?:hm+|eh|no|right)\s*\?
    """),
    re.I,
)
# News in the form of a question: "did you know he also served?", "did he warn you about the door?".
_NEWS = re.compile(
    one_of(r"""
        ^\W*(?:(?:and|but|oh|by the way|btw|also)\b,? ?)?(?:
            (?:
                did (?:you|u|ye) know (?:that|we|he|she|they|it|our|the|there|i)\b
                do (?:you|u|ye) know (?:that )?(?:we|he|she|they|there|i)[ ]
            )
            (?:did|has|have) (?:
                he|she|they|i|we|anyone|anybody|someone|somebody|nobody
            )(?: not)? (?:ever )?(?:
                warn(?:ed)?|mention(?:ed)?|tell|told|sa(?:y|id)
            ) (?:you|to you|it|u)\b(?! (?:which|when|what|where|how|if|whether)\b)
        )
    """),
    re.I,
)
TO_ME = re.compile(r"\b(?:you|your|yours|yourself|u|ur|ya)\b", re.I)
_A_SIGH = re.compile(r"\b(?:always|ever|never|only ever)\b", re.I)
# After others' cats and daughters: "Did she win anything?", "How's Biscuit's ear?", and nothing in it for me to do.
_OF_A_THIRD = re.compile(
    one_of(r"""
        \W*(?:(?i:and|but|so|oh|by the way|ps|p\.s\.?)\b[,:. ]*)?(?:
            (?i:did|does|has|is|was|will|do|have|are|were)
            (?i:how)(?:['’]s| (?i:is|are|was|were|did|does|do))
        )\s+(?:
            (?i:he|she|they)\b
            (?!
                (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day
                January|February|March|April|May|June|July|August|September|October|November|December|Teams|Zoom|I\b|HR\b|Skype
                Meet\b
            )[A-Z][a-z]+(?:['’]s)?\b
            your (?:
                mother|mum|mam|mom|father|dad|wife|husband|partner|son|daughter|sister|brother|dog|cat|boys?|girls?|kids
                little (?:one|man|girl)|garden|family|parents|baby|grand\w+
            )\b
        )[^?]*\?
    """)
)
_IN_IT_FOR_ME = re.compile(one_of(r"""
        \b(?:
            you|u|ye|me|us|we|our|i
            your (?!
                mother|mum|mam|mom|father|dad|wife|husband|partner|son|daughter|sister|brother|dog|cat|boy|girl|kids|little|garden
                family|parents|baby|grand
            )\w+
            work|suit|ok|okay|convenient|possible|know|agree\w*|willing|referee|reference|visa|permit|licen[cs]e|certificate|notice
            salary
        )\b
    """), re.I)  # fmt: skip
# Care, not a wish: how I am, whether I am well.
_CARE = re.compile(
    one_of(r"""
        \b(?:
            how (?:are|r) (?:you|u|things)
            (?:are|r) (?:you|u) (?:well|okay|ok|alright)
            hope (?:you|u|the (?:drive|journey|trip|train|way|flight|road|ride|bus|walk)(?: \w+)?)\b
            (?:did|have) you (?:get|got|enjoy|have|had) (?:home|back|a (?:good|nice|lovely))
            you never know|(?:do you|you) know what\b|know what i mean
        )\b
    """),
    re.I,
)


def answers_itself(sentence: str) -> bool:
    """A question that wants no answer: rhetorical by its form, or mere care."""
    sentence = sentence.strip()
    if "?" not in sentence:
        return False
    if any(words.search(sentence) for words in (_SELF_ANSWERED, _TAIL, _NEWS)):
        return True
    return bool(_CARE.search(sentence)) and len(sentence.split()) <= 10


def of_a_third(sentence: str) -> bool:
    """A question after somebody else's affairs."""
    return bool(_OF_A_THIRD.match(sentence.strip())) and not _IN_IT_FOR_ME.search(sentence)


def owed_to_them(sentence: str) -> bool:
    """ "He promised to let me know by Wednesday": what a third is to tell them is no wish to me."""
    return bool(OWED_TO_THEM.search(sentence.lower().replace("’", "'"))) and not _YOU.search(sentence)


def asked_of_another(sentence: str, h: Heard, me: frozenset[str]) -> bool:
    """ "@Ines could you print this?", "Ines, can you …" in a mail that Ines has too: a word to her, when I am called otherwise."""
    called = _CALLS.match(sentence)
    if called is None or not me or called["name"].lower() in me:
        return False
    message = h.mail.message
    has_it = {w.lower() for a in (*message.to, *message.cc) for w in a.name.split()}
    return bool(called["at"]) or called["name"].lower() in has_it


_CALLS = re.compile(r"\W*?(?:(?i:and|also|ps|p\.s\.)[ :,–-]+)?(?P<at>@?)(?P<name>[A-Z][a-z'’-]+)(?:[,:–-]|(?= (?:can|could|would|will|please|pls|do|are|have|kindly)\b))")  # fmt: skip
_YOU = re.compile(r"\b(?:you|your|u)\b", re.I)


def speaks_to_me(sentence: str) -> bool:
    """Whether it turns to me outright, when all was said; what is said in general, and an open door, do not."""
    return bool(TO_ME.search(sentence)) and not (
        answers_itself(sentence) or of_a_third(sentence) or _A_SIGH.search(sentence) or an_open_door(sentence)
    )


def an_open_door(sentence: str) -> bool:
    """Come by some day, "won't you?": kindness where all was said, no date to agree on."""
    return bool(_COME_BY.search(sentence))


_QUESTIONS = re.compile(r"[^.!?\n]+\?")
# "Come and sing with us anyway?", "you'll drop in when the roses are out, won't you?": the door, after all was said.
_COME_BY = re.compile(
    one_of(r"""
        \b(?:shall|will|might|may) (?:we|i) (?:see|catch|meet) you (?:at|in|on) the (?!interview|meeting|trial)\w+
        \b(?:come|pass|drop|pop|look|stop|call|pull|swing) (?:
            and (?:\w+ ){1,4}with us
            (?:down|round|by|over|along|in|up|out|back|past)
        )\b(?![^?]*\b(?:at (?:\d|half|noon)|o['’]clock|interview|talk (?:it|this|things)|sign|trial))[^?]*\b(?:
            anyway|some ?(?:time|day)|one day|any ?time|when(?:ever)?
            for (?:a|the) (?:tea|coffee|cuppa|pint|beer|brew|drink|meal|party|fair|fête|fete|dance)
            (?:will|won['’]t|would|wouldn['’]t) (?:you|ye|ya)\?
        )
    """),
    re.I,
)
# "Is your ticket still good, the inspector asked": a question by its word order, though nobody set the mark.
UNMARKED = re.compile(
    one_of(r"""
        (?:^|[.!?;:\n–—]\s*|\b(?:and|but|oh|well|also)[:,]? )(?:(?:what|which|when|where|how|who|whose)(?: [\w'’-]+){0,4}? )?(?:
            is|are|was|were|do|does|did|have|has|can|could|would|will
        ) (?:you|u|your|ye)\b(?! (?:believe|guess|imagine|credit|know what)\b)[^.!?\n]*(?=[.!\n]|$)
    """),
    re.I,
)

# "You got your own boots n a ticket", "you around or off home", "still good or did that lapse": asked in the words of a statement.
TERSE = re.compile(
    one_of(r"""
        (?:^|[.!?;:\n–—]\s*|\b(?:and|but|oh|so|anyway|also)[:,]? )(?:u|you|ye) (?:
            still (?:got|have|hold|on for|up for|around|free|looking|want)
            (?:got|have) (?:your|ur|any|a ticket|a card|a licen[cs]e)\b
            free\b|around\b|about\b|up for\b|able to\b|ok with\b|keen\b
        )[^.!?\n]*
        (?:^|[.!?;:\n–—]\s*)u got\b(?! (?:the (?:job|post|place)|it|this|me|us|that))[^.!?\n]*
        \b(?:u|you|ur|your|ye)\b(?:(?!\bwhether\b|\bif\b)[^.!?\n])*\bor (?:
            (?:did|has|is|are|was|does) (?:it|that|they|you|u|ur|your)\b[^.!?\n]*
            not(?=\s*(?:[.!?\n]|$))
        )
    """),
    re.I,
)


def asked_beside_a_no(h: Heard) -> tuple[Act, ...]:
    """After a no a person does not ask to pass the time: "would you think about our other post?" wants an answer."""
    nos = h.said(ActKind.REFUSAL)
    if not nos or not h.person:
        return ()
    return tuple(
        Act(ActKind.QUESTION, m[0].strip(), m.span(), 0.7, what="question")
        for words in (_QUESTIONS, _ANOTHER_POST_IF)
        for m in words.finditer(h.text)
        if m.start() >= nos[0].span[1] and speaks_to_me(m[0]) and not _is_idle(m[0])
    )


# "I've got days in Kettering if you fancy it": another post held out, in the words of a statement.
_ANOTHER_POST_IF = re.compile(
    one_of(r"""
        \b(?:
            (?:i|we)(?:['’]ve| have|['’]ll have| do have)
            (?:i|we|they) (?:need|want)|there(?:['’]s| is| are)|got
        )\b[^.!?\n]{0,50}\b(?:
            jobs?|posts?|roles?|positions?|vacanc(?:y|ies)|shifts?|days|nights|lates|earlies|weekends|mornings|evenings|hours
            contract|cover|placement|(?:somebody|someone|people) for|temp(?:ing)?|part[- ]?time|relief|work
        )\b[^.!?\n]{0,50}\bif (?:
            (?:you|u|ye)(?:['’]d| would|['’]re| are|r)?(?: be)? (?:
                fancy|want|like|care|rather|up for|interested|keen|game|free|open|happy
            )
            (?:that|it|this)(?:['’]s| is|['’]d be| would be)? (?:
                of (?:any )?(?:interest|use)|any (?:good|use)|interests|tempts|suits|appeals
            )
        )\b[^.!?\n]*(?=[.!\n]|$)
    """),
    re.I,
)


def _is_idle(sentence: str) -> bool:
    return any(words.search(sentence) for words in (SMALL_TALK, SURVEY, OF_OTHERS))
