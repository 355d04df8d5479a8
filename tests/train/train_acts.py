"""Makes `app/reading/acts/weights.json` from the sentences in this folder.

    python3.11 -m venv /tmp/train && /tmp/train/bin/pip install -r tests/train/requirements.txt
    PYTHONPATH=. /tmp/train/bin/python tests/train/train_acts.py [--held-out]

One message in eight is held out (by hash): it is never trained on, `make eval` measures on it. The solver is
deterministic; the same sentences and pins give the same file. `--figures` prints what the models do on the held-out part.
"""

import collections
import json
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
LEAST = 2  # sentences that must hold a feature
SETTINGS = {"refusal": 20.0, "theirs": 20.0, "mine": 20.0}  # C of the logistic regression
PRUNE = {"refusal": 0.04, "theirs": 0.12, "mine": 0.08}  # weights smaller than this are dropped


def matrix(rows: list[list[str]], columns: dict[str, int]) -> csr_matrix:
    """Each present feature counts 1/sqrt(number of features of the sentence), unknown ones included."""
    data, indices, indptr = [], [], [0]
    for row in rows:
        known = [columns[f] for f in row if f in columns]
        indices.extend(known)
        data.extend([1 / np.sqrt(len(row))] * len(known))
        indptr.append(len(indices))
    return csr_matrix((data, indices, indptr), shape=(len(rows), len(columns)))


def fit(rows: list[list[str]], labels: list[str], name: str):
    counts = collections.Counter(f for row in rows for f in row)
    columns = {f: i for i, f in enumerate(sorted(f for f, n in counts.items() if n >= LEAST))}
    weight = None if name == "refusal" else "balanced"
    model = LogisticRegression(C=SETTINGS[name], max_iter=5000, class_weight=weight)
    model.fit(matrix(rows, columns), labels)
    return model, columns


def kept(model, columns: dict[str, int], name: str) -> dict:
    classes = ["refusal"] if name == "refusal" else list(model.classes_)
    weights = {}
    for feature, column in columns.items():
        row = []
        for number in range(len(classes)):
            value = model.coef_[number][column]
            if abs(value) >= PRUNE[name]:
                row += [number, round(value * SCALE)]
        if row:
            weights[feature] = row
    return {"classes": classes, "bias": [round(b * SCALE) for b in model.intercept_], "weights": weights}


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
    models = {name: fit(rows, labels, name) for name, (rows, labels) in train.items()}
    if "--figures" in sys.argv:
        figures(models, parts([i for i in items if i.held_out]))
    lines = []
    for name, (fitted, columns) in models.items():
        model = kept(fitted, columns, name)
        body = ",\n".join(
            f"{json.dumps(f, ensure_ascii=False)}:{json.dumps(r, separators=(',', ':'))}"
            for f, r in model["weights"].items()
        )
        head = f'"classes":{json.dumps(model["classes"])},"bias":{json.dumps(model["bias"])}'
        lines.append(f'"{name}":{{{head},"weights":{{\n{body}\n}}}}')
        print(name, len(train[name][1]), "sentences,", len(model["weights"]), "features kept")
    OUT.write_text("{" + ",\n".join(lines) + "}\n", encoding="utf-8")
    print(OUT.name, OUT.stat().st_size, "bytes")


if __name__ == "__main__":
    main()
