import type { Instant, Money, PlainDate } from "@indgang/domain/kernel";
import { DateScalar, DateTimeScalar, MoneyScalar, refusalMember, RefusalType } from "@indgang/subgraph-kit";
import { Field, ObjectType } from "type-graphql";

@ObjectType("InstalmentsDoNotSum", {
  implements: RefusalType,
  simpleResolvers: true,
  description: "The instalments are not what was granted (POOL-11).",
})
class InstalmentsDoNotSumType extends RefusalType {
  @Field(() => MoneyScalar, { description: "What is missing; below zero when they are more." })
  readonly missing!: Money;
}

export const instalmentsDoNotSum = refusalMember({
  code: "INSTALMENTS_DO_NOT_SUM",
  type: InstalmentsDoNotSumType,
  message: ({ missing }) => `The instalments are ${Math.abs(missing)} øre ${missing > 0 ? "too little" : "too much"}.`,
  fields: ({ missing }) => ({ missing }),
});

@ObjectType("SecondPersonNeeded", {
  implements: RefusalType,
  simpleResolvers: true,
  description: "Whoever planned a payment does not send it to be paid: two people for each (POOL-2, POOL-11).",
})
class SecondPersonNeededType extends RefusalType {
  @Field(() => [String], { description: "Our references of what the viewer planned." })
  readonly references!: readonly string[];
}

export const secondPersonNeeded = refusalMember({
  code: "SECOND_PERSON_NEEDED",
  type: SecondPersonNeededType,
  message: ({ references }) => `Planned by whoever wants to export: ${references.join(", ")}.`,
  fields: ({ references }) => ({ references }),
});

@ObjectType("AgreementNeeded", {
  implements: RefusalType,
  simpleResolvers: true,
  description: "A grant of this size is not paid before both sides have accepted a cooperation agreement (ASSOC-6).",
})
class AgreementNeededType extends RefusalType {}

export const agreementNeeded = refusalMember({
  code: "AGREEMENT_NEEDED",
  type: AgreementNeededType,
  message: () => "The grant needs a cooperation agreement that both sides have accepted before anything of it is paid.",
  fields: () => ({}),
});

@ObjectType("AbovePaid", {
  implements: RefusalType,
  simpleResolvers: true,
  description: "More than was paid and has not come back, or is not claimed (POOL-11).",
})
class AbovePaidType extends RefusalType {
  @Field(() => MoneyScalar, { description: "How much it can be at most." })
  readonly open!: Money;
}

export const abovePaid = refusalMember({
  code: "ABOVE_PAID",
  type: AbovePaidType,
  message: ({ open }) => `At most ${open} øre.`,
  fields: ({ open }) => ({ open }),
});

@ObjectType("MissingAccounts", {
  simpleResolvers: true,
  description: "Accounts that an association owes, and whose day is over.",
})
class MissingAccountsType {
  @Field(() => String, { description: "The number of the case that was granted." })
  readonly caseNumber!: string;

  @Field(() => DateScalar, { description: "The day on which they were due." })
  readonly dueOn!: PlainDate;
}

@ObjectType("AccountsMissing", {
  implements: RefusalType,
  simpleResolvers: true,
  description: "The association owes the pool accounts: nothing is paid until they are delivered (POOL-11).",
})
class AccountsMissingType extends RefusalType {
  @Field(() => [MissingAccountsType], { description: "Which." })
  readonly accounts!: readonly MissingAccountsType[];
}

export const accountsMissing = refusalMember({
  code: "ACCOUNTS_MISSING",
  type: AccountsMissingType,
  message: ({ accounts }) => `Accounts are missing: ${accounts.map(({ caseNumber }) => caseNumber).join(", ")}.`,
  fields: ({ accounts }) => ({ accounts }),
});

@ObjectType("RoundNotOver", {
  implements: RefusalType,
  simpleResolvers: true,
  description: "Applications are still received: nothing is carried forward (POOL-18).",
})
class RoundNotOverType extends RefusalType {
  @Field(() => DateTimeScalar, { description: "Until when." })
  readonly deadlineAt!: Instant;
}

export const roundNotOver = refusalMember({
  code: "ROUND_NOT_OVER",
  type: RoundNotOverType,
  message: ({ deadlineAt }) => `Applications are received until ${deadlineAt}.`,
  fields: ({ deadlineAt }) => ({ deadlineAt }),
});
