"""Our records: what is kept, for whom, and which of many clicks wins."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from sqlalchemy import Engine, text

from app.errors import StoreBusy, SuggestionGone
from app.store.database import engine_for, migrate
from app.store.records import PersonSettings, State, Suggestion, ThreadRecord, Told
from app.store.store import Store

MAYA, THEO = "108000000000000000001", "108000000000000000002"
THREAD = "18c0ffee01"
TODAY = date(2026, 11, 24)
NOW = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
RECORD = ThreadRecord(
    thread_id=THREAD,
    action="wait",
    stage="interviewed",
    seen_on=TODAY,
    day=date(2026, 12, 1),
    then="follow_up",
    last_contact=date(2026, 11, 20),
    last_by="them",
    newest_message="18c0ffee99",
    company="Northwind",
    who="Theo",
    told=Told(answers={"was_it_a_no": "no"}, named_day=date(2026, 12, 1), settled_until="18c0ffee98"),
)
OFFER = Suggestion(key="k1", thread_id=THREAD, newest_message="18c0ffee99", kind="thank_you")


def everything_in(engine: Engine) -> str:
    """Every value of every table, as text."""
    with engine.connect() as connection:
        rows = [
            connection.execute(text(f"SELECT * FROM {t}")).all() for t in ("person", "thread", "suggestion", "note")
        ]
    return repr(rows)


def test_a_stranger_has_the_usual_settings_and_no_threads(store: Store) -> None:
    assert store.visit(MAYA, THREAD) == (PersonSettings(), None)
    assert store.settings_of(MAYA) == PersonSettings()
    assert store.threads_of(MAYA) == ()


def test_settings_come_back_as_they_were_saved(store: Store) -> None:
    wanted = PersonSettings(sign_name="Maya Chen", tone="formal", country="GB", after_talk=8, keep_names=True)
    store.save_settings(MAYA, wanted, today=TODAY)
    store.save_settings(MAYA, replace(wanted, tone="plain"), today=TODAY)
    assert store.settings_of(MAYA) == replace(wanted, tone="plain")
    assert store.settings_of(THEO) == PersonSettings()


def test_settings_of_another_version_keep_what_is_still_known(store: Store) -> None:
    whose = store._seal.person(MAYA)
    sealed = store._seal.close({"tone": "formal", "gone": 1, "after_talk": "eight"}, whose=whose)
    store.save_settings(MAYA, PersonSettings(), today=TODAY)
    with store.engine.begin() as connection:
        connection.execute(text("UPDATE person SET settings = :s"), {"s": sealed})
    assert store.settings_of(MAYA) == PersonSettings(tone="formal")


def test_a_thread_comes_back_as_it_was_kept(store: Store) -> None:
    store.keep_record(MAYA, RECORD)
    assert store.visit(MAYA, THREAD) == (PersonSettings(), RECORD)
    assert store.threads_of(MAYA) == (RECORD,)
    newer = replace(RECORD, action="follow_up", day=None, told=Told())
    store.keep_record(MAYA, newer)
    assert store.threads_of(MAYA) == (newer,)


def test_nobody_sees_anybody_elses_threads(store: Store) -> None:
    store.keep_record(MAYA, RECORD)
    assert store.visit(THEO, THREAD)[1] is None
    assert store.threads_of(THEO) == ()
    store.forget_thread(THEO, THREAD)
    assert len(store.threads_of(MAYA)) == 1


def test_names_ids_of_people_and_settings_stand_nowhere_in_the_clear(store: Store) -> None:
    store.save_settings(MAYA, PersonSettings(sign_name="Maya Chen", keep_names=True), today=TODAY)
    store.keep_record(MAYA, RECORD)
    kept = everything_in(store.engine)
    for secret in (MAYA, "Maya", "Chen", "Northwind", "Theo"):
        assert secret not in kept


def test_with_another_key_everything_sealed_is_lost_and_nothing_breaks(store: Store) -> None:
    store.keep_record(MAYA, RECORD)
    other = Store(store.engine, key=bytes(range(1, 33)))
    assert other.visit(MAYA, THREAD) == (PersonSettings(), None)


def test_names_go_when_the_person_no_longer_wants_them(store: Store) -> None:
    store.keep_record(MAYA, RECORD)
    store.save_settings(MAYA, PersonSettings(keep_names=False), today=TODAY)
    assert store.threads_of(MAYA) == (replace(RECORD, company="", who=""),)


def test_deleting_everything_leaves_no_row_of_the_person_and_all_of_others(store: Store) -> None:
    for sub in (MAYA, THEO):
        store.save_settings(sub, PersonSettings(sign_name="x"), today=TODAY)
        store.keep_record(sub, RECORD)
        store.add_suggestion(sub, replace(OFFER, key=f"k{sub}"), today=TODAY)
        store.keep_note(sub, THREAD, {1, 2**62}, today=TODAY)
    store.forget_everything(MAYA)
    assert store._seal.person(MAYA) not in everything_in(store.engine)
    assert store.threads_of(THEO) == (RECORD,)
    assert store.earlier_notes(THEO, besides="other") == {1, 2**62}
    assert store.suggestion(THEO, f"k{THEO}", thread_id=THREAD).kind == "thank_you"


def test_old_rows_go_by_themselves(store: Store) -> None:
    store.keep_record(MAYA, RECORD)
    store.add_suggestion(MAYA, OFFER, today=TODAY)
    store.keep_note(MAYA, THREAD, {7}, today=TODAY)
    store.tidy(TODAY + timedelta(days=60))
    assert store.suggestion(MAYA, "k1", thread_id=THREAD)
    store.tidy(TODAY + timedelta(days=61))
    with pytest.raises(SuggestionGone):
        store.suggestion(MAYA, "k1", thread_id=THREAD)
    store.tidy(TODAY + timedelta(days=366))
    assert store.threads_of(MAYA) == ()
    assert store.earlier_notes(MAYA, besides="") == frozenset()


def test_tidying_is_done_once_a_day(store: Store) -> None:
    store.tidy_once_a_day(TODAY + timedelta(days=70))
    store.add_suggestion(MAYA, OFFER, today=TODAY)
    store.tidy_once_a_day(TODAY + timedelta(days=70))
    assert store.suggestion(MAYA, "k1", thread_id=THREAD)
    store.tidy_once_a_day(TODAY + timedelta(days=71))
    with pytest.raises(SuggestionGone):
        store.suggestion(MAYA, "k1", thread_id=THREAD)


def test_what_is_due_elsewhere_is_counted(store: Store) -> None:
    rows = [
        replace(RECORD, thread_id="a", action="follow_up"),
        replace(RECORD, thread_id="b", action="wait", day=TODAY, then="follow_up"),
        replace(RECORD, thread_id="c", action="wait", day=TODAY, then="move_on"),
        replace(RECORD, thread_id="d", action="wait", day=TODAY + timedelta(days=1)),
        replace(RECORD, thread_id="e", action="reply_now", told=Told(closed="by_me")),
        replace(RECORD, thread_id="f", action="reply_now"),
    ]
    for row in rows:
        store.keep_record(MAYA, row)
    assert store.due_elsewhere(MAYA, "f", today=TODAY) == 2
    assert store.due_elsewhere(MAYA, "none", today=TODAY) == 3
    assert store.due_elsewhere(THEO, "f", today=TODAY) == 0


def test_a_suggestion_is_worth_nothing_to_others_or_in_another_thread(store: Store) -> None:
    store.add_suggestion(MAYA, OFFER, today=TODAY)
    assert store.suggestion(MAYA, "k1", thread_id=THREAD) == OFFER
    for sub, key, thread in ((THEO, "k1", THREAD), (MAYA, "k2", THREAD), (MAYA, "k1", "other")):
        with pytest.raises(SuggestionGone):
            store.suggestion(sub, key, thread_id=thread)
        assert not store.claim(sub, key, thread_id=thread, body_hash="h", now=NOW)


def claim(store: Store, *, body_hash: str = "h", now: datetime = NOW) -> bool:
    return store.claim(MAYA, "k1", thread_id=THREAD, body_hash=body_hash, now=now)


def state(store: Store) -> State:
    return store.suggestion(MAYA, "k1", thread_id=THREAD).state


def drafted(store: Store) -> None:
    store.record_draft(MAYA, "k1", thread_id=THREAD, draft_id="r-1", draft_thread=THREAD, draft_message="m-1")


def test_one_claim_wins(store: Store) -> None:
    store.add_suggestion(MAYA, OFFER, today=TODAY)
    assert claim(store)
    assert not claim(store)
    drafted(store)
    found = store.suggestion(MAYA, "k1", thread_id=THREAD)
    assert (found.state, found.draft_id, found.body_hash) == (State.DRAFTED, "r-1", "h")
    assert not claim(store)


def test_of_eight_simultaneous_claims_one_wins_in_every_round(store: Store) -> None:
    with ThreadPoolExecutor(8) as pool:
        for number in range(20):
            key = f"key-{number}"
            store.add_suggestion(MAYA, replace(OFFER, key=key), today=TODAY)
            ask = [(MAYA, key)] * 8
            won = list(pool.map(lambda a: store.claim(*a, thread_id=THREAD, body_hash="h", now=NOW), ask))
            assert sum(won) == 1


def test_a_refused_call_gives_the_claim_back(store: Store) -> None:
    store.add_suggestion(MAYA, OFFER, today=TODAY)
    claim(store)
    store.release(MAYA, "k1", thread_id=THREAD)
    assert state(store) is State.OFFERED
    assert claim(store)


def test_an_unknown_outcome_keeps_the_claim_for_good(store: Store) -> None:
    store.add_suggestion(MAYA, OFFER, today=TODAY)
    claim(store)
    store.keep_claim(MAYA, "k1", thread_id=THREAD)
    store.release(MAYA, "k1", thread_id=THREAD)
    assert state(store) is State.UNKNOWN
    assert not claim(store)


def test_the_claim_of_a_process_that_died_becomes_unknown(store: Store) -> None:
    store.add_suggestion(MAYA, OFFER, today=TODAY)
    claim(store)
    assert not claim(store, now=NOW + timedelta(seconds=60))
    assert state(store) is State.CLAIMED
    assert not claim(store, now=NOW + timedelta(minutes=3))
    assert state(store) is State.UNKNOWN


def test_an_edited_draft_is_claimed_again_and_released_as_reopened(store: Store) -> None:
    store.add_suggestion(MAYA, OFFER, today=TODAY)
    claim(store)
    drafted(store)
    assert store.drafted_in(MAYA, THREAD) == store.suggestion(MAYA, "k1", thread_id=THREAD)
    store.reopen(MAYA, "k1", thread_id=THREAD)
    assert claim(store, body_hash="h2")
    store.release(MAYA, "k1", thread_id=THREAD)
    assert state(store) is State.REOPENED
    assert store.drafted_in(THEO, THREAD) is None


def test_only_the_shown_text_is_sent_and_once(store: Store) -> None:
    store.add_suggestion(MAYA, OFFER, today=TODAY)
    claim(store)
    drafted(store)

    def may_send(shown: str) -> bool:
        return store.claim_sending(MAYA, "k1", thread_id=THREAD, shown_hash=shown)

    assert not may_send("h"), "nothing was shown yet"
    store.record_shown(MAYA, "k1", thread_id=THREAD, shown_hash="seen")
    assert not may_send("other")
    assert may_send("seen")
    assert not may_send("seen")
    store.record_sending(MAYA, "k1", thread_id=THREAD, state=State.DRAFTED)
    assert may_send("seen")
    store.record_sending(MAYA, "k1", thread_id=THREAD, state=State.SENT)
    assert state(store) is State.SENT
    assert store.drafted_in(MAYA, THREAD) is None


def test_a_changed_text_has_to_be_shown_again(store: Store) -> None:
    store.add_suggestion(MAYA, OFFER, today=TODAY)
    claim(store)
    drafted(store)
    store.record_shown(MAYA, "k1", thread_id=THREAD, shown_hash="seen")
    store.reopen(MAYA, "k1", thread_id=THREAD)
    claim(store, body_hash="h2")
    drafted(store)
    assert not store.claim_sending(MAYA, "k1", thread_id=THREAD, shown_hash="seen")


def test_another_letter_is_chosen_only_while_it_is_edited(store: Store) -> None:
    store.add_suggestion(MAYA, OFFER, today=TODAY)
    store.change_letter(MAYA, "k1", thread_id=THREAD, kind="answer", variant=3)
    found = store.suggestion(MAYA, "k1", thread_id=THREAD)
    assert (found.kind, found.variant) == ("answer", 3)
    claim(store)
    store.change_letter(MAYA, "k1", thread_id=THREAD, kind="thank_you", variant=4)
    assert store.suggestion(MAYA, "k1", thread_id=THREAD).kind == "answer"


def test_earlier_notes_are_those_of_other_threads(store: Store) -> None:
    store.keep_note(MAYA, THREAD, {1, 2}, today=TODAY)
    store.keep_note(MAYA, THREAD, {2, 3}, today=TODAY)
    store.keep_note(MAYA, "other", {9}, today=TODAY)
    assert store.earlier_notes(MAYA, besides="other") == {2, 3}
    assert store.earlier_notes(MAYA, besides=THREAD) == {9}


def test_a_database_without_tables_or_locked_is_busy(tmp_path: object, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.store.database.BUSY_MILLISECONDS", 50)
    engine = engine_for(f"sqlite:///{tmp_path}/a.db")
    store = Store(engine, key=bytes(range(32)))
    with pytest.raises(StoreBusy):
        store.settings_of(MAYA)
    migrate(engine)
    with engine.connect() as other:
        other.execute(text("BEGIN IMMEDIATE"))
        with pytest.raises(StoreBusy):
            store.keep_record(MAYA, RECORD)
        other.rollback()
    store.keep_record(MAYA, RECORD)
    engine.dispose()


def test_a_full_database_is_busy_and_keeps_what_it_had(tmp_path: object) -> None:
    engine = engine_for(f"sqlite:///{tmp_path}/a.db")
    migrate(engine)
    store = Store(engine, key=bytes(range(32)))
    store.keep_record(MAYA, RECORD)
    with engine.connect() as connection:
        pages = connection.execute(text("PRAGMA page_count")).scalar()
        connection.execute(text(f"PRAGMA max_page_count = {pages}"))
        connection.rollback()
    with pytest.raises(StoreBusy):
        store.keep_note(MAYA, THREAD, range(5000), today=TODAY)
    assert store.threads_of(MAYA) == (RECORD,)
    engine.dispose()
