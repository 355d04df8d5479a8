"""Makes `app/reading/acts/weights.json` from the sentences in `tests/train/acts/`.

    python3.11 -m venv /tmp/train && /tmp/train/bin/pip install -r tests/train/requirements.txt
    PYTHONPATH=. /tmp/train/bin/python tests/train/train_acts.py [--figures]

First the sentence models (`Models`): words, pairs and senses. Then how much they and the phrase tables are worth for each act:
for every file `voices_*.tsv`, whose writers knew neither tables nor models, models without that file are asked, and a few weights
are fitted on what they say. One message in eight is held out (by hash): it is never trained on, `make eval` measures on it.
The solver is deterministic; the same sentences and pins give the same file. `--figures` prints what each step gives.
"""

import collections
import itertools
import json
import random
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from app.reading.acts.core import has_bones
from app.reading.acts.features import features_of, names_in
from app.reading.acts.model import ActKind
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
from tests.train.sentences import Labelled, sentences

OUT = Path(__file__).parents[2] / "app" / "reading" / "acts" / "weights.json"
SCALE = 100
LEAST = {"refusal": 4, "message": 5, "theirs": 5, "mine": 3}  # sentences that must hold a feature
STRENGTH = {"refusal": 20.0, "message": 20.0, "theirs": 40.0, "mine": 30.0}  # C of the logistic regression
PRUNE = {"refusal": 0.4, "message": 0.4, "theirs": 2.0, "mine": 0.6}  # weights smaller than this are dropped
SMALL_TALK = {"courtesy", "look_back", "none", "receipt"}  # what stands around a no
VOICES = "voices_"
MISSED = {"theirs": 1.6, "mine": 1.6, "refusal": 1.4}  # how much dearer a missed act is than a false one
ASKS = {kind.value for kind in ASKING}
ALONE = 0.3  # what a sentence that stands alone counts when the weights of a no are fitted
# Form letters are rare among the voices, which seek other wordings: what a phrase of refusal counts at least, and a surer one.
FORM_LETTER, SURER_PHRASE = 2.8, 14.0
RARER = 0.7  # log-odds: a no is about half as frequent in real mail as among the voices
SEED = 1


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


def matrix(rows: Sequence[Sequence[str]], columns: dict[str, int]) -> csr_matrix:
    """Each present feature counts 1/sqrt(number of features of the sentence), unknown ones included."""
    data, indices, indptr = [], [], [0]
    for row in rows:
        known = [columns[f] for f in row if f in columns]
        indices.extend(known)
        data.extend([1 / np.sqrt(max(1, len(row)))] * len(known))
        indptr.append(len(indices))
    return csr_matrix((data, indices, indptr), shape=(len(rows), len(columns)))


@dataclass(frozen=True)
class Fitted:
    model: LogisticRegression
    columns: dict[str, int]

    def odds(self, rows: Sequence[Sequence[str]]) -> np.ndarray:
        return self.model.decision_function(matrix(rows, self.columns))

    def chances(self, rows: Sequence[Sequence[str]]) -> list[dict[str, float]]:
        found = self.model.predict_proba(matrix(rows, self.columns))
        return [dict(zip(self.model.classes_, row, strict=True)) for row in found]


def fit(rows: Sequence[Sequence[str]], labels: Sequence[str], name: str) -> Fitted:
    counts = collections.Counter(f for row in rows for f in row)
    columns = {f: i for i, f in enumerate(sorted(f for f, n in counts.items() if n >= LEAST[name]))}
    weight = None if name in ("refusal", "message") else "balanced"
    model = LogisticRegression(C=STRENGTH[name], max_iter=400, tol=1e-3, class_weight=weight)
    return Fitted(model.fit(matrix(rows, columns), labels), columns)


@dataclass(frozen=True)
class Models:
    """Of their mail: is a sentence a no, is there a no in the message, which act; of mine: which act."""

    refusal: Fitted
    message: Fitted
    theirs: Fitted
    mine: Fitted | None


def train(items: Sequence[Item], *, mine: bool = True) -> Models:
    theirs = [i for i in items if not i.said.mine]
    hiring = [i for m in grouped(theirs) if not elsewhere(m) for i in m]
    own = [i for i in items if i.said.mine]
    return Models(
        refusal=fit(
            [i.features for i in hiring], ["yes" if i.said.act == "refusal" else "no" for i in hiring], "refusal"
        ),
        message=fit(*messages(hiring), "message"),
        theirs=fit([i.features for i in theirs], [i.said.act for i in theirs], "theirs"),
        mine=fit([i.features for i in own], [i.said.act for i in own], "mine") if mine else None,
    )


def file_of(item: Item) -> str:
    return item.said.message.split("/")[0]


def grouped(items: Sequence[Item]) -> list[list[Item]]:
    return [list(group) for _, group in itertools.groupby(items, key=lambda i: i.said.message)]


def elsewhere(group: Sequence[Item]) -> bool:
    """Mail that is not about a job for me: a flat or a place to study is refused in the same words, so it teaches no no."""
    return any(i.said.act == "other_trade" for i in group)


def together(group: Sequence[Item]) -> list[str]:
    return list(dict.fromkeys(f for i in group for f in i.features))


