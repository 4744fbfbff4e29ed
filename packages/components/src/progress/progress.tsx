import { useId } from "react";
import { useFormatLocale } from "../format/locale.ts";
import { formatNumber } from "../format/number.ts";
import css from "./progress.module.css";

export interface ProgressProps {
  /** What is under way: `Indlæser rækker`. */
  readonly label: string;
  /** Done so far; left out: nobody knows how long it takes. */
  readonly value?: number | undefined;
  readonly max?: number | undefined;
  /** In place of the per cent: `1.204 af 4.116 rækker`. */
  readonly valueText?: string | undefined;
}

/** How far long work has come. */
export function Progress({ label, value, max = 100, valueText }: ProgressProps) {
  const labelId = useId();
  const locale = useFormatLocale();
  const shown = valueText ?? (value === undefined ? null : `${formatNumber((100 * value) / max, locale)}\u00a0%`);
  return (
    <div className={css.progress}>
      <div className={css.head}>
        <span id={labelId}>{label}</span>
        {shown ? <span className={css.value}>{shown}</span> : null}
      </div>
      <progress className={css.bar} aria-labelledby={labelId} aria-valuetext={valueText} value={value} max={max} />
    </div>
  );
}
