import type { ReactNode } from "react";
import css from "./case.module.css";

export interface PlainTableProps {
  readonly caption: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly ReactNode[])[];
  readonly foot?: readonly ReactNode[];
  /** The columns that hold amounts, counted from 0: the last unless told, none for a table of words. */
  readonly amounts?: readonly number[];
}

/** A few rows that belong to one thing: no sorting, no pages. Amounts stand at the end of their column. In a narrow place each row becomes a card. */
export function PlainTable({ caption, heads, rows, foot, amounts = [heads.length - 1] }: PlainTableProps) {
  const isAmount = (column: number) => amounts.includes(column) || undefined;
  return (
    <div className={css["place"]}>
      <table className={css["table"]}>
        <caption className={css["caption"]}>{caption}</caption>
        <thead>
          <tr>
            {heads.map((head, column) => (
              <th key={head} scope="col" data-amount={isAmount(column)}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, row) => (
            // Rows have no identity of their own and never move.
            <tr key={row}>
              {cells.map((cell, column) => (
                <td key={column} data-label={heads[column]} data-amount={isAmount(column)}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        {foot ? (
          <tfoot>
            <tr>
              {foot.map((cell, column) => (
                <td key={column} data-label={heads[column]} data-amount={isAmount(column)}>
                  {cell}
                </td>
              ))}
            </tr>
          </tfoot>
        ) : null}
      </table>
    </div>
  );
}
