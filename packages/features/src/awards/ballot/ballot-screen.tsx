import { NotFoundScreen, QueryState, UnkeptData, useRouteParameters } from "@indgang/shell";
import { useQuery } from "urql";
import { ballotRoute } from "../routes.ts";
import { BallotView } from "./ballot-view.tsx";
import { BallotFrameDocument } from "./generated/ballot-frame.generated.ts";
import { useBallot } from "./use-ballot.ts";

/** AWARD-2: a juror's own ballot in one category. Nothing of it is kept in the browser. */
export function Screen() {
  const { cycleId, categoryId } = useRouteParameters(ballotRoute);
  return (
    <UnkeptData>
      <BallotPage key={`${cycleId} ${categoryId}`} cycleId={cycleId} categoryId={categoryId} />
    </UnkeptData>
  );
}

function BallotPage({ cycleId, categoryId }: { readonly cycleId: string; readonly categoryId: string }) {
  const [frame, readFrame] = useQuery({ query: BallotFrameDocument, variables: { id: cycleId } });
  const own = useBallot(cycleId, categoryId);
  return (
    <QueryState result={frame} onRetry={() => readFrame({ requestPolicy: "network-only" })}>
      {({ awardCycle }) => (
        <QueryState result={own.state} onRetry={own.readAgain}>
          {({ ballot }) =>
            awardCycle && ballot ? (
              <BallotView cycle={awardCycle} categoryId={categoryId} ballot={ballot} own={own} />
            ) : (
              <NotFoundScreen />
            )
          }
        </QueryState>
      )}
    </QueryState>
  );
}
