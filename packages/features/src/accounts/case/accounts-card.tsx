import { Badge, Banner, Card, DefinitionList, FileList, FreeText, Skeleton, Stack } from "@indgang/components";
import { QueryState, useFormats, useWords } from "@indgang/shell";
import { useQuery } from "urql";
import { AccountsFacts } from "../accounts-facts.tsx";
import {
  accountsStateWords,
  accountsStepWords,
  accountsTones,
  accountsWords,
  auditorDemandWords,
} from "../accounts-words.ts";
import { useAccountsFaults } from "../use-accounts-faults.ts";
import { AccountsActions } from "./accounts-actions.tsx";
import { caseAccountsWords } from "./case-accounts-words.ts";
import { AccountsOfCaseDocument, type CaseAccountsFragment } from "./generated/case-accounts.generated.ts";

/** POOL-11: what a case's grant owes, what came, and what is next. Nothing owed: nothing shown. */
export function AccountsCard({ applicationId }: { readonly applicationId: string }) {
  const [result, read] = useQuery({
    query: AccountsOfCaseDocument,
    variables: { id: applicationId },
    // The case's page has asked for it already.
    requestPolicy: "cache-first",
  });
  return (
    <QueryState
      result={result}
      onRetry={() => read({ requestPolicy: "network-only" })}
      skeleton={<Skeleton lines={4} />}
    >
      {({ application }) =>
        application?.accounts.map((accounts) => (
          <OneCard key={accounts.id} applicationId={applicationId} accounts={accounts} />
        ))
      }
    </QueryState>
  );
}

interface OneCardProps {
  readonly applicationId: string;
  readonly accounts: CaseAccountsFragment;
}

function OneCard({ applicationId, accounts }: OneCardProps) {
  const words = useWords(caseAccountsWords);
  const shared = useWords(accountsWords);
  const states = useWords(accountsStateWords);
  const demands = useWords(auditorDemandWords);
  const { date, dateTime, money } = useFormats();
  const { state, isMissing, content, claimed, returnReason, submittedAt, documents } = accounts;
  const badge = isMissing ? (
    <Badge tone="danger">{shared("missing")}</Badge>
  ) : (
    <Badge tone={accountsTones[state]}>{states(state)}</Badge>
  );
  return (
    <Card
      title={shared("card", { year: String(accounts.year) })}
      aside={badge}
      footer={<AccountsActions applicationId={applicationId} accounts={accounts} />}
    >
      <Stack>
        {isMissing ? <p>{words("stops")}</p> : null}
        <DefinitionList
          items={[
            { term: shared("due"), description: date(accounts.dueOn) },
            { term: shared("demand"), description: demands(accounts.demand) },
            { term: shared("granted"), description: money(accounts.amount) },
            ...(submittedAt == null ? [] : [{ term: shared("submittedAt"), description: dateTime(submittedAt) }]),
            ...(accounts.channel === "PAPER" ? [{ term: words("onPaper"), description: shared("yes") }] : []),
            ...(returnReason == null
              ? []
              : [{ term: shared("returnReason"), description: <FreeText>{returnReason}</FreeText> }]),
            ...(claimed == null ? [] : [{ term: shared("claimed"), description: money(claimed) }]),
          ]}
        />
        {content == null ? null : (
          <>
            <Findings accounts={accounts} />
            <AccountsFacts content={content} />
            <FileList
              label={shared("documents")}
              files={documents.map(({ id, name, size, path }) => ({
                id,
                name,
                size,
                ...(path == null ? {} : { href: `${path}?show` }),
              }))}
            />
          </>
        )}
        <Steps steps={accounts.steps} />
      </Stack>
    </Card>
  );
}

function Findings({ accounts: { findings, state } }: { readonly accounts: CaseAccountsFragment }) {
  const words = useWords(caseAccountsWords);
  const { problems } = useAccountsFaults(findings);
  if (state === "APPROVED" || state === "RETURNED") return null;
  if (problems.length === 0) return <p>{words("clean")}</p>;
  return (
    <Banner tone="warning" title={words("findings")}>
      <ul>
        {problems.map(({ fieldId, message }) => (
          <li key={fieldId}>{message}</li>
        ))}
      </ul>
    </Banner>
  );
}

function Steps({ steps }: { readonly steps: CaseAccountsFragment["steps"] }) {
  const words = useWords(caseAccountsWords);
  const kinds = useWords(accountsStepWords);
  const { date, dateTime } = useFormats();
  if (steps.length === 0) return null;
  return (
    <section aria-label={words("history")}>
      <h3>{words("history")}</h3>
      <ul>
        {steps.map(({ kind, at, day, note, actor }) => (
          <li key={`${kind} ${at}`}>
            {[`${dateTime(at)}: ${kinds(kind)}${day == null ? "" : ` (${date(day)})`}, ${actor.name}`, note ?? ""]
              .filter(Boolean)
              .join(". ")}
          </li>
        ))}
      </ul>
    </section>
  );
}
