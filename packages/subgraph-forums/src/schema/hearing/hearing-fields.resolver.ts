import { mayAnswerFor, mayAsk } from "@indgang/domain/forums";
import { ForwardPageArguments, mapPage, type Connection, type RequestContext } from "@indgang/subgraph-kit";
import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { actingIn, readBody } from "../../service/read-forum.ts";
import { readHearing, readParties, readParty } from "../../service/read-hearings.ts";
import { answerOfParty, commentsOfAnswer, commentsOfCase } from "../../store/hearing-answer.store.ts";
import { casesOfHearing, hearingCaseById } from "../../store/hearing-case.store.ts";
import { loadHearing } from "../../store/hearing.store.ts";
import { ForumBodyType, toForumBodyType } from "../body/forum-body.type.ts";
import { HearingAnswerType, toHearingAnswerType } from "./hearing-answer.type.ts";
import { HearingCaseConnection, HearingCaseType, toHearingCaseType } from "./hearing-case.type.ts";
import { HearingCommentConnection, HearingCommentType, toHearingCommentType } from "./hearing-comment.type.ts";
import { HearingPartyType, toHearingPartyType } from "./hearing-party.type.ts";
import { HearingType, toHearingType } from "./hearing.type.ts";

@Resolver(() => HearingType)
export class HearingFieldsResolver {
  @FieldResolver(() => [HearingPartyType], {
    description: "Who is heard, at most 50: all for who asks, the own for who is heard.",
  })
  async parties(@Root() { hearing }: HearingType, @Ctx() context: RequestContext): Promise<HearingPartyType[]> {
    return (await readParties(context, hearing)).map(toHearingPartyType);
  }

  @FieldResolver(() => HearingCaseConnection, {
    description: "The applications that were sent with it, by case number (POOL-8).",
  })
  async cases(
    @Root() { hearing }: HearingType,
    @Args(() => ForwardPageArguments) page: ForwardPageArguments,
    @Ctx() context: RequestContext,
  ): Promise<Connection<HearingCaseType>> {
    const found = await context.use(casesOfHearing).load(hearing.id, page.toPage());
    return new HearingCaseConnection(mapPage(found, toHearingCaseType));
  }

  @FieldResolver(() => Boolean, { description: "True when the viewer keeps it for the asking administration." })
  isKeptByViewer(@Root() { hearing }: HearingType, @Ctx() { viewer }: RequestContext): boolean {
    return mayAsk(viewer, hearing);
  }
}

@Resolver(() => HearingPartyType)
export class HearingPartyFieldsResolver {
  @FieldResolver(() => ForumBodyType, { nullable: true, description: "The body; null when an association is heard." })
  async body(@Root() { party }: HearingPartyType, @Ctx() context: RequestContext): Promise<ForumBodyType | null> {
    const body = party.heard.kind === "BODY" ? await readBody(context, party.heard.bodyId) : null;
    return body && toForumBodyType(body);
  }

  @FieldResolver(() => HearingAnswerType, { nullable: true, description: "Its answer; null until there is one." })
  async answer(@Root() { party }: HearingPartyType, @Ctx() context: RequestContext): Promise<HearingAnswerType | null> {
    const answer = await context.use(answerOfParty).load(party.id);
    return answer && toHearingAnswerType(answer);
  }

  @FieldResolver(() => Boolean, {
    description: "True when the viewer may answer for it, as long as the hearing is not over.",
  })
  async mayAnswer(@Root() { party }: HearingPartyType, @Ctx() context: RequestContext): Promise<boolean> {
    const hearing = await loadHearing(context, party.hearingId);
    return hearing !== null && hearing.state === "SENT" && mayAnswerFor(await actingIn(context), hearing, party);
  }
}

@Resolver(() => HearingAnswerType)
export class HearingAnswerFieldsResolver {
  @FieldResolver(() => HearingCommentConnection, { description: "What it says of single applications (POOL-8)." })
  async comments(
    @Root() { answer }: HearingAnswerType,
    @Args(() => ForwardPageArguments) page: ForwardPageArguments,
    @Ctx() context: RequestContext,
  ): Promise<Connection<HearingCommentType>> {
    const found = await context.use(commentsOfAnswer).load(answer.id, page.toPage());
    return new HearingCommentConnection(mapPage(found, toHearingCommentType));
  }
}

@Resolver(() => HearingCaseType)
export class HearingCaseFieldsResolver {
  @FieldResolver(() => HearingCommentConnection, {
    description: "What the answers say of it: all for who asks, the own for who is heard.",
  })
  async comments(
    @Root() { heardCase }: HearingCaseType,
    @Args(() => ForwardPageArguments) page: ForwardPageArguments,
    @Ctx() context: RequestContext,
  ): Promise<Connection<HearingCommentType>> {
    const found = await context.use(commentsOfCase).load(heardCase.id, page.toPage());
    return new HearingCommentConnection(mapPage(found, toHearingCommentType));
  }
}

@Resolver(() => HearingCommentType)
export class HearingCommentFieldsResolver {
  @FieldResolver(() => HearingPartyType, { nullable: true, description: "Who says it." })
  async party(
    @Root() { comment }: HearingCommentType,
    @Ctx() context: RequestContext,
  ): Promise<HearingPartyType | null> {
    const party = await readParty(context, comment.partyId);
    return party && toHearingPartyType(party);
  }

  @FieldResolver(() => HearingType, { nullable: true, description: "The hearing that it came in." })
  async hearing(@Root() { comment }: HearingCommentType, @Ctx() context: RequestContext): Promise<HearingType | null> {
    const hearing = await readHearing(context, comment.hearingId);
    return hearing && toHearingType(hearing);
  }

  @FieldResolver(() => HearingCaseType, { nullable: true, description: "The application that it is about." })
  async case(@Root() { comment }: HearingCommentType, @Ctx() context: RequestContext): Promise<HearingCaseType | null> {
    const found = await context.use(hearingCaseById).load(comment.caseId);
    return found && toHearingCaseType(found);
  }
}
