"""Other people's reply parsers, run in an environment of their own (`.venv-eval`, from hashed pins).

They run as a child process: some of them can hang, and none of them may be imported by our code. One JSON line in per
case, one out; a case that takes longer than `SECONDS` counts as wrong, and the child is started anew.
"""

import json
import os
import select
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
VENV = ROOT / ".venv-eval"
PINS = ROOT / "deploy" / "requirements" / "eval.txt"
SECONDS = 10
INSTALL_SECONDS = 900

CHILD = r"""
import json, re, sys

def talon():
    from talon import quotations
    return quotations.extract_from_plain, quotations.extract_from_html

def quotequail():
    import quotequail
    def kept(parts, body, what):
        if parts is None:
            return body
        bottom = parts.get(what + "_bottom") if parts.get("type") != "forward" else None
        return "\n".join(part for part in (parts.get(what + "_top"), bottom) if part)
    def text(body):
        return kept(quotequail.unwrap(body), body, "text")
    def html(body):
        return kept(quotequail.unwrap_html(body), body, "html")
    return text, html

def mail_parser_reply():
    from mailparser_reply import EmailReplyParser
    parser = EmailReplyParser(languages=["en", "de", "fr", "es", "it", "nl", "pl", "da", "sv"])
    return lambda body: parser.read(text=body).latest_reply or "", None

def email_reply_parser():
    from email_reply_parser import EmailReplyParser
    return EmailReplyParser.parse_reply, None

text, html = {"talon": talon, "quotequail": quotequail, "mail-parser-reply": mail_parser_reply,
              "email-reply-parser": email_reply_parser}[sys.argv[1]]()
print(json.dumps({"text": text is not None, "html": html is not None}), flush=True)
for line in sys.stdin:
    case = json.loads(line)
    reader = html if case["kind"] == "html" else text
    try:
        answer = {"text": reader(case["input"])}
    except Exception as error:
        answer = {"error": type(error).__name__}
    print(json.dumps(answer), flush=True)
"""

MAIL_LIBRARIES = ("talon", "quotequail", "mail-parser-reply", "email-reply-parser")


def environment() -> Path | None:
    """The Python of the environment with the other libraries, set up when needed; None where it cannot be had."""
    python, ready = VENV / "bin" / "python", VENV / ".ready"
    if ready.exists() and ready.stat().st_mtime >= PINS.stat().st_mtime:
        return python
    print("setting up .venv-eval from deploy/requirements/eval.txt ...", flush=True)
    try:
        subprocess.run(
            [sys.executable, "-m", "venv", "--clear", VENV], check=True, timeout=INSTALL_SECONDS, capture_output=True
        )
        subprocess.run(
            [python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--require-hashes", "-r", PINS],
            check=True,
            timeout=INSTALL_SECONDS,
            capture_output=True,
        )
    except (subprocess.SubprocessError, OSError) as error:
        print(f"the other libraries cannot be installed here ({type(error).__name__}); our own figures follow alone")
        return None
    ready.touch()
    return python


class Rival:
    """One library as a child process."""

    def __init__(self, python: Path, name: str) -> None:
        self.python, self.name = python, name
        self.child: subprocess.Popen[bytes] | None = None
        self.reads: dict[str, bool] = {}
        self._start()

    def read(self, kind: str, body: str) -> str | None:
        """What the library leaves of `body`; None where it fails, hangs or does not read this kind."""
        if self.child is None or not self.reads.get(kind):
            return None
        assert self.child.stdin is not None
        self.child.stdin.write(json.dumps({"kind": kind, "input": body}).encode() + b"\n")
        self.child.stdin.flush()
        answer = self._line()
        if answer is None:
            self.close()
            self._start()
            return None
        text = answer.get("text")
        return text if isinstance(text, str) else None

    def _start(self) -> None:
        self.child = subprocess.Popen(
            [self.python, "-W", "ignore", "-c", CHILD, self.name],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env={"PATH": os.environ.get("PATH", "")},
        )
        hello = self._line()
        if hello is None:
            self.close()
        else:
            self.reads = hello

    def _line(self) -> dict[str, object] | None:
        assert self.child is not None
        assert self.child.stdout is not None
        if not select.select([self.child.stdout], [], [], SECONDS)[0]:
            return None
        line = self.child.stdout.readline()
        return json.loads(line) if line else None

    def close(self) -> None:
        if self.child is not None:
            self.child.kill()
            self.child.communicate()
            self.child = None


def mail_rivals() -> list[Rival]:
    """The libraries that start here; [] without the environment."""
    python = environment()
    if python is None:
        return []
    return [rival for rival in (Rival(python, name) for name in MAIL_LIBRARIES) if rival.child is not None]
