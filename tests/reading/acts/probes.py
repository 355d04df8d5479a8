"""Mails that break keyword lists, in our own wording: what each has to be, and what it must not be."""

from app.reading.acts.model import ActKind as K

# (act that has to be there or None, the mail); a refusal may be there only where the act is one.
PROBES: tuple[tuple[K | None, str], ...] = (
    (K.CANCELLATION, "Unfortunately Maria is out sick, so we need to move your Thursday interview"),
    (K.PROMISE, "Unfortunately the panel has not met yet. I expect an update by the end of next week"),
    (K.ABSENCE, "Unfortunately I am on leave until 3 December"),
    (None, "The position has been filled for our Leeds office, but the London opening is still open"),
    (None, "We are unable to offer relocation, but everything else in the package stands"),
    (K.DELAY, "we have not forgotten you: unfortunately approvals are slow this quarter"),
    (None, "You asked whether you are not a match on Kafka. Not at all"),
    (K.QUESTION, "Unfortunately I missed your call. When are you free tomorrow?"),
    (K.REFUSAL, "We have chosen to pursue other candidates whose experience more closely aligns with our needs"),
    (K.REFUSAL, "After some thought we decided to go with another candidate"),
    (K.REFUSAL, "We regret to inform you that you have not been selected"),
    (K.REFUSAL, "we won't be progressing your application further"),
    (K.REFUSAL, "We have moved ahead with someone else. I will keep your CV on file"),
    (K.REFUSAL, "On this occasion you were unsuccessful"),
    (K.REFUSAL, "We're not going to be taking things further, but would love to stay in touch"),
    (K.REFUSAL, "Thank you for applying. We have closed this search and made a hire"),
    (K.REFUSAL, "We will not be advancing you to the final stage"),
    (K.REFUSAL, "Leider muessen wir Ihnen mitteilen, dass wir uns fuer einen anderen Kandidaten entschieden haben"),
    (K.PROMISE, "We will come back to you by Friday 27 November"),
    (K.PROMISE, "We expect to decide within two weeks"),
    (K.HOLD, "The role is on hold until January while budgets are confirmed"),
    (K.ABSENCE, "I am out of the office with no access to email until Monday"),
)
