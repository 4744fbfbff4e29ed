import {
  AgreementFieldsResolver,
  ApplicationAgreementResolver,
  OwnApplicationAgreementResolver,
} from "./agreement-fields.resolver.ts";
import { DraftAgreementResolver } from "./draft-agreement.resolver.ts";
import { SaveAgreementDraftResolver } from "./save-agreement-draft.resolver.ts";
import { SendAgreementResolver } from "./send-agreement.resolver.ts";
import { ProposeAgreementVersionResolver } from "./propose-agreement-version.resolver.ts";
import { AcceptAgreementResolver } from "./accept-agreement.resolver.ts";
import { DeclineAgreementResolver } from "./decline-agreement.resolver.ts";
import { RecordOralAgreementResolver } from "./record-oral-agreement.resolver.ts";
import { PlanAgreementFollowUpResolver } from "./plan-agreement-follow-up.resolver.ts";
import { NoteAgreementFollowUpResolver } from "./note-agreement-follow-up.resolver.ts";

/** Cooperation agreements: what can be asked for, and what they add to cases. */
export const agreementMutations = [
  DraftAgreementResolver,
  SaveAgreementDraftResolver,
  SendAgreementResolver,
  ProposeAgreementVersionResolver,
  AcceptAgreementResolver,
  DeclineAgreementResolver,
  RecordOralAgreementResolver,
  PlanAgreementFollowUpResolver,
  NoteAgreementFollowUpResolver,
] as const;
export const agreementFields = [
  AgreementFieldsResolver,
  ApplicationAgreementResolver,
  OwnApplicationAgreementResolver,
] as const;
