import { Card, Link } from "@indgang/components";
import { QueryState, useHrefTo, useWords } from "@indgang/shell";
import { useQuery } from "urql";
import { PlainTable } from "../../applications/case/plain-table.tsx";
import { dueDate } from "../../vocabulary/due-date.tsx";
import { awardCycleRoute, ballotRoute } from "../routes.ts";
import { awardWorkWords } from "../terms/award-work-terms.ts";
import type { AwardWorkPartsFragment } from "../terms/generated/award-work-parts.generated.ts";
import { MyAwardWorkDocument } from "./generated/my-award-work.generated.ts";
import { prizesWords } from "./prizes-words.ts";

/** What the prizes ask of the person, the next deadline first. Each line leads to where it is done. */
export function AwardWorkCard() {
  const words = useWords(prizesWords);
  const works = useWords(awardWorkWords);
  const hrefTo = useHrefTo();
  const [result, read] = useQuery({ query: MyAwardWorkDocument });
  const hrefOf = ({ kind, cycleId, category }: AwardWorkPartsFragment): string => {
    if (kind === "SCORE" && category) return hrefTo(ballotRoute, { cycleId, categoryId: category.id });
    return hrefTo(awardCycleRoute, { cycleId }, category ? { category: category.id } : {});
  };
  return (
    <Card title={words("work")}>
      <QueryState result={result} onRetry={() => read({ requestPolicy: "network-only" })}>
        {({ myAwardWork: { nodes } }) =>
          nodes.length === 0 ? (
            <p>{words("noWork")}</p>
          ) : (
            <PlainTable
              caption={words("work")}
              amounts={[]}
              heads={[words("task"), words("prize"), words("category"), words("due")]}
              rows={nodes.map((work) => [
                <Link key="task" href={hrefOf(work)}>
                  {works(work.kind, { count: work.count })}
                </Link>,
                words("prizeAndYear", { prize: work.prizeName, year: String(work.year) }),
                work.category?.name ?? "",
                dueDate(work),
              ])}
            />
          )
        }
      </QueryState>
    </Card>
  );
}
