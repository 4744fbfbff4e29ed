import type { TargetGroup } from "../../associations/index.ts";
import type { PlainDate } from "../../kernel/index.ts";
import type { ApplicationGoal, BudgetItem, OtherFunding } from "../application/application.type.ts";

/** From the first day to the last, both included. */
export interface PeriodAnswer {
  readonly from: PlainDate;
  readonly to: PlainDate;
}

/** Where something takes place. */
export interface PlaceAnswer {
  readonly street: string;
  readonly postalCode: string;
  readonly city: string;
}

/** A goal as it is handed in; its position is its place. */
export type GoalAnswer = Omit<ApplicationGoal, "position">;

/**
 * An answer by the question's type: text and CHOICE a text, NUMBER a number, MONEY øre, YES_NO true or false, DATE a day, CHOICES and
 * TARGET_GROUPS lists of keys, FILE a list of files' ids. Without an answer: null.
 */
export type AnswerValue =
  | string
  | number
  | boolean
  | readonly string[]
  | PeriodAnswer
  | PlaceAnswer
  | readonly BudgetItem[]
  | readonly GoalAnswer[]
  | readonly OtherFunding[]
  | readonly TargetGroup[]
  | null;

/** Answers by the keys of their questions. */
export type FormAnswers = Readonly<Record<string, AnswerValue>>;

/** What is known of a file that an answer names. */
export interface AnsweredFile {
  readonly id: string;
  readonly format: string;
  readonly bytes: number;
}
