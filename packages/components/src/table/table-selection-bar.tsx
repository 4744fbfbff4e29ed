import { classNames } from "../class-names.ts";
import { useComponentTexts } from "../texts/component-texts-provider.tsx";
import css from "./table.module.css";
import type { TableSelection } from "./table.type.ts";

/** How many rows are chosen, and what can be done with them. Always there, so that the rows do not jump at the first choice. */
export function TableSelectionBar<Row>({ selection }: { readonly selection: TableSelection<Row> }) {
  const texts = useComponentTexts().table;
  const count = selection.selectedKeys.size;
  return (
    <div className={classNames(css.selectionBar, count > 0 && css.hasSelection)}>
      <span role="status">{texts.selected(count)}</span>
      {count > 0 ? selection.actions : null}
    </div>
  );
}
