import { Bars, Card, Table, type Bar, type TableColumn } from "@indgang/components";
import { useFormats, useHrefTo, useWords } from "@indgang/shell";
import { applicationsRoute } from "../applications/routes.ts";
import type { PoolOverviewQuery } from "./generated/pool-overview.generated.ts";
import { overviewWords } from "./overview-words.ts";

type Year = NonNullable<PoolOverviewQuery["pool"]>["overview"]["years"][number];

/** POOL-18: the years beside each other. What was asked for only the own administration and the service desk see; to all others the budget stands in its place. */
export function YearsCard({ poolId, years }: { readonly poolId: string; readonly years: readonly Year[] }) {
  const words = useWords(overviewWords);
  const hrefTo = useHrefTo();
  const isInside = years.some(({ asked }) => asked !== null);
  const columns = useYearColumns(years, isInside);
  return (
    <Card title={words("byYear")} isFlush>
      <Table
        caption={words("byYear")}
        isCaptionHidden
        isHeadSticky={false}
        columns={columns}
        rows={years}
        rowKey={({ year }) => String(year)}
        rowHref={({ year }) =>
          isInside ? hrefTo(applicationsRoute, undefined, { pool: poolId, year: String(year) }) : null
        }
      />
    </Card>
  );
}

function useYearColumns(years: readonly Year[], isInside: boolean): readonly TableColumn<Year>[] {
  const words = useWords(overviewWords);
  const { money, number } = useFormats();
  const barsOf = ({ asked, budget, granted }: Year): readonly Bar[] => [
    { value: asked ?? budget, look: "outlined" },
    { value: granted, look: "filled" },
  ];
  const max = Math.max(0, ...years.flatMap((year) => barsOf(year).map(({ value }) => value)));
  const inside: readonly TableColumn<Year>[] = [
    { id: "cases", header: words("cases"), align: "end", onPhone: "beside", cell: ({ cases }) => number(cases ?? 0) },
    { id: "asked", header: words("asked"), align: "end", onPhone: "beside", cell: ({ asked }) => money(asked ?? 0) },
  ];
  return [
    { id: "year", header: words("year"), isRowHeader: true, cell: ({ year }) => String(year) },
    {
      id: "bars",
      header: words(isInside ? "drawn" : "drawnPublic"),
      width: "24%",
      cell: (year) => <Bars bars={barsOf(year)} max={max} />,
    },
    ...(isInside ? inside : []),
    { id: "budget", header: words("budgetHead"), align: "end", onPhone: "beside", cell: ({ budget }) => money(budget) },
    { id: "granted", header: words("granted"), align: "end", onPhone: "beside", cell: ({ granted }) => money(granted) },
    { id: "left", header: words("left"), align: "end", onPhone: "beside", cell: ({ left }) => money(left) },
  ];
}
