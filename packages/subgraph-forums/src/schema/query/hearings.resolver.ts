import { PageArguments, mapPage, type Connection, type RequestContext } from "@indgang/subgraph-kit";
import { Args, ArgsType, Ctx, Field, Query, Resolver } from "type-graphql";
import { readHearings, type HearingSide } from "../../service/read-hearings.ts";
import { HearingSideEnum } from "../enum/forum.enums.ts";
import { HearingConnection, toHearingType, type HearingType } from "../hearing/hearing.type.ts";

@ArgsType()
export class HearingsArguments extends PageArguments {
  @Field(() => HearingSideEnum, {
    description: "Those that the own administration asks in, or those that one is heard in.",
  })
  readonly side!: HearingSide;
}

@Resolver()
export class HearingsResolver {
  @Query(() => HearingConnection, {
    description:
      "Hearings, the latest end first (FORUM-4). Asking: the own administration's. Asked: those sent to a body or an association that one may read for.",
  })
  async hearings(
    @Args(() => HearingsArguments) asked: HearingsArguments,
    @Ctx() context: RequestContext,
  ): Promise<Connection<HearingType>> {
    return new HearingConnection(mapPage(await readHearings(context, asked.side, asked.toPage()), toHearingType));
  }
}
