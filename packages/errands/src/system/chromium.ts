import type { LaunchOptions } from "@playwright/test";

/** The Chromium that `npm test` found, else Debian's; it runs as root in a container without a display. */
export const chromium: LaunchOptions = {
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
