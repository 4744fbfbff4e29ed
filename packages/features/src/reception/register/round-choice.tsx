import { Grid, Select } from "@indgang/components";
import { QueryState, useFormats, useViewer, useWords } from "@indgang/shell";
import type { FormFaults } from "../../refusals/use-form-faults.ts";
import { useWholeList } from "../../search/use-whole-list.ts";
import { RoundsToChooseDocument } from "./generated/rounds-to-choose.generated.ts";
import { registrationFieldWords, registrationWords } from "./registration-words.ts";
import type { Registration } from "./registration.type.ts";

export interface RoundChoiceProps {
  readonly form: Pick<Registration, "poolId" | "roundId">;
  readonly field: FormFaults["field"];
  readonly onChange: (change: Pick<Registration, "poolId" | "roundId">) => void;
}

/** The pool and its round. An administration's own people see their own pools, the service desk all. A closed round can be chosen: the stamp decides. */
export function RoundChoice({ form, field, onChange }: RoundChoiceProps) {
  const words = useWords(registrationWords);
  const names = useWords(registrationFieldWords);
  const { dateTime } = useFormats();
  const { administration } = useViewer();
  const [result, readAgain] = useWholeList(
    RoundsToChooseDocument,
    { administrationId: administration?.id ?? null },
    (data) => data.pools,
  );
  return (
    <QueryState result={result} onRetry={readAgain}>
      {(pools) => {
        const pool = pools.find(({ id }) => id === form.poolId);
        const rounds = (pool?.rounds.nodes ?? []).filter(({ state }) => state !== "DECIDED");
        return (
          <Grid>
            <Select
              {...field("poolId")}
              label={names("poolId")}
              isRequired
              options={pools.map(({ id, name }) => ({ id, label: name }))}
              value={form.poolId}
              onChange={(poolId) => {
                const open =
                  pools.find(({ id }) => id === poolId)?.rounds.nodes.filter(({ state }) => state === "OPEN") ?? [];
                onChange({ poolId, roundId: open.length === 1 ? (open[0]?.id ?? null) : null });
              }}
            />
            <Select
              {...field("roundId")}
              label={names("roundId")}
              isRequired
              description={pool && rounds.length === 0 ? words("noRounds") : undefined}
              options={rounds.map(({ id, name, deadlineAt }) => ({
                id,
                label: `${name} (${words("deadline", { deadline: dateTime(deadlineAt) })})`,
              }))}
              value={form.roundId}
              onChange={(roundId) => onChange({ poolId: form.poolId, roundId })}
            />
          </Grid>
        );
      }}
    </QueryState>
  );
}
