import { CvrScalar } from "@indgang/subgraph-kit";
import type { ActivityKind, AssociationInput, TargetGroup } from "@indgang/domain/associations";
import { Field, ID, InputType } from "type-graphql";
import { ActivityKindEnum, TargetGroupEnum } from "../enum/association.enums.ts";

/** What may be written about an association: the part that registering and updating have in common. */
@InputType()
export abstract class AssociationContentInput {
  @Field(() => ID, {
    description:
      "Chosen by the client, new for each change. The same key again gives the same answer and no second effect.",
  })
  readonly idempotencyKey!: string;

  @Field(() => String, { description: "Its name, at most 200 characters." })
  readonly name!: string;

  @Field(() => CvrScalar, {
    nullable: true,
    description: "CVR number; none for a small association that has no number.",
  })
  readonly cvr?: string | null;

  @Field(() => String, { nullable: true, description: "What it is for, at most 4000 characters." })
  readonly purpose?: string | null;

  @Field(() => [ActivityKindEnum], { description: "What it does, each once." })
  readonly activityKinds!: readonly ActivityKind[];

  @Field(() => [TargetGroupEnum], { description: "Whom it does it for, each once." })
  readonly targetGroups!: readonly TargetGroup[];

  @Field(() => String, {
    nullable: true,
    description: "Street and number. Needs a city; the city may stand alone.",
  })
  readonly street?: string | null;

  @Field(() => String, { nullable: true, description: "Danish postal code: four digits." })
  readonly postalCode?: string | null;

  @Field(() => String, { nullable: true, description: "Town. Required with a street." })
  readonly city?: string | null;

  @Field(() => String, { nullable: true, description: "The association's email address." })
  readonly email?: string | null;

  @Field(() => String, { nullable: true, description: "The association's telephone number." })
  readonly phone?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The association's web address, beginning with https:// or http://.",
  })
  readonly website?: string | null;

  /** As the domain has it. The district is the municipality's own division and is not written by others: it stays. */
  toContent(district: string | null = null): AssociationInput {
    const [street, postalCode, city] = [trimmed(this.street), trimmed(this.postalCode), trimmed(this.city)];
    const isSomewhere = street !== "" || postalCode !== "" || city !== "";
    return {
      name: this.name,
      cvr: this.cvr ?? null,
      purpose: this.purpose ?? null,
      activityKinds: this.activityKinds,
      targetGroups: this.targetGroups,
      address: isSomewhere ? { street, postalCode, city, district } : null,
      email: this.email ?? null,
      phone: this.phone ?? null,
      website: this.website ?? null,
    };
  }
}

function trimmed(text: string | null | undefined): string {
  return text?.trim() ?? "";
}
