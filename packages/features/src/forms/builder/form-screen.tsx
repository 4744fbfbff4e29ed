import { NotFoundScreen, QueryState, useRouteParameters, useRouteSearch } from "@indgang/shell";
import { useQuery } from "urql";
import { poolFormRoute } from "../routes.ts";
import { FormPage } from "./form-page.tsx";
import { PoolFormsDocument } from "./generated/pool-forms.generated.ts";

/** POOL-6, POOL-17: the form of one pool. */
export function Screen() {
  const { poolId } = useRouteParameters(poolFormRoute);
  const [{ kind = "FULL" }] = useRouteSearch(poolFormRoute);
  const [result, read] = useQuery({ query: PoolFormsDocument, variables: { id: poolId, kind } });
  const readAgain = (): void => read({ requestPolicy: "network-only" });
  return (
    <QueryState result={result} onRetry={readAgain}>
      {({ pool }) =>
        pool ? <FormPage key={`${pool.id} ${kind}`} pool={pool} onReadAgain={readAgain} /> : <NotFoundScreen />
      }
    </QueryState>
  );
}
