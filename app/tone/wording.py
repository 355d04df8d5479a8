"""What a finding says to the person: why, in one kind sentence, and a wording that serves the same wish better.

`SOURCES` names the advice behind each lint, for those who run the service; people do not see it.
"""

from app.tone.model import Severity

SEVERITY: dict[str, Severity] = {
    "desperation": Severity.HIGH,
    "presumption": Severity.HIGH,
    "pressure": Severity.HIGH,
    "blame": Severity.MEDIUM,
    "salary_change": Severity.HIGH,
    "gift": Severity.HIGH,
    "social_request": Severity.MEDIUM,
    "back_channel": Severity.HIGH,
    "over_apology": Severity.MEDIUM,
    "negative_talk": Severity.HIGH,
    "dispute_decision": Severity.HIGH,
    "channel": Severity.MEDIUM,
    "irritant_phrase": Severity.LOW,
    "shouting": Severity.LOW,
    "typos_placeholders": Severity.HIGH,
    "generic": Severity.LOW,
    "subject_line": Severity.LOW,
    "length": Severity.MEDIUM,
    "frequency": Severity.HIGH,
    "unanswered_request": Severity.HIGH,
    "ungrounded_detail": Severity.HIGH,
}

SOURCES: dict[str, str] = {
    "desperation": "S1.7, S1.8",
    "presumption": "S0.8, S1.2",
    "pressure": "S2.8, S1.4, E8",
    "blame": "S3.9, E30",
    "salary_change": "S0.7",
    "gift": "S4.5",
    "social_request": "S0.5, S4.4",
    "back_channel": "S0.4, S1.6",
    "over_apology": "S0.9, S1.7, E30",
    "negative_talk": "S3.6, S3.9",
    "dispute_decision": "S0.10, S3.7, S4.9",
    "channel": "S4.2, S2.7, S2.8, S1.4",
    "irritant_phrase": "E30",
    "shouting": "S4.3",
    "typos_placeholders": "S2.6",
    "generic": "S4.7, S4.8, E1, E31",
    "subject_line": "E29, S4.3",
    "length": "S4.3, E29, E6, E31",
    "frequency": "S0.1, S1.4, S1.5, S2.8, S3.3",
    "unanswered_request": "S3.5",
    "ungrounded_detail": "S4.7, S0.9",
}

WHY: dict[str, str] = {
    "desperation": "You bring skills they can use; telling them how much you need the job hides that.",
    "presumption": "They have not decided yet, so this can sound as if you were already hired.",
    "pressure": "A deadline or a push from you can make it easier for them to say no.",
    "blame": "This can read as a reproach, and the delay is often not the reader's doing.",
    "salary_change": "Pay is best talked about once they make an offer, or when they ask.",
    "gift": "Presents can put people who decide in an awkward place; your thanks are enough.",
    "social_request": "A private contact request can feel too close while they are still deciding.",
    "back_channel": "Going through other people can look like going behind the reader's back.",
    "over_apology": "There is no need to apologise for writing: asking is part of the process.",
    "negative_talk": "Hard words about people tend to stick to the one who writes them.",
    "dispute_decision": "Decisions are hardly ever changed by arguing; a kind answer keeps the door open.",
    "channel": "A call or visit that they did not ask for can catch them at a bad moment.",
    "irritant_phrase": "Many readers find this phrase tiring; a plain question is easier to answer.",
    "shouting": "Capitals, rows of marks and emoji can look loud in a letter about work.",
    "typos_placeholders": "A small slip here is easy to put right before it goes out.",
    "generic": "This could go to anybody; one detail of your talk makes it yours.",
    "subject_line": "A clear subject helps them find your mail again.",
    "length": "Letters of 50 to 125 words are answered most often.",
    "frequency": "Asking again this soon seldom helps; a little patience leaves a better mark.",
    "unanswered_request": "They asked you for something that this letter does not answer yet.",
    "ungrounded_detail": "This is neither in the thread nor in what you told us; please check it.",
}

BETTER: dict[str, str] = {
    "desperation": "I would be glad to bring my experience to this role.",
    "presumption": "If you decide to go ahead with me, I would be glad to talk about the next steps.",
    "pressure": "Could you tell me when a decision is likely?",
    "blame": "Is there any news?",
    "salary_change": "I would be happy to talk about pay once you have decided.",
    "gift": "Thank you for the time you gave me.",
    "social_request": "I would be glad to stay in touch.",
    "back_channel": "I would be glad to send you the details of my referees.",
    "over_apology": "Thank you for your time.",
    "negative_talk": "I learned a good deal there, and I am ready for something new.",
    "dispute_decision": "Thank you for letting me know; I would be glad to be considered for later roles.",
    "channel": "I am happy to talk by phone if that is easier for you.",
    "irritant_phrase": "Could you tell me when you expect to decide?",
    "frequency": "Thank you for the time you gave me.",
}

# After a refusal there is nothing to ask for any more.
BETTER_REFUSED: dict[str, str] = {
    "pressure": "Thank you for letting me know.",
    "blame": "Thank you for letting me know.",
    "irritant_phrase": "Thank you for letting me know.",
    "desperation": "If another role comes up that fits, I would be glad to hear of it.",
    "presumption": "If another role comes up that fits, I would be glad to hear of it.",
    "salary_change": "",
}


def better_for(lint: str, *, stage: str) -> str:
    """A wording that serves the same wish better at this stage, or ""."""
    usual = BETTER.get(lint, "")
    return BETTER_REFUSED.get(lint, usual) if stage == "rejected" else usual
