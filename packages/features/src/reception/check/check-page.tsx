import { Banner, Breadcrumbs, ButtonLink, Stack } from "@indgang/components";
import { Screen as ScreenFrame, useFormats, useHrefTo, useWords } from "@indgang/shell";
import css from "../../applications/case/case.module.css";
import { FactsCard } from "../../applications/case/facts-card.tsx";
import { AnswersCards } from "../../forms/answers/answers-cards.tsx";
import { GoalsCard } from "../../applications/case/goals-card.tsx";
import { BudgetCard, OtherFundingCard } from "../../applications/case/money-cards.tsx";
import { applicationRoute } from "../../applications/routes.ts";
import { ApplicationStateBadge } from "../../vocabulary/application-state-badge.tsx";
import { DocumentsCard } from "../../files/documents-card.tsx";
import { receptionRoute } from "../routes.ts";
import { checkWords } from "./check-words.ts";
import { ChecksForm } from "./checks-form.tsx";
import type { FormalCheckPageQuery } from "./generated/formal-check.generated.ts";
import { ReceiveForm } from "./receive-form.tsx";

/** An application as the clerical side sees it. */
export type CheckedApplication = NonNullable<FormalCheckPageQuery["application"]>;

export interface CheckStepProps {
  readonly application: CheckedApplication;
  readonly onReadAgain: () => void;
}

/** What is to be done with it now, and beside it what the association wrote. */
export function CheckPage({ application, onReadAgain }: CheckStepProps) {
  const words = useWords(checkWords);
  const formats = useFormats();
  const hrefTo = useHrefTo();
  const { id, state, caseNumber, association, round, receivedAt } = application;
  const crumbs = [
    { label: words("list"), href: hrefTo(receptionRoute) },
    { label: application.title, href: hrefTo(applicationRoute, { applicationId: id }) },
  ];
  return (
    <ScreenFrame
      title={words("title")}
      breadcrumbs={<Breadcrumbs items={crumbs} />}
      meta={
        <>
          <ApplicationStateBadge state={state} />
          <span>{caseNumber}</span>
          <span>{association.name}</span>
        </>
      }
      lead={words("deadline", { deadline: formats.dateTime(round.deadlineAt), received: formats.dateTime(receivedAt) })}
    >
      <div className={css["columns"]}>
        {state === "RECEIVED" ? (
          <ChecksForm application={application} onReadAgain={onReadAgain} />
        ) : state === "RETURNED" ? (
          <ReceiveForm application={application} onReadAgain={onReadAgain} />
        ) : (
          <Banner
            tone="success"
            title={words("done")}
            actions={
              <ButtonLink href={hrefTo(applicationRoute, { applicationId: id })}>{words("openCase")}</ButtonLink>
            }
          />
        )}
        <Stack gap={6}>
          <DocumentsCard applicationId={id} documents={application.attachments.nodes} />
          <FactsCard application={application} />
          <BudgetCard application={application} />
          <GoalsCard goals={application.goals} />
          <AnswersCards answers={application.answers} documents={application.attachments.nodes} />
          <OtherFundingCard otherFunding={application.otherFunding} />
        </Stack>
      </div>
    </ScreenFrame>
  );
}
