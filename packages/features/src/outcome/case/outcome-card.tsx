import { Banner, Button, Card, ConfirmDialog, Inline, Skeleton, Stack, showToast } from "@indgang/components";
import { QueryState, useChange, useViewer, useWords } from "@indgang/shell";
import { useState } from "react";
import { useQuery } from "urql";
import { faultsOf, troubleOf, type ChangeTrouble } from "../../refusals/change-trouble.ts";
import { TroubleNotice } from "../../refusals/trouble-notice.tsx";
import type { OutcomePartsFragment } from "../generated/outcome-parts.generated.ts";
import { GoalResults } from "../goal-results.tsx";
import { OutcomeBadge, OutcomeFacts } from "../outcome-facts.tsx";
import { outcomeWords } from "../outcome-words.ts";
import { EvaluationForm } from "./evaluation-form.tsx";
import { CaseOutcomeDocument } from "./generated/case-outcome.generated.ts";
import { ApproveOutcomeDocument } from "./generated/office-steps.generated.ts";
import { GoalsDialog } from "./goals-dialog.tsx";
import { officeOutcomeWords } from "./office-words.ts";
import { RegisterDialog } from "./register-dialog.tsx";
import { ReturnDialog } from "./return-dialog.tsx";

const dialogs = { return: ReturnDialog, changeGoals: GoalsDialog, register: RegisterDialog } as const;
type Step = keyof typeof dialogs;

/** POOL-12: what came of the case's grant; nothing where nothing was granted. */
export function OutcomeCard({ applicationId }: { readonly applicationId: string }) {
  const [result, read] = useQuery({
    query: CaseOutcomeDocument,
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
      {({ application }) => (application?.outcome ? <OutcomeWork report={application.outcome} /> : null)}
    </QueryState>
  );
}

function stepsOf({ state }: OutcomePartsFragment, isOffice: boolean, isClerk: boolean): readonly Step[] {
  if (state === "AWAITED" || state === "RETURNED")
    return isOffice ? ["changeGoals", "register"] : isClerk ? ["register"] : [];
  return isOffice ? ["return"] : [];
}

function OutcomeWork({ report }: { readonly report: OutcomePartsFragment }) {
  const words = useWords(outcomeWords);
  const office = useWords(officeOutcomeWords);
  const { roles } = useViewer();
  const isOffice = roles.includes("CASEWORKER") || roles.includes("LEADER");
  const [step, setStep] = useState<Step | null>(null);
  const Dialog = step === null ? null : dialogs[step];
  const steps = stepsOf(report, isOffice, roles.includes("SERVICE_DESK"));
  const isRead = isOffice && report.state === "HANDED_IN";
  return (
    <Card title={words("title")} aside={<OutcomeBadge state={report.state} />}>
      <Stack>
        {report.state === "AWAITED" ? <p>{office("awaited")}</p> : null}
        <OutcomeFacts report={report} />
        <GoalResults report={isRead ? { ...report, evaluations: null } : report} />
        {isRead ? <EvaluationForm key={report.version} report={report} /> : null}
        <Inline>
          {isRead ? <ApproveButton report={report} /> : null}
          {steps.map((one) => (
            <Button key={one} onPress={() => setStep(one)}>
              {office(one)}
            </Button>
          ))}
        </Inline>
      </Stack>
      {Dialog ? <Dialog report={report} onClose={() => setStep(null)} /> : null}
    </Card>
  );
}

/** Which part of what becomes public holds a person's number (LAW-7). */
function placeOf(path: string): "inTitle" | "inGoals" | "inSummary" | "inEvaluation" {
  if (path.startsWith("goals")) return "inGoals";
  if (path.startsWith("evaluations")) return "inEvaluation";
  return path === "title" ? "inTitle" : "inSummary";
}

function ApproveButton({ report }: { readonly report: OutcomePartsFragment }) {
  const words = useWords(officeOutcomeWords);
  const { run, isRunning } = useChange(ApproveOutcomeDocument);
  const [isSure, setSure] = useState(false);
  const [trouble, setTrouble] = useState<ChangeTrouble | null>(null);
  const found = [...new Set(faultsOf(trouble).map(({ path }) => words(placeOf(path))))];
  const approve = async (): Promise<void> => {
    const answer = await run({ outcomeReportId: report.id, version: report.version });
    setSure(false);
    setTrouble(troubleOf(answer));
    if (answer.kind === "done") showToast({ tone: "success", title: words("approved") });
  };
  return (
    <>
      {found.length > 0 ? (
        <Banner tone="danger" title={words("cprTitle")} announce="alert">
          {words("cprFound", { where: found.join(", ") })}
        </Banner>
      ) : (
        <TroubleNotice trouble={trouble} onRetry={() => void approve()} />
      )}
      <Button variant="primary" onPress={() => setSure(true)}>
        {words("approve")}
      </Button>
      <ConfirmDialog
        title={words("approveTitle")}
        isOpen={isSure}
        onOpenChange={setSure}
        confirmLabel={words("approve")}
        onConfirm={() => void approve()}
        isPending={isRunning}
      >
        {words("approveText")}
      </ConfirmDialog>
    </>
  );
}
