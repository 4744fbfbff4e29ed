export type { GrantFacts, PlanFacts } from "./grant-facts.type.ts";
export { waitingSteps } from "./waiting-steps.ts";
export {
  grantParts,
  partOfStep,
  waitedFor,
  type GrantPart,
  type WaitedFor,
  type WaitingStep,
  type WaitingStepKind,
} from "./waiting-step.type.ts";
