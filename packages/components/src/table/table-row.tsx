import { classNames } from "../class-names.ts";
import { Link } from "../link/link.tsx";
import { useComponentTexts } from "../texts/component-texts-provider.tsx";
import { TableCheckbox } from "./table-checkbox.tsx";
import css from "./table.module.css";
import type { TableColumn, TableSelection } from "./table.type.ts";

export interface TableRowProps<Row> {
  readonly row: Row;
  readonly rowId: string;
  readonly columns: readonly TableColumn<Row>[];
  readonly rowHeaderId: string | undefined;
  readonly href: string | null;
  readonly selection: TableSelection<Row> | undefined;
}

export function TableRow<Row>({ row, rowId, columns, rowHeaderId, href, selection }: TableRowProps<Row>) {
  const isSelected = selection?.selectedKeys.has(rowId) ?? false;
  return (
    <tr className={classNames(css.row, href !== null && css.linked, isSelected && css.selected)}>
      {selection ? <SelectCell row={row} rowId={rowId} isSelected={isSelected} selection={selection} /> : null}
      {columns.map((column) => {
        const className = classNames(column.align === "end" && css.end, column.isUnbroken && css.unbroken);
        const content = column.cell(row);
        return column.id === rowHeaderId ? (
          <th key={column.id} scope="row" className={classNames(css.rowHeader, className)}>
            {href === null ? (
              content
            ) : (
              <Link href={href} className={css.rowLink}>
                {content}
              </Link>
            )}
          </th>
        ) : (
          <td
            key={column.id}
            className={classNames(className, column.onPhone && css[column.onPhone])}
            data-label={column.header}
          >
            <span className={css.cell}>{content}</span>
          </td>
        );
      })}
    </tr>
  );
}

interface SelectCellProps<Row> {
  readonly row: Row;
  readonly rowId: string;
  readonly isSelected: boolean;
  readonly selection: TableSelection<Row>;
}

function SelectCell<Row>({ row, rowId, isSelected, selection }: SelectCellProps<Row>) {
  const texts = useComponentTexts().table;
  const select = (selected: boolean) => {
    const keys = new Set(selection.selectedKeys);
    if (selected) keys.add(rowId);
    else keys.delete(rowId);
    selection.onChange(keys);
  };
  return (
    <td className={css.selectCell}>
      <TableCheckbox
        label={texts.selectRow(selection.rowLabel(row))}
        isSelected={isSelected}
        isDisabled={selection.isRowDisabled?.(row) ?? false}
        onChange={select}
      />
    </td>
  );
}
