import type {
  ApplicationId,
  AssociationId,
  BudgetLineId,
  ForumMembershipId,
  ForumSeatKindId,
  MeetingItemId,
  NominationId,
  PersonId,
} from "./id.type.ts";
import type { Instant } from "./instant.ts";
import type { InvalidField } from "./invalid-field.type.ts";
import type { Money } from "./money.ts";
import type { PlainDate } from "./plain-date.ts";

/** Facts without further data. */
export type NoData = Readonly<Record<never, never>>;

/** Every expected refusal of the domain and the facts that go with it. A new one here makes the mapping to the graph fail to compile. */
export interface RefusalData {
  /** Fields of the input that cannot be accepted, all of them at once. */
  readonly INVALID_INPUT: { readonly fields: readonly InvalidField[] };
  /** Unknown, or hidden from the viewer: the same answer. */
  readonly NOT_FOUND: { readonly id?: string };
  /** The viewer may see the thing, but not do this to it. */
  readonly NOT_ALLOWED: NoData;
  /** Somebody changed it since it was read. */
  readonly STALE_VERSION: { readonly currentVersion: number };
  /** The same key came before with another body. */
  readonly IDEMPOTENCY_KEY_REUSED: NoData;
  /** Not possible in the present state. */
  readonly STATE_CONFLICT: { readonly state: string };
  /** LAW-4: the CVR number stands in the directory already. */
  readonly ALREADY_REGISTERED: { readonly associationId: AssociationId };
  /** POOL-3: received after the deadline. */
  readonly ROUND_CLOSED: { readonly deadlineAt: Instant };
  /** POOL-3: received before the round opened. */
  readonly ROUND_NOT_OPEN: { readonly opensAt: Instant };
  /** POOL-6: requirements that are not met, or not yet looked at. */
  readonly FORMAL_REQUIREMENTS_UNMET: { readonly requirements: readonly string[] };
  /** POOL-16, LAW-2: the person is tied to the association. */
  readonly CONFLICT_OF_INTEREST: { readonly personId: PersonId; readonly associationId: AssociationId };
  /** POOL-4: paths of what the assessment still lacks (`criteria.<id>`, `recommendation` …). */
  readonly ASSESSMENT_INCOMPLETE: { readonly missing: readonly string[] };
  /** More than was applied for. */
  readonly AMOUNT_ABOVE_APPLIED: { readonly applied: Money };
  /** POOL-9: more than is left of the budget line. */
  readonly BUDGET_EXCEEDED: { readonly left: Money; readonly budgetLineId: BudgetLineId };
  /** POOL-10, LAW-1: a rejection and a partial grant carry a reason, code and text. */
  readonly REASON_REQUIRED: { readonly minimumLength: number };
  /** POOL-16, LAW-2: whoever acts has an interest in the case, known or declared. */
  readonly RECUSED_FROM_CASE: { readonly personId: PersonId; readonly applicationId: ApplicationId };
  /** POOL-9, LAW-1: the day of the meeting has not come. */
  readonly MEETING_NOT_BEGUN: { readonly startsAt: Instant };
  /** The meeting has items without a decision. */
  readonly MEETING_NOT_FINISHED: { readonly undecided: number };
  /** POOL-10: the minutes of the meeting do not stand yet, so nothing of it is written to anybody. */
  readonly MEETING_NOT_CLOSED: NoData;
  /** LAW-7: CPR numbers were found in papers that were to leave; in how many places. */
  readonly PAPERS_HOLD_NUMBERS: { readonly findings: number };
  /** One item of several was refused, so none was carried out. */
  readonly BATCH_ITEM_REFUSED: {
    readonly meetingItemId: MeetingItemId;
    readonly applicationId: ApplicationId;
    readonly refusal: Refusal;
  };
  /** POOL-11: the instalments are not what was granted; `missing` is below zero when they are more. */
  readonly INSTALMENTS_DO_NOT_SUM: { readonly missing: Money };
  /** POOL-2, POOL-11: whoever planned a payment does not send it to be paid; our references of what is meant. */
  readonly SECOND_PERSON_NEEDED: { readonly references: readonly string[] };
  /** POOL-11: more than was paid and has not come back, or has not been claimed. */
  readonly ABOVE_PAID: { readonly open: Money };
  /** POOL-18: a rest is carried forward once the round receives nothing more, to a later round of the same pool. */
  readonly ROUND_NOT_OVER: { readonly deadlineAt: Instant };
  /** FORUM-1: more members of a kind at once than the body has seats for them. */
  readonly SEATS_TAKEN: { readonly seatKindId: ForumSeatKindId; readonly seats: number };
  /** FORUM-1: the person, or the association, sits in the body already in part of that time; `endsOn` is the first day without. */
  readonly TERMS_OVERLAP: {
    readonly membershipId: ForumMembershipId;
    readonly startsOn: PlainDate;
    readonly endsOn: PlainDate | null;
  };
  /** FORUM-1: the body has a chair in part of that time. */
  readonly CHAIR_TAKEN: { readonly membershipId: ForumMembershipId };
  /** FORUM-2: the meeting is over. */
  readonly MEETING_OVER: { readonly endsAt: Instant };
  /** FORUM-2: the meeting has not begun. */
  readonly MEETING_AHEAD: { readonly startsAt: Instant };
  /** FORUM-2: a meeting is called with an agenda. */
  readonly AGENDA_EMPTY: NoData;
  /** FORUM-2: items of the agenda without minutes. */
  readonly MINUTES_MISSING: { readonly missing: number };
  /** FORUM-3: nobody has recorded that the chair was contacted about the urgent matter. */
  readonly CHAIR_NOT_CONTACTED: NoData;
  /** FORUM-4: answered after the hearing's end. */
  readonly HEARING_ENDED: { readonly answerBy: Instant };
  /** AWARD-2: outside the time in which nominations are received. */
  readonly NOMINATIONS_CLOSED: { readonly opensAt: Instant; readonly closesAt: Instant };
  /** AWARD-2: nobody nominates themselves, nor the association that they speak for. */
  readonly SELF_NOMINATION: NoData;
  /** AWARD-2: the same nominator nominated the same nominee in this category before. */
  readonly NOMINATED_ALREADY: NoData;
  /** AWARD-2: won lately, and rests by the prize's own terms until the year. */
  readonly WINNER_RESTS: { readonly wonIn: number; readonly fromYear: number };
  /** AWARD-2: more nominations within an hour than anybody could read. */
  readonly TOO_MANY_NOMINATIONS: { readonly atMost: number };
  /** AWARD-2: nominations that nobody has checked. */
  readonly NOMINATIONS_UNCHECKED: { readonly unchecked: number };
  /** LAW-2, POOL-16: whoever acts has an interest in the nomination. */
  readonly RECUSED_FROM_NOMINATION: { readonly nominationId: NominationId };
  /** AWARD-2: a ballot without some of its scores. */
  readonly SCORES_MISSING: { readonly missing: number };
  /** AWARD-2: a juror votes once in a category. */
  readonly VOTED_ALREADY: { readonly submittedAt: Instant };
  /** AWARD-2: jurors who have not voted yet. How many, never who. */
  readonly BALLOTS_MISSING: { readonly missing: number };
  /** POOL-17: a round was announced with what would change; what is new begins after that day. */
  readonly ROUND_ANNOUNCED: { readonly roundName: string; readonly termsOn: PlainDate };
  /** POOL-9: something draws on the budget line. */
  readonly LINE_IN_USE: { readonly budgetLineId: BudgetLineId; readonly name: string };
  /** AWARD-1: categories that nobody has decided. */
  readonly AWARDS_UNDECIDED: { readonly undecided: number };
}

export type RefusalCode = keyof RefusalData;

/** An expected no: a code that is a fact, and the facts behind it. `Refusal<"A" | "B">` is the union of the two. */
export type Refusal<Code extends RefusalCode = RefusalCode> = {
  readonly [Key in Code]: { readonly code: Key; readonly data: RefusalData[Key] };
}[Code];
