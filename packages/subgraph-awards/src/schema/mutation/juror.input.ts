import { Field, ID, InputType, Int } from "type-graphql";

@InputType("JurorInput", { description: "Somebody who joins a jury." })
export class JurorInput {
  @Field(() => ID, { description: "The person, who has the role of judging." })
  readonly personId!: string;

  @Field(() => Boolean, { description: "Leads the jury." })
  readonly isChair!: boolean;
}

@InputType("JuryScoreInput", { description: "What a nomination is given by one criterion." })
export class JuryScoreInput {
  @Field(() => ID, { description: "The criterion." })
  readonly criterionId!: string;

  @Field(() => Int, { description: "Whole points, from 0 to the most that the criterion gives." })
  readonly points!: number;
}
