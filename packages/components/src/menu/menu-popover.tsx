import type { RefObject } from "react";
import { Menu as AriaMenu, MenuItem as AriaMenuItem, Popover } from "react-aria-components";
import { classNames } from "../class-names.ts";
import { defined } from "../field/defined.ts";
import popover from "../popover/popover.module.css";
import css from "./menu.module.css";
import type { MenuItem } from "./menu.type.ts";

export interface MenuPopoverProps {
  readonly label: string;
  readonly items: readonly MenuItem[];
  readonly placement: "bottom start" | "bottom end";
  readonly triggerRef: RefObject<HTMLButtonElement | null>;
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
}

/** The list itself, with arrow keys, Home, End and typing ahead. */
export function MenuPopover({ label, items, placement, triggerRef, isOpen, onOpenChange }: MenuPopoverProps) {
  return (
    <Popover
      aria-label={label}
      className={classNames(popover.popover, css.menu)}
      triggerRef={triggerRef}
      placement={placement}
      offset={4}
      isOpen={isOpen}
      onOpenChange={onOpenChange}
    >
      <AriaMenu
        aria-label={label}
        items={items}
        autoFocus="first"
        onClose={() => onOpenChange(false)}
        className={css.list ?? ""}
      >
        {({ isDanger, label: text, description, ...item }) => (
          <AriaMenuItem
            {...defined(item)}
            textValue={text}
            className={classNames(popover.item, isDanger && css.danger)}
          >
            <span>{text}</span>
            {description ? <span className={popover.note}>{description}</span> : null}
          </AriaMenuItem>
        )}
      </AriaMenu>
    </Popover>
  );
}
