import { speaksFor } from "../../associations/index.ts";
import { sitsAtServiceDesk, sitsInOffice, type Owned, type Viewer } from "../../kernel/index.ts";
import { mayReadApplication } from "../application/application.policy.ts";
import type { OwnApplication } from "../draft/own-application.ts";

/** POOL-2, POOL-13: what is to be paid, and was, is the own side's and the service desk's; others know the grant alone. */
export function mayReadPayments(viewer: Viewer, thing: Owned): boolean {
  return mayReadApplication(viewer, thing);
}

/** POOL-11: whoever speaks for the association follows how its grant is paid, once the minutes stand. */
export function mayReadOwnPayments(
  viewer: Viewer,
  { associationId, municipalityId, decidedAt }: Pick<OwnApplication, "associationId" | "municipalityId" | "decidedAt">,
): boolean {
  return decidedAt !== null && speaksFor(viewer, { id: associationId, municipalityId });
}

/** POOL-2: paying is clerical: the service desk, or the administration's own office. */
export function mayPay(viewer: Viewer, thing: Owned): boolean {
  return sitsAtServiceDesk(viewer, thing) || sitsInOffice(viewer, thing);
}

/** The account that money is sent to is for those who pay, not for the committee. */
export function mayReadPayee(viewer: Viewer, thing: Owned): boolean {
  return mayPay(viewer, thing);
}

/** In which parts a grant is paid and on what conditions is treatment of the case: its own office's. So is to give up paying a part, and to claim money back. */
export function mayPlanPayments(viewer: Viewer, thing: Owned): boolean {
  return sitsInOffice(viewer, thing);
}

/** POOL-2: who tells what the finance system paid: the service desk, or an administration's office for its own. Each payment is asked for by itself. */
export function mayReportPayments(viewer: Viewer): boolean {
  const { municipalityId, administration } = viewer;
  return (
    sitsAtServiceDesk(viewer, viewer) ||
    (administration !== null && sitsInOffice(viewer, { municipalityId, administration }))
  );
}
