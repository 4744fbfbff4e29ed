import { Badge, Unbroken, type TableColumn } from "@indgang/components";
import { useFormats, useWords } from "@indgang/shell";
import css from "../../applications/list/applications.module.css";
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
    {
      id: "case",
      header: words("case"),
      isRowHeader: true,
      cell: ({ application, association, year }) => `${application?.title ?? association.name} (${year})`,
    },
    {
      id: "association",
      header: words("association"),
      onPhone: "whole",
      cell: ({ association, application, pool }) => (
        <span className={css["two"]}>
          {association.name}
          <span className={css["subtle"]}>
            {application ? <Unbroken>{`${application.caseNumber} ·`}</Unbroken> : null} {pool.name}
          </span>
        </span>
      ),
    },
    { id: "due", header: words("due"), isUnbroken: true, onPhone: "beside", cell: ({ dueOn }) => date(dueOn) },
    {
      id: "demand",
      header: words("demand"),
      onPhone: "beside",
      cell: ({ demand }) => words(demand === "AUTHORISED" ? "authorised" : "elected"),
    },
    { id: "amount", header: words("amount"), align: "end", onPhone: "beside", cell: ({ amount }) => money(amount) },
    {
      id: "state",
      header: words("state"),
      onPhone: "bare",
      cell: ({ state, isMissing }) =>
        isMissing ? (
          <Badge tone="danger">{shared("missing")}</Badge>
        ) : (
          <Badge tone={accountsTones[state]}>{states(state)}</Badge>
        ),
    },
  ];
}
