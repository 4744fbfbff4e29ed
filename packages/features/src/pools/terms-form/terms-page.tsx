import { NotFoundScreen, QueryState, UnkeptData, useViewer } from "@indgang/shell";
import type { ReactNode } from "react";
import { useQuery } from "urql";
import { keepsPools } from "../rights/keeps-pools.ts";
import { TermsToEditDocument, type TermsToEditQuery } from "./generated/terms-to-edit.generated.ts";

export interface TermsPageProps {
  readonly poolId: string;
  /** What is shown for a pool of the leader's own; null when there is nothing to edit. */
  readonly children: (pool: NonNullable<TermsToEditQuery["pool"]>) => ReactNode;
}

/** A page that edits terms of a pool: for the leader of its administration, and not found for everybody else. */
export function TermsPage(props: TermsPageProps) {
  return (
    <UnkeptData>
      <Page key={props.poolId} {...props} />
    </UnkeptData>
  );
}

function Page({ poolId, children }: TermsPageProps) {
  const viewer = useViewer();
  const [result, read] = useQuery({ query: TermsToEditDocument, variables: { id: poolId } });
  return (
    <QueryState result={result} onRetry={() => read({ requestPolicy: "network-only" })}>
      {({ pool }) => (pool && keepsPools(viewer, pool.administration.id) ? children(pool) : null) ?? <NotFoundScreen />}
    </QueryState>
  );
}
