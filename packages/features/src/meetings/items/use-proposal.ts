import { zero } from "@indgang/domain/kernel";
import { useChange } from "@indgang/shell";
import { useClient } from "urql";
import type { SaveOutcome, ServerVersion } from "../../drafts/autosave-state.type.ts";
import { useAutosave } from "../../drafts/use-autosave.ts";
import { MeetingDocument } from "../decision-list/generated/meeting.generated.ts";
import type { Item } from "../decision-list/meeting.type.ts";
import { SaveMeetingItemDocument } from "./generated/save-meeting-item.generated.ts";
import { proposalRefusal, toProposal, toServerVersion, type ProposalFields } from "./proposal.ts";

/** One item's proposal as a draft that saves itself. What the service would refuse is told without asking it. */
export function useProposal(meetingId: string, item: Item) {
  const client = useClient();
  const { run } = useChange(SaveMeetingItemDocument);
  const applied = item.application.appliedAmount;
  const save = async (fields: ProposalFields, version: number): Promise<SaveOutcome<ProposalFields>> => {
    const proposal = toProposal(fields, applied);
    const refusal = proposalRefusal(proposal, applied);
    if (refusal !== null) return { kind: "refused", trouble: { kind: "refused", refusal } };
    const { position, outcome, amount, budgetLineId, reasonCode, reasonText } = proposal;
    const answer = await run({
      meetingItemId: item.id,
      version,
      position,
      proposedOutcome: outcome,
      proposedAmount: amount ?? zero,
      budgetLineId,
      reasonCode,
      reasonText: reasonText.trim() === "" ? null : reasonText,
    });
    if (answer.kind === "done")
      return { kind: "saved", server: { version: answer.payload.meetingItem.version, fields } };
    if (answer.kind === "refused" && answer.refusal.__typename === "StaleVersion") return { kind: "stale" };
    return { kind: answer.kind, trouble: answer };
  };
  const reload = async (): Promise<ServerVersion<ProposalFields> | null> => {
    const { data } = await client
      .query(MeetingDocument, { id: meetingId }, { requestPolicy: "network-only" })
      .toPromise();
    const found = data?.committeeMeeting?.items.find(({ id }) => id === item.id);
    return found ? toServerVersion(found) : null;
  };
  return useAutosave({ name: `meeting-item.${item.id}`, server: toServerVersion(item), save, reload });
}
