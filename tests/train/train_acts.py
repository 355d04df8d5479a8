"""Makes `app/reading/acts/weights.json` from the sentences in `tests/train/acts/`.

    python3.11 -m venv /tmp/train && /tmp/train/bin/pip install -r tests/train/requirements.txt
    PYTHONPATH=. /tmp/train/bin/python tests/train/train_acts.py [--figures]

First the net (`net.py`). Then how much it and the phrase tables are worth for each act: a few nets are trained without some of
the files `voices_*.tsv`, whose writers knew neither tables nor net, and asked about them; a few weights are fitted on what they
say. One message in eight is held out (by hash): it is never trained on, `make eval` measures on it. The same sentences, pins
and machine give the same file. `--figures` prints what each step gives.
"""

import collections
import itertools
import json
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from sklearn.linear_model import LogisticRegression

from app.reading.acts.core import has_bones
from app.reading.acts.features import features_of, names_in
from app.reading.acts.model import ActKind
from app.reading.acts.net import Net
from app.reading.acts.read import NOTHING
from app.reading.acts.refusal import Guard
from app.reading.acts.tables import Tabled, look_up
from app.reading.acts.tokens import tokens_of
from app.reading.acts.weigh import (
    ASKING,
    USUAL_PHRASE,
    Around,
    chance_of,
    odds_of,
    signs_of_a_no,
    signs_of_a_refusing_mail,
)
from tests.train.net import Lesson, learn
from tests.train.rows import written
from tests.train.sentences import Labelled, sentences

OUT = Path(__file__).parents[2] / "app" / "reading" / "acts" / "weights.json"
VOICES = "voices_"
MISSED = {"theirs": 1.1, "mine": 1.6, "refusal": 1.4}  # how much dearer a missed act is than a false one
ASKS = {kind.value for kind in ASKING}
ALONE = 0.3  # what a sentence that stands alone counts when the weights of a no are fitted
# Form letters are rare among the voices, which seek other wordings: what a phrase of refusal counts at least, and a surer one.
FORM_LETTER, SURER_PHRASE = 2.8, 14.0
RARER = 0.7  # log-odds: a no is about half as frequent in real mail as among the voices
FOLDS = 5  # nets that are asked about files which they have not seen


@dataclass(frozen=True)
class Item:
    """A labelled sentence with what the reading sees of it."""

    said: Labelled
    features: list[str]
    table: Tabled
    bones: bool


def items_of(labelled: Sequence[Labelled]) -> list[Item]:
    out = []
    for one in labelled:
        tokens = tokens_of(one.text)
        if tokens:
            table = look_up(one.text, tokens, (0, len(one.text)), mine=one.mine)
            out.append(
                Item(one, features_of(one.text, tokens), table, has_bones(table.words.split(), names_in(one.text)))
            )
    return out


def file_of(item: Item) -> str:
    return item.said.message.split("/")[0]


def elsewhere(group: Sequence[Item]) -> bool:
    """Mail that is not about a job for me: a flat or a place to study is refused in the same words, so it teaches no no."""
    return any(i.said.act == "other_trade" for i in group)


def lessons(items: Sequence[Item]) -> list[Lesson]:
    """The mails, each side's for itself."""
    mails = itertools.groupby(items, key=lambda i: (i.said.message, i.said.mine))
    return [lesson(list(group)) for _, group in mails]


def lesson(group: Sequence[Item]) -> Lesson:
    return Lesson(group[0].said.mine, [i.features for i in group], [i.said.act for i in group], elsewhere(group))


# --- how much each signal is worth -----------------------------------------------------------------------------------


@dataclass
class Told:
    """What models that never saw a sentence say of it."""

    item: Item
    chances: dict[str, float]
    odds: float = 0.0
    around: float = 0.0


def unseen(items: Sequence[Item], acts: Sequence[str]) -> list[Told]:
    """Every sentence of the voices, as nets trained without its file see it."""
    told: list[Told] = []
    files = sorted({file_of(i) for i in items if file_of(i).startswith(VOICES)})
    for fold in range(FOLDS):
        names = files[fold::FOLDS]
        net = Net.read(learn(lessons([i for i in items if file_of(i) not in names]), acts))
        told.extend(asked(net, [i for i in items if file_of(i) in names]))
        print("asked of a net that never saw them:", *names, flush=True)
    return told


