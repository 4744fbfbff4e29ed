import { Grid, MoneyField, Select, TextArea } from "@indgang/components";
import { decisionOutcomes, needsReason, reasonCodes, type DecisionOutcome } from "@indgang/domain/pools";
import { useFormats, useWords } from "@indgang/shell";
import type { Fields } from "../../drafts/merge-versions.ts";
import type { FormFaults } from "../../refusals/use-form-faults.ts";
import { decisionOutcomeWords, reasonCodeWords } from "../../vocabulary/decision-terms.ts";
import { toOptions } from "../../vocabulary/to-options.ts";
import type { Round } from "../decision-list/meeting.type.ts";
import { itemWords } from "./item-words.ts";
import css from "./items.module.css";
import { LineSelect } from "./line-select.tsx";
import { textForReason } from "./reason-templates.ts";
import { useOutcomeChange } from "./use-outcome-change.ts";

export interface ProposalFieldsProps {
  readonly itemId: string;
  readonly fields: Fields;
  readonly outcome: DecisionOutcome;
  readonly applied: number;
  /** Lines of the case's own round. */
  readonly lines: Round["budgetLines"];
  readonly field: FormFaults["field"];
  readonly onChange: (change: Fields) => void;
}

/** POOL-9, POOL-10: what is proposed, how much, from which line, and why not all. */
export function ProposalFields({ itemId, fields, outcome, applied, lines, field, onChange }: ProposalFieldsProps) {
  const words = useWords(itemWords);
  const outcomes = useWords(decisionOutcomeWords);
  const reasons = useWords(reasonCodeWords);
  const { money } = useFormats();
  const { changeTo, setAside } = useOutcomeChange(itemId, fields, outcome);
  const { amount, line, reasonCode } = fields;
  const reasonText = String(fields["reasonText"] ?? "");
  return (
    <>
      <Grid minColumn="22rem" gap={3}>
        <Select
          {...field("proposedOutcome")}
          label={words("outcome")}
          options={toOptions(decisionOutcomes, outcomes)}
          value={outcome}
          onChange={(value) => onChange(changeTo(decisionOutcomes.find((one) => one === value) ?? outcome))}
        />
        {outcome === "PART" ? (
          <MoneyField
            {...field("proposedAmount")}
            label={words("amount")}
            value={typeof amount === "number" ? amount : null}
            onChange={(value) => onChange({ amount: value })}
          />
        ) : null}
        {outcome === "REJECTED" ? null : (
          <LineSelect
            field={field("budgetLineId")}
            lines={lines}
            value={typeof line === "string" ? line : null}
            onChange={(value) => onChange({ line: value })}
          />
        )}
        {needsReason(outcome) ? (
          <Select
            {...field("reasonCode")}
            label={words("reasonCode")}
            options={toOptions(reasonCodes, reasons)}
            value={typeof reasonCode === "string" ? reasonCode : null}
            onChange={(value) => {
              const code = reasonCodes.find((one) => one === value) ?? null;
              onChange({ reasonCode: code, reasonText: textForReason(code, reasonText) });
            }}
          />
        ) : null}
      </Grid>
      {needsReason(outcome) ? (
        <TextArea
          {...field("reasonText")}
          label={words("reasonText")}
          description={words("reasonHelp")}
          rows={3}
          maxCharacters={4000}
          value={reasonText}
          onChange={(value) => onChange({ reasonText: value })}
        />
      ) : null}
      {setAside.map((other) => (
        <p key={other} className={css["subtle"]}>
          {words("reasonSetAside", { outcome: outcomes(other) })}
        </p>
      ))}
      {outcome === "FULL" ? <p>{words("applied", { amount: money(applied) })}</p> : null}
    </>
  );
}
