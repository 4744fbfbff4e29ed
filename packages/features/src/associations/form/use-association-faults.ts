import { useWords } from "@indgang/shell";
import type { FieldFault } from "../../refusals/field-problems.ts";
import { useFormFaults, type FormFaults } from "../../refusals/use-form-faults.ts";
import { associationFieldWords, associationFormWords } from "./association-form-words.ts";
import { emptyAssociationForm } from "./association-form.type.ts";

/** Ties faults to the fields of the association form; `activityKinds.2` belongs to its group. */
export function useAssociationFaults(form: string, faults: readonly FieldFault[]): FormFaults {
  const labels = useWords(associationFieldWords);
  const words = useWords(associationFormWords);
  const nameOf = (path: string): keyof typeof emptyAssociationForm => {
    const head = path.split(".")[0] ?? path;
    const names = Object.keys(emptyAssociationForm) as (keyof typeof emptyAssociationForm)[];
    return names.find((name) => name === head) ?? "name";
  };
  const placed = faults.map((fault) => ({ ...fault, path: nameOf(fault.path) }));
  return useFormFaults(
    form,
    placed,
    (path) => labels(nameOf(path)),
    () => false,
    {
      // A town is not required by itself, but a street asks for it.
      own: ({ path, code }) => (code === "REQUIRED" && path === "city" ? words("townOfStreet") : undefined),
    },
  );
}
