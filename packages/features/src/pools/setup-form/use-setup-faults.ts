import { useState } from "react";
import { faultsOf, type ChangeTrouble } from "../../refusals/change-trouble.ts";
import type { FieldFault } from "../../refusals/field-problems.ts";
import { useFormFaults, type FormFaults } from "../../refusals/use-form-faults.ts";

interface Places {
  /** What the field of a path is called, in words. */
  readonly label: (path: string) => string;
  readonly isMoney?: (path: string) => boolean;
  readonly row?: (path: string) => string | undefined;
  readonly own?: (fault: FieldFault) => string | undefined;
}

export interface SetupFaults extends FormFaults {
  readonly trouble: ChangeTrouble | null;
  /** Notes what the form itself misses; true when nothing is, and the form can be sent. */
  readonly check: (missing: readonly FieldFault[]) => boolean;
  /** Notes what the service said. */
  readonly tell: (trouble: ChangeTrouble | null) => void;
}

/** What is wrong with a form of a pool: what it misses by itself, else what the service refused. */
export function useSetupFaults(form: string, { label, isMoney = () => false, ...places }: Places): SetupFaults {
  const [missing, setMissing] = useState<readonly FieldFault[]>([]);
  const [trouble, setTrouble] = useState<ChangeTrouble | null>(null);
  const faults = missing.length > 0 ? missing : faultsOf(trouble);
  return {
    ...useFormFaults(form, faults, label, isMoney, places),
    trouble,
    check: (found) => {
      setMissing(found);
      setTrouble(null);
      return found.length === 0;
    },
    tell: setTrouble,
  };
}
