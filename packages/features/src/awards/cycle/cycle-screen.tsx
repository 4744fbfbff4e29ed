import { NotFoundScreen, QueryState, UnkeptData, useRouteParameters } from "@indgang/shell";
import { useQuery } from "urql";
import { awardCycleRoute } from "../routes.ts";
import { CycleView } from "./cycle-view.tsx";
import { AwardCyclePageDocument } from "./generated/award-cycle.generated.ts";

/** AWARD-2: a year of a prize. Nothing of it is kept in the browser: what the jury's staff sees is nobody else's before its instant. */
export function Screen() {
  const { cycleId } = useRouteParameters(awardCycleRoute);
  return (
    <UnkeptData>
      <CyclePage key={cycleId} id={cycleId} />
    </UnkeptData>
  );
}

function CyclePage({ id }: { readonly id: string }) {
  const [result, read] = useQuery({ query: AwardCyclePageDocument, variables: { id } });
  const readAgain = (): void => read({ requestPolicy: "network-only" });
  return (
    <QueryState result={result} onRetry={readAgain}>
      {({ awardCycle }) => (awardCycle ? <CycleView cycle={awardCycle} onChanged={readAgain} /> : <NotFoundScreen />)}
    </QueryState>
  );
}
