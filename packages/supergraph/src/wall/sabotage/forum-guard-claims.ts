import type { ChangingGuard, HeldGuard, ReadingGuard } from "./guard-claims.ts";

/** FORUM-1 … FORUM-4: guards of reading that hold alone: row-level security knows administrations and seats, and not every role. */
export const readingForumGuards: Readonly<Record<string, ReadingGuard>> = {
  isForumStaff: { viewer: "social.left", question: "forumBodies" },
  mayReadForum: { viewer: "social.left", question: "forums _entities ForumBody 0" },
  mayReadItem: { viewer: "social.caseworker", question: "forums _entities AgendaItem 0" },
  mayReadMinutes: { viewer: "culture.caseworker", question: "forums _entities AgendaItem 0" },
  isAskingSide: { viewer: "social.referrer", question: "forums _entities Hearing 0" },
  mayListHearingsHeardIn: { viewer: "social.caseworker", question: "hearings" },
  mayListOwnHearings: { viewer: "social.referrer", question: "hearings" },
  mayReadHearing: { viewer: "social.caseworker", question: "forums _entities Hearing 0" },
};

export const heldForumGuards: Readonly<Record<string, HeldGuard>> = {
  isOfParty: {
    viewer: "social.caseworker",
    question: "forums _entities Hearing 0",
    table: "hearing_party",
    policies: [],
    guards: ["mayReadHearing"],
    why: "Parties are read of hearings that were found.",
  },
};

export const changingForumGuards: Readonly<Record<string, ChangingGuard>> = {
  isSecretariat: { viewer: "social.caseworker", mutation: "callForumMeeting" },
  mayAddPaper: { viewer: "social.politician", mutation: "addForumPaper" },
  mayAnswerFor: { viewer: "social.caseworker", mutation: "answerHearing" },
  mayAsk: { viewer: "social.politician", mutation: "sendHearing" },
  mayCreateBody: { viewer: "social.caseworker", mutation: "createForumBody" },
  mayPropose: { viewer: "social.politician", mutation: "proposeAgendaItem" },
};

export const unaskedForumGuards: Readonly<Record<string, string>> = {
  isProposer: "A part of the other guards of forums, asked inside of them alone.",
  seatedAssociation: "Tells for which association somebody proposes; mayPropose has said before whether they may.",
};
