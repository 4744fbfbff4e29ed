import { Banner, Button, Card, DateField, Grid, Stack, TextArea, TextField, showToast } from "@indgang/components";
import { useChange, useDraft, useFormats, useWords } from "@indgang/shell";
import { useState } from "react";
import { troubleOf, type ChangeTrouble } from "../../refusals/change-trouble.ts";
import { TroubleNotice } from "../../refusals/trouble-notice.tsx";
import { wallInstant } from "../../time/wall-clock.ts";
import type { CheckStepProps } from "./check-page.tsx";
import { checkWords } from "./check-words.ts";
import { ReceiveCompletionDocument } from "./generated/receive-completion.generated.ts";
import { StaleAction } from "./stale-action.tsx";

/** The association has answered: when, and with what. */
export function ReceiveForm({ application, onReadAgain }: CheckStepProps) {
  const words = useWords(checkWords);
  const formats = useFormats();
  const { run, isRunning } = useChange(ReceiveCompletionDocument);
  const note = useDraft(
    `receive.${application.id}`,
    () => "",
    (found) => (typeof found === "string" ? found : undefined),
  );
  const [day, setDay] = useState<string | null>(null);
  const [time, setTime] = useState("");
  const [isAsked, setAsked] = useState(false);
  const [trouble, setTrouble] = useState<ChangeTrouble | null>(null);
  const at = wallInstant(day, time);
  const error = isAsked && at === null ? words("receivedRequired") : undefined;
  const dueOn = application.formalCheck?.dueOn ?? application.dueOn;
  const receive = async (): Promise<void> => {
    setAsked(true);
    if (at === null) return;
    const answer = await run({
      applicationId: application.id,
      version: application.version,
      receivedAt: at,
      note: note.value.trim() || null,
    });
    setTrouble(troubleOf(answer));
    if (answer.kind !== "done") return;
    note.forget();
    showToast({ tone: "success", title: words("received") });
  };
  return (
    <Stack gap={6}>
      <Banner
        tone="info"
        title={dueOn === null ? words("waitingUndated") : words("waiting", { date: formats.date(dueOn) })}
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
            <DateField label={words("receivedOn")} isRequired value={day} onChange={setDay} errorMessage={error} />
            <TextField
              label={words("receivedTime")}
              description={words("receivedTimeHelp")}
              width="short"
              isRequired
              value={time}
              onChange={setTime}
              errorMessage={error}
            />
          </Grid>
          <TextArea
            label={words("receivedNote")}
            isRequired={false}
            rows={3}
            value={note.value}
            onChange={note.change}
          />
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
