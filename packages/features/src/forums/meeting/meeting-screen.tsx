import { NotFoundScreen, QueryState, useFollow, useRouteParameters } from "@indgang/shell";
import { useQuery } from "urql";
import { forumMeetingRoute } from "../routes.ts";
import { ForumMeetingChangedDocument } from "./generated/meeting-changed.generated.ts";
import { ForumMeetingDocument } from "./generated/meeting.generated.ts";
import { MeetingView } from "./meeting-view.tsx";

/** A body's meeting, as it is at every moment: what others change comes by itself (FORUM-2). */
export function Screen() {
  const { meetingId } = useRouteParameters(forumMeetingRoute);
  const [result, read] = useQuery({ query: ForumMeetingDocument, variables: { id: meetingId } });
  useFollow(ForumMeetingChangedDocument, { id: meetingId }, meetingId);
  const readAgain = (): void => read({ requestPolicy: "network-only" });
  return (
    <QueryState result={result} onRetry={readAgain}>
      {({ forumMeeting }) =>
        forumMeeting ? <MeetingView key={meetingId} meeting={forumMeeting} onStale={readAgain} /> : <NotFoundScreen />
      }
    </QueryState>
  );
}
