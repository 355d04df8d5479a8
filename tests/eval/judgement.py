"""`make eval`, section judgement: is the advice right, and are the facts behind it?

Over every labelled thread of `tests/corpus/*.jsonl`, for all of them, for the open part and for the frozen third (drawn by a
hash of the id; it is never looked at while rules are changed), beside three simple baselines. Then over the threads that came
last: those of `tests/corpus/unseen/` taught no rule, net or judge anything, and nobody has looked at what goes wrong there; those of
`tests/corpus/seen/` were run once and then looked at.

    python -m tests.eval.judgement --misses          what goes wrong in the open part, thread by thread
    python -m tests.eval.judgement --misses=role     only where this fact is wrong
    python -m tests.eval.judgement --open            leave the frozen third out
"""

import hashlib
import json
import math
import re
import sys
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

from app.cli.advise import as_fields
from app.etiquette.advise import advise
from app.gmail.parse import thread_from_payload
from app.reading.read import read_thread
from app.reading.workdays import workdays_for
from app.thread import Me
from tests.corpus.write import threads_in
from tests.eval._asked import once_answered
from tests.eval._days import nonsense

CORPUS = Path(__file__).parent.parent / "corpus"
ACTIONS = ("reply_now", "send_thank_you", "send_gracious_note", "follow_up", "wait", "move_on", "not_recruiting")
Case = dict[str, Any]
Answer = dict[str, Any]


def is_frozen(name: str) -> bool:
    return int(hashlib.sha256(name.encode()).hexdigest(), 16) % 3 == 0


def cases() -> list[Case]:
    return [
        json.loads(line)
        for path in sorted(CORPUS.glob("*.jsonl"))
        for line in path.read_text(encoding="utf-8").splitlines()
        if line.strip()
    ]


def newest(folder: str) -> list[Case]:
    """The threads of `unseen` or `seen`."""
    return [
        case
        for path in sorted((CORPUS / folder).glob("*.txt"))
        for case in threads_in(path.read_text(encoding="utf-8"))
    ]


def ours(case: Case) -> Answer:
    me = Me(case["me"]["name"], case["me"]["email"], tuple(case["me"].get("aliases") or ()))
    now = datetime.fromisoformat(case["now"])
    thread = thread_from_payload(case["thread"])
    reading = read_thread(thread, me=me, now=now, country=case["country"], timezone=case["timezone"])
    return as_fields(case["id"], reading, advise(reading))


# --- baselines: what peers do --------------------------------------------------------------------------------------


def _messages(case: Case) -> list[tuple[date, bool, str]]:
    """(day, mine, snippet and subject) of each message that is no draft."""
    out = []
    for message in case["thread"]["messages"]:
        labels = message.get("labelIds") or []
        if "DRAFT" in labels or "TRASH" in labels:
            continue
        headers = {h["name"].lower(): h["value"] for h in message["payload"].get("headers", [])}
        now = datetime.fromisoformat(case["now"])
        day = datetime.fromtimestamp(int(message["internalDate"]) / 1000, tz=now.tzinfo).date()
        out.append((day, "SENT" in labels, f"{headers.get('subject', '')} {message.get('snippet', '')}".lower()))
    return out


def fixed_nudge(case: Case) -> Answer:
    """Three days after the last message, whoever wrote it, whatever it says."""
    said = _messages(case)
    due = (said[-1][0] if said else date.min) + timedelta(days=3)
    ready = datetime.fromisoformat(case["now"]).date() >= due
    return {"action": "follow_up" if ready else "wait", "wait_until": None if ready else due.isoformat()}


def keyword_list(case: Case) -> Answer:
    """The usual lists of words, over all mail of theirs, then a week."""
    said = _messages(case)
    theirs = " ".join(text for _, mine, text in said if not mine)
    rejected = any(w in theirs for w in ("unfortunately", "regret", "other candidates", "not selected", "unsuccessful"))
    if not any(w in theirs for w in ("application", "interview", "role", "position", "candidate", "offer", "recruit")):
        return {"action": "not_recruiting", "rejection": False}
    if rejected:
        return {"action": "move_on" if said[-1][1] else "send_gracious_note", "rejection": True}
    if not said[-1][1] and ("?" in said[-1][2] or "please" in said[-1][2]):
        return {"action": "reply_now", "rejection": False}
    due = said[-1][0] + timedelta(days=7)
    ready = datetime.fromisoformat(case["now"]).date() >= due
    return {
        "action": "follow_up" if ready else "wait",
        "wait_until": None if ready else due.isoformat(),
        "rejection": False,
    }


def always_wait(case: Case) -> Answer:
    """Wait a week from today, for ever."""
    day = datetime.fromisoformat(case["now"]).date() + timedelta(days=7)
    return {"action": "wait", "wait_until": day.isoformat(), "rejection": False}


# --- what counts as right ------------------------------------------------------------------------------------------


def flat(text: str | None) -> str:
    plain = unicodedata.normalize("NFKD", text or "").encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", " ", plain).strip()


