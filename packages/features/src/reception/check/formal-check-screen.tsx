import { NotFoundScreen, QueryState, useRouteParameters } from "@indgang/shell";
import { useQuery } from "urql";
import { formalCheckRoute } from "../routes.ts";
import { CheckPage } from "./check-page.tsx";
import { FormalCheckPageDocument } from "./generated/formal-check.generated.ts";

/** The formal check of one application. The query asks for no assessment at all (POOL-2). */
export function Screen() {
  const { applicationId } = useRouteParameters(formalCheckRoute);
  const [result, read] = useQuery({ query: FormalCheckPageDocument, variables: { id: applicationId } });
  const readAgain = (): void => read({ requestPolicy: "network-only" });
  return (
    <QueryState result={result} onRetry={readAgain}>
      {({ application }) =>
        application ? (
          <CheckPage key={application.id} application={application} onReadAgain={readAgain} />
        ) : (
          <NotFoundScreen />
        )
      }
    </QueryState>
  );
}
