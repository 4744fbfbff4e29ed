import { useEffect, useId, useRef, type MouseEvent } from "react";
import { DangerIcon } from "../icon/icons.tsx";
import { useComponentTexts } from "../texts/component-texts-provider.tsx";
import css from "./error-summary.module.css";
import { focusField } from "./focus-field.ts";

export interface FieldProblem {
  /** Id of the field's control, or of the group. Left out: the problem belongs to no single field. */
  readonly fieldId?: string | undefined;
  /** The words at the field, with its name before them where they do not give it. */
  readonly message: string;
}

export interface ErrorSummaryProps {
  readonly errors: readonly FieldProblem[];
  readonly title?: string | undefined;
}

/** All that keeps a form from being sent, with a link to each place. Takes the focus when it comes up. Nothing wrong: nothing shown. */
export function ErrorSummary({ errors, title }: ErrorSummaryProps) {
  const texts = useComponentTexts();
  const headingId = useId();
  const box = useRef<HTMLDivElement>(null);
  const hasErrors = errors.length > 0;

  useEffect(() => {
    if (hasErrors) box.current?.focus();
  }, [hasErrors]);

  if (!hasErrors) return null;
  const follow = (event: MouseEvent, fieldId: string) => {
    // Without this the address would change and the router would see a navigation.
    event.preventDefault();
    focusField(fieldId);
  };
  return (
    <div ref={box} role="alert" tabIndex={-1} aria-labelledby={headingId} className={css.summary}>
      <DangerIcon className={css.icon ?? ""} />
      <div>
        <h2 id={headingId} className={css.title}>
          {title ?? texts.errorSummary.title}
        </h2>
        <ul className={css.list}>
          {errors.map(({ fieldId, message }) => (
            <li key={`${fieldId} ${message}`}>
              {fieldId ? (
                <a href={`#${fieldId}`} className={css.link} onClick={(event) => follow(event, fieldId)}>
                  {message}
                </a>
              ) : (
                message
              )}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
