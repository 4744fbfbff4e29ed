import type { InstalmentState } from "@indgang/domain/payments";
import { insertCase } from "./cases.ts";
import { id } from "./ids.ts";
import { insert, type Owner } from "./insert.ts";
import { insertMeeting } from "./meetings.ts";
import { personNumber, type Slug, type Who } from "./people.ts";
import { numberOf } from "./world.ts";

export interface PlanOptions {
  readonly slug?: Slug;
  readonly association?: number;
  /** Øre: the two instalments are half each. */
  readonly amount?: number;
  /** Of the first instalment; the second is planned. */
  readonly state?: InstalmentState;
  readonly plannedBy?: Who;
}

const usual = { slug: "social", association: 1, amount: 10_000, state: "PLANNED" } as const;
const at = "2026-11-20T10:00:00Z";

/** A case that the committee granted, from its block grant. */
export async function insertGrant(owner: Owner, number: number, options: PlanOptions = {}): Promise<void> {
  const { slug, association, amount } = { ...usual, ...options };
  const line = id("line", numberOf(slug) * 10 + 1);
  await insertCase(owner, number, { slug, association, amount, state: "GRANTED" });
  await insertMeeting(owner, number, { slug, state: "CLOSED", cases: [number] });
  await insert(owner, "decision", [
    {
      municipality_id: 101,
      administration_id: slug,
      id: id("decision", number),
      application_id: id("application", number),
      meeting_item_id: id("item", number),
      budget_line_id: line,
      outcome: "FULL",
      amount,
      reason_code: null,
      reason_text: "",
      decided_at: at,
      recorded_by_id: id("person", personNumber(`${slug}.secretary`)),
    },
  ]);
  await owner.query("UPDATE budget_line SET granted = granted + $2 WHERE id = $1", [line, amount]);
}

/**
 * The same with a plan: two halves, the first of them as far as is asked for, with what stands in the ledger of it. Instalments have ten times the
 * case's number, and the next.
 */
export async function insertPlan(owner: Owner, number: number, options: PlanOptions = {}): Promise<void> {
  const { slug, amount, state, plannedBy = `${usual.slug}.caseworker` } = { ...usual, ...options };
  await insertGrant(owner, number, options);
  const owned = { municipality_id: 101, administration_id: slug };
  const plan = {
    ...owned,
    id: id("plan", number),
    version: 1,
    application_id: id("application", number),
    budget_line_id: id("line", numberOf(slug) * 10 + 1),
    amount,
    cvr: null,
    registration_number: "0400",
    account_number: "1234567890",
    planned_by_id: id("person", personNumber(plannedBy)),
    planned_at: at,
  };
  const isOut = state === "EXPORTED" || state === "PAID";
  const part = (position: number) => ({
    ...owned,
    id: id("instalment", number * 10 + position - 1),
    version: position === 1 && state !== "PLANNED" ? 2 : 1,
    plan_id: plan.id,
    application_id: plan.application_id,
    pool_id: id("pool", numberOf(slug)),
    reference: `${slug.slice(0, 3).toUpperCase()}-2025-${String(number).padStart(4, "0")}-${position}`,
    position,
    amount: amount / 2,
    due_on: `2026-12-0${position}`,
    condition: position === 1 ? null : "Regnskab for første halvår modtaget",
    state: position === 1 ? state : "PLANNED",
    note: position === 1 && (state === "STOPPED" || state === "CANCELLED") ? "Regnskab mangler" : null,
    file_id: position === 1 && isOut ? id("paymentFile", number) : null,
    paid_on: position === 1 && state === "PAID" ? "2026-11-21" : null,
    finance_reference: position === 1 && state === "PAID" ? `B-${number}` : null,
  });
  if (isOut) await insertFile(owner, number, slug, amount / 2);
  const entered = state === "PAID" ? ["EXPORTED", "PAID"] : isOut ? ["EXPORTED"] : [];
  const entries = entered.map((kind) => ({
    ...owned,
    id: crypto.randomUUID(),
    budget_line_id: plan.budget_line_id,
    kind,
    amount: amount / 2,
    at,
    application_id: plan.application_id,
    instalment_id: id("instalment", number * 10),
    other_line_id: null,
  }));
  // In one statement: a plan, its instalments and its ledger are checked against each other when it ends.
  await owner.query(
    `WITH plans AS (INSERT INTO payment_plan SELECT * FROM json_populate_recordset(NULL::payment_plan, $1::json)),
      parts AS (INSERT INTO instalment SELECT * FROM json_populate_recordset(NULL::instalment, $2::json))
      INSERT INTO ledger_entry SELECT * FROM json_populate_recordset(NULL::ledger_entry, $3::json)`,
    [[plan], [part(1), part(2)], entries].map((rows) => JSON.stringify(rows)),
  );
}

async function insertFile(owner: Owner, number: number, slug: Slug, total: number): Promise<void> {
  await insert(owner, "payment_file", [
    {
      municipality_id: 101,
      administration_id: slug,
      id: id("paymentFile", number),
      name: `udbetaling-${number}.csv`,
      content: "Reference\r\n",
      count: 1,
      total,
      created_by_id: id("person", personNumber("servicedesk")),
      created_at: at,
    },
  ]);
}
