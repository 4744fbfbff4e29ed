import { Buffer } from "node:buffer";
import { createHash, randomBytes } from "node:crypto";
import {
  accept,
  asId,
  refuse,
  type AwardCycleId,
  type Instant,
  type NominationId,
  type Outcome,
  type PersonId,
  type Refusal,
} from "@indgang/domain/kernel";
import {
  confirmationMail,
  confirmNomination as confirm,
  nominate as propose,
  nominationReceived,
  registerNomination as register,
  type JudgedCycle,
  type NominateState,
  type NominationInput,
  type Prize,
} from "@indgang/domain/awards";
import { postMail, type RequestContext, type UnitOfWork } from "@indgang/subgraph-kit";
import { findPublicCycle, keepOpen } from "../store/cycle.store.ts";
import { findAssociations, findWinners } from "../store/nomination.store.ts";
import { findPrize } from "../store/prize.store.ts";
import {
  countLately,
  findByToken,
  insertNomination,
  isNominatedAlready,
  saveNomination,
} from "../store/save-nomination.store.ts";
import { auditAward, carryOut, kept, type AnyRefusal, type RefusalIn } from "./carry-out.ts";
import { ids } from "./prizes.ts";
import { tellOfAward } from "./tell-of-award.ts";

interface Keyed {
  readonly idempotencyKey: string;
}

const sha256 = (text: string): Uint8Array<ArrayBuffer> => new Uint8Array(createHash("sha256").update(text).digest());

/** Whose idempotency key it is when nobody has logged in: an id made from what the asker alone knows. No person's: theirs are not made so. */
function anonymous(secret: string): PersonId {
  const hex = Buffer.from(sha256(`anonymous ${secret}`)).toString("hex");
  return asId(
    `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`,
  );
}

/** AWARD-2: anybody's nomination. The answer is the cycle, and the same whether anything was kept or not. */
export function nominate(
  context: RequestContext,
  cycleId: AwardCycleId | null,
  input: NominationInput & Keyed,
): Promise<Outcome<AwardCycleId, RefusalIn<typeof propose> | AnyRefusal>> {
  const request = {
    operation: "nominate",
    input: { ...input, cycleId } as typeof input,
    keyHolder: anonymous(`${input.idempotencyKey} ${input.nominator.email ?? ""}`),
  };
  return carryOut(context, request, async (work): Promise<Outcome<AwardCycleId, RefusalIn<typeof propose>>> => {
    const { transaction, acting } = work;
    const found = cycleId && (await stateOf(work, cycleId, input));
    if (!found) return refuse("NOT_FOUND");
    const lately = await countLately(transaction, input.nominator, acting.now);
    const proposed = propose({ ...found, lately }, input, acting);
    if (!proposed.ok) return proposed;
    if (proposed.value !== null) {
      const token = randomBytes(32).toString("base64url");
      const { nominator } = proposed.value;
      await insertNomination(transaction, proposed.value, sha256(token));
      const mail = confirmationMail({ prize: found.prize.name, token });
      await postMail({ transaction, now: acting.now }, nominator.email ?? "", mail);
    }
    // Shared, and without the nomination's id: what is kept and what is not look alike here too.
    work.audit({ chain: "shared", subject: `AwardCycle ${found.cycle.id}`, detail: { kind: "NOMINATE" } });
    return accept(found.cycle.id);
  });
}

/** AWARD-2: confirms by the token from the mail. The answer is the cycle. */
export function confirmNomination(
  context: RequestContext,
  input: Keyed & { readonly token: string },
): Promise<Outcome<AwardCycleId, RefusalIn<typeof confirm> | Refusal<"NOMINATED_ALREADY"> | AnyRefusal>> {
  const { idempotencyKey, token } = input;
  const tokenHash = sha256(token);
  const request = {
    operation: "confirmNomination",
    input: { idempotencyKey, tokenHash: Buffer.from(tokenHash).toString("hex") },
    keyHolder: anonymous(token),
  };
  return once(() =>
    carryOut(context, request, async (work): Promise<Outcome<AwardCycleId, RefusalIn<typeof confirm> | AnyRefusal>> => {
      const { transaction, acting } = work;
      const { municipalityId } = context.viewer;
      const nomination = await findByToken(transaction, municipalityId, tokenHash);
      // Whatever is received is received before the jury begins, and checked.
      if (nomination) await keepOpen(transaction, nomination.cycleId);
      const cycle = nomination && (await findPublicCycle(transaction, municipalityId, nomination.cycleId));
      if (!nomination || !cycle) return refuse("NOT_FOUND");
      const confirmed = confirm({ nomination, cycle }, acting);
      if (!confirmed.ok) return confirmed;
      const written = kept(await saveNomination(transaction, nomination, confirmed.value));
      if (!written.ok) return written;
      await tellOfAward(work, cycle, nominationReceived(cycle));
      work.audit({ chain: "shared", subject: `Nomination ${nomination.id}`, detail: { kind: "CONFIRM" } });
      return accept(cycle.id);
    }),
  );
}

/** AWARD-2: staff take down what came by letter. The answer is its id. */
export function registerNomination(
  context: RequestContext,
  cycleId: AwardCycleId | null,
  input: NominationInput & Keyed & { readonly receivedAt: Instant },
): Promise<Outcome<NominationId, RefusalIn<typeof register> | Refusal<"NOMINATED_ALREADY"> | AnyRefusal>> {
  const request = { operation: "registerNomination", input: { ...input, cycleId } as typeof input };
  return once(() =>
    carryOut(
      context,
      request,
      async (work): Promise<Outcome<NominationId, RefusalIn<typeof register> | AnyRefusal>> => {
        if (cycleId !== null) await keepOpen(work.transaction, cycleId);
        const found = cycleId && (await stateOf(work, cycleId, input));
        if (!found) return refuse("NOT_FOUND");
        const registered = register(found, input, work.acting);
        if (!registered.ok) return registered;
        await insertNomination(work.transaction, registered.value, null);
        await tellOfAward(work, found.cycle, nominationReceived(found.cycle));
        auditAward(work, `Nomination ${registered.value.id}`, { cycleId: found.cycle.id });
        return accept(registered.value.id);
      },
    ),
  );
}

async function stateOf(
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
async function once<Value, Refused extends Refusal>(
  run: () => Promise<Outcome<Value, Refused>>,
): Promise<Outcome<Value, Refused | Refusal<"NOMINATED_ALREADY">>> {
  try {
    return await run();
  } catch (error) {
    if (isNominatedAlready(error)) return refuse("NOMINATED_ALREADY");
    throw error;
  }
}
