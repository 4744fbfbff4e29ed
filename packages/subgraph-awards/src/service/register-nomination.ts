import {
  accept,
  refuse,
  type AwardCycleId,
  type Instant,
  type NominationId,
  type Outcome,
  type Refusal,
} from "@indgang/domain/kernel";
import { nominationReceived, registerNomination as register, type NominationInput } from "@indgang/domain/awards";
import type { Keyed, RequestContext } from "@indgang/subgraph-kit";
import { keepOpen } from "../store/cycle.store.ts";
import { insertNomination } from "../store/save-nomination.store.ts";
import { auditAward, carryOut, type AnyRefusal, type RefusalIn } from "./carry-out.ts";
import { nominatingState, onceEachNominator } from "./nominating.ts";
import { tellOfAward } from "./tell-of-award.ts";

/** AWARD-2: staff take down what came by letter. The answer is its id. */
export function registerNomination(
  context: RequestContext,
  cycleId: AwardCycleId | null,
  input: NominationInput & Keyed & { readonly receivedAt: Instant },
): Promise<Outcome<NominationId, RefusalIn<typeof register> | Refusal<"NOMINATED_ALREADY"> | AnyRefusal>> {
  const request = { operation: "registerNomination", input: { ...input, cycleId } as typeof input };
  return onceEachNominator(() =>
    carryOut(
      context,
      request,
      async (work): Promise<Outcome<NominationId, RefusalIn<typeof register> | AnyRefusal>> => {
        if (cycleId !== null) await keepOpen(work.transaction, cycleId);
        const found = cycleId && (await nominatingState(work, cycleId, input));
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
