"""Starting and ending: the service as a child, the local Gmail in this process.

The heavy imports come after the child was started, so that both processes load at the same time.
"""

import errno
import signal
import socket
from collections.abc import Callable
from contextlib import ExitStack, suppress
from datetime import date
from types import FrameType

import anyio
import httpx

from app.errors import AppError, BadInput
from app.preview.service import PATIENCE, Service, ServiceDown, ServiceProcess, bound_socket

LOOPBACK = "127.0.0.1"


def run_preview(port: int, *, ready: Callable[[str], None], today: date | None = None) -> None:
    """Runs until Ctrl-C. `ready` is called with the page's address once everything answers; BadInput when it cannot start."""
    signal.signal(signal.SIGTERM, _leave)
    if hasattr(signal, "SIGHUP"):
        signal.signal(signal.SIGHUP, lambda *_: signal.raise_signal(signal.SIGTERM))
    with ExitStack() as stack:
        try:
            place = stack.enter_context(bound_socket(port))
        except OSError as error:
            raise BadInput(_no_port(port, error)) from None
        url = f"http://{LOOPBACK}:{place.getsockname()[1]}"
        process = stack.enter_context(ServiceProcess(preview_url=url))
        with suppress(KeyboardInterrupt):
            anyio.run(_serve, place, url, process, ready, today)


def _no_port(port: int, error: OSError) -> str:
    if error.errno == errno.EADDRINUSE:
        return f"port {port} is in use; stop the other program, or choose another with --port (make run PORT=8700)"
    return f"port {port} cannot be used ({error.strerror}); choose another with --port (make run PORT=8700)"


def _leave(_: int, __: FrameType | None) -> None:
    """A polite end by another program: leave the way Ctrl-C does, so that the child ends too."""
    raise KeyboardInterrupt


async def _serve(
    place: socket.socket, url: str, process: ServiceProcess, ready: Callable[[str], None], today: date | None
) -> None:
    import uvicorn

    from app.preview.build import build_preview
    from app.preview.server import create_preview

    failed = ""
    async with httpx.AsyncClient(base_url=process.url, timeout=PATIENCE) as client:
        service = Service(client)
        app = create_preview(build_preview(service=service, on_clock=process.set_clock, today=today))
        server = uvicorn.Server(uvicorn.Config(app, log_level="warning", lifespan="off", timeout_graceful_shutdown=1))

        async def serve() -> None:
            with suppress(KeyboardInterrupt):  # uvicorn ends in order, and then raises the signal once more
                await server.serve([place])

        async with anyio.create_task_group() as tasks:
            tasks.start_soon(serve)
            try:
                await process.until_ready(service)
                ready(url)
            except ServiceDown as down:
                failed = str(down)
                server.should_exit = True
    if failed:
        raise AppError(failed)
