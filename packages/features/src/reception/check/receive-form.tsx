import { Banner, Button, Card, DateField, Grid, Stack, TextArea, TextField, showToast } from "@indgang/components";
import { useChange, useDraft, useFormats, useWords } from "@indgang/shell";
import { useState } from "react";
import { troubleOf, type ChangeTrouble } from "../../refusals/change-trouble.ts";
import { TroubleNotice } from "../../refusals/trouble-notice.tsx";
import { useToday } from "../../time/use-today.ts";
import { readTimeOfDay, wallInstant } from "../../time/wall-clock.ts";
import { Corrections } from "./corrections.tsx";
import { useCorrections } from "./use-corrections.ts";
import type { CheckStepProps } from "./check-page.tsx";
import { checkWords } from "./check-words.ts";
import { ReceiveCompletionDocument } from "./generated/receive-completion.generated.ts";
import { nothingReceived, readReceived, type Received } from "./received.ts";
import { StaleAction } from "./stale-action.tsx";

/** The association has answered: when, and with what. */
export function ReceiveForm({ application, onReadAgain }: CheckStepProps) {
  const words = useWords(checkWords);
  const formats = useFormats();
  const { run, isRunning } = useChange(ReceiveCompletionDocument);
  const today = useToday();
  const draft = useDraft(`receive.${application.id}`, () => nothingReceived, readReceived);
  const { day, time, note } = draft.value;
  const change = (next: Partial<Received>): void => draft.change((received) => ({ ...received, ...next }));
  const [isAsked, setAsked] = useState(false);
  const [trouble, setTrouble] = useState<ChangeTrouble | null>(null);
  const at = wallInstant(day, time);
  const missing = isAsked && at === null;
  const corrections = useCorrections(application, isAsked, trouble);
  const isTimeMissing = missing && readTimeOfDay(time) === null;
  const isDayMissing = missing && (day === null || !isTimeMissing);
  const dueOn = application.formalCheck?.dueOn ?? application.dueOn;
  const isLate = dueOn !== null && dueOn < today;
  const receive = async (): Promise<void> => {
    setAsked(true);
    if (at === null || corrections.isFaulty) return;
    const answer = await run({
      applicationId: application.id,
      version: application.version,
      receivedAt: at,
      note: note.trim() || null,
      answers: corrections.input,
    });
    setTrouble(troubleOf(answer));
    if (answer.kind !== "done") return;
    draft.forget();
    showToast({ tone: "success", title: words("received") });
  };
  return (
    <Stack gap={6}>
      <Banner
        tone={isLate ? "warning" : "info"}
        title={
          dueOn === null
            ? words("waitingUndated")
            : words(isLate ? "waitedInVain" : "waiting", { date: formats.date(dueOn) })
        }
      >
        {application.formalCheck?.missing}
      </Banner>
      <TroubleNotice
        trouble={trouble}
        onRetry={() => void receive()}
        actions={<StaleAction trouble={trouble} onReadAgain={onReadAgain} />}
      />
      <Card title={words("receive")}>
        <Stack>
          <Grid>
            <DateField
              label={words("receivedOn")}
              isRequired
              value={day}
              onChange={(next) => change({ day: next })}
              errorMessage={isDayMissing ? words("receivedOnRequired") : undefined}
            />
            <TextField
              label={words("receivedTime")}
              description={words("receivedTimeHelp")}
              width="short"
              isRequired
              value={time}
              onChange={(next) => change({ time: next })}
              errorMessage={isTimeMissing ? words("receivedTimeRequired") : undefined}
            />
          </Grid>
          <TextArea
            label={words("receivedNote")}
            isRequired={false}
            rows={3}
            value={note}
            onChange={(next) => change({ note: next })}
          />
          <Corrections {...corrections} />
          <div>
            <Button variant="primary" isPending={isRunning} onPress={() => void receive()}>
              {words("receive")}
            </Button>
          </div>
        </Stack>
      </Card>
    </Stack>
  );
}
