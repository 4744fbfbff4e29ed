import { classNames } from "../class-names.ts";
import { Skeleton } from "../skeleton/skeleton.tsx";
import { TableHead } from "./table-head.tsx";
import { TableRow } from "./table-row.tsx";
import { TableSelectionBar } from "./table-selection-bar.tsx";
import css from "./table.module.css";
import type { TableProps } from "./table.type.ts";

/** Rows to compare, sorted and cut into pages by the server. In a narrow place each row becomes a card. */
export function Table<Row>(props: TableProps<Row>) {
  const {
    caption,
    isCaptionHidden,
    columns,
    rows,
    rowKey,
    rowHref,
    selection,
    isLoading = false,
    empty,
    isHeadSticky = true,
  } = props;
  const rowHeaderId = (columns.find((column) => column.isRowHeader) ?? columns[0])?.id;
  const isEmpty = rows.length === 0;
  return (
    <div className={css.container}>
      {selection ? <TableSelectionBar selection={selection} /> : null}
      <div className={css.scroll}>
        <table className={classNames(css.table, isHeadSticky && css.sticky)} aria-busy={isLoading}>
          <caption className={isCaptionHidden ? css.hiddenCaption : css.caption}>{caption}</caption>
          <TableHead {...props} />
          <tbody className={isLoading ? css.waiting : undefined}>
            {rows.map((row) => (
              <TableRow
                key={rowKey(row)}
                row={row}
                rowId={rowKey(row)}
                columns={columns}
                rowHeaderId={rowHeaderId}
                href={rowHref?.(row) ?? null}
                selection={selection}
              />
            ))}
          </tbody>
        </table>
      </div>
      {isEmpty && isLoading ? (
        <div className={css.skeleton}>
          <Skeleton lines={5} />
        </div>
      ) : null}
      {isEmpty && !isLoading ? empty : null}
    </div>
  );
}
