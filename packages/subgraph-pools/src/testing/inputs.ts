import { formalRequirements } from "@indgang/domain/pools";
import { globalId } from "./ids.ts";

/** Every formal requirement met. */
export const metChecks = formalRequirements.map((code) => ({ code, met: true }));

const criteria = [11, 12].map((number) => ({ criterionId: globalId("criterion", number), rating: "MET", note: "God" }));
/** A whole assessment of a case of Social. */
export const assessmentInput = {
  criteria,
  recommendation: "FULL",
  recommendedAmount: 1_000_000,
  summary: "Anbefales.",
  doubleFunding: { verdict: "NOT_SAME_PURPOSE", note: "Sangeftermiddage" },
};
/** A reason that is long enough (LAW-1). */
export const reason = { reasonCode: "LOWER_PRIORITY", reasonText: "Andre ansøgninger blev prioriteret højere i år." };

/** An application to the round of Social, of 3,000,000 øre. */
export const registration = {
  roundId: globalId("round", 1),
  associationId: globalId("association", 1),
  channel: "PAPER",
  title: "Besøgsvenner i Valby",
  purpose: "Besøg hos ensomme",
  receivedAt: "2026-11-20T09:00:00Z",
  budget: [
    { kind: "ACTIVITIES", amount: 2_500_000 },
    { kind: "RENT", amount: 500_000, note: "Lokale" },
  ],
  goals: [{ text: "40 får besøg", measure: "Antal" }],
  otherFunding: [{ funder: "Fonden", amount: 100_000, state: "SOUGHT" }],
  targetGroups: ["ELDERLY"],
};
