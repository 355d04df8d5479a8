"""Whether they turned me down, of what kind, whether I answered, and whether something later reopened it (rule 3)."""

# ruff: noqa: E501 (tables of phrases, one family a line)

import re

from app.reading.acts.model import Act, ActKind
from app.reading.facts.asking import OFFERING
from app.reading.facts.closed import BEGINS_WITH_YES, closed_by_me
from app.reading.facts.contact import SURVEY
from app.reading.facts.heard import ME, THEM, Heard, meant, sentence_around
from app.reading.facts.no_noes import EXPENSES, SMALL_TALK
from app.reading.facts.noes import signs
from app.reading.facts.rhetoric import asked_beside_a_no
from app.reading.facts.wholemail import taken_as_no
from app.reading.lines import one_of
from app.reading.mail.model import MailKind
from app.reading.model import Interview, Rejection

REOPENS = (ActKind.REOPENING, ActKind.INVITATION, ActKind.OFFER, ActKind.APPOINTMENT, ActKind.ADVANCE)
SURE = 0.5
MAYBE = 0.2  # a sentence that may be a no
WEAK = 0.6
CLOSED_ROLE = re.compile(one_of(r"""
        \b(?:
            cancel\w*|filled|clos(?:ed|ing)|withdrawn|fund(?:ing|ed)|budget
            no longer (?:be )?(?:hiring|recruiting|available)
            not (?:be )?hiring|headcount|internal(?:ly)?
        )\b
    """), re.I)  # fmt: skip
POOL = re.compile(one_of(r"""
        \b(?:
            talent (?:pool|community)|on file
            keep (?:your|you)\b.{0,40}\b(?:file|mind|details|cv|resume)
            reserve list|database
            future (?:openings|opportunities|roles|vacancies)
        )
    """), re.I)  # fmt: skip
STAY = re.compile(one_of(r"""
        \b(?:
            stay in touch|keep in touch|apply again|re-?apply|door (?:is|stays|remains) open
            future (?:openings|opportunities|roles|vacancies)
            on file|keep (?:you|your)|cross(?:ed)? (?:our )?paths?|hope to see you|next time
        )
    """), re.I)  # fmt: skip
REALLY_ASKS = re.compile(
    r"\b(?:may we|can we|would you like|do you (?:want|wish|agree)|consent|keep your|another (?:role|position|vacancy))\b",
    re.I,
)
WANTS = (ActKind.REQUEST, ActKind.QUESTION)


def rejection_in(
    told: tuple[Heard, ...], interviews: tuple[Interview, ...], *, least: float = SURE
) -> Rejection | None:
    """The newest no that nothing later took back."""
    refused: tuple[int, Act] | None = None
    for i, h in enumerate(told):
        if h.by == ME and refused and _takes_the_other(told[refused[0] : i], h):
            refused = None
        elif h.by == ME and not refused and (told_me := _told_by_mouth(h)):
            refused = (i, told_me)
        if h.by != THEM or h.aside:
            continue
        nos = h.said(ActKind.REFUSAL, least=least)
        if nos and refused and _answered(told, refused[0], i) and not _says_it_again(h, nos):
            continue  # "that is very gracious of you": the last word of a talk that is over
        if nos and not _taken_back_inside(h, nos) and not _i_was_out(told[:i]):
            if refused is None or h.person:
                refused = (i, max(nos, key=lambda a: a.sure))
        elif refused and _reopens(h):
            refused = None
    if refused is None:
        return None
    index, act = refused
    return _rejection(told, index, act, interviews)


def maybe_a_no(told: tuple[Heard, ...], rejection: Rejection | None) -> bool:
    """A refusal with one ground only, or a sentence that may be one, in the newest mail of theirs."""
    if rejection:
        return any(_weak(h) for h in told if h.id == rejection.evidence.message_id)
    newest = next((h for h in reversed(told) if h.by == THEM and not h.aside and h.kind is not MailKind.CALENDAR), None)
    return newest is not None and any(
        a.kind is ActKind.REFUSAL and meant(a) and MAYBE <= a.sure < SURE for a in newest.acts
    )


