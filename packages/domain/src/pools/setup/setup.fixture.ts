import { addMilliseconds, plainDate, toInstant, zero } from "../../kernel/index.ts";
import { line, now, pool, terms } from "../pool.fixture.ts";
import type { DatedCriterion } from "../terms/pool.type.ts";
import type { CreatePoolState, LineInput, RoundInput } from "./index.ts";

/** Values that the tests of setting up share. Today is 2026-10-05. */
export const today = plainDate("2026-10-05");
export const tomorrow = plainDate("2026-10-06");

export const surroundings = { committeeIds: [pool.committeeId], otherNames: ["Andre midler"] } as const;
export const nowhere: CreatePoolState = {
  ...surroundings,
  poolId: pool.id,
  municipalityId: pool.municipalityId,
  administration: pool.administration,
  takenSlugs: ["aeldres-netvaerk"],
  bodyIds: [],
};
export const poolInput = {
  name: " Ældres netværk ",
  description: "Til fællesskaber for ældre",
  kleNumber: "27.15.12",
  committeeId: pool.committeeId,
} as const;
export const termsInput = { ...terms, validFrom: today };

export const criteria: readonly DatedCriterion[] = pool.criteria.map((criterion) => ({
  ...criterion,
  validFrom: plainDate("2025-01-01"),
  validTo: null,
}));

export const roundInput: RoundInput = {
  kind: "YEARLY",
  year: 2027,
  years: null,
  name: "2027",
  opensAt: toInstant(Date.UTC(2026, 10, 1, 8)),
  deadlineAt: toInstant(Date.UTC(2026, 11, 1, 11)),
  termsOn: null,
  focusAreas: ["Unge"],
};
export const lineInput: LineInput = { id: null, source: "RESERVE", name: "Udvikling", amount: line.amount };
export const fresh = { ...line, granted: zero };
export const later = addMilliseconds(now, 86_400_000);
