import { useComponentTexts } from "../texts/component-texts-provider.tsx";
import { VisuallyHidden } from "../visually-hidden/visually-hidden.tsx";
import css from "./skeleton.module.css";

export interface SkeletonProps {
  /** How many lines the content is likely to have. */
  readonly lines?: number | undefined;
  /** A block instead of lines: its height as a CSS length. */
  readonly height?: string | undefined;
  /** What is being fetched: `Henter ansøgninger …`. */
  readonly label?: string | undefined;
}

/** Holds the room of content that is on its way. */
export function Skeleton({ lines = 3, height, label }: SkeletonProps) {
  const texts = useComponentTexts();
  return (
    <div className={css.skeleton} role="status">
      <VisuallyHidden>{label ?? texts.loading}</VisuallyHidden>
      {height ? (
        <span className={css.block} style={{ height }} />
      ) : (
        Array.from({ length: lines }, (_, line) => <span key={line} className={css.line} />)
      )}
    </div>
  );
}
