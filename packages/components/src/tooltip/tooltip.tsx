import type { ComponentProps } from "react";
import { Focusable, Tooltip as AriaTooltip, TooltipTrigger } from "react-aria-components";
import css from "./tooltip.module.css";

export interface TooltipProps {
  /** A few words; nothing that cannot be done without. */
  readonly text: string;
  /** A Button or a Link of this library. */
  readonly children: ComponentProps<typeof Focusable>["children"];
}

/** Words that come up when a control is pointed at or focused. */
export function Tooltip({ text, children }: TooltipProps) {
  return (
    <TooltipTrigger delay={400}>
      <Focusable>{children}</Focusable>
      <AriaTooltip offset={6} className={css.tooltip ?? ""}>
        {text}
      </AriaTooltip>
    </TooltipTrigger>
  );
}
