import { zero, type Money } from "@indgang/domain/kernel";
import type { BudgetSource, RoundKind } from "@indgang/domain/pools";
import { missingTexts } from "../setup-form/missing-texts.ts";
import type { RoundPartsFragment } from "../round/generated/round-parts.generated.ts";

/** A budget line as it is being typed; `id` null for a new one, amounts in øre. */
export interface LineRow {
  readonly key: string;
  readonly id: string | null;
  readonly source: BudgetSource | null;
  readonly name: string;
  readonly amount: Money | null;
  readonly granted: Money;
}

let made = 0;

/** A new line; development money comes from the reserve alone (POOL-3). */
export function newLine(kind: RoundKind): LineRow {
  return {
    key: `new ${(made += 1)}`,
    id: null,
    source: kind === "ROLLING" ? "RESERVE" : null,
    name: "",
    amount: null,
    granted: zero,
  };
}

/** The lines of a round, as a form. */
export function toLineRows(lines: RoundPartsFragment["budgetLines"]): readonly LineRow[] {
  return lines.map(({ id, source, name, amount, granted }) => ({ key: id, id, source, name, amount, granted }));
}

/** POOL-3: what the form itself can tell is missing. */
export function lineFaults(rows: readonly LineRow[]) {
  return rows.flatMap(({ source, name, amount }, index) => [
    ...(source === null ? [{ path: `lines.${index}.source`, code: "REQUIRED" }] : []),
    ...missingTexts({ [`lines.${index}.name`]: name }),
    ...(amount === null ? [{ path: `lines.${index}.amount`, code: "NOT_A_NUMBER" }] : []),
  ]);
}

/** The lines as the graph takes them. */
export function toLineInputs(rows: readonly LineRow[]) {
  return rows.map(({ id, source, name, amount }) => ({
    id,
    source: source ?? "OWN_BUDGET",
    name,
    amount: amount ?? zero,
  }));
}
