import { targetGroups } from "../../associations/index.ts";
import {
  cprIn,
  each,
  listBounds,
  noDuplicates,
  oneOf,
  optionalCount,
  optionalText,
  positiveMoney,
  type Money,
  type Problems,
} from "../../kernel/index.ts";
import { applicationBounds, type ApplicationContentInput } from "../application/application-content.ts";
import { budgetKinds, otherFundingStates } from "../application/application.values.ts";
import { answerProblems } from "./draft-answers.ts";
import type { DraftContent } from "./draft.type.ts";

/** The form in which drafts are kept from now on. One that was kept in another form is read as far as it says the same. */
export const draftForm = 1;

const longestKey = 40;
const bounds = applicationBounds;

/** POOL-6: a draft may lack anything, but holds nothing that an application could not: lengths in characters, amounts in øre. All problems at once. */
export function draftProblems(content: DraftContent): Problems {
  return [
    ...optionalText("title", content.title, { max: bounds.title }),
    ...optionalText("purpose", content.purpose, { max: bounds.purpose }),
    ...listBounds("budget", content.budget, { min: 0, max: bounds.budget }),
    ...each("budget", content.budget, (path, line) => [
      ...optionalText(`${path}.key`, line.key, { max: longestKey }),
      ...oneOf(`${path}.kind`, line.kind, budgetKinds),
      ...amountProblems(`${path}.amount`, line.amount),
      ...optionalText(`${path}.note`, line.note, { max: bounds.note }),
    ]),
    ...listBounds("goals", content.goals, { min: 0, max: bounds.goals }),
    ...each("goals", content.goals, (path, goal) => [
      ...optionalText(`${path}.key`, goal.key, { max: longestKey }),
      ...optionalText(`${path}.text`, goal.text, { max: bounds.goal }),
      ...optionalText(`${path}.measure`, goal.measure, { max: bounds.goal }),
    ]),
    ...listBounds("otherFunding", content.otherFunding, { min: 0, max: bounds.otherFunding }),
    ...each("otherFunding", content.otherFunding, (path, other) => [
      ...optionalText(`${path}.key`, other.key, { max: longestKey }),
      ...optionalText(`${path}.funder`, other.funder, { max: bounds.funder }),
      ...amountProblems(`${path}.amount`, other.amount),
      ...oneOf(`${path}.state`, other.state, otherFundingStates),
    ]),
    ...each("targetGroups", content.targetGroups, (path, group) => oneOf(path, group, targetGroups)),
    ...noDuplicates("targetGroups", content.targetGroups),
    ...optionalCount("participants", content.participants, { max: bounds.people }),
    ...optionalCount("volunteers", content.volunteers, { max: bounds.people }),
    ...answerProblems(content.answers),
  ];
}

function amountProblems(path: string, amount: number | null): Problems {
  return amount === null || amount === 0 ? [] : positiveMoney(path, amount);
}

/** What a draft comes to when it is handed in. An amount that is not stated is no number, which the rule then says at that very line. */
export function contentOfDraft(content: DraftContent): ApplicationContentInput {
  const { title, purpose, participants, volunteers } = content;
  const amount = (ore: number | null): Money => (ore ?? Number.NaN) as Money;
  return {
    title: title.trim(),
    purpose: purpose.trim(),
    budget: content.budget.map((line) => ({
      kind: line.kind,
      amount: amount(line.amount),
      note: line.note.trim() === "" ? null : line.note.trim(),
    })),
    goals: content.goals.map((goal) => ({ text: goal.text.trim(), measure: goal.measure.trim() })),
    otherFunding: content.otherFunding.map((other) => ({
      funder: other.funder.trim(),
      amount: amount(other.amount),
      state: other.state,
    })),
    targetGroups: content.targetGroups,
    participants,
    volunteers,
  };
}

/** LAW-3: an association hands in no CPR numbers: CPR_IN_TEXT at each text that holds one. */
export function cprProblems(content: ApplicationContentInput): Problems {
  return [
    ...cprIn("title", content.title),
    ...cprIn("purpose", content.purpose),
    ...each("budget", content.budget, (path, line) => cprIn(`${path}.note`, line.note)),
    ...each("goals", content.goals, (path, goal) => [
      ...cprIn(`${path}.text`, goal.text),
      ...cprIn(`${path}.measure`, goal.measure),
    ]),
    ...each("otherFunding", content.otherFunding, (path, other) => cprIn(`${path}.funder`, other.funder)),
  ];
}
