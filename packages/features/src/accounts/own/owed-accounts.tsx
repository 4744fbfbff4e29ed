import { Stack, Table, type TableColumn } from "@indgang/components";
import { useFormats, useHrefTo, useWords } from "@indgang/shell";
import { useQuery } from "urql";
import { ownApplicationRoute } from "../../entrance/routes.ts";
import { AccountsBadge } from "../accounts-badge.tsx";
import { OwedAccountsDocument, type OwedAccountsQuery } from "./generated/own-accounts.generated.ts";
import { ownAccountsWords } from "./own-accounts-words.ts";

type Owed = OwedAccountsQuery["ownAccounts"][number];

const badgeOf = (accounts: Owed) => <AccountsBadge accounts={accounts} />;

/** POOL-11: what the person's associations owe, the first due first, and after that what they delivered. Nothing owed: nothing shown. */
export function OwedAccounts() {
  const words = useWords(ownAccountsWords);
  const { date } = useFormats();
  const hrefTo = useHrefTo();
  const [{ data }] = useQuery({ query: OwedAccountsDocument, requestPolicy: "cache-and-network" });
  const rows = data?.ownAccounts ?? [];
  if (rows.length === 0) return null;
  const columns: readonly TableColumn<Owed>[] = [
    { id: "grant", header: words("grant"), isRowHeader: true, cell: ({ application }) => application?.title ?? "" },
    { id: "association", header: words("owedBy"), cell: ({ association }) => association.name },
    { id: "year", header: words("year"), isUnbroken: true, cell: ({ year }) => String(year) },
    { id: "due", header: words("dueOn"), isUnbroken: true, cell: ({ dueOn }) => date(dueOn) },
    {
      id: "state",
      header: words("state"),
      cell: badgeOf,
    },
  ];
  return (
    <Stack as="section" aria-labelledby="own-accounts">
      <h2 id="own-accounts">{words("owedTitle")}</h2>
      <p>{words("owedText")}</p>
      <Table
        caption={words("owedTitle")}
        isCaptionHidden
        isHeadSticky={false}
        rows={rows}
        rowKey={({ id }) => id}
        rowHref={({ application }) => application && hrefTo(ownApplicationRoute, { applicationId: application.id })}
        columns={columns}
      />
    </Stack>
  );
}
