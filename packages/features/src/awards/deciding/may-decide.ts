import type { AwardCycleState } from "@indgang/domain/awards";

interface DecidingJury {
  readonly isChair: boolean;
  readonly isSecretariat: boolean;
  readonly publishAt: string | null;
  readonly state: AwardCycleState;
}

/** AWARD-2: the chair or the secretariat records a decision, once all have voted, and until publishing is set. */
export function mayDecide(
  { isChair, isSecretariat, publishAt, state }: DecidingJury,
  { ballotsMissing }: { readonly ballotsMissing: number },
): boolean {
  const isOpen = (state === "JUDGING" || state === "DECIDED") && publishAt === null;
  return isOpen && (isChair || isSecretariat) && ballotsMissing === 0;
}
