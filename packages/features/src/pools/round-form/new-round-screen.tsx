import { showToast } from "@indgang/components";
import { yearOf } from "@indgang/domain/kernel";
import {
  NotFoundScreen,
  QueryState,
  UnkeptData,
  useChange,
  useGoTo,
  useHrefTo,
  useRouteParameters,
  useViewer,
  useWords,
} from "@indgang/shell";
import { useState } from "react";
import { useQuery } from "urql";
import { troubleOf } from "../../refusals/change-trouble.ts";
import { useToday } from "../../time/use-today.ts";
import { keepsPools } from "../rights/keeps-pools.ts";
import { newRoundRoute, poolRoute, poolsRoute, roundRoute } from "../routes.ts";
import { SetupForm } from "../setup-form/setup-form.tsx";
import { setupFormWords } from "../setup-form/setup-form-words.ts";
import { PlanRoundDocument } from "./generated/plan-round.generated.ts";
import { PoolOfRoundDocument, type PoolOfRoundQuery } from "./generated/pool-of-round.generated.ts";
import { lineFaults, newLine, toLineInputs, type LineRow } from "./line-form.ts";
import { LineRows } from "./line-rows.tsx";
import { RoundFields } from "./round-fields.tsx";
import { newRoundForm, roundFaults, toRoundContent, type RoundForm } from "./round-form.ts";
import { roundFormWords } from "./round-form-words.ts";
import { useRoundFaults } from "./use-round-faults.ts";

/** POOL-3: a leader announces a round with its budget. */
export function Screen() {
  const { poolId } = useRouteParameters(newRoundRoute);
  return (
    <UnkeptData>
      <NewPage key={poolId} id={poolId} />
    </UnkeptData>
  );
}

function NewPage({ id }: { readonly id: string }) {
  const viewer = useViewer();
  const [result, read] = useQuery({ query: PoolOfRoundDocument, variables: { id } });
  return (
    <QueryState result={result} onRetry={() => read({ requestPolicy: "network-only" })}>
      {({ pool }) =>
        pool && keepsPools(viewer, pool.administration.id) ? <NewRound pool={pool} /> : <NotFoundScreen />
      }
    </QueryState>
  );
}

function NewRound({ pool }: { readonly pool: NonNullable<PoolOfRoundQuery["pool"]> }) {
  const words = useWords(roundFormWords);
  const common = useWords(setupFormWords);
  const hrefTo = useHrefTo();
  const goTo = useGoTo();
  const thisYear = yearOf(useToday());
  const { run, isRunning } = useChange(PlanRoundDocument);
  const [form, setForm] = useState(() => newRoundForm(thisYear, pool.rounds.nodes[0]?.focusAreas ?? []));
  const [lines, setLines] = useState<readonly LineRow[]>(() => [newLine("YEARLY")]);
  const [isAsked, setAsked] = useState(false);
  const faults = useRoundFaults("new-round");
  const change = (next: Partial<RoundForm>): void => {
    setForm({ ...form, ...next });
    // Development money comes from the reserve alone.
    if (next.kind === "ROLLING") setLines(lines.map((line) => ({ ...line, source: "RESERVE" })));
  };
  const save = async (): Promise<void> => {
    setAsked(true);
    if (!faults.check([...roundFaults(form), ...lineFaults(lines)])) return;
    const answer = await run({ poolId: pool.id, content: toRoundContent(form), lines: toLineInputs(lines) });
    faults.tell(troubleOf(answer));
    if (answer.kind !== "done") return;
    const { id, name } = answer.payload.round;
    showToast({ tone: "success", title: words("planned", { round: name }) });
    goTo(hrefTo(roundRoute, { roundId: id }));
  };
  return (
    <SetupForm
      title={words("newTitle", { pool: pool.name })}
      lead={words("newLead")}
      crumbs={[
        { label: common("list"), href: hrefTo(poolsRoute) },
        { label: pool.name, href: hrefTo(poolRoute, { poolId: pool.id }) },
      ]}
      problems={faults.problems}
      trouble={faults.trouble}
      saveLabel={words("plan")}
      isSaving={isRunning}
      onSave={() => void save()}
    >
      <RoundFields form={form} field={faults.field} isAsked={isAsked} isNew onChange={change} />
      <LineRows kind={form.kind} rows={lines} field={faults.field} onChange={setLines} />
    </SetupForm>
  );
}
