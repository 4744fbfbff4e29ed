import type { FormalCheckItem, FormalRequirement } from "@indgang/domain/pools";
import { Field, InputType } from "type-graphql";
import { FormalRequirementEnum } from "../../enum/application.enums.ts";

@InputType("FormalCheckItemInput", { description: "What was found of one formal requirement." })
export class FormalCheckItemInput {
  @Field(() => FormalRequirementEnum, { description: "The requirement." })
  readonly code!: FormalRequirement;

  @Field(() => Boolean, { nullable: true, description: "Whether it is met; left out while nobody has looked." })
  readonly met?: boolean | null;

  @Field(() => String, { nullable: true, description: "What was seen." })
  readonly note?: string | null;
}

export function toChecks(items: readonly FormalCheckItemInput[]): readonly FormalCheckItem[] {
  return items.map(({ code, met, note }) => ({ code, met: met ?? null, note: note ?? null }));
}
