import {
  cacheExchange,
  type Cache,
  type DataFields,
  type Resolver,
  type UpdateResolver,
} from "@urql/exchange-graphcache";
import { keylessTypes, possibleTypes } from "./generated/graph-shape.ts";

/**
 * Lists that changes may reorder, lengthen or shorten, each with those changes: read anew after them, where they are on the screen. What somebody
 * was told is not among them: what was new when it came on the screen is still marked there.
 */
const listsToReadAgain: readonly (readonly [lists: string, changes: string])[] = [
  [
    "applications myWork",
    "registerApplication requestCompletion receiveCompletion acceptFormalities assignApplication completeAssessment reopenAssessment withdrawApplication addToMeeting removeFromMeeting",
  ],
  ["myWork", "askForOpinions callOpinionBack saveOpinion"],
  ["myWork", "openGrantYear endGrantYears takeDownRenewal referChange answerChange"],
  ["committeeMeetings", "takeOverAllocation"],
  ["applicationDrafts", "beginApplicationDraft discardApplicationDraft"],
  ["applicationDrafts ownApplications", "submitApplicationDraft"],
  ["ownApplication ownApplications", "completeOwnApplication"],
  ["ownApplications", "withdrawOwnApplication"],
  ["committeeMeetings myWork", "createMeeting callMeeting"],
  ["committeeMeetings applications myWork", "cancelMeeting closeMeeting"],
  ["applications grants myWork", "recordDecision recordDecisions"],
  ["payments myWork", "planPayments markInstalmentReady stopInstalment releaseInstalment"],
  ["payments pool node myWork", "cancelInstalment markPaymentsPaid"],
  ["payments paymentFiles pool node myWork", "exportPayments"],
  ["grantAccounts myWork", "registerAccounts checkAccounts returnAccounts"],
  ["grantAccounts myWork payments", "extendAccounts approveAccounts"],
  ["ownAccounts", "submitAccounts"],
  ["pool node", "recordReturn carryForward"],
  ["myWork outcomes outcomeFigures", "registerOutcome returnOutcome approveOutcome"],
  ["yearlyReport", "beginReportChapter shareReportChapter closeReportChapter reviseReportChapter publishReportChapter"],
  ["associations", "registerAssociation updateAssociation verifyAssociation"],
  ["unreadNotificationCount", "markNotificationsRead"],
  ["savedViews", "saveView removeView"],
  ["forumBodies", "createForumBody"],
  ["forumBody", "appointMember endMembership"],
  ["forumBodies forumBody", "planForumMeeting moveForumMeeting cancelForumMeeting"],
  ["hearings", "createHearing sendHearing"],
  ["pools", "createPool"],
  ["pools pool", "editPool planRound editRound extendRound closeRound saveBudgetLines"],
  ["pool", "saveTerms removeTerms saveCriteria"],
];

/** True for the payload of a change that took place; false for a refusal, which changed nothing. */
function tookPlace(answer: unknown): boolean {
  return (
    typeof answer === "object" &&
    answer !== null &&
    "__typename" in answer &&
    String(answer.__typename).endsWith("Payload")
  );
}

function readAgain(cache: Cache, fieldNames: readonly string[]): void {
  for (const field of cache.inspectFields("Query")) {
    if (fieldNames.includes(field.fieldName)) cache.invalidate("Query", field.fieldName, field.arguments);
  }
}

/** POOL-10, ASSOC-6: what a change of letters and agreements makes of pages that are open beside it: fields of the things that one root field has shown. */
const lettersToReadAgain: Readonly<
  Record<string, { readonly of: "CommitteeMeeting" | "Application"; readonly fields: readonly string[] }>
