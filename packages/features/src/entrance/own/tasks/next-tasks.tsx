import { useFormats, useWords } from "@indgang/shell";
import { useQuery } from "urql";
import { TasksOfCaseDocument } from "./generated/own-tasks.generated.ts";
import { ownTaskKindWords, ownTaskWords } from "./own-task-words.ts";
import { ownTasks } from "@indgang/domain/after-grant";
import { taskPlace } from "./task-place.ts";

/** What the association has to do on one case, the first due first, each leading to where on the page it is done. */
export function NextTasks({ applicationId }: { readonly applicationId: string }) {
  const words = useWords(ownTaskWords);
  const kinds = useWords(ownTaskKindWords);
  const { date } = useFormats();
  const [{ data }] = useQuery({
    query: TasksOfCaseDocument,
    variables: { id: applicationId },
    requestPolicy: "cache-and-network",
  });
  const own = data?.ownApplication ? [data.ownApplication] : [];
  // What is returned has its own button beside.
  const tasks = ownTasks(own).filter(({ kind }) => kind !== "COMPLETE");
  if (tasks.length === 0) return null;
  return (
    <ul>
      {tasks.map(({ key, kind, year, dueOn }) => (
        <li key={key}>
          <a href={`#${taskPlace(kind, year)}`}>{kinds(kind, { year: String(year ?? "") })}</a>
          {": "}
          {dueOn === null ? words("soon") : words("by", { date: date(dueOn) })}
        </li>
      ))}
    </ul>
  );
}
