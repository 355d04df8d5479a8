"""One Chromium for the browser tests of a file; each test gets a context of its own.

Not one for the whole run: while Playwright lives, its event loop stands in this thread, and no other test could start one.
"""

import os
import shutil
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from tests.preview.stage import CHROMIUM

PATIENCE = 30_000  # milliseconds; the machine may be busy


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    path = os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("google-chrome")
    assert path, "these tests need Chromium: apt-get install chromium"
    with sync_playwright() as driver:
        found = driver.chromium.launch(executable_path=path, args=CHROMIUM)
        yield found
        found.close()


@pytest.fixture
def new_page(browser: Browser) -> Iterator[Callable[..., Page]]:
    """A page that fails the test for any fault in its console and any request that leaves this machine."""
    faults: list[str] = []
    contexts = []

    def make(**options: Any) -> Page:
        context = browser.new_context(**({"viewport": {"width": 1280, "height": 800}} | options))
        context.set_default_timeout(PATIENCE)
        contexts.append(context)
        page = context.new_page()
        page.on("pageerror", lambda error: faults.append(str(error)))
        page.on(
            "console",
            lambda said: faults.append(said.text) if said.type == "error" and "status of" not in said.text else None,
        )
        page.on("response", lambda came: faults.append(f"{came.status} {came.url}") if came.status >= 400 else None)
        page.on("request", lambda asked: faults.append(asked.url) if "//127.0.0.1:" not in asked.url else None)
        return page

    yield make
    for context in contexts:
        context.close()
    assert faults == []
