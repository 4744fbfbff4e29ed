import { BeginFormDraftResolver } from "../mutation/begin-form-draft.resolver.ts";
import { ChooseRoundFormResolver } from "../mutation/choose-round-form.resolver.ts";
import { PublishFormResolver } from "../mutation/publish-form.resolver.ts";
import { SaveFormDraftResolver } from "../mutation/save-form-draft.resolver.ts";
import { WithdrawFormDraftResolver } from "../mutation/withdraw-form-draft.resolver.ts";

export const formMutations = [
  BeginFormDraftResolver,
  SaveFormDraftResolver,
  PublishFormResolver,
  WithdrawFormDraftResolver,
  ChooseRoundFormResolver,
] as const;
