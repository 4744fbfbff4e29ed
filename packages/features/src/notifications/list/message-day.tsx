import { Badge, Card, FreeText, Link } from "@indgang/components";
import { addDays, type Instant, type PlainDate } from "@indgang/domain/kernel";
import { useFormats, useHrefBelow, useWords } from "@indgang/shell";
import { useEffect, useRef } from "react";
import { useToday } from "../../time/use-today.ts";
import { useWeekdayDate } from "../../time/use-weekday-date.ts";
import { kindWords } from "./kind-words.ts";
import css from "./message-day.module.css";
import { messagesWords } from "./messages-words.ts";
import type { Message } from "./use-messages.ts";

export interface MessageDayProps {
  readonly day: PlainDate;
  readonly messages: readonly Message[];
  /** Ids of those that are new. */
  readonly unread: ReadonlySet<string>;
  /** The first of the page that was asked for last: reading goes on there. */
  readonly firstOfMore: string | null;
}

/** What the person was told on one day, each a way to what it is about. */
export function MessageDay({ day, messages, unread, firstOfMore }: MessageDayProps) {
  const words = useWords(messagesWords);
  const today = useToday();
  const weekday = useWeekdayDate();
  const name = day === today ? words("today") : day === addDays(today, -1) ? words("yesterday") : weekday(day);
  return (
    <Card title={<span className={css["day"]}>{name}</span>} isFlush>
      <ul className={css["list"]}>
        {messages.map((message) => (
          <MessageRow
            key={message.id}
            message={message}
            isUnread={unread.has(message.id)}
            isNext={message.id === firstOfMore}
          />
        ))}
      </ul>
    </Card>
  );
}

interface MessageRowProps {
  readonly message: Message;
  readonly isUnread: boolean;
  readonly isNext: boolean;
}

function MessageRow({ message: { at, kind, path, about }, isUnread, isNext }: MessageRowProps) {
  const words = useWords(messagesWords);
  const kinds = useWords(kindWords);
  const hrefBelow = useHrefBelow();
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isNext) row.current?.focus();
  }, [isNext]);
  return (
    <li ref={row} tabIndex={isNext ? -1 : undefined} className={css["row"]}>
      <Clock at={at} />
      <span className={css["what"]} data-unread={isUnread || undefined}>
        <Link href={hrefBelow(path)} className={css["link"]}>
          {kinds(kind)}
        </Link>
        {about === null ? null : (
          <span className={css["about"]}>
            <FreeText>{about}</FreeText>
          </span>
        )}
      </span>
      {isUnread ? <Badge tone="info">{words("unread")}</Badge> : null}
    </li>
  );
}

function Clock({ at }: { readonly at: Instant }) {
  const { time } = useFormats();
  return (
    <time dateTime={at} className={css["time"]}>
      {time(at)}
    </time>
  );
}
