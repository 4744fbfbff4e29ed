import { randomBytes } from "node:crypto";
import { accept, refuse, type AwardCycleId, type Outcome } from "@indgang/domain/kernel";
import { confirmationMail, nominate as propose, type NominationInput } from "@indgang/domain/awards";
import { type Keyed, postMail, type RequestContext } from "@indgang/subgraph-kit";
import { countLately, insertNomination } from "../store/save-nomination.store.ts";
import { carryOut, type AnyRefusal, type RefusalIn } from "./carry-out.ts";
import { anonymous, nominatingState, sha256 } from "./nominating.ts";

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
    const found = cycleId && (await nominatingState(work, cycleId, input));
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
