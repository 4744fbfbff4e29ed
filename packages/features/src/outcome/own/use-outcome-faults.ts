import { useWords } from "@indgang/shell";
import type { FieldFault } from "../../refusals/field-problems.ts";
import { useFormFaults, type FormFaults } from "../../refusals/use-form-faults.ts";
import { outcomeWords } from "../outcome-words.ts";
import { outcomeFieldWords } from "./outcome-form-words.ts";

/** What is wrong with a report as it is written, at its fields and in the summary. */
export function useOutcomeFaults(faults: readonly FieldFault[]): FormFaults {
  const words = useWords(outcomeFieldWords);
  const names = useWords(outcomeWords);
  const label = (path: string): string => {
    const name = path.split(".").at(-1) ?? path;
    return name in outcomeFieldWords.messages ? words(name as keyof typeof outcomeFieldWords.messages) : path;
  };
  return useFormFaults("outcome", faults, label, () => false, {
    row: (path) => {
      const index = /^goals\.(\d+)\./u.exec(path)?.[1];
      return index === undefined ? undefined : names("goal", { number: Number(index) + 1 });
    },
  });
}
