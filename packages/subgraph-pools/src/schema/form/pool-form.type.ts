import type { Instant } from "@indgang/domain/kernel";
import type { FormKind, PoolForm } from "@indgang/domain/form";
import { DateTimeScalar, NodeType, toGlobalId } from "@indgang/subgraph-kit";
import { Directive, Field, Int, ObjectType } from "type-graphql";
import { FormKindEnum } from "../enum/form.enums.ts";
import { FormSectionType } from "./form-question.type.ts";

@Directive('@key(fields: "id")')
@ObjectType("PoolForm", {
  implements: NodeType,
  simpleResolvers: true,
  description:
    "A version of a pool's form (POOL-6, POOL-17). Public once it is published, and from then on never changed; a draft is for the pool's own administration.",
})
export class PoolFormType extends NodeType {
  @Field(() => Int, { description: "Counts every change." })
  readonly version!: number;

  @Field(() => FormKindEnum, { description: "For whom it is." })
  readonly kind!: FormKind;

  @Field(() => Int, { nullable: true, description: "Counts the published versions of the kind; null for a draft." })
  readonly number!: number | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "When it was published." })
  readonly publishedAt!: Instant | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "From when on rounds that open take it." })
  readonly validFrom!: Instant | null;

  @Field(() => [FormSectionType], { description: "What it asks, in order." })
  readonly sections!: readonly FormSectionType[];

  readonly form!: PoolForm;
}

export function toPoolFormType(form: PoolForm): PoolFormType {
  return { ...form, id: toGlobalId("PoolForm", form.id), form };
}
