import { Banner, Breadcrumbs, Button, ButtonLink, Card, DefinitionList, FreeText, Stack } from "@indgang/components";
import { withdrawableStates } from "@indgang/domain/pools/draft";
import {
  NotFoundScreen,
  QueryState,
  Screen as ScreenFrame,
  useFormats,
  useHrefTo,
  useRouteParameters,
  useRouteSearch,
  useWords,
} from "@indgang/shell";
import { useState } from "react";
import { useQuery } from "urql";
import { OwnOutcome } from "../../outcome/own/own-outcome.tsx";
import { OwnRunningPart } from "../../running/own/own-running-part.tsx";
import { OwnAgreementCard } from "../../agreements/own-agreement-card.tsx";
import { OwnLetters } from "../../letters/own/own-letters.tsx";
import { OwnPaymentsCard } from "../../payments/own/own-payments-card.tsx";
import { OwnAccountsCard } from "../../accounts/own/own-accounts-card.tsx";
import { completeRoute, ownApplicationRoute, ownApplicationsRoute } from "../routes.ts";
import { OwnApplicationDocument, type OwnApplicationQuery } from "./generated/own-application.generated.ts";
import { MissingBanner } from "./missing-banner.tsx";
import { OwnContent } from "./own-content.tsx";
import { OwnStateBadge } from "./own-state-badge.tsx";
import { ownNextWords, ownWords } from "./own-words.ts";
import { NextTasks } from "./tasks/next-tasks.tsx";
import { WithdrawOwnDialog } from "./withdraw-own-dialog.tsx";

type Own = NonNullable<OwnApplicationQuery["ownApplication"]>;

/** One's own case: how far it is, whose move it is, what was decided and why, and what was handed in. */
export function Screen() {
  const words = useWords(ownWords);
  const hrefTo = useHrefTo();
  const { applicationId } = useRouteParameters(ownApplicationRoute);
  const [{ receipt }] = useRouteSearch(ownApplicationRoute);
  const [isWithdrawing, setWithdrawing] = useState(false);
  const [result, read] = useQuery({ query: OwnApplicationDocument, variables: { id: applicationId } });
  return (
    <QueryState result={result} onRetry={() => read({ requestPolicy: "network-only" })}>
      {({ ownApplication: own }) => {
        if (!own) return <NotFoundScreen />;
        return (
          <ScreenFrame
            title={own.title}
            meta={`${own.caseNumber} · ${own.round.pool.name}`}
            breadcrumbs={<Breadcrumbs items={[{ label: words("title"), href: hrefTo(ownApplicationsRoute) }]} />}
            actions={
              <Button variant="quiet" onPress={() => print()}>
                {words("print")}
              </Button>
            }
          >
            <Stack gap={6}>
              {receipt ? (
                <Banner tone="success" title={words("receiptTitle")} announce="status">
                  {words("receiptText", { caseNumber: own.caseNumber })}
                </Banner>
              ) : null}
              <ProgressCard own={own} />
              <DecisionCard own={own} />
              {own.amount == null || own.amount === 0 ? null : (
                <>
                  <OwnAgreementCard applicationId={own.id} />
                  <OwnPaymentsCard applicationId={own.id} />
                  <OwnAccountsCard applicationId={own.id} />
                  <OwnOutcome applicationId={own.id} />
                </>
              )}
              <OwnRunningPart applicationId={own.id} />
              <OwnContent own={own} />
              {withdrawableStates.includes(own.state) ? (
                <Card title={words("withdrawCard")}>
                  <Stack>
                    <p>{words("withdrawLead")}</p>
                    <div>
                      <Button onPress={() => setWithdrawing(true)}>{words("withdraw")}</Button>
                    </div>
                  </Stack>
                </Card>
              ) : null}
            </Stack>
            {isWithdrawing ? <WithdrawOwnDialog application={own} onClose={() => setWithdrawing(false)} /> : null}
          </ScreenFrame>
        );
      }}
    </QueryState>
  );
}

/** POOL-7: what stands behind an amount that is given every year; nothing for a grant of one year. */
function usePerYear({ kind, year, years }: Own["round"]): string {
  const words = useWords(ownWords);
  if (kind !== "RUNNING" || years == null) return "";
  return ` ${words("perYear", { from: String(year), to: String(year + years - 1) })}`;
}

function ProgressCard({ own }: { readonly own: Own }) {
  const words = useWords(ownWords);
  const next = useWords(ownNextWords);
  const { dateTime, money } = useFormats();
  const perYear = usePerYear(own.round);
  const hrefTo = useHrefTo();
  return (
    <Card title={words("next")} aside={<OwnStateBadge state={own.state} />}>
      <Stack>
        <p>{next(own.state)}</p>
        <NextTasks applicationId={own.id} />
        {own.state === "RETURNED" ? (
          <>
            <MissingBanner own={own} />
            <div>
              <ButtonLink variant="primary" href={hrefTo(completeRoute, { applicationId: own.id })}>
                {words("complete")}
              </ButtonLink>
            </div>
          </>
        ) : null}
        <DefinitionList
          items={[
            { term: words("number"), description: own.caseNumber },
            { term: words("received"), description: dateTime(own.receivedAt) },
            { term: words("association"), description: <FreeText>{own.association.name}</FreeText> },
            { term: words("applied"), description: `${money(own.appliedAmount)}${perYear}` },
          ]}
        />
      </Stack>
    </Card>
  );
}

function DecisionCard({ own }: { readonly own: Own }) {
  const words = useWords(ownWords);
  const { dateTime, money } = useFormats();
  const perYear = usePerYear(own.round);
  if (own.amount == null || own.decidedAt == null) return null;
  return (
    <Card title={words("decision")}>
      <Stack>
        <DefinitionList
          items={[
            { term: words("granted"), description: `${money(own.amount)}${own.amount === 0 ? "" : perYear}` },
            { term: words("decidedOn"), description: dateTime(own.decidedAt) },
            ...(own.reason == null || own.reason === ""
              ? []
              : [{ term: words("reason"), description: <FreeText>{own.reason}</FreeText> }]),
          ]}
        />
        {own.state === "GRANTED" ? null : <p>{words("noAppeal")}</p>}
        <OwnLetters letters={own.letters} />
      </Stack>
    </Card>
  );
}
