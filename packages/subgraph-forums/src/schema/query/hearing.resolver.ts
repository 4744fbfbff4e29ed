import type { RequestContext } from "@indgang/subgraph-kit";
import { Arg, Ctx, ID, Query, Resolver } from "type-graphql";
import { readHearing } from "../../service/read-hearings.ts";
import { HearingType, toHearingType } from "../hearing/hearing.type.ts";
import { idOf } from "../id-of.ts";

/** The hearing behind a global id; null for unknown, hidden and malformed alike. */
export async function hearingOf(id: string, context: RequestContext): Promise<HearingType | null> {
  const hearing = await readHearing(context, idOf(id, "Hearing"));
  return hearing && toHearingType(hearing);
}

@Resolver()
export class HearingResolver {
  @Query(() => HearingType, {
    nullable: true,
    description: "A hearing; null for whoever neither asks nor is heard (FORUM-4).",
  })
  hearing(
    @Arg("id", () => ID, { description: "The hearing's id." }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<HearingType | null> {
    return hearingOf(id, context);
  }
}
