// Every component of the office, and what its script adds, on the page of all parts.

import assert from "node:assert/strict";
import { test } from "node:test";
import { launched, PHONE, WIDE } from "./launched.mjs";
import { violations } from "./violations.mjs";

const folder = `file://${process.env.GALLERY}/`;

/** Opens the gallery in a language; whatever does not stand in its folder is refused. */
async function gallery({ language = "en", ...how } = {}) {
  const { page, refused } = await launched((url) => url.startsWith(folder), how);
  await page.goto(`${folder}${language}.html`);
  return { page, refused };
}

const unfold = (page) =>
  page.evaluate(() => document.querySelectorAll("main details").forEach((details) => (details.open = true)));

for (const language of ["en", "sq", "mk"]) {
  for (const width of [WIDE, PHONE]) {
    for (const scheme of ["light", "dark"]) {
      test(`axe finds nothing in the ${scheme} parts in ${language} at ${width} pixels, unfolded`, async () => {
        const { page } = await gallery({ language, width, scheme });
        await unfold(page);
        assert.deepEqual(await violations(page), []);
      });
    }
  }
}

for (const language of ["en", "sq", "sr-Latn", "sr-Cyrl", "bs", "mk", "ru", "ky"]) {
  test(`at 400 % zoom of a wide screen nothing in ${language} is wider than the page`, async () => {
    const { page } = await gallery({ language, width: 320 });
    await unfold(page);
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
  });
}

test("what can be pressed is at least 44 pixels high, outside of running text", async () => {
  const { page } = await gallery({ width: PHONE });
  const low = await page.evaluate(() => {
    const pressed = "button, select, summary, input:not([type=hidden], [type=radio], [type=checkbox]), nav a, .button, .errors a";
    const seen = [...document.querySelectorAll(pressed)].filter((element) => element.getClientRects().length > 0);
    return seen.filter((element) => element.getBoundingClientRect().height < 43.5).map((element) => element.outerHTML.slice(0, 120));
  });
  assert.deepEqual(low, []);
});

test("without a script nothing is missing but what the script adds", async () => {
  const { page } = await gallery({ script: false });
  assert.equal(await page.locator("[data-drop] input").first().isVisible(), true);
  for (const added of ["[data-find]", "[data-drop-hint]", "[data-reveal]", "[data-leave-hint]"]) {
    assert.equal(await page.locator(added).first().isVisible(), false, added);
  }
});

test("Escape three times takes the page off the screen at once and leaves for the harmless one", async () => {
  const { page, refused } = await gallery();
  const emptied = new Promise((resolve) => page.exposeFunction("emptied", resolve));
  await page.evaluate(() => {
    const seen = () => window.emptied([document.body.childElementCount, document.title]);
    new MutationObserver(seen).observe(document.body, { childList: true });
  });
  for (let press = 0; press < 2; press++) await page.keyboard.press("Escape");
  assert.equal(await page.locator("main").count(), 1);
  const asked = page.waitForRequest("https://www.wikipedia.org/");
  await page.keyboard.press("Escape");
  assert.deepEqual(await emptied, [0, ""]);
  await asked;
  assert.deepEqual(refused, ["https://www.wikipedia.org/"]);
});

test("two presses of Escape, or three with another key between, stay", async () => {
  const { page } = await gallery();
  for (const key of ["Escape", "Escape", "Tab", "Escape", "Escape"]) await page.keyboard.press(key);
  assert.equal(await page.locator("main").count(), 1);
});

test("a passphrase is shown and hidden again", async () => {
  const { page } = await gallery();
  const [field, button] = [page.locator("#field-example-passphrase"), page.locator("[data-reveal]")];
  await field.fill("four words go here");
  await button.click();
  assert.equal(await field.getAttribute("type"), "text");
  assert.equal(await button.textContent(), "Hide");
  await button.click();
  assert.equal(await field.getAttribute("type"), "password");
});

