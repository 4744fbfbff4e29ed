import { refuse, type Outcome, type PersonId, type Refusal } from "@indgang/domain/kernel";
import {
  declareInterest as declareRule,
  withdrawInterest as withdrawRule,
  type MeetingItem,
} from "@indgang/domain/pools";
import type { RequestContext } from "@indgang/subgraph-kit";
import { findMembers } from "../../store/application/find-for-change.store.ts";
import { replaceRecusals, saveItem } from "../../store/meeting/save-meeting.store.ts";
import type { AnyRefusal, Work } from "../carry-out.ts";
import { changeItem, type OfItem } from "./meeting-work.ts";

/** LAW-2, POOL-16: somebody takes no part in the case of an item. */
export function declareInterest(
  context: RequestContext,
  command: OfItem & { readonly personId: PersonId; readonly reason: string },
) {
  return changeItem(
    context,
    { operation: "declareInterest", input: command },
    command.meetingItemId,
    async (state, work) => {
      const members = await findMembers(work.rows, state.meeting.committeeId);
      return saved(work, state.item, declareRule({ ...state, members }, command, work.acting));
    },
  );
}

/** LAW-2: takes a declaration back. */
export function withdrawInterest(context: RequestContext, command: OfItem & { readonly personId: PersonId }) {
  return changeItem(
    context,
    { operation: "withdrawInterest", input: command },
    command.meetingItemId,
    async (state, work) => {
      const members = await findMembers(work.rows, state.meeting.committeeId);
      return saved(work, state.item, withdrawRule({ ...state, members }, command, work.acting));
    },
  );
}

async function saved<Refused extends Refusal>(
  { transaction }: Work,
  before: MeetingItem,
  changed: Outcome<MeetingItem, Refused>,
): Promise<Outcome<MeetingItem, Refused | AnyRefusal>> {
  if (!changed.ok || changed.value === before) return changed;
  if (!(await saveItem(transaction, before, changed.value))) return refuse("NOT_ALLOWED");
  await replaceRecusals(transaction, changed.value);
  return changed;
}
