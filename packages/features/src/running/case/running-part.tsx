import { Skeleton, Stack } from "@indgang/components";
import { QueryState } from "@indgang/shell";
import { useQuery } from "urql";
import { ChangesCard } from "./changes-card.tsx";
import { CaseRunningDocument } from "./generated/case-running.generated.ts";
import { YearsCard } from "./years-card.tsx";

/** What goes on after a grant: its years, and what its association asks to change. Nothing where there is neither. */
export function RunningPart({ applicationId }: { readonly applicationId: string }) {
  const [result, read] = useQuery({
    query: CaseRunningDocument,
    variables: { id: applicationId },
    // The case's page has asked for it already.
    requestPolicy: "cache-first",
  });
  return (
    <QueryState
      result={result}
      onRetry={() => read({ requestPolicy: "network-only" })}
      skeleton={<Skeleton lines={2} />}
    >
      {({ application }) =>
        application ? (
          <Stack gap={6}>
            <YearsCard application={application} />
            <ChangesCard application={application} />
          </Stack>
        ) : null
      }
    </QueryState>
  );
}
