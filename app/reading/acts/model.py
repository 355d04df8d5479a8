"""What a sentence does: who does what to whom. Facts are built from acts, never from words directly."""

from dataclasses import dataclass, field
from enum import StrEnum


class ActKind(StrEnum):
    # theirs
    REFUSAL = "refusal"  # a no to me: chosen someone else, role closed or filled, not going forward, offer withdrawn
    REOPENING = "reopening"  # taking a no back, or asking me about another role
    HOLD = "hold"  # frozen, paused
    OFFER = "offer"  # they offer me the job
    ADVANCE = "advance"  # they want to go on with me: next round, shortlisted
    INVITATION = "invitation"  # they ask me to a talk: slots proposed, "when are you free", a link to book
    APPOINTMENT = "appointment"  # a talk is fixed: "confirmed for Thursday at 10", "speak then"
    CANCELLATION = "cancellation"  # a talk is called off or has to move
    LOOK_BACK = "look_back"  # a talk has taken place: "great speaking with you today"
    PROMISE = "promise"  # what they will do (decide, get back, ring, send), with or without a time
    DELAY = "delay"  # it takes longer; no new time by itself
    PERMISSION = "permission"  # I may ask from some day on: "ping me if you haven't heard by Wednesday"
    SILENCE_MEANS_NO = "silence_means_no"  # "if you have not heard by X, assume you were not successful"
    REQUEST = "request"  # they want something from me: `what` is a request kind (see Request.kind)
    QUESTION = "question"  # they ask me something that wants an answer
    COURTESY = "courtesy"  # "let me know if you have questions", "good luck", a survey, a door left open
    RECEIPT = "receipt"  # "we have received your application"
    OUTREACH = "outreach"  # a recruiter approaches me about a job
    ABSENCE = "absence"  # out of office
    ADMINISTRATION = "administration"  # surveys, data retention, account notices, footers
    DELIVERY = "delivery"  # they deliver what was promised: feedback, the contract, the document, the link
    # mine
    APPLICATION = "application"
    THANKS = "thanks"  # thanks for a talk that took place
    STATUS_QUESTION = "status_question"  # I ask where things stand: an attempt
    ANSWER = "answer"  # I give what they asked for: `what` names it where it shows
    OWN_PROMISE = "own_promise"  # "I'll send my portfolio on Monday"
    ACCEPTANCE = "acceptance"  # I accept an offer
    WITHDRAWAL = "withdrawal"  # I withdraw or decline
    CONSENT = "consent"  # I agree to a time or a step: "Thursday at 10 works"
    GRACE = "grace"  # my answer to a no
    # neither
    JOB_TALK = "job_talk"  # words that only stand in a conversation about a job for me
    OTHER_TRADE = (
        "other_trade"  # alerts, newsletters, sales, admissions, volunteering, hiring by me, fraud: `what` says which
    )


@dataclass(frozen=True, slots=True)
class Act:
    """One act of one sentence. `span` is [start, end) of the sentence in the text read.

    `sure` is 0 to 1. `conditional` marks "if …" clauses (an act that only might happen), `negated` an act denied
    ("this is not a rejection"). `signals` names the independent grounds (phrase table, clause grammar, model …).
    """

    kind: ActKind
    quote: str
    span: tuple[int, int]
    sure: float
    what: str = ""
    conditional: bool = False
    negated: bool = False
    signals: frozenset[str] = field(default_factory=frozenset)

    def heard(self, sure: float, signals: frozenset[str] | None = None) -> "Act":
        """The same act, this sure (`dataclasses.replace` takes four times as long)."""
        kept = self.signals if signals is None else signals
        return Act(self.kind, self.quote, self.span, sure, self.what, self.conditional, self.negated, kept)
