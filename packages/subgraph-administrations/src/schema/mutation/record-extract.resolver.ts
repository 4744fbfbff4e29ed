import type { ExtractFormat, ListName } from "@indgang/domain/lists";
import {
  idempotencyKeyReused,
  invalidInput,
  notAllowed,
  refusalUnion,
  type RefusalType,
  type RequestContext,
} from "@indgang/subgraph-kit";
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from "type-graphql";
import { recordExtract } from "../../service/extracts.ts";
import { ExtractFormatEnum, ListNameEnum } from "../enum/list.enums.ts";

@InputType("RecordExtractInput", { description: "What of a list is taken out as a file." })
export class RecordExtractInput {
  @Field(() => ID, {
    description:
      "Chosen by the client, new for each change. The same key again gives the same answer and no second effect.",
  })
  readonly idempotencyKey!: string;

  @Field(() => ListNameEnum, { description: "Which list." })
  readonly list!: ListName;

  @Field(() => ExtractFormatEnum, { description: "As what." })
  readonly format!: ExtractFormat;

  @Field(() => [String], { description: "The names of its columns, 50 at most." })
  readonly columns!: readonly string[];

  @Field(() => Int, { description: "How many rows it has." })
  readonly rows!: number;
}

@ObjectType("RecordExtractPayload", { simpleResolvers: true, description: "It is written down." })
export class RecordExtractPayload {
  @Field(() => Int, { description: "How many rows were written down." })
  readonly rows!: number;
}

const result = refusalUnion({
  name: "RecordExtractResult",
  description: "That it is written down, or why the viewer takes nothing out.",
  payload: RecordExtractPayload,
  refusals: [notAllowed, invalidInput, idempotencyKeyReused],
});

@Resolver()
export class RecordExtractResolver {
  @Mutation(() => result.type, {
    description:
      "Writes into the log that the viewer takes a list out as a file (LAW-6). `/export` does so before it gives the first row; whoever makes files otherwise asks for it first.",
  })
  async recordExtract(
    @Arg("input", () => RecordExtractInput, { description: "What." }) input: RecordExtractInput,
    @Ctx() context: RequestContext,
  ): Promise<RecordExtractPayload | RefusalType> {
    return result.answer(await recordExtract(context, input), (rows) => ({ rows }));
  }
}
