import type { ReactNode } from "react";
import css from "./unbroken.module.css";

export interface UnbrokenProps {
  readonly children: ReactNode;
}

/** Short text that stays on one line: a case number, a phone number. */
export function Unbroken({ children }: UnbrokenProps) {
  return <span className={css.unbroken}>{children}</span>;
}
