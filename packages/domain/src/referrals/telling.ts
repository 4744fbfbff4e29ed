import { checkInput, type Instant, type Outcome, type Refusal } from "../kernel/index.ts";
import { ageBandOf, type CitizenPerson } from "./citizen.ts";
import { fieldsWithin } from "./disclosed-to.ts";
import { cprProblems } from "./referral-text.ts";
import type { ReferralContent } from "./referral.type.ts";
import type { ContactChannel, PersonField } from "./referral.values.ts";

/** What is told of a citizen, field by field. */
export type TellingOf = Readonly<Partial<Record<PersonField, string>>>;

/**
 * REF-6: the words of the ticked fields, as they are sent: a receiver gets this copy and never looks into the citizen's record. What is
 * not known is left out. An association's copy holds no CPR number and no diagnosis, whatever was ticked.
 */
export function tellingOf(content: ReferralContent, person: CitizenPerson | null, now: Instant): TellingOf {
  const words: Readonly<Record<PersonField, string | null>> = {
    NEED: content.need,
    AGE_BAND: person && ageBandOf(person, now),
    DISTRICT: person?.district ?? null,
    NAME: person?.name ?? null,
    CHANNEL: person && contactOf(person, content.channel),
    CPR: person?.cpr ?? null,
    DIAGNOSIS: person?.diagnosis ?? null,
  };
  return pick(tickedIn(content), (field) => words[field]);
}

/** REF-6: the one way in which the receiver may get in touch. */
function contactOf(person: CitizenPerson, channel: ContactChannel | null): string | null {
  if (channel === "PHONE") return person.phone;
  if (channel === "EMAIL") return person.email;
  return channel === "LETTER" ? person.address : null;
}

/**
 * REF-6: what is sent to whom a referral is passed on: out of what the passing side was told, and no more, the ticked fields within the level.
 * The need is told in the passing side's own words.
 */
export function retellingOf(content: ReferralContent, told: TellingOf): TellingOf {
  return pick(tickedIn(content), (field) => (field === "NEED" ? content.need : (told[field] ?? null)));
}

/**
 * REF-6, LAW-3: the words of a citizen as they are sent, once more looked through: CPR_IN_TEXT at a ticked field of which an association would
 * read a CPR number, because it stands in the citizen's record where it does not belong.
 */
export function expectTellable(
  { receiver, fields }: Pick<ReferralContent, "receiver" | "fields">,
  telling: TellingOf,
): Outcome<TellingOf, Refusal<"INVALID_INPUT">> {
  return checkInput(
    telling,
    fields.flatMap((field, index) => cprProblems(`fields.${index}`, telling[field] ?? null, receiver)),
  );
}

/** The ticked fields that this receiver may ever be told. */
function tickedIn({ level, receiver, fields }: ReferralContent): readonly PersonField[] {
  return fieldsWithin(level, receiver).filter((field) => fields.includes(field));
}

function pick(fields: readonly PersonField[], wordsOf: (field: PersonField) => string | null): TellingOf {
  return Object.fromEntries(
    fields.flatMap((field) => {
      const words = wordsOf(field);
      return words === null ? [] : [[field, words]];
    }),
  );
}