def a_no_outright(told: tuple[Heard, ...], rejection: Rejection | None) -> bool:
    """Said in the last mail of a person of theirs, in plain words, all but certain, that somebody else was chosen or that
    nothing is left; with a sigh beside it, or an answer of mine that takes it for a no."""
    newest = next((h for h in reversed(told) if h.by == THEM and h.person), None)
    if rejection is None or newest is None or newest.id != rejection.evidence.message_id:
        return False
    matter, manner = signs(newest.text)
    plain = any(a.sure >= OUTRIGHT and "phrase" in a.signals and a.what in ENDED for a in newest.said(ActKind.REFUSAL))
    later = told[told.index(newest) + 1 :]
    return plain and bool(matter) and (bool(manner) or taken_as_no(later))


OUTRIGHT = 0.95
ENDED = ("other_chosen", "not_further", "role_closed", "kind")


def _weak(h: Heard) -> bool:
    nos = h.said(ActKind.REFUSAL)
    return bool(nos) and max(a.sure for a in nos) < WEAK


def likeliest_no(told: tuple[Heard, ...], interviews: tuple[Interview, ...]) -> Rejection | None:
    """The sentence that is most of a no, however little, where the thread as a whole tells one; None where they wrote nothing."""
    theirs = [(i, h) for i, h in enumerate(told) if h.by == THEM and not h.aside and h.text.strip()]
    if not theirs:
        return None
    said = [(act.sure, i, act) for i, h in theirs for act in h.acts if act.kind is ActKind.REFUSAL]
    if said:
        _, index, act = max(said, key=lambda found: found[:2])
        return _rejection(told, index, act, interviews)
    index, h = theirs[-1]
    matter, manner = signs(h.text)
    at = next((m.span() for m in (*matter, *manner)), (0, 1))
    return _rejection(told, index, Act(ActKind.REFUSAL, sentence_around(h.text, at), at, 0.0), interviews)


def speaks_of_a_no(told: tuple[Heard, ...]) -> bool:
    """Whether any sentence of theirs could be quoted as a no, however little of one it is."""
    theirs = [h for h in told if h.by == THEM and not h.aside]
    heard = any(a.kind is ActKind.REFUSAL for h in theirs for a in h.acts)
    return heard or any(signs(h.text)[0] for h in theirs)


def _answered(told: tuple[Heard, ...], no: int, now: int) -> bool:
    return any(h.by == ME and h.arrived for h in told[no + 1 : now])


def _says_it_again(h: Heard, nos: tuple[Act, ...]) -> bool:
    """After my answer a no is a new one only where its words say so, not by its tone alone."""
    return bool(signs(h.text)[0]) or any("phrase" in a.signals or a.sure >= BEYOND_DOUBT for a in nos)


def _i_was_out(before: tuple[Heard, ...]) -> bool:
    """After my own no, sighs and plans of theirs turn nobody down."""
    closed = closed_by_me(before)
    return closed is not None and closed.how == "withdrawn"


def _told_by_mouth(h: Heard) -> Act | None:
    """ "Thank you for ringing to tell me that it went to somebody else": my own words hold their no, and my answer."""
    found = RANG_TO_SAY.search(h.text)
    if found is None or not h.arrived or "?" in h.text or not h.does(ActKind.GRACE):
        return None
    sentence = sentence_around(h.text, found.span())
    return Act(ActKind.REFUSAL, sentence, found.span(), CLEARLY) if signs(sentence)[0] else None


CLEARLY, BEYOND_DOUBT = 0.75, 0.9
RANG_TO_SAY = re.compile(
    one_of(r"""
        \b(?:thank\w*|grateful|appreciat\w*|kind of you|good of you)\b[^.!?\n]{0,30}\b(?:
            ring(?:ing)?|rang|call(?:ing|ed)?|phon(?:ing|ed|e)|tell(?:ing)?|told|let(?:ting)? me know
        )\b
    """),
    re.I,
)


