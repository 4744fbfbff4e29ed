import type { Ref } from "react";
import {
  Button as AriaButton,
  ComboBox as AriaComboBox,
  Input,
  ListBox,
  ListBoxItem,
  Popover,
} from "react-aria-components";
import { classNames } from "../class-names.ts";
import { defined } from "../field/defined.ts";
import { FieldHead } from "../field/field-parts.tsx";
import field from "../field/field.module.css";
import type { FieldProps } from "../field/field.type.ts";
import { splitField } from "../field/split-field.ts";
import { ChevronDownIcon } from "../icon/more-icons.tsx";
import popover from "../popover/popover.module.css";
import { useComponentTexts } from "../texts/component-texts-provider.tsx";
import css from "./combo-box.module.css";

export interface ComboBoxItem {
  readonly id: string;
  readonly label: string;
  /** A second line that tells like-named ones apart: CVR, address. */
  readonly description?: string | undefined;
}

export interface ComboBoxProps extends FieldProps {
  /** What is offered now. With `onInputChange` the caller finds the matches; without it they are filtered here. */
  readonly items: readonly ComboBoxItem[];
  readonly value?: string | null | undefined;
  readonly defaultValue?: string | null | undefined;
  readonly onChange?: ((id: string | null) => void) | undefined;
  readonly inputValue?: string | undefined;
  readonly onInputChange?: ((text: string) => void) | undefined;
  readonly onBlur?: (() => void) | undefined;
  readonly isLoading?: boolean | undefined;
  readonly placeholder?: string | undefined;
  readonly ref?: Ref<HTMLInputElement> | undefined;
}

/** One of many, found by typing. */
export function ComboBox(props: ComboBoxProps) {
  const { head, control } = splitField(props);
  const { items, isLoading, placeholder, ref, onBlur, onChange, ...rest } = control;
  const texts = useComponentTexts();
  const offered = props.onInputChange ? { items } : { defaultItems: items };
  return (
    <AriaComboBox<ComboBoxItem>
      {...defined(rest)}
      {...offered}
      className={field.field ?? ""}
      isInvalid={Boolean(head.errorMessage)}
      validationBehavior="aria"
      allowsEmptyCollection
      onChange={(key) => onChange?.(key === null ? null : String(key))}
      onBlur={() => onBlur?.()}
    >
      <FieldHead {...head} />
      <div className={css.frame}>
        <Input ref={ref ?? null} className={classNames(field.control, css.input)} {...defined({ placeholder })} />
        <AriaButton className={css.open ?? ""} aria-label={texts.comboBox.showOptions}>
          {isLoading ? <span className={css.spinner} /> : <ChevronDownIcon />}
        </AriaButton>
      </div>
      <Popover className={classNames(popover.popover, css.popover)} offset={4}>
        <ListBox<ComboBoxItem>
          className={css.list ?? ""}
          renderEmptyState={() => <div className={css.empty}>{isLoading ? texts.loading : texts.comboBox.noMatch}</div>}
        >
          {(item) => (
            <ListBoxItem textValue={item.label} className={popover.item ?? ""}>
              <span>{item.label}</span>
              {item.description ? <span className={popover.note}>{item.description}</span> : null}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaComboBox>
  );
}
