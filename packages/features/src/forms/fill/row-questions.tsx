import { MoneyField, Select, TextField } from "@indgang/components";
import { money, sum, zero } from "@indgang/domain/kernel";
import type { GoalAnswer } from "@indgang/domain/form";
import {
  applicationBounds,
  budgetKinds,
  otherFundingStates,
  type BudgetItem,
  type OtherFunding,
} from "@indgang/domain/pools";
import { useFormats, useWords } from "@indgang/shell";
import { budgetKindWords, otherFundingStateWords } from "../../vocabulary/application-terms.ts";
import { toOptions } from "../../vocabulary/to-options.ts";
import { AnswerRows } from "./answer-rows.tsx";
import css from "./fill.module.css";
import { fillWords } from "./fill-words.ts";
import { QuestionGroup } from "./question-group.tsx";
import type { QuestionProps } from "./question-props.type.ts";

/** An amount of nothing is one that is not there yet. */
const shownAmount = (ore: number): number | null => (ore === 0 ? null : ore);

/** POOL-6: the budget by kind, with its sum. */
export function BudgetQuestion(props: QuestionProps<readonly BudgetItem[]>) {
  const { question, faults, onAnswer } = props;
  const rows = props.answer ?? [];
  const words = useWords(fillWords);
  const kinds = useWords(budgetKindWords);
  const formats = useFormats();
  return (
    <QuestionGroup {...props}>
      <AnswerRows<BudgetItem>
        rows={rows}
        newRow={{ kind: "ACTIVITIES", amount: zero, note: null }}
        rowLabel={(row) => words("budgetRow", { row })}
        addLabel={words("addBudget")}
        most={question.max ?? applicationBounds.budget}
        onChange={onAnswer}
      >
        {(row, index, change) => (
          <>
            <Select
              {...faults.field(`${question.key}.${index}.kind`)}
              label={words("kind")}
              hasNone={false}
              options={toOptions(budgetKinds, kinds)}
              value={row.kind}
              onChange={(kind) => change({ kind: budgetKinds.find((one) => one === kind) ?? row.kind })}
            />
            <MoneyField
              {...faults.parsedField(`${question.key}.${index}.amount`)}
              label={words("amount")}
              isRequired
              value={shownAmount(row.amount)}
              onChange={(amount) => change({ amount: money(amount ?? 0) })}
            />
            <TextField
              {...faults.field(`${question.key}.${index}.note`)}
              label={words("note")}
              isRequired={false}
              value={row.note ?? ""}
              onChange={(note) => change({ note: note === "" ? null : note })}
            />
          </>
        )}
      </AnswerRows>
      <p className={css["sum"]} role="status">
        {words("sum", { sum: formats.money(sum(rows.map(({ amount }) => amount))) })}
      </p>
    </QuestionGroup>
  );
}

/** POOL-6, POOL-12: goals, each with how it is measured. */
export function GoalsQuestion(props: QuestionProps<readonly GoalAnswer[]>) {
  const { question, faults, onAnswer } = props;
  const words = useWords(fillWords);
  return (
    <QuestionGroup {...props}>
      <AnswerRows<GoalAnswer>
        rows={props.answer ?? []}
        newRow={{ text: "", measure: "" }}
        rowLabel={(row) => words("goalRow", { row })}
        addLabel={words("addGoal")}
        most={question.max ?? applicationBounds.goals}
        onChange={onAnswer}
      >
        {(row, index, change) =>
          (["text", "measure"] as const).map((part) => (
            <TextField
              key={part}
              {...faults.field(`${question.key}.${index}.${part}`)}
              label={words(part)}
              isRequired
              value={row[part]}
              onChange={(value) => change({ [part]: value })}
            />
          ))
        }
      </AnswerRows>
    </QuestionGroup>
  );
}

/** POOL-6: who else was asked, and what came of it. */
export function OtherFundingQuestion(props: QuestionProps<readonly OtherFunding[]>) {
  const { question, faults, onAnswer } = props;
  const words = useWords(fillWords);
  const states = useWords(otherFundingStateWords);
  return (
    <QuestionGroup {...props}>
      <AnswerRows<OtherFunding>
        rows={props.answer ?? []}
        newRow={{ funder: "", amount: zero, state: "SOUGHT" }}
        rowLabel={(row) => words("fundingRow", { row })}
        addLabel={words("addFunding")}
        most={applicationBounds.otherFunding}
        onChange={onAnswer}
      >
        {(row, index, change) => (
          <>
            <TextField
              {...faults.field(`${question.key}.${index}.funder`)}
              label={words("funder")}
              isRequired
              value={row.funder}
              onChange={(funder) => change({ funder })}
            />
            <MoneyField
              {...faults.parsedField(`${question.key}.${index}.amount`)}
              label={words("amount")}
              isRequired
              value={shownAmount(row.amount)}
              onChange={(amount) => change({ amount: money(amount ?? 0) })}
            />
            <Select
              {...faults.field(`${question.key}.${index}.state`)}
              label={words("state")}
              hasNone={false}
              options={toOptions(otherFundingStates, states)}
              value={row.state}
              onChange={(state) => change({ state: otherFundingStates.find((one) => one === state) ?? row.state })}
            />
          </>
        )}
      </AnswerRows>
    </QuestionGroup>
  );
}
