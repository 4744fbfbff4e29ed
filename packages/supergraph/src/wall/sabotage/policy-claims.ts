import { heldForumPolicies } from "./forum-policy-claims.ts";

export interface HeldPolicy {
  /** Tables without whose rows these are not reached. */
  readonly behind: readonly string[];
  /** Who tries, where the usual one of the policy's seats would be let through by none of the others. */
  readonly viewer?: string;
  /** Guards that are left where they are: what they hold, row-level security does not know. */
  readonly kept?: readonly string[];
  /** The table whose policies this one asks: what is open there is open here, and it is reached through there alone. */
  readonly leansOn?: string;
  readonly why: string;
}

const partOfCase = "Parts of a case are read for the cases that were found, and cases are walled themselves.";
const guarded = "The guards of reading say no as well, and the row is read together with its case.";
const directory =
  "mayReadAssociation says no to another municipality, and what hangs on an entry is read for entries that were found.";
const referring =
  "referralScopeOf, mayReadReferral and mayLookUpByCpr say no to whoever does not refer, and nobody has another's key.";
const partOfReferral =
  "Words are read for referrals that were found, disclosedTo and mayReadExchange say no as well, and nobody has another's key.";
const outcomes = "mayReadOutcome and mayReadOutcomeEvaluation say no as well, until a report is approved.";
const partOfPool = "What a pool has is read together with it, and pools are walled themselves.";

const partOfAgreement = "Parts of an agreement are read together with it, and agreements are walled themselves.";
/** What an association sees of an agreement it sees with it. */
const withAgreement: HeldPolicy = { behind: [], leansOn: "agreement", why: partOfAgreement };
const judging =
  "mayHaveJury and isJuryStaff say no to whoever is not of the jury's staff, and nothing of a jury is read but through them.";
const partOfPrize = "Categories and criteria are read together with their prize, and prizes are walled themselves.";
const partOfBallot = "jurorOf names no juror to whoever is none, and a ballot is found by its juror.";

/**
 * Defence in depth: tables of which the graph shows nothing more when one of their policies alone is taken away. Without the
 * domain's guards and the policies of what they are reached through, the policy is what holds: the test takes those away, too.
 */
