// What a screen reader is told of three pages: renewed with `UPDATE=1 browser/run`, and reviewed.

import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { test } from "node:test";
import { signedIn, visited } from "../office.mjs";

async function isAsReviewed(name, locator) {
  const file = new URL(`../snapshots/${name}.yml`, import.meta.url);
  const told = `${await locator.ariaSnapshot()}\n`.replaceAll(/[0-9a-hjkmnp-tv-z]{26}/g, "ID");
  if (process.env.UPDATE) writeFileSync(file, told);
  assert.equal(told, readFileSync(file, "utf8").replaceAll("\r\n", "\n"));
}

test("the page to sign in on says what it asks for", async () => {
  const { page } = await visited("/sign-in");
  await isAsReviewed("office-sign-in", page.locator("main"));
});

test("the head of a page names the rooms and the ways out", async () => {
  const { page } = await signedIn("officer", "/chain");
  await isAsReviewed("office-head", page.getByRole("banner"));
});

// The next step depends on the day, so it is left out.
test("a link of the chain tells its figures and their evidence", async () => {
  const { page } = await signedIn("officer", "/chain/people_with_disabilities/funded");
  await isAsReviewed("office-cell", page.locator("main table"));
});
