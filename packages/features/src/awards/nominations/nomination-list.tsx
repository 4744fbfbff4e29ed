import { EmptyState, Pagination, Stack } from "@indgang/components";
import { QueryState, useHrefTo, useRouteSearch, useWords } from "@indgang/shell";
import { useQuery } from "urql";
import type { JuryCycleProps } from "../cycle/jury.type.ts";
import { awardCycleRoute } from "../routes.ts";
import { firstRow, nextPlace, pageSize } from "../../search/paging.ts";
import { NominationsDocument } from "./generated/nominations.generated.ts";
import { NominationItem } from "./nomination-item.tsx";
import { nominationWords } from "./nomination-words.ts";

/** The nominations of one category, page by page. */
export function NominationList({
  cycle,
  jury,
  categoryId,
  onChanged,
}: JuryCycleProps & { readonly categoryId: string }) {
  const words = useWords(nominationWords);
  const hrefTo = useHrefTo();
  const [search] = useRouteSearch(awardCycleRoute);
  const variables = { cycleId: cycle.id, categoryId, first: pageSize, after: search.after ?? null };
  const [result, read] = useQuery({ query: NominationsDocument, variables });
  const readAgain = (): void => {
    read({ requestPolicy: "network-only" });
    onChanged();
  };
  const here = { category: categoryId };
  const to = (place: object) => ({ href: hrefTo(awardCycleRoute, { cycleId: cycle.id }, { ...here, ...place }) });
  return (
    <QueryState result={result} onRetry={() => read({ requestPolicy: "network-only" })}>
      {({ nominations: { nodes, pageInfo, totalCount } }) => {
        const next = nextPlace(search, pageInfo);
        if (nodes.length === 0)
          return (
            <EmptyState title={words("emptyTitle")}>
              {words(jury.isSecretariat ? "emptyText" : "emptyJuror")}
            </EmptyState>
          );
        return (
          <Stack>
            {nodes.map((nomination) => (
              <NominationItem key={nomination.id} nomination={nomination} jury={jury} onChanged={readAgain} />
            ))}
            <Pagination
              from={firstRow(search)}
              to={firstRow(search) + nodes.length - 1}
              total={totalCount}
              previous={search.after === undefined ? null : to({})}
              next={next === null ? null : to(next)}
            />
          </Stack>
        );
      }}
    </QueryState>
  );
}
