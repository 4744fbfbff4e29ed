import { Badge, Card, Link } from "@indgang/components";
import { useFormats, useWords } from "@indgang/shell";
import type { WorkGroup } from "./group-work.ts";
import { myWorkWords } from "./my-work-words.ts";
import type { WorkItem } from "./work-item.type.ts";
import css from "./work-list.module.css";

export interface WorkListProps {
  readonly group: WorkGroup;
  readonly items: readonly WorkItem[];
}

/** One part of the work, each task a way to where it is done. */
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
  const formats = useFormats();
  const { dueOn, isOverdue, isMeetingDay, about } = item;
  const dueWords = isOverdue ? (isMeetingDay ? "meetingWasOn" : "overdueSince") : isMeetingDay ? "meetingOn" : "dueOn";
  return (
    <li className={css["row"]}>
      <span className={css["kind"]}>{item.words}</span>
      <span className={css["what"]}>
        <Link href={item.href} className={css["link"]}>
          {item.title}
        </Link>
        {about ? <span className={css["who"]}>{about}</span> : null}
      </span>
      <span className={css["due"]} data-overdue={isOverdue || undefined}>
        {dueOn === null ? words("noDeadline") : words(dueWords, { date: formats.date(dueOn) })}
      </span>
    </li>
  );
}
