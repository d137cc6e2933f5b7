// What makes the office easier where scripts run. Every page works without it.
"use strict";

(() => {
  const all = (selector, inside = document) => [...inside.querySelectorAll(selector)];

  /* Leaving quickly: the page is gone from the screen at once, and Back does not lead to it. */

  const TIMES = 3;
  const WITHIN = 1500;
  const exit = document.querySelector("a[data-leave]");
  let leaving = false;

  function leave() {
    leaving = true;
    document.title = "";
    document.body.replaceChildren();
    location.replace(exit.href);
  }

  if (exit) {
    exit.addEventListener("click", (event) => {
      event.preventDefault();
      leave();
    });
    let pressed = [];
    document.addEventListener("keydown", (event) => {
      if (event.key !== "Escape") return (pressed = []);
      pressed = [...pressed, event.timeStamp].filter((at) => event.timeStamp - at < WITHIN);
      if (pressed.length >= TIMES) leave();
    }, true);
    for (const hint of all("[data-leave-hint]")) hint.hidden = false;
  }

  /* Menus close by Escape, and when something beside them is chosen. */

  const menus = all("details.menu");
  const shut = (menu) => menu.removeAttribute("open");

  document.addEventListener("keydown", (event) => {
    const menu = event.key === "Escape" && event.target.closest?.("details.menu[open]");
    if (!menu) return;
    shut(menu);
    menu.querySelector("summary").focus();
  });
  for (const kind of ["click", "focusin"]) {
    document.addEventListener(kind, (event) => menus.filter((menu) => !menu.contains(event.target)).forEach(shut));
  }

  /* A form is sent once, and what was typed is not left behind without asking. */

  const state = (form) => new URLSearchParams([...new FormData(form)].map(([name, value]) => [name, value.name ?? value])).toString();
  const guarded = new Map(all("form[data-guard]").map((form) => [form, state(form)]));
  let sent = false;

  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (form.method !== "post") return;
    if (form.dataset.sent) return event.preventDefault();
    form.dataset.sent = "yes";
    sent = true;
    // After the browser has taken the name and value of the button.
    setTimeout(() => all("button:not([type=button])", form).forEach((button) => button.setAttribute("aria-disabled", "true")));
  });

  // Back shows the page as it was: the form can be sent again.
  addEventListener("pageshow", (event) => {
    if (!event.persisted) return;
    sent = false;
    for (const form of all("form[data-sent]")) {
      delete form.dataset.sent;
      for (const button of all("[aria-disabled]", form)) button.removeAttribute("aria-disabled");
    }
  });

  addEventListener("beforeunload", (event) => {
    const changed = [...guarded].some(([form, before]) => state(form) !== before);
    if (changed && !sent && !leaving) event.preventDefault();
  });

  /* A passphrase can be shown while it is typed; it is hidden again before it is sent. */

  for (const button of all("button[data-reveal]")) {
    const input = document.getElementById(button.getAttribute("aria-controls"));
    const texts = { password: button.textContent, text: button.dataset.reveal };
    const turn = (kind) => {
      input.type = kind;
      button.textContent = texts[kind];
    };
    button.hidden = false;
    button.addEventListener("click", () => turn(input.type === "password" ? "text" : "password"));
    input.form?.addEventListener("submit", () => turn("password"));
  }

  /* Files: dropped or chosen, listed with their sizes before anything is sent. */

  const UNITS = ["byte", "kilobyte", "megabyte", "gigabyte"];

  function size(bytes) {
    const power = Math.min(UNITS.length - 1, Math.floor(Math.log(Math.max(bytes, 1)) / Math.log(1024)));
    const form = { style: "unit", unit: UNITS[power], unitDisplay: "short", maximumFractionDigits: power > 1 ? 1 : 0 };
    return new Intl.NumberFormat(document.documentElement.lang, form).format(bytes / 1024 ** power);
  }

  function entry(file, zone) {
    const line = document.createElement("li");
    const large = zone.dataset.limit && file.size > Number(zone.dataset.limit);
    const about = document.createElement("span");
    about.textContent = large ? `${size(file.size)}: ${zone.dataset.tooLarge}` : size(file.size);
    about.className = large ? "large" : "";
    line.append(file.name, about);
    return line;
  }

  for (const zone of all("[data-drop]")) {
    const [area, input, list] = [".area", "input", ".given"].map((part) => zone.querySelector(part));
    const show = () => {
      list.replaceChildren(...[...input.files].map((file) => entry(file, zone)));
      list.hidden = input.files.length === 0;
    };
    const over = (is) => (event) => {
      event.preventDefault();
      area.classList.toggle("over", is);
    };
    zone.querySelector("[data-drop-hint]").hidden = false;
    input.addEventListener("change", show);
    area.addEventListener("dragenter", over(true));
    area.addEventListener("dragover", over(true));
    area.addEventListener("dragleave", over(false));
    area.addEventListener("drop", (event) => {
      over(false)(event);
      if (event.dataTransfer.files.length === 0) return;
      input.files = event.dataTransfer.files;
      show();
    });
  }

  // A file that is dropped beside the place for it would else open in the browser, and the page would be gone.
  if (document.querySelector("[data-drop]")) {
    for (const kind of ["dragover", "drop"]) addEventListener(kind, (event) => event.preventDefault());
  }

  /* Finding rows in a table that stands whole on the page. */

  for (const box of all("[data-find]")) {
    const rows = all("tbody tr", document.getElementById(box.dataset.find));
    const [input, none] = [box.querySelector("input"), box.querySelector("[data-none]")];
    const lang = document.documentElement.lang;
    const texts = rows.map((row) => row.textContent.toLocaleLowerCase(lang));
    box.hidden = false;
    input.addEventListener("input", () => {
      const sought = input.value.trim().toLocaleLowerCase(lang);
      rows.forEach((row, index) => (row.hidden = !texts[index].includes(sought)));
      none.textContent = rows.every((row) => row.hidden) ? none.dataset.none : "";
    });
  }
})();
