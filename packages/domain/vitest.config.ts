import { defineConfig } from "vitest/config";

export default defineConfig({
  // Everything here is pure, so no file can disturb another, and one worker need not be made per file.
  test: { name: "domain", include: ["src/**/*.test.ts"], isolate: false },
});