def took_another_post(told: tuple[Heard, ...]) -> bool:
    """Since their newest no I said yes to another post that they held out with it or after it."""
    nos = [i for i, h in enumerate(told) if h.by == THEM and not h.aside and h.said(ActKind.REFUSAL)]
    if not nos:
        return False
    answers = (i for i, h in enumerate(told) if h.by == ME and i > nos[-1])
    return any(_takes_the_other(told[nos[-1] : i], told[i]) for i in answers)


def _takes_the_other(since: tuple[Heard, ...], answer: Heard) -> bool:
    """Beside the no, or in their newest mail since, they asked about another post, and I said yes to it: that one is alive."""
    theirs = [h for h in since if h.by == THEM and not h.aside]
    if not theirs or not answer.arrived or LEAVES.search(answer.text):
        return False
    last = theirs[-1]
    asked = asked_beside_a_no(last) if last is since[0] else last.said(*WANTS)
    if not any(_offers_another(a.quote) for a in asked):
        return False
    return bool(BEGINS_WITH_YES.match(answer.text) or YES_TO_IT.search(answer.text))


def _offers_another(question: str) -> bool:
    return bool(PUT_FORWARD.search(question) or (OTHER_POST.search(question) and not OUR_FILE.search(question)))


# "Shall I put you forward?", "Can I send them your CV?"
PUT_FORWARD = re.compile(
    one_of(r"""
        \b(?:put|pop|throw|stick|shove|suggest|propose|recommend|introduce) (?:you|u|your (?:name|cv|profile|hat))\b[^.!?\n]{0,20}\b(?:forward|in|up|down|over|across|to|for)\b
        \b(?:submit|send|forward|share|float|pass)(?: \w+){0,2}? (?:you|your (?:cv|profile|resume|details|papers|name))\b
    """),
    re.I,
)
# A yes that comes after a sigh: "Shame. Days sounds good, put me forward", "Thanks for telling me. Yes, I would like that".
YES_TO_IT = re.compile(
    one_of(r"""
        (?:^|[.!,;:\n–—-]\s*|\b(?:but|and|so|then) )(?:
            yes\b|yeah\b|aye\b|go on then|of course\b|absolutely\b|definitely\b
            i(?:['’]d| would) (?:very much |really |certainly |gladly )?(?:
                love|like
                be (?:happy|glad|interested|delighted|keen|up for|open|willing)
                take|consider
            )\b
            i(?:['’]m| am) (?:very |really |definitely )?(?:up for|interested|keen|game|happy to|open to|in\b)
            i(?:['’]ll| will) (?:take|do) (?:it|that|them|those|the)\b
            happy to\b|keen\b|interested\b
        )
        (?<!not )(?<!n['’]t )(?<!never )\b(?:put|throw|pop|send|stick) me (?:forward|down|over|across|in(?:to)?|up)\b
        \bcount me in\b
        \b(?:
            that|it|this|they|days|nights|weekends|work|job|post|role|one|[A-Z]\w+
        ) (?:sounds?|looks?|would be|would suit|suits?|works?) (?:very |really |quite |pretty |just )?(?:
            good|great|fine|ok|okay|lovely|perfect|ideal|interesting|nice|right|me|for me|well
        )\b
    """),
    re.I,
)


OTHER_POST = re.compile(
    one_of(r"""
        \b(?:
            interest\w*|consider|think (?:about|of)|appeal|tempt\w*|open to|fancy|like to|happy (?:to|with)|role|position|post
            vacancy|instead|part-?time|relief|shifts?|days|nights|lates|earlies|weekends|mornings|evenings|jobs?|vacanc(?:y|ies)
            contract|placement|cover|up for|join|start|work|relocat\w*|move|there|similar|identical|the same|site|branch|elsewhere
        )\b
    """),
    re.I,
)
OUR_FILE = re.compile(
    r"\b(?:keep|file|papers|details|pool|list|database|cv|resume|again|in touch|future|feedback|survey)\b", re.I
)
LEAVES = re.compile(
    one_of(r"""
        \b(?:
            but (?:no|not)|no,? (?:thanks|thank you|ta)|not for me|too far|no use to me
            not (?:really )?(?:interested|keen)
            decline|pass on (?!my\b|me\b)|have to pass|leave it|(?:can|would)(?:no|n['’])t
        )\b
    """),
    re.I,
)