> = {
  draftLetter: { of: "CommitteeMeeting", fields: ["letters"] },
  approveLetter: { of: "CommitteeMeeting", fields: ["letters"] },
  sendLetter: { of: "CommitteeMeeting", fields: ["letters"] },
  postLetter: { of: "CommitteeMeeting", fields: ["letters"] },
  startLetterBatch: { of: "Application", fields: ["letters", "history"] },
  sendLettersOfMeeting: { of: "Application", fields: ["letters", "history"] },
  draftAgreement: { of: "Application", fields: ["agreement"] },
  recordOralAgreement: { of: "Application", fields: ["agreement", "history", "paymentPlan"] },
  sendAgreement: { of: "Application", fields: ["history"] },
  proposeAgreementVersion: { of: "Application", fields: ["history"] },
  acceptAgreement: { of: "Application", fields: ["history", "paymentPlan"] },
};
const rootOf = { CommitteeMeeting: "committeeMeeting", Application: "application" } as const;

function readFieldsAgain(cache: Cache, of: keyof typeof rootOf, fields: readonly string[]): void {
  for (const { fieldName, arguments: given } of cache.inspectFields("Query")) {
    if (fieldName !== rootOf[of] || typeof given?.["id"] !== "string") continue;
    const thing = { __typename: of, id: given["id"] };
    const shown = cache.inspectFields(thing).filter((field) => fields.includes(field.fieldName));
    for (const field of shown) cache.invalidate(thing, field.fieldName, field.arguments);
  }
}

const ofLetters: Record<string, UpdateResolver> = Object.fromEntries(
  Object.entries(lettersToReadAgain).map(([mutation, { of, fields }]) => [
    mutation,
    (parent: DataFields, _arguments: unknown, cache: Cache) => {
      if (tookPlace(parent[mutation])) readFieldsAgain(cache, of, fields);
    },
  ]),
);

const updates: Record<string, UpdateResolver> = Object.fromEntries(
  listsToReadAgain.flatMap(([lists, changes]) =>
    changes.split(" ").map((mutation) => [
      mutation,
      (parent: DataFields, _arguments: unknown, cache: Cache) => {
        if (tookPlace(parent[mutation])) readAgain(cache, lists.split(" "));
      },
    ]),
  ),
);

/** What is followed and is there no more, a colleague handed in or threw away: its page asks anew, and is told so. */
const gone =
  (subscription: string, query: string): UpdateResolver =>
  (parent: DataFields, _arguments: unknown, cache: Cache) => {
    if (parent[subscription] === null) readAgain(cache, [query]);
  };

/** A thing that is in the cache is read from there. Else what the server answered holds, so that its "not there" reaches the screen. */
const byId =
  (typename: string): Resolver =>
  (_parent, given, cache, { fieldName }) => {
    if (typeof given["id"] !== "string") return undefined;
    const thing = { __typename: typename, id: given["id"] };
    return cache.resolve(thing, "id") === undefined ? cache.resolve("Query", fieldName, given) : thing;
  };

/**
 * LAW-3, REF-3, AWARD-2: what is told of a citizen, and what a jury's staff alone knows, is never kept. It is asked for below `UnkeptData`; here it
 * is a mistake.
 */
const neverKept = Object.fromEntries(
  ["Citizen", "Referral", "Nomination", "Juror", "AwardJury", "JuryBallot", "JuryResult"].map((typename) => [
    typename,
    (): never => {
      throw new Error(`${typename} is not kept: ask for it below UnkeptData.`);
    },
  ]),
);

/** The normalised cache: one copy of each thing with an id, so that a change shows wherever the thing stands. */
export function graphCache() {
  return cacheExchange({
    keys: { ...Object.fromEntries(keylessTypes.map((typename) => [typename, () => null])), ...neverKept },
    possibleTypes,
    resolvers: {
      Query: {
        application: byId("Application"),
        association: byId("Association"),
        committeeMeeting: byId("CommitteeMeeting"),
      },
    },
    updates: {
      Mutation: { ...updates, ...ofLetters },
      Subscription: { applicationDraftChanged: gone("applicationDraftChanged", "applicationDraft") },
    },
  });
}
