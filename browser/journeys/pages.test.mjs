// Every page of the office: axe, width, size, language; found by walking the links as each person sees them.

import assert from "node:assert/strict";
import { test } from "node:test";
import { office, PHONE, signedIn, WIDE } from "../office.mjs";
import { violations } from "../violations.mjs";

/** How many pages of one kind are looked at: two services say no more than one. */
const OF_A_KIND = 1;

/** Who sees what: between them, every room and every page of it. */
const PEOPLE = ["officer", "auditor", "administrator"];
const LANGUAGES = ["sq", "mk"];

/** The kind of a page: its path without ids, codes and queries. */
function kind(path) {
  const rooms = path.split("?")[0].split("/");
  const id = (part) => /^[0-9a-hjkmnp-tv-z]{26}$/.test(part);
  if (rooms[1] === "chain" && rooms.length === 4) return "/chain/{people}/{link}";
  return rooms.map((part) => (id(part) ? "{id}" : part)).join("/");
}

async function speak(page, language) {
  await Promise.all([
    page.waitForURL(() => true),
    page.evaluate((language) => {
      const button = document.querySelector(`button[name=language][value="${language}"]`);
      button.closest("form").requestSubmit(button);
    }, language),
  ]);
  await page.waitForFunction((language) => document.documentElement.lang === language, language);
}

/** The pages that this page leads to, downloads aside. */
function links(page) {
  return page.evaluate(() =>
    [...document.querySelectorAll("main a[href^='/'], nav a[href^='/'], footer a[href^='/']")]
      .map((link) => link.getAttribute("href").split("#")[0])
      .filter((href) => href && !/\/versions\/|\/mapping\/\d+$/.test(href)),
  );
}

for (const [number, persona] of PEOPLE.entries()) {
  const language = LANGUAGES[number % LANGUAGES.length];
  test(`every page that ${persona} reaches is sound in ${language} and in English`, async (t) => {
    const { address } = await office();
    const { page, refused } = await signedIn(persona, "/");
    const seen = new Map();
    const waiting = ["/", "/account"];
    const wrong = [];
    while (waiting.length > 0) {
      const path = waiting.shift();
      if ((seen.get(kind(path)) ?? 0) >= OF_A_KIND) continue;
      seen.set(kind(path), (seen.get(kind(path)) ?? 0) + 1);
      for (const spoken of ["en", language]) {
        await page.setViewportSize({ width: WIDE, height: 900 });
        const answer = await page.goto(`${address}${path}`);
        if (answer.status() !== 200) {
          wrong.push(`${path}: ${answer.status()}`);
          break;
        }
        if ((await page.getAttribute("html", "lang")) !== spoken) await speak(page, spoken);
        for (const finding of await violations(page)) wrong.push(`${spoken} ${path}: ${finding}`);
        await page.setViewportSize({ width: PHONE, height: 800 });
        const wide = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        if (wide > 0) wrong.push(`${spoken} ${path}: ${wide} pixels too wide for a phone`);
      }
      waiting.push(...(await links(page)));
    }
    t.diagnostic(`${seen.size} kinds of pages: ${[...seen.keys()].join(" ")}`);
    assert.deepEqual(wrong, []);
    assert.deepEqual(refused, []);
  });
}

test("no title in the tab names a group, a person or violence", async () => {
  const { address } = await office();
  const { page } = await signedIn("officer", "/chain");
  const cells = (await links(page)).filter((path) => kind(path) === "/chain/{people}/{link}");
  const violent = cells.find((path) => path.includes("victims_of_violence"));
  assert.ok(violent, "the chain has a row of survivors");
  await page.goto(`${address}${violent}`);
  assert.doesNotMatch(await page.title(), /violence|surviv|women|roma/i);
});

test("the quick exit leaves at the third Escape and there is no way back by the Back button", async () => {
  const { page } = await signedIn("officer", "/chain");
  const left = page.waitForRequest((request) => new URL(request.url()).hostname === "www.wikipedia.org");
  for (let press = 0; press < 3; press += 1) await page.keyboard.press("Escape");
  await left;
});
