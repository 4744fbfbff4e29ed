import { ButtonLink, Card, EmptyState, Stack, Table, type TableColumn } from "@indgang/components";
import {
  QueryState,
  Screen as ScreenFrame,
  useFormats,
  useHrefTo,
  useLanguage,
  useViewer,
  useWords,
} from "@indgang/shell";
import { reportRoute } from "../report/routes.ts";
import { useWholeList } from "../search/use-whole-list.ts";
import { useToday } from "../time/use-today.ts";
import { PoolsOverviewDocument, type PoolsOverviewQuery } from "./generated/pools-overview.generated.ts";
import { overviewWords } from "./overview-words.ts";
import { poolOverviewRoute } from "./routes.ts";

type PoolRow = PoolsOverviewQuery["pools"]["nodes"][number];

/** POOL-14, POOL-18: every pool of the municipality with what there is to give and what is left; one's own first. */
export function Screen() {
  const words = useWords(overviewWords);
  const { administration } = useViewer();
  const hrefTo = useHrefTo();
  const [result, readAgain] = useWholeList(PoolsOverviewDocument, {}, (data) => data.pools);
  return (
    <ScreenFrame
      title={words("title")}
      lead={words("lead")}
      actions={<ButtonLink href={hrefTo(reportRoute)}>{words("report")}</ButtonLink>}
    >
      <QueryState result={result} onRetry={readAgain}>
        {(pools) => {
          const own = pools.filter((pool) => pool.administration.id === administration?.id);
          const others = pools.filter((pool) => pool.administration.id !== administration?.id);
          return (
            <Stack gap={6}>
              {pools.length === 0 ? <EmptyState title={words("noPools")}>{words("noPoolsText")}</EmptyState> : null}
              <Pools title={words("ownPools")} pools={own} isOwn />
              <Pools title={words(own.length > 0 ? "otherPools" : "allPools")} pools={others} />
            </Stack>
          );
        }}
      </QueryState>
    </ScreenFrame>
  );
}

interface PoolsProps {
  readonly title: string;
  readonly pools: readonly PoolRow[];
  readonly isOwn?: boolean;
}

function Pools({ title, pools, isOwn = false }: PoolsProps) {
  const hrefTo = useHrefTo();
  const today = useToday();
  const columns = usePoolColumns(isOwn, today);
  if (pools.length === 0) return null;
  return (
    <Card title={title} isFlush>
      <Table
        caption={title}
        isCaptionHidden
        isHeadSticky={false}
        columns={columns}
        rows={pools}
        rowKey={({ id }) => id}
        rowHref={(row) => {
          const year = present(row, today);
          return hrefTo(poolOverviewRoute, { poolId: row.id }, year ? { year: String(year.year) } : {});
        }}
      />
    </Card>
  );
}

/** The year that a pool is at: the latest whose money is not further ahead than next year's, which is given out this year. */
function present({ overview: { years } }: PoolRow, today: string): PoolRow["overview"]["years"][number] | undefined {
  return years.find(({ year }) => year <= Number(today.slice(0, 4)) + 1) ?? years.at(-1);
}

function usePoolColumns(isOwn: boolean, today: string): readonly TableColumn<PoolRow>[] {
  const words = useWords(overviewWords);
  const { money } = useFormats();
  const { language } = useLanguage();
  const latest = (row: PoolRow) => present(row, today);
  const amount = (id: "budget" | "granted" | "left", header: string): TableColumn<PoolRow> => ({
    id,
    header,
    align: "end",
    cell: (row) => (latest(row) ? money(latest(row)?.[id] ?? 0) : "–"),
  });
  return [
    { id: "pool", header: words("pool"), isRowHeader: true, cell: ({ name }) => name },
    ...(isOwn
      ? []
      : [
          {
            id: "administration",
            header: words("administration"),
            cell: ({ administration: { name, nameEn } }: PoolRow) => (language === "da" ? name : nameEn),
          },
        ]),
    { id: "year", header: words("year"), isUnbroken: true, cell: (row) => latest(row)?.year ?? "–" },
    amount("budget", words("budgetHead")),
    amount("granted", words("granted")),
    amount("left", words("left")),
  ];
}
