import { asId } from "@indgang/domain/kernel";
import {
  idempotencyKeyReused,
  invalidInput,
  KeyedInput,
  notAllowed,
  notFound,
  type RefusalType,
  refusalUnion,
  type RequestContext,
} from "@indgang/subgraph-kit";
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from "type-graphql";
import { removeOwnFile } from "../../../service/draft/own-files.ts";
import { readOwnApplication, readOwnDraft } from "../../../service/draft/read-own.ts";
import { ApplicationDraftType, toApplicationDraftType } from "../../draft/application-draft.type.ts";
import { OwnApplicationType, toOwnApplicationType } from "../../draft/own-application.type.ts";
import { idOf } from "../../id-of.ts";

@InputType("RemoveOwnFileInput", { description: "Which file is taken off." })
export class RemoveOwnFileInput extends KeyedInput {
  @Field(() => ID, { description: "The file." })
  readonly ownFileId!: string;

  toCommand() {
    return { idempotencyKey: this.idempotencyKey, fileId: asId<"StoredFile">(idOf(this.ownFileId, "Attachment")) };
  }
}

@ObjectType("RemoveOwnFilePayload", { simpleResolvers: true, description: "Where a file was taken off." })
export class RemoveOwnFilePayload {
  @Field(() => ApplicationDraftType, { nullable: true, description: "The draft, if it lay there." })
  readonly applicationDraft!: ApplicationDraftType | null;

  @Field(() => OwnApplicationType, { nullable: true, description: "The case, if it waited there." })
  readonly ownApplication!: OwnApplicationType | null;
}

const result = refusalUnion({
  name: "RemoveOwnFileResult",
  description: "Where a file was taken off. Or why not.",
  payload: RemoveOwnFilePayload,
  refusals: [invalidInput, notFound, notAllowed, idempotencyKeyReused],
});

@Resolver()
export class RemoveOwnFileResolver {
  @Mutation(() => result.type, {
    description: "Takes a file off before it is handed in, by those whose it is; its content goes (POOL-6, LAW-8).",
  })
  async removeOwnFile(
    @Arg("input", () => RemoveOwnFileInput, { description: "What is asked for." }) input: RemoveOwnFileInput,
    @Ctx() context: RequestContext,
  ): Promise<RemoveOwnFilePayload | RefusalType> {
    const outcome = await removeOwnFile(context, input.toCommand());
    const draft = outcome.ok && outcome.value.draftId ? await readOwnDraft(context, outcome.value.draftId) : null;
    const own =
      outcome.ok && outcome.value.applicationId ? await readOwnApplication(context, outcome.value.applicationId) : null;
    return result.answer(outcome, () => ({
      applicationDraft: draft && toApplicationDraftType(draft),
      ownApplication: own && toOwnApplicationType(own),
    }));
  }
}
