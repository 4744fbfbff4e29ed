import { useRef, type Ref } from "react";
import type { FieldProps } from "../field/field.type.ts";
import { formatDate } from "../format/date.ts";
import { useFormatLocale } from "../format/locale.ts";
import { ParsedTextField } from "../parsed-text/parsed-text-field.tsx";
import { useParsedText } from "../parsed-text/use-parsed-text.ts";
import type { ParsedFieldProps } from "../parsed-text/use-tell-problem.ts";
import { useComponentTexts } from "../texts/component-texts-provider.tsx";
import { CalendarButton } from "./calendar-button.tsx";
import css from "./date-field.module.css";
import { parseDate, type DateProblem } from "./parse-date.ts";

export interface DateFieldProps extends FieldProps, ParsedFieldProps {
  /** Plain date `YYYY-MM-DD`; null is empty. */
  readonly value?: string | null | undefined;
  readonly defaultValue?: string | null | undefined;
  /** Comes with the problem when the text is no date that fits: the value is then null, and the field says why. */
  readonly onChange?: ((date: string | null, problem: DateProblem | null) => void) | undefined;
  readonly onBlur?: (() => void) | undefined;
  /** Plain date, inclusive. */
  readonly min?: string | undefined;
  /** Plain date, inclusive. */
  readonly max?: string | undefined;
  readonly ref?: Ref<HTMLInputElement> | undefined;
}

/** A day, typed or picked. Keeps what the person typed when there is no such day, and says what is wrong. */
export function DateField({ value, defaultValue, onChange, min, max, ...field }: DateFieldProps) {
  const element = useRef<HTMLDivElement>(null);
  const locale = useFormatLocale();
  const texts = useComponentTexts().date;
  const format = (date: string) => formatDate(date, locale);
  const typed = useParsedText({
    value,
    defaultValue,
    onChange,
    format,
    parse: (text) => parseDate(text, { min, max }),
  });
  const problemTexts: Record<DateProblem, string> = {
    "not-a-date": texts.notADate,
    "no-such-date": texts.noSuchDate,
    "too-early": texts.tooEarly(min ? format(min) : ""),
    "too-late": texts.tooLate(max ? format(max) : ""),
  };
  return (
    <div ref={element} className={css.date}>
      <ParsedTextField
        {...field}
        problemWords={typed.problem ? problemTexts[typed.problem] : null}
        typed={typed}
        inputMode="text"
        placeholder={texts.format}
        controlClassName={css.input}
      />
      {field.isDisabled || field.isReadOnly ? null : (
        <CalendarButton
          fieldRef={element}
          label={field.label}
          value={typed.value}
          min={min}
          max={max}
          onChoose={typed.choose}
        />
      )}
    </div>
  );
}
