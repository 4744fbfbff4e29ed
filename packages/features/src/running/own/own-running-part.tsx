import { Skeleton, Stack } from "@indgang/components";
import { QueryState } from "@indgang/shell";
import { useQuery } from "urql";
import { ApplyAgainCard } from "./apply-again-card.tsx";
import { OwnRunningDocument, type OwnRunningQuery } from "./generated/own-running.generated.ts";
import { OwnChangesCard } from "./own-changes-card.tsx";
import { OwnYearsCard } from "./own-years-card.tsx";

export type OwnRunning = NonNullable<OwnRunningQuery["ownApplication"]>;

/** What an association can do once its case is over: renew, ask for a change, apply again. */
export function OwnRunningPart({ applicationId }: { readonly applicationId: string }) {
  const [result, read] = useQuery({
    query: OwnRunningDocument,
    variables: { id: applicationId },
    requestPolicy: "cache-and-network",
  });
  return (
    <QueryState
      result={result}
      onRetry={() => read({ requestPolicy: "network-only" })}
      skeleton={<Skeleton lines={2} />}
    >
      {({ ownApplication: own }) =>
        own ? (
          <Stack gap={6}>
            <OwnYearsCard own={own} />
            <OwnChangesCard own={own} />
            <ApplyAgainCard own={own} />
          </Stack>
        ) : null
      }
    </QueryState>
  );
}
