import { Button, EmptyState, Link, Skeleton } from "@indgang/components";
import { FailureNotice, QueryState, readFailure, Screen as ScreenFrame, useHrefTo, useWords } from "@indgang/shell";
import { notificationChoicesRoute } from "../routes.ts";
import { byDay, unreadOf } from "./message-list.ts";
import { MessageDay } from "./message-day.tsx";
import { messagesWords } from "./messages-words.ts";
import { useMessages } from "./use-messages.ts";

/** REF-1: what the person was told, the latest first. What is shown counts as read from then on. */
export function Screen() {
  const words = useWords(messagesWords);
  const { result, readTop, earlier } = useMessages();
  return (
    <ScreenFrame
      title={words("title")}
      lead={words("lead")}
      meta={<Link href={useHrefTo()(notificationChoicesRoute)}>{words("choose")}</Link>}
    >
      <QueryState result={result} onRetry={readTop} skeleton={<Skeleton lines={8} label={words("loading")} />}>
        {(list) => (
          <>
            {list.nodes.length === 0 ? <EmptyState title={words("emptyTitle")}>{words("emptyText")}</EmptyState> : null}
            {byDay(list.nodes).map(({ day, messages }) => (
              <MessageDay
                key={day}
                day={day}
                messages={messages}
                unread={unreadOf(list)}
                firstOfMore={list.firstOfMore}
              />
            ))}
            {earlier.error ? <FailureNotice failure={readFailure(earlier.error)} onRetry={earlier.read} /> : null}
            {list.pageInfo.hasNextPage && !earlier.error ? (
              <div>
                <Button onPress={earlier.read} isPending={earlier.isReading}>
                  {words("more")}
                </Button>
              </div>
            ) : null}
          </>
        )}
      </QueryState>
    </ScreenFrame>
  );
}
