import { Button, EmptyState, Skeleton } from "@indgang/components";
import { QueryState, Screen as ScreenFrame, useWords } from "@indgang/shell";
import { useState } from "react";
import { useQuery } from "urql";
import { useToday } from "../time/use-today.ts";
import { groupWork } from "./group-work.ts";
import { MyWorkDocument } from "./generated/my-work.generated.ts";
import { myWorkWords } from "./my-work-words.ts";
import { WorkList } from "./work-list.tsx";

/** The server gives at most so many at once; who has more finds the rest under Ansøgninger. */
const most = 100;

/** What waits for the person, the most urgent first. */
export function Screen() {
  const words = useWords(myWorkWords);
  const [first, setFirst] = useState(50);
  const [result, read] = useQuery({ query: MyWorkDocument, variables: { first }, requestPolicy: "cache-and-network" });
  const today = useToday();
  const count = result.data?.myWork.totalCount;
  return (
    <ScreenFrame title={words("title")} meta={count === undefined ? undefined : words("summary", { count })}>
      <QueryState
        result={result}
        onRetry={() => read({ requestPolicy: "network-only" })}
        skeleton={<Skeleton lines={8} label={words("loading")} />}
      >
        {({ myWork }) => (
          <>
            {myWork.nodes.length === 0 ? (
              <EmptyState title={words("emptyTitle")}>{words("emptyText")}</EmptyState>
            ) : null}
            {groupWork(myWork.nodes, today).map(({ group, items }) => (
              <WorkList key={group} group={group} items={items} />
            ))}
            {myWork.pageInfo.hasNextPage && first < most ? (
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
