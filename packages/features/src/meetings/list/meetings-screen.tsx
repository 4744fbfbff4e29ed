import { Button, EmptyState, Pagination, Select, Table } from "@indgang/components";
import { meetingStates } from "@indgang/domain/pools";
import { QueryState, Screen as ScreenFrame, useHrefTo, useMay, useRouteSearch, useWords } from "@indgang/shell";
import { useState } from "react";
import { useQuery } from "urql";
import css from "../../applications/list/applications.module.css";
import { ExportButton } from "../../exports/export-button.tsx";
import { useListExportColumns } from "../../exports/use-export-columns.ts";
import { firstRow, nextPlace, pageSize, withoutPlace } from "../../search/paging.ts";
import { ViewMenu } from "../../views/view-menu.tsx";
import { toOptions } from "../../vocabulary/to-options.ts";
import { meetingStateWords } from "../meeting-states.ts";
import { readMeetingSearch } from "../meeting-search.ts";
import { meetingRoute, meetingsRoute } from "../routes.ts";
import { CreateMeetingDialog } from "./create-meeting-dialog.tsx";
import { MeetingsDocument } from "./generated/meetings.generated.ts";
import { meetingListWords } from "./meeting-list-words.ts";
import { useMeetingColumns } from "./use-meeting-columns.tsx";

/** The committee's meetings, past and to come. */
export function Screen() {
  const words = useWords(meetingListWords);
  const states = useWords(meetingStateWords);
  const columns = useMeetingColumns();
  const hrefTo = useHrefTo();
  const may = useMay();
  const [search, setSearch] = useRouteSearch(meetingsRoute);
  const [isCreating, setCreating] = useState(false);
  const { state, after } = search;
  const filter = state === undefined ? {} : { state };
  const first = withoutPlace(search);
  const exportColumns = useListExportColumns("meetings");
  const variables = { first: pageSize, after: after ?? null, filter };
  const [result, read] = useQuery({ query: MeetingsDocument, variables });
  const isSecretary = may("PREPARE_MEETING");
  const create = (
    <Button variant="primary" onPress={() => setCreating(true)}>
      {words("create")}
    </Button>
  );
  return (
    <ScreenFrame
      title={words("title")}
      actions={
        <>
          <ViewMenu
            list="MEETINGS"
            search={first}
            onOpen={(raw, options) => setSearch(readMeetingSearch(raw), options)}
          />
          <ExportButton list="meetings" columns={exportColumns} where={{ filter }} />
          {isSecretary ? create : null}
        </>
      }
    >
      <search className={css["filters"]} aria-label={words("state")}>
        <Select
          label={words("state")}
          placeholder={words("allStates")}
          options={toOptions(meetingStates, states)}
          value={state ?? null}
          onChange={(value) => {
            const chosen = meetingStates.find((one) => one === value);
            setSearch(chosen === undefined ? {} : { state: chosen });
          }}
        />
      </search>
      <QueryState result={result} onRetry={() => read({ requestPolicy: "network-only" })}>
        {({ committeeMeetings: { nodes, pageInfo, totalCount } }) => {
          const next = nextPlace(search, pageInfo);
          return (
            <>
              <Table
                caption={words("caption")}
                isCaptionHidden
                columns={columns}
                rows={nodes}
                rowKey={({ id }) => id}
                rowHref={({ id }) => hrefTo(meetingRoute, { meetingId: id })}
                isLoading={result.fetching || result.stale}
                empty={
                  <EmptyState title={words("emptyTitle")}>
                    {words(isSecretary ? "emptySecretary" : "emptyOthers")}
                  </EmptyState>
                }
              />
              <Pagination
                from={nodes.length === 0 ? 0 : firstRow(search)}
                to={nodes.length === 0 ? 0 : firstRow(search) + nodes.length - 1}
                total={totalCount}
                previous={after === undefined ? null : { href: hrefTo(meetingsRoute, undefined, first) }}
                next={next === null ? null : { href: hrefTo(meetingsRoute, undefined, { ...first, ...next }) }}
              />
            </>
          );
        }}
      </QueryState>
      {isCreating ? <CreateMeetingDialog onClose={() => setCreating(false)} /> : null}
    </ScreenFrame>
  );
}
