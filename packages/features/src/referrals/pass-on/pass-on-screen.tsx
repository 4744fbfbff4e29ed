import { Banner, Breadcrumbs } from "@indgang/components";
import {
  NotFoundScreen,
  QueryState,
  Screen as ScreenFrame,
  UnkeptData,
  useHrefTo,
  useRouteParameters,
  useWords,
} from "@indgang/shell";
import { useReferral } from "../page/use-referral.ts";
import { passOnRoute, referralRoute, referralsRoute } from "../routes.ts";
import { offeredSteps } from "../steps/referral-steps.ts";
import { PassOnForm } from "./pass-on-form.tsx";
import { passOnWords } from "./pass-on-words.ts";

/** REF-1, REF-7: a referral that came here, and goes on to somebody else. */
export function Screen() {
  const { referralId } = useRouteParameters(passOnRoute);
  return (
    <UnkeptData>
      <PassOnPage key={referralId} id={referralId} />
    </UnkeptData>
  );
}

function PassOnPage({ id }: { readonly id: string }) {
  const words = useWords(passOnWords);
  const hrefTo = useHrefTo();
  const { result, referral, readAgain } = useReferral(id);
  return (
    <QueryState result={result} onRetry={readAgain}>
      {() =>
        referral === null ? (
          <NotFoundScreen />
        ) : (
          <ScreenFrame
            title={words("title")}
            lead={words("lead")}
            breadcrumbs={
              <Breadcrumbs
                items={[
                  { label: words("list"), href: hrefTo(referralsRoute) },
                  { label: words("referral"), href: hrefTo(referralRoute, { referralId: id }) },
                ]}
              />
            }
          >
            {offeredSteps(referral).others.includes("passOn") ? (
              <PassOnForm referral={referral} onStale={readAgain} />
            ) : (
              <Banner title={words("notNow")} />
            )}
          </ScreenFrame>
        )
      }
    </QueryState>
  );
}
