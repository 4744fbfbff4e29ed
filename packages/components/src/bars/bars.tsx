import css from "./bars.module.css";

export interface Bar {
  /** Not below zero; in the same unit as `max`. */
  readonly value: number;
  /** `outlined` for what is only asked for or planned, `filled` for what is so. */
  readonly look: "filled" | "outlined";
}

export interface BarsProps {
  readonly bars: readonly Bar[];
  /** What a bar over the whole width stands for: the largest value of all rows that are compared. */
  readonly max: number;
}

const height = 10;
const step = 14;

/**
 * Bars for one row of a table. The row says the same in numbers, so nothing is read aloud. Drawn as shapes, which are
 * printed where colours of the ground are not.
 */
export function Bars({ bars, max }: BarsProps) {
  const total = bars.length * step - (step - height);
  return (
    <svg className={css.bars} width="100%" height={total} aria-hidden="true" focusable="false">
      {bars.map(({ value, look }, index) => (
        <rect
          key={`${index} ${look}`}
          className={css[look]}
          x="0.75"
          y={index * step + 0.75}
          width={`${shareOf(value, max)}%`}
          height={height - 1.5}
          rx="2"
        />
      ))}
    </svg>
  );
}

/** Percent of the width, leaving room for the stroke. What is above zero is seen, however little it is. */
function shareOf(value: number, max: number): number {
  if (value <= 0 || max <= 0) return 0;
  return Math.max(0.5, Math.min(1, value / max) * 98);
}
