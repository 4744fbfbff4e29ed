/**
 * What every package's `vitest.config.ts` starts from:
 *
 *     import { defineProject } from "vitest/config";
 *     import { nodeProject } from "../tooling/vitest/preset.ts";
 *
 *     export default defineProject(nodeProject("domain"));
 */
import type { UserWorkspaceConfig } from "vitest/config";
import { legacyDecorators } from "../build/server-settings.ts";

/**
 * graphql-js refuses to work when it is loaded twice. Vite resolves sources to its ES module build,
 * Node resolves npm packages to its CommonJS build; this sends both to the same file.
 */
export const graphqlAlias = { find: /^graphql$/u, replacement: "graphql/index.js" };

/**
 * A project that runs in Node. `name` is what `--project` takes. Times are milliseconds.
 */
export function nodeProject(name: string): UserWorkspaceConfig {
  return {
    resolve: { alias: [graphqlAlias] },
    oxc: legacyDecorators,
    test: {
      name,
      environment: "node",
      // Files of one worker share the modules they load, which costs more than most tests. Only who replaces modules needs its own.
      isolate: false,
      include: ["**/*.test.ts", "**/*.test.tsx"],
      exclude: ["**/node_modules/**", "**/dist/**", "**/generated/**"],
      // Bounds for what hangs, not for what is slow: a busy machine takes three times as long as an idle one.
      testTimeout: 40_000,
      hookTimeout: 120_000,
    },
  };
}
