import { Banner, Button, Card, DefinitionList, FileList, FreeText, Skeleton, Stack } from "@indgang/components";
import { QueryState, useFormats, useWords } from "@indgang/shell";
import { useState } from "react";
import { useQuery } from "urql";
import { taskPlace } from "../../entrance/own/tasks/task-place.ts";
import { AccountsBadge } from "../accounts-badge.tsx";
import { AccountsFacts } from "../accounts-facts.tsx";
import { accountsWords, auditorDemandWords } from "../accounts-words.ts";
import { DeliverForm } from "./deliver-form.tsx";
import { AccountsOfOwnDocument, type OwnAccountsPartsFragment } from "./generated/own-accounts.generated.ts";
import { ownAccountsNextWords, ownAccountsWords } from "./own-accounts-words.ts";

/** POOL-11: what one's own grant owes, and where it is delivered and mended. Nothing was granted: nothing shown. */
export function OwnAccountsCard({ applicationId }: { readonly applicationId: string }) {
  const [result, read] = useQuery({ query: AccountsOfOwnDocument, variables: { id: applicationId } });
  return (
    <QueryState
      result={result}
      onRetry={() => read({ requestPolicy: "network-only" })}
      skeleton={<Skeleton lines={4} />}
    >
      {({ ownApplication }) =>
        ownApplication?.accounts.map((accounts) => <OneCard key={accounts.id} accounts={accounts} />)
      }
    </QueryState>
  );
}

function OneCard({ accounts }: { readonly accounts: OwnAccountsPartsFragment }) {
  const words = useWords(ownAccountsWords);
  const shared = useWords(accountsWords);
  const demands = useWords(auditorDemandWords);
  const next = useWords(ownAccountsNextWords);
  const { date, dateTime, money } = useFormats();
  const [isOpen, setOpen] = useState(false);
  const { state, content, claimed, returnReason, submittedAt } = accounts;
  const isOwed = state === "OWED" || state === "RETURNED";
  return (
    <Card
      id={taskPlace("ACCOUNTS", accounts.year)}
      title={shared("card", { year: String(accounts.year) })}
      aside={<AccountsBadge accounts={accounts} />}
    >
      <Stack>
        <p>{next(state)}</p>
        {returnReason == null ? null : (
          <Banner tone="warning" title={shared("returnReason")}>
            <FreeText>{returnReason}</FreeText>
          </Banner>
        )}
        {claimed != null && claimed > 0 ? <p>{words("payBack", { amount: money(claimed) })}</p> : null}
        <DefinitionList
          items={[
            ...(isOwed ? [{ term: shared("due"), description: date(accounts.dueOn) }] : []),
            ...(submittedAt == null ? [] : [{ term: shared("submittedAt"), description: dateTime(submittedAt) }]),
            { term: shared("granted"), description: money(accounts.amount) },
            { term: shared("demand"), description: demands(accounts.demand) },
          ]}
        />
        {isOpen && isOwed ? (
          <DeliverForm accounts={accounts} onDone={() => setOpen(false)} />
        ) : (
          <>
            {content == null ? null : <AccountsFacts content={content} />}
            {accounts.documents.length === 0 ? null : (
              <FileList label={shared("documents")} files={[...accounts.documents]} />
            )}
            {isOwed ? (
              <div>
                <Button variant="primary" onPress={() => setOpen(true)}>
                  {words(state === "OWED" ? "deliver" : "mend")}
                </Button>
              </div>
            ) : null}
          </>
        )}
      </Stack>
    </Card>
  );
}
