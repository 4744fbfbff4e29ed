import type { RequestContext } from "@indgang/subgraph-kit";
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { roundById } from "../../store/pool/funding-round.store.ts";
import { itemsByMeeting, largestList, roundIdsByMeeting } from "../../store/meeting/meeting.store.ts";
import { present } from "../../store/present.ts";
import { FundingRoundType, toFundingRoundType } from "../pool/funding-round.type.ts";
import { CommitteeMeetingType } from "./committee-meeting.type.ts";
import { MeetingItemType, toMeetingItemType } from "./meeting-item.type.ts";

@Resolver(() => CommitteeMeetingType)
export class CommitteeMeetingFieldsResolver {
  @FieldResolver(() => [MeetingItemType], {
    description: `The decision list in its order, at most ${largestList} items.`,
  })
  async items(@Root() { meeting }: CommitteeMeetingType, @Ctx() context: RequestContext): Promise<MeetingItemType[]> {
    const items = await context.use(itemsByMeeting).load(meeting.id);
    return items.slice(0, largestList).map(toMeetingItemType);
  }

  @FieldResolver(() => [FundingRoundType], {
    description: "The rounds that the cases on the list belong to, with what is left of them.",
  })
  async rounds(@Root() { meeting }: CommitteeMeetingType, @Ctx() context: RequestContext): Promise<FundingRoundType[]> {
    const ids = await context.use(roundIdsByMeeting).load(meeting.id);
    const rounds = await Promise.all(ids.map(({ roundId }) => context.use(roundById).load(roundId)));
    return rounds.map((round) => toFundingRoundType(present(round, "The round of an application")));
  }
}
