import {
  idempotencyKeyReused,
  invalidInput,
  KeyedInput,
  notAllowed,
  notFound,
  type RefusalType,
  refusalUnion,
  type RequestContext,
  stateConflict,
} from "@indgang/subgraph-kit";
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from "type-graphql";
import { layReportBeforeMeeting } from "../../service/report/close-report.ts";
import { idOf } from "../id-of.ts";
import { CommitteeMeetingType, toCommitteeMeetingType } from "../meeting/committee-meeting.type.ts";

@InputType("LayReportBeforeMeetingInput", { description: "Which chapter goes to which meeting." })
export class LayReportBeforeMeetingInput extends KeyedInput {
  @Field(() => ID, { description: "The closed chapter." })
  readonly chapterId!: string;

  @Field(() => ID, { description: "The committee's meeting." })
  readonly meetingId!: string;

  toCommand() {
    return {
      idempotencyKey: this.idempotencyKey,
      chapterId: idOf(this.chapterId, "ReportChapter"),
      meetingId: idOf(this.meetingId, "CommitteeMeeting"),
    };
  }
}

@ObjectType("LayReportBeforeMeetingPayload", {
  simpleResolvers: true,
  description: "A chapter that lies before a meeting.",
})
export class LayReportBeforeMeetingPayload {
  @Field(() => CommitteeMeetingType, { description: "The meeting as it is now." })
  readonly meeting!: CommitteeMeetingType;
}

const layReportBeforeMeetingResult = refusalUnion({
  name: "LayReportBeforeMeetingResult",
  description: "A chapter that lies before a meeting. Or why not.",
  payload: LayReportBeforeMeetingPayload,
  refusals: [stateConflict, invalidInput, notFound, notAllowed, idempotencyKeyReused],
});

@Resolver()
export class LayReportBeforeMeetingResolver {
  @Mutation(() => layReportBeforeMeetingResult.type, {
    description: "Lays a closed chapter before a meeting of the own committee that is not over (POOL-15).",
  })
  async layReportBeforeMeeting(
    @Arg("input", () => LayReportBeforeMeetingInput, { description: "What is asked for." })
    input: LayReportBeforeMeetingInput,
    @Ctx() context: RequestContext,
  ): Promise<LayReportBeforeMeetingPayload | RefusalType> {
    const outcome = await layReportBeforeMeeting(context, input.toCommand());
    return layReportBeforeMeetingResult.answer(outcome, (meeting) => ({ meeting: toCommitteeMeetingType(meeting) }));
  }
}
