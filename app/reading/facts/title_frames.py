"""Where a job's title stands in a subject or a sentence: frames, and what is cut from both ends. Apart from the logic."""

# ruff: noqa: E501 (tables of phrases, one family a line)

import re

from app.reading.facts.titles import ABOUT_MAIL
from app.reading.lines import one_of

FRAMES = (  # the phrase that names the job, by who writes it so
    re.compile(r"\bappl(?:y|ying|ied) to (?:be|become) (?:an?|our|the) (?P<role>[^\n.,;:!?()]{3,50}?)(?: at\b| with\b| in\b|[.,;:!?()\n]|$)", re.I),
    re.compile(r"\b(?:position|role|post|job|vacancy|place) (?:of|as|for)(?: an?| our| the)? (?P<role>[^\n.,;:!?()]{3,60})", re.I),
    re.compile(one_of(r"""
        \b(?:
            appl(?:y|ying|ied)|application|interview(?:ed|ing)?|candidate|consider(?:ed|ing) you|you
        ) (?:for|as)(?: the| our| an?)?(?: position of| role of| post of)? (?P<role>[^\n.,;:!?()]{3,60}?)(?:
            [ ]role|[ ]position|[ ]post|[ ]vacancy|[ ]opening|[ ]job|[ ]at\b|[ ]with\b|[ ]in\b|[.,;:!?()\n]|$
        )
    """), re.I),
    re.compile(r"\b(?:the|our|an?|your|this) (?P<role>[^\n.,;:!?()]{3,50}?) (?:role|position|post|vacancy|opening|job|search|team|programme|program|spots?)\b", re.I),
    re.compile(r"\b(?:looking|look|searching|hiring|recruiting|need|want)(?: right now| currently)?(?: for)? an? (?P<role>[^\n.,;:!?()]{3,50})", re.I),
    re.compile(r"\b(?:as|join us as|become) (?:our|their|my|an?|the) (?P<role>[^\n.,;:!?()]{3,50})", re.I),
    re.compile(r"\boffer you the (?:position of |role of |post of |job of )?(?P<role>[^\n.,;:!?()]{3,50})", re.I),
)  # fmt: skip
# Looser frames, believed only where the others find nothing.
A_TITLE = r"(?P<role>[^\n.,;:!?()]{3,50}?)"
END = one_of(r"""
    (?=
        [ ](?:
            role|position|post|job|hire|spot|seat|place|interviews?|contract|attached|is|are|at|with|in|on|from|for|who|to|and
            but|because|this|next|between|it|it's|we|included|thing|mahi|work
        )\b
        [.,;:!?()\n]|[ ][-–—][ ]|$
    )
""")
WIDER_FRAMES = (
    re.compile(one_of(rf"""
        \b(?:the|our|an?|your|this|as) {A_TITLE} (?:
            spot|seat|hire|place|gig|interviews?|contract|traineeship|apprenticeship|mahi|work|thing|competition|vacanc\w+|rosters?
            hours|crew
        )\b
    """), re.I),
    re.compile(one_of(rf"""
        \b(?:
            offer|letter|papers|documents?|contract|profile|cv|resume|meet|meeting|talk|talking|interviews?|conversation|chat
            applying|advert\w*|ad|sign|notice|card|listing|posting|word
        )\b(?: \w+){{0,3}}? (?:for|as|about|on|mentions)(?: the| our| an?| your)? {A_TITLE}{END}
    """), re.I),
    re.compile(one_of(rf"""
        \b(?:
            short(?: of)?|need(?:s|ing)?|after|missing|los(?:t|e|ing)|without|lacking|seek(?:s|ing)?|want(?:s|ing)?|wanted|be
        )(?: (?:an?|our|your|the|its|his|her|their))?(?: (?:first|second|third|next|new|other|another))? {A_TITLE}{END}
    """), re.I),
    re.compile(rf"\b(?:looking|look|searching|hunting) (?:for|after)(?: our| your| the| an?)?(?: (?:first|second|third|next|new|other|another))? {A_TITLE}{END}", re.I),
    re.compile(rf"\b(?:come|join|join us|start|work|with us[^.\n]{{0,40}}?|appl(?:y|ying|ied)) as(?: an?| the| our)? {A_TITLE}{END}", re.I),
    re.compile(one_of(rf"""
        \b(?:
            application|vacancy|competition|reference|ref|req|advert|post|job
        )\s*(?:no\.?|number)?\s*#?[A-Z]{{0,4}}-?[\d/-]{{2,}}\w*\s*[,:(–-]+\s*{A_TITLE}\s*(?=[,;:)(\n.]| [-–—] |$)
    """), re.I),
    re.compile(rf"(?:^|[.!?\n]\s*)For(?: the)? {A_TITLE}{END}", re.M),
    re.compile(rf"\b(?:interviews?|position|post|role|vacancy|job|title|application|re|subject|this is for)\s*:?(?<=[:r])\s+(?:the |an? )?{A_TITLE}{END}", re.I),
    re.compile(r"\bfor(?: the| an?)? (?P<role>(?:[A-Z][\w&/'’-]*[ \t]+){1,5}[A-Z][\w/-]*)(?=[ \t]*(?:[(.,;:!?\n]|is\b|in\b|at\b|with\b|$))"),
    re.compile(rf"\b(?:says you're|can do)(?: an?)? {A_TITLE}(?: short\b|{END})", re.I),
    re.compile(rf"\bincluding {A_TITLE}(?=[.,;)]| are| is|$)"),
)  # fmt: skip
# A title by itself: "Warehouse supervisor, Dubbo.", "..., weaving shed planner."; of two words at least.
ALONE_FRAMES = (
    re.compile(r"\((?P<role>[^()\n\d]{6,50})\)"),
    re.compile(rf"(?:^|[.!?\n]\s*)(?=[A-Z]){A_TITLE}\s*[,:(]", re.M),
    re.compile(rf"[,;] {A_TITLE}(?: included)?(?=[.,;]|$)", re.M),
)
# Words that stand in no title: a phrase with one of them is a piece of a sentence.
IN_NO_TITLE = frozenset(
    """
    am and are be been but came can come could dear did do does else ever get give go got had half has have he hear her here him his how i if is it its just know liked like me might mr mrs ms my no not now once one
    our own saw see she short should so some such take tell than that the their them then there they think this those thru told too us was we went were what when where which who will with would yes you your
    monday tuesday wednesday thursday friday saturday sunday today tomorrow yesterday including part
    """.split()  # noqa: SIM905
)
LISTED_TITLE = re.compile(
    r"(?:^|\n)\s*(?:[-•*–]|\(?[a-e1-5][).:])\s*(?:[A-Z]{1,4}[-/]?\d{3,}\w*\s+)?(?P<role>[^\n,;:()–]{3,60}?)\s*(?=[,;:()\n–]|\s-\s|$)"
)
GENDER = re.compile(r"\s*[(\[]?\b[mwfdx]\s*/\s*[mwfdx](?:\s*/\s*[mwfdx])?\b[)\]]?", re.I)
REFERENCE = re.compile(one_of(r"""
        \s*[(\[]?\b(?:
            req(?:uisition)?|ref(?:erence)?|job|id|no|advert|posting|vacancy
        )\b\.?\s*(?:no\.?\s*)?[:#]?\s*[\w/-]*\d[\w/-]*[)\]]?
        \s#\s?[A-Z]{0,4}-?\d[\w/-]*
    """), re.I)  # fmt: skip
