import type { TableColumn } from "@indgang/components";
import { useFormats, useWords } from "@indgang/shell";
import { ApplicationStateBadge } from "../../vocabulary/application-state-badge.tsx";
import type { ApplicationsQuery } from "./generated/applications.generated.ts";
import css from "./applications.module.css";
import { listWords } from "./list-words.ts";

export type ApplicationRow = ApplicationsQuery["applications"]["nodes"][number];

/** The columns of the case list. */
export function useApplicationColumns(): readonly TableColumn<ApplicationRow>[] {
  const words = useWords(listWords);
  const formats = useFormats();
  return [
    {
      id: "application",
      header: words("application"),
      isRowHeader: true,
      isSortable: true,
      width: "22%",
      cell: ({ title }) => title,
    },
    {
      id: "association",
      header: words("association"),
      isSortable: true,
      width: "20%",
      cell: ({ association, caseNumber, pool }) => (
        <span className={css["two"]}>
          {association.name}
          <span className={css["subtle"]}>
            {caseNumber} · {pool.name}
          </span>
        </span>
      ),
    },
    { id: "state", header: words("state"), cell: ({ state }) => <ApplicationStateBadge state={state} /> },
    { id: "assignee", header: words("assignee"), cell: ({ assignee }) => assignee?.name ?? words("nobody") },
    { id: "received", header: words("received"), isSortable: true, cell: ({ receivedAt }) => formats.date(receivedAt) },
    {
      id: "due",
      header: words("due"),
      isSortable: true,
      cell: ({ dueOn }) => (dueOn === null ? "–" : formats.date(dueOn)),
    },
    {
      id: "amount",
      header: words("amount"),
      isSortable: true,
      align: "end",
      cell: ({ appliedAmount }) => formats.money(appliedAmount),
    },
  ];
}
