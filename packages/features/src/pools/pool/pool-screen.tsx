import { NotFoundScreen, QueryState, UnkeptData, useRouteParameters } from "@indgang/shell";
import { useQuery } from "urql";
import { poolRoute } from "../routes.ts";
import { PoolDocument } from "./generated/pool.generated.ts";
import { PoolView } from "./pool-view.tsx";

/** POOL-14, POOL-17, POOL-18: one pool, with what holds for it over time, and its rounds. */
export function Screen() {
  const { poolId } = useRouteParameters(poolRoute);
  return (
    <UnkeptData>
      <PoolPage key={poolId} id={poolId} />
    </UnkeptData>
  );
}

function PoolPage({ id }: { readonly id: string }) {
  const [result, read] = useQuery({ query: PoolDocument, variables: { id } });
  const readAgain = (): void => read({ requestPolicy: "network-only" });
  return (
    <QueryState result={result} onRetry={readAgain}>
      {({ pool }) => (pool ? <PoolView pool={pool} onChanged={readAgain} /> : <NotFoundScreen />)}
    </QueryState>
  );
}
