import { useWords } from "@indgang/shell";
import type { FieldFault } from "../../refusals/field-problems.ts";
import { useFormFaults, type FormFaults } from "../../refusals/use-form-faults.ts";
import { registrationFieldWords, registrationWords } from "./registration-words.ts";

const rowWords = { budget: "budgetRow", goals: "goalRow", otherFunding: "fundingRow" } as const;

function isRowList(name: string | undefined): name is keyof typeof rowWords {
  return name !== undefined && name in rowWords;
}

/** Ties faults to the registration's fields. A field in a row is named with its row: "Budgetpost 2: Beløb". */
export function useRegistrationFaults(faults: readonly FieldFault[]): FormFaults {
  const names = useWords(registrationFieldWords);
  const words = useWords(registrationWords);
  const known = Object.keys(registrationFieldWords.messages) as (keyof typeof registrationFieldWords.messages)[];
  const label = (path: string): string => {
    const parts = path.split(".");
    const last = parts.findLast((part) => !/^\d+$/u.test(part));
    const name = names(known.find((one) => one === last) ?? "title");
    const [list, row] = parts;
    return isRowList(list) && row !== undefined ? `${words(rowWords[list], { row: Number(row) + 1 })}: ${name}` : name;
  };
  // `targetGroups.3` and `receivedAt` have no control of their own.
  const placed = faults.map((fault) => ({
    ...fault,
    path: fault.path.startsWith("targetGroups")
      ? "targetGroups"
      : fault.path === "receivedAt"
        ? "receivedOn"
        : fault.path,
  }));
  return useFormFaults("registration", placed, label, (path) => path.endsWith("amount") || path === "budget");
}
