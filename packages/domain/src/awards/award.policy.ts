import {
  hasRole,
  isOfOwnMunicipality,
  sitsIn,
  type Instant,
  type MunicipalityId,
  type Owned,
  type Viewer,
} from "../kernel/index.ts";
import type { Juror, JuryDecision } from "./award-cycle.type.ts";
import { isPublished } from "./award-cycle.states.ts";
import type { Nomination } from "./nomination.type.ts";

interface Jury extends Owned {
  readonly jurors: readonly Juror[];
}

/** AWARD-1: the secretariat of the prizes of an administration. */
export function runsPrizes(viewer: Viewer, prize: Owned): boolean {
  return sitsIn(viewer, prize) && hasRole(viewer, "SECRETARY");
}

/** AWARD-2: true while somebody sits on the jury. */
export function sitsNow({ validFrom, validTo }: Pick<Juror, "validFrom" | "validTo">, now: Instant): boolean {
  return validFrom <= now && (validTo === null || now < validTo);
}

/** AWARD-2: the viewer's place on the jury at this moment, from an administration's seat or from outside; null for everybody else. */
export function jurorOf(viewer: Viewer, jury: Jury, now: Instant): Juror | null {
  const isSeated = viewer.seat === "public" || viewer.administration !== null;
  if (!isSeated || !isOfOwnMunicipality(viewer, jury) || !hasRole(viewer, "JURY")) return null;
  return jury.jurors.find((juror) => juror.personId === viewer.personId && sitsNow(juror, now)) ?? null;
}

/** AWARD-2: the jury's staff, at this moment: its jurors and the prize's secretariat. Nobody else learns a winner before its instant. */
export function isJuryStaff(viewer: Viewer, jury: Jury, now: Instant): boolean {
  return runsPrizes(viewer, jury) || jurorOf(viewer, jury, now) !== null;
}

/** AWARD-2: who could be of some jury's staff at all; everybody else is asked for nothing. */
export function mayHaveJury(viewer: Viewer): boolean {
  const isSeated = viewer.seat === "public" || viewer.administration !== null;
  return viewer.personId !== null && isSeated && hasRole(viewer, "SECRETARY", "JURY");
}

/** AWARD-1: prizes, their terms and their years are public within the municipality. */
export function mayReadPrize(viewer: Viewer, prize: { readonly municipalityId: MunicipalityId }): boolean {
  return isOfOwnMunicipality(viewer, prize);
}

/** AWARD-2, AWARD-3: a winner is everybody's from the instant of publishing, and the jury's staff's before. */
export function mayReadAward(
  viewer: Viewer,
  cycle: Jury & { readonly phase: string },
  decision: Pick<JuryDecision, "publishAt">,
  now: Instant,
): boolean {
  if (!isOfOwnMunicipality(viewer, cycle)) return false;
  return isJuryStaff(viewer, cycle, now) || (cycle.phase !== "CANCELLED" && isPublished(decision, now));
}

/** AWARD-2: jurors read those that can win; the secretariat reads all that are confirmed. Losers stand nowhere else. */
export function mayReadNomination(
  viewer: Viewer,
  { state }: Pick<Nomination, "state">,
  cycle: Jury,
  now: Instant,
): boolean {
  if (runsPrizes(viewer, cycle)) return state !== "UNCONFIRMED";
  return state === "ELIGIBLE" && jurorOf(viewer, cycle, now) !== null;
}

/** AWARD-2: a letter is taken down by the office or the secretariat. Who takes it down does not read the others. */
export function mayRegisterNomination(viewer: Viewer, prize: Owned): boolean {
  return sitsIn(viewer, prize) && hasRole(viewer, "SECRETARY", "CASEWORKER");
}

/** AWARD-2: the decision of the jury is recorded by its chair or by the secretariat. */
export function mayDecideAward(viewer: Viewer, jury: Jury, now: Instant): boolean {
  return runsPrizes(viewer, jury) || jurorOf(viewer, jury, now)?.isChair === true;
}

/** AWARD-2: how a nominator can be reached is the secretariat's to know; jurors judge the nominee. */
export function mayReadNominator(viewer: Viewer, prize: Owned): boolean {
  return runsPrizes(viewer, prize);
}
