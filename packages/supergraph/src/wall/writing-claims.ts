import { foreignAward, mayAddOfAwards, ofAwards } from "./award-writing-claims.ts";
import { forumTables } from "./forum-claims.ts";
import { foreignForum, mayAddToForum } from "./forum-writing-claims.ts";
import { foreignOutcome, mayAddOfOutcomes, ofOutcomes } from "./outcome-claims.ts";
import { foreignPayment, mayAddOfPayments, ofPayments } from "./payment-writing-claims.ts";
import type { Table } from "./planting/catalog.ts";
import { speaker } from "./planting/owning.ts";
import type { OwnedRow } from "./planting/plant-world.ts";
import { foreignOfPool, mayAddToPool } from "./pool-setup-claims.ts";
import { foreignReferral, mayAddToReferral, personal } from "./referral-claims.ts";
import type { Trying } from "./viewers.ts";

/** POOL-2: what the service desk writes for every administration of its municipality. */
const clericalWrites: ReadonlySet<string> = new Set([
  "application",
  "application_answers",
  "application_goal",
  "attachment",
  "audit_entry",
  "budget_item",
  "case_number_series",
  "formal_check",
  "formal_check_item",
  "other_funding",
  "stored_file",
  "letter",
  "letter_file",
  "timeline_event",
]);

/** ASSOC-1: what staff and the service desk write for the whole municipality. */
const directory: ReadonlySet<string> = new Set(["association", "association_year", "association_contact"]);

/** The rows of a table that a seat must not be able to change, as a condition in SQL. Said without the policies' help. */
export function foreignCondition(trying: Trying, table: Table): string {
  const { name, tenant, isWalled, columns } = table;
  const { viewer } = trying;
  const ofPool = foreignOfPool(trying, table);
  if (ofPool !== null) return ofPool;
  if (personal.has(name)) return foreignReferral(trying, name);
  if (forumTables.has(name)) return foreignForum(trying, name);
  if (ofAwards.has(name)) return foreignAward(trying, name);
  if (name === "application_draft" && viewer.seat === "association")
    return `${tenant} <> ${viewer.municipalityId} OR association_id <> '${viewer.associationIds[0] ?? ""}'`;
  if (ofOutcomes.has(name)) return foreignOutcome(trying, table);
  if (ofPayments.has(name)) return foreignPayment(trying, name);
  const elsewhere = `${tenant} <> ${viewer.municipalityId}`;
  if (viewer.seat === "servicedesk" && name === "application")
    return `${elsewhere} OR state NOT IN ('RECEIVED', 'RETURNED')`;
  if (viewer.seat === "servicedesk" && clericalWrites.has(name)) return elsewhere;
  if (viewer.seat === "identity" && name === "ended_session") return `${elsewhere} OR expires_at > now()`;
  if (viewer.seat === "identity" && name === "outbox_message") return elsewhere;
  if (name === "saved_view")
    return `${elsewhere} OR administration_id <> '${viewer.seat}' OR person_id IS DISTINCT FROM ${viewer.personId === null ? "NULL" : `'${viewer.personId}'`}`;
  if (name === "pool_form" && viewer.seat !== "servicedesk" && isWalled)
    return `${elsewhere} OR administration_id <> '${viewer.seat}' OR state <> 'DRAFT'`;
  if (isWalled) return `${elsewhere} OR administration_id <> '${viewer.seat}'`;
  if (isStaffOrDesk(viewer) && directory.has(name)) return elsewhere;
  const has = (column: string): boolean => columns.some((each) => each.name === column);
  const [association = null] = viewer.associationIds;
  if (name === "association" && association !== null) return `id <> '${association}'`;
  if (has("person_id") && viewer.personId !== null) return `person_id <> '${viewer.personId}'`;
  return "true";
}

/** Whether a seat may add a row like this one. */
export function mayAdd(
  { name, viewer, line }: Trying,
  table: string,
  { owning: { municipality, administration }, variant, row }: OwnedRow,
): boolean {
  if (municipality !== viewer.municipalityId) return false;
  const place = { municipality, administration, variant, table, column: "" };
  if (personal.has(table)) return mayAddToReferral({ name, viewer, line }, place);
  if (ofOutcomes.has(table)) return mayAddOfOutcomes(viewer, place);
  if (ofAwards.has(table)) return mayAddOfAwards({ name, viewer, line }, place);
  if (forumTables.has(table))
    return mayAddToForum({ name, viewer, line }, table, { owning: { municipality, administration }, variant, row });
  if (table === "application_draft" || table === "draft_presence")
    return table === "application_draft" && viewer.seat === "association" && variant === speaker;
  if (table === "case_tally") return false;
  if (table === "saved_view")
    return administration === viewer.seat && line !== null && row["person_id"] === viewer.personId;
  // POOL-10: no letter before the minutes stand; of the planted meetings, the last is closed.
  if (table === "letter" && variant !== 4) return false;
  const toPool = mayAddToPool({ name, viewer, line }, table, { administration });
  if (toPool !== null) return toPool;
  if (ofPayments.has(table)) return mayAddOfPayments(viewer, table, { administration, row });
  if (table === "decision" && !viewer.roles.includes("SECRETARY")) return false;
  if (table === "pool_form" && row["state"] !== "DRAFT") return false;
  if (administration !== null && administration === viewer.seat) return true;
  if (viewer.seat === "servicedesk" && clericalWrites.has(table))
    return table === "application"
      ? row["state"] === "RECEIVED"
      : table !== "timeline_event" || row["audience"] === "SHARED";
  if (table === "idempotency_key" || table === "notification_choice")
    return line !== null && row["person_id"] === viewer.personId;
  if (table === "ended_session") return viewer.seat === "identity";
  if (table === "audit_entry") return mayLog(viewer.seat, String(row["chain"]));
  if (table === "association" && viewer.seat === "association") return row["verified_at"] === null;
  return isStaffOrDesk(viewer) && directory.has(table);
}

function isStaffOrDesk({ seat, administration }: Trying["viewer"]): boolean {
  return seat === administration || seat === "servicedesk";
}

/** LAW-6: an administration writes into its own chain, everybody who changes something into the shared one, and the clock into all. */
function mayLog(seat: string, chain: string): boolean {
  if (seat === "clock") return true;
  return !["auditor", "identity"].includes(seat) && (chain === "shared" || chain === seat);
}
