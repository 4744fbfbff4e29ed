import { Badge, FreeText, Skeleton, Stack, Table, type TableColumn } from "@indgang/components";
import { QueryState, useFormats, useHrefTo, useWords } from "@indgang/shell";
import { useQuery } from "urql";
import { useToday } from "../../../time/use-today.ts";
import { completeRoute, ownApplicationRoute } from "../../routes.ts";
import { OwnTasksDocument } from "./generated/own-tasks.generated.ts";
import { ownTaskKindWords, ownTaskWords } from "./own-task-words.ts";
import { nearness, ownTasks, type OwnTask } from "./own-tasks.ts";

/** What waits for the person's associations now, and what comes later; each leads to where it is done. */
export function OwnTasksList() {
  const words = useWords(ownTaskWords);
  const today = useToday();
  const [result, read] = useQuery({ query: OwnTasksDocument, requestPolicy: "cache-and-network" });
  return (
    <QueryState
      result={result}
      onRetry={() => read({ requestPolicy: "network-only" })}
      skeleton={<Skeleton lines={4} />}
    >
      {({ ownApplications: { nodes } }) => {
        if (nodes.length === 0) return null;
        const tasks = ownTasks(nodes);
        const now = tasks.filter((task) => nearness(task, today) !== "LATER");
        const later = tasks.filter((task) => nearness(task, today) === "LATER");
        return (
          <>
            <Stack as="section" aria-labelledby="own-tasks">
              <h2 id="own-tasks">{words("now")}</h2>
              {now.some(({ kind }) => kind === "ACCOUNTS") ? <p>{words("payments")}</p> : null}
              {now.length === 0 ? <p>{words("nothing")}</p> : <TaskTable caption={words("now")} tasks={now} />}
            </Stack>
            {later.length === 0 ? null : (
              <Stack as="section" aria-labelledby="own-later-tasks">
                <h2 id="own-later-tasks">{words("later")}</h2>
                <TaskTable caption={words("later")} tasks={later} />
              </Stack>
            )}
          </>
        );
      }}
    </QueryState>
  );
}

function TaskTable({ caption, tasks }: { readonly caption: string; readonly tasks: readonly OwnTask[] }) {
  const words = useWords(ownTaskWords);
  const kinds = useWords(ownTaskKindWords);
  const { date } = useFormats();
  const hrefTo = useHrefTo();
  const today = useToday();
  const columns: readonly TableColumn<OwnTask>[] = [
    {
      id: "task",
      header: words("task"),
      isRowHeader: true,
      cell: ({ kind, year }) => kinds(kind, { year: String(year ?? "") }),
    },
    { id: "application", header: words("application"), cell: ({ title }) => <FreeText>{title}</FreeText> },
    {
      id: "due",
      header: words("due"),
      isUnbroken: true,
      cell: (task) => {
        if (task.dueOn === null) return words("soon");
        const day = date(task.dueOn);
        return nearness(task, today) === "LATE" ? <Badge tone="danger">{words("late", { date: day })}</Badge> : day;
      },
    },
  ];
  return (
    <Table
      caption={caption}
      isCaptionHidden
      isHeadSticky={false}
      rows={tasks}
      rowKey={({ key }) => key}
      rowHref={({ kind, applicationId }) =>
        hrefTo(kind === "COMPLETE" ? completeRoute : ownApplicationRoute, { applicationId })
      }
      columns={columns}
    />
  );
}
