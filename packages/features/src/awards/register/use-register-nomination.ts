import type { NomineeKind } from "@indgang/domain/awards";
import { useChange } from "@indgang/shell";
import { useState } from "react";
import { faultsOf, troubleOf, type ChangeTrouble } from "../../refusals/change-trouble.ts";
import { wallInstant } from "../../time/wall-clock.ts";
import { RegisterNominationDocument } from "./generated/register-nomination.generated.ts";
import { nominationFaults, toNomination, type NominationForm } from "./nomination-form.ts";

/** Sends the form, once nothing is missing in it; what is refused leaves it as it stands. */
export function useRegisterNomination(cycleId: string, form: NominationForm, kind: NomineeKind | null) {
  const { run, isRunning } = useChange(RegisterNominationDocument);
  const [isAsked, setAsked] = useState(false);
  const [trouble, setTrouble] = useState<ChangeTrouble | null>(null);
  const own = isAsked ? nominationFaults(form, kind) : [];
  const register = async (): Promise<boolean> => {
    setAsked(true);
    setTrouble(null);
    const receivedAt = wallInstant(form.receivedDate, form.receivedTime);
    const { categoryId } = form;
    if (kind === null || categoryId === null || receivedAt === null) return false;
    if (nominationFaults(form, kind).length > 0) return false;
    const answer = await run({ cycleId, receivedAt, content: toNomination(form, kind, categoryId) });
    setTrouble(troubleOf(answer));
    return answer.kind === "done";
  };
  return { register, isRunning, isAsked, trouble, faults: own.length > 0 ? own : faultsOf(trouble) };
}
