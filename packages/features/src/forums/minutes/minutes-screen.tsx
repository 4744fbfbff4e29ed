import { NotFoundScreen, QueryState, useFormats, useHrefTo, useRouteParameters, useWords } from "@indgang/shell";
import { useQuery } from "urql";
import { MinutesScreen } from "../../agenda/minutes-screen.tsx";
import { ForumMeetingDocument } from "../meeting/generated/meeting.generated.ts";
import type { ForumMeeting } from "../meeting/meeting.type.ts";
import { forumMeetingRoute, forumMinutesRoute, forumsRoute } from "../routes.ts";
import { MinutesPage } from "./minutes-page.tsx";
import { forumMinutesWords } from "./minutes-words.ts";

/** The agenda and the minutes of one meeting, made to be printed (FORUM-2). */
export function Screen() {
  const { meetingId } = useRouteParameters(forumMinutesRoute);
  const [result, read] = useQuery({ query: ForumMeetingDocument, variables: { id: meetingId } });
  return (
    <QueryState result={result} onRetry={() => read({ requestPolicy: "network-only" })}>
      {({ forumMeeting }) => (forumMeeting ? <Minutes meeting={forumMeeting} /> : <NotFoundScreen />)}
    </QueryState>
  );
}

const banners = { PLANNED: "agendaOnly", CALLED: "agendaOnly", HELD: "notApproved", CANCELLED: "cancelled" } as const;

function Minutes({ meeting }: { readonly meeting: ForumMeeting }) {
  const words = useWords(forumMinutesWords);
  const { dateTime } = useFormats();
  const hrefTo = useHrefTo();
  const { state, body, place } = meeting;
  const when = words("meeting", { date: dateTime(meeting.startsAt) });
  const crumbs = [
    { label: words("list"), href: hrefTo(forumsRoute) },
    { label: when, href: hrefTo(forumMeetingRoute, { meetingId: meeting.id }) },
  ];
  return (
    <MinutesScreen
      title={words("title")}
      crumbs={crumbs}
      printLabel={words("print")}
      lead={[body?.name ?? null, when, place]}
      reservation={state === "MINUTES_APPROVED" ? null : words(banners[state])}
    >
      <MinutesPage meeting={meeting} />
    </MinutesScreen>
  );
}