def same_name(got: str | None, gold: str | None) -> bool:
    """Equal but for case and accents, or one holds the other ("Northwind" and "Northwind GmbH")."""
    a, b = flat(got), flat(gold)
    return a == b or bool(a and b and (f" {a} " in f" {b} " or f" {b} " in f" {a} "))


def action_right(got: Answer, gold: Case) -> bool:
    return got["action"] == gold["action"] or got["action"] in (gold.get("acceptable") or ())


def window_right(got: Answer, gold: Case) -> bool:
    day, window = got.get("wait_until"), gold.get("wait_until")
    return bool(day and window and window["from"] <= day <= window["to"])


@dataclass(frozen=True)
class Fact:
    """A fact beside the action: for which threads it is asked, and when it is right."""

    name: str
    asked: Callable[[Case], bool]
    right: Callable[[Answer, Case], bool]


def _promise_end(a: Answer, g: Case) -> bool:
    return (a.get("promise") or {}).get("end") == (g["promise"] or {}).get("end")


def _interview(a: Answer, g: Case) -> bool:
    got, gold = a.get("interview"), g["interview"]
    return (got or {}).get("date") == (gold or {}).get("date") and (got or {}).get("past") == (gold or {}).get("past")


FACTS = (
    # Of other mail nobody asks it, and the labels differ.
    Fact(
        "last contact",
        lambda g: g["action"] != "not_recruiting",
        lambda a, g: a.get("last_contact") == g["last_contact"],
    ),
    Fact("stage", lambda g: True, lambda a, g: a.get("stage") == g["stage"]),
    Fact("promise end", lambda g: True, _promise_end),
    Fact("promise end, where one is open", lambda g: bool(g["promise"]), _promise_end),
    Fact("requests", lambda g: True, lambda a, g: set(a.get("requests") or ()) == set(g["requests"])),
    Fact("due", lambda g: g["action"] == "reply_now", lambda a, g: a.get("due") == g["due"]),
    Fact("interview", lambda g: True, _interview),
    Fact("attempts", lambda g: True, lambda a, g: a.get("attempts") == g["attempts"]),
    Fact("company", lambda g: g["action"] != "not_recruiting", lambda a, g: same_name(a.get("company"), g["company"])),
    Fact(
        "first name",
        lambda g: g["action"] != "not_recruiting",
        lambda a, g: flat(a.get("recruiter_first_name")) == flat(g["recruiter_first_name"]),
    ),
    Fact("role", lambda g: g["action"] != "not_recruiting", lambda a, g: same_name(a.get("role"), g["role"])),
    Fact("reaches a person", lambda g: True, lambda a, g: a.get("reply_reaches_person") == g["reply_reaches_person"]),
    Fact("wait-until in window", lambda g: g["action"] == "wait", window_right),
)


# --- figures -------------------------------------------------------------------------------------------------------


def interval(right: int, n: int) -> str:
    """Share with its 95 % interval (Wilson)."""
    if not n:
        return "   -"
    p, z = right / n, 1.96
    middle, half = p + z * z / (2 * n), z * math.sqrt(p * (1 - p) / n + z * z / (4 * n * n))
    low, high = (middle - half) / (1 + z * z / n), (middle + half) / (1 + z * z / n)
    return f"{100 * p:5.1f} %  [{100 * low:.1f}, {100 * high:.1f}]  {right}/{n}"


def macro_f1(pairs: Iterable[tuple[str, str]]) -> float:
    pairs = list(pairs)
    scores = []
    for label in sorted({gold for _, gold in pairs}):
        hit = sum(1 for got, gold in pairs if got == gold == label)
        said, meant = sum(got == label for got, _ in pairs), sum(gold == label for _, gold in pairs)
        scores.append(2 * hit / (said + meant) if said + meant else 0.0)
    return sum(scores) / len(scores) if scores else 0.0


def _share(hit: int, n: int) -> str:
    return f"{hit / n:.3f} ({hit}/{n})" if n else "-"


