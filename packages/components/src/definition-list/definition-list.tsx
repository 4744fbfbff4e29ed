import type { ReactNode } from "react";
import { classNames } from "../class-names.ts";
import css from "./definition-list.module.css";

export interface Definition {
  readonly term: string;
  readonly description: ReactNode;
  /** Digits of one width; in a list of nothing but numbers they stand at the end of the line. */
  readonly isNumeric?: boolean | undefined;
}

export interface DefinitionListProps {
  readonly items: readonly Definition[];
  /** `side` sets term and description beside each other where there is room; `stacked` never does. */
  readonly layout?: "side" | "stacked" | undefined;
}

/** Facts about one thing, each with its name. */
export function DefinitionList({ items, layout = "side" }: DefinitionListProps) {
  return (
    <dl className={classNames(css.list, css[layout])}>
      {items.map((item) => (
        <div key={item.term} className={css.row}>
          <dt className={css.term}>{item.term}</dt>
          <dd className={classNames(css.description, item.isNumeric && css.numeric)}>{item.description}</dd>
        </div>
      ))}
    </dl>
  );
}
