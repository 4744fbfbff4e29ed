import type { Viewer } from "@indgang/domain/kernel";
import type { Row } from "./planting/plant-world.ts";
import type { Trying } from "./viewers.ts";

/** POOL-11: the accounts of grants. */
export const ofAccounts: ReadonlySet<string> = new Set(["grant_accounts", "accounts_step"]);

/** POOL-2: what the service desk does with accounts: it takes them in, checks them, and sends them back. */
const clericalSteps: ReadonlySet<unknown> = new Set(["SUBMITTED", "CHECKED", "RETURNED"]);

/** The rows that a seat must not be able to change: accounts change by the own office and the service desk, what was done with them by nobody. */
export function foreignAccounts({ viewer }: Trying, table: string): string {
  if (table !== "grant_accounts") return "true";
  const elsewhere = `municipality_id <> ${viewer.municipalityId}`;
  if (viewer.seat === "servicedesk") return elsewhere;
  return `${elsewhere} OR administration_id <> '${viewer.seat}'`;
}

/** Whether a seat of the municipality may add such a row. What a grant owes the database enters, from what was decided. */
export function mayAddOfAccounts(
  viewer: Viewer,
  table: string,
  { administration, row }: { readonly administration: string | null; readonly row: Row },
): boolean {
  if (table !== "accounts_step") return false;
  return viewer.seat === "servicedesk" ? clericalSteps.has(row["kind"]) : viewer.seat === administration;
}
