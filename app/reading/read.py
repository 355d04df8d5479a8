"""From a thread to a reading: what a careful reader of all the mail would tell, seen from `now`."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from functools import cached_property
from types import MappingProxyType
from zoneinfo import ZoneInfo

from app.reading import doubts as doubted
from app.reading.facts.absence import absence_in
from app.reading.facts.attempts import attempts_in
from app.reading.facts.closed import closed_by_me
from app.reading.facts.company import company_in
from app.reading.facts.contact import last_contact
from app.reading.facts.fraud import fraud_marks_in
from app.reading.facts.heard import ME, THEM
from app.reading.facts.hearing import hear
from app.reading.facts.hold import hold_in, hold_without_date
from app.reading.facts.interviews import diary_of, interviews_in, with_open_times
from app.reading.facts.people import counterpart_in, people_in
from app.reading.facts.permission import permission_in
from app.reading.facts.promise import promise_in, without_kept_calls
from app.reading.facts.reach import reaches_a_person
from app.reading.facts.recruiting import about_a_job, weigh
from app.reading.facts.rejection import MAYBE, likeliest_no, rejection_in, speaks_of_a_no
from app.reading.facts.requests import likeliest_wish, requests_in, speaks_of_a_wish
from app.reading.facts.ringing import invited_to_ring
from app.reading.facts.role import role_in
from app.reading.facts.stage import Steps, applied_only, offer_in, stage_of
from app.reading.facts.timeline import timeline_of
from app.reading.facts.two_roles import with_roles_apart
from app.reading.facts.veiled import with_weighed_noes
from app.reading.mail import read_mails
from app.reading.mail.model import Mail
from app.reading.model import (
    Contact,
    Doubt,
    Elapsed,
    Interview,
    Permission,
    Promise,
    Reading,
    Rejection,
    Request,
    Stage,
)
from app.reading.standing.answers import left_by, taken_as
from app.reading.standing.judge import Judged, Standing, judge, standing_of
from app.reading.standing.signs import Signs, signs_in
from app.reading.workdays import Workdays, workdays_for
from app.thread import Me, Thread

NO_ANSWERS: Mapping[str, str] = MappingProxyType({})

SKEW = timedelta(minutes=15)
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def read_thread(
    thread: Thread, *, me: Me, now: datetime, country: str, timezone: str, answers: Mapping[str, str] = NO_ANSWERS
) -> Reading:
    """The facts of `thread` at `now` (aware). `answers` are the person's own, by question; they win over what we read."""
    known = tuple(m for m in read_mails(thread, me=me) if not _ahead(m, now))
    return _Conversation(thread, known, me=me, country=country, timezone=timezone).at(now).reading(answers)


def read_on_days(
    thread: Thread, *, me: Me, days: Iterable[datetime], country: str, timezone: str
) -> Iterator[tuple[datetime, Reading]]:
    """The readings of the same thread at several moments, oldest first; what did not change between two is read once."""
    mails = read_mails(thread, me=me)
    conversation: _Conversation | None = None
    for now in sorted(days):
        known = tuple(m for m in mails if not _ahead(m, now))
        if conversation is None or len(known) != len(conversation.mails):
            conversation = _Conversation(thread, known, me=me, country=country, timezone=timezone)
        yield now, conversation.at(now).reading(NO_ANSWERS)


def signs_of_thread(thread: Thread, *, me: Me, now: datetime, country: str, timezone: str) -> tuple[Standing, Signs]:
    """Where a thread stands by its facts alone, and what its judge sees: what weights are learned from."""
    known = tuple(m for m in read_mails(thread, me=me) if not _ahead(m, now))
    conversation = _Conversation(thread, known, me=me, country=country, timezone=timezone)
    return standing_of(conversation.newest_facts), conversation.signs


def _ahead(mail: Mail, now: datetime) -> bool:
    """Mail from after `now` is not known yet (scheduled mail excepted, which has its own fact). Two clocks never agree: what
    was sent a moment ago is known."""
    return mail.left_out != "scheduled" and mail.message.sent_at is not None and mail.message.sent_at > now + SKEW


