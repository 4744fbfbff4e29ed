import type { ReactNode } from "react";
import { gapOf, type Gap } from "./gap.ts";
import css from "./layout.module.css";

export interface StackProps {
  readonly gap?: Gap | undefined;
  /** Holds the column to the length of line that reads well. */
  readonly isReadable?: boolean | undefined;
  readonly as?: "div" | "section" | "article" | "ul" | "ol" | undefined;
  readonly "aria-labelledby"?: string | undefined;
  readonly children: ReactNode;
}

/** One thing under the other, with even space between. */
export function Stack({ gap = 4, isReadable, as: Element = "div", children, ...props }: StackProps) {
  return (
    <Element {...props} className={`${css.stack} ${isReadable ? css.readable : ""}`} style={{ gap: gapOf(gap) }}>
      {children}
    </Element>
  );
}
