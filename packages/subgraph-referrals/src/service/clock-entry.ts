import type { UnlinkedEntry } from "@indgang/database";
import { auditPayload, clockOperation, type AuditEntry, type Forgetting } from "@indgang/domain/kernel";
import type { ForgottenCitizen } from "../store/clock.store.ts";
import type { ClockStep } from "./clock.ts";

/** When, where, and in the course of what. */
export type ClockMoment = Pick<AuditEntry, "municipalityId" | "at" | "correlationId">;

/** REF-7, REF-8, LAW-6: nobody did it but the clock. What it erased, it deleted. */
export function stepEntry(moment: ClockMoment, { before, after }: ClockStep): UnlinkedEntry {
  const { id, state, version, sender } = after;
  const about = { state, version, citizenId: before.citizenId };
  const detail =
    after.erasedAt === null ? { kind: "CHANGE", ...about } : { kind: "DELETE", cause: "PERIOD_IS_OUT", ...about };
  return entry(moment, sender.administration, `Referral ${id}`, detail);
}

/** LAW-6: that a citizen is no longer there. */
export function citizenEntry(moment: ClockMoment, { id, administration }: ForgottenCitizen): UnlinkedEntry {
  return entry(moment, administration, `Citizen ${id}`, { kind: "DELETE", cause: "PERIOD_IS_OUT", citizenId: id });
}

/** LAW-6: which entries of a chain were emptied. */
export function forgettingEntry(moment: ClockMoment, chain: string, entries: readonly number[]): UnlinkedEntry {
  const detail = { kind: "DELETE", cause: "PERIOD_IS_OUT", entries: [...entries] } satisfies Forgetting;
  return entry(moment, chain, "Access log", detail);
}

function entry(moment: ClockMoment, chain: string, subject: string, detail: AuditEntry["detail"]): UnlinkedEntry {
  return {
    chain,
    payload: auditPayload({ ...moment, chain, actorId: null, operation: clockOperation, subject, detail }),
  };
}
