import type { Brand } from "./brand.type.ts";

/** An amount in whole øre (or in minor units of another currency, where a currency stands beside it). A safe integer, never a fraction. */
export type Money = Brand<number, "Money">;

export const zero = 0 as Money;

/** Largest amount that a person may enter: 10 billion kroner, in øre. Sums of 900 such still fit a safe integer. */
export const largestAmount = 1_000_000_000_000 as Money;

/** Marks whole øre as money. Throws a RangeError for fractions and for what is beyond a safe integer: that is a bug, not an input. */
export function money(ore: number): Money {
  if (!Number.isSafeInteger(ore)) throw new RangeError(`Not whole øre: ${ore}`);
  // Minus zero would survive JSON as 0 and compare unequal by Object.is.
  return (ore === 0 ? 0 : ore) as Money;
}

/** Sum of two amounts. */
export function add(left: Money, right: Money): Money {
  return money(left + right);
}

/** `from` less `amount`; may be below zero. */
export function subtract(from: Money, amount: Money): Money {
  return money(from - amount);
}

/** Sum of any number of amounts; zero of none. */
export function sum(amounts: readonly Money[]): Money {
  return amounts.reduce(add, zero);
}

/** True when `amount` is above `bound`; the bound itself is not above. */
export function exceeds(amount: Money, bound: Money): boolean {
  return amount > bound;
}
