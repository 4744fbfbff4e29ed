import { Button, EmptyState, Inline, Stack } from "@indgang/components";
import type { FormKind } from "@indgang/domain/form";
import { useChange, useWords } from "@indgang/shell";
import { useState } from "react";
import { troubleOf, type ChangeTrouble } from "../../refusals/change-trouble.ts";
import { TroubleNotice } from "../../refusals/trouble-notice.tsx";
import { builderWords } from "./builder-words.ts";
import type { PoolWithForms } from "./form-page.tsx";
import { BeginFormDraftDocument } from "./generated/begin-form-draft.generated.ts";

export interface BeginDraftProps {
  readonly pool: PoolWithForms;
  readonly kind: FormKind;
  readonly mayWrite: boolean;
  readonly onBegun: () => void;
}

/** There is no draft: one is begun, empty or from what is there. */
export function BeginDraft({ pool, kind, mayWrite, onBegun }: BeginDraftProps) {
  const words = useWords(builderWords);
  const { run, isRunning } = useChange(BeginFormDraftDocument);
  const [trouble, setTrouble] = useState<ChangeTrouble | null>(null);
  if (!mayWrite) return <EmptyState title={words("noDraft")}>{words("readOnly")}</EmptyState>;
  const published = pool.every.filter(({ number }) => number !== null);
  const latest = published.find((form) => form.kind === kind);
  const full = kind === "RENEWAL" ? published.find((form) => form.kind === "FULL") : undefined;
  const begin = async (copiedFormId: string | null): Promise<void> => {
    const answer = await run({ poolId: pool.id, kind, copiedFormId });
    setTrouble(troubleOf(answer));
    if (answer.kind === "done") onBegun();
  };
  return (
    <Stack>
      <TroubleNotice trouble={trouble} onRetry={onBegun} />
      <EmptyState title={words("noDraft")}>{words("noDraftText")}</EmptyState>
      <Inline>
        {latest ? (
          <Button variant="primary" isPending={isRunning} onPress={() => void begin(latest.id)}>
            {words("copyOf", { number: latest.number ?? 1 })}
          </Button>
        ) : null}
        {full && !latest ? (
          <Button variant="primary" isPending={isRunning} onPress={() => void begin(full.id)}>
            {words("copyFull")}
          </Button>
        ) : null}
        <Button isPending={isRunning} onPress={() => void begin(null)}>
          {words("begin")}
        </Button>
      </Inline>
    </Stack>
  );
}
