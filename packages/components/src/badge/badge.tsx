import { ToneIcon } from "../icon/tone-icon.tsx";
import { classNames } from "../class-names.ts";
import type { Tone } from "../tone.ts";
import css from "./badge.module.css";

export interface BadgeProps {
  readonly tone?: Tone | undefined;
  /** A word or two: `Bevilget`, `Venter på høring`. */
  readonly children: string;
}

const wordOrTwo = 24;

/** The state of something, in a word. */
export function Badge({ tone = "neutral", children }: BadgeProps) {
  return (
    <span className={classNames(css.badge, css[tone], children.length <= wordOrTwo && css.short)}>
      <ToneIcon tone={tone} className={css.icon ?? ""} />
      {children}
    </span>
  );
}