class _Conversation:
    """What a thread tells whatever the day: who spoke, what was agreed, asked and refused."""

    def __init__(self, thread: Thread, mails: tuple[Mail, ...], *, me: Me, country: str, timezone: str) -> None:
        told = with_weighed_noes(hear(mails, me=me, country=country, zone=timezone))
        self.told, gone = with_roles_apart(told)
        self.thread, self.mails, self.country, self.timezone = thread, mails, country, timezone
        self.days: Workdays = workdays_for(country)
        self.people = people_in(self.told)
        self.counterpart = counterpart_in(self.told, self.people)
        self.weighed = weigh(self.told)
        self.company = company_in(self.told)
        self.role = role_in(self.told, gone=gone)
        self.closed = closed_by_me(self.told)
        self.diary = diary_of(self.told, timezone, closed=self.closed)
        self.offer = offer_in(self.told)
        self.timeline = timeline_of(self.told)
        self.invited_to_ring = invited_to_ring(self.told)

    def at(self, now: datetime) -> "_Seen":
        return _Seen(self, now)

    @cached_property
    def newest(self) -> "_Seen":
        """On the day of its newest mail: where a thread stands changes with mail, not with days."""
        return self.at(max((h.at for h in self.told), default=EPOCH))

    @cached_property
    def newest_facts(self) -> Reading:
        return self.newest.facts()

    @cached_property
    def signs(self) -> Signs:
        return signs_in(self.told, self.newest_facts, self.weighed)

    def judged(self, answers: Mapping[str, str]) -> Judged:
        """What the thread as a whole makes of its facts, under the person's own answers."""
        if not answers:
            return judge(self.signs, standing_of(self.newest_facts), told=self._told_of)
        read = standing_of(self.newest.facts(answers))
        return judge(self.signs, read, among=left_by(answers), told=self._told_of, taken=self._taken_under(answers))

    def _taken_under(self, answers: Mapping[str, str]) -> Standing:
        """What was taken before they answered, or the other that the card asked about where they say that it was (no) no."""
        before = self.judged(NO_ANSWERS)
        said = answers.get("was_it_a_no")
        taken = self.newest_facts if before.best is before.read else self.newest.facts(taken_as(before.best, {}))
        return before.next if said and (said == "yes") is (taken.rejection is None) else before.best

    def _told_of(self, standing: Standing) -> bool:
        """Whether a sentence of the thread could be quoted for it."""
        if standing is Standing.NO:
            return speaks_of_a_no(self.told)
        return standing is not Standing.ASKS or speaks_of_a_wish(self.told)


