import type { Instant } from "@indgang/domain/kernel";
import { dutyState, type DutyName, type DutyState } from "@indgang/domain/messages";
import { DateTimeScalar, graphEnum } from "@indgang/subgraph-kit";
import { Field, Int, ObjectType } from "type-graphql";
import type { Operation } from "../../service/duties.ts";

export const DutyNameEnum = graphEnum<DutyName>({
  name: "DutyName",
  description: "What goes by itself, whether anybody looks or not.",
  values: {
    REFERRALS: "Referrals that were not answered in time, drafts that die, what is erased (REF-7, REF-8).",
    REMINDERS: "Reminders of deadlines of cases, meetings and hearings.",
    DIGESTS: "The mail of the day, to those who chose it.",
    MAIL: "Mail that was sent, or given up, is forgotten after ninety days (LAW-6).",
    FILES: "Files that people send: scanned, looked through for CPR numbers, and removed in time (LAW-7, LAW-8).",
    LETTERS: "Letters of meetings that leave as a job (POOL-10).",
  },
});

export const DutyStateEnum = graphEnum<DutyState>({
  name: "DutyState",
  description: "How it stands with what goes by itself.",
  values: {
    GOING: "It went well the last time, within the last half hour.",
    FAILING: "It, or a part of it, failed the last time. It is tried again every five minutes.",
    STOPPED: "Nothing was heard of it for half an hour.",
  },
});

@ObjectType("Duty", { simpleResolvers: true, description: "Something that goes by itself, and how it last went." })
export class DutyType {
  @Field(() => DutyNameEnum, { description: "Which." })
  readonly name!: DutyName;

  @Field(() => DutyStateEnum, { description: "How it stands now." })
  readonly state!: DutyState;

  @Field(() => DateTimeScalar, { nullable: true, description: "When it last went well; null: not yet." })
  readonly succeededAt!: Instant | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "When it last failed; null: never." })
  readonly failedAt!: Instant | null;

  @Field(() => String, { nullable: true, description: "Code of what was wrong the last time it failed." })
  readonly fault!: string | null;
}

@ObjectType("MailState", { simpleResolvers: true, description: "Mail on its way out, without a word of any." })
export class MailStateType {
  @Field(() => Int, { description: "How many wait to be handed over." })
  readonly waiting!: number;

  @Field(() => DateTimeScalar, { nullable: true, description: "When the oldest of them was written." })
  readonly oldest!: Instant | null;

  @Field(() => Int, { description: "How many were given up within the last thirty days, after two days of trying." })
  readonly givenUp!: number;
}

@ObjectType("Operation", {
  simpleResolvers: true,
  description: "How it stands with what goes by itself: reminders, the clock of referrals, and mail.",
})
export class OperationType {
  @Field(() => [DutyType], { description: "Each of them, always in the same order." })
  readonly duties!: readonly DutyType[];

  @Field(() => MailStateType, { description: "Mail." })
  readonly mail!: MailStateType;
}

export function toOperation({ duties, mail }: Operation, now: Instant): OperationType {
  return Object.assign(new OperationType(), {
    duties: duties.map((duty) => Object.assign(new DutyType(), { ...duty, state: dutyState(duty, now) })),
    mail: Object.assign(new MailStateType(), mail),
  });
}
