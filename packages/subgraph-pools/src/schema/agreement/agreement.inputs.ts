import { KeyedInput } from "@indgang/subgraph-kit";
import { Field, ID, InputType, Int } from "type-graphql";
import { idOf } from "../id-of.ts";

@InputType({ description: "What its heirs have in common; not in the schema." })
export abstract class AgreementChangeInput extends KeyedInput {
  @Field(() => ID, { description: "The agreement." })
  readonly agreementId!: string;

  @Field(() => Int, { description: "The agreement's version as it was read." })
  readonly version!: number;

  ofAgreement() {
    const { idempotencyKey, version } = this;
    return { idempotencyKey, version, agreementId: idOf(this.agreementId, "Agreement") };
  }
}

@InputType({ description: "What its heirs have in common; not in the schema." })
export abstract class AgreementOfCaseInput extends KeyedInput {
  @Field(() => ID, { description: "The case." })
  readonly applicationId!: string;

  ofCase() {
    return { idempotencyKey: this.idempotencyKey, applicationId: idOf(this.applicationId, "Application") };
  }
}
