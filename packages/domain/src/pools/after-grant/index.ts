export type { GrantFacts, PlanFacts } from "./grant-facts.type.ts";
export { nearness, ownTasks, type OwnApplicationFacts, type OwnTask, type OwnTaskKind } from "./own-tasks.ts";
export { goesOnIn, renewalTasks, type AskedFacts, type RenewableFacts, type RenewingPool } from "./renewal-tasks.ts";
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
