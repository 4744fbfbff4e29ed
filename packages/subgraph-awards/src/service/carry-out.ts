import { refuse, type Outcome, type Refusal } from "@indgang/domain/kernel";
import {
  change,
  wallRefusal,
  type ChangeRefusal,
  type ChangeRequest,
  type RequestContext,
  type UnitOfWork,
} from "@indgang/subgraph-kit";

/** What a reading inside a transaction works with: row-level security knows the person there. */
export type Work = Pick<UnitOfWork, "transaction" | "acting" | "context">;

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
  run: (work: UnitOfWork) => Promise<Outcome<Value, Expected>>,
): Promise<Outcome<Value, Expected | AnyRefusal>> {
  try {
    return await change(context, request, run);
  } catch (error) {
    const refused = wallRefusal(error);
    if (refused !== null) return refused;
    throw error;
  }
}

/** What a step is written down as: whose, of what, and how; never who wins. The auditor is not of the jury's staff. */
export function auditAward(
  { audit, context }: UnitOfWork,
  subject: string,
  detail: { readonly [name: string]: string | number | boolean | null } = {},
): void {
  audit({ chain: context.viewer.administration ?? "shared", subject, detail: { kind: "CHANGE", ...detail } });
}

/** A step that was not kept: somebody was first, or the wall kept it back. */
export function kept(isKept: boolean): Outcome<null, Refusal<"NOT_ALLOWED">> {
  return isKept ? { ok: true, value: null } : refuse("NOT_ALLOWED");
}
