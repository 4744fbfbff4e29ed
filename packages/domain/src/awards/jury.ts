import {
  accept,
  changed,
  checkInput,
  problem,
  refuse,
  type Acting,
  type JurorId,
  type Outcome,
  type PersonId,
  type Problems,
} from "../kernel/index.ts";
import type { JudgedCycle, Juror } from "./award-cycle.type.ts";
import { sitsNow } from "./award.policy.ts";
import { awardBounds } from "./award.values.ts";
import {
  beginSecretariatStep,
  expectCycle,
  type CycleRefusal,
  type CycleState,
  type VersionInput,
} from "./cycle-step.ts";

/** Somebody with the role of judging, at this moment. */
export interface PossibleJuror {
  readonly personId: PersonId;
  readonly name: string;
}

/** AWARD-2: one chair: DUPLICATE at the second. */
export function tooManyChairs(path: string, jurors: readonly { readonly isChair: boolean }[]): Problems {
  const first = jurors.findIndex(({ isChair }) => isChair);
  return jurors.flatMap(({ isChair }, index) =>
    isChair && index !== first ? problem(`${path}.${index}.isChair`, "DUPLICATE") : [],
  );
}

/** The year, and everybody who has the role of judging. */
export interface AppointState extends CycleState {
  readonly possibleJurors: readonly PossibleJuror[];
  readonly jurorId: JurorId;
}

/** AWARD-2: somebody joins the jury, until the prize is published. UNKNOWN_VALUE for whoever has not the role of judging. */
export function appointJuror(
  { cycle, decision, possibleJurors, jurorId }: AppointState,
  input: VersionInput & { readonly personId: PersonId; readonly isChair: boolean },
  by: Acting,
): Outcome<JudgedCycle, CycleRefusal> {
  const begun = beginSecretariatStep(cycle, input, by);
  if (!begun.ok) return begun;
  const expected = expectCycle({ cycle, decision }, by, "DRAFT", "NOMINATING", "JUDGING", "DECIDED");
  if (!expected.ok) return expected;
  const sitting = cycle.jurors.filter((juror) => sitsNow(juror, by.now));
  const person = possibleJurors.find(({ personId }) => personId === input.personId);
  const checked = checkInput(
    input,
    person ? [] : problem("personId", "UNKNOWN_VALUE"),
    sitting.some(({ personId }) => personId === input.personId) ? problem("personId", "DUPLICATE") : [],
    input.isChair && sitting.some(({ isChair }) => isChair) ? problem("isChair", "DUPLICATE") : [],
    sitting.length < awardBounds.jurors ? [] : problem("personId", "TOO_MANY", awardBounds.jurors),
  );
  if (!checked.ok) return checked;
  const juror: Juror = {
    id: jurorId,
    personId: input.personId,
    name: person?.name ?? "",
    isChair: input.isChair,
    validFrom: by.now,
    validTo: null,
  };
  return accept(changed(cycle, { jurors: [...cycle.jurors, juror] }));
}

/** AWARD-2: somebody leaves the jury, and sees nothing more of it from this instant. NOT_FOUND for whoever does not sit on it. */
export function endJuror(
  { cycle }: CycleState,
  input: VersionInput & { readonly jurorId: JurorId },
  by: Acting,
): Outcome<JudgedCycle, CycleRefusal> {
  const begun = beginSecretariatStep(cycle, input, by);
  if (!begun.ok) return begun;
  const leaving = cycle.jurors.find((juror) => juror.id === input.jurorId && sitsNow(juror, by.now));
  if (!leaving) return refuse("NOT_FOUND");
  const jurors = cycle.jurors.map((juror) => (juror.id === leaving.id ? { ...juror, validTo: by.now } : juror));
  return accept(changed(cycle, { jurors }));
}
