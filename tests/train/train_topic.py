"""Makes `app/reading/topic_weights.json` from `tests/train/topic/*.tsv` and the open part of the corpus.

    python3.11 -m venv /tmp/train && /tmp/train/bin/pip install -r tests/train/requirements.txt
    PYTHONPATH=. /tmp/train/bin/python tests/train/train_topic.py [--figures]

A line is `subject|text` of one whole mail, in `job.tsv` (a job for me) or `other.tsv` (anything else). The frozen third of
the corpus is left out. `--figures` prints what five-fold cross-validation gives, grouped by line.
"""

import hashlib
import json
import sys
from collections import Counter
from pathlib import Path

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import StratifiedKFold

from app.gmail.parse import thread_from_payload
from app.reading.mail import read_mails
from app.reading.topic import features_of
from app.thread import Me

ROOT = Path(__file__).parents[2]
OUT = ROOT / "app" / "reading" / "topic_weights.json"
STRENGTH = 30.0  # C of the logistic regression
LEAST = 2  # mails that must hold a feature
SCALE = 100


def written() -> list[tuple[list[str], int]]:
    rows = []
    for name, label in (("job", 1), ("other", 0)):
        for line in (ROOT / "tests" / "train" / "topic" / f"{name}.tsv").read_text(encoding="utf-8").splitlines():
            subject, text = line.split("|", 1)
            rows.append((features_of(subject, text), label))
    return rows


def corpus() -> list[tuple[list[str], int]]:
    rows = []
    for path in sorted((ROOT / "tests" / "corpus").glob("*.jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines():
            case = json.loads(line)
            if int(hashlib.sha256(case["id"].encode()).hexdigest(), 16) % 3 == 0:
                continue
            me = Me(case["me"]["name"], case["me"]["email"], tuple(case["me"]["aliases"]))
            mails = read_mails(thread_from_payload(case["thread"]), me=me)
            text = "\n".join(m.new_text for m in mails)
            rows.append((features_of(mails[0].message.subject, text), int(case["gold"]["action"] != "not_recruiting")))
    return rows


def matrix(rows: list[list[str]], columns: dict[str, int]) -> csr_matrix:
    data, indices, indptr = [], [], [0]
    for row in rows:
        known = [columns[f] for f in row if f in columns]
        indices += known
        data += [1 / np.sqrt(max(1, len(row)))] * len(known)
        indptr.append(len(indices))
    return csr_matrix((data, indices, indptr), shape=(len(rows), len(columns)))


def fit(rows: list[tuple[list[str], int]]) -> tuple[LogisticRegression, dict[str, int]]:
    counts = Counter(f for row, _ in rows for f in row)
    columns = {f: i for i, f in enumerate(sorted(f for f, n in counts.items() if n >= LEAST))}
    model = LogisticRegression(C=STRENGTH, max_iter=5000, class_weight="balanced")
    model.fit(matrix([r for r, _ in rows], columns), [label for _, label in rows])
    return model, columns


def figures(rows: list[tuple[list[str], int]]) -> None:
    labels = np.array([label for _, label in rows])
    odds = np.zeros(len(rows))
    for train, test in StratifiedKFold(5, shuffle=True, random_state=1).split(labels, labels):
        model, columns = fit([rows[i] for i in train])
        odds[test] = model.decision_function(matrix([rows[i][0] for i in test], columns))
    for bar in (-1.0, -0.5, 0.0, 0.5):
        quiet = np.mean(odds[labels == 0] < bar)
        false = np.mean(odds[labels == 1] < bar)
        print(f"bar {bar:+.1f}: other recognised {quiet:.3f}, job called other {false:.3f} (n {len(rows)})")


def main() -> None:
    rows = written() + corpus()
    if "--figures" in sys.argv:
        figures(written())
        figures(rows)
    model, columns = fit(rows)
    weights = {f: round(model.coef_[0][c] * SCALE) for f, c in columns.items()}
    kept = {f: w for f, w in weights.items() if abs(w) >= 8}
    body = ",\n".join(f"{json.dumps(f, ensure_ascii=False)}:{w}" for f, w in kept.items())
    bias = round(model.intercept_[0] * SCALE)
    OUT.write_text(f'{{"bias":{bias},"weights":{{\n{body}\n}}}}\n', encoding="utf-8")
    print(f"{len(rows)} mails, {len(kept)} features, {OUT.stat().st_size} bytes")


if __name__ == "__main__":
    main()
