import { Badge, Banner, Button, Card, Inline, Skeleton, Stack } from "@indgang/components";
import { QueryState, useChange, useMay, useWords } from "@indgang/shell";
import { useState } from "react";
import { useQuery } from "urql";
import { troubleOf, type ChangeTrouble } from "../refusals/change-trouble.ts";
import { TroubleNotice } from "../refusals/trouble-notice.tsx";
import { AgreementActions } from "./agreement-actions.tsx";
import { AgreementView } from "./agreement-view.tsx";
import { agreementStateTones, agreementStateWords, agreementWords } from "./agreement-words.ts";
import { CaseAgreementDocument, type CaseAgreementQuery } from "./generated/case-agreement.generated.ts";
import { DraftAgreementDocument } from "./generated/change-agreement.generated.ts";
import { OralDialog } from "./oral-dialog.tsx";

/** ASSOC-6: the cooperation agreement about a grant, on its case: whether one is needed, and all that is done with it. */
export function AgreementCard({ applicationId }: { readonly applicationId: string }) {
  const [result, read] = useQuery({
    query: CaseAgreementDocument,
    variables: { id: applicationId },
    // The case's page has asked for it already.
    requestPolicy: "cache-first",
  });
  return (
    <QueryState
      result={result}
      onRetry={() => read({ requestPolicy: "network-only" })}
      skeleton={<Skeleton lines={6} />}
    >
      {({ application }) => (application ? <CaseAgreement application={application} /> : null)}
    </QueryState>
  );
}

interface CaseAgreementProps {
  readonly application: NonNullable<CaseAgreementQuery["application"]>;
}

function CaseAgreement({ application: { id, agreement, needsAgreement } }: CaseAgreementProps) {
  const words = useWords(agreementWords);
  const states = useWords(agreementStateWords);
  const may = useMay();
  const side = may("ASSESS") ? "MUNICIPALITY" : "READER";
  const badge = agreement ? <Badge tone={agreementStateTones[agreement.state]}>{states(agreement.state)}</Badge> : null;
  return (
    <Card title={words("card")} aside={badge}>
      <Stack>
        {needsAgreement && agreement?.state !== "AGREED" && agreement?.state !== "DECLINED" ? (
          <Banner tone="warning" title={words("neededTitle")}>
            {words("neededText")}
          </Banner>
        ) : null}
        {agreement ? (
          <>
            {agreement.state === "DRAFT" ? <p>{words("draftText")}</p> : null}
            <AgreementView agreement={agreement} side={side} />
            <AgreementActions
              key={`${agreement.id} ${agreement.version}`}
              agreement={agreement}
              side={side}
              applicationId={id}
            />
          </>
        ) : (
          <>
            <p>{words(needsAgreement ? "none" : "notNeeded")}</p>
            {side === "READER" ? null : <BeginActions applicationId={id} isNeeded={needsAgreement} />}
          </>
        )}
      </Stack>
    </Card>
  );
}

function BeginActions({ applicationId, isNeeded }: { readonly applicationId: string; readonly isNeeded: boolean }) {
  const words = useWords(agreementWords);
  const { run, isRunning } = useChange(DraftAgreementDocument);
  const [isOral, setOral] = useState(false);
  const [trouble, setTrouble] = useState<ChangeTrouble | null>(null);
  const draft = async (): Promise<void> => setTrouble(troubleOf(await run({ applicationId })));
  return (
    <>
      <TroubleNotice trouble={trouble} onRetry={() => void draft()} />
      <Inline>
        <Button variant={isNeeded ? "primary" : "secondary"} isPending={isRunning} onPress={() => void draft()}>
          {words("draft")}
        </Button>
        <Button variant="quiet" onPress={() => setOral(true)}>
          {words("oral")}
        </Button>
      </Inline>
      {isOral ? <OralDialog applicationId={applicationId} version={0} onClose={() => setOral(false)} /> : null}
    </>
  );
}
