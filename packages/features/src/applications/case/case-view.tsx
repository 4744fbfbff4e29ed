import { Breadcrumbs, Menu, Stack, showToast } from "@indgang/components";
import { Screen as ScreenFrame, useChange, useFormats, useHrefTo, useViewer, useWords } from "@indgang/shell";
import { useState } from "react";
import { troubleOf, type ChangeTrouble } from "../../refusals/change-trouble.ts";
import { TroubleNotice } from "../../refusals/trouble-notice.tsx";
import { ApplicationStateBadge } from "../../vocabulary/application-state-badge.tsx";
import { CaseDeadline } from "../../vocabulary/case-deadline.tsx";
import { AfterDecision } from "../after-decision/after-decision.tsx";
import { applicationsRoute } from "../routes.ts";
import { AskDialog } from "../opinions/ask-dialog.tsx";
import { AssignDialog } from "./assign-dialog.tsx";
import { AssociationCard } from "./association-card.tsx";
import { caseActions, type CaseAction } from "./case-actions.ts";
import { caseWords } from "./case-words.ts";
import css from "./case.module.css";
import type { Case } from "./case.type.ts";
import { DecisionCard } from "./decision-card.tsx";
import { dialogWords } from "./dialog-words.ts";
import { FormalCheckCard } from "./formal-check-card.tsx";
import { AssignApplicationDocument } from "./generated/assign-application.generated.ts";
import { HistoryCard } from "./history-card.tsx";
import { NextStepCard } from "./next-step-card.tsx";
import { OthersGrantsCard } from "./others-grants-card.tsx";
import { ReopenDialog } from "./reopen-dialog.tsx";
import { WithdrawDialog } from "./withdraw-dialog.tsx";
import { WrittenPart } from "./written-part.tsx";

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
          {application.decision ? (
            <AfterDecision
              applicationId={application.id}
              decision={<DecisionCard application={application} decision={application.decision} />}
            />
          ) : (
            <NextStepCard
              application={application}
              onAssign={() => setDialog("assign")}
              onTake={() => void take()}
              isTaking={isRunning}
            />
          )}
          <WrittenPart application={application} />
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
