import { useFormats, useWords } from "@indgang/shell";
import type { FieldValue } from "../../drafts/merge-versions.ts";
import { hearingFieldWords } from "./hearing-draft-words.ts";

type Field = keyof typeof hearingFieldWords.messages;

/** How a person reads two versions of a hearing's field: its name, and each value in words. */
export function useHearingConflictWords() {
  const names = useWords(hearingFieldWords);
  const { date } = useFormats();
  const label = (field: string): string => names(field in hearingFieldWords.messages ? (field as Field) : "title");
  const show = (field: string, value: FieldValue): string => {
    if (Array.isArray(value)) return String(value.length);
    const text = String(value ?? "");
    return field === "answerOn" && text !== "" ? date(text) : text;
  };
  return { label, show };
}
