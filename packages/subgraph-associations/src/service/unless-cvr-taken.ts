import type { RequestContext } from "@indgang/subgraph-kit";
import { refuse, type Cvr, type Outcome, type Refusal } from "@indgang/domain/kernel";
import { breaksCvrConstraint, currentHolderOfCvr } from "../store/holder-of-cvr.store.ts";

/** LAW-4: two people at once may both find a number free. The database lets one of them through; the other one is told who has it. */
export async function unlessCvrTaken<Value, Refused extends Refusal>(
  context: RequestContext,
  cvr: Cvr | null,
  run: () => Promise<Outcome<Value, Refused>>,
): Promise<Outcome<Value, Refused | Refusal<"ALREADY_REGISTERED">>> {
  try {
    return await run();
  } catch (error) {
    const holder = cvr !== null && breaksCvrConstraint(error) ? await currentHolderOfCvr(context, cvr) : null;
    if (holder === null) throw error;
    return refuse("ALREADY_REGISTERED", { associationId: holder });
  }
}
