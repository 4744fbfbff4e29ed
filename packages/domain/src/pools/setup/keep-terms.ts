import {
  accept,
  changed,
  checkInput,
  dateAt,
  problem,
  refuse,
  type Acting,
  type ForumBodyId,
  type Outcome,
  type PlainDate,
  type Refusal,
} from "../../kernel/index.ts";
import type { Pool, PoolTerms } from "../terms/pool.type.ts";
import { keepsTerms, type AnnouncedRound } from "./announced-rules.ts";
import { beginSetup, type SetupRefusal } from "./begin-setup.ts";
import { termsOf, termsProblems, type TermsInput } from "./terms-input.ts";

/** A pool with its terms, and the rounds that were announced with some of them. */
export interface KeepTermsState<Head> {
  readonly pool: Head;
  readonly rounds: readonly AnnouncedRound[];
  /** Of the bodies that the input names, those that the municipality has. */
  readonly bodyIds: readonly ForumBodyId[];
}
type WithTerms = Omit<Pool, "criteria">;
type TermsRefusal = SetupRefusal | Refusal<"STATE_CONFLICT" | "ROUND_ANNOUNCED">;

/** Terms to be kept: `instead` is the first day of those whose place they take, null for terms beside the others. */
export interface SaveTermsInput {
  readonly terms: TermsInput;
  readonly version: number;
  readonly instead: PlainDate | null;
}

/**
 * POOL-17: adds terms from today or a coming day, or puts them in the place of others. DUPLICATE for a second set from the same day;
 * STATE_CONFLICT for terms that began to hold before today; ROUND_ANNOUNCED where a round would lose what it was announced with.
 */
export function saveTerms<Head extends WithTerms>(
  { pool, rounds, bodyIds }: KeepTermsState<Head>,
  input: SaveTermsInput,
  by: Acting,
): Outcome<Head, TermsRefusal> {
  const begun = beginSetup(pool, input.version, by);
  if (!begun.ok) return begun;
  const { instead, terms } = input;
  const others = instead === null ? pool.terms : without(pool.terms, instead);
  const isSecond = others.some(({ validFrom }) => validFrom === terms.validFrom);
  const checked = checkInput(
    input,
    termsProblems("terms.", terms, { now: by.now, bodyIds }),
    isSecond ? problem("terms.validFrom", "DUPLICATE") : [],
    instead !== null && others.length === pool.terms.length ? problem("instead", "UNKNOWN_VALUE") : [],
  );
  if (!checked.ok) return checked;
  if (instead !== null && instead < dateAt(by.now)) return refuse("STATE_CONFLICT", { state: "HOLDING" });
  return kept(pool, rounds, [...others, termsOf(terms)]);
}

/** POOL-17: takes back terms that have not begun to hold before today. The last of a pool stay: STATE_CONFLICT. */
export function removeTerms<Head extends WithTerms>(
  { pool, rounds }: Omit<KeepTermsState<Head>, "bodyIds">,
  { version, validFrom }: { readonly version: number; readonly validFrom: PlainDate },
  by: Acting,
): Outcome<Head, TermsRefusal> {
  const begun = beginSetup(pool, version, by);
  if (!begun.ok) return begun;
  const others = without(pool.terms, validFrom);
  if (others.length === pool.terms.length) return checkInput(pool, problem("validFrom", "UNKNOWN_VALUE"));
  if (validFrom < dateAt(by.now)) return refuse("STATE_CONFLICT", { state: "HOLDING" });
  return others.length === 0 ? refuse("STATE_CONFLICT", { state: "LAST" }) : kept(pool, rounds, others);
}

const without = (terms: readonly PoolTerms[], day: PlainDate) => terms.filter(({ validFrom }) => validFrom !== day);

function kept<Head extends WithTerms>(
  pool: Head,
  rounds: readonly AnnouncedRound[],
  terms: readonly PoolTerms[],
): Outcome<Head, Refusal<"ROUND_ANNOUNCED">> {
  const keeps = keepsTerms(rounds, pool.terms, terms);
  return keeps.ok ? accept(changed(pool, { terms } as Partial<Head>)) : keeps;
}
