import { Stack } from "@indgang/components";
import type { ReactNode } from "react";
import css from "./fill.module.css";
import { helpIn, labelIn } from "./in-language.ts";
import type { QuestionProps } from "./question-props.type.ts";

/** A question whose answer has several fields: they stand together under its name. */
export function QuestionGroup({
  question,
  faults,
  language,
  children,
}: Pick<QuestionProps, "question" | "faults" | "language"> & { readonly children: ReactNode }) {
  const { id, errorMessage } = faults.field(question.key);
  const help = helpIn(language, question);
  return (
    <fieldset
      id={id}
      tabIndex={-1}
      className={css["group"]}
      aria-describedby={errorMessage ? `${id}-error` : undefined}
    >
      <legend className={css["legend"]}>{labelIn(language, question)}</legend>
      <Stack gap={3}>
        {help ? <p className={css["help"]}>{help}</p> : null}
        {errorMessage ? (
          <p id={`${id}-error`} className={css["error"]}>
            {errorMessage}
          </p>
        ) : null}
        {children}
      </Stack>
    </fieldset>
  );
}
