import { isForumStaff } from "@indgang/domain/forums";
import { emptyPage, ForwardPageArguments, mapPage, type Connection, type RequestContext } from "@indgang/subgraph-kit";
import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { hasPart } from "../../service/read-forum.ts";
import {
  readCommentsOfApplication,
  readHearingsOfApplication,
  readHearingsOfRound,
} from "../../service/read-hearings.ts";
import { seatsOfAssociation } from "../../store/membership.store.ts";
import {
  ForumMembershipConnection,
  toForumMembershipType,
  type ForumMembershipType,
} from "../body/forum-membership.type.ts";
import {
  HearingCommentConnection,
  toHearingCommentType,
  type HearingCommentType,
} from "../hearing/hearing-comment.type.ts";
import { HearingConnection, toHearingType, type HearingType } from "../hearing/hearing.type.ts";
import { idOf } from "../id-of.ts";
import { ApplicationType } from "./application.type.ts";
import { AssociationType } from "./association.type.ts";
import { FundingRoundType } from "./funding-round.type.ts";

@Resolver(() => AssociationType)
export class AssociationForumFieldsResolver {
  @FieldResolver(() => ForumMembershipConnection, {
    description:
      "The seats in which somebody speaks, or spoke, for it, the latest first (FORUM-1); empty for whoever has no part in a forum.",
  })
  async forumMemberships(
    @Root() { id }: AssociationType,
    @Args(() => ForwardPageArguments) page: ForwardPageArguments,
    @Ctx() context: RequestContext,
  ): Promise<Connection<ForumMembershipType>> {
    const { viewer } = context;
    const isShown = isForumStaff(viewer, viewer) || (await hasPart(context));
    const found = isShown
      ? await context.use(seatsOfAssociation).load(idOf(id, "Association"), page.toPage())
      : emptyPage;
    return new ForumMembershipConnection(mapPage(found, toForumMembershipType));
  }
}

@Resolver(() => ApplicationType)
export class ApplicationForumFieldsResolver {
  @FieldResolver(() => HearingCommentConnection, {
    description:
      "What was said of it in hearings (POOL-8); for its own administration, whose committee decides. Empty for everybody else.",
  })
  async hearingComments(
    @Root() { id }: ApplicationType,
    @Args(() => ForwardPageArguments) page: ForwardPageArguments,
    @Ctx() context: RequestContext,
  ): Promise<Connection<HearingCommentType>> {
    const found = await readCommentsOfApplication(context, idOf(id, "Application"), page.toPage());
    return new HearingCommentConnection(mapPage(found, toHearingCommentType));
  }

  @FieldResolver(() => HearingConnection, {
    description:
      "The hearings that it was sent with, the latest end first (POOL-8); for its own administration, whose committee decides. Empty for everybody else.",
  })
  async hearings(
    @Root() { id }: ApplicationType,
    @Args(() => ForwardPageArguments) page: ForwardPageArguments,
    @Ctx() context: RequestContext,
  ): Promise<Connection<HearingType>> {
    const found = await readHearingsOfApplication(context, idOf(id, "Application"), page.toPage());
    return new HearingConnection(mapPage(found, toHearingType));
  }
}

@Resolver(() => FundingRoundType)
export class FundingRoundForumFieldsResolver {
  @FieldResolver(() => HearingConnection, {
    description:
      "The hearings about its applications, the latest end first (POOL-8); for its own administration. Empty for everybody else.",
  })
  async hearings(
    @Root() { id }: FundingRoundType,
    @Args(() => ForwardPageArguments) page: ForwardPageArguments,
    @Ctx() context: RequestContext,
  ): Promise<Connection<HearingType>> {
    const found = await readHearingsOfRound(context, idOf(id, "FundingRound"), page.toPage());
    return new HearingConnection(mapPage(found, toHearingType));
  }
}
