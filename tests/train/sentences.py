"""The labelled sentences of `tests/train/acts/*.tsv`: writer, act, sentence; a blank line ends a message."""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

FOLDER = Path(__file__).parent / "acts"
OF_THREADS = "threads_"  # how the files begin that hold the sentences of `tests/train/threads/`


@dataclass(frozen=True)
class Labelled:
    """One sentence. `mine` tells the writer; `act` is an `ActKind` value or "none"; `what` the trade of other mail."""

    mine: bool
    act: str
    what: str
    text: str
    held_out: bool
    message: str  # the same for all sentences of one message


def sentences(folder: Path = FOLDER) -> Iterator[Labelled]:
    """All of them, file by file. One message in eight is held out, drawn by the hash of its first sentence."""
    for path in sorted(folder.glob("*.tsv")):
        for number, block in enumerate(path.read_text(encoding="utf-8").strip().split("\n\n")):
            rows = [line.split("\t") for line in block.splitlines()]
            held_out = int(hashlib.sha256(rows[0][2].encode()).hexdigest(), 16) % 8 == 0
            for writer, label, text in rows:
                act, _, what = label.partition(":")
                yield Labelled(writer == "me", act, what, text, held_out, f"{path.name}/{number}")
