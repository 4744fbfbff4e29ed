import { FreeText, Inline, Stack, type TableColumn } from "@indgang/components";
import { useFormats, useLanguage, useWords } from "@indgang/shell";
import { RoundStateBadge } from "../terms/round-state-badge.tsx";
import type { PoolsQuery } from "./generated/pools.generated.ts";
import { poolsWords } from "./pools-words.ts";
import { presentRounds } from "./present-rounds.ts";

type PoolRow = PoolsQuery["pools"]["nodes"][number];
type RoundOf = PoolRow["rounds"]["nodes"][number];

/** The columns of a list of pools: the round that is open now, or else the next to wait for, and what is left of it. */
export function usePoolColumns(): Readonly<Record<"ours" | "others", readonly TableColumn<PoolRow>[]>> {
  const words = useWords(poolsWords);
  const { language } = useLanguage();
  const { date, money } = useFormats();
  const each = (row: PoolRow, shown: (round: RoundOf) => React.ReactNode) => (
    <Stack gap={2}>
      {presentRounds(row.rounds.nodes).map((round) => (
        <div key={round.id}>{shown(round)}</div>
      ))}
    </Stack>
  );
  const name: TableColumn<PoolRow> = {
    id: "name",
    header: words("pool"),
    isRowHeader: true,
    width: "28%",
    cell: (row) => row.name,
  };
  const rest: readonly TableColumn<PoolRow>[] = [
    {
      id: "round",
      header: words("round"),
      cell: (row) =>
        row.rounds.nodes.length === 0
          ? words("noRound")
          : each(row, (round) => (
              <Inline gap={2}>
                {round.name}
                <RoundStateBadge state={round.state} />
              </Inline>
            )),
    },
    {
      id: "deadline",
      header: words("deadline"),
      isUnbroken: true,
      cell: (row) => each(row, (round) => date(round.deadlineAt)),
    },
    {
      id: "left",
      header: words("left"),
      align: "end",
      isUnbroken: true,
      cell: (row) => each(row, (round) => money(round.left)),
    },
  ];
  const administration: TableColumn<PoolRow> = {
    id: "administration",
    header: words("administration"),
    cell: (row) => <FreeText>{language === "da" ? row.administration.name : row.administration.nameEn}</FreeText>,
  };
  return { ours: [name, ...rest], others: [name, administration, ...rest] };
}
