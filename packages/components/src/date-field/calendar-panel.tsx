import { parseDate } from "@internationalized/date";
import {
  Button as AriaButton,
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  Heading,
} from "react-aria-components";
import { defined } from "../field/defined.ts";
import { ChevronLeftIcon, ChevronRightIcon } from "../icon/more-icons.tsx";
import { useComponentTexts } from "../texts/component-texts-provider.tsx";
import css from "./calendar-panel.module.css";

export interface CalendarPanelProps {
  readonly value: string | null;
  readonly min: string | undefined;
  readonly max: string | undefined;
  readonly onChoose: (date: string) => void;
}

const read = (date: string | undefined) => (date ? parseDate(date) : undefined);

/** One month to pick a day in; weeks begin on Monday. */
export function CalendarPanel({ value, min, max, onChoose }: CalendarPanelProps) {
  const texts = useComponentTexts().date;
  return (
    <Calendar
      autoFocus
      firstDayOfWeek="mon"
      value={value ? parseDate(value) : null}
      {...defined({ minValue: read(min), maxValue: read(max) })}
      onChange={(date) => onChoose(date.toString())}
    >
      <header className={css.head}>
        <AriaButton slot="previous" className={css.step ?? ""} aria-label={texts.previousMonth}>
          <ChevronLeftIcon />
        </AriaButton>
        <Heading className={css.month ?? ""} />
        <AriaButton slot="next" className={css.step ?? ""} aria-label={texts.nextMonth}>
          <ChevronRightIcon />
        </AriaButton>
      </header>
      <CalendarGrid className={css.grid ?? ""} weekdayStyle="short">
        <CalendarGridHeader>
          {(day) => <CalendarHeaderCell className={css.weekday ?? ""}>{day.slice(0, 2)}</CalendarHeaderCell>}
        </CalendarGridHeader>
        <CalendarGridBody>{(date) => <CalendarCell date={date} className={css.day ?? ""} />}</CalendarGridBody>
      </CalendarGrid>
    </Calendar>
  );
}
