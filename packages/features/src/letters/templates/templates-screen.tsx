import { Banner, Select, Stack } from "@indgang/components";
import { defaultWording } from "@indgang/domain/letters";
import { decisionOutcomes, type DecisionOutcome } from "@indgang/domain/pools";
import {
  NotFoundScreen,
  QueryState,
  Screen as ScreenFrame,
  useFormats,
  useRouteParameters,
  useViewer,
  useWords,
} from "@indgang/shell";
import { useState } from "react";
import { useQuery } from "urql";
import { useToday } from "../../time/use-today.ts";
import { decisionOutcomeWords } from "../../vocabulary/decision-terms.ts";
import { toOptions } from "../../vocabulary/to-options.ts";
import { letterTemplatesRoute } from "../routes.ts";
import { PoolLettersDocument, type PoolLettersQuery } from "./generated/pool-letters.generated.ts";
import { TemplateEditor } from "./template-editor.tsx";
import { templateWords } from "./template-words.ts";

/** POOL-10: what a pool's letters say, kept by a leader. */
export function Screen() {
  const { poolId } = useRouteParameters(letterTemplatesRoute);
  const viewer = useViewer();
  const [result, read] = useQuery({ query: PoolLettersDocument, variables: { id: poolId } });
  return (
    <QueryState result={result} onRetry={() => read({ requestPolicy: "network-only" })}>
      {(data) =>
        data.pool && data.pool.administration.id === viewer.administration?.id && viewer.roles.includes("LEADER") ? (
          <Templates pool={data.pool} cases={data.applications.nodes} />
        ) : (
          <NotFoundScreen />
        )
      }
    </QueryState>
  );
}

interface TemplatesProps {
  readonly pool: NonNullable<PoolLettersQuery["pool"]>;
  readonly cases: PoolLettersQuery["applications"]["nodes"];
}

function Templates({ pool, cases }: TemplatesProps) {
  const words = useWords(templateWords);
  const outcomes = useWords(decisionOutcomeWords);
  const { date } = useFormats();
  const today = useToday();
  const [outcome, setOutcome] = useState<DecisionOutcome>("REJECTED");
  const own = pool.letterTemplates.filter((one) => one.outcome === outcome);
  const holding = own.findLast(({ validFrom }) => validFrom <= today);
  const coming = own.filter(({ validFrom }) => validFrom > today);
  const latest = own.at(-1);
  return (
    <ScreenFrame title={words("title", { pool: pool.name })} lead={words("lead")}>
      <Stack gap={6}>
        <Select
          label={words("outcome")}
          hasNone={false}
          options={toOptions(decisionOutcomes, outcomes)}
          value={outcome}
          onChange={(value) => setOutcome(decisionOutcomes.find((one) => one === value) ?? outcome)}
        />
        <Banner tone="info" title={holding ? words("holds", { date: date(holding.validFrom) }) : words("general")}>
          {coming.map(({ validFrom }) => words("comes", { date: date(validFrom) })).join(" ")}
        </Banner>
        <TemplateEditor
          key={`${outcome} ${latest?.validFrom ?? ""} ${latest?.version ?? 0}`}
          poolId={pool.id}
          outcome={outcome}
          templates={own}
          start={latest ?? defaultWording[outcome]}
          cases={cases}
        />
      </Stack>
    </ScreenFrame>
  );
}
