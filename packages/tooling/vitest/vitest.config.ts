/** All tests in one run. What runs in Node is one project: every source is read and loaded once, not once a package. */
import { fileURLToPath } from "node:url";
import { defineConfig, type TestProjectInlineConfiguration } from "vitest/config";
import { legacyDecorators } from "../build/server-settings.ts";
import { LongestFirst } from "./longest-first.ts";

const root = fileURLToPath(new URL("../../..", import.meta.url));

/**
 * graphql-js refuses to work when it is loaded twice. Vite resolves sources to its ES module build,
 * Node resolves npm packages to its CommonJS build; this sends both to the same file.
 */
const graphqlAlias = { find: /^graphql$/u, replacement: "graphql/index.js" };

/** These replace modules: guards that can be taken away, and documents in words. They must not share them with the others. */
const sabotage = "packages/supergraph/src/wall/{guards,policies}.integration.test.ts";
const reading = "packages/supergraph/src/wall/wall.integration.test.ts";
const guardsAway = "packages/supergraph/src/wall/sabotage/take-guards-away.ts";
const documentsInWords = "packages/supergraph/src/wall/sweep/make-words.ts";
const inChromium = "packages/components/**";
const elsewhere = ["**/node_modules/**", "**/dist/**", "**/generated/**", "**/probes/cases/**"];

function inNode(test: NonNullable<TestProjectInlineConfiguration["test"]>): TestProjectInlineConfiguration {
  return {
    root,
    resolve: { alias: [graphqlAlias] },
    oxc: legacyDecorators,
    test: {
      environment: "node",
      globalSetup: ["packages/database/src/testing/test-server.ts"],
      // Bounds for what hangs, not for what is slow: a busy machine takes three times as long as an idle one.
      testTimeout: 40_000,
      hookTimeout: 120_000,
      ...test,
    },
  };
}

export default defineConfig({
  root,
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      inNode({
        name: "node",
        include: ["{apps,packages}/**/*.test.{ts,tsx}"],
        exclude: [...elsewhere, inChromium, sabotage, reading],
        // Files of one worker share the modules they load, which costs more than most tests.
        isolate: false,
      }),
      inNode({ name: "sabotage", include: [sabotage], exclude: elsewhere, setupFiles: [guardsAway, documentsInWords] }),
      inNode({ name: "wall", include: [reading], exclude: elsewhere, setupFiles: [documentsInWords] }),
      "packages/components/vitest.config.ts",
    ],
  },
});
