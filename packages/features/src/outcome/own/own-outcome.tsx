import { Button, Card, Skeleton, Stack } from "@indgang/components";
import { addDays } from "@indgang/domain/kernel";
import { QueryState, useWords } from "@indgang/shell";
import { useState } from "react";
import { useQuery } from "urql";
import { taskPlace } from "../../entrance/own/tasks/task-place.ts";
import { useToday } from "../../time/use-today.ts";
import { GoalResults } from "../goal-results.tsx";
import { OutcomeBadge, OutcomeFacts } from "../outcome-facts.tsx";
import { outcomeWords } from "../outcome-words.ts";
import { OwnOutcomeDocument } from "./generated/own-outcome.generated.ts";
import { outcomeFormWords } from "./outcome-form-words.ts";
import { OwnOutcomeForm, type OwnOutcomeFormProps } from "./own-outcome-form.tsx";

/** POOL-12: what an association tells of its own grant; nothing where nothing was granted. */
export function OwnOutcome({ applicationId }: { readonly applicationId: string }) {
  const [result, read] = useQuery({ query: OwnOutcomeDocument, variables: { id: applicationId } });
  return (
    <QueryState
      result={result}
      onRetry={() => read({ requestPolicy: "network-only" })}
      skeleton={<Skeleton lines={6} />}
    >
      {({ ownApplication }) =>
        ownApplication?.outcome ? <Telling applicationId={applicationId} report={ownApplication.outcome} /> : null
      }
    </QueryState>
  );
}

/** Days before the deadline from which the form stands open by itself. */
const openAhead = 60;

function Telling({ applicationId, report }: OwnOutcomeFormProps) {
  const words = useWords(outcomeWords);
  const form = useWords(outcomeFormWords);
  const today = useToday();
  const [hasBegun, setBegun] = useState(false);
  const { state, writing, dueOn, version } = report;
  const isNear = dueOn == null || dueOn <= addDays(today, openAhead);
  const isOpen = writing !== null && (hasBegun || isNear || state === "RETURNED" || writing.version > 0);
  return (
    <>
      <Card id={taskPlace("OUTCOME")} title={words("title")} aside={<OutcomeBadge state={state} />}>
        <Stack>
          <OutcomeFacts report={report} />
          {writing === null ? <p>{form(state === "APPROVED" ? "public" : "waiting")}</p> : null}
          {isOpen ? null : <GoalResults report={report} />}
          {writing !== null && !isOpen ? (
            <>
              <p>{form("later")}</p>
              <div>
                <Button onPress={() => setBegun(true)}>{form("begin")}</Button>
              </div>
            </>
          ) : null}
        </Stack>
      </Card>
      {isOpen ? <OwnOutcomeForm key={version} applicationId={applicationId} report={report} /> : null}
    </>
  );
}
