import type { RequestContext } from "@indgang/subgraph-kit";
import { Arg, Ctx, ID, Query, Resolver } from "type-graphql";
import { readJuryResult } from "../../service/read-ballot.ts";
import { toBallotOf } from "../ballot/ballot-of.ts";
import { JuryResultType, toJuryResultType } from "../ballot/jury-result.type.ts";

@Resolver()
export class JuryResultResolver {
  @Query(() => JuryResultType, {
    nullable: true,
    description:
      "What the jury's ballots in a category come to: to a juror after the own vote, to the secretariat when all have voted; null before, and for everybody else (AWARD-2).",
  })
  async juryResult(
    @Arg("cycleId", () => ID, { description: "The year of the prize." }) cycleId: string,
    @Arg("categoryId", () => ID, { description: "The category." }) categoryId: string,
    @Ctx() context: RequestContext,
  ): Promise<JuryResultType | null> {
    const of = toBallotOf({ cycleId, categoryId });
    const seen = of && (await readJuryResult(context, of));
    return seen && toJuryResultType(seen);
  }
}
