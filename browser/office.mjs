// A demo office of this test file alone, and pages on which a person of it is signed in.
//
// `isonomia demo` writes where it listens and whom it knows to the file that ISONOMIA_DEMO_REPORT names:
// { "address": "http://127.0.0.1:PORT", "accounts": [{ "persona": "officer", "sign_in": "...", "passphrase": "..." }] }

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { launched } from "./launched.mjs";

export { PHONE, WIDE } from "./launched.mjs";

/** A debug build on a busy machine needs its time to fill the office. */
const PATIENCE_MS = 120_000;

let started;
after(stop);

/** The office, started at the first call: its address and its accounts. */
export function office() {
  started ??= start();
  return started.then(({ report }) => report);
}

/** Opens a path as a stranger. Every request beyond the office is refused and listed in `refused`. */
export async function visited(path, how) {
  const { address } = await office();
  const { page, refused } = await launched((url) => url.startsWith(`${address}/`), how);
  await page.goto(`${address}${path}`);
  return { page, refused };
}

/** Opens a path as a person of the demo, who comes in by the sign-in form as everybody does. */
export async function signedIn(persona, path = "/", how) {
  const { address, accounts } = await office();
  const account = accounts.find((account) => account.persona === persona);
  assert.ok(account, `the demo has no ${persona}, only ${accounts.map((account) => account.persona).join(", ")}`);
  const { page, refused } = await visited("/sign-in", how);
  await page.locator("input[autocomplete~='username']").fill(account.sign_in);
  const passphrase = page.locator("input[autocomplete~='current-password']");
  await passphrase.fill(account.passphrase);
  await Promise.all([page.waitForURL((url) => url.pathname !== "/sign-in"), passphrase.press("Enter")]);
  if (new URL(page.url()).pathname !== path) await page.goto(`${address}${path}`);
  return { page, refused };
}

async function start() {
  const folder = mkdtempSync(join(tmpdir(), "isonomia-journey-"));
  const file = join(folder, "report.json");
  const child = spawn(process.env.PROGRAM, ["demo", "--port", "0", "--no-open"], {
    env: { ...process.env, ISONOMIA_DEMO_REPORT: file },
    stdio: ["ignore", "ignore", "inherit"],
  });
  let ended;
  child.on("error", (error) => (ended = error.message));
  child.on("exit", (code, signal) => (ended = `it ended with ${code ?? signal}`));
  try {
    return { child, folder, report: await reported(file, () => ended) };
  } catch (error) {
    child.kill();
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
}

/** Waits until the report is there and whole. */
async function reported(file, ended) {
  for (const deadline = Date.now() + PATIENCE_MS; Date.now() < deadline; await sleep(50)) {
    if (ended()) break;
    try {
      return JSON.parse(readFileSync(file, "utf8"));
    } catch {
      // Not yet.
    }
  }
  throw new Error(`isonomia demo does not serve: ${ended() ?? `nothing after ${PATIENCE_MS / 1000} seconds`}`);
}

async function stop() {
  const running = await started?.catch(() => undefined);
  if (!running) return;
  const { child, folder } = running;
  const gone = new Promise((resolve) => child.once("exit", resolve));
  if (child.exitCode === null && child.kill()) await gone;
  rmSync(folder, { recursive: true, force: true });
}
