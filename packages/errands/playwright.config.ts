import { defineConfig } from "@playwright/test";
import { chromium } from "./src/system/chromium.ts";

/** Errands: what people come to do, in the built system, in a real browser. */
export default defineConfig({
  testDir: "errands",
  testMatch: "**/*.errand.ts",
  globalSetup: "./src/system/set-up.ts",
  fullyParallel: false,
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
