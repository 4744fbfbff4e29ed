import { useState, type Ref } from "react";
import { TextArea as AriaTextArea, TextField as AriaTextField } from "react-aria-components";
import { classNames } from "../class-names.ts";
import { defined } from "../field/defined.ts";
import { FieldHead } from "../field/field-parts.tsx";
import field from "../field/field.module.css";
import type { FieldProps } from "../field/field.type.ts";
import { splitField } from "../field/split-field.ts";
import { useComponentTexts } from "../texts/component-texts-provider.tsx";
import { VisuallyHidden } from "../visually-hidden/visually-hidden.tsx";
import { CharacterCount } from "./character-count.tsx";
import css from "./text-area.module.css";

export interface TextAreaProps extends FieldProps {
  readonly value?: string | undefined;
  readonly defaultValue?: string | undefined;
  readonly onChange?: ((value: string) => void) | undefined;
  readonly onBlur?: (() => void) | undefined;
  /** Height to begin with, in lines; it grows with the text. */
  readonly rows?: number | undefined;
  /** Shows how many characters are left once they are few. More can be typed, so that nothing pasted is lost. */
  readonly maxCharacters?: number | undefined;
  readonly ref?: Ref<HTMLTextAreaElement> | undefined;
}

/** Text of more than one line. */
export function TextArea(props: TextAreaProps) {
  const { head, control } = splitField(props);
  const { ref, rows = 4, maxCharacters, onChange, ...rest } = control;
  const texts = useComponentTexts();
  const [typed, setTyped] = useState(props.defaultValue ?? "");
  const limit =
    maxCharacters === undefined ? null : <VisuallyHidden>{texts.charactersMax(maxCharacters)}</VisuallyHidden>;
  return (
    <AriaTextField
      {...defined(rest)}
      className={field.field ?? ""}
      isInvalid={Boolean(head.errorMessage)}
      validationBehavior="aria"
      onChange={(text) => {
        setTyped(text);
        onChange?.(text);
      }}
    >
      <FieldHead
        {...head}
        isDescriptionHidden={!head.description}
        description={
          head.description || limit ? (
            <>
              {head.description} {limit}
            </>
          ) : null
        }
      />
      <AriaTextArea ref={ref ?? null} rows={rows} className={classNames(field.control, css.area)} />
      {maxCharacters === undefined ? null : (
        <CharacterCount count={(props.value ?? typed).length} max={maxCharacters} />
      )}
    </AriaTextField>
  );
}
