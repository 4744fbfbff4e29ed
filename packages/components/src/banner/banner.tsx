import type { ReactNode } from "react";
import { classNames } from "../class-names.ts";
import { CloseIcon } from "../icon/icons.tsx";
import { ToneIcon } from "../icon/tone-icon.tsx";
import { useComponentTexts } from "../texts/component-texts-provider.tsx";
import css from "./banner.module.css";

export interface BannerProps {
  readonly tone?: "info" | "success" | "warning" | "danger" | undefined;
  readonly title: string;
  readonly children?: ReactNode;
  /** What the person can do about it: buttons or links. */
  readonly actions?: ReactNode;
  readonly onClose?: (() => void) | undefined;
  /** Reads it aloud when it comes up after the page was there: `alert` interrupts, `status` waits. */
  readonly announce?: "alert" | "status" | undefined;
}

/** Tells what holds for the page or the part below it. */
export function Banner({ tone = "info", title, children, actions, onClose, announce }: BannerProps) {
  const texts = useComponentTexts();
  return (
    <div className={classNames(css.banner, css[tone])} role={announce}>
      <ToneIcon tone={tone} label={texts.tone[tone]} className={css.icon ?? ""} />
      <div className={css.body}>
        <p className={css.title}>{title}</p>
        {children ? <div>{children}</div> : null}
        {actions ? <div className={css.actions}>{actions}</div> : null}
      </div>
      {onClose ? (
        <button type="button" className={css.close} aria-label={texts.close} onClick={onClose}>
          <CloseIcon />
        </button>
      ) : null}
    </div>
  );
}
