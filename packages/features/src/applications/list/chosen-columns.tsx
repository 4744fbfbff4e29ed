import { Unbroken, type TableColumn } from "@indgang/components";
import { isDecided } from "@indgang/domain/pools";
import { useFormats, useWords } from "@indgang/shell";
import { ApplicationStateBadge } from "../../vocabulary/application-state-badge.tsx";
import { waitsForWords } from "../../vocabulary/application-terms.ts";
import { associationSizeWords } from "../../vocabulary/association-terms.ts";
import { dueDate } from "../../vocabulary/due-date.tsx";
import { applicationColumnIds, type ApplicationColumnId } from "../application-search.ts";
import type { ApplicationRow } from "./application-columns.tsx";
import { columnWords } from "./list-words.ts";

type Column = Omit<TableColumn<ApplicationRow>, "id" | "header">;

/** Each column that somebody can choose, with one thing in it. */
export function useChosenColumns(chosen: readonly ApplicationColumnId[]): readonly TableColumn<ApplicationRow>[] {
  const words = useWords(columnWords);
  const waits = useWords(waitsForWords);
  const sizes = useWords(associationSizeWords);
  const { date, money } = useFormats();
  const columns: Readonly<Record<ApplicationColumnId, Column>> = {
    caseNumber: { isUnbroken: true, cell: ({ caseNumber }) => <Unbroken>{caseNumber}</Unbroken> },
    title: { isSortable: true, cell: ({ title }) => title },
    association: { isSortable: true, cell: ({ association }) => association.name },
    pool: { cell: ({ pool }) => pool.name },
    year: { isUnbroken: true, cell: ({ round }) => round?.year ?? "" },
    state: { cell: ({ state }) => <ApplicationStateBadge state={state} /> },
    waitsFor: { cell: ({ waitsFor }) => waits(waitsFor) },
    assignee: { cell: ({ assignee }) => assignee?.name ?? "–" },
    received: { isSortable: true, isUnbroken: true, cell: ({ receivedAt }) => date(receivedAt) },
    due: { isSortable: true, isUnbroken: true, cell: dueDate },
    amount: { isSortable: true, align: "end", cell: ({ appliedAmount }) => money(appliedAmount) },
    granted: {
      align: "end",
      cell: ({ grantedAmount, state }) => (isDecided(state) ? money(grantedAmount) : "–"),
    },
    place: { cell: ({ place }) => place ?? "–" },
    size: { cell: ({ associationSize }) => sizes(associationSize) },
  };
  const shown = applicationColumnIds.filter((id) => chosen.includes(id));
  const header = shown.find((id) => id === "title" || id === "association") ?? shown[0];
  // The list is sorted by the case's number under the name of its title's column.
  return shown.map((id) => ({
    ...columns[id],
    id: id === "title" ? "application" : id,
    header: words(id),
    isRowHeader: id === header,
  }));
}
