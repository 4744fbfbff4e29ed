import { AnswerChangeResolver } from "./answer-change.resolver.ts";
import { AskForChangeResolver } from "./ask-for-change.resolver.ts";
import { EndGrantYearsResolver } from "./end-grant-years.resolver.ts";
import { OpenGrantYearResolver } from "./open-grant-year.resolver.ts";
import { ReferChangeResolver } from "./refer-change.resolver.ts";
import { RenewGrantYearResolver } from "./renew-grant-year.resolver.ts";
import { TakeDownRenewalResolver } from "./take-down-renewal.resolver.ts";
import { WithdrawChangeResolver } from "./withdraw-change.resolver.ts";
import {
  ApplicationRunningFieldsResolver,
  ChangeRequestFieldsResolver,
  GrantYearFieldsResolver,
  MeetingChangesResolver,
  OwnApplicationRunningFieldsResolver,
} from "./running-fields.resolver.ts";

export const runningMutations = [
  RenewGrantYearResolver,
  TakeDownRenewalResolver,
  OpenGrantYearResolver,
  EndGrantYearsResolver,
  AskForChangeResolver,
  WithdrawChangeResolver,
  ReferChangeResolver,
  AnswerChangeResolver,
] as const;

export const runningFields = [
  ApplicationRunningFieldsResolver,
  OwnApplicationRunningFieldsResolver,
  MeetingChangesResolver,
  GrantYearFieldsResolver,
  ChangeRequestFieldsResolver,
] as const;
