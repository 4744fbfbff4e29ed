import type { KeyboardEvent, MouseEvent, ReactNode, Ref } from "react";
import { classNames } from "../class-names.ts";
import { useFollow } from "../link/link-provider.tsx";
import { useComponentTexts } from "../texts/component-texts-provider.tsx";
import { VisuallyHidden } from "../visually-hidden/visually-hidden.tsx";
import css from "./button.module.css";

/** One primary per view; danger for what cannot be undone. */
export type ButtonVariant = "primary" | "secondary" | "quiet" | "danger";

interface ButtonLook {
  readonly variant?: ButtonVariant | undefined;
  readonly size?: "medium" | "small" | undefined;
  readonly icon?: ReactNode;
  /** Only where the icon stands alone; otherwise the children are the name. */
  readonly "aria-label"?: string | undefined;
  readonly children?: ReactNode;
}

export interface ButtonProps extends ButtonLook {
  readonly type?: "button" | "submit" | "reset" | undefined;
  /** By mouse, touch, Enter or space. */
  readonly onPress?: (() => void) | undefined;
  readonly isDisabled?: boolean | undefined;
  /** Work is under way: the button keeps its focus and its width, and takes no second press. */
  readonly isPending?: boolean | undefined;
  readonly id?: string | undefined;
  readonly form?: string | undefined;
  readonly name?: string | undefined;
  readonly value?: string | undefined;
  readonly autoFocus?: boolean | undefined;
  readonly "aria-describedby"?: string | undefined;
  /** With `aria-expanded`, for a button that opens something. */
  readonly "aria-haspopup"?: "menu" | "dialog" | undefined;
  readonly "aria-expanded"?: boolean | undefined;
  readonly onKeyDown?: ((event: KeyboardEvent) => void) | undefined;
  /** The person is about to press: time to fetch what the press needs. */
  readonly onPointerEnter?: (() => void) | undefined;
  readonly onFocus?: (() => void) | undefined;
  readonly ref?: Ref<HTMLButtonElement> | undefined;
}

export interface ButtonLinkProps extends ButtonLook {
  readonly href: string;
  readonly target?: string | undefined;
  readonly download?: boolean | string | undefined;
}

function buttonClass({ variant = "secondary", size = "medium", icon, children }: ButtonLook): string {
  const isIconOnly = Boolean(icon) && !children;
  return classNames(css.button, css[variant], size === "small" && css.small, isIconOnly && css.iconOnly);
}

/** Does something on this page or sends a form. */
export function Button(props: ButtonProps) {
  const { variant, size, icon, children, type = "button", onPress, isDisabled, isPending, ...given } = props;
  const texts = useComponentTexts();
  const press = (event: MouseEvent) => {
    if (isPending) event.preventDefault();
    else onPress?.();
  };
  return (
    // What waits keeps its focus, which `disabled` would take.
    <button
      {...given}
      type={type}
      disabled={isDisabled}
      aria-disabled={isPending ? true : undefined}
      data-pending={isPending ? true : undefined}
      onClick={press}
      className={buttonClass({ variant, size, icon, children })}
    >
      {isPending ? <span className={css.spinner} aria-hidden="true" /> : icon}
      {children ? <span className={css.text}>{children}</span> : null}
      {isPending ? <VisuallyHidden>{texts.pending}</VisuallyHidden> : null}
    </button>
  );
}

/** Goes somewhere, and looks like a button because it is the page's next step. */
export function ButtonLink({ href, variant, size, icon, children, ...props }: ButtonLinkProps) {
  const follow = useFollow();
  return (
    <a {...props} href={href} onClick={follow} className={buttonClass({ variant, size, icon, children })}>
      {icon}
      {children ? <span className={css.text}>{children}</span> : null}
    </a>
  );
}
