import { BeginFormDraftResolver } from "../mutation/form/begin-form-draft.resolver.ts";
import { ChooseRoundFormResolver } from "../mutation/form/choose-round-form.resolver.ts";
import { PublishFormResolver } from "../mutation/form/publish-form.resolver.ts";
import { SaveFormDraftResolver } from "../mutation/form/save-form-draft.resolver.ts";
import { WithdrawFormDraftResolver } from "../mutation/form/withdraw-form-draft.resolver.ts";

export const formMutations = [
  BeginFormDraftResolver,
  SaveFormDraftResolver,
  PublishFormResolver,
  WithdrawFormDraftResolver,
  ChooseRoundFormResolver,
] as const;
