import { Card, Skeleton, Stack } from "@indgang/components";
import { QueryState, useWords } from "@indgang/shell";
import { useQuery } from "urql";
import { GoalResults } from "../goal-results.tsx";
import { OutcomeBadge, OutcomeFacts } from "../outcome-facts.tsx";
import { outcomeWords } from "../outcome-words.ts";
import { OwnOutcomeDocument } from "./generated/own-outcome.generated.ts";
import { outcomeFormWords } from "./outcome-form-words.ts";
import { OwnOutcomeForm } from "./own-outcome-form.tsx";

/** POOL-12: what an association tells of its own grant; nothing where nothing was granted. */
export function OwnOutcome({ applicationId }: { readonly applicationId: string }) {
  const words = useWords(outcomeWords);
  const form = useWords(outcomeFormWords);
  const [result, read] = useQuery({ query: OwnOutcomeDocument, variables: { id: applicationId } });
  return (
    <QueryState
      result={result}
      onRetry={() => read({ requestPolicy: "network-only" })}
      skeleton={<Skeleton lines={6} />}
    >
      {({ ownApplication }) => {
        const report = ownApplication?.outcome;
        if (!report) return null;
        const isWritten = report.writing !== null;
        return (
          <>
            <Card title={words("title")} aside={<OutcomeBadge state={report.state} />}>
              <Stack>
                <OutcomeFacts report={report} />
                {isWritten ? null : <p>{form(report.state === "APPROVED" ? "public" : "waiting")}</p>}
                {isWritten ? null : <GoalResults report={report} />}
              </Stack>
            </Card>
            {isWritten ? <OwnOutcomeForm key={report.version} applicationId={applicationId} report={report} /> : null}
          </>
        );
      }}
    </QueryState>
  );
}
