// From a file to a figure and on to who closes a gap: as an officer does it, with JavaScript and without.

import assert from "node:assert/strict";
import { test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { office, signedIn } from "../office.mjs";

/** A list of services such as a municipality keeps it; its neighbour in the demo has none yet. */
const services = (name) => ({
  name,
  mimeType: "text/csv",
  buffer: Buffer.from(
    "Услуга;Давател;Населено место;За кого;Отворена;Капацитет;Слободни места\n" +
      "Клуб за стари лица;Општина Тресна;Тресна;стари лица;да;20;5\n",
  ),
});

const READY = "main a[href^='/chain/older_people/ready']";

/** Loads a page until it shows what a job makes; what a person does who looks again. */
async function untilShown(page, path, selector) {
  const { address } = await office();
  for (const deadline = Date.now() + 60_000; Date.now() < deadline; await sleep(500)) {
    await page.goto(`${address}${path}`);
    if ((await page.locator(selector).count()) > 0) return;
  }
  assert.fail(`${path} never showed ${selector}`);
}

for (const script of [true, false]) {
  const how = script ? "with" : "without";
  test(`a file is loaded, accepted, seen in the chain, opened to its row and taken back, ${how} JavaScript`, async () => {
    const name = `uslugi_${script ? "a" : "b"}_2026.csv`;
    const { page, refused } = await signedIn("tresna", "/chain", { script });
    assert.match(await page.locator(READY).first().innerText(), /\?|cannot say|no service/i);

    await page.goto(new URL("/files", page.url()).href);
    await page.locator("input[type=file]").setInputFiles(services(name));
    await page.locator("form[action='/files'] button:not([type=button])").last().click();
    await untilShown(page, "/files", `main a:text-is("${name}")`);

    const file = await page.locator(`main a:text-is("${name}")`).first().getAttribute("href");
    await untilShown(page, file, "form[action$='/accept']");
    await page.locator("form[action$='/accept'] button").first().click();

    // Accepted, and reckoned by a job.
    await untilShown(page, "/chain/older_people/ready", `main a:has-text("${name}"), main :text("${name}")`);
    // The evidence leads to the service, and the service to the row of the file.
    await page.locator("main a[href^='/services/']").first().click();
    await page.locator(`main a[href^='${file.split("?")[0]}']`).first().click();
    assert.match(await page.locator("tr:target, :target").first().innerText(), /Клуб за стари лица/);

    await page.goto(new URL(file, page.url()).href);
    await page.locator("details:has(form[action$='/take-back']) > summary").click();
    await page.locator("form[action$='/take-back'] textarea").fill("It was the list of another year.");
    await page.locator("form[action$='/take-back'] button").first().click();
    for (const deadline = Date.now() + 60_000; ; await sleep(500)) {
      await page.goto(new URL("/chain/older_people/ready", page.url()).href);
      if ((await page.locator(`main :text("${name}")`).count()) === 0) break;
      assert.ok(Date.now() < deadline, "what was taken back still counts");
    }
    assert.deepEqual(refused, []);
  });

  test(`a gap gets an owner and a day, ${how} JavaScript`, async () => {
    const { page } = await signedIn("officer", "/population/gaps", { script });
    await page.locator("main a[href^='/population/gaps/']").first().click();
    const gap = page.url();
    const owner = page.locator("input[name=owner]");
    await owner.fill("");
    await page.locator("main form[method=post] button:not([type=button])").last().click();
    assert.ok((await page.locator(".error-summary, [role=alert]").count()) > 0, "an empty owner is told");
    await page.locator("input[name=owner]").fill(`Statistics office ${how}`);
    await page.locator("input[name=due]").fill("2027-03-31");
    await page.locator("main form[method=post] button:not([type=button])").last().click();
    await page.goto(gap);
    assert.equal(await page.locator("input[name=owner]").inputValue(), `Statistics office ${how}`);
  });
}

test("a held file shows what kind of data it seems to hold, and none of them", async () => {
  const { page } = await signedIn("officer", "/files");
  await page.locator("main a:text-is('lista_e_perfituesve.csv')").click();
  const text = await page.locator("main").innerText();
  assert.doesNotMatch(text, /\d{10}/);
  assert.ok((await page.locator("form[action$='/release']").count()) > 0, "whoever decides can release it");
  assert.equal(await page.locator("form[action$='/accept']").count(), 0);
});
