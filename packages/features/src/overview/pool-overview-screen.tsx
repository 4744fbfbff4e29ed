import {
  Banner,
  Breadcrumbs,
  BudgetBar,
  Button,
  Card,
  EmptyState,
  Inline,
  Select,
  Skeleton,
  Stack,
} from "@indgang/components";
import { sum } from "@indgang/domain/kernel";
import {
  NotFoundScreen,
  QueryState,
  Screen as ScreenFrame,
  useHrefTo,
  useLanguage,
  useRouteParameters,
  useRouteSearch,
  useWords,
} from "@indgang/shell";
import { useQuery } from "urql";
import { ExportButton } from "../exports/export-button.tsx";
import { useGrantExportColumns, useListExportColumns } from "../exports/use-export-columns.ts";
import { FigureCards } from "./figure-cards.tsx";
import { PoolOverviewDocument, type PoolOverviewQuery } from "./generated/pool-overview.generated.ts";
import { PoolOutcomes } from "../outcome/seen/pool-outcomes.tsx";
import { overviewWords } from "./overview-words.ts";
import { overviewRoute, poolOverviewRoute } from "./routes.ts";
import { YearsCard } from "./years-card.tsx";

/** POOL-5, POOL-18: a pool in figures, each of which leads to its cases. */
export function Screen() {
  const { poolId } = useRouteParameters(poolOverviewRoute);
  const [{ year }] = useRouteSearch(poolOverviewRoute);
  const variables = { id: poolId, year: year === undefined ? null : Number(year) };
  const [result, read] = useQuery({ query: PoolOverviewDocument, variables });
  const words = useWords(overviewWords);
  if (result.data && result.data.pool === null) return <NotFoundScreen />;
  return (
    <QueryState result={result} onRetry={() => read({ requestPolicy: "network-only" })}>
      {({ pool }) => (pool ? <Overview pool={pool} isReading={result.fetching} /> : <p>{words("unknownPool")}</p>)}
    </QueryState>
  );
}

interface OverviewProps {
  readonly pool: NonNullable<PoolOverviewQuery["pool"]>;
  /** Whether another year's figures are on their way: those that are here are not shown under its name. */
  readonly isReading: boolean;
}

function Overview({ pool, isReading }: OverviewProps) {
  const words = useWords(overviewWords);
  const hrefTo = useHrefTo();
  const { language } = useLanguage();
  const [{ year, goals }, setSearch] = useRouteSearch(poolOverviewRoute);
  const grantColumns = useGrantExportColumns();
  const outcomeColumns = useListExportColumns("outcomes");
  const { years, figures } = pool.overview;
  const chosen = years.filter((one) => year === undefined || String(one.year) === year);
  const { name, nameEn } = pool.administration;
  return (
    <ScreenFrame
      title={words("poolTitle", { pool: pool.name })}
      meta={language === "da" ? name : nameEn}
      breadcrumbs={<Breadcrumbs items={[{ label: words("title"), href: hrefTo(overviewRoute) }]} />}
      actions={
        <>
          <ExportButton
            list="grants"
            label={words("exportGrants")}
            columns={grantColumns}
            where={{ filter: { poolId: pool.id, ...(year !== undefined && { year: Number(year) }) } }}
          />
          <ExportButton
            list="outcomes"
            label={words("exportOutcomes")}
            columns={outcomeColumns}
            where={{ filter: { poolId: pool.id, ...(year !== undefined && { year: Number(year) }) } }}
          />
          <Button onPress={() => window.print()}>{words("print")}</Button>
        </>
      }
    >
      <Stack gap={6}>
        <Inline align="end">
          <Select
            label={words("year")}
            placeholder={words("allYears")}
            options={years.map((one) => ({ id: String(one.year), label: String(one.year) }))}
            value={year ?? null}
            onChange={(next) => setSearch(next === null ? {} : { year: next })}
          />
        </Inline>
        {figures === null ? (
          <Banner tone="info" title={words("onlyPublicTitle")}>
            {words("onlyPublic")}
          </Banner>
        ) : null}
        <Card>
          <BudgetBar
            label={year === undefined ? words("budgetAll") : words("budget", { year })}
            total={sum(chosen.map((one) => one.budget))}
            granted={sum(chosen.map((one) => one.granted))}
          />
        </Card>
        <YearsCard poolId={pool.id} years={years} />
        {isReading ? (
          <Skeleton lines={8} />
        ) : figures?.length === 0 ? (
          <EmptyState title={words("noCases")}>{words("noCasesText")}</EmptyState>
        ) : (
          <FigureCards poolId={pool.id} year={year} figures={figures ?? []} />
        )}
        <PoolOutcomes
          poolId={pool.id}
          choice={goals}
          hrefOf={(choice) =>
            hrefTo(poolOverviewRoute, { poolId: pool.id }, { ...(year !== undefined && { year }), goals: choice })
          }
          onClear={() => setSearch(year === undefined ? {} : { year })}
        />
      </Stack>
    </ScreenFrame>
  );
}
