import type { Money } from "./money.ts";

/** Writes an amount as a Dane does, always with øre: `74.073,00 kr.`, below zero `-74.073,00 kr.`. The English interface writes its own. */
export function formatMoney(amount: Money): string {
  const ore = Math.abs(amount);
  const kroner = Math.floor(ore / 100)
    .toString()
    .replace(/\B(?=(\d{3})+$)/gu, ".");
  const rest = (ore % 100).toString().padStart(2, "0");
  return `${amount < 0 ? "-" : ""}${kroner},${rest} kr.`;
}
