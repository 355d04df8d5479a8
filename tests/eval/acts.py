"""How well single sentences are read: the probes, each act on held-out sentences, the three signals of a no apart, and the net
alone on the mails of threads from which nothing has learned.

What was tried on the way stands in `tests/train/README.md`.
"""

from collections import Counter
from itertools import groupby
from pathlib import Path

from app.reading.acts import read_acts
from app.reading.acts.features import features_of, placed
from app.reading.acts.model import ActKind
from app.reading.acts.net import net
from app.reading.acts.tokens import tokens_of
from app.reading.acts.weigh import is_no, is_open_no
from tests.reading.acts.probes import PROBES
from tests.train.sentences import Labelled, sentences

SURE = 0.5
UNSEEN = Path(__file__).parents[1] / "corpus" / "unseen"


def main() -> None:
    _probes()
    held_out = [s for s in sentences() if s.held_out]
    _noes(held_out)
    for mine in (False, True):
        _acts([s for s in held_out if s.mine is mine], mine=mine)
    _net_on(list(sentences(UNSEEN)))


def _probes() -> None:
    right = 0
    for kind, text in PROBES:
        acts = read_acts(text, mine=False)
        there = kind is None or any(a.kind is kind for a in acts)
        right += there and any(is_no(a) for a in acts) is (kind is ActKind.REFUSAL)
    print(f"probe mails right: {right} of {len(PROBES)}")


def _noes(items: list[Labelled]) -> None:
    """Refusals message by message: heard, asked about, missed; and what else was taken for one."""
    messages: dict[str, list[Labelled]] = {}
    for item in items:
        if not item.mine and not item.what:
            messages.setdefault(item.message, []).append(item)
    count: Counter[tuple[bool, str]] = Counter()
    for group in messages.values():
        acts = read_acts("\n\n".join(i.text for i in group), mine=False)
        best = max((a.sure for a in acts if is_open_no(a)), default=0.0)
        count[
            any(i.act == "refusal" for i in group), "heard" if best >= SURE else "asked" if best >= 0.35 else "not"
        ] += 1
    for truth, name in ((True, "a no"), (False, "no no")):
        total = sum(n for (t, _), n in count.items() if t is truth)
        parts = ", ".join(f"{what} {count[truth, what]}" for what in ("heard", "asked", "not"))
        print(f"held-out messages with {name}: {total} ({parts})")


def _acts(items: list[Labelled], *, mine: bool) -> None:
    """Precision and recall of each act, sentence by sentence, at `SURE`."""
    hit: Counter[str] = Counter()
    said: Counter[str] = Counter()
    true: Counter[str] = Counter(i.act for i in items)
    for item in items:
        found = {a.kind.value for a in read_acts(item.text, mine=mine) if a.sure >= SURE and not a.negated}
        said.update(found)
        hit[item.act] += item.act in found
    print(
        f"{'mine' if mine else 'theirs'}: {len(items)} held-out sentences (several acts may stand in one; the label names one)"
    )
    for act in sorted(set(true) - {"none"}):
        print(
            f"  {act:18} n {true[act]:3}  recall {hit[act] / true[act]:.2f}  precision {hit[act] / max(1, said[act]):.2f}"
        )


def _net_on(items: list[Labelled]) -> None:
    """The likeliest act of each sentence, heard in its mail by the net alone, beside the one that its writer marked."""
    right: Counter[bool] = Counter()
    for (_, mine), group in groupby(items, key=lambda i: (i.message, i.mine)):
        mail = list(group)
        words = [[*features_of(i.text, tokens_of(i.text)), *placed(n, len(mail))] for n, i in enumerate(mail)]
        for item, guess in zip(mail, net().thoughts_on(words, mine=mine).guesses, strict=True):
            right[max(guess.chances, key=guess.chances.__getitem__) == item.act] += 1
    print(
        f"net alone on unseen mails: {right.total()} sentences, the act that the writer marked {right[True] / right.total():.3f}"
    )


if __name__ == "__main__":
    main()
