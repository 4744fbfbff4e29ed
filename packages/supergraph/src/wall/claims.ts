import { hasRole, type Viewer } from "@indgang/domain/kernel";
import { forumTables, mayMeetForum, seatMayMeetForum } from "./forum-claims.ts";
import { mayMeetOfAssessing, mayReadOfAssessing, ofAssessing } from "./assessing-claims.ts";
import { mayMeetOfJury, mayReadOfJury, ofJuries } from "./award-claims.ts";
import { mayMeetOfOutcomes, mayReadOfOutcomes, ofOutcomes } from "./outcome-claims.ts";
import { mayMeetChapter, mayReadChapter } from "./report-claims.ts";
import {
  closedMeeting,
  draftForm,
  politician,
  publishedPapers,
  speaker,
  toldStaff,
  type Place,
} from "./planting/owning.ts";
import { hasReferralRole, mayMeetReferral, personal } from "./referral-claims.ts";
import type { Trying } from "./viewers.ts";

type Claim = (viewer: Viewer, place: Place) => boolean;

const everybody: Claim = () => true;
const nobody: Claim = () => false;
/** POOL-1: the administration's own people and its committee. */
const own: Claim = ({ seat }, { administration }) => administration !== null && seat === administration;
/** POOL-2: the service desk, too. */
const clerical: Claim = (viewer, place) => own(viewer, place) || viewer.seat === "servicedesk";
const anyStaff: Claim = ({ seat, administration }) => seat === administration || seat === "servicedesk";
/** POOL-6: whoever speaks for the association that applies, or writes. */
const spokenFor: Claim = ({ seat }, { variant }) => seat === "association" && variant === speaker;
/** POOL-6: what an association handed in is the case's, and its own to follow. */
const handedIn: Claim = (viewer, place) => clerical(viewer, place) || spokenFor(viewer, place);
const unlessPublished: Claim = (viewer, place) => place.variant === publishedPapers || own(viewer, place);
/** POOL-1: of a wish, what is the own administration's. */
const ofOffice: ReadonlySet<string> = new Set(["assessment", "meeting_id", "answered_by_id"]);
/** The administrations' own staff. */
const referring: Claim = ({ seat, administration }) => seat === administration;

/**
 * What is not an administration's own affair alone. Said here a second time, in words of the trade, so that the wall is held
 * against something else than itself. A table that does not stand here is its administration's own: a new one is walled from
 * its first day. What belongs to no administration and does not stand here is for nobody.
 */
const claims: Readonly<Record<string, Claim>> = {
  administration: everybody,
  municipality: everybody,
  // ASSOC-1, POOL-13, POOL-14, POOL-18: who there is, which pools, which money was given.
  association: everybody,
  association_year: everybody,
  budget_line: everybody,
  committee: everybody,
  committee_member: everybody,
  criterion: everybody,
  funding_round: everybody,
  general_criterion: everybody,
  // POOL-9: before the minutes stand, what was taken down is the administration's own and the desk's.
  grant_given: (viewer, place) => place.variant === closedMeeting || clerical(viewer, place),
  pool: everybody,
  pool_terms: everybody,
  application: handedIn,
  application_draft: spokenFor,
  // POOL-6: what an association sent is its own until it is handed in.
  association_file: spokenFor,
  application_goal: handedIn,
  budget_item: handedIn,
  // POOL-14: published forms are everybody's; a draft is the administration's own.
  pool_form: (viewer, place) => place.variant !== draftForm || own(viewer, place),
  round_form: everybody,
  application_answers: handedIn,
  case_number_series: clerical,
  case_tally: clerical,
  decision: clerical,
  draft_presence: nobody,
  // POOL-7: to its association a year is there once the minutes stand, as they do for none of its planted cases.
  grant_year: clerical,
  // POOL-11: what was asked and answered is the association's, too; what the office makes of it is not.
  change_request: (viewer, place) => own(viewer, place) || (spokenFor(viewer, place) && !ofOffice.has(place.column)),
  formal_check: clerical,
  formal_check_item: clerical,
  other_funding: handedIn,
  // POOL-10: to its association a letter is there once it was sent and the minutes stand, as they do for none of its planted cases.
  letter: clerical,
  report_chapter: mayMeetChapter,
  // LAW-7: what was published is everybody's.
  meeting_papers: unlessPublished,
  meeting_papers_file: unlessPublished,
  letter_file: clerical,
  letter_template: clerical,
  // ASSOC-6: what was sent to an association is its own to read, too.
  agreement: handedIn,
  agreement_version: handedIn,
  agreement_acceptance: handedIn,
  agreement_decline: handedIn,
  agreement_follow_up: handedIn,
  agreement_file: handedIn,
  // POOL-2: the service desk pays for all.
  payment_plan: clerical,
  instalment: clerical,
  payment_file: clerical,
  payment_step: clerical,
  ledger_entry: clerical,
  carry_forward: clerical,
  // POOL-11: the association follows what it owes.
  grant_accounts: handedIn,
  accounts_step: clerical,
  timeline_event: (viewer, place) => (place.variant % 2 === 1 ? clerical : own)(viewer, place),
  association_contact: anyStaff,
  // POOL-2, POOL-6: documents are read as their case is; those that are planted came from its association.
  attachment: handedIn,
  stored_file: handedIn,
  // AWARD-1: prizes, what they are for and how they are judged, and their years.
  award_cycle: everybody,
  prize: everybody,
  prize_category: everybody,
  prize_criterion: everybody,
  // REF-1: to whom one can refer, and how.
  referral_unit: referring,
  referral_activity: (viewer, place) => referring(viewer, place) || viewer.seat === "association",
  referral_terms: (viewer, place) => referring(viewer, place) || ["association", "clock"].includes(viewer.seat),
  // Politicians are public; colleagues are known to their own administration; the shared units to all staff.
  person: (viewer, place) =>
    isPublicPerson(place) ||
    own(viewer, place) ||
    ["servicedesk", "auditor", "identity"].includes(viewer.seat) ||
    (place.administration === null && anyStaff(viewer, place)),
  // LAW-6.
  audit_entry: ({ seat }) => seat === "auditor",
  // What a login has to know, and nobody else.
  role_assignment: ({ seat }) => seat === "identity",
  association_member: ({ seat }) => seat === "identity",
  ended_session: ({ seat }) => seat === "identity",
  // POOL-2: whether what goes by itself goes.
  duty: anyStaff,
  // What the gateway carries out.
  outbox_message: ({ seat }) => seat === "identity",
};

