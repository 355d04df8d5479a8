"""Words of tense, of firmness, of denial, delay and hold."""

import re

from app.reading.lines import one_of
from app.reading.times.cues import cues

PAST = cues(r"""
    NO_PASSIVE(?:was|were|met|spoke|talked|chatted|interviewed|dated|advertised|wrote|called|rang
        |discussed|enjoyed|visited|took place|founded|established|launched|mentioned|agreed|emailed|e-mailed
        |promised|said|told|NO_GAP_LEFT
        |ended|presented|saw|did|had|landed|reached (?:us|me|him|her|my|our|the)|turned up|showed up|popped up|dropped (?:in|off)
        |reached out|received|submitted|posted|sent|completed|signed|opened|joined|asked|held|finished|started
        |closed|expired|missed|passed|interviewing you)(?! (?:for|by|at|to be|from you|within|before|until
        |no later|and returned)\b)
    NO_DENIAL(?:withdrew|arrived|came|went|began|happened|replied|responded)(?! (?:for|by|at|from you|within|before|until|no later)\b)
    (?<!who )(?:applied|attended)(?! (?:for|by|at|from you|within|before|until|no later)\b)
    (?:loved|liked|spotted|noticed|admired|appreciated|adored) (?:your|you|how|what|that|the|it|hearing|seeing|having)
    ^(?:got|read|heard|caught) (?:your|the|it|you)
    should have (?:\w+ed|told|sent|said|written|rung|called|gone)(?! (?:by|before|within|until)\b)
    you (?:asked|wanted|begged) (?:(?:for )?(?:it|that|this|them|me|us)|about|whether|if)\b(?! (?:for|to|by)\b)
    meant to (?:send|write|ring|call|e-?mail|tell|say|reply|answer|come back|get back)(?! (?:by|before|within|until)\b)
    (?:forgive|excuse|pardon) (?:me|us|my|our)|(?:praise|applause|admiration|compliments) for
    (?:good on you|well done|kudos|hats off|congrats|congratulations|sorry(?: again)?|apologies(?: again)?) (?:for|on|about)
    (?:i|we|they|he|she|you|it|client|manager|panel|board|team) (?:\w+ly )?(?!offered|suggested|proposed|confirmed|booked
        |scheduled|picked|asked|moved|pushed|invited|fixed|arranged|reserved|blocked|pencil+ed|hoped|planned|expected|intended
        |wanted|needed|preferred|postponed|shifted|rescheduled)\w{2,20}(?<!e)ed(?! (?:to|by|for|until|on you)\b)
    (?:i|we|they|he|she|you|it|who|client|manager|panel|board|team) (?:gave|went|took|made|got|ran|(?<!see you )sat(?! \d{3})
        |stood|drove|flew|ate|found|brought
        |chose|kept|lost|won(?!')|bumped|spent|read|fell
        |paid|heard|built)(?! (?:until|till|to|by|for)\b)
    (?:thank you|thanks|thank u|cheers|ta)(?: again| so much| very much| a lot| all| a mill(?:ion)?| a bunch
        | heaps| loads| ever so much| once more)? (?:for|again|to)
    (?:great|good|lovely|nice|pleasure|wonderful|delighted|fantastic|really enjoyed|fun|a joy) (?:to (?:meet
        |speak|talk|see|chat|connect|catch)|meeting|speaking|talking|seeing|chatting|connecting|catching|having
        |interviewing)
    (?:could not|couldn't|tried to|were unable to|was unable to|failed to) (?:reach|get hold of|get through|call|ring|phone|catch)
    since|ago|further to (?:our|your|my)|in reference to your
    (?:has|have|'ve|'s|having|had) (?:\w+ )?(?:been|received|reviewed|passed|closed|had|met|applied|submitted|worked)
    (?:as|when) (?:we |i )?(?:discussed|agreed|mentioned|spoke|met|promised|said)
    following (?:our|your|on from|up on)
    last (?:week|month|year|\w+day|time|night|autumn|spring|summer|winter)|yesterday
    (?:our|your|my) (?:call|chat|conversation|interview|meeting|e-?mail|letter|message|mail|application|note|cv
        |invoice|claim|forms?|text|card|request|question|query|papers|documents|visit|presentation|lesson|trial
        |discussion|talk) (?:of|on|from|dated|yesterday|last)
    (?:dated|posted|sent|received|updated|advertised|issued) (?:on )?
""")
AHEAD = cues(r"""
    no (?:contact|news|word|reply|response|answer|call)|silence (?:after|by|until)|means? (?:that )?you|without an?
    (?:once|after|when|as soon as) (?:(?:\w+ ){1,5}(?:has|have|is|are|meets?|sits?)|(?:i|we|you|they|he|she)'(?:ve|s|re))
    'd like to|would like to|want to|wish to|reschedul\w+
    (?:i|we) (?:then )?(?:(?:come|get) back to|write|ring|call|phone|mail|e-?mail|text|message|tell|inform|let|give|send) (?:to )?you
    (?:move|moved|moving|push|pushed|pushing|shift|shifted|bump|bumped|postpone|postponed) (?:it|this|that|our|your|the|us|to|until|back)
    will(?! have (?:been|received))|'ll|shall|going to|hope to|hopes to|aims?|aiming|expects? to|expecting to
        |plan(?:s|ning)? to|should(?! have (?:\w+ed|told|sent|said|written|rung|called|gone))|would (?:you|like|it|that|suit|be|love)
        |please(?! (?:forgive|excuse|pardon|accept (?:my|our) apolog))
        |can (?:you|we|i)|could (?:you|we)|kindly
    (?:is|are|has been|have been|'s been|been|was|were
        |'ve) (?:now |been |provisionally |already |just )?(?:re)?(?:schedul\w+|booked|planned|set|moved|pushed
        |confirmed|postponed|due|extended|arranged|pencilled|penciled|shifted|delayed|fixed|asked to|invited
        |selected|paused|frozen|put on hold|closed|shut)(?: for| to| until| on| at| by| in|$)?
    next (?:week|month|year|\w+day)|tomorrow|now it(?:'s| is|'ll)
    (?:is|are|'s|'re|am|'m) (?:still |currently |not |also |now |all |only )?(?:waiting|due|to|out|on leave
        |meeting|interviewing|available|free|away|closed|scheduled|back|off|hoping|working|sitting|deciding
        |returning|expecting|travelling|traveling|in|on)
    look(?:ing)? (?:forward|(?:out )?for)|watch (?:out )?for|keep an eye
    let'?s|(?:has|have|'ve|got) (?:until|till)|if (?:you|we|nothing|anything|something|any|nobody|there|i
        |it(?:'s| has))|feel free|welcome to|happy for you|deadline
        |closing date|expires?|closes
    (?:was|were|had|'d|been) (?:\w+ )?(?:hop|plan|aim|expect|mean|intend|suppos|target)\w*|(?:had|'d) (?:hoped
        |planned|expected|meant|intended|said|promised)
    (?:said|promised|told (?:me|us|you)|confirmed|mentioned|indicated|suggested|agreed)(?: \w+){0,3} (?:would
        |will|'ll|'d|should|could|to|by|before|within)
    closed (?:from|between|through)|need(?:s)? (?:to|your)|must|expect|remains?|allow
    until|by the end|no later
""")

