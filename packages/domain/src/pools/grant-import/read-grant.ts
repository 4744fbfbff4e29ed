import type { GrantReading, ImportedGrant } from "./imported-grant.type.ts";
import { optionalAmount, requiredAmount, requiredCurrency } from "./read-amount.ts";
import { optionalDate, requiredDate } from "./read-date.ts";
import { firstOf, optionalOrganisation, requiredOrganisation } from "./read-organisation.ts";
import { optionalText, optionalYesNo, requiredText } from "./read-text.ts";
import { isMissing, isObject, leaveOut, refuseValue, repaired, type JsonObject, type RowNotes } from "./row-reader.ts";

/**
 * POOL-13: reads one row of a published grant file (360Giving) as a historic grant. Lenient about form, and says in `repairs` what it
 * took in another form than it had; a row without id, title, amount, currency, recipient or award date is refused, with every field that
 * is wrong, its value and the reason.
 */
export function readGrant(row: unknown): GrantReading {
  const notes: RowNotes = { problems: [], repairs: [] };
  if (!isObject(row)) {
    refuseValue(notes, "", row, "NOT_AN_OBJECT");
    return { grant: null, ...notes };
  }
  const externalId = requiredText(notes, "id", row["id"], 300);
  const title = requiredText(notes, "title", row["title"], 500);
  const currency = requiredCurrency(notes, "currency", row["currency"]);
  const amountAwarded = requiredAmount(notes, "amountAwarded", row["amountAwarded"], currency);
  const awardedOn = requiredDate(notes, "awardDate", row["awardDate"]);
  const recipient = requiredOrganisation(notes, "recipientOrganization", row["recipientOrganization"]);
  if (!externalId || !title || !currency || amountAwarded === null || !awardedOn || !recipient)
    return { grant: null, ...notes };
  const grant: ImportedGrant = {
    externalId,
    title,
    currency,
    amountAwarded,
    awardedOn,
    recipient,
    description: optionalText(notes, "description", row["description"], 10_000),
    amountAppliedFor: optionalAmount(notes, "amountAppliedFor", row["amountAppliedFor"], currency),
    amountDisbursed: optionalAmount(notes, "amountDisbursed", row["amountDisbursed"], currency),
    ...plannedDates(notes, row),
    funder: optionalOrganisation(notes, "fundingOrganization", row["fundingOrganization"]),
    programme: nameIn(notes, row, "grantProgramme", "title"),
    beneficiaryPlace:
      nameIn(notes, row, "beneficiaryLocation", "name") ?? nameIn(notes, row, "beneficiaryLocation", "geoCode"),
    fromOpenCall: optionalYesNo(notes, "fromOpenCall", row["fromOpenCall"]),
    url: optionalText(notes, "url", row["url"], 1_000),
    dataSource: optionalText(notes, "dataSource", row["dataSource"], 1_000),
  };
  return { grant, ...notes };
}

function plannedDates(notes: RowNotes, row: JsonObject): Pick<ImportedGrant, "startsOn" | "endsOn" | "durationMonths"> {
  const period = firstOf(notes, "plannedDates", row["plannedDates"]);
  if (period === null) return { startsOn: null, endsOn: null, durationMonths: null };
  const startsOn = optionalDate(notes, "plannedDates.0.startDate", period["startDate"]);
  const endsOn = optionalDate(notes, "plannedDates.0.endDate", period["endDate"]);
  const isBackwards = startsOn !== null && endsOn !== null && endsOn < startsOn;
  return {
    startsOn,
    endsOn: isBackwards ? leaveOut(notes, "plannedDates.0.endDate", period["endDate"]) : endsOn,
    durationMonths: months(notes, "plannedDates.0.duration", period["duration"]),
  };
}

function months(notes: RowNotes, field: string, value: unknown): number | null {
  if (isMissing(value)) return null;
  const count = Number(value);
  if (!Number.isInteger(count) || count < 0 || count > 1_200) return leaveOut(notes, field, value);
  if (typeof value === "string") repaired(notes, field, value, "TEXT_TO_NUMBER");
  return count;
}

function nameIn(notes: RowNotes, row: JsonObject, list: string, key: string): string | null {
  const entry = firstOf(notes, list, row[list]);
  return entry === null ? null : optionalText(notes, `${list}.0.${key}`, entry[key], 300);
}
