import type { RefObject } from "react";
import { Dialog, Popover } from "react-aria-components";
import popover from "../popover/popover.module.css";
import { CalendarPanel, type CalendarPanelProps } from "./calendar-panel.tsx";
import css from "./date-field.module.css";

export interface CalendarPopoverProps extends CalendarPanelProps {
  readonly name: string;
  readonly fieldRef: RefObject<HTMLElement | null>;
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
}

/** The calendar under the field; the day that is chosen closes it. */
export function CalendarPopover({ name, fieldRef, isOpen, onOpenChange, onChoose, ...panel }: CalendarPopoverProps) {
  return (
    <Popover
      className={popover.popover ?? ""}
      triggerRef={fieldRef}
      placement="bottom start"
      offset={4}
      isOpen={isOpen}
      onOpenChange={onOpenChange}
    >
      <Dialog className={css.dialog ?? ""} aria-label={name}>
        <CalendarPanel
          {...panel}
          onChoose={(date) => {
            onChoose(date);
            onOpenChange(false);
          }}
        />
      </Dialog>
    </Popover>
  );
}