def asked(net: Net, items: Sequence[Item]) -> list[Told]:
    """What the net says of these sentences, mail by mail."""
    told = []
    for _, mail in itertools.groupby(items, key=lambda i: (i.said.message, i.said.mine)):
        group = list(mail)
        mine = group[0].said.mine
        thoughts = net.thoughts_on(lesson(group).placed(), mine=mine)
        around = 0.0 if mine else thoughts.no_in(range(len(group)))
        told.extend(
            Told(i, dict(guess.chances), guess.refusal, around)
            for i, guess in zip(group, thoughts.guesses, strict=True)
        )
    return told


def kind_of(name: str) -> str:
    return ActKind.REQUEST.value if name in ASKS else name


def chance_in(t: Told, kind: str) -> float:
    return sum(t.chances.get(k, 0.0) for k in ASKS) if kind == "request" else t.chances.get(kind, 0.0)


def phrases_of(item: Item) -> dict[str, float]:
    """How sure the tables are of each act that they name outright."""
    found: dict[str, float] = {}
    for a in item.table.acts:
        if not (a.conditional or a.negated):
            found[kind_of(a.kind.value)] = max(found.get(kind_of(a.kind.value), 0.0), a.sure)
    return found


def worth(told: Sequence[Told], *, mine: bool) -> dict[str, list[float]]:
    """For each act its base, what the model's log-odds count, what a phrase counts, and how much more a surer one."""
    told = [t for t in told if t.item.said.mine is mine]
    labels = collections.Counter(kind_of(t.item.said.act) for t in told)
    kinds = sorted(k for k, n in labels.items() if k not in ("none", "refusal") and n >= 8)
    rows, truth = [], []
    for t in told:
        phrases = phrases_of(t.item)
        act = kind_of(t.item.said.act)
        for number, kind in enumerate(kinds):
            chance = chance_in(t, kind)
            phrase = phrases.get(kind, 0.0)
            if (chance < 0.005 and not phrase) or (phrase and act not in (kind, "none", "courtesy")):
                continue  # one label a sentence: beside another act a phrase may well be right
            row = np.zeros(4 + 3 * len(kinds))
            named = 1.0 if phrase else 0.0
            row[:4] = (1, odds_of(chance), named, named * (phrase - USUAL_PHRASE) * 4)
            row[4 + 3 * number : 7 + 3 * number] = (1, odds_of(chance) / 3, named)
            rows.append(row)
            truth.append(act == kind)
    weight = np.where(truth, MISSED["mine" if mine else "theirs"], 1.0)
    model = LogisticRegression(C=1.0, max_iter=2000, fit_intercept=False).fit(
        np.array(rows), truth, sample_weight=weight
    )
    c = model.coef_[0]
    out = {"other": [c[0], c[1], c[2], 4 * c[3]]}
    for n, kind in enumerate(kinds):
        own = c[4 + 3 * n : 7 + 3 * n]
        out[kind] = [c[0] + own[0], c[1] + own[1] / 3, c[2] + own[2], 4 * c[3]]
    return {kind: [round(float(w), 3) for w in row] for kind, row in out.items()}


def worth_of_noes(told: Sequence[Told], weigh: dict[str, list[float]]) -> dict[str, list[float]]:
    """The weights of `signs_of_a_no` and of `signs_of_a_refusing_mail`, on mail about a job for me."""
    groups = [
        list(g)
        for _, g in itertools.groupby((t for t in told if not t.item.said.mine), key=lambda t: t.item.said.message)
    ]
    groups = [g for g in groups if not elsewhere([t.item for t in g])]
    rows, truth, weight = [], [], []
    for g in groups:
        for t in g:
            if t.item.table.no.guard is Guard.NONE:
                rows.append(_signs(t))
                truth.append(t.item.said.act == "refusal")
                weight.append(ALONE if len(g) == 1 else 1.0)
    sentence = _fit(rows, truth, weight)
    sentence[3] = max(sentence[3], FORM_LETTER)
    sentence[4] = max(sentence[4], SURER_PHRASE)
    rows, truth, weight = [], [], []
    for g in groups:
        evidence = sorted(
            (float(np.dot(sentence, _signs(t))) for t in g if t.item.table.no.guard is Guard.NONE), reverse=True
        )
        if not evidence:
            continue
        around = Around(
            best=evidence[0],
            second=evidence[1] if len(evidence) > 1 else NOTHING,
            odds=g[0].around,
            acts=_acts_in(g, weigh),
            named=any(t.item.table.no.phrase for t in g),
            bones=any(t.item.bones for t in g),
            sentences=len(g),
        )
        rows.append(signs_of_a_refusing_mail(around))
        truth.append(any(t.item.said.act == "refusal" for t in g))
        weight.append(ALONE if len(g) == 1 else 1.0)
    message = _fit(rows, truth, weight)
    message[0] = round(message[0] - RARER, 3)
    _told_of_noes(rows, truth, weight, message)
    return {"sentence": sentence, "message": message}


