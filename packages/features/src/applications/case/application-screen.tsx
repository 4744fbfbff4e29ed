import { NotFoundScreen, QueryState, useRouteParameters } from "@indgang/shell";
import { useQuery } from "urql";
import { applicationRoute } from "../routes.ts";
import { CaseView } from "./case-view.tsx";
import { ApplicationDocument } from "./generated/application.generated.ts";

/** One case. An unknown one and a forbidden one give the same answer. */
export function Screen() {
  const { applicationId } = useRouteParameters(applicationRoute);
  const [result, read] = useQuery({ query: ApplicationDocument, variables: { id: applicationId } });
  return (
    <QueryState result={result} onRetry={() => read({ requestPolicy: "network-only" })}>
      {({ application }) => (application ? <CaseView application={application} /> : <NotFoundScreen />)}
    </QueryState>
  );
}
