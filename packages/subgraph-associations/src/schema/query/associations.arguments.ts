import { PageArguments, userInputError } from "@indgang/subgraph-kit";
import type { ActivityKind, TargetGroup } from "@indgang/domain/associations";
import { ArgsType, Field, InputType } from "type-graphql";
import type { DirectoryQuestion } from "../../store/directory-question.ts";
import {
  ActivityKindEnum,
  AssociationOrderEnum,
  TargetGroupEnum,
  type AssociationOrder,
} from "../enum/association.enums.ts";

/** Characters that a search may have. */
const longestSearch = 200;

@InputType("AssociationFilter", { description: "Narrows the directory: every condition must hold." })
export class AssociationFilterInput {
  @Field(() => [ActivityKindEnum], { nullable: true, description: "Those that do at least one of these." })
  readonly activityKinds?: readonly ActivityKind[] | null;

  @Field(() => [TargetGroupEnum], { nullable: true, description: "Those that work for at least one of these." })
  readonly targetGroups?: readonly TargetGroup[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "True: those that staff have vouched for. False: those that wait for it.",
  })
  readonly verified?: boolean | null;
}

@ArgsType()
export class AssociationsArguments extends PageArguments {
  @Field(() => String, {
    nullable: true,
    description: `Words that must all occur in name, CVR number or address, at most ${longestSearch} characters. Upper and lower case are the same.`,
  })
  readonly search?: string | null;

  @Field(() => AssociationFilterInput, { nullable: true, description: "Which ones." })
  readonly filter?: AssociationFilterInput | null;

  @Field(() => AssociationOrderEnum, { description: "In which order." })
  readonly orderBy: AssociationOrder = "NAME_ASC";

  /** Throws BAD_USER_INPUT when the search is too long. */
  toQuestion(): DirectoryQuestion {
    const { search, filter, orderBy } = this;
    if (search && search.length > longestSearch)
      throw userInputError(`\`search\` has at most ${longestSearch} characters.`);
    return {
      search: search ?? "",
      activityKinds: filter?.activityKinds ?? null,
      targetGroups: filter?.targetGroups ?? null,
      verified: filter?.verified ?? null,
      orderBy,
    };
  }
}
