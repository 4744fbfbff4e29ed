import { addDays, money, plainDate, subtract, yearOf, type Money, type PlainDate } from "../../kernel/index.ts";
import type { InstalmentInput } from "./plan-payments.ts";

/**
 * POOL-11: what a plan begins with: the whole amount two weeks from `today`, or two halves, the second in the middle of the year that the
 * money is for, once the first half's accounts are there. An odd øre goes into the first. Amounts in øre.
 */
export function suggestInstalments(
  amount: Money,
  parts: 1 | 2,
  { today, year, condition }: { readonly today: PlainDate; readonly year: number; readonly condition: string },
): readonly InstalmentInput[] {
  const dueOn = addDays(today, 14);
  if (parts === 1) return [{ amount, dueOn, condition: null }];
  const first = money(Math.ceil(amount / 2));
  const middle = plainDate(`${Math.max(year, yearOf(today))}-07-01`);
  return [
    { amount: first, dueOn, condition: null },
    { amount: subtract(amount, first), dueOn: middle > dueOn ? middle : addDays(dueOn, 182), condition },
  ];
}
