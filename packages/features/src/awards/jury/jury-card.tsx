import { Button, Card, Stack } from "@indgang/components";
import { useChange, useFormats, useWords } from "@indgang/shell";
import { useState } from "react";
import css from "./jury.module.css";
import type { JuryCycleProps } from "../cycle/jury.type.ts";
import { StepDialog } from "../steps/step-dialog.tsx";
import { AppointDialog } from "./appoint-dialog.tsx";
import { EndJurorDocument } from "./generated/end-juror.generated.ts";
import { juryWords } from "./jury-words.ts";

/** AWARD-2: who sits on the jury, and who sat. Its secretariat appoints, and takes down who leaves. */
export function JuryCard({ cycle, jury, onChanged }: JuryCycleProps) {
  const words = useWords(juryWords);
  const { date } = useFormats();
  const ending = useChange(EndJurorDocument);
  const [isAppointing, setAppointing] = useState(false);
  const [leaving, setLeaving] = useState<{ readonly id: string; readonly name: string } | null>(null);
  const { jurors, isSecretariat, state } = jury;
  const isUnderWay = state !== "PUBLISHED" && state !== "CANCELLED";
  return (
    <Card title={words("title")}>
      <Stack gap={3}>
        {jurors.length === 0 ? <p>{words("empty")}</p> : null}
        <ul className={css["jurors"]}>
          {jurors.map(({ id, name, isChair, validFrom, validTo }) => (
            <li key={id} className={css["juror"]} data-left={validTo !== null || undefined}>
              <span className={css["who"]}>
                {name}
                <span className={css["subtle"]}>
                  {[
                    isChair ? words("chair") : null,
                    validTo === null ? words("since", { day: date(validFrom) }) : words("left", { day: date(validTo) }),
                  ]
                    .filter(Boolean)
                    .join(" · ")}
                </span>
              </span>
              {isSecretariat && isUnderWay && validTo === null ? (
                <Button size="small" aria-label={words("endOf", { name })} onPress={() => setLeaving({ id, name })}>
                  {words("end")}
                </Button>
              ) : null}
            </li>
          ))}
        </ul>
        {isSecretariat && isUnderWay ? (
          <div>
            <Button onPress={() => setAppointing(true)}>{words("appoint")}</Button>
          </div>
        ) : null}
      </Stack>
      {isAppointing ? (
        <AppointDialog cycle={cycle} jury={jury} onChanged={onChanged} onClose={() => setAppointing(false)} />
      ) : null}
      {leaving ? (
        <StepDialog
          title={words("endTitle", { name: leaving.name })}
          text={words("endText", { name: leaving.name })}
          confirmLabel={words("end")}
          tone="danger"
          isRunning={ending.isRunning}
          run={() => ending.run({ cycleId: cycle.id, jurorId: leaving.id, version: cycle.version })}
          done={words("ended", { name: leaving.name })}
          onDone={() => {
            setLeaving(null);
            onChanged();
          }}
          onStale={onChanged}
          onClose={() => setLeaving(null)}
        />
      ) : null}
    </Card>
  );
}
