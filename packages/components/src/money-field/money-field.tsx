import type { Ref } from "react";
import css from "../field/field.module.css";
import type { FieldProps } from "../field/field.type.ts";
import { useFormatLocale } from "../format/locale.ts";
import { formatAmount } from "../format/money.ts";
import { ParsedTextField } from "../parsed-text/parsed-text-field.tsx";
import type { ParsedFieldProps } from "../parsed-text/use-tell-problem.ts";
import { useParsedText } from "../parsed-text/use-parsed-text.ts";
import type { ComponentTexts } from "../texts/component-texts.ts";
import { useComponentTexts } from "../texts/component-texts-provider.tsx";
import { parseMoney, type MoneyProblem } from "./parse-money.ts";

export interface MoneyFieldProps extends FieldProps, ParsedFieldProps {
  /** Whole øre; null is empty. */
  readonly value?: number | null | undefined;
  readonly defaultValue?: number | null | undefined;
  /** Comes with the problem when the text is no amount: the value is then null, and the field says why. */
  readonly onChange?: ((øre: number | null, problem: MoneyProblem | null) => void) | undefined;
  readonly onBlur?: (() => void) | undefined;
  readonly ref?: Ref<HTMLInputElement> | undefined;
}

function problemText(problem: MoneyProblem, texts: ComponentTexts["money"]): string {
  if (problem === "negative") return texts.negative;
  if (problem === "too-precise") return texts.tooPrecise;
  return problem === "too-large" ? texts.tooLarge : texts.notAnAmount;
}

/** An amount in kroner. Keeps what the person typed when it is no amount, and says what is wrong. */
export function MoneyField({ value, defaultValue, onChange, ...field }: MoneyFieldProps) {
  const locale = useFormatLocale();
  const texts = useComponentTexts();
  const parse = (text: string) => parseMoney(text, locale);
  const typed = useParsedText({ value, defaultValue, onChange, parse, format: (øre) => formatAmount(øre, locale) });
  return (
    <ParsedTextField
      {...field}
      problemWords={typed.problem ? problemText(typed.problem, texts.money) : null}
      typed={typed}
      inputMode="decimal"
      {...(locale === "en-GB" ? { prefix: "DKK" } : { suffix: "kr." })}
      controlClassName={css.numeric}
    />
  );
}
