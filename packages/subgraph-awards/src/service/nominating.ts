import { Buffer } from "node:buffer";
import { createHash } from "node:crypto";
import { asId, refuse, type AwardCycleId, type Outcome, type PersonId, type Refusal } from "@indgang/domain/kernel";
import type { JudgedCycle, NominateState, NominationInput, Prize } from "@indgang/domain/awards";
import type { UnitOfWork } from "@indgang/subgraph-kit";
import { findPublicCycle } from "../store/cycle.store.ts";
import { findAssociations, findWinners } from "../store/nomination.store.ts";
import { findPrize } from "../store/prize.store.ts";
import { isNominatedAlready } from "../store/save-nomination.store.ts";
import { ids } from "./prizes.ts";

/** Of a token: all that is kept of it. */
export const sha256 = (text: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(createHash("sha256").update(text).digest());

/** Whose idempotency key it is when nobody has logged in: an id made from what the asker alone knows. No person's: theirs are not made so. */
export function anonymous(secret: string): PersonId {
  const hex = Buffer.from(sha256(`anonymous ${secret}`)).toString("hex");
  return asId(
    `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`,
  );
}

/** What nominating has to know; null where the viewer can see no such year. */
export async function nominatingState(
  { transaction, context }: UnitOfWork,
  cycleId: AwardCycleId,
  input: NominationInput,
): Promise<(NominateState & { readonly cycle: JudgedCycle; readonly prize: Prize }) | null> {
  const { municipalityId, associationIds } = context.viewer;
  const cycle = await findPublicCycle(transaction, municipalityId, cycleId);
  const prize = cycle && (await findPrize(transaction, municipalityId, cycle.prizeId));
  if (!cycle || !prize) return null;
  const named = [input.nominee.associationId, input.nominator.associationId, ...associationIds];
  const associations = await findAssociations(transaction, municipalityId, named);
  const winners = await findWinners(transaction, municipalityId, prize.id);
  return { cycle, prize, nominationId: ids<"Nomination">(), associations, winners };
}

/** AWARD-2: the database keeps one nomination of each nominee, nominator and category. */
export async function onceEachNominator<Value, Refused extends Refusal>(
  run: () => Promise<Outcome<Value, Refused>>,
): Promise<Outcome<Value, Refused | Refusal<"NOMINATED_ALREADY">>> {
  try {
    return await run();
  } catch (error) {
    if (isNominatedAlready(error)) return refuse("NOMINATED_ALREADY");
    throw error;
  }
}
