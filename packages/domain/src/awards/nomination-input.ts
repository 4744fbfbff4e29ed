import {
  accept,
  checkInput,
  optionalText,
  problem,
  refuse,
  requiredText,
  type Acting,
  type AssociationId,
  type Instant,
  type NominationId,
  type Outcome,
  type PersonId,
  type PrizeCategoryId,
  type Problems,
  type Refusal,
} from "../kernel/index.ts";
import type { AwardCycle } from "./award-cycle.type.ts";
import { awardBounds, type NominationSource } from "./award.values.ts";
import type { NominationState } from "./nomination.states.ts";
import type { Nomination, Nominee } from "./nomination.type.ts";
import { cprIn } from "./prize-input.ts";
import { inUse, type PastWinner, type Prize, type PrizeCategory } from "./prize.type.ts";
import { plainName } from "./same-name.ts";

/** AWARD-2: a nomination as typed. Of an organisation of the directory the id is enough. */
export interface NominationInput {
  readonly categoryId: PrizeCategoryId | null;
  readonly nominee: {
    readonly associationId: AssociationId | null;
    readonly name: string | null;
    readonly activeAt: string | null;
  };
  readonly reasons: string;
  readonly nominator: {
    readonly name: string;
    readonly email: string | null;
    /** The association that the nominator speaks for. */
    readonly associationId: AssociationId | null;
  };
}

/** What nominating has to know. Winners are those that whoever nominates may know of: an embargo shows in no refusal. */
export interface NominateState {
  readonly cycle: AwardCycle;
  readonly prize: Prize;
  readonly nominationId: NominationId;
  /** The associations of the input that the directory knows, by name. */
  readonly associations: ReadonlyMap<AssociationId, string>;
  readonly winners: readonly PastWinner[];
}

type Reading = Pick<NominateState, "prize" | "associations">;

function categoryOf({ prize }: Pick<NominateState, "prize">, id: PrizeCategoryId | null): PrizeCategory | null {
  return inUse(prize.categories).find((category) => category.id === id) ?? null;
}

/** Whom the input means: the directory's own name, where it is an entry of the directory that is nominated. */
function nomineeOf(state: Reading, { categoryId, nominee }: NominationInput): Nominee {
  const isPerson = categoryOf(state, categoryId)?.kind === "PERSON";
  const entry = nominee.associationId === null ? undefined : state.associations.get(nominee.associationId);
  const typed = nominee.name?.trim() ?? "";
  return {
    name: isPerson ? typed : (entry ?? typed),
    activeAt: isPerson ? (nominee.activeAt?.trim() ?? "") : null,
    associationId: nominee.associationId,
  };
}

/** AWARD-2, LAW-7: everything that is wrong with what was typed, then SELF_NOMINATION. */
export function checkNominationInput(
  state: Reading,
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

function nomineeProblems(state: Reading, { categoryId, nominee }: NominationInput): Problems {
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
  { associations }: Reading,
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

/** AWARD-2: WINNER_RESTS for whoever won the category within the years that the prize lets a winner rest. */
export function winnerRests(
  state: Pick<NominateState, "prize" | "associations" | "cycle" | "winners">,
  input: NominationInput,
): Outcome<null, Refusal<"WINNER_RESTS">> {
  const { cycle, winners } = state;
  return expectRested({ ...state.prize, year: cycle.year }, winners, input.categoryId, nomineeOf(state, input));
}

/** The same for a nomination that is there: the secretariat may know of winners that nobody else does. */
export function expectRested(
  { restYears, year }: { readonly restYears: number; readonly year: number },
  winners: NominateState["winners"],
  categoryId: PrizeCategoryId | null,
  { name, activeAt, associationId }: Nominee,
): Outcome<null, Refusal<"WINNER_RESTS">> {
  // Of a person's association others may be nominated.
  const isOrganisation = activeAt === null && associationId !== null;
  const won = winners.filter(
    (winner) =>
      winner.categoryId === categoryId &&
      winner.year < year &&
      winner.year + restYears >= year &&
      (plainName(winner.name) === plainName(name) || (isOrganisation && winner.associationId === associationId)),
  );
  const latest = won.reduce((last, winner) => Math.max(last, winner.year), 0);
  return won.length === 0 ? accept(null) : refuse("WINNER_RESTS", { wonIn: latest, fromYear: latest + restYears + 1 });
}

/** The nomination that a permitted input makes. */
export function nominationOf(
  state: NominateState,
  input: NominationInput,
  how: {
    readonly personId: PersonId | null;
    readonly source: NominationSource;
    readonly state: NominationState;
    readonly at: Instant;
  },
): Nomination {
  const { municipalityId, administration, id: cycleId } = state.cycle;
  const { name, email, associationId } = input.nominator;
  const typed = email?.trim() ?? "";
  return {
    id: state.nominationId,
    municipalityId,
    administration,
    cycleId,
    version: 1,
    categoryId: input.categoryId as PrizeCategoryId,
    nominee: nomineeOf(state, input),
    reasons: input.reasons.trim(),
    nominator: { name: name.trim(), email: typed === "" ? null : typed, personId: how.personId, associationId },
    source: how.source,
    state: how.state,
    stateReason: null,
    receivedAt: how.at,
  };
}
