import { NotFoundScreen, QueryState, useFormats, useHrefTo, useRouteParameters, useWords } from "@indgang/shell";
import { useQuery } from "urql";
import { MinutesScreen } from "../../agenda/minutes-screen.tsx";
import { MeetingDocument } from "../decision-list/generated/meeting.generated.ts";
import { meetingWords } from "../decision-list/meeting-words.ts";
import type { Meeting } from "../decision-list/meeting.type.ts";
import { meetingRoute, meetingsRoute, minutesRoute } from "../routes.ts";
import { MinutesPage } from "./minutes-page.tsx";

/** The minutes of one meeting, made to be printed. */
export function Screen() {
  const { meetingId } = useRouteParameters(minutesRoute);
  const [result, read] = useQuery({ query: MeetingDocument, variables: { id: meetingId } });
  return (
    <QueryState result={result} onRetry={() => read({ requestPolicy: "network-only" })}>
      {({ committeeMeeting }) => (committeeMeeting ? <Minutes meeting={committeeMeeting} /> : <NotFoundScreen />)}
    </QueryState>
  );
}

function Minutes({ meeting }: { readonly meeting: Meeting }) {
  const words = useWords(meetingWords);
  const { dateTime } = useFormats();
  const hrefTo = useHrefTo();
  const title = words("title", { committee: meeting.committee.name, date: dateTime(meeting.startsAt) });
  const crumbs = [
    { label: words("list"), href: hrefTo(meetingsRoute) },
    { label: title, href: hrefTo(meetingRoute, { meetingId: meeting.id }) },
  ];
  return (
    <MinutesScreen
      title={words("minutes")}
      crumbs={crumbs}
      printLabel={words("print")}
      lead={[title, meeting.place]}
      reservation={
        meeting.state === "CLOSED" ? null : words(meeting.state === "CANCELLED" ? "cancelled" : "minutesDraft")
      }
    >
      <MinutesPage meeting={meeting} />
    </MinutesScreen>
  );
}
