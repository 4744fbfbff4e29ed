import { Banner, Button, Card, RadioGroup, Stack } from "@indgang/components";
import { useWords } from "@indgang/shell";
import { useState } from "react";
import { choiceValue, mayBeBoth, type Choice } from "./choice-value.ts";
import { draftWords } from "./draft-words.ts";
import css from "./drafts.module.css";
import type { Conflict, FieldValue } from "./merge-versions.ts";

export interface VersionConflictProps {
  readonly conflicts: readonly Conflict[];
  /** The field's name as it stands in the form. */
  readonly label: (field: string) => string;
  /** A value as a person reads it. */
  readonly show: (field: string, value: FieldValue) => string;
  readonly onResolve: (choices: Readonly<Record<string, FieldValue>>) => void;
}

/** Two versions side by side, field by field: mine, theirs, or both where they are running texts. */
export function VersionConflict({ conflicts, label, show, onResolve }: VersionConflictProps) {
  const words = useWords(draftWords);
  const [choices, setChoices] = useState<Readonly<Record<string, Choice>>>({});
  const shown = (field: string, value: FieldValue) => (
    <span className={css["version"]}>{show(field, value) || words("empty")}</span>
  );
  const apply = (): void =>
    onResolve(
      Object.fromEntries(
        conflicts.map((conflict) => [conflict.field, choiceValue(conflict, choices[conflict.field] ?? "mine")]),
      ),
    );
  return (
    <Stack>
      <Banner tone="warning" title={words("conflictTitle")} announce="alert">
        {words("conflictText")}
      </Banner>
      {conflicts.map((conflict) => {
        const { field, mine, theirs } = conflict;
        return (
          <Card key={field}>
            <RadioGroup
              label={label(field)}
              value={choices[field] ?? "mine"}
              onChange={(choice) => setChoices({ ...choices, [field]: choice as Choice })}
              options={[
                { id: "mine", label: words("mine"), description: shown(field, mine) },
                { id: "theirs", label: words("theirs"), description: shown(field, theirs) },
                ...(mayBeBoth(conflict) ? [{ id: "both", label: words("both") }] : []),
              ]}
            />
          </Card>
        );
      })}
      <div>
        <Button variant="primary" onPress={apply}>
          {words("apply")}
        </Button>
      </div>
    </Stack>
  );
}
