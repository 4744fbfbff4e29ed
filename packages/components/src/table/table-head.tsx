import { classNames } from "../class-names.ts";
import { useComponentTexts } from "../texts/component-texts-provider.tsx";
import { VisuallyHidden } from "../visually-hidden/visually-hidden.tsx";
import { TableCheckbox } from "./table-checkbox.tsx";
import { TableSortButton } from "./table-sort-button.tsx";
import css from "./table.module.css";
import type { TableProps } from "./table.type.ts";

/** The head row. In a narrow place it stays as a row of sort buttons. */
export function TableHead<Row>({ columns, rows, rowKey, sort, onSortChange, selection }: TableProps<Row>) {
  const texts = useComponentTexts().table;
  const selectable = selection ? rows.filter((row) => !selection.isRowDisabled?.(row)).map(rowKey) : [];
  const chosen = selectable.filter((key) => selection?.selectedKeys.has(key));
  const selectAll = (isSelected: boolean) => {
    const keys = new Set(selection?.selectedKeys);
    for (const key of selectable) {
      if (isSelected) keys.add(key);
      else keys.delete(key);
    }
    selection?.onChange(keys);
  };
  return (
    <thead>
      <tr>
        {selection ? (
          <th scope="col" className={css.selectCell}>
            <TableCheckbox
              label={texts.selectAll}
              hasWordsWhenNarrow
              isSelected={selectable.length > 0 && chosen.length === selectable.length}
              isIndeterminate={chosen.length > 0 && chosen.length < selectable.length}
              isDisabled={selectable.length === 0}
              onChange={selectAll}
            />
          </th>
        ) : null}
        {columns.map((column) => {
          const direction = sort?.columnId === column.id ? sort.direction : undefined;
          const canSort = Boolean(column.isSortable && onSortChange);
          return (
            <th
              key={column.id}
              scope="col"
              className={classNames(column.align === "end" && css.end, !canSort && css.plainHead)}
              style={column.width ? { width: column.width } : undefined}
              aria-sort={canSort ? (direction ?? "none") : undefined}
            >
              {canSort ? <TableSortButton column={column} direction={direction} onSortChange={onSortChange} /> : null}
              {!canSort && column.isHeaderHidden ? <VisuallyHidden>{column.header}</VisuallyHidden> : null}
              {!canSort && !column.isHeaderHidden ? column.header : null}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
