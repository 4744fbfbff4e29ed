import { verifyChains } from "../audit/verify-chains.ts";
import { runCommand } from "./run-command.ts";

const words = {
  GAP: "an entry is missing",
  PREVIOUS_HASH: "the entry does not follow the one before it",
  HASH: "the entry is not what was written",
  FORGOTTEN: "the entry is empty, and the clock did not say so",
} as const;

await runCommand(async ({ database, municipalities }) => {
  let isWhole = true;
  for (const municipality of municipalities) {
    const chains = await verifyChains(database, municipality);
    for (const { chain, links, broken } of chains) {
      if (broken) isWhole = false;
      const found = broken ? `BROKEN at entry ${broken.sequence}: ${words[broken.reason]}` : `whole, ${links} entries`;
      process.stdout.write(`${municipality} ${chain}: ${found}\n`);
    }
    if (chains.length === 0) process.stdout.write(`${municipality}: nothing has been changed yet\n`);
  }
  return isWhole ? 0 : 1;
});
