import { canonicalJson, refuse, type Json, type Outcome, type Refusal } from "@indgang/domain/kernel";
import { referralScopeOf } from "@indgang/domain/referrals";
import {
  change,
  wallRefusal,
  type ChangeRefusal,
  type Keyed,
  type RequestContext,
  type UnitOfWork,
} from "@indgang/subgraph-kit";
import { keyHolder } from "@indgang/vault";
import type { Reading } from "../store/find-referrals.store.ts";

/** A unit of work with what it takes to read what is sealed. */
export interface Work extends UnitOfWork {
  readonly reading: Reading;
}

export type AnyRefusal = ChangeRefusal | Refusal<"NOT_FOUND">;

/** A mutation as it was asked for. */
export interface SealedRequest {
  readonly operation: string;
  readonly input: Keyed;
}

/**
 * Carries a change out. Of the input only a keyed digest is kept beside the idempotency key: it may hold a CPR number, which a plain hash
 * would not hide (LAW-3). Whoever neither refers nor is referred to is refused before anything is read.
 */
export async function carryOut<Value, Expected extends Refusal>(
  context: RequestContext,
  { operation, input }: SealedRequest,
  run: (work: Work) => Promise<Outcome<Value, Expected>>,
): Promise<Outcome<Value, Expected | AnyRefusal>> {
  const { viewer } = context;
  if (viewer.personId === null || referralScopeOf(viewer) === null) return refuse("NOT_ALLOWED");
  const { vault } = context;
  const { idempotencyKey, ...body } = input;
  const text = canonicalJson(JSON.parse(JSON.stringify(body)) as Json);
  const digest = vault.digest(text, keyHolder(viewer.municipalityId, viewer.seat));
  try {
    const sealed = { idempotencyKey, digest };
    return await change(context, { operation, input: sealed }, (work) =>
      run({ ...work, reading: { transaction: work.transaction, vault, viewer } }),
    );
  } catch (error) {
    const refused = wallRefusal(error);
    if (refused !== null) return refused;
    throw error;
  }
}

/** LAW-6: the chain that a viewer's doings are written into: the administration's, or the one that all have in common. */
export function chainOf({ viewer }: Pick<RequestContext, "viewer">): string {
  return viewer.administration ?? "shared";
}
