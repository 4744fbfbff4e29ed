import { Banner, Breadcrumbs, Stack, Unbroken } from "@indgang/components";
import { Screen as ScreenFrame, useFormats, useHrefTo, useViewer, useWords } from "@indgang/shell";
import { ApplicationStateBadge } from "../../vocabulary/application-state-badge.tsx";
import { CaseDeadline } from "../../vocabulary/case-deadline.tsx";
import { AssessmentCard } from "../case/assessment-card.tsx";
import { caseWords } from "../case/case-words.ts";
import css from "../case/case.module.css";
import type { Case } from "../case/case.type.ts";
import { FactsCard } from "../case/facts-card.tsx";
import { GoalsCard } from "../case/goals-card.tsx";
import { BudgetCard, OtherFundingCard } from "../case/money-cards.tsx";
import { OthersGrantsCard } from "../case/others-grants-card.tsx";
import { applicationRoute, applicationsRoute } from "../routes.ts";
import { OpinionPart } from "../opinions/opinion-part.tsx";
import { OpinionsCard } from "../opinions/opinions-card.tsx";
import { AssessmentForm } from "./assessment-form.tsx";
import { assessmentWords } from "./assessment-words.ts";
import type { AssessmentPageQuery } from "./generated/assessment-page.generated.ts";

export interface AssessmentPageProps {
  readonly page: NonNullable<AssessmentPageQuery["application"]>;
  /** Null while it is on its way: writing can begin all the same. */
  readonly application: Case | null;
}

/** The form, and beside it what the association wrote. */
export function AssessmentPage({ page, application }: AssessmentPageProps) {
  const words = useWords(assessmentWords);
  const hrefTo = useHrefTo();
  const caseTexts = useWords(caseWords);
  const { money } = useFormats();
  const { person } = useViewer();
  const { assessment } = page;
  const isCompleted = assessment?.state === "COMPLETED";
  const isOpen = page.state === "ASSESSING" && !isCompleted;
  const own = page.opinions?.find((opinion) => opinion.person.id === person?.id);
  const crumbs = [
    { label: words("list"), href: hrefTo(applicationsRoute) },
    { label: page.title, href: hrefTo(applicationRoute, { applicationId: page.id }) },
  ];
  return (
    <ScreenFrame
      title={words("title")}
      lead={isOpen ? words("lead") : undefined}
      meta={
        <>
          <ApplicationStateBadge state={page.state} />
          <span>{page.association.name}</span>
          <Unbroken>{page.caseNumber}</Unbroken>
          <Unbroken>{caseTexts("applied", { amount: money(page.appliedAmount) })}</Unbroken>
          {page.dueOn ? <CaseDeadline dueOn={page.dueOn} /> : null}
        </>
      }
      breadcrumbs={<Breadcrumbs items={crumbs} />}
    >
      <div className={css["columns"]}>
        {isOpen && own && own.state !== "CALLED_BACK" ? (
          <OpinionPart page={page} opinion={own} />
        ) : isOpen ? (
          <AssessmentForm page={page} />
        ) : (
          <Stack gap={6}>
            <Banner title={words(isCompleted ? "completed" : "notNow")} />
            {assessment ? <AssessmentCard applicationId={page.id} assessment={assessment} /> : null}
            <OpinionsCard page={page} />
          </Stack>
        )}
        {application ? (
          <Stack gap={6}>
            <FactsCard application={application} />
            <BudgetCard application={application} />
            <GoalsCard goals={application.goals} />
            <OtherFundingCard otherFunding={application.otherFunding} />
            <OthersGrantsCard application={application} />
          </Stack>
        ) : null}
      </div>
    </ScreenFrame>
  );
}
