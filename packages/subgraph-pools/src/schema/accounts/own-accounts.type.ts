import type { AccountsContent, AccountsState, AuditorDemand } from "@indgang/domain/accounts";
import type { Instant, Money, PlainDate } from "@indgang/domain/kernel";
import { DateScalar, DateTimeScalar, MoneyScalar, NodeType, toGlobalId } from "@indgang/subgraph-kit";
import { Directive, Field, ID, Int, ObjectType } from "type-graphql";
import type { OwnAccounts } from "../../store/accounts/own-accounts.store.ts";
import { AssociationType, associationStub } from "../foreign/association.type.ts";
import { AccountsContentType } from "./accounts-content.type.ts";
import { AccountsStateEnum, AuditorDemandEnum } from "./accounts.enums.ts";

@ObjectType("OwnDocument", { simpleResolvers: true, description: "A document that an association sent." })
export class OwnDocumentType {
  @Field(() => ID, { description: "Identity. Opaque." })
  readonly id!: string;

  @Field(() => String, { description: "The file's name, cleaned." })
  readonly name!: string;

  @Field(() => Int, { description: "Bytes." })
  readonly size!: number;
}

@Directive('@key(fields: "id")')
@ObjectType("OwnAccounts", {
  implements: NodeType,
  simpleResolvers: true,
  description:
    "What an association knows of accounts that it owes, once the minutes of the decision stand (POOL-11). To everybody else there is no such thing.",
})
export class OwnAccountsType extends NodeType {
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

  @Field(() => Boolean, { description: "Whether they are missing: owed or sent back, and the day is over." })
  readonly isMissing!: boolean;

  @Field(() => AccountsStateEnum, { description: "How far they have come." })
  readonly state!: AccountsState;

  @Field(() => AccountsContentType, { nullable: true, description: "What they state, as they came last." })
  readonly content!: AccountsContent | null;

  @Field(() => [OwnDocumentType], { description: "What was sent with them." })
  readonly documents!: readonly OwnDocumentType[];

  @Field(() => DateTimeScalar, { nullable: true, description: "When they came last." })
  readonly submittedAt!: Instant | null;

  @Field(() => String, { nullable: true, description: "Why they were sent back; null unless they were." })
  readonly returnReason!: string | null;

  @Field(() => MoneyScalar, { nullable: true, description: "What has to be paid back, once they were approved." })
  readonly claimed!: Money | null;

  @Field(() => AssociationType, { description: "Who owes them." })
  readonly association!: AssociationType;

  readonly own!: OwnAccounts;
}

export function toOwnAccountsType(own: OwnAccounts, isMissing: boolean): OwnAccountsType {
  return {
    ...own,
    id: toGlobalId("OwnAccounts", own.id),
    documents: own.documents.map((document) => ({ ...document, id: toGlobalId("Attachment", document.id) })),
    association: associationStub(own.associationId),
    isMissing,
    own,
  };
}