EVENT = re.compile(r"\W*(?:and |but )?(?:once|as soon as|straight after|right after|after|when)\b")
TALK_LABEL = re.compile(
    one_of(r"""
        \b(?:
            interview|call|meeting|visit|trial|session|appointment|assessment|audition|panel|chat
        )(?: date| time| day| slot| date (?:and|&|/) time)?\s*(?:[:–-]|, ?which (?:is|will be|takes place)(?: on)?)\s*$
    """)
)
# "Deadline: 14.06.2026 23:59", "Window closes 9 pm on ...": the word stands right before the date.
DEADLINE_LABEL = re.compile(
    one_of(r"""
        \b(?:
            deadline
            clos(?:es|ing|ure)(?: date| time| on)?
            due(?: date| by| on)?|expir(?:es|y|ation)(?: date| on)?
            last (?:date|day)(?: to apply| for applications?)?
            cut-?off(?: date)?|dead|valid (?:until|till|to)
            (?:apply|respond|reply|return|submit|rsvp|answer) by
            rsvp
        )\s*(?:is |on |at |by |after |[:=–-])?\s*$
        \b(?:
            deadline|cut-?off|closing date
        ) (?:for|to) (?!(?:our|their|the) (?:decision|answer|outcome))[\w' -]{0,40} (?:is|was|will be) $
    """)
)

# "Background results are due by Friday": theirs to bring.
THEIRS_IS_DUE = re.compile(
    r"\b(?:results?|clearance|vetting|checks?|marks|scores|verdict|decision|answer|outcome|news|feedback|report|update)\b"
    r"[^.;!?]{0,15}\bdue(?: \w+)?\s*$"
)

