import { NotFoundScreen, QueryState, useRouteParameters, useRouteSearch } from "@indgang/shell";
import { useQuery } from "urql";
import { forumBodyRoute } from "../routes.ts";
import { BodyView } from "./body-view.tsx";
import { ForumBodyDocument } from "./generated/body.generated.ts";

/** A standing body. An unknown one and one that the viewer has no part in give the same answer (FORUM-1). */
export function Screen() {
  const { bodyId } = useRouteParameters(forumBodyRoute);
  const [search] = useRouteSearch(forumBodyRoute);
  const variables = { id: bodyId, withPast: search.past ?? false };
  const [result, read] = useQuery({ query: ForumBodyDocument, variables });
  const readAgain = (): void => read({ requestPolicy: "network-only" });
  return (
    <QueryState result={result} onRetry={readAgain}>
      {({ forumBody }) =>
        forumBody ? <BodyView key={bodyId} body={forumBody} onStale={readAgain} /> : <NotFoundScreen />
      }
    </QueryState>
  );
}
