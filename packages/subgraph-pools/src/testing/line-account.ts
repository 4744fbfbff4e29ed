import type { Database } from "@indgang/database";
import { ask } from "./ask.ts";
import { globalId } from "./ids.ts";
import type { Who } from "./people.ts";

/** What somebody sees of the account of Social's block grant. */
export interface SeenAccount {
  readonly left: number;
  readonly account: Readonly<Record<string, number>> | null;
  readonly ledger: { readonly totalCount: number; readonly nodes: readonly { readonly kind: string }[] };
}

const fields =
  "budgeted granted paid exported unsent outstanding returned cancelled carriedOut carriedIn left reserved";
const query = `query ($id: ID!) { pool(id: $id) { rounds(first: 1) { nodes { budgetLines { left account { ${fields} } ledger(first: 50) { totalCount nodes { kind amount reference application { caseNumber } } } } } } } }`;

/** Asks for the account of Social's block grant as somebody. */
export async function lineAccount(database: Database, who: Who): Promise<SeenAccount> {
  const { data } = await ask(database, who, query, { id: globalId("pool", 1) });
  const pool = data["pool"] as { rounds: { nodes: { budgetLines: SeenAccount[] }[] } };
  const [line] = pool.rounds.nodes[0]?.budgetLines ?? [];
  if (line === undefined) throw new Error("Social has no budget line.");
  return line;
}
