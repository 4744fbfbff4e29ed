import type { Money } from "@indgang/domain/kernel";
import { isUntouched, type InstalmentInput } from "@indgang/domain/payments";
import type { Plan, PlanInstalment } from "./plan.type.ts";

/** One row of the form. Empty while nothing, or nothing that can be read, was typed. */
export interface PartRow {
  readonly key: string;
  readonly amount: number | null;
  readonly dueOn: string | null;
  readonly condition: string;
}

/** The form as it stands, kept while it is filled in. */
export interface PlanFields {
  readonly parts: readonly PartRow[];
  readonly registrationNumber: string;
  readonly accountNumber: string;
}

export function rowOf({ amount, dueOn, condition }: InstalmentInput | PlanInstalment): PartRow {
  return { key: crypto.randomUUID(), amount, dueOn, condition: condition ?? "" };
}

/** What of a plan is made anew: what nothing was done with. A step that was taken back counts as done. */
export function openParts(plan: Plan): readonly PlanInstalment[] {
  const touched = new Set(plan.steps.map(({ reference }) => reference));
  return plan.instalments.filter(({ state, reference }) =>
    isUntouched({ state, version: touched.has(reference) ? 2 : 1 }),
  );
}

/** What is to be divided into the rows: the grant, less what is under way. In øre. */
export function toDivide(amount: number, plan: Plan | null): number {
  const open = new Set(plan === null ? [] : openParts(plan).map(({ id }) => id));
  const kept = (plan?.instalments ?? []).filter(({ id }) => !open.has(id));
  return kept.reduce((rest, part) => rest - part.amount, amount);
}

/** What is left to divide; below zero when the rows are too much. In øre. */
export function missingOf(rows: readonly PartRow[], whole: number): number {
  return rows.reduce((rest, { amount }) => rest - (amount ?? 0), whole);
}

/** The rows as the graph takes them; null while one of them lacks amount or day. */
export function toInstalments(rows: readonly PartRow[]): readonly InstalmentInput[] | null {
  const parts = rows.flatMap(({ amount, dueOn, condition }) =>
    amount === null || dueOn === null
      ? []
      : [{ amount: amount as Money, dueOn: dueOn as InstalmentInput["dueOn"], condition: condition.trim() || null }],
  );
  return parts.length === rows.length ? parts : null;
}

/** Amounts and days that are not there yet, as faults. */
export function emptyFields(parts: readonly PartRow[]) {
  return parts.flatMap(({ amount, dueOn }, index) => [
    ...(amount === null ? [{ path: `instalments.${index}.amount`, code: "REQUIRED" }] : []),
    ...(dueOn === null ? [{ path: `instalments.${index}.dueOn`, code: "REQUIRED" }] : []),
  ]);
}

/** A kept form, if it is one. */
export function readPlanFields(found: unknown): PlanFields | undefined {
  const fits =
    typeof found === "object" &&
    found !== null &&
    "parts" in found &&
    Array.isArray(found.parts) &&
    "registrationNumber" in found &&
    "accountNumber" in found;
  return fits ? (found as PlanFields) : undefined;
}
