import type { Instant, Money } from "@indgang/domain/kernel";
import {
  connectionOf,
  DateTimeScalar,
  MoneyScalar,
  NodeType,
  toGlobalId,
  type RequestContext,
} from "@indgang/subgraph-kit";
import { Ctx, Directive, Field, FieldResolver, Int, ObjectType, Resolver, Root } from "type-graphql";
import { contentOf } from "../../service/payment/read-payments.ts";
import type { PaymentFileHead } from "../../store/payment/payment-file.store.ts";
import { AdministrationType, administrationStub } from "../foreign/administration.type.ts";
import { PersonType, personStub } from "../foreign/person.type.ts";

@Directive('@key(fields: "id")')
@ObjectType("PaymentFile", {
  implements: NodeType,
  simpleResolvers: true,
  description: "Payments of one administration as they were handed to the finance system (POOL-2). Never changed.",
})
export class PaymentFileType extends NodeType {
  @Field(() => String, { description: "Its name as a file." })
  readonly name!: string;

  @Field(() => Int, { description: "How many payments it holds." })
  readonly count!: number;

  @Field(() => MoneyScalar, { description: "What they come to." })
  readonly total!: Money;

  @Field(() => DateTimeScalar, { description: "When it was made." })
  readonly createdAt!: Instant;

  @Field(() => PersonType, { description: "Who made it: another than who planned any of its payments." })
  readonly createdBy!: PersonType;

  @Field(() => AdministrationType, { description: "Whose payments they are." })
  readonly administration!: AdministrationType;

  readonly file!: PaymentFileHead;
}

@Resolver(() => PaymentFileType)
export class PaymentFileFieldsResolver {
  @FieldResolver(() => String, {
    description:
      "What stands in it, byte for byte as it was first handed out: UTF-8 with byte order mark, columns between semicolons, one row per payment.",
  })
  content(@Root() { file }: PaymentFileType, @Ctx() context: RequestContext): Promise<string> {
    return contentOf(context, file);
  }
}

export const PaymentFileConnection = connectionOf<PaymentFileType>("PaymentFile", () => PaymentFileType);

export function toPaymentFileType(file: PaymentFileHead): PaymentFileType {
  return {
    ...file,
    id: toGlobalId("PaymentFile", file.id),
    createdBy: personStub(file.createdBy),
    administration: administrationStub(file.administration),
    file,
  };
}
