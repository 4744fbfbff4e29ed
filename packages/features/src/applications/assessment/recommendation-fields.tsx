import { Card, MoneyField, RadioGroup, Stack, TextArea, type OnProblem } from "@indgang/components";
import { recommendations } from "@indgang/domain/pools";
import { useFormats, useWords } from "@indgang/shell";
import type { Fields } from "../../drafts/merge-versions.ts";
import { recommendationWords } from "../../vocabulary/decision-terms.ts";
import { toOptions } from "../../vocabulary/to-options.ts";
import { assessmentWords } from "./assessment-words.ts";

export interface RecommendationFieldsProps {
  readonly fields: Fields;
  /** Whole øre. */
  readonly applied: number;
  readonly field: (name: string) => { readonly id: string; readonly errorMessage: string | undefined };
  /** Told what the field says of an amount that cannot be read. */
  readonly onAmountProblem: OnProblem;
  readonly onChange: (change: Fields) => void;
}

/** What is recommended to the committee, how much, and the summary that it reads. */
export function RecommendationFields({ fields, applied, field, onAmountProblem, onChange }: RecommendationFieldsProps) {
  const words = useWords(assessmentWords);
  const names = useWords(recommendationWords);
  const { money } = useFormats();
  const { recommendation, amount, summary } = fields;
  return (
    <Card title={words("recommendationTitle")}>
      <Stack>
        <RadioGroup
          {...field("recommendation")}
          label={words("recommendation")}
          isRequired
          options={toOptions(recommendations, names)}
          value={typeof recommendation === "string" ? recommendation : null}
          onChange={(value) => onChange({ recommendation: value })}
        />
        {recommendation === "PART" ? (
          <MoneyField
            {...field("amount")}
            label={words("amount")}
            isRequired
            description={words("amountHelp", { applied: money(applied) })}
            value={typeof amount === "number" ? amount : null}
            onChange={(value) => onChange({ amount: value })}
            onProblem={onAmountProblem}
          />
        ) : null}
        {recommendation === "FULL" ? <p>{words("fullAmount", { applied: money(applied) })}</p> : null}
        <TextArea
          {...field("summary")}
          label={words("summary")}
          isRequired
          rows={6}
          maxCharacters={10_000}
          value={String(summary ?? "")}
          onChange={(value) => onChange({ summary: value })}
        />
      </Stack>
    </Card>
  );
}
