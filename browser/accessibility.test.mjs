// The page of `check` before axe, and the structure that screen readers walk through.

import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { test } from "node:test";
import { opened, PHONE, unfold, WIDE } from "./opened.mjs";
import { violations } from "./violations.mjs";

test("axe would find a fault, if there were one", async () => {
  const { page } = await opened();
  await page.evaluate(() => document.querySelector("h1").insertAdjacentHTML("afterend", "<button></button>"));
  assert.match((await violations(page)).join(), /button-name/);
});

for (const language of ["en", "mk"]) {
  for (const width of [WIDE, PHONE]) {
    for (const scheme of ["light", "dark"]) {
      test(`axe finds nothing in the ${scheme} page in ${language} at ${width} pixels`, async () => {
        const { page } = await opened({ language, width, scheme });
        assert.deepEqual(await violations(page), []);
      });
    }
  }
}

for (const [width, scheme] of [[WIDE, "light"], [PHONE, "dark"]]) {
  test(`axe finds nothing with everything unfolded, ${scheme}, at ${width} pixels`, async () => {
    const { page } = await opened({ width, scheme });
    await unfold(page);
    assert.deepEqual(await violations(page), []);
  });
}

test("every id stands once, and every link within the page leads somewhere", async () => {
  const { page } = await opened();
  const { twice, lost } = await page.evaluate(() => {
    const ids = [...document.querySelectorAll("[id]")].map((element) => element.id);
    const links = [...document.querySelectorAll("a[href^='#'], use")].map((link) => link.getAttribute("href").slice(1));
    return { twice: ids.filter((id, index) => ids.indexOf(id) !== index), lost: links.filter((id) => !ids.includes(id)) };
  });
  assert.deepEqual({ twice, lost }, { twice: [], lost: [] });
});

test("headings go down one level at a time, below one first heading", async () => {
  const { page } = await opened();
  const levels = await page.evaluate(() =>
    [...document.querySelectorAll("h1, h2, h3, h4, h5, h6")].map((heading) => Number(heading.tagName[1])),
  );
  assert.equal(levels.filter((level) => level === 1).length, 1);
  assert.ok(levels.every((level, index) => index === 0 || level <= levels[index - 1] + 1), levels.join(" "));
});

test("nothing is styled in its own attribute, and nothing runs", async () => {
  const { page } = await opened();
  const found = await page.evaluate(() => {
    const scripted = (element) => [...element.attributes].some((attribute) => attribute.name.startsWith("on"));
    const elements = [...document.querySelectorAll("*")];
    return elements.filter((element) => element.matches("script, [style]") || scripted(element)).length;
  });
  assert.equal(found, 0);
});

test("a screen reader hears one focus group as reviewed", async () => {
  const { page } = await opened();
  const heard = await page.getByRole("article", { name: "People with disabilities", exact: true }).ariaSnapshot();
  const file = new URL("snapshots/focus-row.yml", import.meta.url);
  if (process.env.UPDATE) writeFileSync(file, `${heard}\n`);
  assert.equal(`${heard}\n`, readFileSync(file, "utf8"), "review the change, then run with UPDATE=1");
});
