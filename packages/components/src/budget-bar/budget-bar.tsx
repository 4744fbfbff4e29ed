import { useId, type CSSProperties } from "react";
import { classNames } from "../class-names.ts";
import { useFormatLocale } from "../format/locale.ts";
import { formatMoney } from "../format/money.ts";
import { DangerIcon } from "../icon/icons.tsx";
import { useComponentTexts } from "../texts/component-texts-provider.tsx";
import { VisuallyHidden } from "../visually-hidden/visually-hidden.tsx";
import css from "./budget-bar.module.css";
import { budgetShares } from "./budget-shares.ts";

export interface BudgetBarProps {
  /** Name of the budget line: `Blokstilskud 2026`. */
  readonly label: string;
  /** Whole øre. */
  readonly total: number;
  /** Already decided, whole øre. */
  readonly granted: number;
  /** Not yet decided, whole øre. Not spoken of unless told. */
  readonly proposed?: number | undefined;
  /** Reads what is left aloud when it changes; for lists where the person edits amounts. */
  readonly isLive?: boolean | undefined;
}

/** How far a budget line is used: granted, proposed, left; over the budget in words and pattern. */
export function BudgetBar({ label, total, granted, proposed: planned, isLive }: BudgetBarProps) {
  const proposed = planned ?? 0;
  const texts = useComponentTexts().budget;
  const locale = useFormatLocale();
  const labelId = useId();
  const shares = budgetShares(total, granted, proposed);
  const isOver = shares.left < 0;
  const width = (percent: number): CSSProperties => ({ inlineSize: `${percent}%` });
  const left = formatMoney(Math.abs(shares.left), locale);
  const numbers = [
    { name: texts.granted, amount: granted, swatch: css.granted },
    { name: texts.proposed, amount: planned, swatch: css.proposed },
  ].flatMap(({ amount, ...number }) => (amount === undefined ? [] : [{ ...number, amount }]));
  return (
    <div className={css.budget} role="group" aria-labelledby={labelId}>
      <div className={css.place}>
        <div className={css.head}>
          <span id={labelId} className={css.label}>
            {label}
          </span>
          <span className={css.total}>
            {texts.total} {formatMoney(total, locale)}
          </span>
        </div>
      </div>
      <div className={css.bar} aria-hidden="true">
        <span className={css.granted} style={width(shares.granted)} />
        <span className={css.proposed} style={width(shares.proposed)} />
        {isOver ? <span className={css.over} style={{ insetInlineStart: `${shares.limit}%` }} /> : null}
      </div>
      <div className={css.place}>
        <dl className={css.numbers}>
          {numbers.map(({ name, amount, swatch }) => (
            <div key={name} className={css.number}>
              <dt>
                <span className={classNames(css.swatch, swatch)} />
                {name}
              </dt>
              <dd>{formatMoney(amount, locale)}</dd>
            </div>
          ))}
          <div className={classNames(css.number, isOver && css.overdrawn)}>
            <dt>
              {isOver ? <DangerIcon /> : <span className={classNames(css.swatch, css.rest)} />}
              {isOver ? texts.over : texts.left}
            </dt>
            <dd>{left}</dd>
          </div>
        </dl>
      </div>
      {isLive ? (
        <VisuallyHidden>
          <span role="status">{`${label}: ${isOver ? texts.overBy(left) : `${texts.left} ${left}`}`}</span>
        </VisuallyHidden>
      ) : null}
    </div>
  );
}
