import { ForwardPageArguments, type Connection, type RequestContext, mapPage } from "@indgang/subgraph-kit";
import { Arg, Args, Ctx, ID, Query, Resolver } from "type-graphql";
import {
  readOwnApplication,
  readOwnApplications,
  readOwnDraft,
  readOwnDrafts,
} from "../../../service/draft/read-own.ts";
import { ApplicationDraftType, toApplicationDraftType } from "../../draft/application-draft.type.ts";
import {
  OwnApplicationConnection,
  OwnApplicationType,
  toOwnApplicationType,
} from "../../draft/own-application.type.ts";
import { AssociationType, associationStub } from "../../foreign/association.type.ts";
import { idOf, ownApplicationId } from "../../id-of.ts";

/** What an association sees of its own affairs with the pools. */
@Resolver()
export class OwnApplicationsResolver {
  @Query(() => [AssociationType], {
    description: "The associations that the viewer speaks for at this moment; empty for everybody else.",
  })
  ownAssociations(@Ctx() { viewer }: RequestContext): AssociationType[] {
    return viewer.seat === "association" ? viewer.associationIds.map(associationStub) : [];
  }

  @Query(() => [ApplicationDraftType], {
    description: "The drafts of the associations that the viewer speaks for, at most one for each round (POOL-6).",
  })
  async applicationDrafts(@Ctx() context: RequestContext): Promise<ApplicationDraftType[]> {
    return (await readOwnDrafts(context)).map(toApplicationDraftType);
  }

  @Query(() => ApplicationDraftType, {
    nullable: true,
    description: "A draft by its id; null for whoever does not speak for its association.",
  })
  async applicationDraft(
    @Arg("id", () => ID, { description: "The draft's id." }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<ApplicationDraftType | null> {
    const draft = await readOwnDraft(context, idOf(id, "ApplicationDraft"));
    return draft && toApplicationDraftType(draft);
  }

  @Query(() => OwnApplicationConnection, {
    description: "What the associations that the viewer speaks for have handed in, the latest first.",
  })
  async ownApplications(
    @Args(() => ForwardPageArguments) page: ForwardPageArguments,
    @Ctx() context: RequestContext,
  ): Promise<Connection<OwnApplicationType>> {
    return new OwnApplicationConnection(
      mapPage(await readOwnApplications(context, page.toPage()), toOwnApplicationType),
    );
  }

  @Query(() => OwnApplicationType, {
    nullable: true,
    description: "A case of an association that the viewer speaks for; null for everybody else.",
  })
  async ownApplication(
    @Arg("id", () => ID, { description: "The case's id, as an association has it." }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<OwnApplicationType | null> {
    const application = await readOwnApplication(context, ownApplicationId(id));
    return application && toOwnApplicationType(application);
  }
}
