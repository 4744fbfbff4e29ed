import { Badge, type TableColumn } from "@indgang/components";
import { useFormats, useWords } from "@indgang/shell";
import { accountsStateWords, accountsTones, accountsWords } from "../accounts-words.ts";
import { accountsListWords } from "./accounts-list-words.ts";
import type { AccountsListQuery } from "./generated/accounts-list.generated.ts";

type Row = AccountsListQuery["grantAccounts"]["nodes"][number];

/** The columns of the list of accounts. */
export function useAccountsColumns(): readonly TableColumn<Row>[] {
  const words = useWords(accountsListWords);
  const shared = useWords(accountsWords);
  const states = useWords(accountsStateWords);
  const { date, money } = useFormats();
  return [
    { id: "association", header: words("association"), isRowHeader: true, cell: ({ association }) => association.name },
    {
      id: "case",
      header: words("caseNumber"),
      isUnbroken: true,
      cell: ({ application }) => application?.caseNumber ?? "",
    },
    { id: "pool", header: words("pool"), cell: ({ pool }) => pool.name },
    { id: "due", header: words("due"), isUnbroken: true, cell: ({ dueOn }) => date(dueOn) },
    {
      id: "demand",
      header: words("demand"),
      cell: ({ demand }) => words(demand === "AUTHORISED" ? "authorised" : "elected"),
    },
    { id: "amount", header: words("amount"), align: "end", cell: ({ amount }) => money(amount) },
    {
      id: "state",
      header: words("state"),
      cell: ({ state, isMissing }) =>
        isMissing ? (
          <Badge tone="danger">{shared("missing")}</Badge>
        ) : (
          <Badge tone={accountsTones[state]}>{states(state)}</Badge>
        ),
    },
  ];
}
