import { mayReadDuties, type Duty } from "@indgang/domain/messages";
import type { RequestContext } from "@indgang/subgraph-kit";
import { findDuties, findMailState, type MailState } from "../store/duty.store.ts";

/** How it stands with what goes by itself. */
export interface Operation {
  readonly duties: readonly Duty[];
  readonly mail: MailState;
}

/** Null for whoever has nothing to answer for. */
export async function readOperation(context: RequestContext): Promise<Operation | null> {
  const { viewer } = context;
  if (!mayReadDuties(viewer)) return null;
  return context.asPerson(async (transaction) => ({
    duties: await findDuties(transaction),
    mail: await findMailState(transaction),
  }));
}
