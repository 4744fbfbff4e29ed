import { AcceptReferralResolver } from "./mutation/accept-referral.resolver.ts";
import { AnswerAboutReferralResolver } from "./mutation/answer-about-referral.resolver.ts";
import { AskAboutReferralResolver } from "./mutation/ask-about-referral.resolver.ts";
import { CancelReferralResolver } from "./mutation/cancel-referral.resolver.ts";
import { CompleteReferralResolver } from "./mutation/complete-referral.resolver.ts";
import { CreateReferralResolver } from "./mutation/create-referral.resolver.ts";
import { DeclineReferralResolver } from "./mutation/decline-referral.resolver.ts";
import { DiscardReferralResolver } from "./mutation/discard-referral.resolver.ts";
import { EnterReferralInErrorResolver } from "./mutation/enter-referral-in-error.resolver.ts";
import { FailReferralResolver } from "./mutation/fail-referral.resolver.ts";
import { FollowUpReferralResolver } from "./mutation/follow-up-referral.resolver.ts";
import { HoldReferralResolver } from "./mutation/hold-referral.resolver.ts";
import { PassOnReferralResolver } from "./mutation/pass-on-referral.resolver.ts";
import { RegisterCitizenResolver } from "./mutation/register-citizen.resolver.ts";
import { ResumeReferralResolver } from "./mutation/resume-referral.resolver.ts";
import { SaveReferralResolver } from "./mutation/save-referral.resolver.ts";
import { SendReferralResolver } from "./mutation/send-referral.resolver.ts";
import { SendReferralAgainResolver } from "./mutation/send-referral-again.resolver.ts";
import { StartReferralResolver } from "./mutation/start-referral.resolver.ts";
import { WithdrawReferralConsentResolver } from "./mutation/withdraw-referral-consent.resolver.ts";

export const mutations = [
  RegisterCitizenResolver,
  CreateReferralResolver,
  SaveReferralResolver,
  DiscardReferralResolver,
  SendReferralResolver,
  SendReferralAgainResolver,
  AcceptReferralResolver,
  DeclineReferralResolver,
  AskAboutReferralResolver,
  AnswerAboutReferralResolver,
  StartReferralResolver,
  HoldReferralResolver,
  ResumeReferralResolver,
  FollowUpReferralResolver,
  CompleteReferralResolver,
  FailReferralResolver,
  CancelReferralResolver,
  EnterReferralInErrorResolver,
  WithdrawReferralConsentResolver,
  PassOnReferralResolver,
] as const;
