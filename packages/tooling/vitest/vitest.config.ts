/** Every package's and app's tests in one run; each has its own `vitest.config.ts` beside its `package.json`. */
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  root: fileURLToPath(new URL("../../..", import.meta.url)),
  test: {
    projects: ["packages/*/vitest.config.ts", "apps/*/vitest.config.ts", "prisma*/vitest.config.ts"],
  },
});
