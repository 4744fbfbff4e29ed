/**
 * Every check and test, one after the other, and a summary at the end. A part that fails does not hide the others.
 * With arguments: vitest alone, which gets them (`npm test -- packages/domain`).
 */
import { ensureChromium } from "../browser/ensure-chromium.ts";
import { buildEverything } from "../build/everything.ts";
import { checks } from "../checks/everything.ts";
import { runChecks } from "../checks/run-checks.ts";
import { generateEverything } from "../generate/everything.ts";
import { errandFolders, errands } from "../test/errands.ts";
import { type Part, runParts, silent } from "../test/parts.ts";
import { useScratchInMemory } from "../test/scratch.ts";
import { unitTests } from "../test/unit-tests.ts";

const given = process.argv.slice(2);

const everything: readonly Part[] = [
  { name: "Browser", run: silent(ensureChromium) },
  { name: "Generated code", run: silent(generateEverything) },
  { name: "Build", run: silent(buildEverything) },
  {
    name: "Checks",
    async run() {
      const { passed, failed } = await runChecks(Object.values(checks));
      return { passed, failed: failed.length, failures: failed };
    },
  },
  { name: "Tests", run: () => unitTests() },
  ...errandFolders().map((folder) => ({ name: `Errands in ${folder}`, run: () => errands(folder) })),
];

const someTests: readonly Part[] = [
  { name: "Browser", run: silent(ensureChromium) },
  { name: "Generated code", run: silent(generateEverything) },
  { name: "Tests", run: () => unitTests(given) },
];

useScratchInMemory();
const failed = await runParts(given.length > 0 ? someTests : everything);
process.exitCode = failed > 0 ? 1 : 0;
