/**
 * `npm run bench [-- --quick]`: times the case list together and apart against a hand-written handler, PostGraphile and Apollo
 * Gateway, what row-level security and the audit chain cost, and the same on a hundred times the data (left out by `--quick`).
 * Prints ratios; single times of a busy machine say little.
 */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import type { Result } from "./measure/interleave.ts";
import { timeApart } from "./part/apart.ts";
import { timeAudit } from "./part/audit.ts";
import { openInstallation, projectRoot } from "./part/installation.ts";
import { print } from "./part/print.ts";
import { timeTogether } from "./part/together.ts";

const built = spawnSync(process.execPath, [join(projectRoot, "packages/tooling/run/build.ts")], {
  cwd: projectRoot,
  stdio: "inherit",
});
if (built.status !== 0) throw new Error("The gateway could not be built.");

const median = (results: readonly Result[], name: string): number =>
  results.find((result) => result.name === name)?.median ?? Number.NaN;

const usual = await openInstallation(1);
const together = await timeTogether(usual);
print("Case list together, the demo's data", together);
print("Case list apart, the demo's data", await timeApart(usual));
const audit = await timeAudit(usual);
process.stdout.write(
  `\nA change, one at a time: ${audit.linked.toFixed(1)} ms; without linking the audit chain ${audit.unlinked.toFixed(1)} ms\n`,
);
await usual.stop();

if (!process.argv.includes("--quick")) {
  const large = await openInstallation(100);
  const results = await timeTogether(large);
  await large.stop();
  print("Case list together, a hundred times the data", results);
  const times = median(results, "Indgang together") / median(together, "Indgang together");
  process.stdout.write(
    `\nIndgang's median latency at a hundred times the data: ${times.toFixed(2)} times that at one\n`,
  );
}
