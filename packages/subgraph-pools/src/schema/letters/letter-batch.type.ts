import type { Instant } from "@indgang/domain/kernel";
import type { LetterBatchState } from "@indgang/domain/letters";
import { DateTimeScalar, graphEnum, type RequestContext } from "@indgang/subgraph-kit";
import { Ctx, Field, FieldResolver, Int, ObjectType, Resolver, Root } from "type-graphql";
import { applicationById } from "../../store/application/application.store.ts";
import { batchByMeeting, heldByBatch } from "../../store/letters/letter-batch.store.ts";
import { present } from "../../store/present.ts";
import { ApplicationType, toApplicationType } from "../application/application.type.ts";
import { PersonType, personStub } from "../foreign/person.type.ts";
import { CommitteeMeetingType } from "../meeting/committee-meeting.type.ts";

export const LetterBatchStateEnum = graphEnum({
  name: "LetterBatchState",
  description: "How far the job is that sends the letters of a meeting.",
  values: {
    RUNNING: "It goes on until nothing is left, whether anybody looks or not.",
    DONE: "It came to its end.",
    STOPPED: "Somebody stopped it, or whoever began it may not go on.",
  } satisfies Record<LetterBatchState, string>,
});

@ObjectType("LetterBatch", {
  simpleResolvers: true,
  description: "Letters of a meeting that leave as a job on the server, as the person who began it (POOL-10).",
})
export class LetterBatchType {
  @Field(() => LetterBatchStateEnum, { description: "How far it has come." })
  readonly state!: LetterBatchState;

  @Field(() => Int, { description: "Letters that there were to send when it began." })
  readonly planned!: number;

  @Field(() => Int, { description: "Letters that have left." })
  readonly sent!: number;

  @Field(() => DateTimeScalar, { description: "When it began." })
  readonly startedAt!: Instant;

  @Field(() => PersonType, { description: "Who began it." })
  readonly startedBy!: PersonType;

  @Field(() => DateTimeScalar, { nullable: true, description: "When it ended; null while it goes on." })
  readonly finishedAt!: Instant | null;

  @Field(() => String, {
    nullable: true,
    description: "Code of what was wrong with the last step that failed; it was tried again. Null: none did.",
  })
  readonly fault!: string | null;

  readonly batchId!: string;
}

@ObjectType("LetterOfBatchHeld", {
  simpleResolvers: true,
  description: "A letter that a job could not send; the others left.",
})
export class LetterOfBatchHeldType {
  @Field(() => ApplicationType, { description: "The case." })
  readonly application!: ApplicationType;

  @Field(() => String, {
    description: "Why, in SCREAMING_SNAKE: CPR_IN_TEXT; FAULT where nobody foresaw it. Stable.",
  })
  readonly code!: string;
}

@Resolver(() => LetterBatchType)
export class LetterBatchFieldsResolver {
  @FieldResolver(() => [LetterOfBatchHeldType], { description: "Letters that it could not send." })
  async held(@Root() { batchId }: LetterBatchType, @Ctx() context: RequestContext): Promise<LetterOfBatchHeldType[]> {
    const held = await context.use(heldByBatch).load(batchId);
    const read = async (id: string) =>
      toApplicationType(present(await context.use(applicationById).load(id), "The application of a letter"));
    return Promise.all(held.map(async ({ applicationId, code }) => ({ application: await read(applicationId), code })));
  }
}

@Resolver(() => CommitteeMeetingType)
export class MeetingLetterBatchResolver {
  @FieldResolver(() => LetterBatchType, {
    nullable: true,
    description: "The job that sends its letters, or the last one that did; null before the first.",
  })
  async letterBatch(
    @Root() { meeting }: CommitteeMeetingType,
    @Ctx() context: RequestContext,
  ): Promise<LetterBatchType | null> {
    const batch = await context.use(batchByMeeting).load(meeting.id);
    return batch && { ...batch, startedBy: personStub(batch.startedBy), batchId: batch.id };
  }
}
