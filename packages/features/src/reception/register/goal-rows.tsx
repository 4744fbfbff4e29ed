import { TextField } from "@indgang/components";
import { useWords } from "@indgang/shell";
import type { FormFaults } from "../../refusals/use-form-faults.ts";
import { registrationFieldWords, registrationWords } from "./registration-words.ts";
import type { GoalRow } from "./registration.type.ts";
import { RowList } from "./row-list.tsx";

export interface GoalRowsProps {
  readonly rows: readonly GoalRow[];
  readonly field: FormFaults["field"];
  readonly onChange: (rows: readonly GoalRow[]) => void;
}

/** POOL-6: measurable goals. */
export function GoalRows({ rows, field, onChange }: GoalRowsProps) {
  const words = useWords(registrationWords);
  const names = useWords(registrationFieldWords);
  return (
    <RowList
      id={field("goals").id}
      title={names("goals")}
      isTitleHidden
      rows={rows}
      rowLabel={(row) => words("goalRow", { row })}
      addLabel={words("addGoal")}
      newRow={() => ({ key: crypto.randomUUID(), text: "", measure: "" }) satisfies GoalRow}
      atLeast={1}
      onChange={onChange}
    >
      {(row, index, change) => (
        <>
          <TextField
            {...field(`goals.${index}.text`)}
            label={names("text")}
            isRequired
            value={row.text}
            onChange={(text) => change({ text })}
          />
          <TextField
            {...field(`goals.${index}.measure`)}
            label={names("measure")}
            isRequired
            value={row.measure}
            onChange={(measure) => change({ measure })}
          />
        </>
      )}
    </RowList>
  );
}
