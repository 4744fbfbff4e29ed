import { NotFoundScreen, QueryState, useFollow, useRouteParameters } from "@indgang/shell";
import { useQuery } from "urql";
import { hearingRoute } from "../routes.ts";
import { HearingChangedDocument } from "./generated/hearing-changed.generated.ts";
import { HearingDocument } from "./generated/hearing.generated.ts";
import { HearingView } from "./hearing-view.tsx";

/** A hearing. An unknown one and one in which the viewer has no part give the same answer (FORUM-4). Answers appear as they come. */
export function Screen() {
  const { hearingId } = useRouteParameters(hearingRoute);
  const [result, read] = useQuery({
    query: HearingDocument,
    variables: { id: hearingId },
    requestPolicy: "cache-and-network",
  });
  useFollow(HearingChangedDocument, { id: hearingId }, hearingId);
  const readAgain = (): void => read({ requestPolicy: "network-only" });
  return (
    <QueryState result={result} onRetry={readAgain}>
      {({ hearing }) =>
        hearing ? <HearingView key={hearingId} hearing={hearing} onStale={readAgain} /> : <NotFoundScreen />
      }
    </QueryState>
  );
}
