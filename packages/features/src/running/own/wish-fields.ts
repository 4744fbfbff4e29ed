import { changeKinds, type ChangeKind } from "@indgang/domain/change-requests";
import { plainDate, readPlainDate, type Money, type PlainDate } from "@indgang/domain/kernel";
import { budgetKinds, type BudgetKind } from "@indgang/domain/pools";

/** A line of the new budget as it is typed. */
export interface WishRow {
  readonly key: string;
  readonly kind: BudgetKind;
  readonly amount: number | null;
}

/** A wish as it is typed. */
export interface WishFields {
  readonly kind: ChangeKind;
  readonly wish: string;
  readonly reason: string;
  readonly amount: number | null;
  readonly endsOn: PlainDate | null;
  readonly budget: readonly WishRow[];
}

/** What was kept of a wish while one was elsewhere; undefined when it cannot be read. */
export function readWishFields(found: unknown): WishFields | undefined {
  if (typeof found !== "object" || found === null) return undefined;
  const { kind, wish, reason, amount, endsOn, budget } = found as Record<string, unknown>;
  const known = changeKinds.find((one) => one === kind);
  if (known === undefined || typeof wish !== "string" || typeof reason !== "string" || !Array.isArray(budget))
    return undefined;
  return {
    kind: known,
    wish,
    reason,
    amount: typeof amount === "number" ? amount : null,
    endsOn: typeof endsOn === "string" && readPlainDate(endsOn).ok ? plainDate(endsOn) : null,
    budget: (budget as readonly Record<string, unknown>[]).map((row, index) => ({
      key: typeof row["key"] === "string" ? row["key"] : String(index),
      kind: budgetKinds.find((one) => one === row["kind"]) ?? "OTHER",
      amount: typeof row["amount"] === "number" ? row["amount"] : null,
    })),
  };
}

/** What is sent: the figures of the kind alone. Null while one of the budget's amounts is missing. */
export function toWish({ kind, wish, reason, amount, endsOn, budget }: WishFields) {
  const lines = kind === "BUDGET" ? budget : [];
  const figures = lines.flatMap((row) =>
    row.amount === null ? [] : [{ kind: row.kind, amount: row.amount as Money, note: null }],
  );
  if (figures.length < lines.length) return null;
  return {
    kind,
    wish,
    reason,
    amount: kind === "AMOUNT" ? (amount as Money | null) : null,
    endsOn: kind === "PERIOD" ? endsOn : null,
    budget: figures,
  };
}
