import { NotFoundScreen, QueryState, UnkeptData, useViewer } from "@indgang/shell";
import type { ReactNode } from "react";
import { useQuery } from "urql";
import { keepsPools } from "../rights/keeps-pools.ts";
import type { RoundPartsFragment } from "../round/generated/round-parts.generated.ts";
import { RoundToEditDocument } from "./generated/round-to-edit.generated.ts";

export interface RoundPageProps {
  readonly roundId: string;
  readonly children: (round: RoundPartsFragment) => ReactNode;
}

/** A page that edits a round: for the leader of its administration, and not found for everybody else. */
export function RoundPage(props: RoundPageProps) {
  return (
    <UnkeptData>
      <Page key={props.roundId} {...props} />
    </UnkeptData>
  );
}

function Page({ roundId, children }: RoundPageProps) {
  const viewer = useViewer();
  const [result, read] = useQuery({ query: RoundToEditDocument, variables: { id: roundId } });
  return (
    <QueryState result={result} onRetry={() => read({ requestPolicy: "network-only" })}>
      {({ fundingRound: round }) =>
        round && keepsPools(viewer, round.pool.administration.id) ? children(round) : <NotFoundScreen />
      }
    </QueryState>
  );
}
