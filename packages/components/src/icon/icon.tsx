import { classNames } from "../class-names.ts";
import css from "./icon.module.css";

export interface IconProps {
  readonly className?: string;
  /** Says what the icon means where no text beside it does; without it the icon is decoration. */
  readonly label?: string;
}

interface DrawnIconProps extends IconProps {
  readonly path: string;
}

/** Draws one path on a 20 by 20 grid, as large as the text around it asks for. */
export function DrawnIcon({ path, className, label }: DrawnIconProps) {
  const meaning = label ? ({ role: "img", "aria-label": label } as const) : ({ "aria-hidden": true } as const);
  return (
    <svg {...meaning} className={classNames(css.icon, className)} viewBox="0 0 20 20" focusable="false">
      <path d={path} />
    </svg>
  );
}
