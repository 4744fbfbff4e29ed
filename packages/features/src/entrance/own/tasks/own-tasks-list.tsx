import { Badge, FreeText, Skeleton, Stack, Table, type TableColumn } from "@indgang/components";
import { QueryState, useFormats, useHrefTo, useWords } from "@indgang/shell";
import { useQuery } from "urql";
import { useToday } from "../../../time/use-today.ts";
import { completeRoute, ownApplicationRoute } from "../../routes.ts";
import { OwnTasksDocument } from "./generated/own-tasks.generated.ts";
import { ownTaskKindWords, ownTaskWords } from "./own-task-words.ts";
import { nearness, ownTasks, renewalTasks, type OwnTask } from "@indgang/domain/after-grant";

/** What waits for the person's associations now, or what comes later; each leads to where it is done. */
export function OwnTasksList({ isLater }: { readonly isLater: boolean }) {
  const words = useWords(ownTaskWords);
  const today = useToday();
  const [result, read] = useQuery({ query: OwnTasksDocument, requestPolicy: "cache-and-network" });
  const title = words(isLater ? "later" : "now");
  const id = isLater ? "own-later-tasks" : "own-tasks";
  return (
    <QueryState
      result={result}
      onRetry={() => read({ requestPolicy: "network-only" })}
      skeleton={isLater ? null : <Skeleton lines={4} />}
    >
      {({ ownApplications: { nodes }, pools, applicationDrafts }) => {
        const renewals = renewalTasks(nodes, pools.nodes, applicationDrafts);
        const tasks = ownTasks(nodes, renewals).filter((task) => (nearness(task, today) === "LATER") === isLater);
        if (nodes.length === 0 || (isLater && tasks.length === 0)) return null;
        return (
          <Stack as="section" aria-labelledby={id}>
            <h2 id={id}>{title}</h2>
            {!isLater && tasks.some(({ kind }) => kind === "ACCOUNTS") ? <p>{words("payments")}</p> : null}
            {tasks.length === 0 ? <p>{words("nothing")}</p> : <TaskTable caption={title} tasks={tasks} />}
          </Stack>
        );
      }}
    </QueryState>
  );
}

function DueDay({ task }: { readonly task: OwnTask }) {
  const words = useWords(ownTaskWords);
  const { date } = useFormats();
  const today = useToday();
  if (task.dueOn === null) return words("soon");
  const day = date(task.dueOn);
  return nearness(task, today) === "LATE" ? <Badge tone="danger">{words("late", { date: day })}</Badge> : day;
}

const dueDay = (task: OwnTask) => <DueDay task={task} />;

/** What is told of a task. */
function useTaskColumns(): readonly TableColumn<OwnTask>[] {
  const words = useWords(ownTaskWords);
  const kinds = useWords(ownTaskKindWords);
  return [
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
      cell: dueDay,
    },
  ];
}

function TaskTable({ caption, tasks }: { readonly caption: string; readonly tasks: readonly OwnTask[] }) {
  const hrefTo = useHrefTo();
  const columns = useTaskColumns();
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
