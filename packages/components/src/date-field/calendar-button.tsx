import type { RefObject } from "react";
import { CalendarIcon } from "../icon/more-icons.tsx";
import { useLatePart } from "../popover/use-late-part.ts";
import { useComponentTexts } from "../texts/component-texts-provider.tsx";
import css from "./date-field.module.css";

// The calendar is heavy and most dates are typed: it comes when somebody is about to open it.
const fetchPopover = async () => (await import("./calendar-popover.tsx")).CalendarPopover;

export interface CalendarButtonProps {
  readonly label: string;
  readonly value: string | null;
  readonly min: string | undefined;
  readonly max: string | undefined;
  /** The field, under whose start the calendar opens. */
  readonly fieldRef: RefObject<HTMLElement | null>;
  readonly onChoose: (date: string) => void;
}

export function CalendarButton({ label, ...popover }: CalendarButtonProps) {
  const texts = useComponentTexts();
  const { Part: CalendarPopover, isOpen, setOpen, open, prepare } = useLatePart(fetchPopover);
  const name = `${texts.date.openCalendar}: ${label}`;
  return (
    <>
      <button
        type="button"
        className={css.open}
        aria-label={name}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onPointerEnter={prepare}
        onFocus={prepare}
        onClick={open}
      >
        <CalendarIcon />
      </button>
      {CalendarPopover ? <CalendarPopover {...popover} name={name} isOpen={isOpen} onOpenChange={setOpen} /> : null}
    </>
  );
}
