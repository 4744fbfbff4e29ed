import { ButtonLink, EmptyState, Pagination, Select, Table } from "@indgang/components";
import { accountsStates, owedStates } from "@indgang/domain/accounts";
import { QueryState, Screen as ScreenFrame, useHrefTo, useRouteSearch, useViewer, useWords } from "@indgang/shell";
import { useQuery } from "urql";
import css from "../../applications/list/applications.module.css";
import { PoolsToChooseDocument } from "../../applications/list/generated/pools-to-choose.generated.ts";
import { applicationRoute } from "../../applications/routes.ts";
import { ExportButton } from "../../exports/export-button.tsx";
import { useListExportColumns } from "../../exports/use-export-columns.ts";
import { accountsRoute, paymentsRoute } from "../../payments/routes.ts";
import { firstRow, nextPlace, pageSize, withoutPlace } from "../../search/paging.ts";
import { useWholeList } from "../../search/use-whole-list.ts";
import { withoutUndefined } from "../../search/without-undefined.ts";
import { ViewMenu } from "../../views/view-menu.tsx";
import { toOptions } from "../../vocabulary/to-options.ts";
import { readAccountsSearch, type AccountsSearch } from "../accounts-search.ts";
import { accountsStateWords } from "../accounts-words.ts";
import { accountsListWords } from "./accounts-list-words.ts";
import { AccountsListDocument } from "./generated/accounts-list.generated.ts";
import { useAccountsColumns } from "./use-accounts-columns.tsx";

/** POOL-11: the accounts that grants owe, narrowed by status and pool; what is late first. */
export function Screen() {
  const words = useWords(accountsListWords);
  const columns = useAccountsColumns();
  const hrefTo = useHrefTo();
  const [search, setSearch] = useRouteSearch(accountsRoute);
  const { state, pool, after } = search;
  const states = state === undefined ? [...owedStates] : state === "ALL" ? null : [state];
  const filter = { states, poolId: pool ?? null };
  const exportColumns = useListExportColumns("accounts");
  const [result, read] = useQuery({
    query: AccountsListDocument,
    variables: { first: pageSize, after: after ?? null, filter },
    requestPolicy: "cache-and-network",
  });
  const first = withoutPlace(search);
  return (
    <ScreenFrame
      title={words("title")}
      lead={words("lead")}
      actions={
        <>
          <ViewMenu
            list="ACCOUNTS"
            search={first}
            onOpen={(raw, options) => setSearch(readAccountsSearch(raw), options)}
          />
          <ExportButton list="accounts" columns={exportColumns} where={{ filter }} />
          <ButtonLink href={hrefTo(paymentsRoute)}>{words("payments")}</ButtonLink>
        </>
      }
    >
      <Filters search={search} onChange={setSearch} />
      <QueryState result={result} onRetry={() => read({ requestPolicy: "network-only" })}>
        {({ grantAccounts: { nodes, pageInfo, totalCount } }) => {
          const next = nextPlace(search, pageInfo);
          return (
            <>
              <Table
                caption={words("title")}
                isCaptionHidden
                columns={columns}
                rows={nodes}
                rowKey={({ id }) => id}
                rowHref={({ application }) =>
                  application && hrefTo(applicationRoute, { applicationId: application.id })
                }
                isLoading={result.fetching || result.stale}
                empty={<EmptyState title={words("emptyTitle")}>{words("empty")}</EmptyState>}
              />
              <Pagination
                from={nodes.length === 0 ? 0 : firstRow(search)}
                to={nodes.length === 0 ? 0 : firstRow(search) + nodes.length - 1}
                total={totalCount}
                previous={after === undefined ? null : { href: hrefTo(accountsRoute, undefined, first) }}
                next={next === null ? null : { href: hrefTo(accountsRoute, undefined, { ...first, ...next }) }}
              />
            </>
          );
        }}
      </QueryState>
    </ScreenFrame>
  );
}

interface FiltersProps {
  readonly search: AccountsSearch;
  readonly onChange: (search: AccountsSearch) => void;
}

function Filters({ search: { state, pool }, onChange }: FiltersProps) {
  const words = useWords(accountsListWords);
  const states = useWords(accountsStateWords);
  const { administration } = useViewer();
  const [{ data: pools = [] }] = useWholeList(
    PoolsToChooseDocument,
    { administrationId: administration?.id ?? null },
    (data) => data.pools,
  );
  const change = (next: Partial<Record<keyof AccountsSearch, string | undefined>>): void =>
    onChange(withoutUndefined({ state, pool, ...next }) as AccountsSearch);
  return (
    <search className={css["filters"]} aria-label={words("filters")}>
      <Select
        label={words("state")}
        placeholder={words("owed")}
        options={[...toOptions(accountsStates, states), { id: "ALL", label: words("all") }]}
        value={state ?? null}
        onChange={(value) => change({ state: value ?? undefined })}
      />
      <Select
        label={words("pool")}
        placeholder={words("allPools")}
        options={pools.map(({ id, name }) => ({ id, label: name }))}
        value={pool ?? null}
        onChange={(value) => change({ pool: value ?? undefined })}
      />
    </search>
  );
}