test("chosen files are listed with their sizes, and one that is too large is told", async () => {
  const { page } = await gallery({ language: "mk" });
  const file = (name, size) => ({ name, mimeType: "text/csv", buffer: Buffer.alloc(size) });
  // The example takes 50 MB; the page is told a smaller limit, so that the test needs no such file.
  await page.evaluate(() => (document.querySelector("[data-limit]").dataset.limit = 2000));
  await page.locator("#field-example-files").setInputFiles([file("мал.csv", 1500), file("голем.csv", 3000)]);
  const lines = await page.locator(".given li").allTextContents();
  assert.equal(lines.length, 2);
  assert.match(lines[0], /^мал\.csv\s*1\s/);
  assert.match(lines[1], /^голем\.csv.*преголема$/);
});

test("dropped files are taken as if they were chosen", async () => {
  const { page } = await gallery();
  const taken = await page.evaluate(() => {
    const data = new DataTransfer();
    data.items.add(new File(["a;b"], "plan.csv"));
    const area = document.querySelector("[data-drop] .area");
    area.dispatchEvent(new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true }));
    return document.querySelector("[data-drop] input").files[0].name;
  });
  assert.equal(taken, "plan.csv");
});

test("a form that is sent twice is sent once", async () => {
  const { page } = await gallery();
  const sent = await page.evaluate(() => {
    const form = document.querySelector("#part-post_form form");
    const send = () => form.dispatchEvent(new SubmitEvent("submit", { bubbles: true, cancelable: true }));
    return [send(), send()];
  });
  assert.deepEqual(sent, [true, false]);
});

test("what was typed is not left behind without asking, and an untouched form asks nothing", async () => {
  const { page } = await gallery();
  const asks = () => page.evaluate(() => !dispatchEvent(new Event("beforeunload", { cancelable: true })));
  assert.equal(await asks(), false);
  await page.locator("#field-example-reason").fill("more places");
  assert.equal(await asks(), true);
  await page.locator("#field-example-reason").fill("");
  assert.equal(await asks(), false);
});

test("finding leaves the rows that hold what is typed, and says when none does", async () => {
  const { page } = await gallery();
  const shown = () => page.locator("#example-findable tbody tr:visible").count();
  assert.equal(await shown(), 5);
  await page.locator("#example-findable-find").fill("WOMEN");
  assert.equal(await shown(), 1);
  await page.locator("#example-findable-find").fill("xyz");
  assert.equal(await shown(), 0);
  assert.notEqual(await page.locator("[data-none]").textContent(), "");
});

test("a menu unfolds by keyboard, closes by Escape and gives the focus back", async () => {
  const { page } = await gallery();
  const summary = page.locator(".languages summary");
  await summary.focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  assert.equal(await page.evaluate(() => document.activeElement.value), "en");
  await page.keyboard.press("Escape");
  assert.equal(await page.locator(".languages").getAttribute("open"), null);
  assert.equal(await summary.evaluate((element) => element === document.activeElement), true);
});

test("every stop of the keyboard in the head can be seen", async () => {
  const { page } = await gallery();
  for (let stop = 0; stop < 12; stop++) {
    await page.keyboard.press("Tab");
    const outlined = await page.evaluate(() => getComputedStyle(document.activeElement).outlineStyle);
    assert.equal(outlined, "solid");
  }
});

test("on paper there is no navigation and no button", async () => {
  const { page } = await gallery();
  await page.emulateMedia({ media: "print" });
  for (const gone of ["nav.rooms", ".top", "#part-button .buttons", ".filters", "footer"]) {
    assert.equal(await page.locator(gone).first().isVisible(), false, gone);
  }
});

test("no request leaves the folder, and no script fails", async () => {
  const { page, refused } = await gallery();
  const failed = [];
  page.on("pageerror", (error) => failed.push(error.message));
  await page.reload();
  await unfold(page);
  assert.deepEqual([refused, failed], [[], []]);
});