CODE = re.compile(r"^(?:[A-Z]{0,5}[\d-]{3,}[\w/-]*|[\d]{2,}-[\w/-]+|#\S+|[A-Z]{2,4}\d{2,}\S*)\s+")
BREAK = re.compile(
    r"\s+(?:[-–—|@•·]+|//|\|\|)\s+|\s*[|:;,!?【】\[\]]\s*|\s+(?:at|with|from|in|on|for|bij|bei)\s+|\.\s+|\s+/\s+|\s*\((?=[^)]*\))"
)
REPLY = re.compile(r"^(?:(?:re|fw|fwd|aw|wg|sv|vs|antw|tr|rif|odp)\s*:\s*)+", re.I)
TRAIL = re.compile(r"\s+(?:in|at|with|within|for|on|who|that|to|and we|and i|here|based|because|which|from|by|this|next|since|as|is|was|has|are)\b.*$", re.I)  # fmt: skip
EDGE = re.compile(rf"^(?:{'|'.join(re.escape(w) for w in sorted(ABOUT_MAIL, key=len, reverse=True))})\b[\s:]*|[\s]*\b(?:{'|'.join(re.escape(w) for w in sorted(ABOUT_MAIL, key=len, reverse=True))})$", re.I)  # fmt: skip
LEVEL = re.compile(r"(?:I{1,3}|IV|V|\d|[A-Z]\d)$")
ARTICLE = re.compile(r"^(?:the|our|an?|your|this|that|my|of|for|new|open|vacant|another|same|other|right|good|great|next|best)\s+", re.I)  # fmt: skip
NOT_A_ROLE = frozenset(["hiring manager", "head", "lead", "staff", "hand", "sales", "the team", "partner", "candidate", "model", "host", "chair", "director", "manager", "recruiter", "talent partner", "crew", "work", "judge", "mate", "author", "expert", "guide", "student", "employee", "executive", "associate", "assistant", "officer", "agent", "worker"])  # fmt: skip


