"""The person's settings, and forgetting all of it."""

from dataclasses import asdict, replace

from app.actions.look import today_of
from app.actions.model import Answer, Show, Visit
from app.actions.show_list import list_card
from app.cards.settings import (
    AFTER_APPLICATION,
    AFTER_TALK,
    COUNTRIES,
    TONES,
    SettingsValues,
    forget_card,
    settings_card,
)
from app.store.records import PersonSettings

LONGEST_NAME = 80
SWITCHES = ("thank_you_only", "keep_names", "use_model")


def show_settings(visit: Visit) -> Answer:
    return Answer(_card(visit, visit.store.settings_of(visit.sub)))


def save_settings(visit: Visit) -> Answer:
    """Keep what the card holds; a choice that is not on it changes nothing."""
    wanted = _from_form(visit, visit.store.settings_of(visit.sub))
    visit.store.save_settings(visit.sub, wanted, today=today_of(visit))
    return Answer(_card(visit, wanted), Show.UPDATE, notice="Settings saved.", changed=True)


def ask_to_forget(visit: Visit) -> Answer:
    return Answer(forget_card(links=visit.links))


def forget(visit: Visit) -> Answer:
    """Delete every row about the person."""
    visit.store.forget_everything(visit.sub)
    visit.recent.forget(visit.sub)
    return Answer(list_card(visit), Show.ROOT, notice="Everything kept about you is deleted.", changed=True)


def _card(visit: Visit, settings: PersonSettings) -> dict[str, object]:
    name = visit.model.told if visit.model else ""
    return settings_card(SettingsValues(**asdict(settings)), links=visit.links, model_name=name)


def _from_form(visit: Visit, known: PersonSettings) -> PersonSettings:
    """Empty inputs and switches that are off are missing from the form."""

    def chosen(name: str, choices: tuple[tuple[str, str], ...], current: str) -> str:
        value = visit.form.get(name, current)
        return value if value in {c for c, _ in choices} else current

    return replace(
        known,
        sign_name=" ".join(visit.form.get("sign_name", "").split())[:LONGEST_NAME],
        tone=chosen("tone", TONES, known.tone),
        country=chosen("country", COUNTRIES, known.country),
        after_application=int(chosen("after_application", AFTER_APPLICATION, str(known.after_application))),
        after_talk=int(chosen("after_talk", AFTER_TALK, str(known.after_talk))),
        **{name: visit.form.get(name) == "on" for name in SWITCHES},
    )
