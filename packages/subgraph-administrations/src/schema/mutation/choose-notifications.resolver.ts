import type { MailRhythm, NotificationTopic } from "@indgang/domain/messages";
import {
  idempotencyKeyReused,
  invalidInput,
  notAllowed,
  refusalUnion,
  type RefusalType,
  type RequestContext,
} from "@indgang/subgraph-kit";
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from "type-graphql";
import { chooseNotifications } from "../../service/notification-choices.ts";
import {
  MailRhythmEnum,
  NotificationChoiceType,
  NotificationTopicEnum,
  toNotificationChoice,
} from "../notification/notification-choice.type.ts";

@InputType("ChooseNotificationsInput", { description: "How the viewer wants to be told of a topic." })
export class ChooseNotificationsInput {
  @Field(() => ID, {
    description:
      "Chosen by the client, new for each change. The same key again gives the same answer and no second effect.",
  })
  readonly idempotencyKey!: string;

  @Field(() => NotificationTopicEnum, { description: "Of what." })
  readonly topic!: NotificationTopic;

  @Field(() => Boolean, { description: "Whether it is told in the app." })
  readonly inApp!: boolean;

  @Field(() => MailRhythmEnum, { description: "How often by mail." })
  readonly byMail!: MailRhythm;
}

@ObjectType("ChooseNotificationsPayload", { simpleResolvers: true, description: "What is chosen now." })
export class ChooseNotificationsPayload {
  @Field(() => [NotificationChoiceType], { description: "One for each topic." })
  readonly notificationChoices!: readonly NotificationChoiceType[];
}

const result = refusalUnion({
  name: "ChooseNotificationsResult",
  description: "What is chosen now, or why nothing was.",
  payload: ChooseNotificationsPayload,
  refusals: [notAllowed, invalidInput, idempotencyKeyReused],
});

@Resolver()
export class ChooseNotificationsResolver {
  @Mutation(() => result.type, { description: "Chooses how the viewer is told of a topic, in the app and by mail." })
  async chooseNotifications(
    @Arg("input", () => ChooseNotificationsInput, { description: "What, and how." }) input: ChooseNotificationsInput,
    @Ctx() context: RequestContext,
  ): Promise<ChooseNotificationsPayload | RefusalType> {
    return result.answer(await chooseNotifications(context, input), (choices) => ({
      notificationChoices: choices.map(toNotificationChoice),
    }));
  }
}
