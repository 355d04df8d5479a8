"""Which model writes, and where it lives."""

from dataclasses import dataclass, field

PROVIDERS = ("openai", "gemini", "anthropic")
PATIENCE = 4.0  # seconds; a slower model is not waited for


@dataclass(frozen=True, slots=True)
class ModelSettings:
    """`provider` is one of PROVIDERS; "openai" with a `base_url` is any endpoint that speaks its protocol. `seconds` is the
    longest wait for a draft, everything included."""

    provider: str
    name: str
    base_url: str = ""
    api_key: str = field(default="", repr=False)
    seconds: float = PATIENCE

    @property
    def told(self) -> str:
        """For the settings card: who gets to see mail text when the person opts in."""
        where = {"openai": "OpenAI", "gemini": "Google Gemini", "anthropic": "Anthropic"}[self.provider]
        return f"{self.name} at {self.base_url}" if self.base_url else f"{self.name} of {where}"
