"""A draft by a language model, held to the same checks as the built-in letters. None means: use the built-in one."""

import logging
import secrets
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from app.etiquette.model import Advice
from app.letters.blanks import blanks_in
from app.letters.facts import ungrounded
from app.letters.model import Letter, Wishes, Writer
from app.letters.shape import Shape, shape_of
from app.letters.write import NO_WISHES, write_letter
from app.model.disarm import disarmed
from app.model.drafts import NoDraft, ask, model_for
from app.model.guard import refused
from app.model.model import ModelSettings
from app.model.prompt import instructions, task
from app.reading.mail.model import Mail
from app.reading.model import Reading
from app.tone.model import Finding, Severity

if TYPE_CHECKING:
    from pydantic_ai.models import Model

log = logging.getLogger(__name__)


def mails_text(mails: Sequence[Mail]) -> str:
    """What a model may see of a thread: who wrote and the newly written words, oldest first. Drafts and trash are left out."""
    said = []
    for mail in mails:
        if mail.left_out is None and mail.new_text:
            who = "The person" if mail.mine else "They"
            said.append(f"{who} wrote:\n{mail.new_text}")
    return "\n\n".join(said)


def write_with_model(
    advice: Advice,
    reading: Reading,
    mails_text: str,
    *,
    writer: Writer,
    wishes: Wishes = NO_WISHES,
    settings: ModelSettings,
    check: Callable[[str], Sequence[Finding]],
    model: "Model | None" = None,
) -> Letter | None:
    """A letter for this advice, or None: the model is missing, failed, was slow, or its draft did not pass.

    `check` is the tone check of a body; a finding of severity high refuses the draft (blanks that have to be filled are not
    one: they are compared with the built-in letter's). `model` replaces the one that `settings` name, for tests.
    """
    own = write_letter(advice, reading, writer=writer, wishes=wishes)
    seen = disarmed(mails_text)
    secret = secrets.token_hex(6)
    try:
        answer = ask(
            model or model_for(settings),
            instructions=instructions(secret),
            task=task(own, reading, wishes=wishes, mails=seen.text, fence=f"=== {secrets.token_hex(8)} ==="),
            seconds=settings.seconds,
        )
    except NoDraft as no:
        log.info("no model draft: %s", no.why)
        return None
    body = _with_our_frame(own, answer.paragraphs)
    why = refused(body, own=own, mails=seen.text, left_out=seen.left_out, secret=secret)
    if not why and ungrounded(body, reading=reading, writer=writer, wishes=wishes, thread_text=seen.text):
        why = "facts"
    if not why and _too_strong(body, check):
        why = "tone"
    if why:
        log.info("model draft refused: %s", why)
        return None
    return Letter(own.kind, own.subject, body, own.tone, blanks_in(body), own.sources)


def _with_our_frame(own: Letter, paragraphs: Sequence[str]) -> str:
    """Greeting, closing and signature of the built-in letter around the model's paragraphs."""
    ours = shape_of(own.body)
    words = tuple(" ".join(p.split()) for p in paragraphs)
    return Shape(ours.greeting, words, ours.closing, ours.name).text


def _too_strong(body: str, check: Callable[[str], Sequence[Finding]]) -> bool:
    blanks = blanks_in(body)
    return any(
        finding.severity is Severity.HIGH
        for finding in check(body)
        if not any(blank in body[max(0, finding.span[0] - 1) : finding.span[1] + 1] for blank in blanks)
    )
