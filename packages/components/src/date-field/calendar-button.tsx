import { lazy, Suspense } from "react";
import { Button as AriaButton, Dialog, DialogTrigger, Popover } from "react-aria-components";
import { CalendarIcon } from "../icon/icons.tsx";
import popover from "../popover/popover.module.css";
import { useComponentTexts } from "../texts/component-texts-provider.tsx";
import css from "./date-field.module.css";

// The calendar is heavy and most dates are typed: it is fetched when somebody opens it.
const CalendarPanel = lazy(async () => ({ default: (await import("./calendar-panel.tsx")).CalendarPanel }));

export interface CalendarButtonProps {
  readonly label: string;
  readonly value: string | null;
  readonly min: string | undefined;
  readonly max: string | undefined;
  readonly onChoose: (date: string) => void;
}

export function CalendarButton({ label, onChoose, ...panel }: CalendarButtonProps) {
  const texts = useComponentTexts();
  const name = `${texts.date.openCalendar}: ${label}`;
  return (
    <DialogTrigger>
      <AriaButton className={css.open ?? ""} aria-label={name}>
        <CalendarIcon />
      </AriaButton>
      <Popover className={popover.popover ?? ""} placement="bottom end" offset={4}>
        <Dialog className={css.dialog ?? ""} aria-label={name}>
          {({ close }) => (
            <Suspense fallback={<span className={css.waiting}>{texts.loading}</span>}>
              <CalendarPanel
                {...panel}
                onChoose={(date) => {
                  onChoose(date);
                  close();
                }}
              />
            </Suspense>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
