import { Button, Card, Inline, NumberField, Stack, TextArea, TextField } from "@indgang/components";
import { setupBounds } from "@indgang/domain/pool-setup";
import { useWords } from "@indgang/shell";
import type { FormFaults } from "../../refusals/use-form-faults.ts";
import type { CriterionRow } from "./criteria-form.ts";
import { criteriaWords } from "./criteria-words.ts";

export interface CriterionRowProps {
  readonly row: CriterionRow;
  readonly place: number;
  readonly isLast: boolean;
  readonly field: FormFaults["field"];
  readonly onChange: (change: Partial<CriterionRow>) => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
}

/** POOL-4: one criterion of the list. One that was chosen from the general list keeps its words. */
export function CriterionFields({ row, place, isLast, field, onChange, onMove, onRemove }: CriterionRowProps) {
  const words = useWords(criteriaWords);
  const name = words("row", { row: place + 1 });
  const path = `criteria.${place}`;
  const step = (key: "up" | "down" | "remove") => words("rowStep", { step: words(key), row: name });
  const { errorMessage = field(path).errorMessage, ...title } = field(`${path}.title`);
  return (
    <Card title={name} headingLevel={3} isOneOfMany>
      <Stack gap={3}>
        {row.generalId === null ? (
          <>
            <TextField
              {...title}
              errorMessage={errorMessage}
              label={words("criterion")}
              isRequired
              value={row.title}
              onChange={(value) => onChange({ title: value })}
            />
            <TextArea
              {...field(`${path}.guidance`)}
              label={words("guidance")}
              isRequired={false}
              rows={2}
              maxCharacters={setupBounds.guidance}
              value={row.guidance}
              onChange={(guidance) => onChange({ guidance })}
            />
          </>
        ) : (
          <Stack gap={2}>
            <strong>{row.title}</strong>
            <span>{row.guidance}</span>
            <small>{words("fromList")}</small>
          </Stack>
        )}
        <NumberField
          {...field(`${path}.weight`)}
          label={words("weight")}
          description={words("weightHelp")}
          isRequired
          min={0}
          max={setupBounds.weight}
          value={row.weight}
          onChange={(weight) => onChange({ weight })}
        />
        <Inline>
          <Button size="small" aria-label={step("up")} isDisabled={place === 0} onPress={() => onMove(-1)}>
            {words("up")}
          </Button>
          <Button size="small" aria-label={step("down")} isDisabled={isLast} onPress={() => onMove(1)}>
            {words("down")}
          </Button>
          <Button size="small" variant="quiet" aria-label={step("remove")} onPress={onRemove}>
            {words("remove")}
          </Button>
        </Inline>
      </Stack>
    </Card>
  );
}
