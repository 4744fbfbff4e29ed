import { useFormats, useWords } from "@indgang/shell";
import { PlainTable } from "../../applications/case/plain-table.tsx";
import { allocationWords } from "../allocation-words.ts";
import type { Draft, Round } from "./allocation.type.ts";

export interface LineTableProps {
  readonly lines: Round["budgetLines"];
  readonly compared: readonly Draft[];
}

/** POOL-18: what is left of each line now, and what would be after each of the compared tries. */
export function LineTable({ lines, compared }: LineTableProps) {
  const words = useWords(allocationWords);
  const { money } = useFormats();
  const after = (draft: Draft, lineId: string): string => {
    const line = draft.lines.find(({ budgetLineId }) => budgetLineId === lineId);
    return line ? words("usedLeft", { used: money(line.used), left: money(line.left) }) : "";
  };
  return (
    <PlainTable
      amounts={[1]}
      caption={words("perLine")}
      heads={[words("line"), words("leftNow"), ...compared.map(({ name }) => name)]}
      rows={lines.map(({ id, name, left }) => [name, money(left), ...compared.map((draft) => after(draft, id))])}
    />
  );
}
