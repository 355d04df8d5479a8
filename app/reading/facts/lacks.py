"""Wants told as a lack or an obstacle: "your form has a blank under notice", "she signs nothing before she has seen a licence".

A lack is a wish where only I can mend it: it speaks of me or of a paper that people bring of themselves. What they fetch
themselves, what others owe and what has turned up since is news.
"""

# ruff: noqa: E501 (tables of phrases, one family a line)

import re
from collections.abc import Iterator

from app.reading.acts.model import Act, ActKind
from app.reading.facts.asking import CLEAR
from app.reading.facts.asks_nothing import ASKS_NOTHING, BRING, OURS_TO_DO
from app.reading.facts.heard import Heard, sentence_around
from app.reading.facts.settled import kind_by_words
from app.reading.lines import one_of

_WH = r"(?:whether|if|how|what|which|when|where)"
_YOU = r"\b(?:you(?:r|rs|['’]\w+)?|u|ur|ye|a person)\b"
_NOBODY = r"(?:i|we|he|she|they|nobody|no one|none of us|neither of us|(?-i:[A-Z][a-z]+)|(?:the|my|our|your) \w+)"
# They do not know it of me: "I never heard which side you live on", "nobody wrote down how soon they would let you go".
_UNKNOWN = re.compile(
    one_of(rf"""
        \b{_NOBODY}(?: (?:just|only|still|honestly|really|also|quite))* ?(?:
            do(?:es)?(?:n['’]?t| not)(?: \w+)? (?:yet )?(?:know|remember|recall)
            dont know
            did(?:n['’]?t| not) (?:say|tell|ask|write(?: down)?|mention|catch|hear|note)
            (?:have|had|['’]ve)(?:n['’]?t| not| no| never| neither)?(?: a| the| any)?(?: notion| idea| clue|faintest| foggiest)
            (?:have|has|had)(?:n['’]?t| not| never)(?: \w+)? (?:told|heard|asked|said|known|noted)
            never (?:\w+ )?(?:told|asked|heard|said|wrote|mentioned|knew|caught|noted)
            (?:wrote|noted|asked|told|said)(?: (?:it|down|me|us))*
            can(?:['’]?t|not) (?:\w+ )?(?:remember|recall|say|tell|think|place|make out|see)
            (?:am|['’]m|are|['’]re|is) (?:still |only |just )?(?:
                none the wiser|guessing|not sure|unsure|in the dark|curious|wondering
            )
        )(?: (?:me|us|him|her|of|about|on|anyplace|anywhere|as to))*,? {_WH}\b(?P<rest>[^.!?\n]*)
    """),
    re.I,
)
_POSITIVE = re.compile(
    r"^(?:i|we|he|she|they|(?:the|my|our|your) \w+|[A-Z][a-z]+)(?: \w+)? ?(?:wrote|noted|asked|told|said)", re.I
)
_NO_IDEA = re.compile(
    rf"(?:\b(?:no idea|no clue|not sure|none the wiser|can only guess),? {_WH}\b)(?P<rest>[^.!?\n]*)",
    re.I,
)
# It hangs on me: "it would all depend on how long they keep you", "it changes if you bring your own machine".
_HANGS_ON = re.compile(
    one_of(rf"""
        \b(?:hangs?|depends?|turns?|rests?|hinges?|comes? down|boils? down)(?: \w+)? (?:on|upon|to) {_WH}\b(?P<rest>[^.!?\n]*)
        \b(?:
            wonder(?:ed|ing|s)?|asks?|asked|wants? to know|wanting to know|keen to know|curious
        )(?: (?:me|us|aloud|to know))?,? {_WH}\b(?P<rest2>[^.!?\n]*)
        \b(?:
            help|helps|helpful|easier|useful|good|great|like|love|need|have|glad|happy|be
        )\b[^.!?\n]{{0,30}}\bto (?:know|be told|hear|have)\b,? (?:{_WH}|the \w+ \w+)\b(?P<rest3>[^.!?\n]*)
        \b(?:that['’]s|is|stays?|remains?) (?:also |still )?(?:
            on my mind|open|the question|my question|a question|unclear|a mystery|unknown
        )[^.!?\n]{{0,15}}[,:] {_WH}\b(?P<rest4>[^.!?\n]*)
        \b{_WH}\b(?P<rest5>[^.!?\n]{{4,120}}?),? (?:i|we) (?:
            could(?:n['’]?t| not)|can(?:['’]?t|not)
        ) (?:\w+ )?(?:make out|tell|see|say|work out|find)\b
    """),
    re.I,
)
# No lack of knowledge about me: what they will tell, an astonishment, what I may have noticed.
_IDLE = re.compile(
    one_of(r"""
        ^\s*(?:
            (?:we|i|they|he|she|it)(?:['’]ll| will| shall| can| could|['’]d| would)? (?:\w+ )?(?:
                do|be|thank|manage|say|tell|let|come back|get back|call|ring|send|write|put|keep|offer|pay|see|find|get|meet|reach
                give
            )\b
            to (?:thank|tell|say|put|let|reach|repay)\b
            (?:on earth|in the world)
            (?:you|u)(?:['’]ve| have)? (?:\w+ )?(?:
                know|knew|heard|saw|seen|noticed|remember|realis|realiz|care|mind|caught|do (?:it|that|this)|did (?:it|that|this)
                put up|managed?|stand|survived?
            )\b
            (?:many|few|much|sorry|glad|happy|hard|often)[ ]
        )
        \b(?:(?:we|i|they|he|she)(?:['’]ll| will| shall)|going to|able to) (?:let|tell|give|get back|come back|call|ring|write)\b
    """),
    re.I,
)
# A paper or a fact that people bring of themselves.
_MINE = one_of(r"""
    (?:
        licen[cs]es?|certificates?|certs?|cards?|tickets?|passports?|transcripts?|abstracts?|referees?|references?
        reference letter|pin(?: number)?|p45|share code|national insurance|social security|ssn|pan|aadhaar
        tax (?:number|code|id)|relieving letter|payslips?|permits?|visa|proofs? of \w+|diplomas?|degrees?|registration|badge
        id\b|date of birth|start(?:ing)? date|earliest (?:date|month|week|day)|notice(?: period)?|salary|rate
        (?:yearly |annual |monthly |net |day |rough |hourly |expected )+(?:figure|number|sum|pay|salary|rate)
        figure|expectations?|portfolio|reel|photos?|pictures?
        (?:shoe|shirt|boot|glove|jacket|trouser)? ?sizes?\b
        consent|say[- ]so|permission|go[- ]ahead|bank details
        (?:phone |mobile )?numbers? (?:of|for|on) (?:your|the|two)
        (?:\w+ )?number\b|address|(?<!detail )drawings|samples?|lesson plans?
        (?:pages?|lines|pieces?|couple|bit|texts?) of yours
        your (?:word|yes|answer|name|figure|number|signature)
    )\b
""")
_BLANK = (
    r"(?:blank|dash|(?<!-)hole|gap|question mark|empty|bare|missing|lacking|absent|nothing|half done|incomplete|no \w+)"
)
_PAPER = one_of(r"""
    (?:
        forms?|sheet|files?|folders?|pages?|box(?:es)?|lines?|fields?|space|column|row|pocket|notebook|list|cards?|table|cv
        resume|r\u00e9sum\u00e9|papers|profile|name|records?|binder|packet|envelope|dossier|system|application|parcel|pack
    )
""")
# "There is a hole in your file where …", "behind your name the size is a blank", "one box is still empty: the salary".
_GAP = re.compile(
    one_of(rf"""
        \b{_PAPER}\b[^.!?\n]{{0,60}}\b(?:
            blank|dash|(?<!-)hole|gap|question mark|empty|bare|missing
            nothing (?:in|on|behind|under|after) it
            half done|(?:still )?open (?:against|is|for)|wanting
        )\b
        \b(?:a|one|two|the|with|only|just|still|sole)\b[^.!?\n]{{0,25}}\b(?:
            blank|dash|(?<!-)hole|gap|question mark|empty
        )\b[^.!?\n]{{0,60}}\b{_PAPER}\b
        \byour (?:
            cv|resume|r\u00e9sum\u00e9|letter|application|form|profile|mail|e-?mail
        )(?: \w+)? (?:(?:does|did|do)(?:n['’]?t| not)|(?:says?|gives?|has) no(?:thing)?) ?(?:actually |quite |yet )?(?:
            mention|say|state|give|list|show|include|carry|have|tell|about|of|on
        )? (?:me |us )?(?:your |an? |any |the )?(?:\w+ ){{0,2}}{_MINE}
        \b{_MINE}[^.!?\n]{{0,40}}\b(?:is|are|was|were|stays?|remains?)(?: \w+)? (?:a |the )?(?:sole |only |still )*(?:
            blank|dash|(?<!-)hole|gap|question mark|empty|missing|lacking|nowhere
            not (?:in|on|with|among|there|attached)
        )\b
    """),
    re.I,
)
# "All I am short of is …", "all there bar the …", "I have no figure on my sheet", "it is waiting only on …".
_SHORT_OF = re.compile(
    one_of(rf"""
        \b(?:
            all|(?:only|one|last|other) thing
            (?:only|one|last) (?:piece|bit|paper|word)
            what
        )\b (?:that )?(?:i|we|he|she|they|the \w+|it|your \w+|is|keeps|stops|stopping|holds|holding)\b[^.!?\n]{{0,50}}\b{_MINE}
        \b(?:
            bar|except|save|but|apart from|minus|all but|leaves?|that leaves
        )(?: for| us| me| only| just| with)* (?:one thing[^.!?\n]{{0,40}}|the|your|a|an|that|his|her|my)(?: \w+){{0,2}} {_MINE}
        \b(?:only|just)(?: (?:on|for|the|a|an|your|both|two|sides?|of|copy|scan|picture|photo))* {_MINE}[^.!?\n]{{0,20}}\b(?:
            they|we|i|she|he|that(?:['’]s| is)|is|to come|to go
        )\b
        \b(?:
            short of
            waiting (?:only |just |still )?(?:on|for)
            stuck (?:at|for|on)|nags? (?:at )?me (?:now )?for
            (?:i|they|we|he|she)(?:['’](?:m|re|s)| am| are| is) (?:only |just |still )?(?:after|missing|lacking|short)
        )\b(?! (?:a |the |his |her |my |our |their )?\w* ?(?:from upstairs|from the (?:owner|director|board)))[^.!?\n]{{0,30}}\b{_MINE}
        \b(?:
            have|has|['’]ve|see|found|find|got
        ) (?:
            no|nothing like an?|none of the
        ) (?:\w+ )?{_MINE}[^.!?\n]{{0,30}}\b(?:on|in|for|from|of|with) (?:my|the|our|your|this|file|you)\b
        \b(?:i|we|they|he|she|it)(?:
            (?:['’]ve| have| has| do| does| did| could)(?:n['’]?t| not)(?: \w+)?
            ['’]ve not
        ) (?:have|got|see|find|seen|found|received|had)\b[^.!?\n]{{0,25}}\b(?:the|your|a|an|any)(?: \w+){{0,2}} {_MINE}
        \b{_MINE}[^.!?\n]{{0,30}}\b(?:which|that)?,? ?(?:i|we|they)(?:['’]ve| have| do| did| could)?(?:n['’]?t| not| never) (?:\w+ )?(?:
            have|got|get|see|seen|find|found|received|had
        )\b
        \bdoes(?:n['’]?t| not) have (?:is|are) (?:the|your|a) (?:\w+ )?{_MINE}
    """),
    re.I,
)
# What cannot go on: "won't look at anybody before …", "can't set you up till …", "does not open a file without …".
_OBSTACLE = re.compile(
    one_of(rf"""
        \b(?:
            won['’]?t|will not|wouldn['’]?t|would not|do(?:es)?(?:n['’]?t| not)|can(?:['’]?t|not)|[ ]not|never|nobody|no one|nothing
            only|not
        )\b[^.!?\n]{{0,90}}\b(?:before|without|till|until|unless|once|with) [^.!?\n]{{0,60}}?\b{_MINE}
        \b(?:without|with no|no) [^.!?\n,]{{0,40}}\b{_MINE}[^.!?\n]{{0,20}},? (?:
            no\b
            (?:i|we|he|she|they|it|the \w+|payroll|hr|finance|insurance) (?:\w+ )?(?:
                can['’]?t|cannot|can not|won['’]?t|does(?:n['’]?t| not)|do(?:n['’]?t| not)
            )
        )
    """),
    re.I,
)
# "It would ease my heart if a picture of your card reached me", "he would be easier to win if she had two pages of yours".
_EASES = re.compile(
    one_of(rf"""
        \b(?:would|['’]d|could|might)\b[^.!?\n]{{2,70}}\b(?:if|to have|to see)\b[^.!?\n]{{0,50}}\b{_MINE}
        \b(?:always )?(?:makes?|easier|likes?|helps?)\b[^.!?\n]{{0,60}}\b(?:
            if (?:i|we|she|he|they) (?:can|could|had|has|have)
            to have|to see
        )\b[^.!?\n]{{0,50}}\b{_MINE}
    """),
    re.I,
)
# Their step waits for mine: "I'll send it over once you've okayed the attached".
_AFTER_YOURS = re.compile(
    one_of(r"""
        \b(?:
            i|we|he|she|they|hr|it|hop(?:e|ing)|aim(?:ing)?|will|can|ready|happy
        )\b[^.!?\n]{0,90}\b(?:once|as soon as|the minute|the moment|when) (?:you|u)(?:['’]ve| have|ve) (?:
            okayed|ok['’]?d|oked|approved|signed|countersigned|confirmed|agreed|returned|filled (?:in|out|it)|looked over
            proof-?read|checked (?:it|the|this|your)|picked|chosen|given (?:me|us)|let (?:me|us) (?:know|have)|told (?:me|us)
            sent (?:me|us)
        )\b
    """),
    re.I,
)
# The wish of a third person, or leave that I must give.
_LEAVE = re.compile(
    one_of(r"""
        \b(?:till|until|unless|before) (?:
            you(?:['’]ve| have)? (?:say|said|tell|told|give|given|let|agree)
            (?:its|the) owner
            i (?:know|hear|have) (?:that )?(?:you|your)
        )\b
        \bwithout your (?:say[- ]so|word|consent|leave|yes|blessing|permission|okay|ok)\b
        \b(?:need|want|wait\w*)[^.!?\n]{0,20}\byour (?:consent|say[- ]so|leave|go[- ]ahead|okay|blessing)\b
    """),
    re.I,
)
# News: they fetch it themselves, others owe it, it came, it belongs to a talk or to a machine of theirs.
_NEWS = re.compile(
    one_of(r"""
        \b(?:
            (?:i|we|they|he|she|hr|\w+)(?:['’]m|['’]re| am| are| is|['’]s) (?:
                ringing|chasing|calling|running after|on to|writing to|asking (?:them|him|her|the)|getting|fetching|ordering|filling
                sorting|collecting
                waiting (?:for|on) (?:the|our|my|their) (?:
                    board|director|budget|client|owner|head|chief|boss|partner|committee|bank|lawyer|insurance
                )
            )
            (?:i|we|they|he|she)(?:['’]ll| will| shall)(?: then)? (?:
                ring|chase|call|ask|fetch|get|collect|order|fill|take care|sort|see to|pick
            )
            then (?:i|we) found|found it|turned up|dropped out|has come|came (?:in|through)|arrived
            (?:is|are) now (?:in|here|complete)
            no longer|not (?:needed|necessary)|nothing (?:you|to do|for you)|not your|our side|my side|at our end|on us
            as (?:we|you|I) (?:said|agreed|arranged)\b
            when you (?:come|start|arrive|are here)
            on (?:the|your first) day|on the morning
            at the (?:interview|talk|gate|door)
            bring|lay (?:it|them)|budget|head ?count|approval from|board (?:has|meets|signs)|sign[- ]off|purchase order|requisition
            (?:others?|everybody else|the other (?:two|candidates?)) (?:is|are|has|have)(?: still)? (?:missing|late|owe)
        )\b
    """),
    re.I,
)
# It was a lack and is none any more.
_MENDED = re.compile(
    one_of(r"""
        \b(?:
            that['’]?s (?:now )?(?:the full set|everything|the lot|all (?:of it|there))
            full set
            (?:is|are) (?:now )?complete\b(?! save| but| except| bar)
            (?:it|that|they)(?:['’]s| is|['’]re| are) (?:in|in there|here|on file|sorted|fixed|settled|done|complete) now
            fixed already|already fixed|there (?:it|they) (?:was|were)
            then (?:i|we|she|he|(?-i:[A-Z]\w+)|it) (?:found|remembered|said|saw|noticed|spotted|turned)
            until (?:somebody|someone|i|we|she|he) (?:thought|remembered|found|saw)
            so i (?:wrote|put|took|rang|copied|entered|filled)
            i(?:['’]ve| have)? (?:entered|took|taken|filled in|copied (?:it|that)|wrote in|looked (?:it )?up)
            turns out|sit tight
            nothing (?:is )?(?:needed|wanted|more|else)
            i['’]ve put (?:it )?to|(?:took|takes?) care of
            from you(?:r)? (?:last|other|own) (?:mail|letter|form)
        )\b
    """),
    re.I,
)
_PAST = re.compile(
    r"\b(?:there (?:was|were)|was (?:set|about|going) to|had (?:nothing|no|a)|thought there|used to)\b",
    re.I,
)
_OF_ME = re.compile(
    rf"{_YOU}|\byours\b|\bthe candidate|\bits owner\b|\bsomebody\b|\banybody\b|\banyone\b|\ba person\b", re.I
)


