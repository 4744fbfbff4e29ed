import type { RequestContext } from "@indgang/subgraph-kit";
import { Arg, Ctx, ID, Query, Resolver } from "type-graphql";
import { readBallot } from "../../service/read-ballot.ts";
import { toBallotOf } from "../ballot/ballot-of.ts";
import { JuryBallotType, toJuryBallotType } from "../ballot/jury-ballot.type.ts";

@Resolver()
export class MyBallotResolver {
  @Query(() => JuryBallotType, {
    nullable: true,
    description:
      "The viewer's own ballot in a category, begun or not; null for whoever does not sit on the jury (AWARD-2).",
  })
  async myBallot(
    @Arg("cycleId", () => ID, { description: "The year of the prize." }) cycleId: string,
    @Arg("categoryId", () => ID, { description: "The category." }) categoryId: string,
    @Ctx() context: RequestContext,
  ): Promise<JuryBallotType | null> {
    const of = toBallotOf({ cycleId, categoryId });
    const seen = of && (await readBallot(context, of));
    return seen && toJuryBallotType(seen);
  }
}
