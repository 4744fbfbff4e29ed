import { speaksFor } from "../../associations/index.ts";
import { sitsInOffice, type Owned, type Viewer } from "../../kernel/index.ts";
import { mayReadApplication, mayRegister } from "../application/application.policy.ts";
import type { GrantYear } from "./grant-year.type.ts";

/** POOL-2: the years of a grant are the own side's and the service desk's; the association's own it has by mayRenew. */
export function mayReadYears(viewer: Viewer, year: Owned): boolean {
  return mayReadApplication(viewer, year);
}

/** POOL-7: whoever speaks for the association says that its work goes on. */
export function mayRenew(viewer: Viewer, { municipalityId, associationId }: GrantYear): boolean {
  return speaksFor(viewer, { id: associationId, municipalityId });
}

/** POOL-2, POOL-7: what an association says on paper is taken down by whoever receives it, as an application is. */
export function mayTakeDownRenewal(viewer: Viewer, year: Owned): boolean {
  return mayRegister(viewer, year);
}

/** POOL-1, POOL-7: whether a year is given, and whether the grant ends, is weighed in the own office. */
export function mayOpenYear(viewer: Viewer, year: Owned): boolean {
  return sitsInOffice(viewer, year);
}
