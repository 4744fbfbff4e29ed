import type { ReactNode } from "react";
import { Menu as AriaMenu, MenuItem as AriaMenuItem, MenuTrigger, Popover } from "react-aria-components";
import { Button, type ButtonVariant } from "../button/button.tsx";
import { classNames } from "../class-names.ts";
import { defined } from "../field/defined.ts";
import { ChevronDownIcon } from "../icon/icons.tsx";
import popover from "../popover/popover.module.css";
import css from "./menu.module.css";

export interface MenuItem {
  readonly id: string;
  readonly label: string;
  readonly description?: string | undefined;
  readonly href?: string | undefined;
  readonly onAction?: (() => void) | undefined;
  readonly isDisabled?: boolean | undefined;
  /** For what cannot be undone. */
  readonly isDanger?: boolean | undefined;
}

export interface MenuProps {
  /** The button's words. */
  readonly label: string;
  readonly items: readonly MenuItem[];
  readonly variant?: ButtonVariant | undefined;
  readonly size?: "medium" | "small" | undefined;
  /** In place of the words, which then are only read aloud. */
  readonly icon?: ReactNode;
  readonly placement?: "bottom start" | "bottom end" | undefined;
  readonly isDisabled?: boolean | undefined;
}

/** A button that opens a list of things to do. */
export function Menu({ label, items, variant = "secondary", size, icon, placement = "bottom start", isDisabled }: MenuProps) {
  return (
    <MenuTrigger>
      {icon ? (
        <Button variant={variant} size={size} isDisabled={isDisabled} icon={icon} aria-label={label} />
      ) : (
        <Button variant={variant} size={size} isDisabled={isDisabled}>
          <span className={css.trigger}>
            {label}
            <ChevronDownIcon />
          </span>
        </Button>
      )}
      <Popover className={classNames(popover.popover, css.menu)} placement={placement} offset={4}>
        <AriaMenu items={items} className={css.list ?? ""}>
          {({ isDanger, label: text, description, ...item }) => (
            <AriaMenuItem {...defined(item)} textValue={text} className={classNames(popover.item, isDanger && css.danger)}>
              <span>{text}</span>
              {description ? (
                <span className={popover.note}>{description}</span>
              ) : null}
            </AriaMenuItem>
          )}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
