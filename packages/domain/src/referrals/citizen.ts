import {
  birthDateOf,
  cprIn,
  dateAt,
  existingDate,
  optionalText,
  problem,
  readCpr,
  requiredText,
  type Cpr,
  type Instant,
  type PlainDate,
  type Problems,
} from "../kernel/index.ts";

/** LAW-3: what an administration knows of a citizen. All of it is sealed where it is kept. */
export interface CitizenPerson {
  readonly name: string;
  readonly cpr: Cpr | null;
  /** Asked for where the CPR number is not known. */
  readonly bornOn: PlainDate | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly address: string | null;
  /** The part of the municipality in which she lives. */
  readonly district: string | null;
  readonly diagnosis: string | null;
}

/** The same as it is typed. */
export type CitizenPersonInput = Omit<CitizenPerson, "cpr"> & { readonly cpr: string | null };

/** Bounds of what can be written. Characters. */
const citizenBounds = { name: 200, contact: 200, address: 300, district: 100, diagnosis: 1_000 } as const;

/**
 * LAW-3: what is wrong with what was typed; a CPR number whose date does not exist is NO_SUCH_DATE, modulus 11 is not asked for. In what
 * others may come to be told it is CPR_IN_TEXT: it has a field of its own.
 */
export function citizenProblems(person: CitizenPersonInput): Problems {
  const reading = person.cpr === null ? null : readCpr(person.cpr);
  return [
    ...requiredText("name", person.name, { max: citizenBounds.name }),
    ...(reading && !reading.ok ? problem("cpr", reading.code) : []),
    ...(person.bornOn === null ? [] : existingDate("bornOn", person.bornOn)),
    ...optionalText("phone", person.phone, { max: citizenBounds.contact }),
    ...optionalText("email", person.email, { max: citizenBounds.contact }),
    ...optionalText("address", person.address, { max: citizenBounds.address }),
    ...optionalText("district", person.district, { max: citizenBounds.district }),
    ...optionalText("diagnosis", person.diagnosis, { max: citizenBounds.diagnosis }),
    ...tellable.flatMap((field) => cprIn(field, person[field])),
  ];
}

/** What may be told to somebody who is not told the number. */
const tellable = [
  "name",
  "phone",
  "email",
  "address",
  "district",
] as const satisfies readonly (keyof CitizenPersonInput)[];

/** LAW-3: the person as kept: the number's digits alone, the day of birth by the number where there is one, blanks for nothing. Only for what has no problems. */
export function citizenOf(person: CitizenPersonInput): CitizenPerson {
  const reading = person.cpr === null ? null : readCpr(person.cpr);
  const cpr = reading?.ok ? reading.value : null;
  return {
    name: person.name.trim(),
    cpr,
    bornOn: cpr === null ? person.bornOn : birthDateOf(cpr),
    phone: textOrNull(person.phone),
    email: textOrNull(person.email),
    address: textOrNull(person.address),
    district: textOrNull(person.district),
    diagnosis: textOrNull(person.diagnosis),
  };
}

/** REF-6: ten years of age instead of a day of birth: `70-79`; null when the day is not known. */
export function ageBandOf({ bornOn }: Pick<CitizenPerson, "bornOn">, now: Instant): string | null {
  if (bornOn === null) return null;
  const today = dateAt(now);
  const years = Number(today.slice(0, 4)) - Number(bornOn.slice(0, 4));
  const age = today.slice(5) < bornOn.slice(5) ? years - 1 : years;
  const from = Math.max(0, Math.floor(age / 10) * 10);
  return `${from}-${from + 9}`;
}

function textOrNull(text: string | null): string | null {
  const trimmed = text?.trim() ?? "";
  return trimmed === "" ? null : trimmed;
}
