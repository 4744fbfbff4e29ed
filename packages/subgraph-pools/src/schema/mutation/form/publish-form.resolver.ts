import type { Instant } from "@indgang/domain/kernel";
import {
  DateTimeScalar,
  idempotencyKeyReused,
  invalidInput,
  notAllowed,
  notFound,
  type RefusalType,
  refusalUnion,
  type RequestContext,
  staleVersion,
  stateConflict,
} from "@indgang/subgraph-kit";
import { Arg, Ctx, Field, InputType, Mutation, ObjectType, Resolver } from "type-graphql";
import { publishForm } from "../../../service/form/keep-form.ts";
import { toPoolFormType } from "../../form/pool-form.type.ts";
import { FormChangeInput, FormPayload } from "./form.inputs.ts";

@InputType("PublishFormInput", { description: "A draft that is published." })
export class PublishFormInput extends FormChangeInput {
  @Field(() => DateTimeScalar, { nullable: true, description: "From when on rounds take it; left out: from now on." })
  readonly validFrom?: Instant | null;

  toCommand() {
    return { ...this.ofForm(), validFrom: this.validFrom ?? null };
  }
}

@ObjectType("PublishFormPayload", { simpleResolvers: true, description: "A form that was published." })
export class PublishFormPayload extends FormPayload {}

const publishFormResult = refusalUnion({
  name: "PublishFormResult",
  description: "A form that was published. Or why not.",
  payload: PublishFormPayload,
  refusals: [stateConflict, staleVersion, invalidInput, notFound, notAllowed, idempotencyKeyReused],
});

@Resolver()
export class PublishFormResolver {
  @Mutation(() => publishFormResult.type, {
    description:
      "Publishes a draft: rounds that open from then on take it, and it never changes again (POOL-6, POOL-17).",
  })
  async publishForm(
    @Arg("input", () => PublishFormInput, { description: "What is asked for." }) input: PublishFormInput,
    @Ctx() context: RequestContext,
  ): Promise<PublishFormPayload | RefusalType> {
    const outcome = await publishForm(context, input.toCommand());
    return publishFormResult.answer(outcome, (form) => ({ form: toPoolFormType(form) }));
  }
}
