import type { AgendaItem, ForumBody, ForumMeeting, Hearing, HearingParty } from "@indgang/domain/forums";
import { ForumBodyType, toForumBodyType } from "../body/forum-body.type.ts";
import { HearingPartyType, toHearingPartyType } from "../hearing/hearing-party.type.ts";
import { HearingType, toHearingType } from "../hearing/hearing.type.ts";
import { AgendaItemType, toAgendaItemType } from "../meeting/agenda-item.type.ts";
import { ForumMeetingType, toForumMeetingType } from "../meeting/forum-meeting.type.ts";
import type { AnsweredThing } from "./forum-answer.ts";

export const aboutBody: AnsweredThing<ForumBody> = {
  field: "body",
  description: "The body as it is now.",
  type: () => ForumBodyType,
  toType: toForumBodyType,
};

export const aboutMeeting: AnsweredThing<ForumMeeting> = {
  field: "meeting",
  description: "The meeting as it is now.",
  type: () => ForumMeetingType,
  toType: toForumMeetingType,
};

export const aboutItem: AnsweredThing<AgendaItem> = {
  field: "item",
  description: "The matter as it is now.",
  type: () => AgendaItemType,
  toType: toAgendaItemType,
};

export const aboutHearing: AnsweredThing<Hearing> = {
  field: "hearing",
  description: "The hearing as it is now.",
  type: () => HearingType,
  toType: toHearingType,
};

export const aboutParty: AnsweredThing<HearingParty> = {
  field: "party",
  description: "The party as it is now, with its answer.",
  type: () => HearingPartyType,
  toType: toHearingPartyType,
};
