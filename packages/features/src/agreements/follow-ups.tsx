import { Button, Stack } from "@indgang/components";
import { useFormats, useWords } from "@indgang/shell";
import { useState } from "react";
import { agreementWords } from "./agreement-words.ts";
import type { ShownAgreement } from "./agreement.type.ts";
import css from "./agreements.module.css";
import { FollowUpDialog } from "./follow-up-dialog.tsx";

export interface FollowUpsProps {
  readonly agreement: ShownAgreement;
  readonly isPlanner: boolean;
}

/** ASSOC-6: the points on which an agreement is followed up, and how it went. */
export function FollowUps({ agreement, isPlanner }: FollowUpsProps) {
  const words = useWords(agreementWords);
  const { date, dateTime } = useFormats();
  /** A point to be noted, or null for a new one; undefined while none is open. */
  const [chosen, setChosen] = useState<ShownAgreement["followUps"][number] | null>();
  const { followUps } = agreement;
  return (
    <section>
      <Stack gap={3}>
        <h3>{words("followUps")}</h3>
        {followUps.length === 0 ? <p>{words("noFollowUps")}</p> : null}
        <ul className={css["points"]}>
          {followUps.map((point) => (
            <li key={point.id} className={css["point"]}>
              <p>
                <strong>{date(point.dueOn)}</strong> {point.topic}
              </p>
              {point.note === null ? null : (
                <>
                  <p>{point.note}</p>
                  <p>{words("byOn", { name: point.notedBy ?? "", date: dateTime(point.notedAt ?? "") })}</p>
                </>
              )}
              {isPlanner && point.note === null ? (
                <div>
                  <Button size="small" aria-label={`${words("note")}: ${point.topic}`} onPress={() => setChosen(point)}>
                    {words("note")}
                  </Button>
                </div>
              ) : null}
            </li>
          ))}
        </ul>
        {isPlanner ? (
          <div>
            <Button onPress={() => setChosen(null)}>{words("plan")}</Button>
          </div>
        ) : null}
      </Stack>
      {chosen === undefined ? null : (
        <FollowUpDialog agreement={agreement} point={chosen} onClose={() => setChosen(undefined)} />
      )}
    </section>
  );
}
