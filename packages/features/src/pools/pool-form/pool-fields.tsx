import { Card, Select, Stack, TextArea, TextField } from "@indgang/components";
import { setupBounds } from "@indgang/domain/pool-setup";
import { QueryState, useViewer, useWords } from "@indgang/shell";
import { useQuery } from "urql";
import type { FormFaults } from "../../refusals/use-form-faults.ts";
import { PoolCommitteesDocument } from "./generated/committees.generated.ts";
import type { PoolForm } from "./pool-form.ts";
import { poolFieldWords, poolFormWords } from "./pool-form-words.ts";

export interface PoolFieldsProps {
  readonly form: PoolForm;
  readonly field: FormFaults["field"];
  readonly onChange: (change: Partial<PoolForm>) => void;
}

/** POOL-1, LAW-8: what is written about a pool. */
export function PoolFields({ form, field, onChange }: PoolFieldsProps) {
  const words = useWords(poolFormWords);
  const names = useWords(poolFieldWords);
  const { administration } = useViewer();
  const [result, read] = useQuery({ query: PoolCommitteesDocument, variables: { id: administration?.id ?? "" } });
  return (
    <Card title={words("about")}>
      <Stack>
        <TextField
          {...field("name")}
          label={names("name")}
          isRequired
          value={form.name}
          onChange={(name) => onChange({ name })}
        />
        <TextArea
          {...field("description")}
          label={names("description")}
          description={words("descriptionHelp")}
          isRequired
          rows={4}
          maxCharacters={setupBounds.description}
          value={form.description}
          onChange={(description) => onChange({ description })}
        />
        <QueryState result={result} onRetry={() => read({ requestPolicy: "network-only" })}>
          {(data) => (
            <Select
              {...field("committeeId")}
              label={names("committeeId")}
              description={words("committeeHelp")}
              isRequired
              options={(data.administration?.committees ?? []).map(({ id, name }) => ({ id, label: name }))}
              value={form.committeeId}
              onChange={(committeeId) => onChange({ committeeId })}
            />
          )}
        </QueryState>
        <TextField
          {...field("kleNumber")}
          label={names("kleNumber")}
          description={words("kleHelp")}
          width="short"
          isRequired
          value={form.kleNumber}
          onChange={(kleNumber) => onChange({ kleNumber })}
        />
      </Stack>
    </Card>
  );
}
