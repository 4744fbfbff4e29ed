import type { ReactNode } from "react";
import { Button as AriaButton, Dialog as AriaDialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { classNames } from "../class-names.ts";
import { CloseIcon } from "../icon/icons.tsx";
import { useComponentTexts } from "../texts/component-texts-provider.tsx";
import css from "./dialog.module.css";

export interface DialogProps {
  readonly title: string;
  readonly isOpen: boolean;
  /** Called with false when the person closes it: cross, Escape, or a click outside when that is allowed. */
  readonly onOpenChange: (isOpen: boolean) => void;
  readonly size?: "small" | "medium" | "large" | undefined;
  /** Buttons; the last one is the dialog's purpose. */
  readonly footer?: ReactNode;
  /** A click outside closes. Not where something has been typed. */
  readonly isDismissable?: boolean | undefined;
  readonly children?: ReactNode;
}

/** A short errand on top of the page, which waits meanwhile. Focus goes in, stays in, and comes back. */
export function Dialog({
  title,
  isOpen,
  onOpenChange,
  size = "medium",
  footer,
  isDismissable = false,
  children,
}: DialogProps) {
  const texts = useComponentTexts();
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      isDismissable={isDismissable}
      className={css.overlay ?? ""}
    >
      <Modal className={classNames(css.modal, css[size])}>
        <AriaDialog className={css.dialog ?? ""}>
          <div className={css.head}>
            <Heading slot="title" className={css.title ?? ""}>
              {title}
            </Heading>
            <AriaButton className={css.close ?? ""} aria-label={texts.close} onPress={() => onOpenChange(false)}>
              <CloseIcon />
            </AriaButton>
          </div>
          <div className={css.body}>{children}</div>
          {footer ? <div className={css.footer}>{footer}</div> : null}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
