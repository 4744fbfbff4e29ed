/** Runs every check, or those named: `npm run check -- types lint`. */
import { checks } from "../checks/everything.ts";
import { runChecks } from "../checks/run-checks.ts";
import { breakingChangesSince } from "../checks/schema-changes.ts";
import { generateEverything } from "../generate/everything.ts";
import { main, Refused } from "../process/refused.ts";

await main(async () => {
  const asked = process.argv.slice(2);
  const unknown = asked.filter((word) => !(word in checks));
  if (unknown.length > 0)
    throw new Refused(`No such check: ${unknown.join(", ")}. There are: ${Object.keys(checks).join(", ")}.`);
  const notGenerated = await generateEverything().then(
    () => null,
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  );
  if (notGenerated !== null) console.log(`FAIL Generating\n       ${notGenerated.replaceAll("\n", "\n       ")}`);
  const picked = Object.entries(checks).filter(([word]) => asked.length === 0 || asked.includes(word));
  const { passed, failed } = await runChecks(picked.map(([, check]) => check));
  for (const change of await breakingChangesSince()) {
    console.log(`note A breaking change of the graph: ${change}`);
  }
  const failures = failed.length + (notGenerated === null ? 0 : 1);
  console.log(`\n${passed} checks passed, ${failures} failed`);
  if (failures > 0) process.exitCode = 1;
});
