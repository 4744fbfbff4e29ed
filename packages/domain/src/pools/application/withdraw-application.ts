import {
  accept,
  checkInput,
  moveTo,
  optionalText,
  type Acting,
  type Outcome,
  type Refusal,
} from "../../kernel/index.ts";
import { applicationTransitions } from "./application.states.ts";
import { mayWithdraw } from "./application.policy.ts";
import type { Application } from "./application.type.ts";
import { beginCaseStep, type CaseRefusal } from "./case-step.ts";
import { happened, type ApplicationChange } from "./timeline-event.ts";

/** The association takes its application back: at any time before it is decided. A meeting's item of it then needs no decision. */
export function withdrawApplication(
  state: { readonly application: Application },
  input: { readonly version: number; readonly note: string | null },
  by: Acting,
): Outcome<ApplicationChange, CaseRefusal | Refusal<"STATE_CONFLICT" | "INVALID_INPUT">> {
  const { application } = state;
  const begun = beginCaseStep(application, input.version, mayWithdraw(by.viewer, application), by);
  if (!begun.ok) return begun;
  const checked = checkInput(input, optionalText("note", input.note, { max: 4_000 }));
  if (!checked.ok) return checked;
  const moved = moveTo(applicationTransitions, application, "WITHDRAWN", { dueOn: null });
  if (!moved.ok) return moved;
  return accept({ application: moved.value, event: happened(application, "WITHDRAWN", by, input.note) });
}
