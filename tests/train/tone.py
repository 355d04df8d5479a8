"""Train the sentence model of the tone check: `python -m tests.train.tone` in an environment with scikit-learn.

It reads the sentences of `tests/train/tone_sentences/*.txt` (one file per lint: "+ " means it, "- " only looks like it), the job
seeker's own sentences of `tests/train/acts/*.tsv` (plain mail, fine unless `own_mail.tsv` says otherwise), and any sets
named on the command line (`python -m tests.train.tone batch1`) which are then no longer unseen. It writes
`app/tone/weights.json`: for each feature one whole number per lint, in tenths.
"""

import json
import sys
from pathlib import Path

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from app.tone.features import features
from app.tone.words import sentences_in
from tests.train.sentences import Labelled, sentences

HERE = Path(__file__).parent
OUT = HERE.parent.parent / "app" / "tone" / "weights.json"
FINE = "fine"


def rows(sets: list[str]) -> list[tuple[str, str]]:
    found: list[tuple[str, str]] = []
    for path in sorted((HERE / "tone_sentences").glob("*.txt")):
        for line in path.read_text("utf-8").splitlines():
            if line[:2] in {"+ ", "- "}:
                found.append((path.stem if line[0] == "+" else FINE, line[2:]))
    lints = {lint for lint, _ in found}
    for name in sets:
        for line in (HERE.parent / "tone" / "phrases" / f"{name}.jsonl").read_text("utf-8").splitlines():
            row = json.loads(line)
            if row["lint"] in lints or not row["flag"]:
                found.append((row["lint"] if row["flag"] else FINE, row["text"]))
    return found


def own_mail() -> list[tuple[str, str]]:
    """What job seekers wrote in plain mail. Messages that say yes to an offer are left out: what they say is right at that stage only."""
    lines = (HERE / "tone_sentences" / "own_mail.tsv").read_text("utf-8").splitlines()
    other = {text: lint for lint, text in (line.split("\t") for line in lines if not line.startswith("#"))}
    by_message: dict[str, list[Labelled]] = {}
    for one in sentences():
        if one.mine:
            by_message.setdefault(one.message, []).append(one)
    kept = [m for m in by_message.values() if not any(s.act in {"acceptance", "other_trade"} for s in m)]
    named = [(other.get(s.text, FINE), s.text) for m in kept for s in m]
    return [(lint, text) for lint, text in named if lint != "-"]


def encode(texts: list[str], *, least: int) -> tuple[list[str], list[frozenset[str]]]:
    seen: dict[str, int] = {}
    held = []
    for text in texts:
        found = frozenset().union(*(features(s) for s in sentences_in(text)))
        held.append(found)
        for f in found:
            seen[f] = seen.get(f, 0) + 1
    return sorted(f for f, n in seen.items() if n >= (least if " " in f else 2)), held


def matrix(held: list[frozenset[str]], names: list[str]) -> csr_matrix:
    place = {f: i for i, f in enumerate(names)}
    data, cols, starts = [], [], [0]
    for found in held:
        known = [place[f] for f in found if f in place]
        scale = 1 / max(1.0, len(found) ** 0.5)
        cols += known
        data += [scale] * len(known)
        starts.append(len(cols))
    return csr_matrix((data, cols, starts), shape=(len(held), len(names)))


def _row(column: np.ndarray) -> str:
    return json.dumps([int(w) for w in column], separators=(",", ":"))


def main(sets: list[str], *, c: float = 30.0, least: int = 2, out: Path = OUT) -> None:
    found = rows(sets) + own_mail()
    labels = [lint for lint, _ in found]
    names, held = encode([text for _, text in found], least=least)
    model = LogisticRegression(C=c, max_iter=200)
    # A wrong alarm costs a person more than a miss: sentences that are fine count for more.
    model.fit(matrix(held, names), labels, sample_weight=[1.5 if label == FINE else 1.0 for label in labels])
    weights = np.round(model.coef_ * 10).astype(int)
    kept = [i for i in range(len(names)) if np.abs(weights[:, i]).max() >= 10]
    bias = [round(float(b) * 10) for b in model.intercept_]
    lines = [f"{json.dumps(names[i], ensure_ascii=False)}: {_row(weights[:, i])}" for i in kept]
    head = f'{{"lints": {json.dumps(list(model.classes_))},\n"bias": {json.dumps(bias)},\n"weights": {{\n'
    out.write_text(head + ",\n".join(lines) + "\n}}\n", "utf-8")
    print(f"{len(found)} sentences, {len(names)} features, {len(kept)} kept, {out.stat().st_size // 1000} kB")


if __name__ == "__main__":
    main(sys.argv[1:])
