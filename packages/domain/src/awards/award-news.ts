import type { Instant } from "../kernel/index.ts";
import type { Concerned, NotificationKind } from "../messages/index.ts";
import type { AwardCycle, JudgedCycle } from "./award-cycle.type.ts";
import { sitsNow } from "./award.policy.ts";

/** Something that somebody of the jury's staff is told of a year of a prize; never who wins. */
export interface AwardNews {
  readonly kind: NotificationKind;
  readonly to: Concerned;
}

const toSecretariat = (kind: NotificationKind, { administration }: Pick<AwardCycle, "administration">): AwardNews => ({
  kind,
  to: { kind: "ROLE", administration, role: "SECRETARY" },
});

/** AWARD-2: a nomination is confirmed, or taken down by somebody else: the secretariat has it to check. */
export function nominationReceived(cycle: Pick<AwardCycle, "administration">): readonly AwardNews[] {
  return [toSecretariat("NOMINATION_RECEIVED", cycle)];
}

/** AWARD-2: the jury judges: everybody who sits on it at this moment has to score. */
export function scoresAskedFor({ jurors }: Pick<JudgedCycle, "jurors">, now: Instant): readonly AwardNews[] {
  return jurors
    .filter((juror) => sitsNow(juror, now))
    .map(({ personId }) => ({ kind: "SCORES_ASKED_FOR", to: { kind: "PERSON", personId } }));
}

/** AWARD-2: no ballot of any category is missing: the jury can decide. */
export function ballotsComplete(cycle: Pick<AwardCycle, "administration">): readonly AwardNews[] {
  return [toSecretariat("BALLOTS_COMPLETE", cycle)];
}
