import { ForwardPageArguments, mapPage, type Connection, type RequestContext } from "@indgang/subgraph-kit";
import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { attachmentsOfApplication } from "../../store/attachment/attachment.store.ts";
import { ApplicationType } from "../application/application.type.ts";
import { AttachmentConnection, toAttachmentType, type AttachmentType } from "./attachment.type.ts";

@Resolver(() => ApplicationType)
export class ApplicationAttachmentsResolver {
  @FieldResolver(() => AttachmentConnection, {
    description:
      "Its documents, the earliest first, struck-through ones too. What was taken off stands in the history.",
  })
  async attachments(
    @Root() { head }: ApplicationType,
    @Args(() => ForwardPageArguments) page: ForwardPageArguments,
    @Ctx() context: RequestContext,
  ): Promise<Connection<AttachmentType>> {
    const found = await context.use(attachmentsOfApplication).load(head.id, page.toPage());
    return new AttachmentConnection(mapPage(found, toAttachmentType));
  }
}
