import { ButtonLink, EmptyState, Pagination, Table } from "@indgang/components";
import { QueryState, Screen as ScreenFrame, useHrefTo, useMay, useRouteSearch, useWords } from "@indgang/shell";
import { useQuery } from "urql";
import { ExportButton } from "../../exports/export-button.tsx";
import { useAssociationExportColumns } from "../../exports/use-export-columns.ts";
import { firstRow, nextPlace, previousPlace, withoutPlace, type PagePlace } from "../../search/paging.ts";
import { ViewMenu } from "../../views/view-menu.tsx";
import { changeAssociationFilter, readAssociationSearch } from "../association-search.ts";
import { associationRoute, associationsRoute, registerAssociationRoute } from "../routes.ts";
import { AssociationFilters } from "./association-filters.tsx";
import { associationListWords } from "./association-list-words.ts";
import { AssociationsDocument } from "./generated/associations.generated.ts";
import { toVariables } from "./to-variables.ts";
import { useAssociationColumns } from "./use-association-columns.tsx";

/** ASSOC-1: the one directory, searched and paged by the server. */
export function Screen() {
  const words = useWords(associationListWords);
  const columns = useAssociationColumns();
  const hrefTo = useHrefTo();
  const may = useMay();
  const [search, setSearch] = useRouteSearch(associationsRoute);
  const [result, read] = useQuery({ query: AssociationsDocument, variables: toVariables(search) });
  const step = (place: PagePlace | null) =>
    place ? { href: hrefTo(associationsRoute, undefined, { ...changeAssociationFilter(search, {}), ...place }) } : null;
  const { filter, search: found } = toVariables(search);
  const exportColumns = useAssociationExportColumns();
  const total = result.data?.associations.totalCount;
  const register = may("VERIFY_ASSOCIATION") ? (
    <ButtonLink href={hrefTo(registerAssociationRoute)}>{words("register")}</ButtonLink>
  ) : null;
  return (
    <ScreenFrame
      title={words("title")}
      meta={total === undefined ? undefined : words("found", { count: total })}
      actions={
        <>
          {may("READ_CASES") ? (
            <>
              <ViewMenu
                list="ASSOCIATIONS"
                search={withoutPlace(search)}
                onOpen={(raw, options) => setSearch(readAssociationSearch(raw), options)}
              />
              <ExportButton
                list="associations"
                columns={exportColumns}
                where={{ filter, ...(typeof found === "string" && { search: found }) }}
              />
            </>
          ) : null}
          {register}
        </>
      }
    >
      <AssociationFilters search={search} onChange={setSearch} />
      <QueryState result={result} onRetry={() => read({ requestPolicy: "network-only" })}>
        {({ associations: { nodes, pageInfo, totalCount } }) => (
          <>
            <Table
              caption={words("caption")}
              isCaptionHidden
              columns={columns}
              rows={nodes}
              rowKey={({ id }) => id}
              rowHref={({ id }) => hrefTo(associationRoute, { associationId: id })}
              isLoading={result.fetching || result.stale}
              empty={
                <EmptyState title={words("emptyTitle")} actions={register}>
                  {words("emptyText")}
                </EmptyState>
              }
            />
            <Pagination
              from={nodes.length === 0 ? 0 : firstRow(search)}
              to={nodes.length === 0 ? 0 : firstRow(search) + nodes.length - 1}
              total={totalCount}
              previous={step(previousPlace(search, pageInfo))}
              next={step(nextPlace(search, pageInfo))}
            />
          </>
        )}
      </QueryState>
    </ScreenFrame>
  );
}
