import type { ReactNode } from "react";
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { Button } from "../button/button.tsx";
import { classNames } from "../class-names.ts";
import { useComponentTexts } from "../texts/component-texts-provider.tsx";
import css from "./dialog.module.css";

export interface ConfirmDialogProps {
  /** The question: `Vil du trække ansøgningen tilbage?` */
  readonly title: string;
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
  /** The act itself, never "OK": `Træk tilbage`. */
  readonly confirmLabel: string;
  readonly cancelLabel?: string | undefined;
  /** The dialog stays until the caller closes it, so that a refusal can be shown in it. */
  readonly onConfirm: () => void;
  /** `danger` for what cannot be undone. */
  readonly tone?: "normal" | "danger" | undefined;
  readonly isPending?: boolean | undefined;
  /** What will happen, and to what. */
  readonly children?: ReactNode;
}

/** Asks before something weighty. The focus begins on the way out. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const {
    title,
    isOpen,
    onOpenChange,
    confirmLabel,
    cancelLabel,
    onConfirm,
    tone = "normal",
    isPending,
    children,
  } = props;
  const texts = useComponentTexts();
  return (
    <ModalOverlay isOpen={isOpen} onOpenChange={onOpenChange} className={css.overlay ?? ""}>
      <Modal className={classNames(css.modal, css.small)}>
        <AriaDialog role="alertdialog" className={css.dialog ?? ""}>
          <div className={css.head}>
            <Heading slot="title" className={css.title ?? ""}>
              {title}
            </Heading>
          </div>
          <div className={css.body}>{children}</div>
          <div className={css.footer}>
            <Button autoFocus isDisabled={isPending ?? false} onPress={() => onOpenChange(false)}>
              {cancelLabel ?? texts.cancel}
            </Button>
            <Button
              variant={tone === "danger" ? "danger" : "primary"}
              isPending={isPending ?? false}
              onPress={onConfirm}
            >
              {confirmLabel}
            </Button>
          </div>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
