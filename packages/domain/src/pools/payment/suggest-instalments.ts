import { addDays, money, plainDate, subtract, type Money, type PlainDate } from "../../kernel/index.ts";
import type { InstalmentInput } from "./plan-payments.ts";

/**
 * POOL-11: what a plan begins with: the whole amount two weeks from `today`, or two halves, the second in the middle of the year that the
 * money is for, once the first half's accounts are there; when that is past, on the year's last day, and once the year is, two weeks after
 * the first. An odd øre goes into the first. Amounts in øre.
 */
export function suggestInstalments(
  amount: Money,
  parts: 1 | 2,
  { today, year, condition }: { readonly today: PlainDate; readonly year: number; readonly condition: string },
): readonly InstalmentInput[] {
  const dueOn = addDays(today, 14);
  if (parts === 1) return [{ amount, dueOn, condition: null }];
  const first = money(Math.ceil(amount / 2));
  const days = [plainDate(`${year}-07-01`), plainDate(`${year}-12-31`)];
  return [
    { amount: first, dueOn, condition: null },
    { amount: subtract(amount, first), dueOn: days.find((day) => day > dueOn) ?? addDays(dueOn, 14), condition },
  ];
}
