import {
  accept,
  checkInput,
  cprIn,
  optionalText,
  problem,
  refuse,
  requiredText,
  type Acting,
  type Outcome,
  type Problems,
  type Refusal,
} from "../kernel/index.ts";
import { awardBounds } from "./award.values.ts";
import { categoryOf, nomineeOf, type NominationInput, type NominationReading } from "./nomination-input.ts";
import { plainName } from "./same-name.ts";

/** AWARD-2, LAW-7: everything that is wrong with what was typed, then SELF_NOMINATION. */
export function checkNominationInput(
  state: NominationReading,
  input: NominationInput,
  { viewer, isEmailRequired }: Acting & { readonly isEmailRequired: boolean },
): Outcome<NominationInput, Refusal<"INVALID_INPUT" | "SELF_NOMINATION">> {
  const checked = checkInput(
    input,
    categoryOf(state, input.categoryId) === null ? problem("categoryId", "UNKNOWN_VALUE") : [],
    nomineeProblems(state, input),
    requiredText("reasons", input.reasons, awardBounds.reasons),
    cprIn("reasons", input.reasons),
    nominatorProblems(state, input.nominator, isEmailRequired),
  );
  if (!checked.ok) return checked;
  const { name, associationId } = nomineeOf(state, input);
  const { nominator } = input;
  const speaksFor =
    nominator.associationId === null ? viewer.associationIds : [...viewer.associationIds, nominator.associationId];
  const isOrganisation = categoryOf(state, input.categoryId)?.kind === "ORGANISATION";
  // Who has logged in is also who they are, whatever name they give.
  const ownNames = [
    nominator.name,
    viewer.name,
    ...(isOrganisation ? speaksFor.map((id) => state.associations.get(id) ?? "") : []),
  ];
  const isSelf =
    ownNames.some((own) => plainName(own) === plainName(name)) ||
    (isOrganisation && associationId !== null && speaksFor.includes(associationId));
  return isSelf ? refuse("SELF_NOMINATION") : accept(input);
}

function nomineeProblems(state: NominationReading, { categoryId, nominee }: NominationInput): Problems {
  const isPerson = categoryOf(state, categoryId)?.kind === "PERSON";
  const isUnknown = nominee.associationId !== null && !state.associations.has(nominee.associationId);
  return [
    ...(isUnknown ? problem("nominee.associationId", "UNKNOWN_VALUE") : []),
    ...(isPerson || nominee.associationId === null
      ? requiredText("nominee.name", nominee.name ?? "", { max: awardBounds.name })
      : optionalText("nominee.name", nominee.name, { max: awardBounds.name })),
    ...(isPerson
      ? requiredText("nominee.activeAt", nominee.activeAt ?? "", { max: awardBounds.name })
      : optionalText("nominee.activeAt", nominee.activeAt, { max: awardBounds.name })),
    ...cprIn("nominee.name", nominee.name),
    ...cprIn("nominee.activeAt", nominee.activeAt),
  ];
}

const emailForm = /^[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;]{2,}$/u;

function nominatorProblems(
  { associations }: NominationReading,
  { name, email, associationId }: NominationInput["nominator"],
  isEmailRequired: boolean,
): Problems {
  return [
    ...requiredText("nominator.name", name, { max: awardBounds.name }),
    ...cprIn("nominator.name", name),
    ...cprIn("nominator.email", email),
    ...emailProblems(email?.trim() ?? "", isEmailRequired),
    ...(associationId !== null && !associations.has(associationId)
      ? problem("nominator.associationId", "UNKNOWN_VALUE")
      : []),
  ];
}

function emailProblems(email: string, isRequired: boolean): Problems {
  if (email === "") return isRequired ? problem("nominator.email", "REQUIRED") : [];
  if (email.length > awardBounds.email) return problem("nominator.email", "TOO_LONG", awardBounds.email);
  return emailForm.test(email) ? [] : problem("nominator.email", "NOT_AN_EMAIL");
}
