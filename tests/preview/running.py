"""The preview as `make run` starts it: the real command, the real service, a free port."""

import os
import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

COMMAND = [sys.executable, "-c", "from app.cli import main; main()", "preview", "--no-browser"]


@dataclass
class Running:
    process: subprocess.Popen[str]
    url: str
    line: str

    def children(self) -> list[int]:
        with open(f"/proc/{self.process.pid}/task/{self.process.pid}/children") as listed:
            return [int(pid) for pid in listed.read().split()]

    def end(self, how: signal.Signals = signal.SIGINT) -> int:
        self.process.send_signal(how)
        return self.process.wait(20)


@contextmanager
def running(*more: str) -> Iterator[Running]:
    process = subprocess.Popen(
        [*COMMAND, "--port", "0", *more],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={k: v for k, v in os.environ.items() if not k.startswith("AFTERWORD_")},
    )
    assert process.stdout is not None
    assert process.stderr is not None
    try:
        line = process.stdout.readline()
        found = re.search(r"http://127\.0\.0\.1:\d+", line)
        assert found, process.stderr.read()
        yield Running(process, found[0], line)
    finally:
        if process.poll() is None:
            process.send_signal(signal.SIGINT)
            process.wait(20)
        process.stdout.close()
        process.stderr.close()
