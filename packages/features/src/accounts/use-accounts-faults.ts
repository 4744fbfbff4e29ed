import { useWords } from "@indgang/shell";
import type { FieldFault } from "../refusals/field-problems.ts";
import { useFormFaults, type FormFaults } from "../refusals/use-form-faults.ts";
import { accountsWords } from "./accounts-words.ts";

const named = [
  "used",
  "otherIncome",
  "unused",
  "auditorKind",
  "auditorName",
  "auditorNumber",
  "isEndorsed",
  "note",
] as const;

/** Faults of accounts at their fields, in plain words. */
export function useAccountsFaults(faults: readonly FieldFault[]): FormFaults {
  const words = useWords(accountsWords);
  const label = (path: string): string => {
    const name = named.find((each) => each === path);
    return name === undefined ? words("documents") : words(name);
  };
  const isMoney = (path: string): boolean => path === "used" || path === "otherIncome" || path === "unused";
  return useFormFaults("accounts", faults, label, isMoney);
}
