import {
  accept,
  changed,
  checkInput,
  type Acting,
  type ForumBodyId,
  type Outcome,
  type Owned,
  type PoolId,
} from "../../kernel/index.ts";
import type { Pool } from "../terms/pool.type.ts";
import { beginSetup, mayFound, type SetupRefusal } from "./begin-setup.ts";
import { poolProblems, slugOf, type PoolInput, type PoolSurroundings } from "./pool-input.ts";
import { termsOf, termsProblems, type TermsInput } from "./terms-input.ts";

/** Where a new pool comes to stand. */
export interface CreatePoolState extends Owned, PoolSurroundings {
  readonly poolId: PoolId;
  /** Short names that stand in the municipality already. */
  readonly takenSlugs: readonly string[];
  /** Of the bodies that the terms name, those that the municipality has. */
  readonly bodyIds: readonly ForumBodyId[];
}

/** What the interface knows of a pool when it is founded: no pool is without terms (POOL-17). */
export interface CreatePoolInput extends PoolInput {
  readonly terms: TermsInput;
}

/** POOL-1, POOL-17: a leader founds a pool of the own administration, with the terms that hold from its first day. It has no criteria yet. */
export function createPool(
  state: CreatePoolState,
  input: CreatePoolInput,
  by: Acting,
): Outcome<Pool, Exclude<SetupRefusal, { readonly code: "STALE_VERSION" }>> {
  const allowed = mayFound(state, by);
  if (!allowed.ok) return allowed;
  const terms = termsProblems("terms.", input.terms, { now: by.now, bodyIds: state.bodyIds });
  const checked = checkInput(input, poolProblems(input, state), terms);
  if (!checked.ok) return checked;
  const { poolId: id, municipalityId, administration, takenSlugs } = state;
  const slug = slugOf(input.name, takenSlugs);
  return accept({
    ...written(input),
    id,
    municipalityId,
    administration,
    version: 1,
    slug,
    terms: [termsOf(input.terms)],
    criteria: [],
  });
}

/** POOL-1, LAW-8: writes a pool's name, description, KLE number and committee anew. The short name in addresses stays. */
export function editPool<Head extends Omit<Pool, "terms" | "criteria">>(
  { pool, ...surroundings }: { readonly pool: Head } & PoolSurroundings,
  input: PoolInput & { readonly version: number },
  by: Acting,
): Outcome<Head, SetupRefusal> {
  const begun = beginSetup(pool, input.version, by);
  if (!begun.ok) return begun;
  const checked = checkInput(input, poolProblems(input, surroundings));
  return checked.ok ? accept(changed(pool, written(input) as Partial<Head>)) : checked;
}

function written({ name, description, kleNumber, committeeId }: PoolInput): PoolInput {
  return { name: name.trim(), description: description.trim(), kleNumber: kleNumber.trim(), committeeId };
}
