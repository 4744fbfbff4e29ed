import { Card, DefinitionList, Stack } from "@indgang/components";
import type { PersonField } from "@indgang/domain/referrals";
import { useWords } from "@indgang/shell";
import { personFieldWords } from "../terms/referral-terms.ts";
import { referralFormWords } from "./referral-form-words.ts";
import css from "./referral-form.module.css";

/** What each field says, as it is known now; null: not known. */
export type ToldValues = Readonly<Record<PersonField, string | null>>;

export interface PreviewCardProps {
  readonly before: readonly PersonField[];
  readonly after: readonly PersonField[];
  readonly values: ToldValues;
  /** What stands in the way of a true preview: nothing may be told yet, or something is typed that it does not know. */
  readonly note: "noBasis" | "outOfDate" | null;
}

/** REF-6: what leaves, before it does: in each of the two stages that a receiver comes to. */
export function PreviewCard({ before, after, values, note }: PreviewCardProps) {
  const words = useWords(referralFormWords);
  const fields = useWords(personFieldWords);
  const stage = (name: "before" | "after", seen: readonly PersonField[]) => (
    <section aria-label={words(name)}>
      <h3 className={css["stage"]}>{words(name)}</h3>
      {seen.length === 0 ? (
        <p>{words("seesNothing")}</p>
      ) : (
        <DefinitionList
          layout="stacked"
          items={seen.map((field) => ({
            term: fields(field),
            description: <span className={css["value"]}>{values[field] ?? words("unknown")}</span>,
          }))}
        />
      )}
    </section>
  );
  return (
    <Card title={words("preview")}>
      <Stack>
        {stage("before", before)}
        {stage("after", after)}
        <p role="status" className={css["subtle"]}>
          {note === null ? null : words(note)}
        </p>
      </Stack>
    </Card>
  );
}
