import { NotFoundScreen, QueryState, useRouteParameters } from "@indgang/shell";
import { useQuery } from "urql";
import { ApplicationDocument } from "../case/generated/application.generated.ts";
import { assessmentRoute } from "../routes.ts";
import { AssessmentPage } from "./assessment-page.tsx";
import { AssessmentPageDocument } from "./generated/assessment-page.generated.ts";

/** The assessment of one case, beside what is assessed. */
export function Screen() {
  const { applicationId } = useRouteParameters(assessmentRoute);
  const [result, read] = useQuery({ query: AssessmentPageDocument, variables: { id: applicationId } });
  const [{ data }] = useQuery({ query: ApplicationDocument, variables: { id: applicationId } });
  return (
    <QueryState result={result} onRetry={() => read({ requestPolicy: "network-only" })}>
      {({ application }) =>
        application ? (
          <AssessmentPage key={application.id} page={application} application={data?.application ?? null} />
        ) : (
          <NotFoundScreen />
        )
      }
    </QueryState>
  );
}
