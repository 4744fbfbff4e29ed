export {
  caseHearing,
  caseHearingStates,
  isPending,
  type CaseHearing,
  type CaseHearingState,
  type Voice,
} from "./case-hearing.ts";
export { expectHeard } from "./expect-heard.ts";
