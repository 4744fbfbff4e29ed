import { AppointJurorResolver } from "./mutation/appoint-juror.resolver.ts";
import { BeginJudgingResolver } from "./mutation/begin-judging.resolver.ts";
import { CancelCycleResolver } from "./mutation/cancel-cycle.resolver.ts";
import { CheckNominationResolver } from "./mutation/check-nomination.resolver.ts";
import { ConfirmNominationResolver } from "./mutation/confirm-nomination.resolver.ts";
import { CreatePrizeResolver } from "./mutation/create-prize.resolver.ts";
import { DecideAwardResolver } from "./mutation/decide-award.resolver.ts";
import { DeclareJuryInterestResolver } from "./mutation/declare-jury-interest.resolver.ts";
import { EndJurorResolver } from "./mutation/end-juror.resolver.ts";
import { NominateResolver } from "./mutation/nominate.resolver.ts";
import { OpenCycleResolver } from "./mutation/open-cycle.resolver.ts";
import { PublishAwardsResolver } from "./mutation/publish-awards.resolver.ts";
import { RegisterNominationResolver } from "./mutation/register-nomination.resolver.ts";
import { SavePrizeResolver } from "./mutation/save-prize.resolver.ts";
import { SaveScoresResolver } from "./mutation/save-scores.resolver.ts";
import { SubmitBallotResolver } from "./mutation/submit-ballot.resolver.ts";
import { WithdrawNominationResolver } from "./mutation/withdraw-nomination.resolver.ts";

export const mutations = [
  CreatePrizeResolver,
  SavePrizeResolver,
  AppointJurorResolver,
  EndJurorResolver,
  BeginJudgingResolver,
  CancelCycleResolver,
  OpenCycleResolver,
  NominateResolver,
  ConfirmNominationResolver,
  RegisterNominationResolver,
  CheckNominationResolver,
  WithdrawNominationResolver,
  DeclareJuryInterestResolver,
  SaveScoresResolver,
  SubmitBallotResolver,
  DecideAwardResolver,
  PublishAwardsResolver,
] as const;
