import {
  accept,
  authorise,
  isBefore,
  isOfOwnMunicipality,
  refuse,
  type Acting,
  type Outcome,
  type Refusal,
} from "../kernel/index.ts";
import type { AwardCycle } from "./award-cycle.type.ts";
import { mayRegisterNomination } from "./award.policy.ts";
import { nominationLimits } from "./award.values.ts";
import { checkNominationInput } from "./check-nomination-input.ts";
import { nominationOf, type NominateState, type NominationInput } from "./nomination-input.ts";
import type { Nomination } from "./nomination.type.ts";
import { winnerRests } from "./winner-rests.ts";

/** Refusals of nominating, by anybody or by letter. */
export type NominateRefusal = Refusal<
  "NOT_FOUND" | "INVALID_INPUT" | "STATE_CONFLICT" | "NOMINATIONS_CLOSED" | "SELF_NOMINATION" | "WINNER_RESTS"
>;

/** What came in lately, of everybody and under this e-mail address. */
export interface LatelyNominated {
  readonly ofAll: number;
  readonly unconfirmedOfOne: number;
}

/**
 * AWARD-2: anybody nominates, with reasons. What is answered never depends on what is known of the e-mail address: null is a nomination
 * that is not kept, because too many of that address wait to be confirmed. TOO_MANY_NOMINATIONS is the whole municipality's.
 */
export function nominate(
  state: NominateState & { readonly lately: LatelyNominated },
  input: NominationInput,
  by: Acting,
): Outcome<Nomination | null, NominateRefusal | Refusal<"TOO_MANY_NOMINATIONS">> {
  const { cycle, lately } = state;
  if (!isOfOwnMunicipality(by.viewer, cycle)) return refuse("NOT_FOUND");
  const open = expectOpen(cycle, by.now, by.now);
  if (!open.ok) return open;
  const checked = checkNominationInput(state, input, { ...by, isEmailRequired: true });
  if (!checked.ok) return checked;
  const rests = winnerRests(state, input);
  if (!rests.ok) return rests;
  if (lately.ofAll >= nominationLimits.ofAll) return refuse("TOO_MANY_NOMINATIONS", { atMost: nominationLimits.ofAll });
  if (lately.unconfirmedOfOne >= nominationLimits.unconfirmedOfOne) return accept(null);
  return accept(
    nominationOf(state, input, { personId: by.viewer.personId, source: "PUBLIC", state: "UNCONFIRMED", at: by.now }),
  );
}

/** AWARD-2: staff take down what came by letter within the time of nominating. It is received at once. */
export function registerNomination(
  state: NominateState,
  input: NominationInput & { readonly receivedAt: Acting["now"] },
  by: Acting,
): Outcome<Nomination, NominateRefusal | Refusal<"NOT_ALLOWED">> {
  const { cycle } = state;
  const allowed = authorise({
    maySee: isOfOwnMunicipality(by.viewer, cycle),
    mayDo: mayRegisterNomination(by.viewer, cycle),
  });
  if (!allowed.ok) return allowed;
  const open = expectOpen(cycle, input.receivedAt, by.now);
  if (!open.ok) return open;
  const checked = checkNominationInput(state, input, { ...by, isEmailRequired: false });
  if (!checked.ok) return checked;
  const rests = winnerRests(state, input);
  if (!rests.ok) return rests;
  return accept(
    nominationOf(state, input, { personId: null, source: "STAFF", state: "RECEIVED", at: input.receivedAt }),
  );
}

/** NOMINATIONS_CLOSED outside the window, both ends named; STATE_CONFLICT for a year that was given up. */
function expectOpen(
  { phase, nominateFrom, nominateUntil }: AwardCycle,
  receivedAt: Acting["now"],
  now: Acting["now"],
): Outcome<null, Refusal<"NOMINATIONS_CLOSED" | "STATE_CONFLICT" | "INVALID_INPUT">> {
  if (phase === "CANCELLED") return refuse("STATE_CONFLICT", { state: phase });
  if (isBefore(now, receivedAt))
    return refuse("INVALID_INPUT", { fields: [{ path: "receivedAt", code: "IN_THE_FUTURE" }] });
  const isWithin = !isBefore(receivedAt, nominateFrom) && isBefore(receivedAt, nominateUntil);
  if (phase === "NOMINATING" && isWithin) return accept(null);
  return refuse("NOMINATIONS_CLOSED", { opensAt: nominateFrom, closesAt: nominateUntil });
}
