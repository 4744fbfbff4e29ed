import type { ImportedOrganisation } from "./imported-grant.type.ts";
import { optionalText, requiredText } from "./read-text.ts";
import { isMissing, isObject, leaveOut, refuseValue, repaired, type JsonObject, type RowNotes } from "./row-reader.ts";

/** The first entry of a list, or the thing itself where a file forgot the list. Null when there is none. */
function single(notes: RowNotes, field: string, value: unknown): JsonObject | null {
  if (isObject(value)) {
    repaired(notes, field, value, "ONE_FOR_LIST");
    return value;
  }
  const first: unknown = Array.isArray(value) ? value[0] : undefined;
  return isObject(first) ? first : null;
}

/** The first entry of an optional list, or null. */
export function firstOf(notes: RowNotes, field: string, value: unknown): JsonObject | null {
  if (isMissing(value) || (Array.isArray(value) && value.length === 0)) return null;
  return single(notes, field, value) ?? leaveOut(notes, field, value);
}

/** Who got the grant: exactly one, with an id and a name. Inner blanks of an id go: `GB-CHC- 1153055 ` is `GB-CHC-1153055`. */
export function requiredOrganisation(notes: RowNotes, field: string, value: unknown): ImportedOrganisation | null {
  if (isMissing(value) || (Array.isArray(value) && value.length === 0))
    return refuseValue(notes, field, value, "MISSING");
  if (Array.isArray(value) && value.length > 1) return refuseValue(notes, field, value, "SEVERAL");
  const body = single(notes, field, value);
  if (body === null) return refuseValue(notes, field, value, "NOT_AN_OBJECT");
  const path = `${field}.0`;
  const id = requiredText(notes, `${path}.id`, body["id"], 300);
  const name = requiredText(notes, `${path}.name`, body["name"], 500);
  return id === null || name === null ? null : organisation(notes, path, body, { id, name });
}

/** Who gave it; left out when it has no id or name. */
export function optionalOrganisation(notes: RowNotes, field: string, value: unknown): ImportedOrganisation | null {
  const body = firstOf(notes, field, value);
  if (body === null) return null;
  const id = optionalText(notes, `${field}.0.id`, body["id"], 300);
  const name = optionalText(notes, `${field}.0.name`, body["name"], 500);
  return id === null || name === null
    ? leaveOut(notes, field, value)
    : organisation(notes, `${field}.0`, body, { id, name });
}

function organisation(
  notes: RowNotes,
  path: string,
  body: JsonObject,
  { id, name }: { readonly id: string; readonly name: string },
): ImportedOrganisation {
  const text = (key: string, max: number): string | null => optionalText(notes, `${path}.${key}`, body[key], max);
  const bareId = id.replace(/\s+/gu, "");
  if (bareId !== id) repaired(notes, `${path}.id`, id, "TRIMMED");
  return {
    id: bareId,
    name,
    charityNumber: text("charityNumber", 50),
    companyNumber: text("companyNumber", 50),
    street: text("streetAddress", 500),
    city: text("addressLocality", 200),
    region: text("addressRegion", 200),
    postalCode: text("postalCode", 20),
    country: text("addressCountry", 100),
    website: text("url", 1_000),
    department: text("department", 200),
  };
}
