import {
  authorise,
  expectVersion,
  problem,
  type Acting,
  type Outcome,
  type Problems,
  type Refusal,
} from "../../kernel/index.ts";
import type { Application } from "../application/application.type.ts";
import { needsReason } from "../decision/reason-rule.ts";
import { expectNoInterest } from "../application/take-part.ts";
import { noOtherAuthority } from "./default-wording.ts";
import { mayReadLetter, mayWriteLetters } from "./letter.policy.ts";
import type { LetterWording } from "./letter-template.type.ts";
import { letterValues } from "./letter-values.ts";
import { boundsOfWording, letterBounds } from "./letter-wording.ts";
import type { Letter, LetterFacts } from "./letter.type.ts";

/** Refusals of every step of a letter. */
export type LetterRefusal = Refusal<
  "NOT_FOUND" | "NOT_ALLOWED" | "RECUSED_FROM_CASE" | "STALE_VERSION" | "STATE_CONFLICT"
>;

/** A letter with its case and all that it may say. */
export interface LetterState {
  readonly letter: Letter;
  readonly application: Pick<Application, "id" | "municipalityId" | "administration" | "associationId" | "interests">;
  readonly facts: LetterFacts;
}

/** POOL-2, POOL-16: whether the viewer may write letters of the case: sees it, has the role, and no interest in it. */
export function beginLetters(
  application: LetterState["application"],
  by: Acting,
): Outcome<null, Refusal<"NOT_FOUND" | "NOT_ALLOWED" | "RECUSED_FROM_CASE">> {
  const allowed = authorise({
    maySee: mayReadLetter(by.viewer, application),
    mayDo: mayWriteLetters(by.viewer, application),
  });
  return allowed.ok ? expectNoInterest(application, by) : allowed;
}

/** The same, with the letter as the viewer saw it. */
export function beginLetterStep(
  { letter, application }: LetterState,
  version: number,
  by: Acting,
): Outcome<unknown, LetterRefusal> {
  const allowed = beginLetters(application, by);
  return allowed.ok ? expectVersion(letter, version) : allowed;
}

/** LAW-1: the same words, however the lines are broken. */
const words = (text: string): string => text.replace(/\s+/gu, " ").trim();

/**
 * POOL-10, LAW-1, LAW-7: what keeps a letter from being true: REASON_NOT_TOLD when it lacks the committee's reason as it was decided,
 * APPEAL_NOT_TOLD when it lacks that no other authority can hear it, UNKNOWN_FIELD for a field that nobody filled.
 */
export function letterProblems(wording: LetterWording, facts: LetterFacts): Problems {
  const told = words(wording.text);
  const isLess = needsReason(facts.decision.outcome);
  return [
    ...boundsOfWording(wording, letterBounds),
    ...(/\{\{|\}\}/u.test(wording.title) ? problem("title", "UNKNOWN_FIELD") : []),
    ...(/\{\{|\}\}/u.test(wording.text) ? problem("text", "UNKNOWN_FIELD") : []),
    ...(isLess && !told.includes(words(letterValues(facts).begrundelse)) ? problem("text", "REASON_NOT_TOLD") : []),
    ...(isLess && !told.includes(noOtherAuthority) ? problem("text", "APPEAL_NOT_TOLD", noOtherAuthority) : []),
  ];
}
