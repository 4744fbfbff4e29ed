import type { ReactNode, Ref } from "react";
import css from "./page-header.module.css";

export interface PageHeaderProps {
  /** The page's only h1. */
  readonly title: ReactNode;
  /** Short facts beside the title's line: badge, number, deadline. */
  readonly meta?: ReactNode;
  /** A sentence on what the page is for. */
  readonly lead?: ReactNode;
  readonly breadcrumbs?: ReactNode;
  /** The page's steps; the primary button last on screen and first by need. */
  readonly actions?: ReactNode;
  /** The heading, so that focus can go there when the page changes. */
  readonly headingRef?: Ref<HTMLHeadingElement> | undefined;
}

/** The head of a page: where, what, state and next steps. */
export function PageHeader({ title, meta, lead, breadcrumbs, actions, headingRef }: PageHeaderProps) {
  return (
    <header className={css.header}>
      {breadcrumbs}
      <div className={css.row}>
        <div className={css.words}>
          <h1 ref={headingRef} tabIndex={-1} className={css.title}>
            {title}
          </h1>
          {meta ? <div className={css.meta}>{meta}</div> : null}
          {lead ? <p className={css.lead}>{lead}</p> : null}
        </div>
        {actions ? <div className={css.actions}>{actions}</div> : null}
      </div>
    </header>
  );
}
