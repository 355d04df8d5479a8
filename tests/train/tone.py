"""Train the sentence model of the tone check: `python -m tests.train.tone` in an environment with numpy and scipy.

It reads the sentences of `tests/train/tone_sentences/*.txt` (one file per lint: "+ " means it, "- " only looks like it), the job
seeker's own sentences of `tests/train/acts/*.tsv` (plain mail, fine unless `own_mail.tsv` says otherwise), and any sets
named on the command line (`python -m tests.train.tone batch1`) which are then no longer unseen. It writes
`app/tone/weights.json`: a net of one hidden layer.
"""

import base64
import json
import sys
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from scipy.sparse import csr_matrix

from app.tone.features import features
from app.tone.words import sentences_in
from tests.train.sentences import Labelled, sentences

HERE = Path(__file__).parent
OUT = HERE.parent.parent / "app" / "tone" / "weights.json"
FINE = "fine"
UNITS = 34  # hidden; with the step of a row they fill 24 letters of base 64


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


def encode(text: str) -> frozenset[str]:
    return frozenset().union(*(features(s) for s in sentences_in(text)))


def frequent(held: Iterable[frozenset[str]], *, least: int = 4) -> list[str]:
    """Pairs that stand in few sentences teach more noise than sense; a single word may be rarer."""
    seen = Counter(f for found in held for f in found)
    return sorted(f for f, n in seen.items() if n >= (least if " " in f else 2))


def matrix(held: list[frozenset[str]], names: list[str]) -> csr_matrix:
    place = {f: i for i, f in enumerate(names)}
    data, cols, starts = [], [], [0]
    for found in held:
        known = sorted(place[f] for f in found if f in place)
        cols += known
        data += [1 / max(1.0, len(found) ** 0.5)] * len(known)
        starts.append(len(cols))
    return csr_matrix((data, cols, starts), shape=(len(held), len(names)), dtype=np.float32)


@dataclass
class Net:
    """Sums of rows -> hidden units, of which some sleep at each step -> lints."""

    part: dict[str, np.ndarray]
    rng: np.random.Generator
    steps: dict[str, tuple[np.ndarray, np.ndarray]] = field(default_factory=dict)
    time: int = 0

    @classmethod
    def new(cls, known: int, lints: int, *, seed: int) -> "Net":
        rng = np.random.default_rng(seed)
        shapes = {"rows": (known, UNITS), "hidden": (UNITS,), "out": (UNITS, lints), "bias": (lints,)}
        wide = {"rows": 0.15, "out": 0.1}
        return cls({k: rng.normal(0, wide.get(k, 0), s).astype(np.float32) for k, s in shapes.items()}, rng)

    def scores(self, x: csr_matrix) -> np.ndarray:
        return np.maximum(x @ self.part["rows"] + self.part["hidden"], 0) @ self.part["out"] + self.part["bias"]

    def slopes(self, x: csr_matrix, y: np.ndarray, w: np.ndarray) -> dict[str, np.ndarray]:
        """Of the weighted cross-entropy, with three features in ten and three hidden units in ten left out at random."""
        x = x.copy()
        x.data = x.data * (self.rng.random(len(x.data)) > HIDE)
        raw = x @ self.part["rows"] + self.part["hidden"]
        gate = (raw > 0) * (self.rng.random(raw.shape) > DROP) / np.float32(1 - DROP)
        h = raw * gate
        z = h @ self.part["out"] + self.part["bias"]
        p = np.exp(z - z.max(1, keepdims=True))
        p /= p.sum(1, keepdims=True)
        p[np.arange(len(y)), y] -= 1
        d = p * (w / w.sum())[:, None]
        dh = (d @ self.part["out"].T) * gate
        return {"rows": x.T @ dh, "hidden": dh.sum(0), "out": h.T @ d, "bias": d.sum(0)}

    def step(self, slopes: dict[str, np.ndarray], *, rate: float, decay: float = 0.01) -> None:
        """AdamW."""
        self.time += 1
        for name, g in slopes.items():
            part = self.part[name]
            m, v = self.steps.get(name) or (np.zeros_like(part), np.zeros_like(part))
            m += 0.1 * (g - m)
            v += 0.001 * (g * g - v)
            self.steps[name] = (m, v)
            part *= 1 - rate * decay
            part -= (rate * (m / (1 - 0.9**self.time)) / (np.sqrt(v / (1 - 0.999**self.time)) + 1e-8)).astype(
                np.float32
            )


HIDE = 0.3
DROP = 0.3
BATCH = 64


def train(
    held: list[frozenset[str]], labels: list[str], *, rounds: int = 15, top: float = 0.01, seed: int = 0
) -> tuple[Net, list[str], list[str]]:
    """The net, its features and its lints."""
    names, lints = frequent(held), sorted(set(labels))
    x, y = matrix(held, names), np.array([lints.index(label) for label in labels])
    # A wrong alarm costs a person more than a miss: sentences that are fine count for more.
    w = np.where(y == lints.index(FINE), 1.5, 1.0).astype(np.float32)
    net = Net.new(len(names), len(lints), seed=seed)
    total = rounds * -(-len(y) // BATCH)
    for _ in range(rounds):
        order = net.rng.permutation(len(y))
        for at in range(0, len(order), BATCH):
            some = order[at : at + BATCH]
            slopes = net.slopes(x[some], y[some], w[some])
            done = net.time / total
            net.step(slopes, rate=top * (done / 0.1 if done < 0.1 else (1 + np.cos(np.pi * (done - 0.1) / 0.9)) / 2))
    return net, names, lints


def packed(rows: np.ndarray) -> tuple[float, list[str]]:
    """The unit, and each row as a byte for its step and two levels of -7 to 7 to a byte."""
    widest = np.abs(rows).max(1) / 7
    unit = float(widest.max() / 255)
    steps = np.maximum(np.round(widest / unit), 1).astype(int)
    level = np.clip(np.round(rows / (steps[:, None] * unit)), -7, 7).astype(int) + 8
    pairs = level[:, ::2] * 16 + level[:, 1::2]
    return unit, [base64.b64encode(bytes([s, *p])).decode() for s, p in zip(steps, pairs.tolist(), strict=True)]


def _short(values: np.ndarray) -> list[float]:
    return [round(float(v), 3) for v in values]


def main(sets: list[str], *, out: Path = OUT) -> None:
    found = rows(sets) + own_mail()
    net, names, lints = train([encode(text) for _, text in found], [lint for lint, _ in found])
    unit, lines = packed(net.part["rows"])
    head = {"lints": lints, "unit": unit, "hidden": _short(net.part["hidden"]), "bias": _short(net.part["bias"])}
    head["out"] = [_short(column) for column in net.part["out"].T]
    written = ",\n".join(f"{json.dumps(k)}: {json.dumps(v)}" for k, v in head.items())
    kept = ",\n".join(f"{json.dumps(n, ensure_ascii=False)}:{json.dumps(r)}" for n, r in zip(names, lines, strict=True))
    out.write_text(f'{{{written},\n"rows": {{\n{kept}\n}}}}\n', "utf-8")
    print(f"{len(found)} sentences, {len(names)} features, {out.stat().st_size // 1000} kB")


if __name__ == "__main__":
    main(sys.argv[1:])
