import { Card, EmptyState, Pagination, Stack, Table, type TableColumn } from "@indgang/components";
import { QueryState, useFormats, useHrefTo, useRouteSearch, useWords } from "@indgang/shell";
import { useQuery } from "urql";
import { firstRow, nextPlace, pageVariables, previousPlace, type PagePlace } from "../../search/paging.ts";
import { withoutUndefined } from "../../search/without-undefined.ts";
import { forumBodyRoute, forumMeetingRoute } from "../routes.ts";
import { ForumMeetingBadge } from "../terms/state-badges.tsx";
import { bodyWords } from "./body-words.ts";
import { ForumBodyMeetingsDocument } from "./generated/body-meetings.generated.ts";
import type { ForumMeetingRowFragment } from "./generated/body-parts.generated.ts";

/** FORUM-2: a body's meetings, the latest first. */
export function MeetingsCard({
  bodyId,
  isKeptByViewer,
}: {
  readonly bodyId: string;
  readonly isKeptByViewer: boolean;
}) {
  const words = useWords(bodyWords);
  const hrefTo = useHrefTo();
  const columns = useColumns();
  const [search] = useRouteSearch(forumBodyRoute);
  const [result, read] = useQuery({
    query: ForumBodyMeetingsDocument,
    variables: { id: bodyId, ...pageVariables(search) },
  });
  const step = (place: PagePlace | null) =>
    place ? { href: hrefTo(forumBodyRoute, { bodyId }, withoutUndefined({ past: search.past, ...place })) } : null;
  return (
    <Card title={words("meetings")}>
      <QueryState result={result} onRetry={() => read({ requestPolicy: "network-only" })}>
        {({ forumBody }) => {
          const { nodes, pageInfo, totalCount } = forumBody?.meetings ?? none;
          return (
            <Stack>
              <Table
                caption={words("meetings")}
                isCaptionHidden
                columns={columns}
                rows={nodes}
                rowKey={({ id }) => id}
                rowHref={({ id }) => hrefTo(forumMeetingRoute, { meetingId: id })}
                isLoading={result.fetching || result.stale}
                empty={
                  <EmptyState title={words("noMeetings")}>
                    {words(isKeptByViewer ? "noMeetingsKeeper" : "noMeetingsOthers")}
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
            </Stack>
          );
        }}
      </QueryState>
    </Card>
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