class _Seen:
    """A conversation seen from one moment; readings of it under different answers share its work."""

    def __init__(self, heard: _Conversation, now: datetime) -> None:
        self.heard, self.told, self.days, self.now = heard, heard.told, heard.days, now
        self.today = now.astimezone(ZoneInfo(heard.timezone)).date()

    def reading(self, answers: Mapping[str, str]) -> Reading:
        plain = self.facts(answers)
        if plain.fraud_marks or not self.told:
            return plain
        judged = self.heard.judged(answers)
        if judged.best is not judged.read:
            plain = self.facts(taken_as(judged.best, answers))
        return replace(plain, doubts=self._doubts(plain, judged, answers))

    def facts(self, answers: Mapping[str, str] = NO_ANSWERS) -> Reading:
        """The facts as each was read, corrected by `answers`."""
        told, heard = self.told, self.heard
        interviews = _as_answered(
            interviews_in(heard.diary, told, now=self.now, people=heard.people), answers.get("interview_happened", "")
        )
        rejection = self._rejection(interviews, answers)
        promise = without_kept_calls(self._promise(answers, refused=rejection is not None), interviews)
        permission = permission_in(told, promise, days=self.days)
        hold, since = hold_in(told, refused=rejection is not None)
        requests = self._requests(interviews, answers)
        back, absence = absence_in(told, days=self.days)
        recruiting, quiet_why = about_a_job(heard.weighed)
        fraud = fraud_marks_in(told)
        if answers.get("is_it_a_job"):
            recruiting, fraud = answers["is_it_a_job"] == "yes", ()
        closed = heard.closed
        if closed and closed.how == "accepted" and rejection and rejection.day >= (closed.evidence.on or rejection.day):
            closed = None  # an offer taken back after my yes
        contact = last_contact(told)
        stage = stage_of(told, Steps(rejection, closed, hold, heard.offer, interviews, requests))
        return Reading(
            thread_id=heard.thread.id,
            now=self.now,
            today=self.today,
            country=heard.country,
            recruiting=recruiting and not fraud,
            stage=stage if recruiting and not fraud else Stage.UNKNOWN,
            quiet_why=quiet_why,
            fraud_marks=fraud,
            people=heard.people,
            counterpart=heard.counterpart,
            company=heard.company,
            role=heard.role,
            subject=heard.mails[0].message.subject if heard.mails else "",
            last_contact=contact,
            last_from_them=last_contact(told, by=THEM),
            last_from_me=last_contact(told, by=ME),
            silence=self._since(contact),
            promise=promise,
            permission=permission,
            requests=requests,
            interviews=interviews,
            attempts=attempts_in(told, interviews),
            rejection=rejection,
            hold=hold,
            hold_since=hold_without_date(hold, since, promise, permission),
            closed_by_me=closed.evidence if closed else None,
            offer=heard.offer,
            out_of_office_until=back,
            out_of_office=absence,
            applied_only=applied_only(told, interviews),
            reachable=reaches_a_person(told),
            scheduled_for=next((m.message.sent_at for m in heard.mails if m.left_out == "scheduled"), None),
            invited_to_ring=heard.invited_to_ring,
            timeline=heard.timeline,
            problems=heard.thread.problems.union(*(m.message.problems for m in heard.mails)),
            whole=heard.thread.whole,
            message_ids=tuple(dict.fromkeys(h.id for h in told)),
            silence_day=_newest_day(contact, promise, permission, interviews, back),
        )

    def _rejection(self, interviews: tuple[Interview, ...], answers: Mapping[str, str]) -> Rejection | None:
        was_it = answers.get("was_it_a_no")
        if was_it == "no":
            return None
        no = rejection_in(self.told, interviews)
        if no is None and was_it == "yes":
            no = rejection_in(self.told, interviews, least=MAYBE) or likeliest_no(self.told, interviews)
        return replace(no, asks=True) if no and answers.get("are_they_waiting") == "yes" else no

    def _requests(self, interviews: tuple[Interview, ...], answers: Mapping[str, str]) -> tuple[Request, ...]:
        waiting = answers.get("are_they_waiting")
        if waiting == "no":
            return ()
        found = with_open_times(requests_in(self.told, interviews), self.heard.diary)
        return likeliest_wish(self.told, interviews) if waiting == "yes" and not found else found

    def _promise(self, answers: Mapping[str, str], *, refused: bool) -> Promise | None:
        promise = promise_in(self.told, days=self.days, refused=refused)
        named = answers.get("which_day")
        if promise and named:
            return replace(promise, end=date.fromisoformat(named), start=None)
        if promise and promise.call and answers.get("did_they_call") == "yes":
            return None
        return promise

    def _since(self, contact: Contact | None) -> Elapsed | None:
        if contact is None:
            return None
        return Elapsed((self.today - contact.day).days, self.days.between(contact.day, self.today))

    def _doubts(self, plain: Reading, judged: Judged, answers: Mapping[str, str]) -> tuple[Doubt, ...]:
        """Each open doubt with the reading that the other answer would give."""
        if not plain.recruiting:
            return ()
        found = [
            doubted.where_it_stands(self.told, judged, plain, lambda: self.facts(taken_as(judged.next, answers))),
            self._moved(plain, answers),
            doubted.odd_day(self.told, plain.promise, otherwise=plain),
            doubted.did_they_ring(plain.promise),
        ]
        return tuple(d for d in found if d and d.question not in answers)

    def _moved(self, plain: Reading, answers: Mapping[str, str]) -> Doubt | None:
        moved = doubted.maybe_moved(self.told, plain.interviews)
        return replace(moved, otherwise=self.facts({**answers, "interview_happened": "no"})) if moved else None


def _as_answered(interviews: tuple[Interview, ...], answer: str) -> tuple[Interview, ...]:
    """'No' and 'it was moved' undo the newest talk that is past."""
    if answer not in ("no", "moved"):
        return interviews
    past = [i for i in interviews if i.past]
    return tuple(i for i in interviews if not past or i != past[-1])


def _newest_day(
    contact: Contact | None,
    promise: Promise | None,
    permission: Permission | None,
    interviews: tuple[Interview, ...],
    back: date | None,
) -> date | None:
    """From here the sixty days of silence run: last contact, or the last date that they named."""
    days = [contact.day] if contact else []
    days += [promise.end] if promise and promise.end else []
    days += [permission.day] if permission else []
    days += [i.day for i in interviews if i.day]
    days += [back] if back else []
    return max(days, default=None)
