import { lazy, Suspense, useRef, useState, type ReactNode } from "react";
import { Button, type ButtonProps, type ButtonVariant } from "../button/button.tsx";
import { ChevronDownIcon } from "../icon/icons.tsx";
import css from "./menu.module.css";
import type { MenuItem } from "./menu.type.ts";

const fetchPopover = () => import("./menu-popover.tsx");

// A third of the library's weight stands behind this list: it comes when somebody is about to open one.
const MenuPopover = lazy(async () => ({ default: (await fetchPopover()).MenuPopover }));

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
  const [isOpen, setOpen] = useState(false);
  const [hasOpened, setOpened] = useState(false);
  const open = () => {
    setOpened(true);
    setOpen(true);
  };
  const button: ButtonProps = {
    ...look,
    ref: trigger,
    "aria-haspopup": "menu",
    "aria-expanded": isOpen,
    onPress: open,
    onHoverStart: () => void fetchPopover(),
    onFocus: () => void fetchPopover(),
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
      {hasOpened ? (
        <Suspense fallback={null}>
          <MenuPopover
            label={label}
            items={items}
            placement={placement}
            triggerRef={trigger}
            isOpen={isOpen}
            onOpenChange={setOpen}
          />
        </Suspense>
      ) : null}
    </>
  );
}
