import type { PersonId } from "@indgang/domain/kernel";
import { assignApplication as rule } from "@indgang/domain/pools";
import type { RequestContext } from "@indgang/subgraph-kit";
import { findPerson } from "../../store/application/find-for-change.store.ts";
import { takeStep } from "../case-step.ts";
import type { OfCase } from "./formalities.ts";

/** POOL-1, POOL-16: gives a case to somebody of its own administration. */
export function assignApplication(
  context: RequestContext,
  command: OfCase & { readonly version: number; readonly assigneeId: PersonId },
) {
  return takeStep(context, {
    request: { operation: "assignApplication", input: command },
    applicationId: command.applicationId,
    async rule(application, work) {
      const assignee = await findPerson(work.rows, command.assigneeId);
      return rule({ application, assignee }, command, work.acting);
    },
  });
}
