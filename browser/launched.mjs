// The browser of a test file: started once, closed at its end.

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

/**
 * A page of its own that may load only what `allowed` says of a URL; everything else is refused and listed in `refused`.
 */
export async function launched(allowed, { width = WIDE, scheme = "light", script = true } = {}) {
  browser ??= await chromium.launch({ executablePath: process.env.CHROMIUM, args: SWITCHES });
  const context = await browser.newContext({
    viewport: { width, height: 800 },
    colorScheme: scheme,
    javaScriptEnabled: script,
  });
  const refused = [];
  await context.route("**/*", (route) => {
    const url = route.request().url();
    if (allowed(url)) return route.continue();
    refused.push(url);
    return route.abort();
  });
  return { page: await context.newPage(), refused };
}
