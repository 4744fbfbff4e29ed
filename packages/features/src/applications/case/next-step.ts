import type { Permission } from "@indgang/domain/kernel";
import type { ApplicationState } from "@indgang/domain/pools";

/** Where a step is taken. `null`: nothing for this person to press. */
export type StepAction = "check" | "take" | "assign" | "assess" | "schedule" | "decide" | null;

/** What happens next in a case, as the text's key, and what this person can do about it. */
export interface NextStep {
  readonly text: "check" | "completion" | "assign" | "assess" | "schedule" | "decide" | "closed";
  readonly action: StepAction;
}

export interface StepState {
  readonly state: ApplicationState;
  readonly assigneeId: string | null;
}

/** The one next step of a case until it is decided; afterwards several things wait at once (`waitingSteps`). Which button it has depends on what the person may do; the rules themselves decide in the service. */
export function nextStep({ state, assigneeId }: StepState, may: (permission: Permission) => boolean): NextStep {
  switch (state) {
    case "RECEIVED":
      return { text: "check", action: may("CHECK_FORMALITIES") ? "check" : null };
    case "RETURNED":
      return { text: "completion", action: may("CHECK_FORMALITIES") ? "check" : null };
    case "ASSESSING":
      if (assigneeId !== null) return { text: "assess", action: may("ASSESS") ? "assess" : null };
      return { text: "assign", action: may("ASSIGN") ? "assign" : may("ASSESS") ? "take" : null };
    case "RECOMMENDED":
      return { text: "schedule", action: may("PREPARE_MEETING") ? "schedule" : null };
    case "SCHEDULED":
      return { text: "decide", action: may("DECIDE") ? "decide" : null };
    default:
      return { text: "closed", action: null };
  }
}
