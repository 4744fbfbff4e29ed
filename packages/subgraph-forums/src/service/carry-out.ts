import { accept, refuse, type Outcome, type Refusal } from "@indgang/domain/kernel";
import type { ForumActing } from "@indgang/domain/forums";
import {
  change,
  rowsIn,
  wallRefusal,
  type ChangeRefusal,
  type ChangeRequest,
  type RequestContext,
  type Rows,
  type UnitOfWork,
} from "@indgang/subgraph-kit";
import { findOwnSeats } from "../store/own-seats.store.ts";

/** A unit of work, with reads inside its transaction and the seats that the person holds at this moment. */
export interface Work extends UnitOfWork {
  readonly rows: Rows;
  readonly by: ForumActing;
}

/** Every change may come to nothing for these: what is not shown is not there, what the wall does not let be written is not allowed. */
export type AnyRefusal = ChangeRefusal | Refusal<"NOT_FOUND">;

/** Who never has a part in a forum: their seats cannot even read its tables. */
function isOutside({ viewer }: RequestContext): boolean {
  return viewer.seat === "servicedesk" || viewer.seat === "auditor";
}

/** Carries a change out. What the wall keeps back, although no rule refused it, is a refusal too. */
export async function carryOut<Value, Expected extends Refusal>(
  context: RequestContext,
  request: ChangeRequest,
  run: (work: Work) => Promise<Outcome<Value, Expected>>,
): Promise<Outcome<Value, Expected | AnyRefusal>> {
  if (isOutside(context)) return refuse("NOT_FOUND");
  try {
    return await change(context, request, async (unit) => {
      const rows = rowsIn(unit.transaction);
      const seats = await findOwnSeats(rows, context.viewer, unit.acting.now);
      return run({ ...unit, rows, by: { ...unit.acting, seats } });
    });
  } catch (error) {
    const refused = wallRefusal(error);
    if (refused !== null) return refused;
    throw error;
  }
}

/** What was changed, read anew: as it is now, whether the change was just made or under the same key before. */
export async function afresh<Value, Thing, Refused extends Refusal>(
  outcome: Outcome<Value, Refused>,
  load: (value: Value) => Promise<Thing | null>,
): Promise<Outcome<Thing, Refused | Refusal<"NOT_FOUND">>> {
  if (!outcome.ok) return outcome;
  const thing = await load(outcome.value);
  return thing === null ? refuse("NOT_FOUND") : accept(thing);
}

/** LAW-6: that a thing was changed, in the chain of whoever changed it. No words, no names. */
export function auditForum(
  { audit, context }: Work,
  subject: string,
  detail: Readonly<Record<string, string | number | boolean | null>>,
): void {
  audit({ chain: context.viewer.administration ?? "shared", subject, detail });
}

/** Nobody else changes the row until the transaction ends. Only staff change what several decide on; others lock nothing. */
export async function lock(
  { transaction, context }: Work,
  table: "forum_body" | "forum_meeting" | "hearing",
  id: string,
): Promise<void> {
  if (context.viewer.administration === null) return;
  await transaction.$queryRawUnsafe(`SELECT id::text FROM ${table} WHERE id = $1::uuid FOR NO KEY UPDATE`, id);
}
