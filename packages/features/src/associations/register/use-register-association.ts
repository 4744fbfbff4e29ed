import { useChange } from "@indgang/shell";
import { useState } from "react";
import { faultsOf, troubleOf, type ChangeTrouble } from "../../refusals/change-trouble.ts";
import type { FieldFault } from "../../refusals/field-problems.ts";
import { associationFaults, toContent } from "../form/association-content.ts";
import type { AssociationForm } from "../form/association-form.type.ts";
import { RegisterAssociationDocument } from "./generated/register-association.generated.ts";

export interface RegisteredAssociation {
  readonly id: string;
  readonly name: string;
}

/** Registers an association: asks the rules first, then the service. Answers it, or null with the reasons in `faults` and `trouble`. */
export function useRegisterAssociation(form: AssociationForm) {
  const { run, isRunning } = useChange(RegisterAssociationDocument);
  const [isAsked, setAsked] = useState(false);
  const [trouble, setTrouble] = useState<ChangeTrouble | null>(null);
  const content = toContent(form);
  const own = isAsked ? associationFaults(content) : [];
  const faults: readonly FieldFault[] = own.length > 0 ? own : faultsOf(trouble);
  const existing: RegisteredAssociation | null =
    trouble?.kind === "refused" && trouble.refusal.__typename === "AlreadyRegistered"
      ? trouble.refusal.association
      : null;
  const register = async (): Promise<RegisteredAssociation | null> => {
    setAsked(true);
    setTrouble(null);
    if (associationFaults(content).length > 0) return null;
    const answer = await run(content);
    setTrouble(troubleOf(answer));
    return answer.kind === "done" ? answer.payload.association : null;
  };
  return { register, isRunning, trouble, faults, existing };
}
