import type { CSSProperties, ReactNode } from "react";
import { gapOf, type Gap } from "./gap.ts";
import css from "./layout.module.css";

export interface InlineProps {
  readonly gap?: Gap | undefined;
  readonly align?: "start" | "center" | "end" | "baseline" | undefined;
  readonly justify?: "start" | "end" | "space-between" | undefined;
  readonly children: ReactNode;
}

/** Side by side; goes on to the next line when the room ends. */
export function Inline({ gap = 3, align = "center", justify = "start", children }: InlineProps) {
  const style: CSSProperties = { gap: gapOf(gap), alignItems: align, justifyContent: justify };
  return (
    <div className={css.inline} style={style}>
      {children}
    </div>
  );
}
