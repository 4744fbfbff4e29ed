import { Badge, Card, Link } from "@indgang/components";
import { useFormats, useHrefTo, useViewer, useWords } from "@indgang/shell";
import { applicationRoute } from "../applications/routes.ts";
import { meetingRoute, meetingsRoute } from "../meetings/routes.ts";
import { associationAndCase } from "../vocabulary/association-and-case.tsx";
import type { WorkGroup } from "./group-work.ts";
import { myWorkWords, workKindWords } from "./my-work-words.ts";
import type { MyWorkQuery } from "./generated/my-work.generated.ts";
import css from "./work-list.module.css";

type WorkItem = MyWorkQuery["myWork"]["nodes"][number];

export interface WorkListProps {
  readonly group: WorkGroup;
  readonly items: readonly WorkItem[];
}

/** One part of the work, each task a way into its case or meeting. */
export function WorkList({ group, items }: WorkListProps) {
  const words = useWords(myWorkWords);
  return (
    <Card
      title={words(`${group}Group`)}
      aside={<Badge tone={group === "overdue" ? "danger" : "neutral"}>{String(items.length)}</Badge>}
      isFlush
    >
      <ul className={css["list"]}>
        {items.map((item) => (
          <WorkRow key={item.id} item={item} />
        ))}
      </ul>
    </Card>
  );
}

function WorkRow({ item }: { readonly item: WorkItem }) {
  const words = useWords(myWorkWords);
  const kinds = useWords(workKindWords);
  const formats = useFormats();
  const { roles } = useViewer();
  const hrefTo = useHrefTo();
  const href = item.application
    ? hrefTo(applicationRoute, { applicationId: item.application.id })
    : item.meeting
      ? hrefTo(meetingRoute, { meetingId: item.meeting.id })
      : hrefTo(meetingsRoute);
  const title = item.application
    ? item.application.title
    : item.meeting
      ? words("meetingAt", { date: formats.dateTime(item.meeting.startsAt) })
      : words("nextMeeting", { committee: item.title });
  const isMeeting = item.meeting !== null;
  const dueWords = item.isOverdue ? (isMeeting ? "meetingWasOn" : "overdueSince") : isMeeting ? "meetingOn" : "dueOn";
  const due = item.dueOn === null ? words("noDeadline") : words(dueWords, { date: formats.date(item.dueOn) });
  // Until it begins, the secretary has nothing to record: to her it is a meeting that is called.
  const isAwaited = item.kind === "DECIDE_MEETING" && roles.includes("SECRETARY");
  return (
    <li className={css["row"]}>
      <span className={css["kind"]}>{isAwaited ? words("calledMeeting") : kinds(item.kind)}</span>
      <span className={css["what"]}>
        <Link href={href} className={css["link"]}>
          {title}
        </Link>
        {item.application ? <span className={css["who"]}>{associationAndCase(item.application)}</span> : null}
        {item.meeting ? <span className={css["who"]}>{item.title}</span> : null}
        {item.application || item.meeting ? null : <span className={css["who"]}>{words("casesWait")}</span>}
      </span>
      <span className={css["due"]} data-overdue={item.isOverdue || undefined}>
        {due}
      </span>
    </li>
  );
}
