"""The README's pictures, from the running preview: `make shots` writes them to `addon/pictures/`."""

import shutil
from collections.abc import Callable
from pathlib import Path

from playwright.sync_api import Browser, Page, sync_playwright

from tests.preview.look import message, open_mail, panel, press
from tests.preview.running import running
from tests.preview.stage import CHROMIUM

DAY = "2026-11-25"  # a Wednesday: mail of this morning is in the list
PICTURES = Path(__file__).parents[1] / "addon" / "pictures"
SIZE = {"width": 1280, "height": 800}
NARROW = {"width": 390, "height": 844}


def main() -> None:
    PICTURES.mkdir(parents=True, exist_ok=True)
    path = shutil.which("chromium") or shutil.which("google-chrome")
    with running("--today", DAY) as preview, sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=path, args=CHROMIUM)
        for name, scheme, size, steps in SHOTS:
            page = _fresh(browser, preview.url, scheme, size)
            steps(page)
            page.wait_for_timeout(900)  # the draft's arrival is a short animation
            page.screenshot(path=PICTURES / f"{name}.png")
            print(f"addon/pictures/{name}.png")
            page.context.close()
        browser.close()


def _fresh(browser: Browser, url: str, scheme: str, size: dict[str, int]) -> Page:
    page = browser.new_context(
        viewport={"width": size["width"], "height": size["height"]},
        color_scheme="dark" if scheme == "dark" else "light",
        locale="en-GB",
    ).new_page()
    page.goto(f"{url}/mail/inbox")
    page.get_by_role("button", name="Reset mailbox").click()
    page.wait_for_load_state()
    page.goto(f"{url}/mail/inbox")
    page.wait_for_load_state("networkidle")
    return page


def _list(page: Page) -> None:
    """The inbox, with a list of job threads that were looked at before."""
    start = page.url
    for words in ("Adaeze", "Tidewell", "Harbour", "Northgate", "Copperfield", "Cobalt"):
        open_mail(page, words)
        page.goto(start)
        page.wait_for_load_state("networkidle")


def _wait(page: Page) -> None:
    open_mail(page, "Tidewell")


def _follow_up(page: Page) -> None:
    open_mail(page, "Adaeze")


def _editor(page: Page) -> None:
    _follow_up(page)
    press(page, "Suggest follow-up")


def _tone(page: Page) -> None:
    _editor(page)
    message(page).fill(message(page).input_value().replace("\n\n", "\n\nSorry to bother you, just checking in. ", 1))
    press(page, "Check again")
    panel(page).locator(".card-scroll").evaluate("e => e.scrollTop = 400")


def _draft(page: Page) -> None:
    _editor(page)
    press(page, "Approve as draft")


def _note(page: Page) -> None:
    open_mail(page, "Saltmarsh")


def _trouble(page: Page) -> None:
    page.locator("#trouble-menu summary").click()
    page.get_by_role("button", name="Gmail is down (500)").click()
    page.wait_for_load_state()
    open_mail(page, "Tidewell")


SHOTS: tuple[tuple[str, str, dict[str, int], Callable[[Page], None]], ...] = (
    ("inbox", "light", SIZE, _list),
    ("advice", "light", SIZE, _follow_up),
    ("wait", "light", SIZE, _wait),
    ("editor", "light", SIZE, _editor),
    ("tone", "light", SIZE, _tone),
    ("draft", "light", SIZE, _draft),
    ("gracious-note", "light", SIZE, _note),
    ("trouble", "light", SIZE, _trouble),
    ("draft-dark", "dark", SIZE, _draft),
    ("wait-narrow", "dark", NARROW, _wait),
)

if __name__ == "__main__":
    main()
