import { Breadcrumbs, EmptyState } from "@indgang/components";
import {
  NotFoundScreen,
  QueryState,
  Screen as ScreenFrame,
  useFormats,
  useHrefTo,
  useMay,
  useRouteParameters,
  useRouteSearch,
  useWords,
} from "@indgang/shell";
import { useState } from "react";
import { useQuery } from "urql";
import { applicationRoute } from "../../applications/routes.ts";
import { paymentPlanRoute, paymentsRoute } from "../routes.ts";
import { BackCard } from "./back-card.tsx";
import { CasePaymentDocument } from "./generated/case-payment.generated.ts";
import { InstalmentsCard } from "./instalments-card.tsx";
import { PlanForm } from "./plan-form.tsx";
import { planWords } from "./plan-words.ts";
import type { PaidCase, PaidPart } from "./plan.type.ts";
import { StepsCard } from "./steps-card.tsx";

/** How a case's grant reaches the association. An unknown case and a forbidden one give the same answer. */
export function Screen() {
  const { applicationId } = useRouteParameters(paymentPlanRoute);
  const [{ year }] = useRouteSearch(paymentPlanRoute);
  // What was sent and paid elsewhere changes the plan, too.
  const [result, read] = useQuery({
    query: CasePaymentDocument,
    variables: { id: applicationId },
    requestPolicy: "cache-and-network",
  });
  return (
    <QueryState result={result} onRetry={() => read({ requestPolicy: "network-only" })}>
      {({ application }) => {
        const part = application && partOf(application, year ?? null);
        return part ? <PlanView key={year} part={part} /> : <NotFoundScreen />;
      }}
    </QueryState>
  );
}

/** What is paid: the decision's grant, or a later year of it as if it were one of its own. Null for a year that is not given. */
function partOf(application: PaidCase, year: number | null): PaidPart | null {
  const { decision, grantYears } = application;
  if (year === null) return { application, amount: decision?.amount ?? 0, year };
  const given = grantYears?.find((one) => one.year === year);
  if (given === undefined) return null;
  const round = { ...application.round, year };
  return { application: { ...application, round, paymentPlan: given.paymentPlan }, amount: given.amount, year };
}

function PlanView({ part: { application, amount, year } }: { readonly part: PaidPart }) {
  const words = useWords(planWords);
  const { money } = useFormats();
  const hrefTo = useHrefTo();
  const mayPlan = useMay()("ASSESS");
  const [isChanging, setChanging] = useState(false);
  const { paymentPlan: plan } = application;
  const isGranted = amount > 0;
  const breadcrumbs = (
    <Breadcrumbs
      items={[
        { label: words("payments"), href: hrefTo(paymentsRoute) },
        { label: application.caseNumber, href: hrefTo(applicationRoute, { applicationId: application.id }) },
      ]}
    />
  );
  const meta = (
    <>
      <span>{application.association.name}</span>
      {isGranted ? <span>{words("granted", { amount: money(amount) })}</span> : null}
    </>
  );
  const isPlanning = isGranted && mayPlan && (plan === null || isChanging);
  return (
    <ScreenFrame
      title={words("title", { title: year === null ? application.title : `${application.title} ${year}` })}
      breadcrumbs={breadcrumbs}
      meta={meta}
    >
      {isGranted ? null : <EmptyState title={words("nothingTitle")}>{words("nothing")}</EmptyState>}
      {isGranted && plan === null && !mayPlan ? (
        <EmptyState title={words("notPlannedTitle")}>{words("notPlanned")}</EmptyState>
      ) : null}
      {isPlanning ? (
        <PlanForm
          application={application}
          amount={amount}
          year={year}
          onDone={() => setChanging(false)}
          isFirst={plan === null}
        />
      ) : null}
      {plan === null || isChanging ? null : (
        <>
          <InstalmentsCard plan={plan} onChange={mayPlan ? () => setChanging(true) : null} />
          <BackCard plan={plan} />
          <StepsCard steps={plan.steps} />
        </>
      )}
    </ScreenFrame>
  );
}
