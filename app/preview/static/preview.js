// The page of the local Gmail. It draws nothing itself: the preview's server sends finished HTML for the panel and the
// thread, and this module puts it in place, moves the focus, and tells screen readers what happened.

const page = document.body;
const panel = document.getElementById("panel");
const side = document.getElementById("side");
const toggle = document.getElementById("toggle");
const toast = document.getElementById("toast");
const consent = document.getElementById("consent");
let busy = false;

async function post(path, body = {}) {
  const answer = await fetch(path, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(await answer.text());
  return answer.json();
}

function say(text) {
  toast.classList.remove("on");
  toast.textContent = "";
  if (!text) return;
  // A frame apart, so that the same words twice are announced twice.
  requestAnimationFrame(() => {
    toast.textContent = text;
    toast.classList.add("on");
  });
  clearTimeout(say.timer);
  say.timer = setTimeout(() => toast.classList.remove("on"), 6000);
}

// -- the panel --

/** The values of all inputs of the card: what is off or empty stays an empty list. */
function typed() {
  const values = {};
  for (const input of panel.querySelectorAll("input[name], textarea[name], select[name]")) {
    const list = (values[input.name] ??= []);
    if (input.type === "checkbox" || input.type === "radio") {
      if (input.checked) list.push(input.value);
    } else if (input.multiple) {
      list.push(...[...input.selectedOptions].map((o) => o.value));
    } else if (input.value !== "") {
      list.push(input.value);
    }
  }
  return values;
}

async function ask(what, body = {}, { focus = true } = {}) {
  if (busy) return;
  busy = true;
  panel.setAttribute("aria-busy", "true");
  say("");
  try {
    const answer = await post(`/panel/${page.dataset.panel}/${what}`, { seen: Number(page.dataset.seen), ...body });
    show(answer, { focus });
  } catch (error) {
    say(error instanceof TypeError ? "The preview does not answer. Is it still running?" : error.message);
  } finally {
    busy = false;
    panel.setAttribute("aria-busy", "false");
  }
}

function show(answer, { focus }) {
  panel.innerHTML = answer.panel;
  page.dataset.seen = answer.seen;
  if (answer.thread) document.getElementById("thread").innerHTML = answer.thread;
  const count = document.getElementById("draft-count");
  count.textContent = answer.drafts;
  count.hidden = !answer.drafts;
  offerNamedDay(answer.named_day);
  if (focus) panel.querySelector("#card-title")?.focus();
  say(answer.notice);
  if (answer.consent) askConsent(answer.consent);
  if (answer.draft && answer.thread) openDraft(answer.draft);
  if (answer.link) follow(answer.link);
}

/** A mail opens here, as Gmail opens it in place; anything else in a tab of its own. */
function follow(link) {
  if (link.startsWith("/mail/")) location.assign(link);
  else window.open(link, "_blank", "noopener");
}

function openDraft(id) {
  const draft = document.querySelector(`[data-draft="${CSS.escape(id)}"]`);
  draft?.classList.add("fresh");
  draft?.scrollIntoView({ block: "nearest", behavior: "smooth" });
}

function offerNamedDay(day) {
  const button = document.getElementById("named-day");
  button.hidden = !day;
  if (!day) return;
  button.value = day.iso;
  button.textContent = `To the day on the card: ${day.words}`;
}

function askConsent(markup) {
  consent.innerHTML = markup;
  consent.returnValue = "cancel";
  consent.showModal();
}

consent.addEventListener("close", () => {
  const allow = consent.returnValue === "allow" ? [...consent.querySelectorAll("input:checked")].map((i) => i.value) : [];
  ask("consent", { allow });
});

panel.addEventListener("click", (event) => {
  const press = event.target.closest("[data-ref], [data-menu], [data-do]");
  if (!press) return;
  if (press.dataset.ref) ask("click", { ref: press.dataset.ref, typed: typed() });
  else if (press.dataset.menu) ask("menu", { entry: press.dataset.menu });
  else if (press.dataset.do === "close") setPanel(false);
  else ask(press.dataset.do);
});

panel.addEventListener("change", (event) => {
  const ref = event.target.dataset.change;
  if (ref) ask("click", { ref, typed: typed() });
});

// Enter in a single line does not press anything, as in Gmail.
panel.addEventListener("submit", (event) => event.preventDefault());

function setPanel(open) {
  side.hidden = !open;
  toggle.setAttribute("aria-expanded", String(open));
  sessionStorage.setItem("panel", open ? "open" : "closed");
  if (!open) toggle.focus();
  else if (!panel.querySelector("#card-title")) ask("open", {}, { focus: false });
}

toggle.addEventListener("click", () => setPanel(side.hidden));

// -- drafts in the thread --

const saving = new Map();

async function saveDraft(box) {
  clearTimeout(saving.get(box));
  saving.delete(box);
  const state = box.querySelector(".draft-saved");
  try {
    const saved = await post(`/draft/${box.dataset.draft}`, { body: box.querySelector("textarea").value });
    page.dataset.seen = saved.seen;
    state.textContent = "Saved";
  } catch (error) {
    state.textContent = error.message;
  }
}

document.addEventListener("input", (event) => {
  const box = event.target.closest("[data-draft]");
  if (!box) return;
  box.querySelector(".draft-saved").textContent = "";
  clearTimeout(saving.get(box));
  saving.set(box, setTimeout(() => saveDraft(box), 500));
});

document.addEventListener("click", async (event) => {
  const press = event.target.closest("[data-draft-do]");
  if (!press) return;
  const box = press.closest("[data-draft]");
  press.disabled = true;
  try {
    if (saving.has(box)) await saveDraft(box);
    await post(`/draft/${box.dataset.draft}/${press.dataset.draftDo}`);
    location.reload();
  } catch (error) {
    press.disabled = false;
    box.querySelector(".draft-saved").textContent = error.message;
  }
});

// -- menus: one open at a time, closed by Escape or a press elsewhere --

const openMenus = () => [...document.querySelectorAll("details.menu[open]")];

document.addEventListener("click", (event) => {
  for (const menu of openMenus()) if (!menu.contains(event.target)) menu.open = false;
});

document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  for (const menu of openMenus()) {
    menu.open = false;
    menu.querySelector("summary").focus();
  }
});

if (sessionStorage.getItem("panel") === "closed" || (matchMedia("(max-width: 820px)").matches && page.classList.contains("listing"))) {
  side.hidden = true;
  toggle.setAttribute("aria-expanded", "false");
} else {
  ask("open", {}, { focus: false });
}