def _told_of_noes(
    rows: Sequence[Sequence[float]], truth: Sequence[bool], weight: Sequence[float], message: Sequence[float]
) -> None:
    """Precision and recall of a no on whole mails that the models had not seen (the few weights had)."""
    whole = np.array(weight) == 1.0
    sure = 1 / (1 + np.exp(-np.array(rows) @ np.array(message)))[whole]
    real = np.array(truth)[whole]
    for least in (0.3, 0.4, 0.5, 0.6, 0.75):
        said = sure >= least
        print(
            f"a no from {least}: P {np.sum(said & real) / max(1, said.sum()):.2f} R {np.sum(said & real) / real.sum():.2f} of {real.sum()}"
        )


def _signs(t: Told) -> tuple[float, ...]:
    no = t.item.table.no
    return signs_of_a_no(
        no.phrase, t.odds, odds_of(t.chances.get("refusal", 0.0)), bones=bool(no.phrase) or t.item.bones
    )


def _acts_in(group: Sequence[Told], weigh: dict[str, list[float]]) -> dict[ActKind, float]:
    """How sure each act is in a message, by the weights just fitted."""
    found: dict[ActKind, float] = {}
    for t in group:
        phrases = phrases_of(t.item)
        for kind in {kind_of(k) for k in t.chances if k != "none"} | set(phrases):
            base, counts, named, stronger = weigh.get(kind) or weigh["other"]
            evidence = base + counts * odds_of(chance_in(t, kind))
            if phrase := phrases.get(kind, 0.0):
                evidence += named + stronger * (phrase - USUAL_PHRASE)
            found[ActKind(kind)] = max(found.get(ActKind(kind), 0.0), chance_of(evidence))
    return found


def _fit(rows: Sequence[Sequence[float]], truth: Sequence[bool], weight: Sequence[float]) -> list[float]:
    dearer = np.where(truth, MISSED["refusal"], 1.0) * np.array(weight)
    model = LogisticRegression(C=3.0, max_iter=2000, fit_intercept=False).fit(
        np.array(rows), truth, sample_weight=dearer
    )
    return [round(float(w), 3) for w in model.coef_[0]]


# --- the file ----------------------------------------------------------------------------------------------------------


def figures(told: Sequence[Told]) -> None:
    for name, mine in (("theirs", False), ("mine", True)):
        of = [t for t in told if t.item.said.mine is mine]
        found = np.array([max(t.chances, key=t.chances.__getitem__) for t in of])
        truth = np.array([t.item.said.act for t in of])
        print(f"{name}: {len(truth)} sentences, right {np.mean(found == truth):.3f}")
        for act in sorted(set(truth)):
            n, hit = np.sum(truth == act), np.sum((found == act) & (truth == act))
            print(f"  {act:18} n {n:4} P {hit / max(1, np.sum(found == act)):.2f} R {hit / n:.2f}")


def taught(*, without: Sequence[str]) -> dict[str, Any]:
    """The net that all sentences teach but those of some files and those held out, in the form of the weights file."""
    everything = items_of(list(sentences()))
    acts = sorted({i.said.act for i in everything})
    return learn(lessons([i for i in everything if not i.said.held_out and file_of(i) not in without]), acts)


def main() -> None:
    everything = items_of(list(sentences()))
    items = [i for i in everything if not i.said.held_out]
    acts = sorted({i.said.act for i in everything})
    net = learn(lessons(items), acts)
    told = unseen(items, acts)
    if "--figures" in sys.argv:
        print("held out:")
        figures(asked(Net.read(net), [i for i in everything if i.said.held_out]))
        print("voices, by nets that never saw their file:")
        figures(told)
    theirs = worth(told, mine=False)
    weigh = {"theirs": theirs, "mine": worth(told, mine=True), "no": worth_of_noes(told, theirs)}
    OUT.write_text(f'{{"net":{written(net)},\n"weigh":{json.dumps(weigh)}}}\n', encoding="utf-8")
    print(len(net["rows"]), "features kept")


if __name__ == "__main__":
    main()
