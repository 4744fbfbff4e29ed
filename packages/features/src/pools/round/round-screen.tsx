import { NotFoundScreen, QueryState, UnkeptData, useRouteParameters } from "@indgang/shell";
import { useQuery } from "urql";
import { roundRoute } from "../routes.ts";
import { PoolRoundDocument } from "./generated/round.generated.ts";
import { RoundView } from "./round-view.tsx";

/** POOL-3, POOL-18: one round, with its money and the rules that it was announced with. */
export function Screen() {
  const { roundId } = useRouteParameters(roundRoute);
  return (
    <UnkeptData>
      <RoundPage key={roundId} id={roundId} />
    </UnkeptData>
  );
}

function RoundPage({ id }: { readonly id: string }) {
  const [result, read] = useQuery({ query: PoolRoundDocument, variables: { id } });
  const readAgain = (): void => read({ requestPolicy: "network-only" });
  return (
    <QueryState result={result} onRetry={readAgain}>
      {({ fundingRound }) =>
        fundingRound ? <RoundView round={fundingRound} onChanged={readAgain} /> : <NotFoundScreen />
      }
    </QueryState>
  );
}
