"""Where a thread stands, in the answers of the person: what each standing takes for granted, and what their answers leave open."""

from collections.abc import Mapping

from app.reading.standing.judge import Standing

AS_ANSWERED: Mapping[Standing, Mapping[str, str]] = {
    Standing.QUIET: {"is_it_a_job": "no"},
    Standing.NO: {"is_it_a_job": "yes", "was_it_a_no": "yes", "are_they_waiting": "no"},
    Standing.ASKS: {"is_it_a_job": "yes", "are_they_waiting": "yes"},
    Standing.OPEN: {"is_it_a_job": "yes", "was_it_a_no": "no", "are_they_waiting": "no"},
}
LEAVES: Mapping[tuple[str, str], frozenset[Standing]] = {
    ("is_it_a_job", "no"): frozenset({Standing.QUIET}),
    ("is_it_a_job", "yes"): frozenset({Standing.NO, Standing.ASKS, Standing.OPEN}),
    ("was_it_a_no", "no"): frozenset({Standing.ASKS, Standing.OPEN}),  # who says so speaks of a job
    ("was_it_a_no", "yes"): frozenset({Standing.NO, Standing.ASKS}),  # a no may ask something with it
    ("are_they_waiting", "yes"): frozenset({Standing.ASKS}),
    ("are_they_waiting", "no"): frozenset({Standing.QUIET, Standing.NO, Standing.OPEN}),
}


def taken_as(standing: Standing, answers: Mapping[str, str]) -> Mapping[str, str]:
    """The answers under which a thread reads so; what the person said stays."""
    return {**AS_ANSWERED[standing], **answers}


def left_by(answers: Mapping[str, str]) -> tuple[Standing, ...]:
    """The standings that fit the person's own answers; an answer that leaves none of the others is passed over."""
    left = frozenset(Standing)
    for answer in answers.items():
        left = left & LEAVES.get(answer, left) or left
    return tuple(s for s in Standing if s in left)
