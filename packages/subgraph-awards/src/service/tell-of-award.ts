import type { JudgedCycle, AwardNews } from "@indgang/domain/awards";
import { tell, toGlobalId } from "@indgang/subgraph-kit";
import type { Work } from "./carry-out.ts";

/** AWARD-1, AWARD-2: tells those of the jury's staff whom a step concerns, when it commits. Never who wins. */
export async function tellOfAward(
  { transaction, acting }: Pick<Work, "transaction" | "acting">,
  { id, year }: Pick<JudgedCycle, "id" | "year">,
  news: readonly AwardNews[],
): Promise<void> {
  const path = `prizes/years/${toGlobalId("AwardCycle", id)}`;
  for (const { kind, to } of news)
    await tell({ transaction, now: acting.now }, { kind, path, about: String(year), to });
}
