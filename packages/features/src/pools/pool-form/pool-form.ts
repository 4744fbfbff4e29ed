import { missingTexts } from "../setup-form/missing-texts.ts";

/** What is written about a pool, as it is being typed. */
export interface PoolForm {
  readonly name: string;
  readonly description: string;
  readonly kleNumber: string;
  readonly committeeId: string | null;
}

/** A new pool: work on the Social Services Act § 18 and its like is 27.15.12 in the municipal classification, which is asked for and not guessed (LAW-8). */
export const emptyPoolForm: PoolForm = { name: "", description: "", kleNumber: "", committeeId: null };

/** POOL-1: what the form itself can tell is missing. */
export function poolFaults({ name, description, kleNumber, committeeId }: PoolForm) {
  return missingTexts({ name, description, committeeId: committeeId ?? "", kleNumber });
}

/** The pool as the graph takes it. */
export function toPoolContent({ committeeId, ...words }: PoolForm) {
  return { ...words, committeeId: committeeId ?? "" };
}
