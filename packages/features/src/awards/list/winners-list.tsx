import { EmptyState, Pagination, Stack, Table } from "@indgang/components";
import { QueryState, useHrefTo, useRouteSearch, useWords } from "@indgang/shell";
import { useQuery } from "urql";
import { firstRow, nextPlace, pageSize } from "../../search/paging.ts";
import { prizeRoute, prizesRoute } from "../routes.ts";
import { WinnersDocument } from "./generated/winners.generated.ts";
import { prizesWords } from "./prizes-words.ts";
import { useWinnerColumns } from "./use-winner-columns.tsx";

/** AWARD-3: who won, the latest year first, page by page. */
export function WinnersList() {
  const words = useWords(prizesWords);
  const hrefTo = useHrefTo();
  const [search] = useRouteSearch(prizesRoute);
  const [result, read] = useQuery({
    query: WinnersDocument,
    variables: { first: pageSize, after: search.after ?? null },
  });
  const columns = useWinnerColumns();
  return (
    <Stack as="section" gap={3}>
      <h2>{words("winners")}</h2>
      <QueryState result={result} onRetry={() => read({ requestPolicy: "network-only" })}>
        {({ awards: { nodes, pageInfo, totalCount } }) => {
          const next = nextPlace(search, pageInfo);
          return (
            <>
              <Table
                caption={words("winners")}
                isCaptionHidden
                columns={columns}
                rows={nodes}
                rowKey={({ id }) => id}
                rowHref={({ prize }) => (prize ? hrefTo(prizeRoute, { prizeId: prize.id }) : null)}
                isLoading={result.fetching}
                empty={<EmptyState title={words("noWinnersTitle")}>{words("noWinners")}</EmptyState>}
              />
              <Pagination
                from={nodes.length === 0 ? 0 : firstRow(search)}
                to={nodes.length === 0 ? 0 : firstRow(search) + nodes.length - 1}
                total={totalCount}
                previous={search.after === undefined ? null : { href: hrefTo(prizesRoute, undefined, {}) }}
                next={next === null ? null : { href: hrefTo(prizesRoute, undefined, { ...next }) }}
              />
            </>
          );
        }}
      </QueryState>
    </Stack>
  );
}