CONDITION = cues(r"""
    (?:only )?if(?! (?:not (?:sooner|before|earlier|then)|you (?:have|'ve) any|you need any\w*|possible|so
        |you would like to (?:discuss|ask)|sooner|that'?s ok|it'?s ok|helpful|earlier|anything|[\w' ]{1,60} or not\b))
    should (?:\w+day|nothing|no one|nobody)
    should (?:you|your|we|they|the|there|this|it|he|she|our|anything|things)(?! be (?:able|hearing|in touch|getting))
    in case|in the event|provided|providing|assuming|unless|subject to|as long as|so long as|conditional (?:on|upon)
        |(?:dependent|depending|contingent) (?:on|upon)|were (?:you|we) to|wenn|falls|only (?:successful
        |shortlisted|selected)
    (?:successful|shortlisted|selected) (?:candidates?|applicants?)
""")
IMPERATIVE = re.compile(
    one_of(r"""
        \W*(?:please |kindly |and |then |so |simply |just |also |pls |do )?(?:
            reply|respond|return|sign|submit|complete|confirm|send|accept|upload|fill|book|choose|select|pick|forward|provide|share
            revert|register|rsvp|finish|apply|e-?mail us|get (?:your|it|the|that|them|all)
        )(?!\w)
    """)
)
LEADING_CONDITION = re.compile(
    one_of(r"""
        \W*(?:(?:and|but|so|also|then|however)\W{1,2})?(?:
            (?:only )?if|should (?:you|your|we|the|there)|in case|provided|assuming|subject to|unless|in the event|were you
            (?:no|nothing|not|still|haven't|hasn't|silence)\b[^?.!]{0,80}\?
        )(?!\w)
    """)
)
SOFT = cues(r"""
    hop(?:e|es|ed|ing|efully)|aim(?:s|ing|ed)?|try(?:ing)?(?! (?:me|us))|tries
        |expect(?:s|ed(?! (?:ctc|salary|pay|compensation|package))|ing)?
        |(?<!salary )(?<!pay )(?<!wage )(?<!fee )expectation|should(?! (?:you|your
        |candidates|applicants|not be\b))|ideal(?:ly)?|anticipat\w+|(?<!to )plan(?:s|ned)?(?! for)
        |(?<!the )(?<!your )(?<!our )planning(?! for)|looking to
        |target(?:s|ing|ed)?|probabl[ey]|likely|intend\w*|might
        |(?<!you )MAY_THE_VERB|tentative\w*|estimat\w+|think|could(?! you| we)|endeavou?r\w*|want to|fingers crossed
        |with (?:any )?luck|all being well|perhaps|maybe|believe|suspect|reckon|guess|provisional\w*|optimistic\w*
        |confident|wish|usually|normally|typically|generally|do (?:my|our) (?:best|utmost)|best to|pencill?ed
        |in principle|hoffen|espér\w+|esperamos|working towards|would (?:be|expect|hope|think|say|guess)|i'd (?:say
        |guess|expect|hope|think)|we'd (?:hope|expect)|appears?|seems?|possibly|shooting for|shoot for|god willing
        |god-willing|keen to|ought to|in theory|projected|aspire
""")
# "I will not be able to move on it until the 19th": nothing happens before, and nobody is away.
CANNOT_BEFORE = re.compile(
    one_of(r"""
        \b(?:can(?:no|')?t|can not|not be able to|unable to|won't be able to) (?:\w+ )?(?:
            move|decide|act|say|tell|proceed|go|do|confirm|sign|hire|start|commit|make|give|settle|offer|answer
        )\b[^.;!?]{0,40} $
    """)
)
DENIED = cues(r"""
    won'?t|will not|shan'?t|shall not|(?:not|isn'?t|aren'?t) going to
    (?:can'?t|cannot|can not|couldn'?t|could not|unable to|not able to|not in a position to)(?! wait)
    (?:do(?:es)?n'?t|do(?:es)? not) (?:\w+ )?(?:expect|anticipate|think|plan|foresee|have|know|see|believe
        |promise|intend|envisage|imagine|look|get|reckon|want|meet|decide|start|open|reopen|make|interview)
    not (?:be |to |yet |now )?(?:decid\w*|mak\w*|hav\w*|hear\w*|expect\w*|likely|anticipat\w*|possible|promis\w*
        |guarantee\w*|finali\w*|know\w*|ready|complet\w*|start\w*|resum\w*|interview\w*|get\w*|in a|looking
        |available|in|meet\w*|happen\w*|until|before|due|able)
    (?:may|might|should|would|must) not|mightn'?t|wouldn'?t|shouldn'?t
    unlikely|nobody|never|no ?one|neither|hardly|nothing(?:'s| is) going to|nothing (?:will|is|can|before|until|till|happens|moves|gets)
    no (?:verdict|reply|call|offer|appointment|shortlist|invitations?|screening)
    no (?:decision|news|answer|interviews?|updates?|outcome|movement|feedback|offers?|word|response|further \w+
        |progress|chance)|doubt\w*
    (?:isn'?t|aren'?t|hasn'?t|haven'?t|hadn'?t|wasn'?t) (?:\w+ )?(?:expected|likely|due|going|available|meeting
        |back|planned|possible|be|able|sitting|deciding|set|until|before)
    (?:rather than|instead of)(?! [^,]{3,40}? (?:i|we)(?:'ll| will| shall| am going| are going)\b
        | (?:at )?(?:half |quarter to |quarter past )?\d{1,2}(?:[.:]\d\d)? ?(?:am|pm)?,?\s*$)
""")
# "Give me until Tuesday to talk to finance": the time that they ask for.
GIVE_ME = re.compile(r"\b(?:give|allow|grant|bear with|leave it with) (?:me|us)(?: just| only)? $")
# "No word until the 18th, I'm afraid", "no interviews before June": said short, with no verb.
NO_NEWS_BEFORE = re.compile(
    one_of(r"""
        ^\W*(?:(?:sorry|so|but|and|alas|sadly|unfortunately|there(?:'s| is| will be|'ll be)|i'm afraid|expect)\W+)*no (?:\w+ ){0,2}(?:
            decisions?|verdict|answers?|words?|news|reply|outcome|result|feedback|offers?|appointment|hire|call on this
            (?P<step>interviews?|screening|invitations?|invites?|movement|next steps?|shortlist\w*|scheduling|contact|update)
        )(?: \w+){0,2} $
    """)
)
# "Before 15 May there will be no decision": the denial stands right behind the date.
DENIED_BEHIND = re.compile(
    one_of(r"""
        \W*(?:(?:there|we|i|they|you|nobody|nothing|no one|it)\b(?:'ll| will| can| is| are| shall| would| do| does)?(?: be| have)? ?)(?:
            (?<=nobody )|(?<=nothing )|(?<=no one )
            (?:won't|can't|cannot|not|no|nothing|nobody|don't|doesn't)\b
        )
    """)
)
DELAYED = cues(r"""
    (?:tak(?:e|es|ing|en)|took) (?:us )?(?:a (?:bit
        |little) |a little bit |slightly |somewhat |much |far |rather |quite a bit |a touch )?longer
    delay(?:ed|s|ing)?|behind schedule|running (?:late|behind|over)|pushed back|slipp\w+|more time (?:than|to)
        |longer than (?:expected|planned|anticipated|usual|hoped|we|i)|held up|bear with (?:us|me)|dragg\w+ on
        |backlog|not (?:yet )?(?:been able to|made|reached|finalised|finalized)|still (?:waiting|reviewing
        |deciding|deliberating|going through)|overrun\w*|a few more days|need (?:a bit |a little )?more time
""")
HOLD = cues(r"""
    on hold|paus(?:e|es|ed|ing)|frozen|freez(?:e|es|ing)|froze|suspended|on ice|halted|parked|stood down
        |mothball\w*|hiatus|hold (?:off|fire)|deferred|shelv(?:e|ed|ing)|in (?:limbo|abeyance|the freezer|deep freeze)
    park(?:ing)? (?:all|any|every\w*|this|the|it|things|our|new|further|hir\w+|recruit\w+)(?! (?:space|fees?|lot))
    moratorium|standstill|stand-still|(?:back burner|backburner)|embargo on (?:hir\w+|recruit\w+|new)
    (?:stop|stopped|stopping|halt|halting|cease|ceased|block|blocked|stall|stalled) (?:all |any |new |our |external )*(?:hir\w+|recruit\w+)
    (?:hiring|recruitment|headcount|vacanc\w+|requisitions?|reqs?|role|post) (?:\w+ ){0,3}(?:stopped|blocked|stalled|locked)
""")
INSTEAD = cues(r"""
    instead|reschedul\w+|re-?arrang\w+
    (?:push|pushed|pushing|move|moved|moving|shift|shifted|shifting|bump|bumped|postpone|postponed|postponing
        |delay|delayed|bring|brought|bringing|extend|extended|extending|slip|slipped|slips|switch|switched
        |change|changed|swap|swapped|put)\b[^.;!?]{0,60}?\b(?:to|until|till|for|back|forward|by|now)
    (?:is|are|will|'s|'ll|be) now|now (?:be|expect|hope|aim|likely|looking|scheduled|planning|going|more like|due)
    new (?:date|time|deadline|target|plan)|correction|scratch that|make that|realistically|it(?:'s| is|'ll be
        | will be)? (?:more like|looking (?:more )?like|now)|more likely|apologies,? (?:it'?s|that should
        |i meant)|i meant|not .{1,20} but
""")
