import { useChange } from "@indgang/shell";
import { useEffect, useRef, useState } from "react";
import { troubleOf, type ChangeTrouble } from "../../refusals/change-trouble.ts";
import { SendLettersOfMeetingDocument } from "./generated/send-letters-of-meeting.generated.ts";

export interface Held {
  readonly applicationId: string;
  readonly code: string;
}

export interface LetterBatch {
  /** Letters sent since it was begun; null when none is under way. */
  readonly sent: number | null;
  /** Of the last batch. */
  readonly held: readonly Held[];
  readonly trouble: ChangeTrouble | null;
  /** Answers how many were sent; null when it did not come to its end. */
  readonly begin: () => Promise<number | null>;
  /** After the step that is under way. */
  readonly stop: () => void;
}

/** POOL-10: sends a meeting's letters step by step, for as long as the page is open. What has left has left: it can be begun again at any time. */
export function useLetterBatch(meetingId: string): LetterBatch {
  const { run } = useChange(SendLettersOfMeetingDocument);
  const [sent, setSent] = useState<number | null>(null);
  const [held, setHeld] = useState<readonly Held[]>([]);
  const [trouble, setTrouble] = useState<ChangeTrouble | null>(null);
  const isStopped = useRef(false);
  const stop = (): void => void (isStopped.current = true);
  useEffect(() => stop, []);
  const begin = async (): Promise<number | null> => {
    isStopped.current = false;
    setTrouble(null);
    setHeld([]);
    let [count, after] = [0, null as string | null];
    setSent(count);
    try {
      while (!isStopped.current) {
        const answer = await run({ meetingId, after });
        setTrouble(troubleOf(answer));
        if (answer.kind !== "done") return null;
        const { payload } = answer;
        count += payload.sent;
        after = payload.lastId;
        setSent(count);
        setHeld((known) => [...known, ...payload.held]);
        if (payload.isDone) return count;
      }
      return null;
    } finally {
      setSent(null);
    }
  };
  return { sent, held, trouble, begin, stop };
}
