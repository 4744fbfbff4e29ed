import { SaveOutcomeDraftResolver } from "./save-outcome-draft.resolver.ts";
import { HandInOutcomeResolver } from "./hand-in-outcome.resolver.ts";
import { RegisterOutcomeResolver } from "./register-outcome.resolver.ts";
import { ReturnOutcomeResolver } from "./return-outcome.resolver.ts";
import { EvaluateOutcomeResolver } from "./evaluate-outcome.resolver.ts";
import { ApproveOutcomeResolver } from "./approve-outcome.resolver.ts";
import { ChangeOutcomeGoalsResolver } from "./change-outcome-goals.resolver.ts";
import {
  ApplicationOutcomeResolver,
  GrantOutcomeResolver,
  OutcomeReportFieldsResolver,
  OwnApplicationOutcomeResolver,
} from "./outcome-fields.resolver.ts";

/** POOL-12: what came of grants. */
export const outcomeMutations = [
  SaveOutcomeDraftResolver,
  HandInOutcomeResolver,
  RegisterOutcomeResolver,
  ReturnOutcomeResolver,
  EvaluateOutcomeResolver,
  ApproveOutcomeResolver,
  ChangeOutcomeGoalsResolver,
] as const;

export const outcomeFields = [
  OutcomeReportFieldsResolver,
  ApplicationOutcomeResolver,
  OwnApplicationOutcomeResolver,
  GrantOutcomeResolver,
] as const;
