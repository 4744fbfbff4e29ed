import { SortAscendingIcon, SortDescendingIcon, SortNoneIcon } from "../icon/more-icons.tsx";
import css from "./table.module.css";
import type { TableColumn, TableSort } from "./table.type.ts";

export interface TableSortButtonProps<Row> {
  readonly column: TableColumn<Row>;
  readonly direction: TableSort["direction"] | undefined;
  readonly onSortChange: ((sort: TableSort) => void) | undefined;
}

const icons = { ascending: SortAscendingIcon, descending: SortDescendingIcon, none: SortNoneIcon } as const;

/** Asks for the other direction, or for ascending where the column is not the sorted one. The state is told by aria-sort. */
export function TableSortButton<Row>({ column, direction, onSortChange }: TableSortButtonProps<Row>) {
  const Icon = icons[direction ?? "none"];
  const next = direction === "ascending" ? "descending" : "ascending";
  return (
    <button
      type="button"
      className={css.sort}
      data-sorted={direction}
      onClick={() => onSortChange?.({ columnId: column.id, direction: next })}
    >
      {column.header}
      <Icon className={css.sortIcon ?? ""} />
    </button>
  );
}
