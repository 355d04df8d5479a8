"""The list of job threads, without asking Gmail: only what we kept."""

from collections import Counter
from dataclasses import replace
from datetime import date, timedelta
from urllib.parse import quote

from app.actions.look import today_of
from app.actions.model import Answer, Show, Visit
from app.actions.open_message import refresh
from app.cards.home import DUE, Closed, HomeRow, home_card
from app.etiquette.model import Action
from app.etiquette.words import day_words
from app.gmail import plain_id
from app.reading.model import Stage
from app.store.records import ThreadRecord

NOTE_LAPSES = timedelta(days=14)  # a gracious note after that is no longer suggested

STAGES = {
    Stage.APPLIED: "Application",
    Stage.SCREENING: "First talks",
    Stage.INTERVIEW_SCHEDULED: "Interview agreed",
    Stage.INTERVIEWED: "After an interview",
    Stage.ASSESSMENT: "Assessment",
    Stage.OFFER: "Offer",
    Stage.ON_HOLD: "On hold",
    Stage.REJECTED: "They said no",
    Stage.OUTREACH: "They wrote to you first",
}
ENDINGS = {Stage.REJECTED: "said no", Stage.ACCEPTED: "accepted", Stage.WITHDRAWN: "withdrawn by you"}


def home(visit: Visit) -> Answer:
    """The homepage, and the list as a card."""
    visit.store.tidy_once_a_day(today_of(visit))
    return Answer(list_card(visit, more=visit.parameters.get("more") == "yes"))


def list_card(visit: Visit, *, more: bool = False) -> dict[str, object]:
    today = today_of(visit)
    records = visit.store.threads_of(visit.sub)
    rows = [row for record in records if (row := row_of(record, today=today))]
    endings = Counter(ending for record in records if (ending := ending_of(record, today=today)))
    return home_card(rows, today=today, links=visit.links, more=more, closed=Closed(dict(endings)))


def action_on(record: ThreadRecord, *, today: date) -> Action:
    """What is right today by what was kept: a wait that is over becomes what was to follow it."""
    action = Action(record.action)
    if action is Action.WAIT and record.day and record.day <= today:
        return Action(record.then) if record.then else Action.FOLLOW_UP
    if action is Action.SEND_GRACIOUS_NOTE and record.last_contact and today > record.last_contact + NOTE_LAPSES:
        return Action.MOVE_ON
    return action


def row_of(record: ThreadRecord, *, today: date) -> HomeRow | None:
    """The line on the list; None for a thread that is at rest or no job thread."""
    action = action_on(record, today=today)
    if record.told.closed or not (action in DUE or action is Action.WAIT):
        return None
    when = f"Thread of {day_words(record.last_contact, today=today)}" if record.last_contact else "A job thread"
    last = f"last message {day_words(record.last_contact, today=today)}" if record.last_contact else ""
    by = {"me": ", from you", "them": ", from them"}.get(record.last_by or "", "") if last else ""
    line = " · ".join(p for p in (record.who, STAGES.get(Stage(record.stage), ""), f"{last}{by}") if p)
    return HomeRow(record.thread_id, action, record.company or record.who or when, line, record.day)


def ending_of(record: ThreadRecord, *, today: date) -> str:
    if record.told.closed:
        return "closed by you"
    if action_on(record, today=today) is not Action.MOVE_ON:
        return ""
    return ENDINGS.get(Stage(record.stage), "at rest")


def show_thread(visit: Visit) -> Answer:
    """A row of the list: its card if that thread is open, else the thread itself in Gmail: no token opens another one."""
    wanted = visit.parameters.get("thread", "")
    if visit.gmail is not None and plain_id(visit.thread_id) == wanted:
        return replace(refresh(visit), show=Show.PUSH)
    return Answer(link=f"https://mail.google.com/mail/#all/{quote(wanted, safe='')}")
