import { sitsIn, type Owned, type PersonId } from "@indgang/domain/kernel";
import type { AssociationTie } from "@indgang/domain/associations";
import { assignApplication as rule } from "@indgang/domain/pools";
import type { RequestContext } from "@indgang/subgraph-kit";
import { findPerson, findTies } from "../../store/find-for-change.store.ts";
import { takeStep } from "../case-step.ts";
import type { Work } from "../carry-out.ts";
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
      const ties = await tiesKnownTo(work, application, [application.associationId]);
      return rule({ application, assignee, ties }, command, work.acting);
    },
  });
}

/** LAW-2: the ties that the viewer's administration knows of; none for other seats, whom the rule refuses before it asks for ties. */
export async function tiesKnownTo(
  { rows, acting }: Work,
  thing: Owned,
  associationIds: readonly string[],
): Promise<readonly AssociationTie[]> {
  return sitsIn(acting.viewer, thing) ? findTies(rows, associationIds) : [];
}
