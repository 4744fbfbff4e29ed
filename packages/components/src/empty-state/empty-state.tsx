import type { ReactNode } from "react";
import css from "./empty-state.module.css";

export interface EmptyStateProps {
  /** What is not there: `Ingen ansøgninger venter på dig`. */
  readonly title: string;
  /** Why, and what to do now. */
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
}

/** Stands where a list would stand, when there is nothing in it. */
export function EmptyState({ title, children, actions }: EmptyStateProps) {
  return (
    <div className={css.empty}>
      <p className={css.title}>{title}</p>
      {children ? <div className={css.words}>{children}</div> : null}
      {actions ? <div className={css.actions}>{actions}</div> : null}
    </div>
  );
}
