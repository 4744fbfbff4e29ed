import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "playwright";
import { run } from "../process/command.ts";

/** First the shell without a window: it does not draw a browser around every page that nobody looks at. */
const names = [
  "chromium-headless-shell",
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "chrome",
];
const macApplications = [
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Some systems ship a `chromium` that only says how to install one: it must name its version. */
async function works(path: string): Promise<boolean> {
  const { code, output } = await run(path, ["--version"]);
  return code === 0 && /\d+\.\d+/u.test(output);
}

async function firstThatWorks(paths: readonly string[]): Promise<string | null> {
  for (const path of paths.filter(isExecutable)) if (await works(path)) return path;
  return null;
}

/** The Chromium or Chrome of the system, or null. */
export function systemChromium(): Promise<string | null> {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  const onPath = folders.flatMap((folder) => names.map((name) => join(folder, name)));
  return firstThatWorks([...onPath, ...macApplications]);
}

/** The one that Playwright has downloaded before, or null. */
export function playwrightChromium(): Promise<string | null> {
  return firstThatWorks([chromium.executablePath()]);
}

/** The one named by INDGANG_CHROMIUM; null when none is named. Throws when it does not run. */
export async function namedChromium(): Promise<string | null> {
  const named = process.env["INDGANG_CHROMIUM"] ?? "";
  if (named === "") return null;
  if (isExecutable(named) && (await works(named))) return named;
  throw new Error(`INDGANG_CHROMIUM names ${named}, which is no browser that runs here.`);
}
