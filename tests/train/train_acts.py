"""Makes `app/reading/acts/weights.json` from the sentences in `tests/train/acts/`.

    python3.11 -m venv /tmp/train && /tmp/train/bin/pip install -r tests/train/requirements.txt
    PYTHONPATH=. /tmp/train/bin/python tests/train/train_acts.py [--held-out]

One message in eight is held out (by hash): it is never trained on, `make eval` measures on it. The solver is
deterministic; the same sentences and pins give the same file. `--figures` prints what the models do on the held-out part.
"""

import collections
import itertools
import json
import random
import sys
from pathlib import Path

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from app.reading.acts.features import features_of
from app.reading.acts.tokens import tokens_of
from tests.train.sentences import Labelled, sentences

OUT = Path(__file__).parents[2] / "app" / "reading" / "acts" / "weights.json"
SCALE = 100
LEAST = {"refusal": 2, "message": 3, "theirs": 3, "mine": 2}  # sentences that must hold a feature
SETTINGS = {"refusal": 20.0, "message": 20.0, "theirs": 20.0, "mine": 20.0}  # C of the logistic regression
PRUNE = {"refusal": 0.1, "message": 0.1, "theirs": 0.7, "mine": 0.1}  # weights smaller than this are dropped
WRITERS = {"theirs": ("refusal", "message", "theirs"), "mine": (None, None, "mine")}
SMALL_TALK = {"courtesy", "look_back", "none", "receipt"}  # what stands around a no
SEED = 1


def matrix(rows: list[list[str]], columns: dict[str, int]) -> csr_matrix:
    """Each present feature counts 1/sqrt(number of features of the sentence), unknown ones included."""
    data, indices, indptr = [], [], [0]
    for row in rows:
        known = [columns[f] for f in row if f in columns]
        indices.extend(known)
        data.extend([1 / np.sqrt(len(row))] * len(known))
        indptr.append(len(indices))
    return csr_matrix((data, indices, indptr), shape=(len(rows), len(columns)))


def fit(rows: list[list[str]], labels: list[str], name: str, written: int | None = None):
    counts = collections.Counter(f for row in rows[:written] for f in row)
    columns = {f: i for i, f in enumerate(sorted(f for f, n in counts.items() if n >= LEAST[name]))}
    weight = None if name in ("refusal", "message") else "balanced"
    model = LogisticRegression(C=SETTINGS[name], max_iter=5000, class_weight=weight)
    model.fit(matrix(rows, columns), labels)
    return model, columns


def kept(models: dict, names: tuple[str | None, str | None, str]) -> dict:
    """One writer's models in one table: feature -> weight for a no, for a no in the message, then pairs act, weight."""
    rows: dict[str, list[int]] = {}
    bias = [0, 0]
    for place, name in enumerate(names[:2]):
        if name is None:
            continue
        model, columns = models[name]
        bias[place] = round(model.intercept_[0] * SCALE)
        for feature, column in columns.items():
            if abs(value := model.coef_[0][column]) >= PRUNE[name]:
                rows.setdefault(feature, [0, 0])[place] = round(value * SCALE)
    model, columns = models[names[2]]
    for feature, column in columns.items():
        for number in range(len(model.classes_)):
            if abs(value := model.coef_[number][column]) >= PRUNE[names[2]]:
                rows.setdefault(feature, [0, 0]).extend([number, round(value * SCALE)])
    return {
        "classes": list(model.classes_),
        "bias": [*bias, *(round(b * SCALE) for b in model.intercept_)],
        "weights": dict(sorted(rows.items())),
    }


def messages(items: list[Labelled]) -> tuple[list[list[str]], list[str], int]:
    """Whole messages of theirs, with a no in them or not: those written, and longer ones put together by chance."""
    draw = random.Random(SEED)
    written = [[i for i in group if not i.mine] for _, group in itertools.groupby(items, key=lambda i: i.message)]
    noes = [m for m in written if any(i.act == "refusal" for i in m)]
    rest = [m for m in written if m and not any(i.act == "refusal" for i in m)]
    small = [i for m in written for i in m if i.act in SMALL_TALK]
    made = [(m, "yes") for m in noes] + [(m, "no") for m in rest]
    for m in noes * 2:
        before = [draw.choice(small)] if draw.random() < 0.8 else []
        made.append(([*before, *m, *([draw.choice(small)] if draw.random() < 0.6 else [])], "yes"))
    for _ in range(2 * len(rest)):
        made.append(([i for m in draw.sample(rest, draw.choice([2, 3, 4])) for i in m], "no"))
    rows = [list(dict.fromkeys(f for i in m for f in features_of(i.text, tokens_of(i.text)))) for m, _ in made]
    return rows, [label for _, label in made], len(noes) + len(rest)


def parts(items: list[Labelled]) -> dict[str, tuple[list[list[str]], list[str]]]:
    out: dict[str, tuple[list[list[str]], list[str]]] = {"refusal": ([], []), "theirs": ([], []), "mine": ([], [])}
    for item in items:
        tokens = tokens_of(item.text)
        if not tokens:
            continue
        row = features_of(item.text, tokens)
        if not item.mine:
            out["refusal"][0].append(row)
            out["refusal"][1].append("yes" if item.act == "refusal" else "no")
        name = "mine" if item.mine else "theirs"
        out[name][0].append(row)
        out[name][1].append(item.act)
    out["message"] = messages(items)
    return out


def figures(models: dict, test: dict[str, tuple[list[list[str]], list[str]]]) -> None:
    for name, (model, columns) in models.items():
        found = model.predict(matrix(test[name][0], columns))
        truth = np.array(test[name][1])
        print(f"{name}: {len(truth)} held out, right {np.mean(found == truth):.3f}")
        for act in sorted(set(truth)):
            n, hit = np.sum(truth == act), np.sum((found == act) & (truth == act))
            print(f"  {act:18} n {n:3} P {hit / max(1, np.sum(found == act)):.2f} R {hit / n:.2f}")


def main() -> None:
    items = list(sentences())
    train = parts([i for i in items if not i.held_out])
    models = {name: fit(rows, labels, name, *written) for name, (rows, labels, *written) in train.items()}
    if "--figures" in sys.argv:
        figures(models, parts([i for i in items if i.held_out]))
    lines = []
    for writer, names in WRITERS.items():
        model = kept(models, names)
        body = ",\n".join(
            f"{json.dumps(f, ensure_ascii=False)}:{json.dumps(r, separators=(',', ':'))}"
            for f, r in model["weights"].items()
        )
        head = f'"classes":{json.dumps(model["classes"])},"bias":{json.dumps(model["bias"])}'
        lines.append(f'"{writer}":{{{head},"weights":{{\n{body}\n}}}}')
        print(writer, len(train[names[2]][1]), "sentences,", len(model["weights"]), "features kept")
    OUT.write_text("{" + ",\n".join(lines) + "}\n", encoding="utf-8")
    print(OUT.name, OUT.stat().st_size, "bytes")


if __name__ == "__main__":
    main()
