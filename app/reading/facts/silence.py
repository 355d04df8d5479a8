"""What they say my hearing nothing would mean: that I may ask, or that it is a no (`judgement.md`, "Permission", rule 7).

Told from the two halves of the sentence: an "if" over their silence, and what I am to do or to think then.
"""

# ruff: noqa: E501 (tables of phrases, one family a line)

import re

from app.reading.facts.noes import signs
from app.reading.lines import one_of

MAY_ASK, MEANS_NO = "may_ask", "means_no"
_HEARING = one_of(r"""
    (?:
        hear|heard|hearing|words?|news|contact\w*|reach\w*|reply|replied|response|answer\w*|call\w*|rung|rang|ring|phone\w*
        e-?mail\w*|mail\w*|message\w*|letters?|invitations?|sign of|come (?:through|back)|came|come|land\w*|got back|get back
        been in touch|in touch|writes?|written|wrote|said|on ?to (?:you|u|ye)\b|peep|sound|line|from (?:me|us|him|her|them)
    )
""")
# "Should you not hear": an "if"; "candidates should" is none.
_SHOULD = r"(?:(?<![^.,;:!?\n–-] )should|should(?= (?:you|u|we|i|he|she|they|it|there|the|this|that|my|our|your|any\w*|nobody|nothing|none|no one)\b))"
# An "if" under which they stay silent.
_SILENT = re.compile(
    one_of(rf"""
        \b(?:if|{_SHOULD}|unless|in case|were)\b[^.;?]*?(?:
            \b(?:not|no|nothing|never|none|nobody|neither|without)\b[^.;?,]{{0,45}}?\b{_HEARING}\b
            n['’]?t\b[^.;?,]{{0,45}}?\b{_HEARING}\b
            \b{_HEARING}\b (?:\w+ )?(?:nothing|no\b|not)
            \b(?:
                quiet(?:ly)?|silen\w+|radio silence|gone cold|dead air|crickets|come and go(?:ne)?
                (?:has|have|had|with|there'?s|there is) nothing
            )\b
        )
        \b(?:unless)\b[^.;?]{{0,30}}\b{_HEARING}\b
        (?:^|\bp\.?s\.?:?)\W*(?:no|nothing|not a) (?:\w+ )?{_HEARING}\b[^.;?]{{0,40}}\b(?:by|before|until|till|up to|after)\b
        \b(?:a |an |your )?(?:quiet|silent|empty) (?:phone|line|inbox|mailbox|letter ?box|post ?box)\b
    """),
    re.I,
)
# What I am to think then.
_THINK = re.compile(
    one_of(r"""
        \b(?:
            assum\w+|presum\w+
            take (?:it|that|this|our silence|the silence)
            consider (?:[\w'’]+ ){0,2}(?:it|that|this|your\w*|the|to)
            regard\w*|read (?:it|that|this) as|count (?:it|that|this)|treat (?:it|that|this)|conclude|deem\w*
            know (?:that|it|he|she|we|they)\b
            (?<!by all )(?<!by no )(?<!by any )means?
            meant
            (?:it|this|that|things) (?:has|have|had|did|was|were|is)(?: not|n['’]t) (?:\w+ )?(?:work\w*|to be|come off|enough)
            (?:it|that|the answer)(?:'s| is| will be|'ll be| was) (?:a )?no\b
            (?:you|your \w+) (?:
                will have|won'?t have|have|has|were|was|are|is
            ) (?:not |n'?t )?(?:been )?(?:un|not |on this occasion)\w*
            (?:will|'ll) have (?:gone|chosen|hired|picked|filled|found|taken|appointed|offered)
        )\b
    """),
    re.I,
)
_NO = re.compile(
    one_of(r"""
        n['’]t\b
        \b(?:
            un(?:successful|lucky|fortunately)|not\b|no\b|without|(?:some|any)(?:one|body) else|others?\b|another|else|filled|hired
            gone|chosen|closed|full|over|lost|elsewhere
        )
    """),
    re.I,
)


