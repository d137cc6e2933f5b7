// A demo page in a browser that may load nothing but that page.

import { after } from "node:test";
import { chromium } from "playwright-core";

const SWITCHES = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export const WIDE = 1280;
export const PHONE = 360;

let browser;
after(() => browser?.close());

/** The address of the demo page in a language. */
export const address = (language) => `file://${process.env.PAGES}/${language}.html`;

/**
 * Opens the demo page. Every request beyond the page itself is refused and listed in `refused`.
 */
export async function opened({ language = "en", width = WIDE, scheme = "light", script = true } = {}) {
  browser ??= await chromium.launch({ executablePath: process.env.CHROMIUM, args: SWITCHES });
  const context = await browser.newContext({
    viewport: { width, height: 800 },
    colorScheme: scheme,
    javaScriptEnabled: script,
  });
  const refused = [];
  await context.route("**/*", (route) => {
    const url = route.request().url();
    if (url.split("#")[0] === address(language)) return route.continue();
    refused.push(url);
    return route.abort();
  });
  const page = await context.newPage();
  await page.goto(address(language));
  return { page, refused };
}

/** Opens every folded block. */
export const unfold = (page) =>
  page.evaluate(() => document.querySelectorAll("details").forEach((details) => (details.open = true)));
