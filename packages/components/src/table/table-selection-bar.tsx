import { useComponentTexts } from "../texts/component-texts-provider.tsx";
import css from "./table.module.css";
import type { TableSelection } from "./table.type.ts";

/** How many rows are chosen, and what can be done with them. The count is read aloud. */
export function TableSelectionBar<Row>({ selection }: { readonly selection: TableSelection<Row> }) {
  const texts = useComponentTexts().table;
  const count = selection.selectedKeys.size;
  return (
    <div className={count > 0 ? css.selectionBar : undefined}>
      <span role="status" className={css.selectionCount}>
        {count > 0 ? texts.selected(count) : ""}
      </span>
      {count > 0 ? selection.actions : null}
    </div>
  );
}
