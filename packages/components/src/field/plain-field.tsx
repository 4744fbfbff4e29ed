import { useId, type ReactNode } from "react";
import { VisuallyHidden } from "../visually-hidden/visually-hidden.tsx";
import { ErrorText, LabelText } from "./field-parts.tsx";
import css from "./field.module.css";
import type { FieldProps } from "./field.type.ts";

/** What a plain control needs to belong to its label, description and error. */
export interface ControlWiring {
  readonly id: string;
  readonly "aria-describedby": string | undefined;
  readonly "aria-invalid": true | undefined;
}

export interface PlainFieldProps extends FieldProps {
  readonly children: (wiring: ControlWiring) => ReactNode;
}

/** The field anatomy around a plain HTML control. */
export function PlainField({
  label,
  isLabelHidden,
  isRequired,
  description,
  errorMessage,
  id,
  children,
}: PlainFieldProps) {
  const ownId = useId();
  const controlId = id ?? ownId;
  const text = <LabelText label={label} isRequired={isRequired} />;
  const descriptionId = description ? `${controlId}-description` : undefined;
  const errorId = errorMessage ? `${controlId}-error` : undefined;
  const describedBy = [descriptionId, errorId].filter(Boolean).join(" ") || undefined;
  return (
    <div className={css.field}>
      <label htmlFor={controlId} className={isLabelHidden ? css.hiddenLabel : css.label}>
        {isLabelHidden ? <VisuallyHidden>{text}</VisuallyHidden> : text}
      </label>
      {description ? (
        <span id={descriptionId} className={css.description}>
          {description}
        </span>
      ) : null}
      {errorMessage ? (
        <span id={errorId} className={css.error}>
          <ErrorText>{errorMessage}</ErrorText>
        </span>
      ) : null}
      {children({ id: controlId, "aria-describedby": describedBy, "aria-invalid": errorMessage ? true : undefined })}
    </div>
  );
}
