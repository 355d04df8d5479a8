"""One call to a model, with a typed answer and a hard time limit. The only file that knows pydantic-ai."""

import asyncio
import threading
from typing import TYPE_CHECKING, Annotated

from pydantic import BaseModel, ConfigDict, Field

from app.model.model import ModelSettings

if TYPE_CHECKING:
    from pydantic_ai.models import Model

MOST_TOKENS = 700


class Drafted(BaseModel):
    """The letter's own paragraphs: greeting, closing and signature are ours."""

    model_config = ConfigDict(extra="forbid", str_strip_whitespace=True)

    paragraphs: Annotated[list[Annotated[str, Field(min_length=1, max_length=900)]], Field(min_length=1, max_length=3)]


class NoDraft(Exception):
    """The model is missing, failed, was too slow, or answered something else. `why` holds no mail text."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


def model_for(settings: ModelSettings) -> "Model":
    """The library's model object. Raises NoDraft where the `llm` extra is not installed."""
    try:
        if settings.provider == "anthropic":
            from pydantic_ai.models.anthropic import AnthropicModel
            from pydantic_ai.providers.anthropic import AnthropicProvider

            provider = AnthropicProvider(api_key=settings.api_key, base_url=settings.base_url or None)
            return AnthropicModel(settings.name, provider=provider)
        if settings.provider == "gemini":
            from pydantic_ai.models.google import GoogleModel
            from pydantic_ai.providers.google import GoogleProvider

            google = GoogleProvider(api_key=settings.api_key, base_url=settings.base_url or None)
            return GoogleModel(settings.name, provider=google)
        from pydantic_ai.models.openai import OpenAIChatModel
        from pydantic_ai.providers.openai import OpenAIProvider

        openai = OpenAIProvider(api_key=settings.api_key or "none", base_url=settings.base_url or None)
        return OpenAIChatModel(settings.name, provider=openai)
    except ImportError:
        raise NoDraft("the llm extra is not installed") from None


def ask(model: "Model", *, instructions: str, task: str, seconds: float) -> Drafted:
    """One answer within `seconds`, whatever the network does; raises NoDraft otherwise.

    The call runs in a thread of its own that is left behind when the time is over: cancelling alone would still wait for a
    name look-up that hangs.
    """
    answers: list[Drafted] = []
    failures: list[str] = []

    def work() -> None:
        try:
            answers.append(asyncio.run(_ask(model, instructions=instructions, task=task, seconds=seconds)))
        except NoDraft as no:
            failures.append(no.why)

    thread = threading.Thread(target=work, daemon=True, name="model-draft")
    thread.start()
    thread.join(seconds)
    if answers:
        return answers[0]
    raise NoDraft(failures[0] if failures else "too slow")


async def _ask(model: "Model", *, instructions: str, task: str, seconds: float) -> Drafted:
    try:
        from pydantic_ai import Agent
        from pydantic_ai.exceptions import AgentRunError, UserError
    except ImportError:
        raise NoDraft("the llm extra is not installed") from None
    agent = Agent(
        model,
        output_type=Drafted,
        instructions=instructions,
        retries=0,
        model_settings={"max_tokens": MOST_TOKENS, "timeout": seconds},
    )
    try:
        async with asyncio.timeout(seconds):
            return (await agent.run(task)).output
    except TimeoutError:
        raise NoDraft("too slow") from None
    except (AgentRunError, UserError, OSError, ValueError) as fault:
        raise NoDraft(type(fault).__name__) from None
