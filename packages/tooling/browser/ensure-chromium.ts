import { run } from "../process/command.ts";
import { say } from "../process/progress.ts";
import { Refused } from "../process/refused.ts";
import { namedChromium, playwrightChromium, systemChromium } from "./find-chromium.ts";

async function fromApt(): Promise<string | null> {
  if (process.getuid?.() !== 0) return null;
  const { code: hasApt } = await run("sh", ["-c", "command -v apt-get"]);
  if (hasApt !== 0) return null;
  say("No Chromium here; installing the system's …");
  const environment = { DEBIAN_FRONTEND: "noninteractive" };
  await run("apt-get", ["update", "-q"], { environment });
  for (const name of ["chromium-headless-shell", "chromium"]) {
    await run("apt-get", ["install", "-y", "-q", "--no-install-recommends", name], { environment, shown: true });
    const installed = await systemChromium();
    if (installed !== null) return installed;
  }
  return null;
}

async function fromPlaywright(): Promise<string | null> {
  say("No Chromium here; downloading Playwright's own: playwright install chromium …");
  const withLibraries = process.getuid?.() === 0 ? ["--with-deps"] : [];
  await run("playwright", ["install", ...withLibraries, "chromium"], { shown: true });
  return playwrightChromium();
}

/**
 * A Chromium that runs: named by INDGANG_CHROMIUM, of the system, Playwright's own, installed by apt where
 * that is allowed, or downloaded by Playwright; and sets INDGANG_CHROMIUM for everything that follows.
 */
export async function ensureChromium(): Promise<string> {
  for (const look of [namedChromium, systemChromium, playwrightChromium, fromApt, fromPlaywright]) {
    const found = await look();
    if (found === null) continue;
    say(`The browser tests use ${found}.`);
    process.env["INDGANG_CHROMIUM"] = found;
    return found;
  }
  throw new Refused(
    "No Chromium could be found or installed, so the tests in a browser cannot run. Install Chromium or Chrome, or name one: INDGANG_CHROMIUM=/path/to/chromium npm test",
  );
}
