import type { Viewer } from "@indgang/domain/kernel";
import type { Row } from "./planting/plant-world.ts";
import type { Trying } from "./viewers.ts";

/** Money after the decision. */
export const ofPayments: ReadonlySet<string> = new Set([
  "payment_plan",
  "instalment",
  "payment_file",
  "payment_step",
  "ledger_entry",
  "carry_forward",
]);

/** POOL-2: what the service desk does with a plan that the office made. */
const paying: ReadonlySet<unknown> = new Set(["READY", "STOPPED", "RELEASED", "EXPORTED", "PAID", "RETURNED"]);
const entered: ReadonlySet<unknown> = new Set(["EXPORTED", "EXPORT_FAILED", "PAID", "RETURNED"]);

/** The rows that a seat must not be able to change: what was entered nobody changes; a plan and its parts its own office and the service desk. */
export function foreignPayment({ viewer }: Trying, table: string): string {
  if (table !== "payment_plan" && table !== "instalment") return "true";
  const elsewhere = `municipality_id <> ${viewer.municipalityId}`;
  if (viewer.seat === "servicedesk") return elsewhere;
  return `${elsewhere} OR administration_id <> '${viewer.seat}'`;
}

/** Whether a seat of the municipality may add such a row. Grants and budgets are entered by the database, from what was decided and set up. */
export function mayAddOfPayments(
  viewer: Viewer,
  table: string,
  { administration, row }: { readonly administration: string | null; readonly row: Row },
): boolean {
  const { kind } = row;
  if (viewer.seat === "servicedesk") {
    if (table === "payment_file") return true;
    return (table === "payment_step" && paying.has(kind)) || (table === "ledger_entry" && entered.has(kind));
  }
  if (viewer.seat !== administration) return false;
  const isSecretary = viewer.roles.includes("SECRETARY");
  if (table === "carry_forward") return isSecretary;
  if (table !== "ledger_entry") return true;
  if (kind === "CARRIED_IN" || kind === "CARRIED_OUT") return isSecretary;
  return entered.has(kind) || kind === "CANCELLED";
}
