import type { Instant } from "@indgang/domain/kernel";
import type { NotificationKind } from "@indgang/domain/messages";
import { connectionOf, DateTimeScalar, graphEnum, toGlobalId } from "@indgang/subgraph-kit";
import { Field, ID, ObjectType } from "type-graphql";
import type { Notification } from "../../store/notification.store.ts";

export const NotificationKindEnum = graphEnum<NotificationKind>({
  name: "NotificationKind",
  description: "What somebody is told of.",
  values: {
    REFERRAL_RECEIVED: "A referral came in (REF-1).",
    REFERRAL_ANSWERED: "The sender answered a question about a referral.",
    REFERRAL_ASKED_BACK: "The receiver of a referral asks something.",
    REFERRAL_ACCEPTED: "A referral was accepted.",
    REFERRAL_DECLINED: "A referral was declined.",
    REFERRAL_PASSED_ON: "A referral was passed on.",
    REFERRAL_MOVED: "The work on a referral moved.",
    REFERRAL_COMPLETED: "A referral was completed.",
    REFERRAL_FAILED: "A referral ended without a result.",
    REFERRAL_OVERDUE: "A referral was not answered in time (REF-7).",
    REFERRAL_STOPPED: "A referral was stopped.",
    HEARING_SENT: "An answer to a hearing is asked for (FORUM-4).",
    HEARING_ANSWERED: "An answer to a hearing came.",
    HEARING_ANSWER_GIVEN: "The viewer's body or association answered a hearing.",
    HEARING_SUMMED_UP: "A hearing was summed up.",
    HEARING_WITHDRAWN: "A hearing was withdrawn.",
    FORUM_SEAT_GIVEN: "The viewer was given a seat in a body (FORUM-1).",
    FORUM_SEAT_ENDED: "The viewer's seat in a body was ended.",
    FORUM_MEETING_PLANNED: "A meeting of a body has a date (FORUM-2).",
    FORUM_MEETING_CALLED: "A meeting of a body was called.",
    FORUM_MEETING_MOVED: "A meeting of a body has another time or place.",
    FORUM_MEETING_CANCELLED: "A meeting of a body was cancelled.",
    FORUM_MINUTES_READY: "A meeting of a body was held, and its minutes can be read.",
    FORUM_MINUTES_APPROVED: "The minutes of a body's meeting stand.",
    AGENDA_ITEM_PROPOSED: "A matter was proposed for an agenda.",
    AGENDA_ITEM_ANSWERED: "The secretariat decided on a proposed matter.",
    AGENDA_CHAIR_CONTACTED: "The chair was contacted about an urgent matter (FORUM-3).",
    AGENDA_EXTENDED: "A matter came on the agenda of a meeting that was called already.",
    FORUM_PAPER_ADDED: "A paper was added to a matter.",
    NOMINATION_RECEIVED: "A nomination for a prize came in (AWARD-2).",
    SCORES_ASKED_FOR: "Nominations are ready to be judged.",
    BALLOTS_COMPLETE: "All ballots of a prize are in.",
    DUE_CASE_SOON: "A case that waits for the viewer falls due within two working days.",
    DUE_CASE_PASSED: "The deadline of a case has passed.",
    DUE_MEETING: "The committee meets tomorrow (POOL-9).",
    DUE_HEARING_ANSWER: "A hearing that the viewer's body or association has not answered ends within three days.",
    DUE_HEARING_ENDED: "A hearing has ended, and can be summed up.",
    APPLICATION_HANDED_IN: "An application of the viewer's association was received: the receipt (POOL-6).",
    APPLICATION_RETURNED: "Something is missing in an application of the viewer's association.",
    APPLICATION_WITHDRAWN: "An association took back an application that the viewer works on.",
    APPLICATION_OUTCOME_HANDED_IN: "An association told what came of a grant whose case the viewer has.",
    APPLICATION_OUTCOME_RETURNED: "What the viewer's association told of a grant was sent back.",
    APPLICATION_OUTCOME_APPROVED: "What the viewer's association told of a grant was approved.",
    APPLICATION_OUTCOME_GOALS_CHANGED: "The goals of a grant of the viewer's association were changed.",
    DUE_CASE_OUTCOME_SOON: "It is soon to be told what came of a grant.",
    DUE_CASE_OUTCOME_PASSED: "It was not told in time what came of a grant.",
    APPLICATION_AGREEMENT_PROPOSED: "The other side proposed words for a cooperation agreement (ASSOC-6).",
    APPLICATION_AGREEMENT_ACCEPTED: "The other side accepted a cooperation agreement.",
    APPLICATION_AGREEMENT_MADE: "A cooperation agreement holds: both sides accepted it, or an oral one was taken down.",
    APPLICATION_AGREEMENT_DECLINED: "An association said no to a cooperation agreement (ASSOC-9).",
    DUE_CASE_RENEWAL: "The next year of a running grant can be renewed from now on (POOL-7).",
    DUE_CASE_AGREEMENT: "An answer about a cooperation agreement is due soon, or has not come in time.",
    DUE_CASE_FOLLOW_UP: "A cooperation agreement is to be followed up soon.",
    DUE_CASE_ACCOUNTS_SOON: "Accounts that the viewer's association owes fall due.",
    DUE_CASE_ACCOUNTS_PASSED: "Accounts that the viewer's association owes are late.",
    DUE_ACCOUNTS_SOON: "Accounts of a grant that the viewer works on fall due.",
    DUE_ACCOUNTS_PASSED: "Accounts of a grant are late.",
    ACCOUNTS_SUBMITTED: "Accounts came in, and are to be checked.",
    ACCOUNTS_CHECKED: "Accounts were checked, and are to be approved.",
    APPLICATION_ACCOUNTS_RETURNED: "Accounts of the viewer's association were sent back.",
    APPLICATION_ACCOUNTS_APPROVED: "Accounts of the viewer's association were approved.",
    APPLICATION_ACCOUNTS_EXTENDED: "The viewer's association got more time for its accounts.",
    APPLICATION_INSTALMENT_PAID: "Money of a grant to the viewer's association was paid.",
    APPLICATION_MONEY_CLAIMED:
      "Money of a grant to the viewer's association is claimed back (POOL-11): how much, and by when.",
    APPLICATION_PAYEE_CHANGED: "A grant to the viewer's association is paid to another account than before (POOL-11).",
    REPORT_CLOSED: "A chapter of the yearly report was closed, and the viewer may read it (POOL-15).",
    OPINION_ASKED_FOR: "The viewer is asked for an opinion on a case (POOL-4).",
    APPLICATION_CHANGE_ASKED: "An association asks to change something after a grant.",
    APPLICATION_CHANGE_ANSWERED: "What was asked to be changed after a grant is answered.",
    APPLICATION_YEAR_CONFIRMED: "An association has renewed its running grant for a year.",
    APPLICATION_YEAR_OPENED: "A year of a running grant is given.",
    APPLICATION_YEARS_ENDED: "A running grant ends.",
    ROUND_ANNOUNCED: "A round of a pool was announced.",
    ROUND_OPENED: "A round has opened, of a pool that the viewer keeps or has applied to (POOL-3).",
    ROUND_EXTENDED: "A round has a later deadline.",
    ROUND_CLOSED_EARLY: "A round was closed before its deadline.",
  },
});

@ObjectType("Notification", {
  simpleResolvers: true,
  description:
    "Something that concerns the viewer. It says that there is something, of which thing, and where; never what.",
})
export class NotificationType {
  @Field(() => ID, { description: "Identity in the graph." })
  readonly id!: string;

  @Field(() => DateTimeScalar, { description: "When it was told." })
  readonly at!: Instant;

  @Field(() => NotificationKindEnum, { description: "What it is." })
  readonly kind!: NotificationKind;

  @Field(() => String, { description: "Where it is read, below the folder of the viewer's frontend." })
  readonly path!: string;

  @Field(() => String, {
    nullable: true,
    description: "What it is about, such as a case number; null where not even that is said (REF-3).",
  })
  readonly about!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "When the viewer read it; null while it is new." })
  readonly readAt!: Instant | null;
}

export const NotificationConnection = connectionOf<NotificationType>("Notification", () => NotificationType);

export function toNotification({ id, ...told }: Notification): NotificationType {
  return Object.assign(new NotificationType(), { id: toGlobalId("Notification", id), ...told });
}
