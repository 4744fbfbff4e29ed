import { EmptyState, Pagination, Table } from "@indgang/components";
import { QueryState, Screen as ScreenFrame, useHrefTo, useRouteSearch, useWords } from "@indgang/shell";
import { useQuery } from "urql";
import { firstRow, nextPlace, previousPlace, type PagePlace } from "../../search/paging.ts";
import { changeFilter, isFiltered } from "../application-search.ts";
import { applicationRoute, applicationsRoute } from "../routes.ts";
import { useApplicationColumns } from "./application-columns.tsx";
import { ApplicationFilters } from "./application-filters.tsx";
import { useChosenColumns } from "./chosen-columns.tsx";
import { ApplicationsDocument } from "./generated/applications.generated.ts";
import { ListActions } from "./list-actions.tsx";
import { listWords } from "./list-words.ts";
import { toOrder, toTableSort } from "./table-sort.ts";
import { toVariables } from "./to-variables.ts";

/** The administration's applications, filtered, searched, sorted and paged by the server. */
export function Screen() {
  const words = useWords(listWords);
  const hrefTo = useHrefTo();
  const [search, setSearch] = useRouteSearch(applicationsRoute);
  const [result, read] = useQuery({ query: ApplicationsDocument, variables: toVariables(search) });
  const usual = useApplicationColumns();
  const chosen = useChosenColumns(search.columns ?? []);
  const columns = search.columns ? chosen : usual;
  const order = search.order ?? "DUE_ON_ASC";
  const step = (place: PagePlace | null) =>
    place ? { href: hrefTo(applicationsRoute, undefined, { ...changeFilter(search, {}), ...place }) } : null;
  const found = result.data?.applications;
  return (
    <ScreenFrame
      title={words("title")}
      meta={found && words(found.hasUncounted ? "foundMore" : "found", { count: found.totalCount })}
      actions={<ListActions search={search} onChange={setSearch} />}
    >
      <ApplicationFilters search={search} onChange={setSearch} />
      <QueryState result={result} onRetry={() => read({ requestPolicy: "network-only" })}>
        {({ applications: { nodes, pageInfo, totalCount, hasUncounted } }) => (
          <>
            <Table
              caption={words("caption")}
              isCaptionHidden
              columns={columns}
              rows={nodes}
              rowKey={({ id }) => id}
              rowHref={({ id }) => hrefTo(applicationRoute, { applicationId: id })}
              sort={toTableSort(order)}
              onSortChange={(asked) => setSearch(changeFilter(search, { order: toOrder(asked) }))}
              isLoading={result.stale || result.fetching}
              empty={
                <EmptyState title={words("emptyTitle")}>
                  {words(isFiltered(search) ? "emptyFiltered" : "emptyAll")}
                </EmptyState>
              }
            />
            <Pagination
              from={nodes.length === 0 ? 0 : firstRow(search)}
              to={nodes.length === 0 ? 0 : firstRow(search) + nodes.length - 1}
              total={totalCount}
              hasUncounted={hasUncounted}
              previous={step(previousPlace(search, pageInfo))}
              next={step(nextPlace(search, pageInfo))}
              isPending={result.stale}
            />
          </>
        )}
      </QueryState>
    </ScreenFrame>
  );
}
