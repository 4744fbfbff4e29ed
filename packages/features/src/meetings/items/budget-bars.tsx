import { Banner, BudgetBar } from "@indgang/components";
import { subtract, zero } from "@indgang/domain/kernel";
import { useFormats, useWords } from "@indgang/shell";
import css from "./items.module.css";
import type { BudgetOverview } from "./budget-overview.ts";
import { listWords } from "./list-words.ts";
import { useLineName } from "./use-line-name.ts";

/** More lines than these would cover the list: then they scroll away with the page. */
const most = 6;

/** POOL-9, POOL-18: what is left of each line and of the reserve, while amounts are changed; stays in sight. */
export function BudgetBars({ overview }: { readonly overview: BudgetOverview }) {
  const words = useWords(listWords);
  const { money } = useFormats();
  const { lines, exceeded, withoutLine } = overview;
  const lineName = useLineName();
  if (lines.length === 0) return null;
  return (
    <section className={css["budget"]} aria-label={words("budget")} data-many={lines.length > most || undefined}>
      <div className={css["bars"]}>
        {lines.map(({ id, name, isReserve, amount, granted, planned }) => (
          <BudgetBar
            key={id}
            label={lineName(name, isReserve)}
            total={amount}
            granted={granted}
            proposed={planned}
            isLive
          />
        ))}
      </div>
      {exceeded.map(({ id, name, leftAfter }) => (
        <Banner
          key={id}
          tone="danger"
          title={words("exceeded", { line: name, over: money(subtract(zero, leftAfter)) })}
        />
      ))}
      {withoutLine > 0 ? <p>{words("withoutLine", { amount: money(withoutLine) })}</p> : null}
    </section>
  );
}
