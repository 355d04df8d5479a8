"""One JSON line per request on standard output. No addresses, names, subjects, texts or tokens: ids, kinds and times only."""

import json
import logging
import sys
from datetime import UTC, datetime
from types import TracebackType
from typing import Any

LOG = logging.getLogger("afterword")


class JsonLines(logging.Formatter):
    """Our own records carry their fields; of others the message is kept, and of an exception its class and place only."""

    def format(self, record: logging.LogRecord) -> str:
        at = datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds")
        line: dict[str, Any] = {"time": at, "level": record.levelname.lower(), "event": record.getMessage()}
        fields = getattr(record, "fields", None)
        if isinstance(fields, dict):
            line |= fields
        else:
            line["logger"] = record.name
        if record.exc_info and record.exc_info[0]:
            line |= {"error": record.exc_info[0].__name__, "at": place_of(record.exc_info[2])}
        return json.dumps(line, ensure_ascii=False, default=str)


def set_up_logging() -> None:
    """JSON lines to standard output, for us and for the server."""
    handler = logging.StreamHandler(sys.stdout)
    handler.setFormatter(JsonLines())
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(logging.INFO)
    for noisy in ("httpx", "httpcore", "googleapiclient", "google", "alembic", "uvicorn.access"):
        logging.getLogger(noisy).setLevel(logging.WARNING)


def log_request(
    *, request_id: str, route: str, status: int, milliseconds: float, error: str = "", detail: str = "", at: str = ""
) -> None:
    """`detail` is a short reason of our own ("status 503"); never a text from mail or a person."""
    fields: dict[str, Any] = {"request_id": request_id, "route": route, "status": status, "ms": round(milliseconds, 1)}
    fields |= {k: v for k, v in (("error", error), ("detail", detail), ("at", at)) if v}
    LOG.log(logging.WARNING if error else logging.INFO, "request", extra={"fields": fields})


def place_of(trace: TracebackType | None) -> str:
    """The innermost 'file.py:12' of a traceback."""
    place = ""
    while trace is not None:
        code = trace.tb_frame.f_code
        place = f"{code.co_filename.rpartition('/')[2]}:{trace.tb_lineno}"
        trace = trace.tb_next
    return place
