import { unaskedAwardGuards } from "./award-guard-claims.ts";
import { unaskedForumGuards } from "./forum-guard-claims.ts";

/** Guards that the graph does not ask, with the reason. */
export const unaskedGuards: Readonly<Record<string, string>> = {
  mayReadAssessment:
    "A part of mayReadAssessmentOf; else asked of a case that mayReadApplication has said yes of already.",
  mayReadYears: "What mayReadApplication says, of a case that it has said it of already.",
  isDirectoryStaff: "A part of the directory's other guards, asked inside of them alone.",
  mayAskForChange:
    "What is asked is the association's own case, which mayKeepDraft and row-level security show to nobody else.",
  mayRenew: "A year is locked by a function that shows nobody the grants of an association that they do not speak for.",
  speaksFor: "A part of the directory's other guards, asked inside of them alone.",
  mayAnswerAgreement: "A part of the other guards of agreements, asked inside of them alone.",
  basisCarries: "A part of disclosedTo, asked inside of it; else asked of what is to be sent.",
  fieldsWithin: "A part of disclosedTo, asked inside of it; else asked of what is to be sent.",
  isReferralReceiver: "A part of the other guards of referrals, asked inside of them alone.",
  mayFindByCpr: "No field finds a referral by number.",
  receiverSees: "A part of disclosedTo, asked inside of it; else asked of what is passed on.",
  mayMarkNotificationsRead:
    "Whoever is nobody in particular is refused by every change; row-level security lets nobody mark what another was told.",
  mayChooseNotifications: "Whoever is nobody in particular has chosen nothing, and is refused by every change.",
  mayOpenAttachment: "Content is handed out by the gateway, not by the graph: asked there.",
  mayReadPool:
    "Tells only which of two refusals is said; another municipality's pools are hidden by row-level security.",
  mayReadAudit: "No field shows the log.",
  mayCountReferrals:
    "Opens counts, in which nothing of anybody stands: held by the report's own test and the domain's (REF-4).",
  mayReadReserved:
    "Of what is proposed it lets a sum through; the service desk has no right to lists, so that for it the question would fail.",
  mayReadTimelineEvent: "What timelineScopeOf says of a whole history, said of one event.",
  ...unaskedForumGuards,
  mayReadOutcomeWork:
    "Before a report is approved mayReadOutcome says the same; after that it keeps back a day and a channel, which tell nothing of whose they are.",
  permissionsOf: "A hint for menus: nothing is read or done by it.",
  ...unaskedAwardGuards,
};
