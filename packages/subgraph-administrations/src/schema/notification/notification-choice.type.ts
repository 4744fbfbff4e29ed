import type { MailRhythm, NotificationChoice, NotificationTopic } from "@indgang/domain/messages";
import { graphEnum } from "@indgang/subgraph-kit";
import { Field, ObjectType } from "type-graphql";

export const NotificationTopicEnum = graphEnum<NotificationTopic>({
  name: "NotificationTopic",
  description: "What a person can choose about, each by itself.",
  values: {
    CASES: "Applications, grants, and what follows from them.",
    DEADLINES: "What is about to fall due, and what has.",
    REFERRALS: "Referrals of citizens (REF-1).",
    FORUMS: "Bodies, their meetings and agendas (FORUM-2).",
    HEARINGS: "Hearings (FORUM-4).",
    PRIZES: "Prizes and their juries (AWARD-2).",
  },
});

export const MailRhythmEnum = graphEnum<MailRhythm>({
  name: "MailRhythm",
  description: "How often a person is told by mail.",
  values: {
    AT_ONCE: "A mail for each thing.",
    DAILY: "One mail in the morning, which says how much was told.",
    NEVER: "No mail.",
  },
});

@ObjectType("NotificationChoice", { simpleResolvers: true, description: "How the viewer is told of one topic." })
export class NotificationChoiceType {
  @Field(() => NotificationTopicEnum, { description: "Of what." })
  readonly topic!: NotificationTopic;

  @Field(() => Boolean, { description: "Whether it is told in the app." })
  readonly inApp!: boolean;

  @Field(() => MailRhythmEnum, { description: "How often by mail." })
  readonly byMail!: MailRhythm;
}

export function toNotificationChoice(choice: NotificationChoice): NotificationChoiceType {
  return Object.assign(new NotificationChoiceType(), choice);
}
