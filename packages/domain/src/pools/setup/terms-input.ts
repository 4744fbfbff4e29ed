import { targetGroups } from "../../associations/index.ts";
import {
  each,
  listBounds,
  noDuplicates,
  notNegativeMoney,
  oneOf,
  optionalText,
  problem,
  type ForumBodyId,
  type Instant,
  type Problems,
} from "../../kernel/index.ts";
import { changeKinds } from "../change/change-kind.type.ts";
import type { PoolTerms } from "../terms/pool.type.ts";
import { comingDay, optionalPublicText, publicText, wholeBetween } from "./input-rules.ts";
import { setupBounds } from "./setup-bounds.ts";

/** Terms as typed: all of them, with the day from which they hold. */
export type TermsInput = PoolTerms;

/**
 * POOL-3, POOL-8, POOL-11, POOL-17, LAW-8: all problems of terms at once; `place` stands before each path. They begin today or later. `bodyIds` are
 * those of the named bodies that the municipality has: UNKNOWN_VALUE for others.
 */
export function termsProblems(
  place: string,
  input: TermsInput,
  { now, bodyIds }: { readonly now: Instant; readonly bodyIds: readonly ForumBodyId[] },
): Problems {
  const at = (field: keyof TermsInput): string => `${place}${field}`;
  const bounds = setupBounds;
  return [
    ...comingDay(at("validFrom"), input.validFrom, now),
    ...publicText(at("legalBasis"), input.legalBasis, { max: bounds.legalBasis }),
    ...webAddress(at("legalBasisUrl"), input.legalBasisUrl),
    ...wholeBetween(at("reserveShareBasisPoints"), input.reserveShareBasisPoints, 0, bounds.reserveShare),
    ...threshold(at("auditorThreshold"), input.auditorThreshold),
    ...threshold(at("agreementThreshold"), input.agreementThreshold),
    ...wholeBetween(at("formalCheckWorkingDays"), input.formalCheckWorkingDays, 1, bounds.formalCheckWorkingDays),
    ...wholeBetween(at("assessmentWorkingDays"), input.assessmentWorkingDays, 1, bounds.assessmentWorkingDays),
    ...each(at("targetGroups"), input.targetGroups, (path, group) => oneOf(path, group, targetGroups)),
    ...noDuplicates(at("targetGroups"), input.targetGroups),
    ...wholeBetween(at("retentionYears"), input.retentionYears, 1, bounds.retentionYears),
    ...wholeBetween(at("accountsDueMonths"), input.accountsDueMonths, 1, bounds.accountsDueMonths),
    ...wholeBetween(at("outcomeDueMonths"), input.outcomeDueMonths, 1, bounds.outcomeDueMonths),
    ...wholeBetween(at("renewalMonths"), input.renewalMonths, 1, bounds.renewalMonths),
    ...optionalPublicText(at("repayment"), input.repayment ?? "", bounds.repayment),
    ...each(at("committeeChanges"), input.committeeChanges, (path, kind) => oneOf(path, kind, changeKinds)),
    ...noDuplicates(at("committeeChanges"), input.committeeChanges),
    ...wholeBetween(at("screeningWealthBasisPoints"), input.screeningWealthBasisPoints, 0, bounds.screeningWealth),
    ...wholeBetween(at("screeningWagesBasisPoints"), input.screeningWagesBasisPoints, 0, bounds.screeningWages),
    ...listBounds(at("heardBodyIds"), input.heardBodyIds, { min: 0, max: bounds.heardBodies }),
    ...each(at("heardBodyIds"), input.heardBodyIds, (path, id) =>
      bodyIds.includes(id) ? [] : problem(path, "UNKNOWN_VALUE"),
    ),
    ...noDuplicates(at("heardBodyIds"), input.heardBodyIds),
  ];
}

function threshold(path: string, amount: number | null): Problems {
  return amount === null ? [] : notNegativeMoney(path, amount);
}

function webAddress(path: string, address: string | null): Problems {
  if (address === null || address.trim() === "") return [];
  const isAddress = /^https?:\/\/[^\s/]+\.[^\s]+$/u.test(address.trim());
  return isAddress ? optionalText(path, address, { max: setupBounds.webAddress }) : problem(path, "NOT_A_WEB_ADDRESS");
}

/** The terms as they are kept: what is empty is none. */
export function termsOf(input: TermsInput): PoolTerms {
  const address = input.legalBasisUrl?.trim() ?? "";
  const repayment = input.repayment?.trim() ?? "";
  return {
    ...input,
    legalBasis: input.legalBasis.trim(),
    legalBasisUrl: address === "" ? null : address,
    repayment: repayment === "" ? null : repayment,
  };
}
