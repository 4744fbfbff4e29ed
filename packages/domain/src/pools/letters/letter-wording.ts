import { containsCpr, problem, requiredText, type PlainDate, type PoolId, type Problems } from "../../kernel/index.ts";
import type { DecisionOutcome } from "../decision/decision.type.ts";
import { needsReason } from "../decision/reason-rule.ts";
import { defaultWording } from "./default-wording.ts";
import { fieldProblems, fieldsIn, type LetterField } from "./letter-field.ts";
import type { LetterTemplate, LetterWording } from "./letter-template.type.ts";

/** Characters that title and text have at most: of a template, and of a letter, in which fields are filled. */
export const wordingBounds = { title: 150, text: 12_000 } as const;
export const letterBounds = { title: 400, text: 24_000 } as const;

/** LAW-1: the fields without which no letter tells why, and what can be done about it. */
const neededFields: readonly LetterField[] = ["begrundelse", "klagevejledning"];

/** LAW-7: title and text that a letter, or the wording of one, can have at all. */
export function boundsOfWording(
  { title, text }: LetterWording,
  most: { readonly title: number; readonly text: number },
): Problems {
  return [
    ...requiredText("title", title, { max: most.title }),
    ...(/\n/u.test(title.trim()) ? problem("title", "HIDDEN_CHARACTERS") : []),
    ...requiredText("text", text, { max: most.text }),
    ...(containsCpr(title) ? problem("title", "CPR_IN_TEXT") : []),
    ...(containsCpr(text) ? problem("text", "CPR_IN_TEXT") : []),
  ];
}

/**
 * POOL-10, LAW-1: what is wrong with a template's wording: UNKNOWN_FIELD with its line; FIELD_MISSING when less than was asked for is
 * told without the reason, or without that no other authority can hear it.
 */
export function wordingProblems(outcome: DecisionOutcome, wording: LetterWording): Problems {
  const present = fieldsIn(wording.text);
  const missing = needsReason(outcome) ? neededFields.filter((field) => !present.includes(field)) : [];
  return [
    ...boundsOfWording(wording, wordingBounds),
    ...fieldProblems("title", wording.title),
    ...fieldProblems("text", wording.text),
    ...missing.flatMap((field) => problem("text", "FIELD_MISSING", `{{${field}}}`)),
  ];
}

/** POOL-17: the wording that a pool's letters for an outcome have on a day: the latest that holds by then, and before any the general one. */
export function wordingOn(
  templates: readonly LetterTemplate[],
  { poolId, outcome }: { readonly poolId: PoolId; readonly outcome: DecisionOutcome },
  day: PlainDate,
): LetterWording {
  return (
    templates
      .filter((one) => one.poolId === poolId && one.outcome === outcome && one.validFrom <= day)
      .toSorted((one, other) => (one.validFrom < other.validFrom ? 1 : -1))[0] ?? defaultWording[outcome]
  );
}
