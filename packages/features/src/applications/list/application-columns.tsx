import { Unbroken, type TableColumn } from "@indgang/components";
import { useFormats, useWords } from "@indgang/shell";
import { ApplicationStateBadge } from "../../vocabulary/application-state-badge.tsx";
import { dueDate } from "../../vocabulary/due-date.tsx";
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
      width: "26%",
      cell: ({ title }) => title,
    },
    {
      id: "association",
      header: words("association"),
      onPhone: "whole",
      isSortable: true,
      cell: ({ association, caseNumber, pool }) => (
        <span className={css["two"]}>
          {association.name}
          <span className={css["subtle"]}>
            <Unbroken>{caseNumber}</Unbroken> · {pool.name}
          </span>
        </span>
      ),
    },
    {
      id: "state",
      header: `${words("state")} · ${words("assignee")}`,
      onPhone: "bare",
      cell: ({ state, assignee }) => (
        <span className={css["two"]}>
          <span>
            <ApplicationStateBadge state={state} />
          </span>
          <span className={css["subtle"]}>{assignee?.name ?? words("nobody")}</span>
        </span>
      ),
    },
    {
      id: "received",
      header: words("received"),
      isSortable: true,
      isUnbroken: true,
      onPhone: "beside",
      cell: ({ receivedAt }) => formats.date(receivedAt),
    },
    {
      id: "due",
      header: words("due"),
      isSortable: true,
      isUnbroken: true,
      onPhone: "beside",
      cell: dueDate,
    },
    {
      id: "amount",
      header: words("amount"),
      isSortable: true,
      align: "end",
      onPhone: "beside",
      cell: ({ appliedAmount }) => formats.money(appliedAmount),
    },
  ];
}
