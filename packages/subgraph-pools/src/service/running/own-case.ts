import type { ApplicationId, Outcome, Refusal } from "@indgang/domain/kernel";
import type { OwnApplication } from "@indgang/domain/pools/draft";
import type { NotificationKind } from "@indgang/domain/messages";
import { casePath } from "../case/case-path.ts";
import { tell, type RequestContext } from "@indgang/subgraph-kit";
import type { Handling } from "../../store/running/grant-year.store.ts";
import { afresh, type Work } from "../carry-out.ts";
import { readOwnApplication } from "../draft/read-own.ts";

/** Tells whoever works on a case what its association did: the one who has it, or the leaders where nobody has. */
export async function tellOffice(
  { transaction, acting: { now } }: Work,
  kind: NotificationKind,
  { id, caseNumber }: { readonly id: ApplicationId; readonly caseNumber: string | null },
  { administration, assigneeId }: Handling,
): Promise<void> {
  const to =
    assigneeId === null
      ? ({ kind: "ROLE", administration, role: "LEADER" } as const)
      : ({ kind: "COLLEAGUE", personId: assigneeId, administration } as const);
  const path = casePath(id);
  await tell({ transaction, now }, { kind, path, about: caseNumber, to });
}

/** LAW-6: what an association does with its own case stands in the shared chain. */
export function auditOwnCase({ audit }: Work, subject: string, state: string): void {
  audit({ chain: "shared", subject, detail: { state } });
}

/** The association's case, read anew. */
export function ownAfresh<Refused extends Refusal>(
  context: RequestContext,
  outcome: Outcome<ApplicationId, Refused>,
): Promise<Outcome<OwnApplication, Refused | Refusal<"NOT_FOUND">>> {
  return afresh(outcome, (id) => readOwnApplication(context, id));
}
