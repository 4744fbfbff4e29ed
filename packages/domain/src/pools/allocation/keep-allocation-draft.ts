import {
  accept,
  authorise,
  checkInput,
  expectVersion,
  oneOf,
  positiveMoney,
  problem,
  refuse,
  requiredText,
  type Acting,
  type AllocationDraftId,
  type Outcome,
  type Refusal,
} from "../../kernel/index.ts";
import { mayAllocate, mayReadApplication, mayReadAssessment } from "../application/application.policy.ts";
import type { FundingRound } from "../terms/funding-round.type.ts";
import {
  allocationBases,
  allocationOrders,
  type AllocationDraft,
  type AllocationRule,
} from "./allocation-rule.type.ts";

/** So many tries at a round's money are kept. */
export const mostAllocationDrafts = 20;

export interface KeepAllocationDraftInput extends AllocationRule {
  readonly name: string;
}

export interface KeepAllocationDraftState {
  readonly round: FundingRound;
  readonly draftId: AllocationDraftId;
  /** Those that are kept already. */
  readonly drafts: readonly Pick<AllocationDraft, "name">[];
}

/**
 * POOL-9: keeps a try at sharing a round's money out under a name of its own (DUPLICATE): the office's and the secretary's of its own administration, at
 * most 20 for a round (TOO_MANY). Unknown to everybody else: NOT_FOUND.
 */
export function keepAllocationDraft(
  { round, draftId, drafts }: KeepAllocationDraftState,
  input: KeepAllocationDraftInput,
  { viewer, now }: Acting,
): Outcome<AllocationDraft, Refusal<"NOT_FOUND" | "NOT_ALLOWED" | "INVALID_INPUT">> {
  const allowed = authorise({ maySee: mayReadApplication(viewer, round), mayDo: mayAllocate(viewer, round) });
  if (!allowed.ok) return allowed;
  if (viewer.personId === null) return refuse("NOT_ALLOWED");
  const { name, order, basis, shareBasisPoints, cap, floor, usesReserve } = input;
  const isShare = Number.isInteger(shareBasisPoints) && shareBasisPoints > 0;
  const checked = checkInput(
    input,
    requiredText("name", name, { max: 80 }),
    drafts.some((draft) => draft.name.trim() === name.trim()) ? problem("name", "DUPLICATE") : [],
    drafts.length >= mostAllocationDrafts ? problem("roundId", "TOO_MANY", mostAllocationDrafts) : [],
    oneOf("order", order, allocationOrders),
    oneOf("basis", basis, allocationBases),
    isShare ? [] : problem("shareBasisPoints", "NOT_POSITIVE"),
    shareBasisPoints > 10_000 ? problem("shareBasisPoints", "TOO_LARGE", 10_000) : [],
    cap === null ? [] : positiveMoney("cap", cap),
    floor === null ? [] : positiveMoney("floor", floor),
    cap !== null && floor !== null && floor > cap ? problem("floor", "TOO_LARGE", cap) : [],
  );
  if (!checked.ok) return checked;
  const { municipalityId, administration, id: roundId } = round;
  const of = { municipalityId, administration, roundId, id: draftId, version: 1 };
  const rule = { order, basis, shareBasisPoints, cap, floor, usesReserve };
  return accept({ ...of, ...rule, name: name.trim(), createdById: viewer.personId, createdAt: now });
}

/** POOL-9: takes a try away again. `version` is that of the draft. */
export function removeAllocationDraft(
  draft: AllocationDraft,
  input: { readonly version: number },
  { viewer }: Acting,
): Outcome<unknown, Refusal<"NOT_FOUND" | "NOT_ALLOWED" | "STALE_VERSION">> {
  const allowed = authorise({ maySee: mayReadAssessment(viewer, draft), mayDo: mayAllocate(viewer, draft) });
  return allowed.ok ? expectVersion(draft, input.version) : allowed;
}
