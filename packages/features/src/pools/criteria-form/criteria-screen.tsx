import { NotFoundScreen, QueryState, UnkeptData, useRouteParameters, useViewer } from "@indgang/shell";
import { useQuery } from "urql";
import { keepsPools } from "../rights/keeps-pools.ts";
import { criteriaRoute } from "../routes.ts";
import { CriteriaEditor } from "./criteria-editor.tsx";
import { CriteriaToEditDocument } from "./generated/criteria-to-edit.generated.ts";

/** POOL-4: a leader says by what applications to a pool are assessed. */
export function Screen() {
  const { poolId } = useRouteParameters(criteriaRoute);
  return (
    <UnkeptData>
      <CriteriaPage key={poolId} id={poolId} />
    </UnkeptData>
  );
}

function CriteriaPage({ id }: { readonly id: string }) {
  const viewer = useViewer();
  const [result, read] = useQuery({ query: CriteriaToEditDocument, variables: { id } });
  return (
    <QueryState result={result} onRetry={() => read({ requestPolicy: "network-only" })}>
      {({ pool, generalCriteria }) =>
        pool && keepsPools(viewer, pool.administration.id) ? (
          <CriteriaEditor pool={pool} general={generalCriteria} />
        ) : (
          <NotFoundScreen />
        )
      }
    </QueryState>
  );
}
