import { money, type Money } from "../../kernel/index.ts";

const withoutMinorUnit = "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF".split(" ");
const withThree = "BHD IQD JOD KWD LYD OMR TND".split(" ");

/** Digits after the comma in a currency (ISO 4217): JPY 0, GBP 2, KWD 3. Null for what does not look like a code. */
export function currencyExponent(currency: string): number | null {
  if (!/^[A-Z]{3}$/.test(currency)) return null;
  if (withoutMinorUnit.includes(currency)) return 0;
  return withThree.includes(currency) ? 3 : 2;
}

export type DecimalProblem = "NOT_A_NUMBER" | "TOO_MANY_DECIMALS" | "TOO_LARGE";

/** Minor units of a plain decimal text such as `12000.5`, without ever making a fraction of it. Trailing zeros beyond the exponent are fine. */
export function minorUnits(decimal: string, exponent: number): Money | DecimalProblem {
  const match = /^(\d+)(?:\.(\d*))?$/.exec(decimal);
  if (!match) return "NOT_A_NUMBER";
  const fraction = (match[2] ?? "").replace(/0+$/, "");
  if (fraction.length > exponent) return "TOO_MANY_DECIMALS";
  const units = Number(`${match[1] ?? ""}${fraction.padEnd(exponent, "0")}`);
  return Number.isSafeInteger(units) ? money(units) : "TOO_LARGE";
}
