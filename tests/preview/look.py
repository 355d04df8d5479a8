"""What a person does in the preview's page, as short verbs."""

from playwright.sync_api import Locator, Page


def settled(page: Page) -> None:
    """The panel has answered: a card, or a problem, stands in it."""
    page.wait_for_selector("#panel[aria-busy=false] #card-title")


def open_mail(page: Page, words: str) -> None:
    page.locator(".row a", has_text=words).first.click()
    page.wait_for_selector("#thread")
    settled(page)


def panel(page: Page) -> Locator:
    return page.locator("#panel")


def title(page: Page) -> str:
    return page.inner_text("#card-title")


def press(page: Page, name: str) -> None:
    """A button of the panel, by the words on it."""
    panel(page).get_by_role("button", name=name, exact=True).first.click()
    settled(page)


def message(page: Page) -> Locator:
    return panel(page).get_by_label("Message")


def notice(page: Page) -> Locator:
    return page.get_by_role("status").filter(visible=True)


# Everything that can be pressed, typed into or chosen, with its name, size and place.
CONTROLS = """
() => [...document.querySelectorAll('a[href], button, input, textarea, select, summary')]
  .filter(e => e.checkVisibility({visibilityProperty: true, opacityProperty: false}) && !e.hidden && e.type !== 'hidden')
  .filter(e => !e.classList.contains('skip'))
  .map(e => {
    const label = e.labels && e.labels.length ? e.labels[0] : null;
    let box = e.getBoundingClientRect();
    if (label && (e.type === 'checkbox' || e.type === 'radio')) box = label.getBoundingClientRect();
    if (e.classList.contains('row-press')) box = e.closest('.decorated').getBoundingClientRect();
    const named = e.getAttribute('aria-label') || (label && label.innerText) || e.innerText || e.title || '';
    return {
      what: e.outerHTML.slice(0, 120), name: named.trim(), inline: getComputedStyle(e).display === 'inline',
      width: box.width, height: box.height, type: e.type || '',
    };
  })
"""
# Ids used twice, pictures without words, headings that skip a level, lists of one kind of landmark without names.
STRUCTURE = """
() => {
  const ids = [...document.querySelectorAll('[id]')].map(e => e.id);
  const levels = [...document.querySelectorAll('h1, h2, h3, h4')].filter(e => e.checkVisibility()).map(e => +e.tagName[1]);
  return {
    doubled: ids.filter((id, i) => ids.indexOf(id) !== i),
    pictures: [...document.querySelectorAll('img:not([alt])')].length,
    drawings: [...document.querySelectorAll('svg:not([aria-hidden])')].length,
    mains: document.querySelectorAll('main').length, ones: document.querySelectorAll('h1').length,
    language: document.documentElement.lang, levels,
    unnamed: [...document.querySelectorAll('nav, aside, [role=group], [role=search], section, dialog[open]')]
      .filter(e => !e.getAttribute('aria-label') && !e.getAttribute('aria-labelledby') && e.tagName !== 'SECTION'
        && e.getAttribute('role') !== 'search').length,
    described: [...document.querySelectorAll('[aria-describedby]')]
      .filter(e => !document.getElementById(e.getAttribute('aria-describedby'))).length,
  };
}
"""
OVERFLOW = "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"
