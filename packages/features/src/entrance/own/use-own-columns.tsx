import { Badge, FreeText, type TableColumn } from "@indgang/components";
import { dateAt } from "@indgang/domain/kernel";
import { useFormats, useWords } from "@indgang/shell";
import type { OwnApplicationsQuery } from "./generated/own-applications.generated.ts";
import { OwnStateBadge } from "./own-state-badge.tsx";
import { ownWords } from "./own-words.ts";

type Draft = OwnApplicationsQuery["applicationDrafts"][number];
type HandedIn = OwnApplicationsQuery["ownApplications"]["nodes"][number];

/** What is told of a draft in the list. */
export function useDraftColumns(): readonly TableColumn<Draft>[] {
  const words = useWords(ownWords);
  const { date, dateTime } = useFormats();
  return [
    {
      id: "name",
      header: words("name"),
      cell: ({ content }) => <FreeText>{content.title || words("untitled")}</FreeText>,
    },
    { id: "pool", header: words("pool"), cell: ({ round }) => round.pool.name },
    {
      id: "association",
      header: words("association"),
      cell: ({ association }) => <FreeText>{association.name}</FreeText>,
    },
    {
      id: "deadline",
      header: words("deadline"),
      cell: ({ round, endsAt }) =>
        round.state === "OPEN" ? (
          dateTime(round.deadlineAt)
        ) : (
          <Badge tone="warning">{words("closedDraft", { ends: date(dateAt(endsAt)) })}</Badge>
        ),
    },
    { id: "changed", header: words("changed"), cell: ({ updatedAt }) => dateTime(updatedAt) },
  ];
}

/** What is told of an application that was handed in. */
export function useHandedInColumns(): readonly TableColumn<HandedIn>[] {
  const words = useWords(ownWords);
  const { date, money } = useFormats();
  return [
    { id: "name", header: words("name"), cell: ({ title }) => <FreeText>{title}</FreeText> },
    { id: "number", header: words("number"), isUnbroken: true, cell: ({ caseNumber }) => caseNumber },
    { id: "pool", header: words("pool"), cell: ({ round }) => round.pool.name },
    {
      id: "received",
      header: words("received"),
      isUnbroken: true,
      cell: ({ receivedAt }) => date(receivedAt.slice(0, 10)),
    },
    { id: "state", header: words("state"), cell: ({ state }) => <OwnStateBadge state={state} /> },
    {
      id: "applied",
      header: words("applied"),
      align: "end",
      cell: ({ appliedAmount }) => money(appliedAmount),
    },
  ];
}
