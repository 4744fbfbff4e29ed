import type { AccountsContent, AuditorKind } from "@indgang/domain/accounts";
import type { Money } from "@indgang/domain/kernel";
import { MoneyScalar } from "@indgang/subgraph-kit";
import { Field, InputType, ObjectType } from "type-graphql";
import { AuditorKindEnum } from "./accounts.enums.ts";

@ObjectType("AccountsContent", { simpleResolvers: true, description: "What accounts state (POOL-11)." })
export class AccountsContentType {
  @Field(() => MoneyScalar, { description: "Spent for the purpose, other income included." })
  readonly used!: Money;

  @Field(() => MoneyScalar, { description: "What came in for the same purpose beside the grant." })
  readonly otherIncome!: Money;

  @Field(() => MoneyScalar, { description: "What is left of the grant." })
  readonly unused!: Money;

  @Field(() => String, { description: "Who endorsed them." })
  readonly auditorName!: string;

  @Field(() => AuditorKindEnum, { description: "What kind of auditor that is." })
  readonly auditorKind!: AuditorKind;

  @Field(() => String, { nullable: true, description: "CVR number of the audit firm, or the auditor's own (mne)." })
  readonly auditorNumber!: string | null;

  @Field(() => Boolean, { description: "Whether the auditor has endorsed them, with date and signature." })
  readonly isEndorsed!: boolean;

  @Field(() => String, { nullable: true, description: "What the association says with them." })
  readonly note!: string | null;
}

@InputType("AccountsContentInput", { description: "What accounts state (POOL-11)." })
export class AccountsContentInput {
  @Field(() => MoneyScalar, { description: "Spent for the purpose, other income included." })
  readonly used!: Money;

  @Field(() => MoneyScalar, { description: "What came in for the same purpose beside the grant." })
  readonly otherIncome!: Money;

  @Field(() => MoneyScalar, { description: "What is left of the grant." })
  readonly unused!: Money;

  @Field(() => String, { description: "Who endorsed them." })
  readonly auditorName!: string;

  @Field(() => AuditorKindEnum, { description: "What kind of auditor that is." })
  readonly auditorKind!: AuditorKind;

  @Field(() => String, {
    nullable: true,
    description: "Of a registered or state-authorised auditor: the firm's CVR number, or `mne` and the auditor's own.",
  })
  readonly auditorNumber?: string | null;

  @Field(() => Boolean, { description: "Whether the auditor has endorsed them, with date and signature." })
  readonly isEndorsed!: boolean;

  @Field(() => String, { nullable: true, description: "What is to be said with them, at most 2,000 characters." })
  readonly note?: string | null;
}

export function contentOf(input: AccountsContentInput): AccountsContent {
  const { used, otherIncome, unused, auditorName, auditorKind, isEndorsed } = input;
  const { auditorNumber = null, note = null } = input;
  return { used, otherIncome, unused, auditorName, auditorKind, auditorNumber, isEndorsed, note };
}
