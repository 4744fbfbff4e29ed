/**
 * What every package's `vitest.config.ts` starts from:
 *
 *     import { defineProject } from "vitest/config";
 *     import { nodeProject } from "../tooling/vitest/preset.ts";
 *
 *     export default defineProject(nodeProject("domain"));
 */
import type { UserWorkspaceConfig } from "vitest/config";

/**
 * graphql-js refuses to work when it is loaded twice. Vite resolves sources to its ES module build,
 * Node resolves npm packages to its CommonJS build; this sends both to the same file.
 */
export const graphqlAlias = { find: /^graphql$/u, replacement: "graphql/index.js" };

/**
 * A project that runs in Node. `name` is what `--project` takes. Times are milliseconds.
 * Decorators work as the package's tsconfig says (`experimentalDecorators` in the base).
 */
export function nodeProject(name: string): UserWorkspaceConfig {
  return {
    resolve: { alias: [graphqlAlias] },
    test: {
      name,
      environment: "node",
      include: ["**/*.test.ts", "**/*.test.tsx"],
      exclude: ["**/node_modules/**", "**/dist/**", "**/generated/**"],
      testTimeout: 10_000,
      hookTimeout: 60_000,
    },
  };
}
