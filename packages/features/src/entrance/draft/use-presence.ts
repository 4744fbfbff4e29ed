import { useEffect, useRef } from "react";
import { useClient } from "urql";
import { ShowInApplicationDraftDocument } from "./generated/draft.generated.ts";

/** Milliseconds between two signs of life, of which each counts for a minute; and of rest in a field before it is told. */
const pulse = 25_000;
const rest = 400;

/** Says to colleagues that the draft is open here, and in which field, for as long as the page is looked at. Answers what to call with each field. */
export function usePresence(draftId: string): (field: string) => void {
  const client = useClient();
  const field = useRef<string | null>(null);
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  const say = useRef(() => {
    if (document.visibilityState !== "visible") return;
    const input = { applicationDraftId: draftId, field: field.current };
    void client.mutation(ShowInApplicationDraftDocument, { input }).toPromise();
  });
  useEffect(() => {
    const tell = say.current;
    tell();
    const beat = setInterval(tell, pulse);
    return () => {
      clearInterval(beat);
      clearTimeout(waiting.current);
    };
  }, []);
  return (next) => {
    if (next === field.current) return;
    field.current = next;
    clearTimeout(waiting.current);
    waiting.current = setTimeout(say.current, rest);
  };
}
