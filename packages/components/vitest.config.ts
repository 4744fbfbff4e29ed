import { storybookTest } from "@storybook/addon-vitest/vitest-plugin";
import react from "@vitejs/plugin-react";
import { playwright } from "@vitest/browser-playwright";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

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

/** Plain tests run in Node; every story is a test in a real browser. */
export default defineConfig({
  test: {
    projects: [
      { test: { name: "components", include: ["src/**/*.test.ts"], environment: "node" } },
      {
        plugins: [react(), storybookTest({ configDir: fileURLToPath(new URL("../../.storybook", import.meta.url)) })],
        test: {
          name: "stories",
          // Stories leave nothing behind but the page, which is swept between them: one frame for all is a third quicker.
          isolate: false,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: chromium }),
            instances: [{ browser: "chromium" }],
          },
        },
      },
    ],
  },
});
