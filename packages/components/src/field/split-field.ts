import type { FieldProps } from "./field.type.ts";

/** What stands before the control. */
export type HeadProps = Pick<FieldProps, "label" | "isLabelHidden" | "isRequired" | "description" | "errorMessage">;

/** A field's properties in two: what stands at its head, and what its control takes. Whether it is required goes to both. */
export function splitField<Props extends FieldProps>({
  label,
  isLabelHidden,
  description,
  errorMessage,
  ...control
}: Props) {
  const head: HeadProps = { label, isLabelHidden, description, errorMessage, isRequired: control.isRequired };
  return { head, control };
}