# "Three other night porter candidates", "the papers for the junior baker position": the words before count back.
JOB_AFTER = re.compile(
    r"(?P<before>(?:[\w&/'’-]+[ \t]){1,4})(?:jobs?|roles?|positions?|posts?|vacancy|opening|finalists?|candidates?|applicants?|contract)\b",
    re.I,
)
NO_START = frozenset(
    """
    the a an our your my this that other another for of as to two three four new and or is was are were we you i open vacant same
    right good great next best any some no about with at in on by from it one last first
    """.split()  # noqa: SIM905
)


RANK_SHORT = re.compile(r"\b(Sr|Jr|Snr|Jnr|Asst)\. ", re.I)
# What follows a title in a subject: "Wind technician phone screen", "Teacher aide role Term 3", "Web developer take-home test".
STEP = re.compile(
    one_of(r"""
        \s+(?:
            role|position|post|job|vacancy|opening
            (?:phone|video|panel|second|final) (?:screen|interview|call|round)
            interviews?|search|application
        )\b
        \s+(?:(?:take[- ]?home|home|coding|technical|practical|written|online|skills?|writing|design|short) )*(?:
            exercise|assessment|assignment|challenge|case study|test|task|take[- ]?home
        )s?(?=$|[,:(]|\s+(?:at|by|due|for|from|with)\b)
    """),
    re.I,
)
LEAD_IN = re.compile(
    one_of(r"""
        ^(?:
            (?:post|position|role|job) of[ ]
            (?:ihre|deine) bewerbung (?:als |für )?
            (?:meeting|interview|visit|trial|application|applying) (?=[a-z]+ [a-z])
        )
        ^(?:[\w'’-]+ ){0,3}?(?:
            calls?|chats?|talks?|questions?|words?|notes?|news|updates?|messages?|letters?|mails?|tasks?|tests?|exercises?
            conversations?|interviews?|meetings?|slots?|applications?|applying|details|information|decision|answer|reply|feedback
            invitation|thoughts|interest|offer
        ) (?:about|for|on|as|re|regarding|concerning|with) (?=\S)
    """),
    re.I,
)
PRACTICE = re.compile(
    one_of(r"""
        ^(?:your |the |our |a |an )?(?:
            (?:
                coding|technical|take[- ]?home|home|writing|design|skills?|practical|work sample|online
            ) (?:task|test|exercise|assignment|challenge|interview|assessment)
            (?:phone|telephone|video|intro(?:ductory)?|screening|quick|short|discovery) (?:call|screen|chat|interview)
            (?:test|trial|demo|sample|observed) (?:lesson|shift|day|class)
            case study|panel interview|second interview|final interview
        )(?: for| as| about)? (?=\S+ ?\S)
    """),
    re.I,
)

# A year of entry at the end: "Trainee Solicitor 2027".
YEAR = re.compile(r"(?<=\w) (?:19|20)\d\d(?:[/-]\d\d)?$")
# Those who teach or study something, and how the field is written after "in".
TAUGHT = re.compile(
    one_of(r"""
        \b(?:lecturer|professor|reader|tutor|instructor|demonstrator|studentship|postdoc)$
        \b(?:research|teaching|postdoctoral|clinical) (?:associate|fellow|assistant|officer)$
    """),
    re.I,
)
FIELD = one_of(r"""
    (?P<field>
        (?!(?:January|February|March|April|May|June|July|August|September|October|November|December|Term|Week|Year)\b)[A-ZÀ-Þ][\w'’-]{2,}(?:(?: (?:and|&|of|for))? [A-ZÀ-Þ][\w'’-]{2,}){0,4}
        (?:[a-z]{3,}(?:ology|ography|istry|ics|omy|osophy|ulture|ature|ory|guage|aw|ing|ience|iences|dicine|ursing)(?: and [a-z]{4,})?)\b
    )
""")
# "Health, Safety and Environment Manager": a comma that parts nothing.
FIELD_LIST = re.compile(
    r"\b(Health|Safety|Quality|Security|Policy|Sales|Finance|Learning|Equality|Equity|Diversity|Energy|Risk|Audit|Fire|Food|Legal),(?= \w+,? (?:and|&) \w+)",
    re.I,
)
