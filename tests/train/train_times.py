"""Makes `app/reading/times/kinds.json`, the model of kinds, from the sentences of `times_labelled.py`.

    python3.11 -m venv /tmp/train && /tmp/train/bin/pip install -r tests/train/requirements.txt
    PYTHONPATH=. /tmp/train/bin/python tests/train/train_times.py [--figures]

The solver is deterministic; the same sentences and pins give the same file. `--figures` writes nothing: it prints the
share of right kinds in each third of the sentences, taught by the other two, for the model, the phrase tables, and both.
"""

import collections
import hashlib
import json
import sys
from pathlib import Path
from unittest.mock import patch

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from app.reading.times import find_times, linear
from app.reading.times.kindwords import features_of
from app.reading.times.linear import Chances
from app.reading.times.model import TimeKind
from tests.train.times_labelled import Labelled, labelled

OUT = Path(linear.__file__).with_name("kinds.json")
LEAST = 2  # sentences that must hold a feature
STRENGTH = 10.0  # C of the logistic regression
PRUNE = 0.28  # weights smaller than this are dropped
Row = tuple[list[str], str, str, str, bool]  # features, kind, text, what the tables say, whether they guess


def rows(sentences: list[Labelled]) -> list[Row]:
    """The dates that the grammar finds in the sentences and that somebody labelled."""
    found: list[Row] = []
    seen: list[tuple[tuple[int, int], list[str]]] = []
    said: list[tuple[TimeKind, bool]] = []
    nobody = Chances(dict.fromkeys(TimeKind, 0.0), 0.0)

    def watch(clause, span, **shape):  # type: ignore[no-untyped-def]
        seen.append((span, features_of(clause, span, **shape)))
        return seen[-1][1]

    class Listening(Chances):
        def with_tables(self, kind: TimeKind, *, guessed: bool) -> TimeKind:
            said.append((kind, guessed))
            return kind

    deaf = Listening(*nobody)
    with (
        patch("app.reading.times.sense.features_of", watch),
        patch("app.reading.times.sense.chances", lambda features: deaf),
    ):
        for sentence in sentences:
            seen.clear()
            said.clear()
            find_times(sentence.text, sent=sentence.sent, country=sentence.country)
            for (span, features), (kind, guessed) in zip(seen, said, strict=True):
                label = sentence.kind_at(span)
                if label is not None:
                    found.append((features, label, sentence.text, kind.value, guessed))
    return found


def matrix(table: list[list[str]], columns: dict[str, int]) -> csr_matrix:
    data, indices, indptr = [], [], [0]
    for row in table:
        known = [columns[f] for f in row if f in columns]
        indices.extend(known)
        data.extend([1 / np.sqrt(len(row))] * len(known))
        indptr.append(len(indices))
    return csr_matrix((data, indices, indptr), shape=(len(table), len(columns)))


def fit(table: list[Row]) -> tuple[LogisticRegression, dict[str, int]]:
    counts = collections.Counter(f for row in table for f in row[0])
    columns = {f: i for i, f in enumerate(sorted(f for f, n in counts.items() if n >= LEAST))}
    model = LogisticRegression(C=STRENGTH, max_iter=2000, tol=1e-4)
    model.fit(matrix([row[0] for row in table], columns), [row[1] for row in table])
    return model, columns


def kept(model: LogisticRegression, columns: dict[str, int]) -> dict:
    weights: dict[str, list[int]] = {}
    for feature, column in columns.items():
        for number in range(len(model.classes_)):
            if abs(value := model.coef_[number][column]) >= PRUNE:
                weights.setdefault(feature, []).extend([number, round(value * linear.SCALE)])
    return {
        "classes": list(model.classes_),
        "bias": [round(b * linear.SCALE) for b in model.intercept_],
        "weights": dict(sorted(weights.items())),
    }


def figures(table: list[Row]) -> None:
    for third in range(3):
        aside = [int(hashlib.sha256(row[2].encode()).hexdigest(), 16) % 3 == third for row in table]
        model, columns = fit([row for row, out in zip(table, aside, strict=True) if not out])
        test = [row for row, out in zip(table, aside, strict=True) if out]
        table_of_chances = model.predict_proba(matrix([row[0] for row in test], columns))
        counts = collections.Counter[str]()
        for row, chance in zip(test, table_of_chances, strict=True):
            by_name = dict(zip(model.classes_, chance, strict=True))
            nothing = by_name.pop("none")
            if row[1] == "none":
                counts.update(false_friends=1, known=int(nothing >= linear.SURE_OF_NOTHING))
                continue
            seen = Chances({TimeKind(k): float(np.log(v)) for k, v in by_name.items()}, nothing)
            counts.update(
                dates=1,
                tables=int(row[3] == row[1]),
                model=int(max(by_name, key=by_name.__getitem__) == row[1]),
                both=int(seen.with_tables(TimeKind(row[3]), guessed=row[4]).value == row[1]),
                lost=int(nothing >= linear.SURE_OF_NOTHING),
            )
        shares = {k: f"{counts[k] / counts['dates']:.3f}" for k in ("tables", "model", "both")}
        print(
            third,
            shares,
            f"{counts['lost']} of {counts['dates']} dates lost,",
            f"{counts['known']} of {counts['false_friends']} false friends known",
        )


def main() -> None:
    table = rows(list(labelled()))
    if "--figures" in sys.argv:
        figures(table)
        return
    model = kept(*fit(table))
    body = ",\n".join(
        f"{json.dumps(f, ensure_ascii=False)}:{json.dumps(r, separators=(',', ':'))}"
        for f, r in model["weights"].items()
    )
    head = f'"classes":{json.dumps(model["classes"])},"bias":{json.dumps(model["bias"])}'
    OUT.write_text(f'{{{head},"weights":{{\n{body}\n}}}}\n', encoding="utf-8")
    print(len(table), "dates,", len(model["weights"]), "features kept,", OUT.stat().st_size, "bytes")


if __name__ == "__main__":
    main()
