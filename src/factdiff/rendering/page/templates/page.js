"use strict";
(() => {
  const root = document.documentElement, body = document.body;
  const all = (selector, from = document) => [...from.querySelectorAll(selector)];
  const one = (selector) => document.querySelector(selector);
  const form = one("#filters");
  const items = all(".item[data-number]");
  const marks = all("[data-numbers]");
  const numbers = (mark) => mark.dataset.numbers.split(" ");
  const calm = matchMedia("(prefers-reduced-motion: reduce)");
  if (!form) return;
  form.hidden = false;
  if (matchMedia("(min-width: 74rem)").matches && items.length > 8) one("#filterbox").open = true;

  // --- filters ------------------------------------------------------------
  const lists = new Map(items.map((item) => [item, {
    source: JSON.parse(item.dataset.source || "[]"), entity: JSON.parse(item.dataset.entity || "[]"),
    text: item.textContent.toLocaleLowerCase(),
  }]));
  const wanted = (item, asked) => {
    for (const name of ["kind", "severity", "slot"]) {
      const own = (item.dataset[name] || "").split(" ");
      if (asked[name].length && !asked[name].some((value) => own.includes(value))) return false;
    }
    const known = lists.get(item);
    return (!asked.source || known.source.includes(asked.source))
      && (!asked.entity || known.entity.includes(asked.entity))
      && (!asked.find || known.text.includes(asked.find));
  };
  const filter = () => {
    const data = new FormData(form);
    const asked = {
      kind: data.getAll("kind"), severity: data.getAll("severity"), slot: data.getAll("slot"),
      source: data.get("source"), entity: data.get("entity"),
      find: (data.get("find") || "").trim().toLocaleLowerCase(),
    };
    const shown = new Set();
    for (const item of items) {
      item.hidden = !wanted(item, asked);
      if (!item.hidden) shown.add(item.dataset.number);
    }
    for (const mark of marks) mark.classList.toggle("off", !numbers(mark).some((number) => shown.has(number)));
    for (const group of all(".group")) {
      const own = all(".item", group);
      if (own.length) group.hidden = own.every((item) => item.hidden);
    }
    const nothing = one("#nothing");
    if (nothing) nothing.hidden = shown.size > 0 || !items.length;
    one("#shown").textContent = body.dataset.shown.replace("{shown}", shown.size).replace("{all}", items.length);
  };
  form.addEventListener("input", filter);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () => setTimeout(filter));

  // --- a change and its places in the texts -------------------------------
  let here = null;
  const show = (element) => element?.scrollIntoView({ block: "center", behavior: calm.matches ? "auto" : "smooth" });
  const select = (number, from) => {
    here = number;
    for (const item of items) {
      const on = item.dataset.number === number;
      item.classList.toggle("here", on);
      if (on) item.setAttribute("aria-current", "true"); else item.removeAttribute("aria-current");
    }
    for (const mark of marks) mark.classList.toggle("here", numbers(mark).includes(number));
    const item = document.getElementById("c" + number);
    const places = marks.filter((mark) => numbers(mark).includes(number));
    if (from !== "text") show(places.find((mark) => mark.closest(".new")) || places[0]);
    if (from !== "item") show(item);
    return item;
  };
  const visible = () => items.filter((item) => !item.hidden);
  const step = (by) => {
    const shown = visible();
    if (!shown.length) return;
    const index = shown.findIndex((item) => item.dataset.number === here);
    const next = shown[index < 0 ? (by > 0 ? 0 : shown.length - 1) : (index + by + shown.length) % shown.length];
    select(next.dataset.number, "keys").focus({ preventScroll: true });
  };
  one("#next").addEventListener("click", () => step(1));
  one("#previous").addEventListener("click", () => step(-1));
  // Single keys act only while the focus is inside the list or the texts (WCAG 2.1.4).
  one("#main").addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.target.matches("input, select, textarea")) return;
    const by = { j: 1, k: -1 }[event.key];
    if (by) { event.preventDefault(); step(by); }
    if (event.key === "Enter" && event.target.matches(".item")) select(event.target.dataset.number, "item");
  });
  for (const item of items) item.addEventListener("click", (event) => {
    if (event.target.closest("a, summary, button") || String(getSelection())) return;
    select(item.dataset.number, "item");
  });
  document.addEventListener("click", (event) => {
    const link = event.target.closest('a[href^="#"]');
    const found = link && /^#([cont])(\d+)$/.exec(link.getAttribute("href"));
    if (!found || !document.getElementById("c" + found[2])) return;
    event.preventDefault();
    const target = document.getElementById(found[1] + found[2]);
    const item = select(found[2], found[1] === "c" ? "text" : "item");
    show(found[1] === "c" ? item : target);
    (found[1] === "c" ? item : target.matches("a") ? target : target.nextElementSibling || item).focus({ preventScroll: true });
    history.replaceState(null, "", link.getAttribute("href"));
  });

  // --- what is shown of the texts; light and dark -------------------------
  const folding = one("#folding");
  if (one(".row.same")) folding.parentElement.hidden = false;
  folding.addEventListener("change", () => body.classList.toggle("folded", folding.checked));
  const theme = one("#theme");
  const dark = () => (root.dataset.theme || (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light")) === "dark";
  const label = () => { theme.textContent = dark() ? body.dataset.themeLight : body.dataset.themeDark; };
  theme.addEventListener("click", () => { root.dataset.theme = dark() ? "light" : "dark"; label(); });
  label();
  const first = /^#[cont](\d+)$/.exec(location.hash);
  if (first && document.getElementById("c" + first[1])) select(first[1], "keys");
})();
