import { Card, Timeline } from "@indgang/components";
import { useWords } from "@indgang/shell";
import { caseWords, timelineWords } from "./case-words.ts";
import type { Case } from "./case.type.ts";

/** What happened to the case, event by event. */
export function HistoryCard({ history }: Pick<Case, "history">) {
  const words = useWords(caseWords);
  const kinds = useWords(timelineWords);
  return (
    <Card title={words("history")}>
      {history.pageInfo.hasNextPage ? <p>{words("historyBeginning", { shown: history.nodes.length })}</p> : null}
      <Timeline
        label={words("history")}
        events={history.nodes.map(({ id, at, kind, actor, note }) => ({
          id,
          at,
          title: kinds(kind),
          by: actor?.name,
          children: note,
        }))}
      />
    </Card>
  );
}
