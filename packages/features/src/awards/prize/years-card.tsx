import { Card, Link } from "@indgang/components";
import { useHrefTo, useWords } from "@indgang/shell";
import { PlainTable } from "../../applications/case/plain-table.tsx";
import { useNextDate } from "../list/use-next-date.ts";
import { awardCycleRoute } from "../routes.ts";
import { CycleStateBadge } from "../terms/cycle-state-badge.tsx";
import type { PrizeEntry } from "./prize-view.tsx";
import { prizeWords } from "./prize-words.ts";

/** AWARD-1: the years of a prize, the latest first. */
export function YearsCard({ cycles }: { readonly cycles: PrizeEntry["cycles"]["nodes"] }) {
  const words = useWords(prizeWords);
  const hrefTo = useHrefTo();
  const nextDate = useNextDate();
  return (
    <Card title={words("years")}>
      {cycles.length === 0 ? (
        <p>{words("noYears")}</p>
      ) : (
        <PlainTable
          caption={words("years")}
          amounts={[]}
          heads={[words("year"), words("state"), words("when")]}
          rows={cycles.map((cycle) => [
            <Link key={cycle.id} href={hrefTo(awardCycleRoute, { cycleId: cycle.id })}>
              {String(cycle.year)}
            </Link>,
            <CycleStateBadge key={cycle.id} state={cycle.state} />,
            nextDate(cycle) ?? "",
          ])}
        />
      )}
    </Card>
  );
}
