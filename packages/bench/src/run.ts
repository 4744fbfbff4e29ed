/**
 * `npm run bench [-- --quick]`: times the case list together and apart against a hand-written handler, PostGraphile and Apollo
 * Gateway, the inbox of referrals and the association's page against handlers of their own, the case list beside a meeting's letters, what row-level security and the audit
 * chain cost, and the case list and what is seen of a pool on a hundred times the data (left out by `--quick`).
 * Prints ratios; single times of a busy machine say little.
 */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { timeApart } from "./part/apart.ts";
import { timeAssociationPage } from "./part/association-page.ts";
import { timeAudit } from "./part/audit.ts";
import { timeInbox } from "./part/inbox.ts";
import { openInstallation, projectRoot } from "./part/installation.ts";
import { timeLarge } from "./part/large.ts";
import { timeBesideLetters } from "./part/letters.ts";
import { print } from "./part/print.ts";
import { timeSeeing } from "./part/seeing.ts";
import { timeTogether } from "./part/together.ts";

const built = spawnSync(process.execPath, [join(projectRoot, "packages/tooling/run/build.ts")], {
  cwd: projectRoot,
  stdio: "inherit",
});
if (built.status !== 0) throw new Error("The gateway could not be built.");

const usual = await openInstallation(1);
print("Case list together, the demo's data", await timeTogether(usual));
print("Case list apart, the demo's data", await timeApart(usual));
print("Inbox of referrals, decrypted and logged", await timeInbox(usual));
print("The association's page across five subgraphs", await timeAssociationPage(usual));
const beside = await timeBesideLetters(usual);
print("Case list, one caller, alone and beside a meeting's letters", beside.results);
process.stdout.write(
  `${beside.sent} letters left, ${beside.twice} of them twice; ${beside.lettersPerSecond.toFixed(0)} in a second beside the list\n`,
);
const audit = await timeAudit(usual);
process.stdout.write(
  `\nA change, one at a time: ${audit.linked.toFixed(1)} ms; without linking the audit chain ${audit.unlinked.toFixed(1)} ms\n`,
);

if (!process.argv.includes("--quick")) {
  const large = await openInstallation(100);
  print(
    "Case list together, one caller, on the usual data and on a hundred times the data",
    await timeLarge(usual, large),
  );
  for (const [name, results] of await timeSeeing(usual, large))
    print(`Seeing a pool, one caller, a round of 60 and one of 6,000: ${name}`, results);
  await large.stop();
}
await usual.stop();
