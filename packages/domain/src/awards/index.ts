export {
  awardCycleStateAt,
  awardCycleStates,
  awardCycleTransitions,
  isPublished,
  isUnderWay,
  publicStateOf,
  type AwardCycleState,
} from "./award-cycle.states.ts";
export type { Award, AwardCycle, JudgedCycle, Juror, JuryDecision } from "./award-cycle.type.ts";
export {
  isJuryStaff,
  jurorOf,
  mayDecideAward,
  mayHaveJury,
  mayReadAward,
  mayReadNomination,
  mayReadNominator,
  mayReadPrize,
  mayRegisterNomination,
  runsPrizes,
  sitsNow,
} from "./award.policy.ts";
export {
  awardBounds,
  awardCyclePhases,
  juryRecusalKinds,
  nominationLimits,
  nominationSources,
  nomineeKinds,
  type AwardCyclePhase,
  type JuryRecusalKind,
  type NominationSource,
  type NomineeKind,
} from "./award.values.ts";
export { ballotsComplete, nominationReceived, scoresAskedFor, type AwardNews } from "./award-news.ts";
export { awardWork, awardWorkKinds, type AwardWork, type AwardWorkKind, type AwardWorkState } from "./award-work.ts";
export { candidatesOf, type BallotState } from "./ballot-step.ts";
export type { JuryBallot, JuryScore } from "./ballot.type.ts";
export { beginJudging } from "./begin-judging.ts";
export { cancelCycle } from "./cancel-cycle.ts";
export type { CycleState, VersionInput } from "./cycle-step.ts";
export { decideAward, type DecideInput, type DecideState } from "./decide-award.ts";
export { declareJuryInterest } from "./declare-jury-interest.ts";
export { appointJuror, endJuror, type PossibleJuror } from "./jury.ts";
export {
  isEveryBallotIn,
  juryResult,
  missingBallots,
  type JudgedCategory,
  type NominationResult,
} from "./jury-result.ts";
export { mayReadJuryResult, mayReadScoresOf } from "./jury-result.policy.ts";
export { confirmationMail } from "./confirmation-mail.ts";
export { createPrize, savePrize, type NewId } from "./keep-prize.ts";
export { nominate, registerNomination, type LatelyNominated, type NominateRefusal } from "./nominate.ts";
export type { NominateState, NominationInput } from "./nomination-input.ts";
export { nominationStates, nominationTransitions, type NominationState } from "./nomination.states.ts";
export type { Nomination, Nominator, Nominee } from "./nomination.type.ts";
export { openCycle, type OpenCycleInput } from "./open-cycle.ts";
export { publishAwards, type PublishInput } from "./publish-awards.ts";
export type { PrizeInput } from "./prize-input.ts";
export { inUse, type PastWinner, type Prize, type PrizeCategory, type PrizeCriterion } from "./prize.type.ts";
export { isRecused, recusalsToRecord, type Interests, type JuryRecusal } from "./recusal.ts";
export { nominatorKey, nomineeKey, plainName } from "./same-name.ts";
export { saveScores } from "./save-scores.ts";
export { submitBallot } from "./submit-ballot.ts";
export {
  checkNomination,
  confirmableUntil,
  confirmNomination,
  withdrawNomination,
  type TreatNominationState,
} from "./treat-nomination.ts";
