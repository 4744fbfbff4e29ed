import type { ReactNode, Ref } from "react";
import { SwitchButton, SwitchField, Text } from "react-aria-components";
import { defined } from "../field/defined.ts";
import field from "../field/field.module.css";
import css from "./switch.module.css";

export interface SwitchProps {
  readonly children: string;
  readonly description?: ReactNode;
  readonly isSelected?: boolean | undefined;
  readonly defaultSelected?: boolean | undefined;
  readonly onChange?: ((isSelected: boolean) => void) | undefined;
  readonly isDisabled?: boolean | undefined;
  readonly name?: string | undefined;
  readonly value?: string | undefined;
  readonly id?: string | undefined;
  readonly ref?: Ref<HTMLInputElement> | undefined;
}

/** Turns something on or off at once, without a form to send. */
export function Switch({ children, description, ref, ...props }: SwitchProps) {
  return (
    <SwitchField {...defined(props)} inputRef={ref ?? null} className={css.field ?? ""}>
      <SwitchButton className={css.switch ?? ""}>
        <span className={css.track} aria-hidden="true">
          <span className={css.knob} />
        </span>
        <span>{children}</span>
      </SwitchButton>
      {description ? (
        <Text slot="description" className={`${field.description} ${css.note}`}>
          {description}
        </Text>
      ) : null}
    </SwitchField>
  );
}
