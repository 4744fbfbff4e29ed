import { verifyChains } from "../audit/verify-chains.ts";
import { runCommand } from "./run-command.ts";

const words = {
  GAP: "an entry is missing",
  PREVIOUS_HASH: "the entry does not follow the one before it",
  HASH: "the entry is not what was written",
} as const;

await runCommand(async ({ configuration, database }) => {
  const municipalities = [...new Set([configuration.municipality, 999])];
  const present = await Promise.all(municipalities.map(async (code) => ((await database.ready(code)) ? code : null)));
  let isWhole = true;
  for (const municipality of present) {
    if (municipality === null) continue;
    const chains = await verifyChains(database, municipality);
    for (const { chain, links, broken } of chains) {
      if (broken) isWhole = false;
      process.stdout.write(
        `${municipality} ${chain}: ${broken ? `BROKEN at entry ${broken.sequence}: ${words[broken.reason]}` : `whole, ${links} entries`}\n`,
      );
    }
    if (chains.length === 0) process.stdout.write(`${municipality}: nothing has been changed yet\n`);
  }
  return isWhole ? 0 : 1;
});
