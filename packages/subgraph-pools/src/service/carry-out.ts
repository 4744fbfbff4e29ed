import { accept, refuse, type Outcome, type Refusal } from "@indgang/domain/kernel";
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

/** A unit of work, with reads inside its transaction. */
export interface Work extends UnitOfWork {
  readonly rows: Rows;
}

/** Every change may come to nothing for these: what the seat cannot see is not there, what the wall does not let it write is not allowed. */
export type AnyRefusal = ChangeRefusal | Refusal<"NOT_FOUND">;

/** The refusals that a rule of the domain may give. */
export type RefusalIn<Rule extends (...given: never[]) => Outcome<unknown>> = Extract<
  ReturnType<Rule>,
  { readonly ok: false }
>["refusal"];

/** Carries a change out. What the wall keeps back, although no rule refused it, is a refusal too. */
export async function carryOut<Value, Expected extends Refusal>(
  context: RequestContext,
  request: ChangeRequest,
  run: (work: Work) => Promise<Outcome<Value, Expected>>,
): Promise<Outcome<Value, Expected | AnyRefusal>> {
  try {
    return await change(context, request, (work) => run({ ...work, rows: rowsIn(work.transaction) }));
  } catch (error) {
    const refused = wallRefusal(error);
    if (refused !== null) return refused;
    throw error;
  }
}

/** What was changed, read anew: as it is now, whether the change was just made or under the same key before. What is gone by then is not found. */
export async function afresh<Value, Thing, Refused extends Refusal>(
  outcome: Outcome<Value, Refused>,
  load: (value: Value) => Promise<Thing | null>,
): Promise<Outcome<Thing, Refused | Refusal<"NOT_FOUND">>> {
  if (!outcome.ok) return outcome;
  const thing = await load(outcome.value);
  return thing === null ? refuse("NOT_FOUND") : accept(thing);
}
