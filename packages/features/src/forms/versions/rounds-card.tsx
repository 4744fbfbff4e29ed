import { Button, Card, DefinitionList, Stack, showToast } from "@indgang/components";
import type { FormKind } from "@indgang/domain/form";
import { useChange, useWords } from "@indgang/shell";
import { useState } from "react";
import type { PoolWithForms } from "../builder/form-page.tsx";
import { troubleOf, type ChangeTrouble } from "../../refusals/change-trouble.ts";
import { TroubleNotice } from "../../refusals/trouble-notice.tsx";
import { ChooseRoundFormDocument } from "./generated/choose-round-form.generated.ts";
import type { VersionsViewProps } from "./versions-view.tsx";
import { versionsWords } from "./versions-words.ts";

/** POOL-17: which form the rounds take that are not over, and giving one to a round on which nobody has applied yet. */
export function RoundsCard({ pool, kind, mayWrite, onChanged }: VersionsViewProps) {
  const words = useWords(versionsWords);
  const { run, isRunning } = useChange(ChooseRoundFormDocument);
  const [trouble, setTrouble] = useState<ChangeTrouble | null>(null);
  const latest = pool.forms.find((form) => form.kind === kind && form.number !== null);
  const rounds = pool.rounds.nodes.filter(({ state }) => state === "OPEN" || state === "ANNOUNCED");
  if (rounds.length === 0) return null;
  const choose = async (roundId: string, formId: string, number: number): Promise<void> => {
    const answer = await run({ roundId, formId });
    setTrouble(troubleOf(answer));
    if (answer.kind !== "done") return;
    showToast({ tone: "success", title: words("chosen", { number }) });
    onChanged();
  };
  const isInUse =
    trouble?.kind === "refused" && trouble.refusal.__typename === "StateConflict" && trouble.refusal.state === "IN_USE";
  return (
    <Card title={words("rounds")}>
      <Stack gap={3}>
        {isInUse ? <p role="alert">{words("inUse")}</p> : <TroubleNotice trouble={trouble} onRetry={onChanged} />}
        <DefinitionList
          items={rounds.map((round) => {
            const taken = formOf(round, kind);
            const number = latest?.number ?? null;
            return {
              term: round.name,
              description: (
                <Stack gap={2}>
                  <span>{taken === null ? words("noForm") : words("takes", { number: taken.number ?? 0 })}</span>
                  {mayWrite && latest && number !== null && taken?.id !== latest.id ? (
                    <div>
                      <Button
                        size="small"
                        isPending={isRunning}
                        aria-label={words("chooseFor", { number, round: round.name })}
                        onPress={() => void choose(round.id, latest.id, number)}
                      >
                        {words("choose", { number })}
                      </Button>
                    </div>
                  ) : null}
                </Stack>
              ),
            };
          })}
        />
      </Stack>
    </Card>
  );
}

function formOf(round: PoolWithForms["rounds"]["nodes"][number], kind: FormKind) {
  return kind === "FULL" ? round.form : round.renewalForm;
}