def messages(theirs: Sequence[Item]) -> tuple[list[list[str]], list[str]]:
    """Whole messages of theirs, with a no in them or not: those written, and longer ones put together by chance."""
    draw = random.Random(SEED)
    written = grouped(theirs)
    noes = [m for m in written if any(i.said.act == "refusal" for i in m)]
    rest = [m for m in written if not any(i.said.act == "refusal" for i in m)]
    small = [i for i in theirs if i.said.act in SMALL_TALK]
    made = [(m, "yes") for m in noes] + [(m, "no") for m in rest]
    for m in noes * 2:
        before = [draw.choice(small)] if draw.random() < 0.8 else []
        made.append(([*before, *m, *([draw.choice(small)] if draw.random() < 0.6 else [])], "yes"))
    made.extend(([i for m in draw.sample(rest, draw.choice([2, 3, 4])) for i in m], "no") for _ in range(len(rest)))
    return [together(m) for m, _ in made], [label for _, label in made]


# --- how much each signal is worth -----------------------------------------------------------------------------------


@dataclass
class Told:
    """What models that never saw a sentence say of it."""

    item: Item
    chances: dict[str, float]
    odds: float = 0.0
    around: float = 0.0


def unseen(items: Sequence[Item]) -> list[Told]:
    """Every sentence of the voices, as models trained without its file see it."""
    told: list[Told] = []
    files = sorted({file_of(i) for i in items if file_of(i).startswith(VOICES)})
    for names in itertools.zip_longest(files[::2], files[1::2]):
        inside = [i for i in items if file_of(i) in names]
        models = train([i for i in items if file_of(i) not in names])
        theirs = [i for i in inside if not i.said.mine]
        rows = [i.features for i in theirs]
        groups = grouped(theirs)
        around = dict(
            zip((g[0].said.message for g in groups), models.message.odds([together(g) for g in groups]), strict=True)
        )
        told.extend(
            Told(i, c, o, around[i.said.message])
            for i, c, o in zip(theirs, models.theirs.chances(rows), models.refusal.odds(rows), strict=True)
        )
        mine = [i for i in inside if i.said.mine]
        if mine and models.mine:
            told.extend(Told(i, c) for i, c in zip(mine, models.mine.chances([i.features for i in mine]), strict=True))
        print("asked of models that never saw it:", *filter(None, names), flush=True)
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


def kept(models: Models, writer: str) -> dict:
    """One writer's models in one table: feature -> weight for a no, for a no in the message, then pairs act, weight."""
    rows: dict[str, list[int]] = {}
    bias = [0, 0]
    pair = (("refusal", models.refusal), ("message", models.message)) if writer == "theirs" else ()
    for place, (name, fitted) in enumerate(pair):
        bias[place] = round(fitted.model.intercept_[0] * SCALE)
        for feature, column in fitted.columns.items():
            if abs(value := fitted.model.coef_[0][column]) >= PRUNE[name]:
                rows.setdefault(feature, [0, 0])[place] = round(value * SCALE)
    acts = models.theirs if writer == "theirs" else models.mine
    assert acts is not None
    for feature, column in acts.columns.items():
        for number in range(len(acts.model.classes_)):
            if abs(value := acts.model.coef_[number][column]) >= PRUNE[writer]:
                rows.setdefault(feature, [0, 0]).extend([number, round(value * SCALE)])
    return {
        "classes": list(acts.model.classes_),
        "bias": [*bias, *(round(b * SCALE) for b in acts.model.intercept_)],
        "weights": dict(sorted(rows.items())),
    }


def figures(models: Models, test: Sequence[Item]) -> None:
    for name, fitted, rows in (
        ("theirs", models.theirs, [i for i in test if not i.said.mine]),
        ("mine", models.mine, [i for i in test if i.said.mine]),
    ):
        assert fitted is not None
        found = np.array([max(c, key=lambda k: c[k]) for c in fitted.chances([i.features for i in rows])])
        truth = np.array([i.said.act for i in rows])
        print(f"{name}: {len(truth)} held out, right {np.mean(found == truth):.3f}")
        for act in sorted(set(truth)):
            n, hit = np.sum(truth == act), np.sum((found == act) & (truth == act))
            print(f"  {act:18} n {n:3} P {hit / max(1, np.sum(found == act)):.2f} R {hit / n:.2f}")


def main() -> None:
    everything = items_of(list(sentences()))
    items = [i for i in everything if not i.said.held_out]
    models = train(items)
    if "--figures" in sys.argv:
        figures(models, [i for i in everything if i.said.held_out])
    told = unseen(items)
    theirs = worth(told, mine=False)
    weigh = {"theirs": theirs, "mine": worth(told, mine=True), "no": worth_of_noes(told, theirs)}
    lines = []
    for writer in ("theirs", "mine"):
        model = kept(models, writer)
        body = ",\n".join(
            f"{json.dumps(f, ensure_ascii=False)}:{json.dumps(r, separators=(',', ':'))}"
            for f, r in model["weights"].items()
        )
        head = f'"classes":{json.dumps(model["classes"])},"bias":{json.dumps(model["bias"])}'
        lines.append(f'"{writer}":{{{head},"weights":{{\n{body}\n}}}}')
        print(writer, len(model["weights"]), "features kept")
    lines.append(f'"weigh":{json.dumps(weigh)}')
    OUT.write_text("{" + ",\n".join(lines) + "}\n", encoding="utf-8")
    print(OUT.name, OUT.stat().st_size, "bytes")
    print(json.dumps(weigh, indent=1))


if __name__ == "__main__":
    main()
