import type { Money } from "../../kernel/index.ts";
import { currencyExponent, minorUnits } from "./currency-exponent.ts";
import type { RowProblemReason } from "./imported-grant.type.ts";
import { isMissing, leaveOut, refuseValue, repaired, type RowNotes } from "./row-reader.ts";

/** Currency code of three letters; lower case is put right. MISSING, UNKNOWN_CURRENCY. */
export function requiredCurrency(notes: RowNotes, field: string, value: unknown): string | null {
  if (isMissing(value)) return refuseValue(notes, field, value, "MISSING");
  const code = typeof value === "string" ? value.trim().toUpperCase() : "";
  if (currencyExponent(code) === null) return refuseValue(notes, field, value, "UNKNOWN_CURRENCY");
  if (code !== value) repaired(notes, field, value, "CURRENCY_UPPER_CASE");
  return code;
}

/** An amount without which there is no grant, in minor units. Zero is an amount; below zero is NEGATIVE. */
export function requiredAmount(notes: RowNotes, field: string, value: unknown, currency: string | null): Money | null {
  if (isMissing(value)) return refuseValue(notes, field, value, "MISSING");
  const reading = amountOf(value, currency);
  if (typeof reading === "string") return refuseValue(notes, field, value, reading);
  if (typeof value === "string") repaired(notes, field, value, "TEXT_TO_NUMBER");
  return reading;
}

/** An amount that may be missing, and is left out when it cannot be read. */
export function optionalAmount(notes: RowNotes, field: string, value: unknown, currency: string | null): Money | null {
  if (isMissing(value)) return null;
  const reading = amountOf(value, currency);
  if (typeof reading === "string") return leaveOut(notes, field, value);
  if (typeof value === "string") repaired(notes, field, value, "TEXT_TO_NUMBER");
  return reading;
}

function amountOf(value: unknown, currency: string | null): Money | RowProblemReason {
  const exponent = (currency === null ? null : currencyExponent(currency)) ?? 2;
  if (typeof value === "number") return amountOfNumber(value, exponent);
  if (typeof value !== "string") return "NOT_A_NUMBER";
  const text = bareNumber(value);
  if (/^[-−]\d/.test(text) || /^\(\d.*\)$/.test(text)) return "NEGATIVE";
  const plain = plainDecimal(text);
  if (plain === null) return /^[\d.,]+$/.test(text) ? "AMBIGUOUS_NUMBER" : "NOT_A_NUMBER";
  return minorUnits(plain, exponent);
}

function amountOfNumber(value: number, exponent: number): Money | RowProblemReason {
  if (!Number.isFinite(value)) return "NOT_A_NUMBER";
  if (value < 0) return "NEGATIVE";
  if (value > Number.MAX_SAFE_INTEGER) return "TOO_LARGE";
  // Spreadsheets leave noise such as 1200.1000000000001 behind: what is written with the currency's decimals and is the same but for that, is meant.
  const rounded = value.toFixed(exponent);
  return Math.abs(Number(rounded) - value) < 1e-6 ? minorUnits(rounded, exponent) : "TOO_MANY_DECIMALS";
}

function bareNumber(text: string): string {
  return text
    .replace(/[\s\u00a0\u202f']/gu, "")
    .replace(/^([-−]?)(?:[£$€¥]|kr\.?|[A-Z]{3})/iu, "$1")
    .replace(/(?:[£$€¥]|kr\.?|[A-Z]{3})$/iu, "");
}

/**
 * `12,000.50`, `12.000,50`, `12000.5`, `12,000` to a plain decimal. Null when it cannot be told which of two amounts is meant
 * (`1.234` may be a thousand or one) or when the groups are not of three.
 */
function plainDecimal(text: string): string | null {
  if (/^\d+(?:\.\d{0,2})?$/.test(text) || /^\d+\.\d{4,}$/.test(text) || /^0\.\d+$/.test(text)) return text;
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d*)?$/.test(text)) return text.replaceAll(",", "");
  if (/^\d{1,3}(?:\.\d{3})+,\d*$/.test(text) || /^\d{1,3}(?:\.\d{3}){2,}$/.test(text))
    return text.replaceAll(".", "").replace(",", ".");
  return /^\d+,\d{1,2}$/.test(text) ? text.replace(",", ".") : null;
}
