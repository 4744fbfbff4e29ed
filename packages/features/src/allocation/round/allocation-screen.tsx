import { NotFoundScreen, QueryState, useRouteParameters, useRouteSearch } from "@indgang/shell";
import { useState } from "react";
import { useQuery } from "urql";
import { pageSize } from "../../search/paging.ts";
import { allocationRoute } from "../routes.ts";
import { AllocationView } from "./allocation-view.tsx";
import { RoundAllocationDocument } from "./generated/allocation.generated.ts";

/** How one round's money could be shared out. */
export function Screen() {
  const { roundId } = useRouteParameters(allocationRoute);
  const [place] = useRouteSearch(allocationRoute);
  // Which tries are not compared outlives a step to another page of cases.
  const [leftOut, setLeftOut] = useState<readonly string[]>([]);
  // What is left changes with every decision: it is asked for anew whenever somebody comes by.
  const [result, read] = useQuery({
    query: RoundAllocationDocument,
    variables: { id: roundId, first: pageSize, after: place.after ?? null },
    requestPolicy: "cache-and-network",
  });
  const readAgain = (): void => read({ requestPolicy: "network-only" });
  return (
    <QueryState result={result} onRetry={readAgain}>
      {({ fundingRound }) =>
        fundingRound?.allocation ? (
          <AllocationView
            round={fundingRound}
            sharing={fundingRound.allocation}
            place={place}
            leftOut={leftOut}
            onLeaveOut={setLeftOut}
            onChanged={readAgain}
          />
        ) : (
          <NotFoundScreen />
        )
      }
    </QueryState>
  );
}
