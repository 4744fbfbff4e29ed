import { each, isAfter, noDuplicates, oneOf, optionalText, type Instant, type Problems } from "../../kernel/index.ts";
import {
  formalRequirements,
  type FormalCheck,
  type FormalCheckItem,
  type FormalRequirement,
} from "./formal-check.type.ts";
import type { FundingRound } from "../terms/funding-round.type.ts";

/** Nothing looked at yet. */
export const emptyFormalCheck: FormalCheck = {
  items: formalRequirements.map((code) => ({ code, met: null, note: null })),
  completedAt: null,
  missing: null,
  dueOn: null,
};

/** POOL-6: known requirements, each once, with short notes. */
export function formalCheckProblems(checks: readonly FormalCheckItem[]): Problems {
  return [
    ...each("checks", checks, (path, check) => [
      ...oneOf(`${path}.code`, check.code, formalRequirements),
      ...optionalText(`${path}.note`, check.note, { max: 1_000 }),
    ]),
    ...noDuplicates(
      "checks",
      checks.map((check) => check.code),
    ),
  ];
}

/**
 * POOL-6: the check with the given answers over those that stood before, every requirement once, in the usual order.
 * POOL-3: WITHIN_DEADLINE is measured on `receivedAt`, whatever a person ticked.
 */
export function withChecks(
  formalCheck: FormalCheck,
  checks: readonly FormalCheckItem[],
  receivedAt: Instant,
  round: Pick<FundingRound, "deadlineAt">,
): FormalCheck {
  const items = formalRequirements.map((code) => {
    const item = [...checks, ...formalCheck.items].find((candidate) => candidate.code === code) ?? {
      code,
      met: null,
      note: null,
    };
    return code === "WITHIN_DEADLINE" ? { ...item, met: !isAfter(receivedAt, round.deadlineAt) } : item;
  });
  return { ...formalCheck, items };
}

/** POOL-6: requirements that are not met, or not looked at. */
export function unmetRequirements(formalCheck: Pick<FormalCheck, "items">): readonly FormalRequirement[] {
  return formalCheck.items.filter((item) => item.met !== true).map((item) => item.code);
}