_DENIED_IF = re.compile(
    rf"\b(?:if|{_SHOULD}|unless)\b[^.;?]{{0,60}}?(?:\b(?:not|no|nothing|never|without)\b|n['’]t\b|\bsilent\b|\bquiet\b)",
    re.I,
)
# "Anyone not invited by the 27th should consider ...": said of all who hear nothing.
_WHO_HEARS_NOTHING = re.compile(
    one_of(rf"""
        \b(?:
            any(?:one|body)?|applicants?|candidates?|those|whoever|persons?|people|who
        )\b[^.;?]{{0,25}}?(?:\b(?:not|no|never|nothing)\b|n['’]t\b)[^.;?,]{{0,20}}?\b(?:
            {_HEARING}|invited|summoned|shortlisted|notified|informed
        )\b
    """),
    re.I,
)
# "If you do not answer by Friday": my silence, not theirs.
_MY_SILENCE = re.compile(
    one_of(r"""
        \b(?:if|should|unless)\b[^.;?]{0,20}\byou(?:r \w+)?\b[^.;?]{0,12}(?:\bnot|n['’]t)\s+(?:\w+\s+)?(?:
            reply|replied|answer(?:ed)?|respond(?:ed)?|confirm\w*|sen[dt]|return\w*|accept\w*|sign\w*|complet\w*|submit\w*|book\w*
            contact\w*|call(?:ed)?|write|written|get back|let (?:me|us)
        )\b
        \b(?:hear|heard|word|reply|answer|response|nothing)\b[^.;?]{0,15}\bfrom you\b
    """),
    re.I,
)


# "If nobody has been to see you by Thursday, give me a shove": nothing came, and I am to stir them.
_NOTHING_CAME = re.compile(
    one_of(r"""
        \b(?:if|in case)\b[^.;?,]{0,12}?\b(?:
            nobody|no one|no-one|nothing|none|not a \w+|neither of us
        )(?:['’]s|['’]ve| has| have| had)? (?:\w+ ){0,2}?(?:
            been|come|came|happen\w*|mov\w+|chang\w+|stirr\w*|budg\w+|turn\w+ up|show\w*|appear\w*|arriv\w+|materiali\w+|surfac\w+
        )\b
    """),
    re.I,
)
_STIR = re.compile(
    one_of(r"""
        \bgive (?:me|us|him|her|them|it) an? (?:\w+ )?(?:
            shove|kick|nudge|prod|poke|shout|ring|bell|buzz|push|call|tinkle|holler|dig|jab|elbow|boot|rattle|shake|yell|bump|knock
            reminder
        )\b
        \b(?:nudge|chase|prod|kick|shake|pester|badger|hound|bug|poke|rattle|jog|hassle|remind|ping) (?:me|us|him|her|my|our|the)\b
        \bdrop (?:me|us) (?:an? )?(?:line|note|mail|text)\b
    """),
    re.I,
)
_DRAW = re.compile(
    one_of(r"""
        \b(?:we|i|they)(?:['’]ve| have|['’]ll have| will have)? (?:got|found|picked|chosen) (?:
            who|whom|all|everyone|everybody|enough|the (?:one|ones|people|lot|crew)|our (?:man|woman|crew|people|lot)
        )\b
        \b(?:draw|reach|come to) (?:your|the|an?) (?:own |obvious |right |sad )?conclusions?\b
        \bread the signs\b
    """),
    re.I,
)
_WE_THINK = re.compile(one_of(r"""
        \b(?:we|i|they|he|she)(?:['’]ll| will| shall| would| must| can)? (?:\w+ )?(?:
            assum|presum|tak|consider|regard|read|count|treat|conclud|deem|know|mean
        )
    """), re.I)  # fmt: skip


def concludes_no(sentence: str) -> bool:
    """ "Those who are not may take it that the post has gone": what others, or I, are to think."""
    thinks = _THINK.search(sentence)
    return bool(thinks and _NO.search(sentence[thinks.start() :]) and not _WE_THINK.search(sentence))


def silence_in(sentence: str) -> str:
    """MAY_ASK, MEANS_NO, or "" where the sentence says nothing about their silence."""
    if _MY_SILENCE.search(sentence):
        return ""
    heard = _SILENT.search(sentence) or (_NOTHING_CAME.search(sentence) if _STIR.search(sentence) else None)
    under = heard or _WHO_HEARS_NOTHING.search(sentence) or _DENIED_IF.search(sentence)
    if under is None:
        return ""
    rest = f"{sentence[: under.start()]} {sentence[under.end() :]}"
    if _DRAW.search(rest):
        return MEANS_NO
    thinks = _THINK.search(rest)
    if thinks:
        return MEANS_NO if _NO.search(rest[thinks.start() :]) else ""
    if signs(rest)[0]:
        return MEANS_NO  # "the post is gone then"
    return MAY_ASK if heard else ""
