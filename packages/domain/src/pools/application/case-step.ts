import { authorise, expectVersion, type Acting, type Outcome, type Refusal } from "../../kernel/index.ts";
import { mayReadApplication } from "./application.policy.ts";
import type { Application } from "./application.type.ts";
import { expectNoInterest } from "./take-part.ts";

/** Refusals of every step of a case. */
export type CaseRefusal = Refusal<"NOT_FOUND" | "NOT_ALLOWED" | "RECUSED_FROM_CASE" | "STALE_VERSION">;

/** POOL-1, POOL-16: whether the viewer may take a step with the case as they saw it: sees it, has the role, and no interest in it. */
export function beginCaseStep(
  application: Application,
  version: number,
  mayDo: boolean,
  by: Acting,
): Outcome<unknown, CaseRefusal> {
  const allowed = authorise({ maySee: mayReadApplication(by.viewer, application), mayDo });
  if (!allowed.ok) return allowed;
  const impartial = expectNoInterest(application, by);
  return impartial.ok ? expectVersion(application, version) : impartial;
}
