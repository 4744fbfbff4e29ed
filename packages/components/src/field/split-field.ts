import type { FieldProps } from "./field.type.ts";

/** What stands before the control. */
export interface HeadProps extends Pick<
  FieldProps,
  "label" | "isLabelHidden" | "isRequired" | "description" | "errorMessage"
> {
  /** The description is only read aloud, and takes no room. */
  readonly isDescriptionHidden?: boolean | undefined;
}

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
