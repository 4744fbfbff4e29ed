import {
  cancelInstalment as cancelRule,
  claimBack as claimRule,
  markReady as readyRule,
  recordReturn as returnRule,
  releaseInstalment as releaseRule,
  stopInstalment as stopRule,
  type ClaimBackInput,
  type InstalmentStepInput,
  type RecordReturnInput,
} from "@indgang/domain/payments";
import type { RequestContext } from "@indgang/subgraph-kit";
import { changePlan, withMissing, type OfInstalment, type OfPlan } from "./payment-work.ts";

type InstalmentCommand = OfInstalment & InstalmentStepInput;

/** POOL-2, POOL-11: what an instalment waits for is there. */
export function markInstalmentReady(context: RequestContext, command: InstalmentCommand) {
  const request = { operation: "markInstalmentReady", input: command };
  return changePlan(context, request, command, async (state, work): Promise<ReturnType<typeof readyRule>> => {
    const [owing] = await withMissing([state], work);
    return readyRule({ ...state, missingAccounts: owing?.missingAccounts ?? [] }, command, work.acting);
  });
}

/** POOL-2, POOL-11: holds an instalment back. */
export function stopInstalment(context: RequestContext, command: InstalmentCommand) {
  const request = { operation: "stopInstalment", input: command };
  return changePlan(context, request, command, (state, { acting }) => stopRule(state, command, acting));
}

/** POOL-2, POOL-11: plans a stopped instalment again. */
export function releaseInstalment(context: RequestContext, command: InstalmentCommand) {
  const request = { operation: "releaseInstalment", input: command };
  return changePlan(context, request, command, (state, { acting }) => releaseRule(state, command, acting));
}

/** POOL-9, POOL-18: gives an instalment up. */
export function cancelInstalment(context: RequestContext, command: InstalmentCommand) {
  const request = { operation: "cancelInstalment", input: command };
  return changePlan(context, request, command, (state, { acting }) => cancelRule(state, command, acting));
}

/** POOL-2, POOL-11: money came back. */
export function recordReturn(context: RequestContext, command: OfPlan & RecordReturnInput) {
  const request = { operation: "recordReturn", input: command };
  return changePlan(context, request, command, (state, { acting }) => returnRule(state, command, acting));
}

/** POOL-11: money is claimed back. */
export function claimBack(context: RequestContext, command: OfPlan & ClaimBackInput) {
  const request = { operation: "claimBack", input: command };
  return changePlan(context, request, command, (state, { acting }) => claimRule(state, command, acting));
}
