"""The model's environment variables: all empty means no model."""

from collections.abc import Mapping
from urllib.parse import urlsplit

from app.errors import SettingsError
from app.model.model import PROVIDERS, ModelSettings

MODEL = "AFTERWORD_MODEL"
MODEL_URL = "AFTERWORD_MODEL_URL"
MODEL_KEY = "AFTERWORD_MODEL_KEY"
MODEL_NAMES = (MODEL, MODEL_URL, MODEL_KEY)
_LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})


def load_model_settings(env: Mapping[str, str]) -> ModelSettings | None:
    """`AFTERWORD_MODEL=provider:name`, for example `openai:some-model`; None where it is empty.

    Mail text goes to this address, so it has to be https, except on this machine.
    """
    named = env.get(MODEL, "").strip()
    url, key = env.get(MODEL_URL, "").strip(), env.get(MODEL_KEY, "").strip()
    if not named:
        if url or key:
            raise SettingsError(f"{MODEL_URL} and {MODEL_KEY} say nothing without {MODEL}")
        return None
    provider, colon, name = named.partition(":")
    if provider not in PROVIDERS or not colon or not name.strip():
        raise SettingsError(f"{MODEL} has to be provider:name, provider one of {', '.join(PROVIDERS)}")
    if url and not _safe(url):
        raise SettingsError(f"{MODEL_URL} has to begin with https:// (http:// only on this machine)")
    if not key and not (url and provider == "openai"):  # a server of one's own may want none
        raise SettingsError(f"{MODEL_KEY} is missing")
    return ModelSettings(provider, name.strip(), url, key)


def _safe(url: str) -> bool:
    parts = urlsplit(url)
    if not parts.hostname or parts.username or parts.password:
        return False
    return parts.scheme == "https" or (parts.scheme == "http" and parts.hostname in _LOOPBACK)