function isPublicPerson({ administration, variant }: Place): boolean {
  return administration !== null && variant === politician;
}

/** The account of an association: for those who pay, not for the committee. */
const accounts: ReadonlySet<string> = new Set(["cvr", "account_number"].map((column) => `payment_plan.${column}`));

/** Whether somebody's seat may come upon what stands in this place, whatever their role. */
export function seatMayMeet({ viewer, line }: Pick<Trying, "viewer" | "line">, place: Place): boolean {
  if (place.municipality !== viewer.municipalityId) return false;
  if (isOwnLine(viewer, line, place)) return true;
  if (["notification", "notification_choice"].includes(place.table)) return wasTold(line, place);
  if (place.table === "saved_view") return own(viewer, place) && (isSharedView(place) || isLine(line, place));
  if (personal.has(place.table)) return mayMeetReferral({ viewer, line }, place);
  if (forumTables.has(place.table)) return seatMayMeetForum({ viewer, line }, place);
  if (ofJuries.has(place.table)) return mayMeetOfJury({ viewer, line }, place);
  if (ofOutcomes.has(place.table)) return mayMeetOfOutcomes({ viewer }, place);
  if (ofAssessing.has(place.table)) return mayMeetOfAssessing({ viewer, line }, place);
  return (claims[place.table] ?? (place.administration === null ? nobody : own))(viewer, place);
}

/** Whether somebody may come upon it in the graph, where roles count, too. */
export function mayMeet(trying: Trying, place: Place): boolean {
  const { viewer, line } = trying;
  if (!seatMayMeet(trying, place)) return false;
  if (isOwnLine(viewer, line, place) || place.table.startsWith("notification")) return true;
  if (place.table === "report_chapter") return mayReadChapter(viewer, place);
  if (place.table === "duty") return hasRole(viewer, "LEADER", "SECRETARY", "SERVICE_DESK");
  if (personal.has(place.table)) return hasReferralRole(viewer);
  if (forumTables.has(place.table)) return mayMeetForum(trying, place);
  if (ofJuries.has(place.table)) return mayReadOfJury(trying, place);
  if (ofOutcomes.has(place.table)) return mayReadOfOutcomes(trying, place);
  if (ofAssessing.has(place.table)) return mayReadOfAssessing(trying, place);
  if (place.table === "association_contact")
    return hasRole(viewer, "CASEWORKER", "LEADER", "SECRETARY", "SERVICE_DESK");
  if (place.table === "payment_file" || accounts.has(`${place.table}.${place.column}`))
    return hasRole(viewer, "CASEWORKER", "LEADER", "SERVICE_DESK");
  // Whoever has left is told nothing more of any case.
  const isOfCases =
    [undefined, clerical, handedIn, unlessPublished].includes(claims[place.table]) ||
    place.table === "timeline_event" ||
    isDraftForm(place);
  const isPublished = claims[place.table] === unlessPublished && place.variant === publishedPapers;
  return !isOfCases || isPublished || viewer.roles.length > 0;
}

/** Two of the four views that are planted for each administration are shared with it. */
function isSharedView({ variant }: Place): boolean {
  return variant % 2 === 1;
}

function isLine(line: Trying["line"], { administration, variant }: Place): boolean {
  return line !== null && line.administration === administration && line.variant === variant;
}

/** Whoever has left reads no draft of a form any more. */
function isDraftForm({ table, variant }: Place): boolean {
  return table === "pool_form" && variant === draftForm;
}

/** Whether it was told the person with this line: one of staff, and some of those outside of all administrations. */
function wasTold(line: Trying["line"], { variant }: Place): boolean {
  if (line === null) return false;
  return variant === toldStaff.variant
    ? line.administration === toldStaff.administration && line.variant === toldStaff.line
    : line.administration === null && line.variant === variant;
}

/** One's own line in the register of people, one's own keys, and the association that one speaks for. The planted lines have the same number. */
function isOwnLine({ seat }: Viewer, line: Trying["line"], { table, administration, variant }: Place): boolean {
  if (line === null || line.administration !== administration || line.variant !== variant) return false;
  const tables = [
    "person",
    "idempotency_key",
    ...(seat === "association" ? ["association_member", "association_contact"] : []),
  ];
  return tables.includes(table);
}
