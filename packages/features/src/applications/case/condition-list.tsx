import { Stack } from "@indgang/components";
import { useFormats, useWords } from "@indgang/shell";
import css from "./case.module.css";
import { caseWords } from "./case-words.ts";

export interface ConditionListProps {
  readonly conditions: readonly { readonly text: string; readonly dueOn: string | null }[];
}

/** What is asked of the association in return; nothing where nothing is asked. */
export function ConditionList({ conditions }: ConditionListProps) {
  const words = useWords(caseWords);
  const { date } = useFormats();
  if (conditions.length === 0) return null;
  return (
    <Stack gap={1}>
      <strong>{words("conditions")}</strong>
      <ul className={css["conditions"]}>
        {conditions.map(({ text, dueOn }) => (
          <li key={text}>{dueOn === null ? text : words("conditionBy", { text, date: date(dueOn) })}</li>
        ))}
      </ul>
    </Stack>
  );
}
