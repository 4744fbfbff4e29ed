import type { ReactNode } from "react";
import { FieldError, Label, Text } from "react-aria-components";
import { DangerIcon } from "../icon/icons.tsx";
import { useComponentTexts } from "../texts/component-texts-provider.tsx";
import { VisuallyHidden } from "../visually-hidden/visually-hidden.tsx";
import css from "./field.module.css";
import type { FieldProps } from "./field.type.ts";
import type { HeadProps } from "./split-field.ts";

/** The label's words with the mark for required or optional. */
export function LabelText({ label, isRequired }: Pick<FieldProps, "label" | "isRequired">) {
  const texts = useComponentTexts();
  if (isRequired === undefined) return label;
  // Required is already said by aria-required: the mark would say it twice.
  return (
    <>
      {label}{" "}
      <span className={css.mark} aria-hidden={isRequired}>
        ({isRequired ? texts.required : texts.optional})
      </span>
    </>
  );
}

export function FieldLabel({
  label,
  isLabelHidden,
  isRequired,
}: Pick<FieldProps, "label" | "isLabelHidden" | "isRequired">) {
  const text = <LabelText label={label} isRequired={isRequired} />;
  return isLabelHidden ? (
    <Label className={css.hiddenLabel}>
      <VisuallyHidden>{text}</VisuallyHidden>
    </Label>
  ) : (
    <Label className={css.label}>{text}</Label>
  );
}

/** Icon and words of an error, without wiring. */
export function ErrorText({ children }: { readonly children: ReactNode }) {
  return (
    <>
      <DangerIcon className={css.errorIcon ?? ""} />
      <span>{children}</span>
    </>
  );
}

/** Label, description and error in the order in which they are read, before the control. */
export function FieldHead(props: HeadProps) {
  return (
    <>
      <FieldLabel {...props} />
      {props.description ? (
        <Text
          slot="description"
          className={(props.isDescriptionHidden ? css.hiddenDescription : css.description) ?? ""}
        >
          {props.description}
        </Text>
      ) : null}
      <FieldError className={css.error ?? ""}>
        <ErrorText>{props.errorMessage}</ErrorText>
      </FieldError>
    </>
  );
}
