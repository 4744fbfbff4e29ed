import { defineConfig } from "@playwright/test";
import { chromium } from "./src/system/chromium.ts";

/** Those that take long, the longest first: begun at the end, they would go on alone. */
const long = ["whole-way", "every-page", "award", "case", "accessibility"].map(
  (folder) => `**/errands/${folder}/*.errand.ts`,
);

/** Errands: what people come to do, in the built system, in a real browser. */
export default defineConfig({
  testDir: "errands",
  globalSetup: "./src/system/set-up.ts",
  fullyParallel: false,
  projects: [
    ...long.map((testMatch) => ({ name: testMatch.split("/").at(-2) ?? "", testMatch })),
    { name: "others", testMatch: "**/*.errand.ts", testIgnore: long },
  ],
  // One more than the cores that it is measured on: each waits for the system as often as it works.
  workers: 3,
  retries: 0,
  forbidOnly: true,
  timeout: 120_000,
  expect: { timeout: 25_000 },
  use: {
    browserName: "chromium",
    launchOptions: chromium,
    viewport: { width: 1280, height: 900 },
    locale: "da-DK",
    // Colours are judged as they come to rest, not on their way.
    contextOptions: { reducedMotion: "reduce" },
    timezoneId: "Europe/Copenhagen",
    actionTimeout: 25_000,
    navigationTimeout: 30_000,
    screenshot: "off",
    // A tenth of the time goes into it: whoever looks for a fault asks for it with `--trace on`.
    trace: "off",
  },
});
