import {
  accept,
  authorise,
  expectVersion,
  refuse,
  type Acting,
  type Outcome,
  type PersonId,
  type Refusal,
} from "../../kernel/index.ts";
import { expectNoInterest, type CaseWithInterests } from "../application/take-part.ts";
import { mayReadAgreement, sideOf } from "./agreement.policy.ts";
import type { Agreement, AgreementAcceptance, AgreementSide, Signed } from "./agreement.type.ts";

/** Refusals of every step of an agreement. */
export type AgreementRefusal = Refusal<
  "NOT_FOUND" | "NOT_ALLOWED" | "RECUSED_FROM_CASE" | "STALE_VERSION" | "STATE_CONFLICT" | "INVALID_INPUT"
>;

/** An agreement under a lock. `application`: who has an interest in its case, for the office's steps; null for the association's own. */
export interface AgreementInCase {
  readonly agreement: Agreement;
  readonly application: CaseWithInterests | null;
}

/**
 * ASSOC-6, POOL-16: whether the viewer may take a step for one of these sides: sees it, speaks for that side, has no interest in the case, and saw
 * it as it is. The answer is who acts.
 */
export function beginAgreementStep(
  { agreement, application }: AgreementInCase,
  version: number,
  sides: readonly AgreementSide[],
  by: Acting,
): Outcome<Signed, Refusal<"NOT_FOUND" | "NOT_ALLOWED" | "RECUSED_FROM_CASE" | "STALE_VERSION">> {
  const { viewer, now } = by;
  const side = sideOf(viewer, agreement);
  const allowed = authorise({
    maySee: mayReadAgreement(viewer, agreement),
    mayDo: side !== null && sides.includes(side),
  });
  if (!allowed.ok) return allowed;
  if (side === null || viewer.personId === null) return refuse("NOT_ALLOWED");
  if (side === "MUNICIPALITY") {
    // An interest is the office's question: without the case it cannot be answered, and nothing is done.
    const impartial = application === null ? refuse("NOT_FOUND") : expectNoInterest(application, by);
    if (!impartial.ok) return impartial;
  }
  const fresh = expectVersion(agreement, version);
  return fresh.ok ? accept({ side, personId: viewer.personId, name: viewer.name, at: now }) : fresh;
}

/** ASSOC-6: whether a side has accepted the version that counts; what was accepted of an earlier one counts no longer. */
export function hasAccepted(
  {
    acceptances,
    number,
  }: { readonly acceptances: readonly Pick<AgreementAcceptance, "number" | "side">[]; readonly number: number },
  side: AgreementSide,
): boolean {
  return acceptances.some((acceptance) => acceptance.number === number && acceptance.side === side);
}

export const otherSide = (side: AgreementSide): AgreementSide =>
  side === "MUNICIPALITY" ? "ASSOCIATION" : "MUNICIPALITY";

/** Who of the office had it last: whoever acts, when it is the office. */
export const handlerAfter = (agreement: Agreement, { side, personId }: Signed): PersonId =>
  side === "MUNICIPALITY" ? personId : agreement.handledBy;
