import type {
  AccountsChannel,
  AccountsContent,
  AccountsState,
  AccountsStep,
  AccountsStepKind,
  AuditorDemand,
  GrantAccounts,
} from "@indgang/domain/accounts";
import type { Instant, Money, PlainDate } from "@indgang/domain/kernel";
import { connectionOf, DateScalar, DateTimeScalar, MoneyScalar, NodeType, toGlobalId } from "@indgang/subgraph-kit";
import { Directive, Field, Int, ObjectType } from "type-graphql";
import { AdministrationType, administrationStub } from "../foreign/administration.type.ts";
import { AssociationType, associationStub } from "../foreign/association.type.ts";
import { PersonType, personStub } from "../foreign/person.type.ts";
import { AccountsContentType } from "./accounts-content.type.ts";
import { AccountsChannelEnum, AccountsStateEnum, AccountsStepKindEnum, AuditorDemandEnum } from "./accounts.enums.ts";

@ObjectType("AccountsStep", { simpleResolvers: true, description: "Something that was done with accounts." })
export class AccountsStepType {
  @Field(() => AccountsStepKindEnum, { description: "What." })
  readonly kind!: AccountsStepKind;

  @Field(() => DateTimeScalar, { description: "When." })
  readonly at!: Instant;

  @Field(() => PersonType, { description: "By whom." })
  readonly actor!: PersonType;

  @Field(() => DateScalar, { nullable: true, description: "The new date of what was sent back or given more time." })
  readonly day!: PlainDate | null;

  @Field(() => String, { nullable: true, description: "What was said with it." })
  readonly note!: string | null;

  @Field(() => AccountsContentType, { nullable: true, description: "What they stated when they came in." })
  readonly content!: AccountsContent | null;
}

@Directive('@key(fields: "id")')
@ObjectType("GrantAccounts", {
  implements: NodeType,
  simpleResolvers: true,
  description:
    "The accounts that a grant owes, by the terms of its round (POOL-11, POOL-17). Seen by its own administration, and by the service desk (POOL-2).",
})
export class GrantAccountsType extends NodeType {
  @Field(() => Int, { description: "Goes with every change that is asked for." })
  readonly version!: number;

  @Field(() => Int, { description: "Of which year." })
  readonly year!: number;

  @Field(() => MoneyScalar, { description: "What was granted." })
  readonly amount!: Money;

  @Field(() => AuditorDemandEnum, { description: "Which auditor has to endorse them." })
  readonly demand!: AuditorDemand;

  @Field(() => DateScalar, { description: "The last day of what was granted." })
  readonly periodEndsOn!: PlainDate;

  @Field(() => DateScalar, { description: "The day on which they are due; the day itself is in time." })
  readonly dueOn!: PlainDate;

  @Field(() => AccountsStateEnum, { description: "How far they have come." })
  readonly state!: AccountsState;

  @Field(() => AccountsContentType, { nullable: true, description: "What they state, as they came last." })
  readonly content!: AccountsContent | null;

  @Field(() => AccountsChannelEnum, { nullable: true, description: "How they came." })
  readonly channel!: AccountsChannel | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "When they came last." })
  readonly submittedAt!: Instant | null;

  @Field(() => String, { nullable: true, description: "Why they were sent back; null unless they were." })
  readonly returnReason!: string | null;

  @Field(() => MoneyScalar, { nullable: true, description: "What was claimed back when they were approved." })
  readonly claimed!: Money | null;

  @Field(() => AssociationType, { description: "Who owes them." })
  readonly association!: AssociationType;

  @Field(() => AdministrationType, { description: "To whom." })
  readonly administration!: AdministrationType;

  readonly accounts!: GrantAccounts;
}

export const GrantAccountsConnection = connectionOf<GrantAccountsType>("GrantAccounts", () => GrantAccountsType);

export function toGrantAccountsType(accounts: GrantAccounts): GrantAccountsType {
  return {
    ...accounts,
    id: toGlobalId("GrantAccounts", accounts.id),
    association: associationStub(accounts.associationId),
    administration: administrationStub(accounts.administration),
    accounts,
  };
}

export function toAccountsStepType(step: AccountsStep): AccountsStepType {
  return { ...step, actor: personStub(step.actorId) };
}
