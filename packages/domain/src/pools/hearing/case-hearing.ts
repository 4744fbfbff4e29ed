import { isBefore, type AssociationId, type ForumBodyId, type Instant } from "../../kernel/index.ts";

/** POOL-8: where the hearing of a case stands. NOT_NEEDED: nobody has a right to be heard on it, and nobody was asked. */
export const caseHearingStates = ["NOT_NEEDED", "NOT_SENT", "WAITING", "HEARD"] as const;
export type CaseHearingState = (typeof caseHearingStates)[number];

/** POOL-8: one who is to be heard on a case: a body or an association. `answerBy` is null for a body that the terms name and nobody asked. */
export interface Voice {
  readonly bodyId: ForumBodyId | null;
  readonly associationId: AssociationId | null;
  /** The last instant for answers. */
  readonly answerBy: Instant | null;
  readonly hasAnswered: boolean;
}

/** POOL-8: that and until when a case waits for those who are to be heard; nothing of what they say. */
export interface CaseHearing {
  readonly state: CaseHearingState;
  /** The last instant for the last of those who were asked; null where nobody was. */
  readonly until: Instant | null;
  /** All who are to be heard; `isPending` of whom is still to be asked, or may still answer. */
  readonly voices: readonly (Voice & { readonly isPending: boolean })[];
}

/**
 * POOL-8: councils with a right to be heard see a case before it is decided and may comment by a date. Who was asked has been heard when the answer
 * is there, or when the instant after the last one for answers has come; who was not asked has not been heard.
 */
export function caseHearing(asked: readonly Voice[], now: Instant): CaseHearing {
  const voices = asked.map((voice) => ({ ...voice, isPending: isStillTo(voice, now) }));
  const until = asked.reduce<Instant | null>(
    (latest, { answerBy }) =>
      latest === null || (answerBy !== null && isBefore(latest, answerBy)) ? answerBy : latest,
    null,
  );
  return { state: stateOf(voices), until, voices };
}

function isStillTo({ answerBy, hasAnswered }: Voice, now: Instant): boolean {
  return answerBy === null || (!hasAnswered && !isBefore(answerBy, now));
}

function stateOf(voices: CaseHearing["voices"]): CaseHearingState {
  if (voices.length === 0) return "NOT_NEEDED";
  const pending = voices.filter((voice) => voice.isPending);
  if (pending.length === 0) return "HEARD";
  return pending.some(({ answerBy }) => answerBy === null) ? "NOT_SENT" : "WAITING";
}

/** POOL-8: whether a case still waits for somebody with a right to be heard. */
export function isPending({ state }: Pick<CaseHearing, "state">): boolean {
  return state === "NOT_SENT" || state === "WAITING";
}
