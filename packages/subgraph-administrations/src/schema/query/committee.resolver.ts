import { fromGlobalId, type RequestContext } from "@indgang/subgraph-kit";
import { Arg, Ctx, ID, Query, Resolver } from "type-graphql";
import { findCommittee } from "../../service/committees.ts";
import { CommitteeType, toCommittee } from "../committee/committee.type.ts";

/** The committee behind a global id; null for unknown and malformed alike. */
export async function committeeOf(id: string, context: RequestContext): Promise<CommitteeType | null> {
  const committee = await findCommittee(context, fromGlobalId(id, "Committee"));
  return committee && toCommittee(committee);
}

@Resolver()
export class CommitteeResolver {
  @Query(() => CommitteeType, { nullable: true, description: "One committee; null when there is none." })
  committee(
    @Arg("id", () => ID, { description: "Which committee." }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<CommitteeType | null> {
    return committeeOf(id, context);
  }
}
