import type { TableColumn } from "@indgang/components";
import { useWords } from "@indgang/shell";
import type { WinnersQuery } from "./generated/winners.generated.ts";
import { prizesWords } from "./prizes-words.ts";
import { WrittenName } from "./written-name.tsx";

type Winner = WinnersQuery["awards"]["nodes"][number];

/** The columns of the list of winners. */
export function useWinnerColumns(): readonly TableColumn<Winner>[] {
  const words = useWords(prizesWords);
  const written = (text: string | undefined) => <WrittenName>{text ?? ""}</WrittenName>;
  return [
    {
      id: "winner",
      header: words("winner"),
      isRowHeader: true,
      cell: ({ winner }) => written(winner ?? words("notGiven")),
    },
    { id: "prize", header: words("prize"), cell: ({ prize }) => written(prize?.name) },
    { id: "category", header: words("category"), cell: ({ category }) => written(category?.name) },
    { id: "year", header: words("year"), isUnbroken: true, cell: ({ year }) => String(year) },
  ];
}
