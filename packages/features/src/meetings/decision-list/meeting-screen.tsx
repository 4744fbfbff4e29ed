import { NotFoundScreen, QueryState, useRouteParameters } from "@indgang/shell";
import { useQuery } from "urql";
import { meetingRoute } from "../routes.ts";
import { MeetingDocument } from "./generated/meeting.generated.ts";
import { MeetingView } from "./meeting-view.tsx";

/** One meeting: its list while it is made, its decisions while they are taken. */
export function Screen() {
  const { meetingId } = useRouteParameters(meetingRoute);
  const [result, read] = useQuery({ query: MeetingDocument, variables: { id: meetingId } });
  return (
    <QueryState result={result} onRetry={() => read({ requestPolicy: "network-only" })}>
      {({ committeeMeeting }) =>
        committeeMeeting ? <MeetingView key={committeeMeeting.id} meeting={committeeMeeting} /> : <NotFoundScreen />
      }
    </QueryState>
  );
}
