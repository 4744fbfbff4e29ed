import { Card, EmptyState, Pagination, Stack, Table, type TableColumn } from "@indgang/components";
import { QueryState, useFormats, useHrefTo, useRouteSearch, useWords } from "@indgang/shell";
import type { ReactNode } from "react";
import { useQuery } from "urql";
import { firstRow, nextPlace, pageVariables, previousPlace, type PagePlace } from "../../search/paging.ts";
import { withoutUndefined } from "../../search/without-undefined.ts";
import { forumBodyRoute, forumMeetingRoute } from "../routes.ts";
import { ForumMeetingBadge } from "../terms/state-badges.tsx";
import { bodyWords } from "./body-words.ts";
import { ForumBodyMeetingsDocument } from "./generated/body-meetings.generated.ts";
import type { ForumMeetingRowFragment } from "./generated/body-parts.generated.ts";

/** FORUM-2: a body's meetings: those ahead with the next first, then those that were, the latest first. */
export function MeetingsCards({
  bodyId,
  isKeptByViewer,
}: {
  readonly bodyId: string;
  readonly isKeptByViewer: boolean;
}) {
  const words = useWords(bodyWords);
  const hrefTo = useHrefTo();
  const [search] = useRouteSearch(forumBodyRoute);
  const [result, read] = useQuery({
    query: ForumBodyMeetingsDocument,
    variables: { id: bodyId, ...pageVariables(search) },
  });
  const step = (place: PagePlace | null) =>
    place ? { href: hrefTo(forumBodyRoute, { bodyId }, withoutUndefined({ past: search.past, ...place })) } : null;
  const isLoading = result.fetching || result.stale;
  return (
    <QueryState result={result} onRetry={() => read({ requestPolicy: "network-only" })}>
      {({ forumBody }) => {
        const { nodes, pageInfo, totalCount } = forumBody?.behind ?? none;
        return (
          <>
            <Card title={words("ahead")}>
              <MeetingTable caption={words("ahead")} rows={forumBody?.ahead.nodes ?? []} isLoading={isLoading}>
                <EmptyState title={words("noneAhead")}>
                  {words(isKeptByViewer ? "noneAheadKeeper" : "noneAheadOthers")}
                </EmptyState>
              </MeetingTable>
            </Card>
            {totalCount === 0 ? null : (
              <Card title={words("behind")}>
                <Stack>
                  <MeetingTable caption={words("behind")} rows={nodes} isLoading={isLoading} />
                  <Pagination
                    from={nodes.length === 0 ? 0 : firstRow(search)}
                    to={nodes.length === 0 ? 0 : firstRow(search) + nodes.length - 1}
                    total={totalCount}
                    previous={step(previousPlace(search, pageInfo))}
                    next={step(nextPlace(search, pageInfo))}
                  />
                </Stack>
              </Card>
            )}
          </>
        );
      }}
    </QueryState>
  );
}

interface MeetingTableProps {
  readonly caption: string;
  readonly rows: readonly ForumMeetingRowFragment[];
  readonly isLoading: boolean;
  /** What stands there when there are none. */
  readonly children?: ReactNode;
}

function MeetingTable({ caption, rows, isLoading, children }: MeetingTableProps) {
  const hrefTo = useHrefTo();
  return (
    <Table
      caption={caption}
      isCaptionHidden
      columns={useColumns()}
      rows={rows}
      rowKey={({ id }) => id}
      rowHref={({ id }) => hrefTo(forumMeetingRoute, { meetingId: id })}
      isLoading={isLoading}
      empty={children}
    />
  );
}

const none = {
  nodes: [],
  pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
  totalCount: 0,
} as const;

function useColumns(): readonly TableColumn<ForumMeetingRowFragment>[] {
  const words = useWords(bodyWords);
  const { dateTime } = useFormats();
  return [
    { id: "when", header: words("when"), isRowHeader: true, cell: ({ startsAt }) => dateTime(startsAt) },
    { id: "place", header: words("place"), cell: ({ place }) => place ?? words("noPlace") },
    { id: "state", header: words("state"), cell: ({ state }) => <ForumMeetingBadge state={state} /> },
  ];
}
