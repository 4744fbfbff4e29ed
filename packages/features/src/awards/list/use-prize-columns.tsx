import type { TableColumn } from "@indgang/components";
import { useLanguage, useWords } from "@indgang/shell";
import { CycleStateBadge } from "../terms/cycle-state-badge.tsx";
import { currentCycle } from "./current-cycle.ts";
import type { PrizesQuery } from "./generated/prizes.generated.ts";
import { prizesWords } from "./prizes-words.ts";
import { useNextDate } from "./use-next-date.ts";
import { WrittenName } from "./written-name.tsx";

export type PrizeRow = PrizesQuery["prizes"]["nodes"][number];

/** The columns of a list of prizes: the year that is under way, or else the latest. */
export function usePrizeColumns(): Readonly<Record<"ours" | "others", readonly TableColumn<PrizeRow>[]>> {
  const words = useWords(prizesWords);
  const { language } = useLanguage();
  const nextDate = useNextDate();
  const cycleOf = ({ cycles }: PrizeRow) => currentCycle(cycles.nodes);
  const name = {
    id: "name",
    header: words("prize"),
    isRowHeader: true,
    width: "30%",
    cell: (row: PrizeRow) => <WrittenName>{row.name}</WrittenName>,
  };
  const rest: readonly TableColumn<PrizeRow>[] = [
    { id: "year", header: words("year"), isUnbroken: true, cell: (row) => String(cycleOf(row)?.year ?? "–") },
    {
      id: "state",
      header: words("state"),
      cell: (row) => {
        const cycle = cycleOf(row);
        return cycle === null ? words("noYear") : <CycleStateBadge state={cycle.state} />;
      },
    },
    { id: "when", header: words("when"), cell: (row) => nextDate(cycleOf(row)) ?? "–" },
  ];
  const administration: TableColumn<PrizeRow> = {
    id: "administration",
    header: words("administration"),
    cell: (row) => (language === "da" ? row.administration.name : row.administration.nameEn),
  };
  return { ours: [name, ...rest], others: [name, administration, ...rest] };
}