export const heldPolicies: Readonly<Record<string, HeldPolicy>> = {
  agreement: { behind: ["application"], why: "mayReadAgreement says no as well." },
  agreement_acceptance: { behind: ["agreement"], why: partOfAgreement },
  agreement_decline: { behind: ["agreement"], why: partOfAgreement },
  agreement_follow_up: { behind: ["agreement"], why: partOfAgreement },
  "agreement_acceptance.own_association": withAgreement,
  "agreement_decline.own_association": withAgreement,
  "agreement_follow_up.own_association": withAgreement,
  "agreement_version.own_association": withAgreement,
  agreement_version: { behind: ["agreement"], why: partOfAgreement },
  allocation_draft: { behind: [], why: "mayAllocate says no as well, and tries are read for rounds that were found." },
  application_draft: { behind: [], why: "mayKeepDraft says no to whoever does not speak for the association." },
  association_file: {
    behind: ["application_draft"],
    why: "Files are read for drafts that were found, and mayKeepDraft says no.",
  },
  application_answers: { behind: ["application", "pool_form"], why: partOfCase },
  application_goal: { behind: ["application"], why: partOfCase },
  assessment: { behind: ["application"], why: guarded },
  association: { behind: [], why: directory },
  attachment: { behind: ["application", "stored_file"], why: partOfCase },
  association_contact: { behind: ["association"], why: directory },
  association_year: { behind: ["association"], why: directory },
  budget_item: { behind: ["application"], why: partOfCase },
  case_tally: { behind: ["pool", "pool_terms", "funding_round"], why: partOfPool },
  citizen: { behind: [], why: referring },
  committee_meeting: {
    behind: [],
    why: "Lists ask for the administration that caseScopeOf names, and mayReadMeeting guards each meeting.",
  },
  criterion_assessment: { behind: ["application", "assessment", "criterion"], why: guarded },
  change_request: { behind: ["application"], why: guarded },
  decision: { behind: ["application"], why: guarded },
  formal_check: { behind: ["application"], why: partOfCase },
  formal_check_item: { behind: ["application", "formal_check"], why: partOfCase },
  ...heldForumPolicies,
  funding_round: { behind: ["pool", "pool_terms"], why: partOfPool },
  grant_year: { behind: ["application"], why: guarded },
  // Where a year stands goes by the terms of its round.
  "grant_year.desk_reads": { behind: ["application", "pool", "pool_terms", "funding_round"], why: guarded },
  juror: { behind: [], why: judging },
  jury_ballot: { behind: ["juror"], why: partOfBallot },
  jury_minute: { behind: [], why: judging },
  jury_score: { behind: ["juror", "jury_ballot", "nomination"], why: partOfBallot },
  "instalment.own_association": { behind: [], why: "mayReadOwnPayments says no as well." },
  letter: { behind: ["application", "decision"], why: guarded },
  // What the desk would see more of is another municipality's: a letter is answered with all that it says, or not at all.
  "letter.desk_reads": {
    behind: [
      "application",
      "decision",
      "municipality",
      "administration",
      "association",
      "committee",
      "pool",
      "pool_terms",
      "funding_round",
    ],
    why: guarded,
  },
  letter_batch: { behind: ["committee_meeting"], why: guarded },
  letter_template: { behind: ["pool", "pool_terms"], why: partOfPool },
  ledger_entry: {
    behind: ["budget_line", "funding_round", "pool", "pool_terms"],
    why: "A ledger is read for lines that were found, and what they hang on is walled itself.",
  },
  meeting_item: { behind: ["application", "committee_meeting"], why: guarded },
  meeting_papers: { behind: ["committee_meeting"], why: guarded },
  nomination: { behind: [], why: judging },
  opinion: { behind: ["application"], why: guarded },
  outcome_draft: {
    behind: ["outcome_report"],
    why: "mayWriteOutcome says no to whoever does not speak for the association.",
  },
  outcome_evaluation: { behind: ["outcome_report"], why: outcomes },
  outcome_goal: { behind: [], leansOn: "outcome_report", why: outcomes },
  other_funding: { behind: ["application"], why: partOfCase },
  pool_form: {
    behind: [],
    why: "mayReadForm says no to a draft of another administration, and to whatever is of another municipality.",
  },
  accounts_step: {
    behind: ["grant_accounts"],
    why: "Steps are read with their accounts, which are walled themselves.",
  },
  payment_plan: { behind: [], why: guarded },
  payment_step: { behind: ["payment_plan"], why: "Steps are read with their plan, and plans are walled themselves." },
  pool_terms: { behind: ["pool"], why: partOfPool },
  referral: { behind: [], why: referring },
  // Who does not refer sees no referral; who does is what the policies of its parts are for.
  referral_sealed: { behind: ["referral"], viewer: "social.referrer", why: partOfReferral },
  "referral_sealed.association_receiver": { behind: ["referral"], why: partOfReferral },
  report_chapter: { behind: [], why: "mayReadChapter says no to whom it is not shared with." },
  prize_category: { behind: ["prize"], why: partOfPrize },
  prize_criterion: { behind: ["prize"], why: partOfPrize },
  recusal: { behind: ["application", "meeting_item"], why: guarded },
  stored_file: { behind: ["application", "attachment"], why: partOfCase },
  timeline_event: { behind: ["application"], why: partOfCase },
};

/** Tables, or single policies of one, of which the graph shows nothing that could be told from another row's. The database's own check misses them all the same. */
export const unseenPolicies: Readonly<Record<string, string>> = {
  association_member: "Read at login alone.",
  association_tie: "Read inside of changes alone, to find who takes no part.",
  audit_entry: "No field shows the log.",
  audit_head: "No field shows the log.",
  carry_forward: "No field shows it: what was carried is read in the ledger.",
  case_number_series: "Read inside of changes alone, to number the next case.",
  committee_member: "Shows a kind of seat and dates; who sits there is walled as a person.",
  ended_session: "Read at login alone.",
  general_criterion: "Asked for by the municipality of whoever asks, and of no other.",
  idempotency_key: "Read inside of changes alone.",
  import_run: "No field shows imports.",
  jury_recusal: "Shows that somebody takes no part, and neither who nor why.",
  notification_choice: "Shows a choice, and not whose.",
  agreement_file: "Shows a file and its digest, of an agreement that was found.",
  letter_file: "Shows a file and its digest, of a letter that was found.",
  letter_batch_held: "Names cases, which are walled themselves, of a job that was found.",
  meeting_papers_file: "Shows a file and its digest, of papers that were found.",
  meeting_papers_part: "Read to make a file for whoever takes no part in a case, of papers that were found.",
  outbox_message: "No field shows mail.",
  "stored_file.accounts_asked": "Read inside of changes alone, to send a file with accounts.",
  "referral.clock_reads": "The clock never asks the graph.",
  "referral_sealed.clock_destroys": "The clock never asks the graph.",
  report_at_meeting: "Names a chapter, which is walled itself.",
  report_frozen: "Read inside of the database alone, by wall.report_facts.",
  referral_event: "Shows a kind of step, a side and a time.",
  referral_terms: "Read inside of changes alone, for deadlines.",
  "recusal.own_interest": "The service desk reads no list: for it, read inside of changes alone.",
  role_assignment: "Read at login alone.",
  round_form: "Names a form, which is walled itself.",
};
