import type { ReactNode } from "react";
import { Link as AriaLink } from "react-aria-components";
import { classNames } from "../class-names.ts";
import { defined } from "../field/defined.ts";
import css from "./link.module.css";

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

/** Goes somewhere. The router is the one of react-aria's RouterProvider. */
export function Link({ children, isQuiet, onFollow, className, ...props }: LinkProps) {
  return (
    <AriaLink
      {...defined({ ...props, onClick: onFollow })}
      className={classNames(css.link, isQuiet && css.quiet, className)}
    >
      {children}
    </AriaLink>
  );
}
