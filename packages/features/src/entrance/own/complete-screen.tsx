import { Banner, Breadcrumbs } from "@indgang/components";
import {
  NotFoundScreen,
  QueryState,
  Screen as ScreenFrame,
  useHrefTo,
  useRouteParameters,
  useWords,
} from "@indgang/shell";
import { useQuery } from "urql";
import { completeRoute, ownApplicationRoute, ownApplicationsRoute } from "../routes.ts";
import { CompleteForm } from "./complete-form.tsx";
import { OwnApplicationDocument } from "./generated/own-application.generated.ts";
import { MissingBanner } from "./missing-banner.tsx";
import { ownWords } from "./own-words.ts";

/** POOL-6: what was returned is amended and sent again. */
export function Screen() {
  const words = useWords(ownWords);
  const hrefTo = useHrefTo();
  const { applicationId } = useRouteParameters(completeRoute);
  const [result, read] = useQuery({ query: OwnApplicationDocument, variables: { id: applicationId } });
  return (
    <QueryState result={result} onRetry={() => read({ requestPolicy: "network-only" })}>
      {({ ownApplication: own }) =>
        own ? (
          <ScreenFrame
            title={words("complete")}
            meta={own.caseNumber}
            lead={words("completeLead")}
            breadcrumbs={
              <Breadcrumbs
                items={[
                  { label: words("title"), href: hrefTo(ownApplicationsRoute) },
                  { label: own.title, href: hrefTo(ownApplicationRoute, { applicationId }) },
                ]}
              />
            }
          >
            {own.state === "RETURNED" ? (
              <>
                <MissingBanner own={own} />
                <CompleteForm own={own} />
              </>
            ) : (
              <Banner title={words("notReturned")} />
            )}
          </ScreenFrame>
        ) : (
          <NotFoundScreen />
        )
      }
    </QueryState>
  );
}
