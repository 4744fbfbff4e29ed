import { NotFoundScreen, QueryState, UnkeptData, useRouteParameters } from "@indgang/shell";
import { referralRoute } from "../routes.ts";
import { ReferralView } from "./referral-view.tsx";
import { useReferral } from "./use-referral.ts";

/** One referral. An unknown one and a forbidden one give the same answer (REF-3). */
export function Screen() {
  const { referralId } = useRouteParameters(referralRoute);
  return (
    <UnkeptData>
      <ReferralPage key={referralId} id={referralId} />
    </UnkeptData>
  );
}

function ReferralPage({ id }: { readonly id: string }) {
  const { result, referral, change, readAgain } = useReferral(id);
  return (
    <QueryState result={result} onRetry={readAgain}>
      {() =>
        referral ? <ReferralView referral={referral} onChange={change} onStale={readAgain} /> : <NotFoundScreen />
      }
    </QueryState>
  );
}
