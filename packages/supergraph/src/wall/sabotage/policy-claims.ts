interface HeldPolicy {
  /** Tables without whose rows these are not reached. */
  readonly behind: readonly string[];
  readonly why: string;
}

const partOfCase = "Parts of a case are read for the cases that were found, and cases are walled themselves.";
const guarded = "The guards of reading say no as well, and the row is read together with its case.";
const directory =
  "mayReadAssociation says no to another municipality, and what hangs on an entry is read for entries that were found.";
const noReferrals = "No field shows referrals.";
const partOfPool = "What a pool has is read together with it, and pools are walled themselves.";

/**
 * Defence in depth: tables of which the graph shows nothing more when one of their policies alone is taken away. Without the
 * domain's guards and the policies of what they are reached through, the policy is what holds: the test takes those away, too.
 */
export const heldPolicies: Readonly<Record<string, HeldPolicy>> = {
  application_goal: { behind: ["application"], why: partOfCase },
  assessment: { behind: ["application"], why: guarded },
  association: { behind: [], why: directory },
  association_contact: { behind: ["association"], why: directory },
  association_year: { behind: ["association"], why: directory },
  budget_item: { behind: ["application"], why: partOfCase },
  committee_meeting: {
    behind: [],
    why: "Lists ask for the administration that caseScopeOf names, and mayReadMeeting guards each meeting.",
  },
  criterion_assessment: { behind: ["application", "assessment", "criterion"], why: guarded },
  decision: { behind: ["application"], why: guarded },
  formal_check: { behind: ["application"], why: partOfCase },
  formal_check_item: { behind: ["application", "formal_check"], why: partOfCase },
  funding_round: { behind: ["pool", "pool_terms"], why: partOfPool },
  meeting_item: { behind: ["application", "committee_meeting"], why: guarded },
  other_funding: { behind: ["application"], why: partOfCase },
  pool: { behind: ["committee", "pool_terms"], why: partOfPool },
  pool_terms: { behind: ["pool"], why: partOfPool },
  recusal: { behind: ["application", "meeting_item"], why: guarded },
  timeline_event: { behind: ["application"], why: partOfCase },
};

/** Tables, or single policies of one, of which the graph shows nothing that could be told from another row's. The database's own check misses them all the same. */
export const unseenPolicies: Readonly<Record<string, string>> = {
  association_member: "Read at login alone.",
  association_tie: "Read inside of changes alone, to find who takes no part.",
  audit_entry: "No field shows the log.",
  audit_head: "No field shows the log.",
  case_number_series: "Read inside of changes alone, to number the next case.",
  committee_member: "Shows a kind of seat and dates; who sits there is walled as a person.",
  ended_session: "Read at login alone.",
  idempotency_key: "Read inside of changes alone.",
  import_run: "No field shows imports.",
  citizen: noReferrals,
  referral: noReferrals,
  referral_activity: noReferrals,
  referral_event: noReferrals,
  referral_sealed: noReferrals,
  referral_terms: noReferrals,
  referral_unit: noReferrals,
  "recusal.own_interest": "The service desk reads no list: for it, read inside of changes alone.",
  role_assignment: "Read at login alone.",
};
