import { useRef, type ReactNode } from "react";
import { Button, type ButtonProps, type ButtonVariant } from "../button/button.tsx";
import { ChevronDownIcon } from "../icon/more-icons.tsx";
import { useLatePart } from "../popover/use-late-part.ts";
import css from "./menu.module.css";
import type { MenuItem } from "./menu.type.ts";

// A third of the library's weight stands behind this list: it comes when somebody is about to open one.
const fetchPopover = async () => (await import("./menu-popover.tsx")).MenuPopover;

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
export function Menu({ label, items, icon, placement = "bottom start", ...look }: MenuProps) {
  const trigger = useRef<HTMLButtonElement>(null);
  const { Part: MenuPopover, isOpen, setOpen, open, prepare } = useLatePart(fetchPopover);
  const button: ButtonProps = {
    ...look,
    ref: trigger,
    "aria-haspopup": "menu",
    "aria-expanded": isOpen,
    onPress: open,
    onPointerEnter: prepare,
    onFocus: prepare,
    onKeyDown: ({ key }) => {
      if (key === "ArrowDown" || key === "ArrowUp") open();
    },
  };
  return (
    <>
      {icon ? (
        <Button {...button} icon={icon} aria-label={label} />
      ) : (
        <Button {...button}>
          <span className={css.trigger}>
            {label}
            <ChevronDownIcon />
          </span>
        </Button>
      )}
      {MenuPopover ? (
        <MenuPopover
          label={label}
          items={items}
          placement={placement}
          triggerRef={trigger}
          isOpen={isOpen}
          onOpenChange={setOpen}
        />
      ) : null}
    </>
  );
}
