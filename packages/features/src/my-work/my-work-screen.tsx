import { Button, EmptyState, Skeleton } from "@indgang/components";
import { QueryState, Screen as ScreenFrame, useWords } from "@indgang/shell";
import { useState } from "react";
import { useToday } from "../time/use-today.ts";
import { groupWork } from "./group-work.ts";
import { myWorkWords } from "./my-work-words.ts";
import { useMyWork } from "./use-my-work.ts";
import { WorkList } from "./work-list.tsx";

/** The server gives at most so many at once; who has more finds the rest under Ansøgninger. */
const most = 100;

/** What waits for the person, the most urgent first. */
export function Screen() {
  const words = useWords(myWorkWords);
  const [first, setFirst] = useState(50);
  const { result, readAgain } = useMyWork(first);
  const today = useToday();
  const count = result.data?.count;
  return (
    <ScreenFrame title={words("title")} meta={count === undefined ? undefined : words("summary", { count })}>
      <QueryState result={result} onRetry={readAgain} skeleton={<Skeleton lines={8} label={words("loading")} />}>
        {({ items, hasMore }) => (
          <>
            {items.length === 0 ? <EmptyState title={words("emptyTitle")}>{words("emptyText")}</EmptyState> : null}
            {groupWork(items, today).map(({ group, items: found }) => (
              <WorkList key={group} group={group} items={found} />
            ))}
            {hasMore && first < most ? (
              <div>
                <Button onPress={() => setFirst(most)}>{words("more")}</Button>
              </div>
            ) : null}
          </>
        )}
      </QueryState>
    </ScreenFrame>
  );
}
