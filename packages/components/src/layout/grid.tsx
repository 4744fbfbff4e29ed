import type { CSSProperties, ReactNode } from "react";
import { gapOf, type Gap } from "./gap.ts";
import css from "./layout.module.css";

export interface GridProps {
  /** A column's least width as a CSS length; as many columns as fit, one on a phone. */
  readonly minColumn?: string | undefined;
  readonly gap?: Gap | undefined;
  readonly children: ReactNode;
}

/** Even columns that break by themselves. */
export function Grid({ minColumn = "16rem", gap = 4, children }: GridProps) {
  const style = { gap: gapOf(gap), "--min-column": minColumn } as CSSProperties;
  return (
    <div className={css.grid} style={style}>
      {children}
    </div>
  );
}
