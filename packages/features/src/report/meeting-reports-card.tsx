import { Card, Link } from "@indgang/components";
import { useHasRoute, useHrefTo, useWords } from "@indgang/shell";
import { useQuery } from "urql";
import { MeetingReportsDocument } from "./generated/meeting-reports.generated.ts";
import { reportWords } from "./report-words.ts";
import { reportRoute } from "./routes.ts";

/** POOL-15: yearly reports that lie before a committee's meeting; nothing where there are none. */
export function MeetingReportsCard({ meetingId }: { readonly meetingId: string }) {
  const words = useWords(reportWords);
  const hrefTo = useHrefTo();
  const hasRoute = useHasRoute();
  const [{ data }] = useQuery({ query: MeetingReportsDocument, variables: { id: meetingId } });
  const reports = data?.committeeMeeting?.reports ?? [];
  if (reports.length === 0 || !hasRoute(reportRoute)) return null;
  return (
    <Card title={words("atMeeting")}>
      <ul>
        {reports.map(({ id, title, year }) => (
          <li key={id}>
            <Link href={hrefTo(reportRoute, undefined, { year: String(year), chapter: id })}>{title}</Link>
          </li>
        ))}
      </ul>
    </Card>
  );
}
