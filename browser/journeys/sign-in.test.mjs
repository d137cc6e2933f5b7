// Coming in: a stranger, an account of the demo, a wrong passphrase.

import assert from "node:assert/strict";
import { test } from "node:test";
import { office, PHONE, signedIn, visited, WIDE } from "../office.mjs";
import { violations } from "../violations.mjs";

const pathOf = (page) => new URL(page.url()).pathname;

for (const path of ["/", "/chain", "/files", "/documents", "/office"]) {
  test(`a stranger who asks for ${path} is led to sign in`, async () => {
    const { page } = await visited(path);
    assert.equal(pathOf(page), "/sign-in");
  });
}

for (const width of [WIDE, PHONE]) {
  for (const scheme of ["light", "dark"]) {
    test(`axe finds nothing on the ${scheme} sign-in page at ${width} pixels`, async () => {
      const { page, refused } = await visited("/sign-in", { width, scheme });
      assert.deepEqual(await violations(page), []);
      assert.deepEqual(refused, []);
    });
  }
}

for (const script of [true, false]) {
  test(`an officer comes in ${script ? "with" : "without"} JavaScript`, async () => {
    const { page } = await signedIn("officer", "/", { script });
    assert.notEqual(pathOf(page), "/sign-in");
    assert.equal(await page.locator("main h1").count(), 1);
  });
}

test("a wrong passphrase leaves the page as it was, with what is wrong named and the sign-in name kept", async () => {
  const { accounts } = await office();
  const { page } = await visited("/sign-in");
  const name = page.locator("input[autocomplete~='username']");
  await name.fill(accounts[0].sign_in);
  await page.locator("input[autocomplete~='current-password']").fill("not the passphrase of anybody");
  await page.keyboard.press("Enter");
  await page.locator(".notice.error, .error-summary").first().waitFor();
  assert.equal(pathOf(page), "/sign-in");
  assert.equal(await name.inputValue(), accounts[0].sign_in);
});
