import { Breadcrumbs, Menu, Stack, showToast } from "@indgang/components";
import { Screen as ScreenFrame, useChange, useFormats, useHrefTo, useViewer, useWords } from "@indgang/shell";
import { useState } from "react";
import { troubleOf, type ChangeTrouble } from "../../refusals/change-trouble.ts";
import { TroubleNotice } from "../../refusals/trouble-notice.tsx";
import { AccountsCard } from "../../accounts/case/accounts-card.tsx";
import { ApplicationStateBadge } from "../../vocabulary/application-state-badge.tsx";
import { AgreementCard } from "../../agreements/agreement-card.tsx";
import { AnswersCards } from "../../forms/answers/answers-cards.tsx";
import { HearingCommentsCard } from "../../forums/comments/hearing-comments-card.tsx";
import { HearingCard } from "../../hearing-wait/hearing-card.tsx";
import { CaseDeadline } from "../../vocabulary/case-deadline.tsx";
import { DocumentsCard } from "../../files/documents-card.tsx";
import { OutcomeCard } from "../../outcome/case/outcome-card.tsx";
import { RunningPart } from "../../running/case/running-part.tsx";
import { LettersCard } from "../../letters/case/letters-card.tsx";
import { applicationsRoute } from "../routes.ts";
import { AskDialog } from "../opinions/ask-dialog.tsx";
import { AssessmentCard } from "./assessment-card.tsx";
import { AssignDialog } from "./assign-dialog.tsx";
import { AssociationCard } from "./association-card.tsx";
import { caseActions, type CaseAction } from "./case-actions.ts";
import { caseWords } from "./case-words.ts";
import css from "./case.module.css";
import type { Case } from "./case.type.ts";
import { DecisionCard } from "./decision-card.tsx";
import { dialogWords } from "./dialog-words.ts";
import { FactsCard } from "./facts-card.tsx";
import { FormalCheckCard } from "./formal-check-card.tsx";
import { AssignApplicationDocument } from "./generated/assign-application.generated.ts";
import { GoalsCard } from "./goals-card.tsx";
import { HistoryCard } from "./history-card.tsx";
import { BudgetCard, OtherFundingCard } from "./money-cards.tsx";
import { NextStepCard } from "./next-step-card.tsx";
import { OthersGrantsCard } from "./others-grants-card.tsx";
import { ReopenDialog } from "./reopen-dialog.tsx";
import { WithdrawDialog } from "./withdraw-dialog.tsx";

const dialogs = { assign: AssignDialog, ask: AskDialog, withdraw: WithdrawDialog, reopen: ReopenDialog } as const;

/** A case as one page: what it is, what is next, all that speaks for and against. */
export function CaseView({ application }: { readonly application: Case }) {
  const words = useWords(caseWords);
  const dialogTexts = useWords(dialogWords);
  const formats = useFormats();
  const hrefTo = useHrefTo();
  const { permissions, roles, person } = useViewer();
  const [dialog, setDialog] = useState<CaseAction | null>(null);
  const [trouble, setTrouble] = useState<ChangeTrouble | null>(null);
  const { run: assign, isRunning } = useChange(AssignApplicationDocument);
  const Dialog = dialog === null ? null : dialogs[dialog];
  const actions = caseActions(application.state, permissions, roles, application.assignee !== null);
  const take = async (): Promise<void> => {
    if (!person) return;
    const answer = await assign({ applicationId: application.id, version: application.version, assigneeId: person.id });
    setTrouble(troubleOf(answer));
    if (answer.kind === "done") showToast({ tone: "success", title: dialogTexts("assigned", { name: person.name }) });
  };
  return (
    <ScreenFrame
      title={application.title}
      breadcrumbs={<Breadcrumbs items={[{ label: words("list"), href: hrefTo(applicationsRoute) }]} />}
      meta={
        <>
          <ApplicationStateBadge state={application.state} />
          <span>{application.caseNumber}</span>
          <span>{words("applied", { amount: formats.money(application.appliedAmount) })}</span>
          <span>
            {application.assignee ? words("assignedTo", { name: application.assignee.name }) : words("notAssigned")}
          </span>
          {application.dueOn ? <CaseDeadline dueOn={application.dueOn} /> : null}
        </>
      }
      actions={
        actions.length === 0 ? null : (
          <Menu
            label={words("actions")}
            items={actions.map((id) => ({
              id,
              label: words(id),
              isDanger: id === "withdraw",
              onAction: () => setDialog(id),
            }))}
          />
        )
      }
    >
      <TroubleNotice trouble={trouble} onRetry={() => void take()} />
      <div className={css["columns"]}>
        <Stack gap={6}>
          <NextStepCard
            application={application}
            onAssign={() => setDialog("assign")}
            onTake={() => void take()}
            isTaking={isRunning}
          />
          {application.decision ? <DecisionCard application={application} decision={application.decision} /> : null}
          {application.decision ? <LettersCard applicationId={application.id} /> : null}
          {application.decision && application.decision.amount > 0 ? (
            <AgreementCard applicationId={application.id} />
          ) : null}
          {application.decision ? <RunningPart applicationId={application.id} /> : null}
          {application.decision ? <AccountsCard applicationId={application.id} /> : null}
          {application.decision ? <OutcomeCard applicationId={application.id} /> : null}
          <HearingCard application={application} isOpen={application.decision === null} />
          <HearingCommentsCard comments={application.hearingComments} />
          <FactsCard application={application} />
          <BudgetCard application={application} />
          <GoalsCard goals={application.goals} />
          <OtherFundingCard otherFunding={application.otherFunding} />
          <DocumentsCard applicationId={application.id} documents={application.attachments.nodes} />
          <AnswersCards answers={application.answers} documents={application.attachments.nodes} />
          {application.assessment ? (
            <AssessmentCard applicationId={application.id} assessment={application.assessment} />
          ) : null}
        </Stack>
        <Stack gap={6}>
          <AssociationCard association={application.association} />
          <OthersGrantsCard application={application} />
          {application.formalCheck ? <FormalCheckCard formalCheck={application.formalCheck} /> : null}
          <HistoryCard history={application.history} />
        </Stack>
      </div>
      {Dialog ? <Dialog application={application} onClose={() => setDialog(null)} /> : null}
    </ScreenFrame>
  );
}
