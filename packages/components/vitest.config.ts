import { storybookTest } from "@storybook/addon-vitest/vitest-plugin";
import react from "@vitejs/plugin-react";
import { playwright } from "@vitest/browser-playwright";
import { fileURLToPath } from "node:url";
import { defineProject } from "vitest/config";

const chromium = {
  executablePath: process.env["INDGANG_CHROMIUM"] ?? "/usr/bin/chromium",
  args: [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ],
};

/** Storybook's plugin takes the list of files for itself and ignores one that stands in the settings; it keeps what is added after it. */
const plainTests = {
  name: "plain-tests",
  enforce: "post" as const,
  config: () => ({ test: { include: ["src/**/*.test.ts"] } }),
};

/** Every story is a test in a real browser, and plain tests run beside them: what they prove of Intl, they prove where it is used. */
export default defineProject({
  plugins: [
    react(),
    storybookTest({ configDir: fileURLToPath(new URL("../../.storybook", import.meta.url)) }),
    plainTests,
  ],
  test: {
    name: "components",
    // Stories leave nothing behind but the page, which is swept between them: one frame for all is a third quicker.
    isolate: false,
    testTimeout: 30_000,
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: playwright({ launchOptions: chromium }),
      instances: [{ browser: "chromium" }],
    },
  },
});
