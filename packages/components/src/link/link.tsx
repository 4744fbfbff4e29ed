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
  readonly className?: string | undefined;
  readonly "aria-label"?: string | undefined;
  readonly "aria-current"?: "page" | "step" | "true" | undefined;
}

/** Goes somewhere. The router is the one of react-aria's RouterProvider. */
export function Link({ children, isQuiet, className, ...props }: LinkProps) {
  return (
    <AriaLink {...defined(props)} className={classNames(css.link, isQuiet && css.quiet, className)}>
      {children}
    </AriaLink>
  );
}
