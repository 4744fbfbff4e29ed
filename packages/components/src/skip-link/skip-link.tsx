import { useComponentTexts } from "../texts/component-texts-provider.tsx";
import css from "./skip-link.module.css";

export interface SkipLinkProps {
  /** Id of the main content, which can take focus (`tabIndex={-1}`). */
  readonly targetId: string;
  readonly children?: string | undefined;
}

/** The page's first stop for the keyboard: over the menus to the content. Seen only when focused. */
export function SkipLink({ targetId, children }: SkipLinkProps) {
  const texts = useComponentTexts();
  return (
    <a
      href={`#${targetId}`}
      className={css.link}
      onClick={(event) => {
        event.preventDefault();
        document.getElementById(targetId)?.focus();
      }}
    >
      {children ?? texts.skipLink}
    </a>
  );
}
