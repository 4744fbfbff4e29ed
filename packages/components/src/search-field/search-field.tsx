import type { Ref } from "react";
import { Button as AriaButton, Input, SearchField as AriaSearchField } from "react-aria-components";
import { classNames } from "../class-names.ts";
import { defined } from "../field/defined.ts";
import { FieldHead } from "../field/field-parts.tsx";
import field from "../field/field.module.css";
import type { FieldProps } from "../field/field.type.ts";
import { splitField } from "../field/split-field.ts";
import { CloseIcon } from "../icon/icons.tsx";
import { SearchIcon } from "../icon/more-icons.tsx";
import { useComponentTexts } from "../texts/component-texts-provider.tsx";
import css from "./search-field.module.css";

export interface SearchFieldProps extends FieldProps {
  readonly value?: string | undefined;
  readonly defaultValue?: string | undefined;
  readonly onChange?: ((value: string) => void) | undefined;
  /** Enter. */
  readonly onSubmit?: ((value: string) => void) | undefined;
  readonly onClear?: (() => void) | undefined;
  readonly placeholder?: string | undefined;
  readonly ref?: Ref<HTMLInputElement> | undefined;
}

/** Words to look for. Escape or the cross clears it. */
export function SearchField(props: SearchFieldProps) {
  const { head, control } = splitField(props);
  const { placeholder, ref, ...rest } = control;
  const texts = useComponentTexts();
  return (
    <AriaSearchField
      {...defined(rest)}
      className={classNames(field.field, css.search)}
      isInvalid={Boolean(head.errorMessage)}
      validationBehavior="aria"
    >
      <FieldHead {...head} />
      <div className={css.frame}>
        <SearchIcon className={css.glass ?? ""} />
        <Input ref={ref ?? null} className={classNames(field.control, css.input)} {...defined({ placeholder })} />
        <AriaButton className={css.clear ?? ""} aria-label={texts.search.clear}>
          <CloseIcon />
        </AriaButton>
      </div>
    </AriaSearchField>
  );
}
