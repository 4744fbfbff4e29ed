import type { ReactNode } from "react";
import css from "./case.module.css";

export interface PlainTableProps {
  readonly caption: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly ReactNode[])[];
  readonly foot?: readonly ReactNode[];
  /** The last column holds words, not amounts. */
  readonly isOfWords?: boolean;
}

/** A few rows that belong to one thing: no sorting, no pages. The last column holds amounts unless told. In a narrow place each row becomes a card. */
export function PlainTable({ caption, heads, rows, foot, isOfWords }: PlainTableProps) {
  return (
    <div className={css["place"]}>
      <table className={css["table"]} data-words={isOfWords || undefined}>
        <caption className={css["caption"]}>{caption}</caption>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
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
                <td key={column} data-label={heads[column]}>
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
                <td key={column} data-label={heads[column]}>
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
