"""What stands beside a day and promises no answer: my own move, closures, habits, talks, days long past."""

# ruff: noqa: E501 (tables of phrases, one family a line)

import re

from app.reading.lines import one_of

# Of whom it is said: when I start, when somebody is back, whom I may ask.
NOT_OF_THE_ANSWER = re.compile(
    one_of(r"""
        \b(?:
            start\w*|begin\w*|join\w*|commenc\w*|back|available|around|reachable|in the office|contact|chase|call|ring|write|phone
            e-?mail|reply|respond|apply|submit|send|pay|paid|open|interview\w*|meet\w*|see|come|visit
            you (?:can|may|must|need|have to|should)
        )\b
    """),
    re.I,
)
# "An invite for the 7th by Tuesday": the 7th is the day of the talk.
OF_A_TALK = re.compile(
    r"\b(?:invit\w+|slot|place|interview|talk|round|meeting|session|visit|trial)(?: for you)? (?:for|on)\b(?: the)?[ ]?$",
    re.I,
)
WISHED = re.compile(r"\b(?:i|we|he|she|they) (?:had |only )?(?:wanted|meant|planned|hoped|intended|was going|were going) to (?:ring|call|phone|write|tell|let|send)\b", re.I)  # fmt: skip
# "I told you that there would be a result this week": their older word, which this mail takes back.
SAID_BEFORE = re.compile(r"\b(?:i|we|he|she|they) (?:had )?(?:told you|said|promised|thought|believed)\b[^.!?\n]{0,60}\b(?:would|was|were)\b", re.I)  # fmt: skip
# "I'd be glad to sit down with you next week": when we might talk.
WOULD_MEET = re.compile(
    r"\b(?:would|['’]d) (?:be )?(?:glad|happy|love|like|pleased|delighted|good|great|nice|lovely) to "
    r"(?:sit down|have an? (?:\w+ )?(?:chat|talk|word|coffee)|meet|catch up|talk|speak|chat|see)(?: up)?(?: (?:with|to))? (?:you|u|ye)\b",
    re.I,
)
LOOKS_BACK = re.compile(
    r"\b(?:promised|wanted to|hoped to|had hoped|has been moved|have been moved|last (?:week|month))\b", re.I
)
# What I am to do, although a day stands beside it.
MY_MOVE = re.compile(
    one_of(r"""
        (?:^|[-–,;:]\s|\band\b |\bso\b |\bthen\b )(?:
            (?:please|pls|kindly)(?!
                [ ](?:\w+ )?(?:
                    note
                    be (?:advised|informed|aware|assured)
                    know that|understand|rest assured|forgive|excuse|allow|bear|expect|wait|await|hang on|hold on|sit tight
                    be patient
                    give (?:us|me) (?:until|till|a (?:few|couple)|some)
                )\b
            )
            take (?:until|till|your time)|sing out|shout (?:me|either|before|by)|tell (?:me|us)|let (?:me|us) (?:know|have)
            give (?:me|us) (?:notice|your|an answer|a yes)
            send|reply|answer|return|submit|confirm|pick|book|choose|sign|complete|respond|rsvp|upload|apply
        )\b
        \b(?:
            from you
            your (?:answer|reply|decision|response|signature|confirmation|documents?|references?|test|assessment)
            you (?:need|must|should|have) to(?! (?:be patient|wait|hold on|sit tight)\b)
            (?:can|may|must|should|has to|have to|need to) be (?:
                attached|submitted|uploaded|returned|sent|completed|received|with us
            )
            expires?|lapses?|closes|valid|link|deadline
            hold(?:ing)? (?:it|the (?:slot|place|offer)) (?:for you )?until
        )\b
    """),
    re.I,
)
# "The College closes on Friday, and candidates will be told in January": no last day for me.
HOUSE_CLOSES = re.compile(
    one_of(r"""
        \b(?:
            office|college|school|shop|store|museum|library|university|campus|faculty|site|plant|factory|works|council|bank|house
            kitchen|restaurant|clinic|practice|theatre|yard|building|department
            advert|advertisement|ad|vacancy|posting|listing|call for applications
        ) closes\b
        \bapplications close\b
    """),
    re.I,
)
ABOUT_QUESTIONS = re.compile(r"\b(?:questions?|unclear|queries|problems?|trouble|lost|need anything|details|reschedule|slot|interview)\b", re.I)  # fmt: skip
# They are somewhere until a day: nothing is said about an answer.
AWAY = re.compile(
    one_of(r"""
        \b(?:(?:we|i|he|she|they)(?:['’](?:re|m|s|ll)| are| am| is| will be)|everybody is|everyone is|the \w+ is) (?:\w+ ){0,2}?(?:
            away|abroad|travelling|at the|at a|in(?! (?:from|to))
            on (?:holiday|leave|tour|the road|a course)
            out
        )\b[^.!?\n]{0,40}\b(?:
            until|till|til|through
            to (?:the )?(?:\d|(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b)
        )
    """),
    re.I,
)
# What comes round every week, and what puts it after something else.
WEEKLY = re.compile(r"\b(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\b|\bweek-?end\b", re.I)
# They ask me to come: an hour beside it is no promise.
INVITES = re.compile(r"\b(?:invit(?:e|es|ed|ing) (?:you|u)|you are (?:hereby )?invited|(?:come|report|attend)\b[^.!?\n]{0,40}\b(?:panel|interview))\b", re.I)  # fmt: skip
# "It comes on Friday, and until then what is there to do but eat?": the question begins after the day.
ASIDE_QUESTION = re.compile(
    r",\s*(?:and|but|so)\b[^,.!?\n]{0,30}\b(?:what|who|how|why|where|isn['’]t it)\b[^.!\n]*\?$", re.I
)
# "Every second Saturday"; "every appointment goes to the board on the 17th" names one day.
EVERY_WEEK = re.compile(one_of(r"""
        \bevery (?:(?:other|second|third|first|last|single) )?(?:
            (?:mon|tues?|wednes|thurs?|fri|satur|sun)?days?
            (?:mon|tue|wed|thu|fri|sat|sun)|weeks?|weekend|fortnight|month|morning|evening|night|year|\d\w*
        )\b
    """), re.I)  # fmt: skip
