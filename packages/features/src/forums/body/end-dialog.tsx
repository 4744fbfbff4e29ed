import { useChange, useWords } from "@indgang/shell";
import { StepDialog } from "../steps/step-dialog.tsx";
import { memberWords } from "./body-words.ts";
import type { Member } from "./body.type.ts";
import { EndMembershipDocument } from "./generated/end-membership.generated.ts";

export interface EndDialogProps {
  readonly member: Member;
  readonly onStale: () => void;
  readonly onClose: () => void;
}

/** FORUM-1: ends a seat today. */
export function EndDialog({ member, onStale, onClose }: EndDialogProps) {
  const words = useWords(memberWords);
  const { run, isRunning } = useChange(EndMembershipDocument);
  return (
    <StepDialog
      title={words("endTitle")}
      fields={[]}
      confirmLabel={words("end")}
      isDanger
      run={() => run({ membershipId: member.id, version: member.version })}
      isRunning={isRunning}
      done={words("ended")}
      onRefused={onStale}
      onClose={onClose}
    >
      <p>{words("endText", { name: member.name })}</p>
    </StepDialog>
  );
}
