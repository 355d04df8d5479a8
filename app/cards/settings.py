"""Settings, choosing a day, forgetting everything (`cards.md` j)."""

from dataclasses import dataclass
from datetime import UTC, date, datetime

from app.cards.links import Links
from app.cards.widgets import Card, button, buttons, call, card, choice, field, footer, paragraph, row, section
from app.etiquette.words import day_words

TONES = (("warm", "Warm and brief"), ("plain", "Plain"), ("formal", "Formal"))
AFTER_APPLICATION = (("5", "5 working days"), ("7", "7 working days"), ("10", "10 working days"))
AFTER_TALK = (("4", "4 working days"), ("6", "6 working days"), ("8", "8 working days"))
COUNTRIES = (
    ("", "From my Google settings"),
    ("US", "United States"),
    ("GB", "United Kingdom (England)"),
    ("IE", "Ireland"),
    ("CA", "Canada"),
    ("AU", "Australia"),
    ("NZ", "New Zealand"),
    ("IN", "India"),
    ("ZA", "South Africa"),
    ("KE", "Kenya"),
    ("NG", "Nigeria"),
    ("SG", "Singapore"),
    ("PH", "Philippines"),
    ("DE", "Germany"),
    ("AT", "Austria"),
    ("CH", "Switzerland"),
    ("NL", "Netherlands"),
    ("BE", "Belgium"),
    ("FR", "France"),
    ("ES", "Spain"),
    ("PT", "Portugal"),
    ("IT", "Italy"),
    ("PL", "Poland"),
    ("SE", "Sweden"),
    ("NO", "Norway"),
    ("DK", "Denmark"),
    ("FI", "Finland"),
    ("BR", "Brazil"),
    ("MX", "Mexico"),
    ("JP", "Japan"),
    ("KR", "South Korea"),
    ("MY", "Malaysia"),
    ("AE", "United Arab Emirates"),
)


@dataclass(frozen=True, slots=True)
class SettingsValues:
    """What the card shows and posts back under the same names. Waits are business days; `country` is "" for Google's."""

    sign_name: str = ""
    tone: str = "warm"
    country: str = ""
    after_application: int = 10
    after_talk: int = 6
    thank_you_only: bool = False
    keep_names: bool = False
    use_model: bool = False


def settings_card(values: SettingsValues, *, links: Links, model_name: str = "", problem: str = "") -> Card:
    """`model_name` is the host of the language model that the operator has set up; without one there is no switch."""
    drafts = [paragraph(f"<b>{problem}</b>")] if problem else []
    drafts += [
        field("sign_name", "Sign drafts as", value=values.sign_name, longest=80),
        choice("tone", "Usual tone", TONES, chosen=values.tone),
        choice(
            "after_application", "Wait after an application", AFTER_APPLICATION, chosen=str(values.after_application)
        ),
        choice("after_talk", "Wait after a talk", AFTER_TALK, chosen=str(values.after_talk)),
        choice("country", "Public holidays of", COUNTRIES, chosen=values.country),
        row(
            "Thank-you notes and answers only",
            below="No follow-up is suggested.",
            switch=_switch("thank_you_only", values.thank_you_only),
        ),
    ]
    privacy = [
        row(
            "Keep company names on my list",
            below="On: the company stands on your list."
            if values.keep_names
            else "Off: the list shows kinds and dates only.",
            switch=_switch("keep_names", values.keep_names),
        )
    ]
    if model_name:
        below = (
            f"On: the new words of the thread go to {model_name} when you ask for a letter."
            if values.use_model
            else "Off: drafts come from built-in letters, and no mail text leaves the service."
        )
        privacy.append(
            row("Use a language model to write drafts", below=below, switch=_switch("use_model", values.use_model))
        )
    forget = button(
        "Delete everything kept about me",
        call(links, "forget"),
        alt="Ask once more, then delete all your data from this service",
    )
    privacy.append(buttons(forget))
    save = button("Save", call(links, "save_settings", keep=True), alt="Save these settings")
    return card(
        "settings",
        "Settings",
        "They apply to every thread",
        section(*drafts, header="Drafts and dates"),
        section(*privacy, header="Privacy"),
        fixed_footer=footer(save),
    )


def _switch(name: str, on: bool) -> dict[str, object]:
    return {"name": name, "value": "on", "selected": on, "controlType": "SWITCH"}


def forget_card(*, links: Links) -> Card:
    """Asked once more before everything is deleted."""
    words = (
        "This deletes your settings, your list, your answers and the record of approved drafts from this service. "
        "Mail and drafts in Gmail stay as they are."
    )
    yes = button("Delete everything", call(links, "forget_confirmed"), alt="Delete all your data from this service now")
    back = button("Back", call(links, "settings"), alt="Go back without deleting")
    return card(
        "forget",
        "Delete everything?",
        "It cannot be brought back",
        section(paragraph(words)),
        fixed_footer=footer(yes, back),
    )


def date_card(*, thread_id: str, current: date | None, today: date, links: Links, problem: str = "") -> Card:
    """The person names the day. The picker speaks midnight UTC of the day, in milliseconds."""
    widgets = [paragraph(f"<b>{problem}</b>")] if problem else []
    if current:
        widgets.append(paragraph(f"Now: {day_words(current, today=today)}."))
    chosen = current or today
    instant = int(datetime(chosen.year, chosen.month, chosen.day, tzinfo=UTC).timestamp() * 1000)
    picker = {"name": "day", "label": "Look at this thread again on", "type": "DATE_ONLY", "valueMsEpoch": str(instant)}
    widgets.append({"dateTimePicker": picker})
    save = button(
        "Save the day",
        call(links, "save_date", keep=True, thread=thread_id),
        alt="Keep this day for the thread",
        filled=True,
    )
    back = button("Back", call(links, "refresh", thread=thread_id), alt="Go back without changing the day")
    widgets.append(buttons(save, back))
    return card("date", "Choose the day", "It counts for this thread only", section(*widgets))
