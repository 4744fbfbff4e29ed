import { ForumBodyFieldsResolver } from "./body/forum-body-fields.resolver.ts";
import { ForumMembershipFieldsResolver } from "./body/forum-membership.type.ts";
import { ForumSeatKindFieldsResolver } from "./body/forum-seat-kind.type.ts";
import {
  ApplicationForumFieldsResolver,
  AssociationForumFieldsResolver,
  FundingRoundForumFieldsResolver,
} from "./foreign/foreign-fields.resolver.ts";
import {
  HearingAnswerFieldsResolver,
  HearingCaseFieldsResolver,
  HearingCommentFieldsResolver,
  HearingFieldsResolver,
  HearingPartyFieldsResolver,
} from "./hearing/hearing-fields.resolver.ts";
import { AgendaItemFieldsResolver } from "./meeting/agenda-item-fields.resolver.ts";
import { ForumMeetingFieldsResolver } from "./meeting/forum-meeting-fields.resolver.ts";

export const fields = [
  ForumBodyFieldsResolver,
  ForumSeatKindFieldsResolver,
  ForumMembershipFieldsResolver,
  ForumMeetingFieldsResolver,
  AgendaItemFieldsResolver,
  HearingFieldsResolver,
  HearingPartyFieldsResolver,
  HearingAnswerFieldsResolver,
  HearingCaseFieldsResolver,
  HearingCommentFieldsResolver,
  AssociationForumFieldsResolver,
  ApplicationForumFieldsResolver,
  FundingRoundForumFieldsResolver,
] as const;
