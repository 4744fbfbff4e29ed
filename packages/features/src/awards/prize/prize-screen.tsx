import { NotFoundScreen, QueryState, UnkeptData, useRouteParameters } from "@indgang/shell";
import { useQuery } from "urql";
import { prizeRoute } from "../routes.ts";
import { PrizeDocument } from "./generated/prize.generated.ts";
import { PrizeView } from "./prize-view.tsx";

/** AWARD-1, AWARD-3: one prize, as everybody may know it. */
export function Screen() {
  const { prizeId } = useRouteParameters(prizeRoute);
  return (
    <UnkeptData>
      <PrizePage key={prizeId} id={prizeId} />
    </UnkeptData>
  );
}

function PrizePage({ id }: { readonly id: string }) {
  const [result, read] = useQuery({ query: PrizeDocument, variables: { id } });
  return (
    <QueryState result={result} onRetry={() => read({ requestPolicy: "network-only" })}>
      {({ prize }) => (prize ? <PrizeView prize={prize} /> : <NotFoundScreen />)}
    </QueryState>
  );
}
