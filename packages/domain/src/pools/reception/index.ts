export {
  formalRequirements,
  type FormalCheck,
  type FormalCheckItem,
  type FormalRequirement,
} from "./formal-check.type.ts";
export { acceptFormalities, type AcceptFormalitiesInput } from "./accept-formalities.ts";
export type { FormalCheckState } from "./clerical-step.ts";
export { emptyFormalCheck, unmetRequirements } from "./formal-check.ts";
export { receiveCompletion, type ReceiveCompletionInput } from "./receive-completion.ts";
export {
  registerApplication,
  type RegisterApplicationInput,
  type RegisterApplicationState,
} from "./register-application.ts";
export { requestCompletion, type RequestCompletionInput } from "./request-completion.ts";
