import { targetGroups } from "@indgang/domain/associations";
import { sum, money, type Instant, type Money } from "@indgang/domain/kernel";
import { checkFilledIn, type FormContent, type FormKind } from "@indgang/domain/form";
import { contentProblems, type ApplicationContentInput } from "@indgang/domain/pools";
import { toAnswerInputs, type AnswerInput } from "../../forms/fill/answer-inputs.ts";
import type { FieldFault } from "../../refusals/field-problems.ts";
import { readTimeOfDay, wallInstant } from "../../time/wall-clock.ts";
import type { Registration } from "./registration.type.ts";

/** A missing amount is no number: the rule then says so at that very row. */
const noAmount = Number.NaN as Money;

function amountOf(ore: number | null): Money {
  return ore === null ? noAmount : money(ore);
}

function orNull(text: string): string | null {
  return text.trim() === "" ? null : text.trim();
}

/** What the form comes to, as the rules read it. */
export function toContent(form: Registration): ApplicationContentInput {
  return {
    title: form.title.trim(),
    purpose: form.purpose.trim(),
    budget: form.budget.map(({ kind, amount, note }) => ({ kind, amount: amountOf(amount), note: orNull(note) })),
    goals: form.goals.map(({ text, measure }) => ({ text: text.trim(), measure: measure.trim() })),
    otherFunding: form.otherFunding.map(({ funder, amount, state }) => ({
      funder: funder.trim(),
      amount: amountOf(amount),
      state,
    })),
    targetGroups: targetGroups.filter((group) => form.targetGroups.includes(group)),
    participants: form.participants,
    volunteers: form.volunteers,
  };
}

function missing(path: string, isMissing: boolean, code = "REQUIRED"): readonly FieldFault[] {
  return isMissing ? [{ path, code }] : [];
}

/** POOL-6: what is wrong with the form, by the same rules that the service asks, and what has not been chosen yet. */
export function registrationFaults(form: Registration): readonly FieldFault[] {
  return [
    ...missing("associationId", form.association === null),
    ...missing("poolId", form.poolId === null),
    ...missing("roundId", form.poolId !== null && form.roundId === null),
    ...missing("receivedOn", form.receivedOn === null),
    ...(form.receivedTime.trim() === ""
      ? missing("receivedTime", true)
      : missing("receivedTime", readTimeOfDay(form.receivedTime) === null, "NO_SUCH_TIME")),
    ...contentProblems(toContent(form)),
  ];
}

export interface RegisterInput extends ApplicationContentInput {
  readonly formKind: FormKind;
  readonly answers: readonly AnswerInput[];
  readonly roundId: string;
  readonly associationId: string;
  readonly channel: "PAPER";
  readonly receivedAt: Instant;
}

/** The form as the graph takes it; null while something that must be chosen is not. */
export function toRegisterInput(form: Registration, asked: Asked | null): RegisterInput | null {
  const at = wallInstant(form.receivedOn, form.receivedTime);
  if (form.association === null || form.roundId === null || at === null) return null;
  return {
    ...toContent(form),
    roundId: form.roundId,
    associationId: form.association.id,
    channel: "PAPER",
    receivedAt: at,
    formKind: form.formKind,
    answers: asked ? toAnswerInputs(asked, checkedAnswers(form, asked).answers) : [],
  };
}

type Asked = Pick<FormContent, "sections">;

/** POOL-6: the answers by the round's form; of its problems those that the rules of every application do not tell already. */
export function checkedAnswers(form: Registration, asked: Asked) {
  const content = toContent(form);
  const checked = checkFilledIn({ form: asked, content, answers: form.answers, channel: "PAPER" }, "SUBMIT");
  const said = contentProblems(content);
  return { ...checked, problems: checked.problems.filter(({ path }) => !said.some((one) => one.path === path)) };
}

/** Sum of the amounts that are amounts, in whole øre. */
export function runningSum(rows: readonly { readonly amount: number | null }[]): Money {
  return sum(rows.flatMap(({ amount }) => (amount === null ? [] : [money(amount)])));
}