def show(title: str, answers: list[tuple[Answer, Case]], *, facts: bool) -> None:
    n = len(answers)
    print(f"\n{title} ({n} threads)")
    if not n:
        return
    print(f"  action right          {interval(sum(action_right(a, c['gold']) for a, c in answers), n)}")
    pairs = [
        (c["gold"]["action"] if action_right(a, c["gold"]) else a["action"], c["gold"]["action"]) for a, c in answers
    ]
    print(f"  action macro-F1       {macro_f1(pairs):.3f}")
    gold_no = [(a, c) for a, c in answers if c["gold"]["rejection"]]
    said_no = [(a, c) for a, c in answers if a.get("rejection")]
    hit = sum(bool(a.get("rejection")) for a, _ in gold_no)
    print(f"  rejection             precision {_share(hit, len(said_no))}  recall {_share(hit, len(gold_no))}")
    quiet = [(a, c) for a, c in answers if c["gold"]["action"] == "not_recruiting"]
    loud = [(a, c) for a, c in answers if c["gold"]["action"] != "not_recruiting"]
    print(
        f"  not_recruiting        recognised {_share(sum(a['action'] == 'not_recruiting' for a, _ in quiet), len(quiet))}",
        end="",
    )
    print(f"  false quiet {_share(sum(a['action'] == 'not_recruiting' for a, _ in loud), len(loud))}")
    waits = [(a, c) for a, c in answers if c["gold"]["action"] == "wait" and a["action"] == "wait"]
    print(
        f"  wait-until in window  {_share(sum(window_right(a, c['gold']) for a, c in waits), len(waits))} where both say wait"
    )
    if not facts:
        return
    unsure = [(a, c) for a, c in answers if not a["sure"]]
    wrong = sum(not action_right(a, c["gold"]) for a, c in unsure)
    print(f"  not sure              {_share(len(unsure), n)}, of which the action would be wrong {wrong}")
    settled = sum(action_right(once_answered(c), c["gold"]) for _, c in unsure)
    print(f"  once they answered    {_share(settled, len(unsure))} of these right")
    for fact in FACTS:
        asked = [(a, c) for a, c in answers if fact.asked(c["gold"])]
        print(f"  {fact.name:<31} {interval(sum(fact.right(a, c['gold']) for a, c in asked), len(asked))}")


def confusion(answers: list[tuple[Answer, Case]]) -> None:
    table = Counter((c["gold"]["action"], a["action"]) for a, c in answers)
    print(f"\nconfusion (rows: right, columns: ours)\n  {'':<19}" + "".join(f"{x[:9]:>10}" for x in ACTIONS))
    for gold in ACTIONS:
        print(f"  {gold:<19}" + "".join(f"{table[gold, got] or '.':>10}" for got in ACTIONS))


def misses(answers: list[tuple[Answer, Case]], wanted: str) -> None:
    """Open part only: the facts that are wrong, one thread after the other."""
    for answer, case in answers:
        if is_frozen(case["id"]):
            continue
        gold = case["gold"]
        wrong = [] if action_right(answer, gold) else ["action"]
        wrong += [f.name for f in FACTS if f.asked(gold) and not f.right(answer, gold)]
        if not wrong or (wanted and not any(wanted in w for w in wrong)) or (not wanted and "action" not in wrong):
            continue
        print(f"\n{case['id']}  {case['title']}\n  wrong: {', '.join(wrong)}")
        print(
            f"  right {gold['action']} {gold.get('wait_until') or ''} | ours {answer['action']} {answer['wait_until'] or ''}"
        )
        print(f"  ours: {answer['why']} {[e['quote'] for e in answer['evidence']]}")
        for key in (
            "stage",
            "last_contact",
            "promise",
            "requests",
            "due",
            "interview",
            "attempts",
            "rejection",
            "reply_reaches_person",
            "company",
            "recruiter_first_name",
            "role",
        ):
            if answer.get(key) != gold[key]:
                print(f"    {key}: ours {answer.get(key)} | right {gold[key]}")
        print(f"  because: {gold['why']}")


def _speed_note(n: int) -> str:
    return f"{n} threads read" if n else "no corpus found"


def main() -> None:
    known, unseen, seen = cases(), newest("unseen"), newest("seen")
    for name in {c["country"] for c in known + unseen + seen}:
        workdays_for(name)
    if "--open" in sys.argv or any(a.startswith("--misses") for a in sys.argv):
        known, unseen = [c for c in known if not is_frozen(c["id"])], []
    answers = [(ours(c), c) for c in known]
    print(_speed_note(len(answers)))
    option = next((a for a in sys.argv if a.startswith("--misses")), None)
    if option is not None:
        misses(answers, option.partition("=")[2])
    parts = {"all": answers}
    if "--open" not in sys.argv and option is None:
        parts["open part"] = [(a, c) for a, c in answers if not is_frozen(c["id"])]
        parts["frozen third"] = [(a, c) for a, c in answers if is_frozen(c["id"])]
        parts["unseen threads"] = [(ours(c), c) for c in unseen]
        parts["seen since"] = [(ours(c), c) for c in seen]
    for title, part in parts.items():
        show(title, part, facts=True)
    confusion(answers)
    wrong = [step for c in known + unseen + seen for step in nonsense(c)]
    print(f"\nday by day: {len(known + unseen + seen)} threads, {len(wrong)} steps that no new mail explains")
    kept_shut = {c["id"] for c in unseen}
    for step in [w for w in wrong if not is_frozen(w.split()[0]) and w.split()[0] not in kept_shut][:20]:
        print(f"  {step}")
    for baseline in (fixed_nudge, keyword_list, always_wait):
        print(f"\nbaseline {baseline.__name__}: {(baseline.__doc__ or '').strip()}")
        for title, part in parts.items():
            show(f"  {title}", [(baseline(c), c) for _, c in part], facts=False)


if __name__ == "__main__":
    main()
