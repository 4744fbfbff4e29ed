import { Banner, Button, Card, Inline, Stack } from "@indgang/components";
import { useChange, useFormats, useWords } from "@indgang/shell";
import { useState } from "react";
import { emptyPublishing, PublishDialog } from "../deciding/publish-dialog.tsx";
import { BeginJudgingDocument } from "../steps/generated/begin-judging.generated.ts";
import { StepDialog } from "../steps/step-dialog.tsx";
import { cycleStage, uncheckedOf } from "./cycle-stage.ts";
import { cycleWords, stageWords } from "./cycle-words.ts";
import type { JuryCycleProps } from "./jury.type.ts";
import { useNow } from "./use-now.ts";

/** What the year waits for, and the step that the person may take now. */
export function NextCard({ cycle, jury, onChanged }: JuryCycleProps) {
  const words = useWords(cycleWords);
  const stages = useWords(stageWords);
  const { dateTime, time } = useFormats();
  const now = useNow();
  const beginning = useChange(BeginJudgingDocument);
  const [dialog, setDialog] = useState<"begin" | "publish" | null>(null);
  // Kept past a closed dialog, and nowhere else: a minute tells who won.
  const [publishing, setPublishing] = useState(() => emptyPublishing(jury, time));
  const { categories, isSecretariat, publishAt, state } = jury;
  const stage = cycleStage({ ...jury, nominateUntil: cycle.nominateUntil }, now);
  const text = stages(stage, {
    from: dateTime(cycle.nominateFrom),
    until: dateTime(cycle.nominateUntil),
    publishAt: publishAt === null ? "" : dateTime(publishAt),
    count: uncheckedOf(categories),
  });
  const close = (): void => setDialog(null);
  const eligible = categories.reduce((sum, one) => sum + one.eligible, 0);
  const isWithoutJury = jury.jurors.every(({ validTo }) => validTo !== null) && state !== "PUBLISHED";
  return (
    <Card title={words("next")}>
      <Stack gap={3}>
        <p>{text}</p>
        {isSecretariat && isWithoutJury && stage !== "CANCELLED" ? (
          <Banner tone="warning" title={words("noJury")} />
        ) : null}
        <Inline>
          {isSecretariat && stage === "BEGIN" ? (
            <Button variant="primary" onPress={() => setDialog("begin")}>
              {words("begin")}
            </Button>
          ) : null}
          {isSecretariat && (stage === "PUBLISH" || stage === "WAITS_FOR_INSTANT") ? (
            <Button variant={stage === "PUBLISH" ? "primary" : "secondary"} onPress={() => setDialog("publish")}>
              {words(stage === "PUBLISH" ? "setNow" : "setAnew")}
            </Button>
          ) : null}
        </Inline>
      </Stack>
      {dialog === "begin" ? (
        <StepDialog
          title={words("beginTitle")}
          text={words("beginText", { count: eligible })}
          confirmLabel={words("begin")}
          isRunning={beginning.isRunning}
          run={() => beginning.run({ cycleId: cycle.id, version: cycle.version })}
          done={words("beginDone")}
          onDone={() => {
            close();
            onChanged();
          }}
          onStale={onChanged}
          onClose={close}
        />
      ) : null}
      {dialog === "publish" ? (
        <PublishDialog
          cycle={cycle}
          jury={jury}
          publishing={publishing}
          onChange={setPublishing}
          onChanged={onChanged}
          onClose={close}
        />
      ) : null}
    </Card>
  );
}
