"""Other people's date parsers on our sentences, as child processes in the environment of `tests/eval/_rivals.py`."""

import json
import os
import subprocess
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.eval._rivals import environment
from tests.reading.times.scoring import Case, Found

SECONDS = 600
LIBRARIES = ("dateparser", "parsedatetime", "timefhuman", "recognizers-text")

CHILD = r"""
import json, sys, time
from datetime import date, datetime, timedelta

def day(moment):
    return (moment.date() if isinstance(moment, datetime) else moment).isoformat()

def dateparser():
    from dateparser.search import search_dates
    def read(text, sent, country):
        order = "MDY" if country == "US" else "DMY"
        settings = {"RELATIVE_BASE": sent, "PREFER_DATES_FROM": "future", "DATE_ORDER": order}
        place, found = 0, []
        for words, moment in search_dates(text, languages=["en"], settings=settings) or []:
            place = max(text.find(words, place), 0)
            found.append([place, place + len(words), day(moment), day(moment)])
            place += len(words)
        return found
    return read

def parsedatetime():
    import parsedatetime as library
    calendar = library.Calendar()
    def read(text, sent, country):
        found = calendar.nlp(text, sourceTime=sent) or ()
        return [[a, b, day(moment), day(moment)] for moment, _, a, b, _ in found]
    return read

def timefhuman():
    from timefhuman import tfhConfig, timefhuman as library
    def flat(value, sent):
        if isinstance(value, (list, tuple)):
            return [m for v in value for m in flat(v, sent)]
        if isinstance(value, timedelta):
            return [sent + value]
        return [value] if isinstance(value, (date, datetime)) else []
    def read(text, sent, country):
        found = library(text, tfhConfig(now=sent, return_matched_text=True)) or []
        answers = []
        for _, (a, b), value in found:
            days = sorted(day(m) for m in flat(value, sent))
            if days:
                answers.append([a, b, days[0], days[-1]])
        return answers
    return read

def recognizers():
    from recognizers_date_time import recognize_datetime, Culture
    def read(text, sent, country):
        culture = Culture.English if country == "US" else getattr(Culture, "EnglishOthers", Culture.English)
        answers = []
        for result in recognize_datetime(text, culture, reference=sent):
            values = (result.resolution or {}).get("values") or []
            known = [v for v in values if "value" in v or "start" in v or "end" in v]
            if not known:
                continue
            value = known[-1]
            if value.get("type") == "duration":
                moment = sent + timedelta(seconds=float(value["value"]))
                first = last = day(moment)
            elif "value" in value:
                first = last = value["value"][:10] if value["value"][:4].isdigit() and "-" in value["value"] else day(sent)
            else:
                first, last = value.get("start", "")[:10] or None, value.get("end", "")[:10] or None
                if last and value.get("type", "").endswith("range") and len(value["end"]) == 10 and last != first:
                    last = (date.fromisoformat(last) - timedelta(days=1)).isoformat()
            answers.append([result.start, result.end + 1, first, last])
        return answers
    return read

read = {"dateparser": dateparser, "parsedatetime": parsedatetime, "timefhuman": timefhuman,
        "recognizers-text": recognizers}[sys.argv[1]]()
read("We will decide by Friday.", datetime(2026, 3, 12, 10), "US")
for line in open(sys.argv[2], encoding="utf-8"):
    case = json.loads(line)
    sent = datetime.fromisoformat(case["sent"]).replace(tzinfo=None)
    began = time.perf_counter()
    try:
        found = read(case["text"], sent, case["country"])
    except Exception:
        found = []
    print(json.dumps([time.perf_counter() - began, found]), flush=True)
"""


@dataclass(frozen=True)
class Answers:
    """What one library found per case, and its mean seconds a case."""

    name: str
    found: list[list[Found]]
    seconds: float


def answers_of_others(chosen: Sequence[Case]) -> list[Answers]:
    """The libraries that run here, each on all of `chosen`; a line says which does not."""
    python = environment()
    if python is None:
        return []
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl", encoding="utf-8") as file:
        file.write("\n".join(json.dumps(case) for case in chosen))
        file.flush()
        told = [_ask(python, name, Path(file.name), len(chosen)) for name in LIBRARIES]
    return [answers for answers in told if answers is not None]


def _ask(python: Path, name: str, file: Path, wanted: int) -> Answers | None:
    try:
        run = subprocess.run(
            [python, "-W", "ignore", "-c", CHILD, name, file],
            capture_output=True,
            timeout=SECONDS,
            check=True,
            env={"PATH": os.environ.get("PATH", "")},
        )
    except (subprocess.SubprocessError, OSError) as error:
        print(f"{name} does not run here ({type(error).__name__})")
        return None
    lines = [json.loads(line) for line in run.stdout.splitlines()]
    if len(lines) != wanted:
        print(f"{name} stopped after {len(lines)} of {wanted} cases")
        return None
    found = [[Found((a, b), first, last) for a, b, first, last in answer] for _, answer in lines]
    return Answers(name, found, sum(seconds for seconds, _ in lines) / max(1, wanted))
