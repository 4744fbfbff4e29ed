import { Badge, Card, Stack } from "@indgang/components";
import { QueryState, useWords } from "@indgang/shell";
import { useQuery } from "urql";
import { taskPlace } from "../entrance/own/tasks/task-place.ts";
import { AgreementActions } from "./agreement-actions.tsx";
import { AgreementView } from "./agreement-view.tsx";
import { agreementStateTones, agreementStateWords, agreementWords } from "./agreement-words.ts";
import { OwnAgreementDocument } from "./generated/own-agreement.generated.ts";

/** ASSOC-6: the cooperation agreement about one's own grant; nothing before the administration has sent one. */
export function OwnAgreementCard({ applicationId }: { readonly applicationId: string }) {
  const words = useWords(agreementWords);
  const states = useWords(agreementStateWords);
  const [result, read] = useQuery({
    query: OwnAgreementDocument,
    variables: { id: applicationId },
    // The other side moves, too: what was kept is shown at once, and asked for anew.
    requestPolicy: "cache-and-network",
  });
  return (
    <QueryState result={result} onRetry={() => read({ requestPolicy: "network-only" })} skeleton={null}>
      {({ ownApplication }) => {
        const agreement = ownApplication?.agreement;
        if (!agreement) return null;
        const { id, version, state } = agreement;
        return (
          <Card
            id={taskPlace("AGREEMENT")}
            title={words("card")}
            aside={<Badge tone={agreementStateTones[state]}>{states(state)}</Badge>}
          >
            <Stack>
              <AgreementView agreement={agreement} side="ASSOCIATION" />
              <AgreementActions
                key={`${id} ${version}`}
                agreement={agreement}
                side="ASSOCIATION"
                applicationId={null}
              />
            </Stack>
          </Card>
        );
      }}
    </QueryState>
  );
}
