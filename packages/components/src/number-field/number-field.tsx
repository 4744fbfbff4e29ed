import type { ReactNode, Ref } from "react";
import css from "../field/field.module.css";
import type { FieldProps } from "../field/field.type.ts";
import { useFormatLocale } from "../format/locale.ts";
import { formatNumber } from "../format/number.ts";
import { ParsedTextField } from "../parsed-text/parsed-text-field.tsx";
import { useParsedText } from "../parsed-text/use-parsed-text.ts";
import type { ParsedFieldProps } from "../parsed-text/use-tell-problem.ts";
import { useComponentTexts } from "../texts/component-texts-provider.tsx";
import { parseNumber, type NumberProblem } from "./parse-number.ts";

export interface NumberFieldProps extends FieldProps, ParsedFieldProps {
  readonly value?: number | null | undefined;
  readonly defaultValue?: number | null | undefined;
  /** Comes with the problem when the text is not the number that is asked for: the value is then null. */
  readonly onChange?: ((value: number | null, problem: NumberProblem | null) => void) | undefined;
  readonly onBlur?: (() => void) | undefined;
  /** Inclusive. */
  readonly min?: number | undefined;
  /** Inclusive. */
  readonly max?: number | undefined;
  /** Decimals at most; whole numbers unless told. */
  readonly decimals?: number | undefined;
  /** Unit after the field: `timer`, `%`. */
  readonly suffix?: ReactNode;
  readonly ref?: Ref<HTMLInputElement> | undefined;
}

/** A count or a measure; not for numbers that are names (CVR, postcode): those are text. */
export function NumberField({ value, defaultValue, onChange, min, max, decimals = 0, ...field }: NumberFieldProps) {
  const locale = useFormatLocale();
  const texts = useComponentTexts().number;
  const format = (number: number) => formatNumber(number, locale, decimals);
  const parse = (text: string) => parseNumber(text, { min, max, decimals }, locale);
  const typed = useParsedText({ value, defaultValue, onChange, parse, format });
  const problemTexts: Record<NumberProblem, string> = {
    "not-a-number": texts.notANumber,
    "too-precise": texts.tooPrecise(decimals),
    "too-low": texts.tooLow(format(min ?? 0)),
    "too-high": texts.tooHigh(format(max ?? Number.MAX_SAFE_INTEGER)),
  };
  return (
    <ParsedTextField
      {...field}
      problemWords={typed.problem ? problemTexts[typed.problem] : null}
      typed={typed}
      inputMode={decimals > 0 ? "decimal" : "numeric"}
      controlClassName={css.numeric}
    />
  );
}
