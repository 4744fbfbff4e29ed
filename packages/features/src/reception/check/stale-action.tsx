import { Button } from "@indgang/components";
import { useWords } from "@indgang/shell";
import type { ChangeTrouble } from "../../refusals/change-trouble.ts";
import { checkWords } from "./check-words.ts";

/** The way out of a stale version or a state that has moved on: read it anew. What was typed stays. */
export function StaleAction({
  trouble,
  onReadAgain,
}: {
  readonly trouble: ChangeTrouble | null;
  readonly onReadAgain: () => void;
}) {
  const words = useWords(checkWords);
  const isStale = trouble?.kind === "refused" && ["StaleVersion", "StateConflict"].includes(trouble.refusal.__typename);
  return isStale ? <Button onPress={onReadAgain}>{words("stale")}</Button> : null;
}
