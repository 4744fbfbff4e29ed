import { defineConfig } from "vitest/config";

export default defineConfig({
  // Everything here is pure, so no file can disturb another, and one worker need not be made per file.
  // The time is a bound for what hangs: properties over long histories take a while on a busy machine.
  test: { name: "domain", include: ["src/**/*.test.ts"], isolate: false, testTimeout: 40_000 },
});
