import {
  idempotencyKeyReused,
  invalidInput,
  notAllowed,
  notFound,
  type RefusalType,
  refusalUnion,
  type RequestContext,
  staleVersion,
  stateConflict,
} from "@indgang/subgraph-kit";
import { Arg, Ctx, Field, InputType, Mutation, ObjectType, Resolver } from "type-graphql";
import { closeMeetingItem } from "../../../service/papers/issue-papers.ts";
import { MeetingItemType, toMeetingItemType } from "../../meeting/meeting-item.type.ts";
import { recusedFromCase } from "../../refusal/recused-from-case.refusal.ts";
import { ItemChangeInput } from "../change.inputs.ts";

@InputType("CloseMeetingItemInput", { description: "Whether an item is dealt with behind closed doors." })
export class CloseMeetingItemInput extends ItemChangeInput {
  @Field(() => String, { nullable: true, description: "Why, at most 400 characters; null: openly." })
  readonly reason?: string | null;

  toCommand() {
    return { ...this.ofItem(), reason: this.reason ?? null };
  }
}

@ObjectType("CloseMeetingItemPayload", { simpleResolvers: true, description: "An item that was closed or opened." })
export class CloseMeetingItemPayload {
  @Field(() => MeetingItemType, { description: "The item as it is now." })
  readonly meetingItem!: MeetingItemType;
}

const closeMeetingItemResult = refusalUnion({
  name: "CloseMeetingItemResult",
  description: "An item that was closed or opened. Or why not.",
  payload: CloseMeetingItemPayload,
  refusals: [recusedFromCase, stateConflict, staleVersion, invalidInput, notFound, notAllowed, idempotencyKeyReused],
});

@Resolver()
export class CloseMeetingItemResolver {
  @Mutation(() => closeMeetingItemResult.type, {
    description:
      "An item is dealt with behind closed doors, or openly again: the public is told that there is one (LAW-7).",
  })
  async closeMeetingItem(
    @Arg("input", () => CloseMeetingItemInput, { description: "What is asked for." }) input: CloseMeetingItemInput,
    @Ctx() context: RequestContext,
  ): Promise<CloseMeetingItemPayload | RefusalType> {
    const outcome = await closeMeetingItem(context, input.toCommand());
    return closeMeetingItemResult.answer(outcome, (meetingItem) => ({ meetingItem: toMeetingItemType(meetingItem) }));
  }
}
