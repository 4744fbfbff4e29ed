import { Select } from "@indgang/components";
import { useFormats, useWords } from "@indgang/shell";
import { use } from "react";
import type { FormFaults } from "../../refusals/use-form-faults.ts";
import type { Round } from "../decision-list/meeting.type.ts";
import { BudgetContext } from "./budget-context.ts";
import { itemWords } from "./item-words.ts";
import { useLineName } from "./use-line-name.ts";

export interface LineSelectProps {
  /** Id and fault of the field. */
  readonly field: ReturnType<FormFaults["field"]>;
  /** Lines of the case's own round. */
  readonly lines: Round["budgetLines"];
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
}

/** POOL-9: a line with what would be left of it if all were decided as proposed, the same as its bar says. */
export function LineSelect({ field, lines, value, onChange }: LineSelectProps) {
  const words = useWords(itemWords);
  const { money } = useFormats();
  const lineName = useLineName();
  const bars = use(BudgetContext)?.lines ?? [];
  const options = lines.map(({ id, name, source, left }) => {
    const after = bars.find((bar) => bar.id === id)?.leftAfter ?? left;
    const line = lineName(name, source === "RESERVE");
    const amount = money(Math.abs(after));
    return { id, label: after < 0 ? words("lineOver", { line, amount }) : words("lineLeft", { line, amount }) };
  });
  return (
    <Select
      {...field}
      label={words("line")}
      placeholder={words("noLine")}
      options={options}
      value={value}
      onChange={onChange}
    />
  );
}
