import type { NominationState } from "@indgang/domain/awards";
import {
  emptyPage,
  ForwardPageArguments,
  fromGlobalId,
  mapPage,
  type Connection,
  type RequestContext,
} from "@indgang/subgraph-kit";
import { Arg, Args, Ctx, ID, Query, Resolver } from "type-graphql";
import { nominationById, readNominations } from "../../service/read-nominations.ts";
import { NominationStateEnum } from "../enum/award.enums.ts";
import { NominationConnection, toNominationType, type NominationType } from "../nomination/nomination.type.ts";

/** A nomination by its global id; null for everybody who is not of the jury's staff. */
export async function nominationOf(id: string, context: RequestContext): Promise<NominationType | null> {
  const key = fromGlobalId(id, "Nomination");
  const seen = key && (await context.use(nominationById).load(key));
  return seen && toNominationType(seen);
}

@Resolver()
export class NominationsResolver {
  @Query(() => NominationConnection, {
    description:
      "The nominations of a year, in the order in which they came in: to the secretariat all that are confirmed, to jurors those that can win; empty for everybody else (AWARD-2).",
  })
  async nominations(
    @Arg("cycleId", () => ID, { description: "The year of the prize." }) cycleId: string,
    @Arg("categoryId", () => ID, { nullable: true, description: "Of this category alone." }) categoryId: string | null,
    @Arg("states", () => [NominationStateEnum], { nullable: true, description: "In these states alone." })
    states: NominationState[] | null,
    @Args(() => ForwardPageArguments) asked: ForwardPageArguments,
    @Ctx() context: RequestContext,
  ): Promise<Connection<NominationType>> {
    const cycle = fromGlobalId(cycleId, "AwardCycle");
    const category = categoryId ? fromGlobalId(categoryId, "PrizeCategory") : null;
    const isUnknown = cycle === null || (Boolean(categoryId) && category === null);
    const found = isUnknown
      ? emptyPage
      : await readNominations(
          context,
          { cycleId: cycle, categoryId: category, states: states ?? null },
          asked.toPage(),
        );
    return new NominationConnection(mapPage(found, toNominationType));
  }
}
