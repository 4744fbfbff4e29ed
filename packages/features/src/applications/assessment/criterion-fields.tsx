import { Card, RadioGroup, Stack, TextArea } from "@indgang/components";
import { ratings } from "@indgang/domain/pools";
import { useWords } from "@indgang/shell";
import type { FieldValue, Fields } from "../../drafts/merge-versions.ts";
import { ratingWords } from "../../vocabulary/decision-terms.ts";
import { toOptions } from "../../vocabulary/to-options.ts";
import { assessmentWords } from "./assessment-words.ts";

export interface CriterionFieldsProps {
  readonly criterion: {
    readonly id: string;
    readonly title: string;
    readonly guidance: string;
    readonly origin: "GENERAL" | "COMMITTEE";
    readonly weight: number;
  };
  /** The rating is in, and stays. */
  readonly isRated?: boolean;
  readonly rating: FieldValue;
  readonly note: string;
  readonly field: (name: string) => { readonly id: string; readonly errorMessage: string | undefined };
  readonly onChange: (change: Fields) => void;
}

/** POOL-4: one criterion, how far it is met, and why. */
export function CriterionFields({ criterion, isRated = false, rating, note, field, onChange }: CriterionFieldsProps) {
  const words = useWords(assessmentWords);
  const ratingNames = useWords(ratingWords);
  const { id, title, guidance, origin, weight } = criterion;
  const said = [
    origin === "COMMITTEE" ? words("committeeCriterion") : null,
    weight === 1 ? null : words("weight", { weight }),
  ].filter(Boolean);
  const aside = said.length === 0 ? null : said.join(" · ");
  return (
    <Card title={title} isOneOfMany aside={aside}>
      <Stack gap={3}>
        <p>{guidance}</p>
        <RadioGroup
          {...field(`rating.${id}`)}
          label={words("rating")}
          isRequired
          isReadOnly={isRated}
          orientation="horizontal"
          options={toOptions(ratings, ratingNames)}
          value={typeof rating === "string" ? rating : null}
          onChange={(value) => onChange({ [`rating.${id}`]: value })}
        />
        <TextArea
          {...field(`note.${id}`)}
          label={words("note")}
          rows={3}
          maxCharacters={4000}
          value={note}
          onChange={(value) => onChange({ [`note.${id}`]: value })}
        />
      </Stack>
    </Card>
  );
}
