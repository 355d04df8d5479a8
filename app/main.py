"""The joining of the parts, and the only place that knows the clock."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from fastapi import FastAPI

from app.errors import SettingsError
from app.gmail.client import GmailService
from app.model.drafts import NoDraft, model_for
from app.model.model import ModelSettings
from app.model.settings import MODEL
from app.settings import CLOCK, DATABASE, Settings
from app.store.database import engine_for, is_embedded, migrate, newest_revision, revision_of
from app.store.store import Store
from app.web.app import Parts, create_app
from app.web.caller import Gate
from app.web.google import Certificates, GoogleTokens

__all__ = ["build_app", "clock_of", "create_app", "parts_of"]


def build_app(settings: Settings) -> FastAPI:
    """The service with its real parts."""
    return create_app(parts_of(settings))


def parts_of(settings: Settings) -> Parts:
    """The real parts: the database at its newest migration, Gmail, Google's certificates, the clock."""
    gate = Gate(
        base_url=settings.base_url,
        service_account=settings.service_account_email,
        client_id=settings.oauth_client_id,
        claims_of=GoogleTokens(Certificates(settings.certs_url)),
    )
    gmail = GmailService(url=settings.gmail_url)
    if settings.model:
        _reachable_model(settings.model)
    return Parts(
        gate=gate,
        store=store_of(settings),
        gmail_for=gmail.for_tokens,
        clock=clock_of(settings),
        model=settings.model,
    )


def _reachable_model(model: ModelSettings) -> None:
    """A model that can never answer is a mistake of the operator's, and nobody should be asked to switch it on."""
    try:
        model_for(model)
    except NoDraft as no:
        raise SettingsError(f"{MODEL} is set, but {no.why}: pip install '.[llm]' in the checkout") from None


def store_of(settings: Settings) -> Store:
    """Our records. The embedded database is migrated here; a server's is migrated by `afterword migrate`, once for all."""
    engine = engine_for(settings.database_url)
    if is_embedded(engine):
        migrate(engine)
    elif revision_of(engine) != newest_revision():
        engine.dispose()
        raise SettingsError(f"the database of {DATABASE} is not at the newest migration: run `afterword migrate` first")
    store = Store(engine, key=settings.secret_key)
    store.tidy(utc_now().date())
    return store


def clock_of(settings: Settings) -> Callable[[], datetime]:
    """The machine's clock in UTC; in the preview, what a file says."""
    return preview_clock(settings.clock_file) if settings.clock_file else utc_now


def utc_now() -> datetime:
    return datetime.now(UTC)


def preview_clock(path: Path) -> Callable[[], datetime]:
    """A clock that the preview sets: the file holds an ISO instant with its offset (time stands still there) or a number of
    seconds to add to the machine's clock. No file or an empty one: the machine's clock. Read at each call."""

    def now() -> datetime:
        try:
            value = path.read_text(encoding="utf-8").strip()
        except FileNotFoundError:
            return utc_now()
        return moment_in(value) if value else utc_now()

    return now


def moment_in(value: str) -> datetime:
    """The moment that a clock file names."""
    try:
        return utc_now() + timedelta(seconds=float(value))
    except (ValueError, OverflowError):
        pass
    try:
        moment = datetime.fromisoformat(value)
    except ValueError:
        raise SettingsError(f"the file in {CLOCK} holds neither an instant nor a number of seconds") from None
    if moment.tzinfo is None:
        raise SettingsError(f"the instant in the file of {CLOCK} needs an offset such as +00:00")
    return moment.astimezone(UTC)
