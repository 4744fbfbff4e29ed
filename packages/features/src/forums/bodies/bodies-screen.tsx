import { Button, EmptyState, FreeText, Pagination, Table, type TableColumn } from "@indgang/components";
import {
  QueryState,
  Screen as ScreenFrame,
  useFormats,
  useHrefTo,
  useRouteSearch,
  useViewer,
  useWords,
} from "@indgang/shell";
import { useState } from "react";
import { useQuery } from "urql";
import { firstRow, nextPlace, pageSize } from "../../search/paging.ts";
import { forumBodyRoute, forumsRoute } from "../routes.ts";
import { bodyKindWords } from "../terms/forum-terms.ts";
import { useAdministrationName } from "../terms/use-administration-name.ts";
import { bodiesWords } from "./bodies-words.ts";
import { CreateBodyDialog } from "./create-body-dialog.tsx";
import { ForumBodiesDocument, type ForumBodiesQuery } from "./generated/bodies.generated.ts";

type BodyRow = ForumBodiesQuery["forumBodies"]["nodes"][number];

/** FORUM-1: the municipality's standing bodies, each with its next meeting. */
export function Screen() {
  const words = useWords(bodiesWords);
  const hrefTo = useHrefTo();
  const { roles } = useViewer();
  const [search] = useRouteSearch(forumsRoute);
  const [isCreating, setCreating] = useState(false);
  const columns = useColumns();
  const variables = { first: pageSize, after: search.after ?? null };
  const [result, read] = useQuery({ query: ForumBodiesDocument, variables });
  const create = <Button onPress={() => setCreating(true)}>{words("create")}</Button>;
  return (
    <ScreenFrame title={words("title")} lead={words("lead")} actions={roles.includes("SECRETARY") ? create : null}>
      <QueryState result={result} onRetry={() => read({ requestPolicy: "network-only" })}>
        {({ forumBodies: { nodes, pageInfo, totalCount } }) => {
          const next = nextPlace(search, pageInfo);
          return (
            <>
              <Table
                caption={words("title")}
                isCaptionHidden
                columns={columns}
                rows={nodes}
                rowKey={({ id }) => id}
                rowHref={({ id }) => hrefTo(forumBodyRoute, { bodyId: id })}
                isLoading={result.fetching || result.stale}
                empty={<EmptyState title={words("emptyTitle")}>{words("emptyText")}</EmptyState>}
              />
              <Pagination
                from={nodes.length === 0 ? 0 : firstRow(search)}
                to={nodes.length === 0 ? 0 : firstRow(search) + nodes.length - 1}
                total={totalCount}
                previous={search.after === undefined ? null : { href: hrefTo(forumsRoute) }}
                next={next === null ? null : { href: hrefTo(forumsRoute, undefined, next) }}
              />
            </>
          );
        }}
      </QueryState>
      {isCreating ? <CreateBodyDialog onClose={() => setCreating(false)} /> : null}
    </ScreenFrame>
  );
}

function useColumns(): readonly TableColumn<BodyRow>[] {
  const words = useWords(bodiesWords);
  const kinds = useWords(bodyKindWords);
  const { dateTime } = useFormats();
  const nameOf = useAdministrationName();
  return [
    {
      id: "name",
      header: words("name"),
      isRowHeader: true,
      width: "40%",
      cell: ({ name }) => <FreeText>{name}</FreeText>,
    },
    { id: "kind", header: words("kind"), cell: ({ kind }) => kinds(kind) },
    {
      id: "secretariat",
      header: words("secretariat"),
      cell: ({ administration }) => nameOf(administration),
    },
    {
      id: "next",
      header: words("next"),
      isUnbroken: true,
      cell: ({ nextMeeting }) => (nextMeeting ? dateTime(nextMeeting.startsAt) : words("noNext")),
    },
  ];
}
