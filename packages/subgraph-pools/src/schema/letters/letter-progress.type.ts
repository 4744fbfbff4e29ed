import type { RequestContext } from "@indgang/subgraph-kit";
import { Ctx, Field, FieldResolver, Int, ObjectType, Resolver, Root } from "type-graphql";
import { applicationById } from "../../store/application/application.store.ts";
import { letterProgressByMeeting, type LetterProgress } from "../../store/letters/letter-progress.store.ts";
import { present } from "../../store/present.ts";
import { ApplicationType, toApplicationType } from "../application/application.type.ts";
import { CommitteeMeetingType } from "../meeting/committee-meeting.type.ts";

@ObjectType("LetterProgress", {
  simpleResolvers: true,
  description: "How far the letters of a meeting have come; each decision counts once, by its latest letter (POOL-10).",
})
export class LetterProgressType {
  @Field(() => Int, { description: "Decisions, each of which gets a letter." })
  readonly total!: number;

  @Field(() => Int, { description: "Without a letter yet." })
  readonly unwritten!: number;

  @Field(() => Int, { description: "Somebody works on it." })
  readonly drafts!: number;

  @Field(() => Int, { description: "Approved, and not sent yet." })
  readonly approved!: number;

  @Field(() => Int, { description: "Handed to the mail, which has not got through yet." })
  readonly queued!: number;

  @Field(() => Int, { description: "Taken by the mail server." })
  readonly delivered!: number;

  @Field(() => Int, { description: "Given up by the mail." })
  readonly undeliverable!: number;

  @Field(() => Int, { description: "To be printed: the association has no mail address." })
  readonly toPrint!: number;

  @Field(() => Int, { description: "Put into the post." })
  readonly posted!: number;

  readonly progress!: LetterProgress;
}

@Resolver(() => LetterProgressType)
export class LetterProgressFieldsResolver {
  @FieldResolver(() => [ApplicationType], {
    description:
      "Cases whose letter somebody has to look after: a draft, one to print, or one that the mail gave up. At most 100.",
  })
  needsHand(@Root() { progress }: LetterProgressType, @Ctx() context: RequestContext): Promise<ApplicationType[]> {
    const read = async (id: string) =>
      toApplicationType(present(await context.use(applicationById).load(id), "The application of a letter"));
    return Promise.all(progress.handIds.map(read));
  }
}

@Resolver(() => CommitteeMeetingType)
export class MeetingLettersResolver {
  @FieldResolver(() => LetterProgressType, {
    nullable: true,
    description: "How far its letters have come; null while nothing is decided.",
  })
  async letters(
    @Root() { meeting }: CommitteeMeetingType,
    @Ctx() context: RequestContext,
  ): Promise<LetterProgressType | null> {
    const progress = await context.use(letterProgressByMeeting).load(meeting.id);
    return progress && { ...progress, progress };
  }
}
