import type { ReactNode } from "react";
import { classNames } from "../class-names.ts";
import css from "./link.module.css";
import { useFollow } from "./link-provider.tsx";

export interface LinkProps {
  readonly href: string;
  readonly children: ReactNode;
  /** Without underline until pointed at: for lists that are nothing but links. */
  readonly isQuiet?: boolean | undefined;
  readonly target?: string | undefined;
  readonly rel?: string | undefined;
  readonly download?: boolean | string | undefined;
  /** Told that it was followed, by mouse, touch or key. */
  readonly onFollow?: (() => void) | undefined;
  readonly className?: string | undefined;
  readonly "aria-label"?: string | undefined;
  readonly "aria-current"?: "page" | "step" | "true" | undefined;
}

/** Goes somewhere, by the router of the LinkProvider around it. */
export function Link({ href, isQuiet, onFollow, className, children, ...props }: LinkProps) {
  const follow = useFollow(onFollow);
  return (
    <a {...props} href={href} onClick={follow} className={classNames(css.link, isQuiet && css.quiet, className)}>
      {children}
    </a>
  );
}
