import { useFormats, useWords } from "@indgang/shell";
import { toInstant } from "@indgang/domain/kernel";
import type { AutosaveState } from "./autosave-state.type.ts";
import { draftWords } from "./draft-words.ts";
import css from "./drafts.module.css";
import type { Fields } from "./merge-versions.ts";

/** Says whether what is written is saved: "Gemt kl. 13.05". */
export function SaveStatus<Content extends Fields>({
  state,
}: {
  readonly state: Pick<AutosaveState<Content>, "phase" | "savedAt">;
}) {
  const words = useWords(draftWords);
  const { time } = useFormats();
  const { phase, savedAt } = state;
  const text =
    phase === "clean" && savedAt !== null ? words("savedAt", { time: time(toInstant(savedAt)) }) : words(phase);
  return (
    <span role="status" className={css["status"]} data-phase={phase}>
      {text}
    </span>
  );
}