def lacks(h: Heard) -> Iterator[tuple[Act, str]]:
    """What they cannot go on without, each with the kind of thing that it is."""
    if h.does(ActKind.REFUSAL, ActKind.HOLD) or not h.person or _MENDED.search(h.text):
        return
    alone = not h.does(
        ActKind.REQUEST, ActKind.QUESTION, ActKind.APPOINTMENT
    )  # else it speaks of what is asked beside it
    for words, named in (*_TABLES, *([(_AFTER_YOURS, False)] if alone else ())):
        for match in words.finditer(h.text):
            sentence = sentence_around(h.text, match.span())
            rest = next((v for k, v in match.groupdict().items() if v is not None), None)
            if rest is not None and (not re.search(_YOU, rest, re.I) or _IDLE.search(rest)):
                continue
            if (
                _PAST.search(sentence)
                or _NEWS.search(sentence)
                or OURS_TO_DO.search(sentence)
                or ASKS_NOTHING.search(sentence)
                or BRING.search(sentence)
            ):
                continue
            if named and not _OF_ME.search(_around(h.text, match.span())):
                continue
            kind = kind_by_words(match[0]) or kind_by_words(sentence) or "question"
            yield Act(ActKind.REQUEST, sentence, match.span(), CLEAR, what=kind), kind


def _around(text: str, span: tuple[int, int]) -> str:
    """The paragraph: "your stuff is in the binder. The only empty pocket is the licence"."""
    start = max(text.rfind("\n\n", 0, span[0]), 0)
    end = text.find("\n\n", span[1])
    return text[start : end if end >= 0 else len(text)]


_TABLES = (
    (_UNKNOWN, False), (_NO_IDEA, False), (_HANGS_ON, False), (_GAP, True), (_SHORT_OF, True), (_OBSTACLE, True), (_EASES, False), (_LEAVE, False),
)  # fmt: skip
