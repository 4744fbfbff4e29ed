import {
  each,
  listBounds,
  noDuplicates,
  oneOf,
  optionalText,
  problem,
  readCvr,
  requiredText,
  type Cvr,
  type Problems,
} from "../kernel/index.ts";
import type { Address } from "./association.type.ts";
import { activityKinds, targetGroups, type ActivityKind, type TargetGroup } from "./association.values.ts";

/** ASSOC-1: what may be written about an association, by itself or by staff. */
export interface AssociationInput {
  readonly name: string;
  /** LAW-4: as typed; a small association may have none. */
  readonly cvr: string | null;
  readonly purpose: string | null;
  readonly activityKinds: readonly ActivityKind[];
  readonly targetGroups: readonly TargetGroup[];
  readonly address: Address | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly website: string | null;
}

/** ASSOC-1, ASSOC-3, ASSOC-4, LAW-4: all problems of an entry at once. */
export function associationProblems(input: AssociationInput): Problems {
  return [
    ...requiredText("name", input.name, { max: 200 }),
    ...cvrProblems(input.cvr),
    ...optionalText("purpose", input.purpose, { max: 4_000 }),
    ...listBounds("activityKinds", input.activityKinds, { min: 0, max: activityKinds.length }),
    ...each("activityKinds", input.activityKinds, (path, kind) => oneOf(path, kind, activityKinds)),
    ...noDuplicates("activityKinds", input.activityKinds),
    ...listBounds("targetGroups", input.targetGroups, { min: 0, max: targetGroups.length }),
    ...each("targetGroups", input.targetGroups, (path, group) => oneOf(path, group, targetGroups)),
    ...noDuplicates("targetGroups", input.targetGroups),
    ...addressProblems(input.address),
    ...formed("email", input.email, /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/u, "NOT_AN_EMAIL"),
    ...formed("phone", input.phone, /^(?:\+\d{1,3})?[\d ]{8,20}$/u, "NOT_A_PHONE_NUMBER"),
    ...formed("website", input.website, /^https?:\/\/[^\s/@]+\.[^\s/@]+(?:\/\S*)?$/iu, "NOT_A_WEB_ADDRESS"),
  ];
}

/** LAW-4: the typed number; null where there is none, and where associationProblems will refuse it anyway. */
export function cvrOf(input: { readonly cvr?: string | null }): Cvr | null {
  const reading = readCvr(input.cvr ?? "");
  return reading.ok ? reading.value : null;
}

function cvrProblems(cvr: string | null): Problems {
  if (cvr === null || cvr.trim() === "") return [];
  const reading = readCvr(cvr);
  return reading.ok ? [] : problem("cvr", reading.code);
}

/** Of many only the town is known. A street in no town is nowhere. */
function addressProblems(address: Address | null): Problems {
  if (address === null) return [];
  const town = address.street.trim() === "" ? optionalText : requiredText;
  return [
    ...optionalText("street", address.street, { max: 200 }),
    ...formed("postalCode", address.postalCode, /^\d{4}$/u, "NOT_A_POSTAL_CODE"),
    ...town("city", address.city, { max: 100 }),
    ...optionalText("district", address.district, { max: 100 }),
  ];
}

function formed(
  path: string,
  text: string | null,
  form: RegExp,
  code: "NOT_AN_EMAIL" | "NOT_A_PHONE_NUMBER" | "NOT_A_WEB_ADDRESS" | "NOT_A_POSTAL_CODE",
): Problems {
  if (text === null || text.trim() === "") return [];
  if (text.trim().length > 300) return problem(path, "TOO_LONG", 300);
  return form.test(text.trim()) ? [] : problem(path, code);
}

/** Blank text is no text. */
export function orNull(text: string | null): string | null {
  const trimmed = text?.trim() ?? "";
  return trimmed === "" ? null : trimmed;
}
