"""Nets that have not learned from some of the written threads: through them the judge of whole threads hears its lessons.

    PYTHONPATH=. /tmp/train/bin/python -m tests.train.apart       (needs torch; some five minutes)

The sentences of `threads/*.txt` stand, labelled, in `acts/threads_*.tsv` and teach the net. A judge taught on threads that the
net knows by heart would trust it too far. So the files are parted in three, and each part is heard by a net that learned from
everything else. They are kept in `apart/`, outside the repository, and are good until a sentence changes.
"""

import hashlib
import json
from pathlib import Path

from app.reading.acts.net import Net
from tests.train.sentences import FOLDER, OF_THREADS

PARTS = 3
THREADS = Path(__file__).parent / "threads"
KEPT = Path(__file__).parent / "apart"
HOW = Path(__file__).with_name("net.py")


def net_without(left_out: list[str]) -> Net:
    """The net that never saw the sentences of these files of threads."""
    kept = _place_of(left_out)
    if not kept.exists():
        raise FileNotFoundError("The sentences have changed: first run tests.train.apart, as its docstring says.")
    return Net.read(json.loads(kept.read_text(encoding="utf-8")))


def parts() -> list[list[str]]:
    """The files of threads, by their names without ending."""
    ordered = sorted(path.stem for path in THREADS.glob("*.txt"))
    return [ordered[part::PARTS] for part in range(PARTS)]


def _place_of(left_out: list[str]) -> Path:
    """Another file for other sentences, and for another way of learning."""
    told = hashlib.sha256(" ".join(left_out).encode())
    told.update(HOW.read_bytes())
    for path in sorted(FOLDER.glob("*.tsv")):
        told.update(path.read_bytes())
    return KEPT / f"{told.hexdigest()[:16]}.json"


def main() -> None:
    from tests.train.train_acts import taught  # torch: only where a net is trained

    KEPT.mkdir(exist_ok=True)
    for left_out in parts():
        place = _place_of(left_out)
        if not place.exists():
            net = taught(without=[f"{OF_THREADS}{name}.tsv" for name in left_out])
            place.write_text(json.dumps(net), encoding="utf-8")
        print(place.name, "never saw", *left_out, flush=True)


if __name__ == "__main__":
    main()
