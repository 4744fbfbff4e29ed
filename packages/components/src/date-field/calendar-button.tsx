import { lazy, Suspense, useState, type RefObject } from "react";
import { Button as AriaButton } from "react-aria-components";
import { CalendarIcon } from "../icon/icons.tsx";
import { useComponentTexts } from "../texts/component-texts-provider.tsx";
import css from "./date-field.module.css";

const fetchPopover = () => import("./calendar-popover.tsx");

// The calendar is heavy and most dates are typed: it comes when somebody is about to open it.
const CalendarPopover = lazy(async () => ({ default: (await fetchPopover()).CalendarPopover }));

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
  const [isOpen, setOpen] = useState(false);
  const [hasOpened, setOpened] = useState(false);
  const name = `${texts.date.openCalendar}: ${label}`;
  const fetch = () => void fetchPopover();
  return (
    <>
      <AriaButton
        className={css.open ?? ""}
        aria-label={name}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onHoverStart={fetch}
        onFocus={fetch}
        onPress={() => {
          setOpened(true);
          setOpen(true);
        }}
      >
        <CalendarIcon />
      </AriaButton>
      {hasOpened ? (
        <Suspense fallback={null}>
          <CalendarPopover {...popover} name={name} isOpen={isOpen} onOpenChange={setOpen} />
        </Suspense>
      ) : null}
    </>
  );
}
