import { Button, Card, FreeText, Link, Skeleton, Stack } from "@indgang/components";
import { QueryState, useFormats, useHasRoute, useHrefTo, useWords } from "@indgang/shell";
import { useState, type ReactNode } from "react";
import { useQuery } from "urql";
import { applicationRoute } from "../../applications/routes.ts";
import css from "../../applications/case/case.module.css";
import { formatGrantAmount } from "../../vocabulary/grant-amount.ts";
import { GoalResults } from "../goal-results.tsx";
import { OutcomeBadge } from "../outcome-facts.tsx";
import { outcomeWords } from "../outcome-words.ts";
import { OutcomesDocument, type OutcomesQuery, type OutcomesQueryVariables } from "./generated/outcomes.generated.ts";
import { seenWords } from "./seen-words.ts";

/** So many more at a time; no list of the graph is longer than a hundred. */
const step = 5;
const most = 100;

export interface OutcomeListProps {
  readonly title: string;
  readonly filter: OutcomesQueryVariables["filter"];
  /** Before a state is known to concern nobody outside: shows how far each is. */
  readonly withStates?: boolean;
  /** How many are shown before more are asked for. */
  readonly begin?: number;
  /** Read once it is asked for: beside much else on a page that is read at once. */
  readonly onDemand?: boolean;
  /** What stands there when there are none; nothing at all without it. */
  readonly empty?: ReactNode;
}

/** POOL-12: grants with their goals and what came of them: what is approved, and what else the viewer may read. */
export function OutcomeList({
  title,
  filter,
  withStates = false,
  onDemand = false,
  empty = null,
  begin = step,
}: OutcomeListProps) {
  const words = useWords(outcomeWords);
  const [first, setFirst] = useState(begin);
  const [isAsked, setAsked] = useState(!onDemand);
  const [result, read] = useQuery({ query: OutcomesDocument, variables: { filter, first }, pause: !isAsked });
  // What is shown stays while more is on its way: the place that one reads at does not jump.
  const [known, setKnown] = useState<OutcomesQuery>();
  if (result.data !== undefined && result.data !== known) setKnown(result.data);
  if (!isAsked)
    return (
      <Card title={title}>
        <Button variant="quiet" onPress={() => setAsked(true)}>
          {words("show")}
        </Button>
      </Card>
    );
  return (
    <QueryState
      result={{ ...result, data: result.data ?? known }}
      onRetry={() => read({ requestPolicy: "network-only" })}
      skeleton={<Skeleton lines={6} />}
    >
      {({ outcomes: { nodes, totalCount } }) => {
        if (nodes.length === 0) return empty === null ? null : <Card title={title}>{empty}</Card>;
        const hasMore = nodes.length < Math.min(totalCount, most);
        return (
          <Card
            title={title}
            footer={
              hasMore ? (
                <Button variant="quiet" onPress={() => setFirst(Math.min(first + step, most))}>
                  {words("more")}
                </Button>
              ) : null
            }
          >
            <Stack gap={6}>
              {nodes.map((report) => (
                <OutcomeEntry key={report.id} report={report} withState={withStates} />
              ))}
            </Stack>
          </Card>
        );
      }}
    </QueryState>
  );
}

interface OutcomeEntryProps {
  readonly report: OutcomesQuery["outcomes"]["nodes"][number];
  readonly withState: boolean;
}

function OutcomeEntry({ report, withState }: OutcomeEntryProps) {
  const words = useWords(seenWords);
  const { money } = useFormats();
  const has = useHasRoute();
  const hrefTo = useHrefTo();
  const { application, association, grant, year, title, state } = report;
  return (
    <article>
      <Stack gap={2}>
        <h3>
          <FreeText>{title}</FreeText>
        </h3>
        <p className={css["subtle"]}>
          <FreeText>{words("about", { association: association.name, year })}</FreeText>
          {grant ? ` · ${formatGrantAmount(grant, money)}` : null}
          {application && has(applicationRoute) ? (
            <>
              {" · "}
              <Link href={hrefTo(applicationRoute, { applicationId: application.id })}>
                {words("case", { number: application.caseNumber })}
              </Link>
            </>
          ) : null}
        </p>
        {withState ? (
          <div>
            <OutcomeBadge state={state} />
          </div>
        ) : null}
        <GoalResults report={report} />
      </Stack>
    </article>
  );
}