def _taken_back_inside(h: Heard, nos: tuple[Act, ...]) -> bool:
    """In one message: no to one thing, yes to me ("we chose someone else for A but want you for B" is no refusal of B)."""
    return any(
        a.sure >= max(n.sure for n in nos) and a.span[0] >= nos[-1].span[1]
        for a in h.said(ActKind.OFFER, ActKind.REOPENING)
    )


def _reopens(h: Heard) -> bool:
    """An offer, a talk, a step on; or their own word that the letter before was a mistake."""
    if WAS_A_MISTAKE.search(h.text):
        return True
    said = h.said(*REOPENS, least=0.6)
    return any(a.kind is not ActKind.OFFER or OFFERING.search(a.quote) for a in said) or any(
        e.method == "REQUEST" for e in h.events
    )


_THAT_LETTER = one_of(r"""
    (?:
        it|that|this
        (?:the|that|this|our|my|yesterday['’]s|today['’]s|last)(?: \w+){0,3}? (?:
            e-?mail|mail|letter|message|note|regrets?|rejection|refusal|notice|thing
        )
    )
""")
WAS_A_MISTAKE = re.compile(
    one_of(rf"""
        (?:^|[.!?;,:–-]\s*|\b(?:please|kindly|do|just|you (?:can|may|should)|and|so) )(?:
            ignore|disregard|forget|delete|bin|scrap|tear up
            (?:take|pay) no (?:notice|attention|heed) (?:of|to)
        ) {_THAT_LETTER}(?=\s*(?:[.!?,;:–-]|$|\b(?:and|please|at all|completely|entirely|altogether|from|which|it|was|you|we|of (?:this|last|yesterday|the (?:night|morning|weekend)))\b))
        \b{_THAT_LETTER} (?:was |has been |had been |got )?(?:\w+ )?(?:sent|gone|went|meant|intended|addressed)(?: out)?(?: to you)? (?:
            in error|by (?:mistake|accident)|wrongly|for (?:somebody|someone|another)|to the wrong|to everyone|to everybody
        )
    """),
    re.I | re.M,
)


def _rejection(told: tuple[Heard, ...], index: int, act: Act, interviews: tuple[Interview, ...]) -> Rejection:
    h = told[index]
    answered = h.by == ME or any(later.by == ME and later.arrived for later in told[index + 1 :])
    asks = any(
        a.what != "feedback_form" and _wants_an_answer(later, a)
        for later in told[index:]
        if later.by == THEM
        for a in later.said(*WANTS, ActKind.REOPENING)
    ) or bool(asked_beside_a_no(h))
    return Rejection(
        day=h.day,
        kind=_kind(h, act, interviews),
        evidence=h.evidence(act.quote),
        answered=answered,
        door_open=bool(STAY.search(h.text)),
        asks=asks,
    )


def _wants_an_answer(h: Heard, act: Act) -> bool:
    """A courtesy or a survey wants none; of a system's letter only a plain question about me does."""
    if SMALL_TALK.search(act.quote) or SURVEY.search(act.quote) or EXPENSES.search(act.quote):
        return False
    return h.person or bool(REALLY_ASKS.search(act.quote))


def _kind(h: Heard, act: Act, interviews: tuple[Interview, ...]) -> str:
    if CLOSED_ROLE.search(act.quote):
        return "role_closed"
    if POOL.search(h.text):
        return "talent_pool"
    if any(i.past and i.day and i.day <= h.day for i in interviews):
        return "after_interview"
    return "form_letter" if h.automated else "plain"
