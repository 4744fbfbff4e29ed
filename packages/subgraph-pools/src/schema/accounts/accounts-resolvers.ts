import {
  ApplicationAccountsResolver,
  GrantAccountsFieldsResolver,
  OwnAccountsFieldsResolver,
  OwnApplicationAccountsResolver,
} from "./accounts-fields.resolver.ts";
import { ApproveAccountsResolver } from "./approve-accounts.resolver.ts";
import { CheckAccountsResolver } from "./check-accounts.resolver.ts";
import { ExtendAccountsResolver } from "./extend-accounts.resolver.ts";
import { RegisterAccountsResolver } from "./register-accounts.resolver.ts";
import { RequestAccountsFileResolver } from "./request-accounts-file.resolver.ts";
import { ReturnAccountsResolver } from "./return-accounts.resolver.ts";
import { SubmitAccountsResolver } from "./submit-accounts.resolver.ts";

export const accountsMutations = [
  RequestAccountsFileResolver,
  SubmitAccountsResolver,
  RegisterAccountsResolver,
  CheckAccountsResolver,
  ReturnAccountsResolver,
  ExtendAccountsResolver,
  ApproveAccountsResolver,
] as const;

export const accountsFields = [
  ApplicationAccountsResolver,
  OwnApplicationAccountsResolver,
  OwnAccountsFieldsResolver,
  GrantAccountsFieldsResolver,
] as const;
