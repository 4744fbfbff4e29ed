import type { AssociationId, Instant, NominationId, PersonId, PrizeCategoryId } from "../kernel/index.ts";
import type { AwardCycle } from "./award-cycle.type.ts";
import type { NominationSource } from "./award.values.ts";
import type { NominationState } from "./nomination.states.ts";
import type { Nomination, Nominee } from "./nomination.type.ts";
import { inUse, type PastWinner, type Prize, type PrizeCategory } from "./prize.type.ts";

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

/** What the words of an input are read by. */
export type NominationReading = Pick<NominateState, "prize" | "associations">;

/** The category in use that an input names; null for an unknown one. */
export function categoryOf({ prize }: Pick<NominateState, "prize">, id: PrizeCategoryId | null): PrizeCategory | null {
  return inUse(prize.categories).find((category) => category.id === id) ?? null;
}

/** Whom the input means: the directory's own name, where it is an entry of the directory that is nominated. */
export function nomineeOf(state: NominationReading, { categoryId, nominee }: NominationInput): Nominee {
  const isPerson = categoryOf(state, categoryId)?.kind === "PERSON";
  const entry = nominee.associationId === null ? undefined : state.associations.get(nominee.associationId);
  const typed = nominee.name?.trim() ?? "";
  return {
    name: isPerson ? typed : (entry ?? typed),
    activeAt: isPerson ? (nominee.activeAt?.trim() ?? "") : null,
    associationId: nominee.associationId,
  };
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
