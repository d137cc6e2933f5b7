// The page at work: its widths, the keyboard, no script, no network, paper.

import assert from "node:assert/strict";
import { test } from "node:test";
import { address, opened, PHONE, unfold } from "./opened.mjs";

/** The first ring of the second focus group, and the block of evidence that it leads to. */
const RING = "#row-2 .chain a";
const EVIDENCE = "#row-2-known";

const focused = (page) => page.evaluate(() => document.activeElement.className || document.activeElement.id);

for (const language of ["en", "sq", "mk"]) {
  test(`on a phone the page in ${language} scrolls in one direction only, unfolded or not`, async () => {
    const { page } = await opened({ language, width: PHONE });
    const wider = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    assert.equal(await wider(), 0);
    await unfold(page);
    assert.equal(await wider(), 0);
  });
}

test("nothing is wider than the page at 400 % zoom of a wide screen", async () => {
  const { page } = await opened({ language: "mk", width: 320 });
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
});

test("the skip link comes first, shows itself and leads to the content", async () => {
  const { page } = await opened();
  await page.keyboard.press("Tab");
  assert.equal(await focused(page), "skip");
  const box = await page.locator(".skip").boundingBox();
  assert.ok(box.y >= 0 && box.x >= 0);
  await page.keyboard.press("Enter");
  assert.equal(await focused(page), "content");
});

test("every stop of the keyboard can be seen", async () => {
  const { page } = await opened();
  for (let stop = 0; stop < 60; stop++) {
    await page.keyboard.press("Tab");
    const seen = await page.evaluate(() => {
      const element = document.activeElement;
      const box = element.getBoundingClientRect();
      const middle = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
      const outlined = getComputedStyle(element).outlineStyle === "solid";
      return { what: element.outerHTML.slice(0, 80), outlined, uncovered: element.contains(middle) };
    });
    assert.ok(seen.outlined && seen.uncovered, JSON.stringify(seen));
  }
});

test("a ring opens its evidence by keyboard, and marks it", async () => {
  const { page } = await opened();
  const evidence = page.locator(EVIDENCE);
  assert.equal(await evidence.isVisible(), false);
  await page.locator(RING).first().focus();
  await page.keyboard.press("Enter");
  await evidence.waitFor({ state: "visible" });
  const marked = await evidence.evaluate((element) => element.matches(":target") && getComputedStyle(element).outlineStyle);
  assert.equal(marked, "solid");
});

test("a summary opens and closes by keyboard", async () => {
  const { page } = await opened();
  await page.locator("#row-1 summary").focus();
  for (const shown of [true, false]) {
    await page.keyboard.press("Enter");
    assert.equal(await page.locator("#row-1-known").isVisible(), shown);
  }
});

test("a click on the drawn ring is a click on its link", async () => {
  const { page } = await opened();
  const line = await page.locator("#row-2 .line").boundingBox();
  await page.mouse.click(line.x + line.width / 14, line.y + line.height / 2);
  assert.equal(new URL(page.url()).hash, EVIDENCE);
});

test("without JavaScript the page looks the same and a ring opens its evidence", async () => {
  const [scripted, plain] = [await opened(), await opened({ script: false })];
  const shots = await Promise.all([scripted.page.screenshot(), plain.page.screenshot()]);
  assert.ok(shots[0].equals(shots[1]));
  await plain.page.locator(RING).first().click();
  await plain.page.locator(EVIDENCE).waitFor({ state: "visible" });
});

test("no request leaves the page", async () => {
  const { page, refused } = await opened();
  await unfold(page);
  await page.goto(`${address("en")}${EVIDENCE}`);
  await page.waitForLoadState("networkidle");
  assert.deepEqual(refused, []);
});

test("on paper there is no navigation, and what was unfolded stays", async () => {
  const { page } = await opened();
  await page.locator("#row-1 summary").click();
  await page.emulateMedia({ media: "print" });
  assert.equal(await page.locator("nav").isVisible(), false);
  assert.equal(await page.locator("#row-1-known").isVisible(), true);
  assert.equal(await page.locator("#row-2 details").isVisible(), false);
});

test("the page is lighter than one megabyte", async () => {
  const { page } = await opened({ language: "mk" });
  const bytes = Buffer.byteLength(await page.content());
  assert.ok(bytes < 1_000_000, `${bytes} bytes`);
});
