import { callDays, forumBounds } from "@indgang/domain/forums";
import { useChange, useWords } from "@indgang/shell";
import { useToday } from "../../time/use-today.ts";
import { StepDialog } from "../steps/step-dialog.tsx";
import { ApproveForumMinutesDocument } from "./generated/approve-forum-minutes.generated.ts";
import { CallForumMeetingDocument } from "./generated/call-forum-meeting.generated.ts";
import { CancelForumMeetingDocument } from "./generated/cancel-forum-meeting.generated.ts";
import { CloseForumMeetingDocument } from "./generated/close-forum-meeting.generated.ts";
import type { ForumMeeting } from "./meeting.type.ts";
import { meetingStepWords } from "./meeting-words.ts";
import { callBy } from "./next-step.ts";

/** A step of the meeting as a whole. */
export type MeetingStep = "call" | "close" | "approve" | "cancel";

const doneWords = { call: "called", close: "closed", approve: "approved", cancel: "cancelled" } as const;

export interface MeetingStepDialogProps {
  readonly step: MeetingStep;
  readonly meeting: ForumMeeting;
  readonly onStale: () => void;
  readonly onClose: () => void;
}

/** FORUM-2: calls, closes, approves or cancels, after a second thought. */
export function MeetingStepDialog({ step, meeting, onStale, onClose }: MeetingStepDialogProps) {
  const words = useWords(meetingStepWords);
  const today = useToday();
  const calling = useChange(CallForumMeetingDocument);
  const closing = useChange(CloseForumMeetingDocument);
  const approving = useChange(ApproveForumMinutesDocument);
  const cancelling = useChange(CancelForumMeetingDocument);
  const which = { meetingId: meeting.id, version: meeting.version };
  const runs = {
    call: () => calling.run(which),
    close: () => closing.run(which),
    approve: () => approving.run(which),
    cancel: (reason: string) => cancelling.run({ ...which, reason }),
  };
  const reason = { name: "reason", label: words("cancelReason"), isLong: true, max: forumBounds.shortText } as const;
  const isLate = step === "call" && today > callBy(meeting);
  return (
    <StepDialog<"reason">
      title={words(`${step}Title`)}
      fields={step === "cancel" ? [reason] : []}
      confirmLabel={words(step)}
      isDanger={step === "cancel"}
      run={({ reason: text }) => runs[step](text)}
      isRunning={[calling, closing, approving, cancelling].some(({ isRunning }) => isRunning)}
      done={words(doneWords[step])}
      onRefused={onStale}
      onClose={onClose}
    >
      <p>{words(`${step}Text`)}</p>
      {isLate ? <p>{words("callLate", { days: callDays })}</p> : null}
    </StepDialog>
  );
}
