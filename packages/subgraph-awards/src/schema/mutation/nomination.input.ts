import { asId, type AssociationId } from "@indgang/domain/kernel";
import type { NominationInput } from "@indgang/domain/awards";
import { fromGlobalId } from "@indgang/subgraph-kit";
import { Field, ID, InputType } from "type-graphql";

@InputType("NomineeInput", { description: "Who is nominated." })
export class NomineeInput {
  @Field(() => ID, {
    nullable: true,
    description: "The organisation, where it stands in the directory; of a person the association that they work in.",
  })
  readonly associationId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Name, at most 200 characters; not needed of an organisation of the directory.",
  })
  readonly name?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Where a person is active, at most 200 characters. Not for organisations.",
  })
  readonly activeAt?: string | null;
}

@InputType("NominatorInput", { description: "Who nominates." })
export class NominatorInput {
  @Field(() => String, { description: "Name, at most 200 characters." })
  readonly name!: string;

  @Field(() => String, {
    nullable: true,
    description: "E-mail address. Needed of everybody but those whose letter staff write down.",
  })
  readonly email?: string | null;

  @Field(() => ID, { nullable: true, description: "The association that the nominator speaks for." })
  readonly associationId?: string | null;
}

@InputType("NominationContentInput", {
  description: "A nomination as typed (AWARD-2). No CPR number in any of it (LAW-7).",
})
export class NominationContentInput {
  @Field(() => ID, { description: "The category." })
  readonly categoryId!: string;

  @Field(() => NomineeInput, { description: "Who is nominated." })
  readonly nominee!: NomineeInput;

  @Field(() => String, { description: "Why, from 20 to 4,000 characters." })
  readonly reasons!: string;

  @Field(() => NominatorInput, { description: "Who nominates." })
  readonly nominator!: NominatorInput;
}

// An id that is none belongs to nothing in the directory: an unknown value.
const unknown = asId<"Association">("00000000-0000-0000-0000-000000000000");

function toAssociationId(id: string | null | undefined): AssociationId | null {
  return id ? (fromGlobalId(id, "Association") ?? unknown) : null;
}

export function toNominationInput({
  categoryId,
  nominee,
  reasons,
  nominator,
}: NominationContentInput): NominationInput {
  return {
    categoryId: fromGlobalId(categoryId, "PrizeCategory"),
    nominee: {
      associationId: toAssociationId(nominee.associationId),
      name: nominee.name ?? null,
      activeAt: nominee.activeAt ?? null,
    },
    reasons,
    nominator: {
      name: nominator.name,
      email: nominator.email ?? null,
      associationId: toAssociationId(nominator.associationId),
    },
  };
}
