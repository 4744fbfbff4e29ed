import { useId, type ReactNode } from "react";
import { ChevronRightIcon } from "../icon/more-icons.tsx";
import css from "./card.module.css";
import { FoldingCards, useFold } from "./folding-cards.tsx";

export interface CardProps {
  /** For a link on the page that leads to it. */
  readonly id?: string | undefined;
  readonly title?: ReactNode;
  readonly headingLevel?: 2 | 3 | 4 | undefined;
  /** At the title's end: a badge, a quiet button. */
  readonly aside?: ReactNode;
  readonly footer?: ReactNode;
  /** Lets content such as a table reach the edges. */
  readonly isFlush?: boolean | undefined;
  /** One of many alike, as in a form: still a named group, but no region to jump to. */
  readonly isOneOfMany?: boolean | undefined;
  readonly children?: ReactNode;
}

/** A part of a page that stands for itself. With a title it is a region that can be jumped to; among FoldingCards it can be folded. */
export function Card({ id, title, headingLevel = 2, aside, footer, isFlush, isOneOfMany, children }: CardProps) {
  const headingId = useId();
  const contentId = useId();
  const fold = useFold();
  const isFoldable = fold !== null && Boolean(title);
  const Heading = `h${headingLevel}` as const;
  return (
    <section
      id={id}
      className={css.card}
      role={isOneOfMany ? "group" : undefined}
      aria-labelledby={title ? headingId : undefined}
    >
      {title || aside ? (
        <div className={css.head}>
          {title ? (
            <Heading id={headingId} className={css.title}>
              {isFoldable ? (
                <button
                  type="button"
                  className={css.toggle}
                  aria-expanded={fold.isOpen}
                  aria-controls={contentId}
                  onClick={fold.toggle}
                >
                  <ChevronRightIcon />
                  {title}
                </button>
              ) : (
                title
              )}
            </Heading>
          ) : null}
          {aside ? <div className={css.aside}>{aside}</div> : null}
        </div>
      ) : null}
      <div id={contentId} className={isFoldable && !fold.isOpen ? css.folded : css.content}>
        <FoldingCards begin={null}>
          {children ? <div className={isFlush ? css.flush : css.body}>{children}</div> : null}
          {footer ? <div className={css.footer}>{footer}</div> : null}
        </FoldingCards>
      </div>
    </section>
  );
}
