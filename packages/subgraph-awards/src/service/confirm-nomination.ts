import { Buffer } from "node:buffer";
import { accept, refuse, type AwardCycleId, type Outcome, type Refusal } from "@indgang/domain/kernel";
import { confirmNomination as confirm, nominationReceived } from "@indgang/domain/awards";
import type { Keyed, RequestContext } from "@indgang/subgraph-kit";
import { findPublicCycle, keepOpen } from "../store/cycle.store.ts";
import { findByToken, saveNomination } from "../store/save-nomination.store.ts";
import { carryOut, kept, type AnyRefusal, type RefusalIn } from "./carry-out.ts";
import { anonymous, onceEachNominator, sha256 } from "./nominating.ts";
import { tellOfAward } from "./tell-of-award.ts";

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
  return onceEachNominator(() =>
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
