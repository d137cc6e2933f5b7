// A demo page of `isonomia check` in a browser that may load nothing but that page.

import { launched } from "./launched.mjs";

export { PHONE, WIDE } from "./launched.mjs";

/** The address of the demo page in a language. */
export const address = (language) => `file://${process.env.PAGES}/${language}.html`;

/** Opens the demo page. Every request beyond the page itself is refused and listed in `refused`. */
export async function opened({ language = "en", ...how } = {}) {
  const { page, refused } = await launched((url) => url.split("#")[0] === address(language), how);
  await page.goto(address(language));
  return { page, refused };
}

/** Opens every folded block. */
export const unfold = (page) =>
  page.evaluate(() => document.querySelectorAll("details").forEach((details) => (details.open = true)));
