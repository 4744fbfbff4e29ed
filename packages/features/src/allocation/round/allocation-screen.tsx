import { NotFoundScreen, QueryState, useRouteParameters } from "@indgang/shell";
import { useQuery } from "urql";
import { allocationRoute } from "../routes.ts";
import { AllocationView } from "./allocation-view.tsx";
import { RoundAllocationDocument } from "./generated/allocation.generated.ts";

/** How one round's money could be shared out. */
export function Screen() {
  const { roundId } = useRouteParameters(allocationRoute);
  // What is left changes with every decision: it is asked for anew whenever somebody comes by.
  const [result, read] = useQuery({
    query: RoundAllocationDocument,
    variables: { id: roundId },
    requestPolicy: "cache-and-network",
  });
  return (
    <QueryState result={result} onRetry={() => read({ requestPolicy: "network-only" })}>
      {({ fundingRound }) =>
        fundingRound?.allocation ? (
          <AllocationView round={fundingRound} sharing={fundingRound.allocation} />
        ) : (
          <NotFoundScreen />
        )
      }
    </QueryState>
  );
}
