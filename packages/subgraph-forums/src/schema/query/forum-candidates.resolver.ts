import {
  connectionOf,
  ForwardPageArguments,
  mapPage,
  toGlobalId,
  type Connection,
  type RequestContext,
} from "@indgang/subgraph-kit";
import { Args, ArgsType, Ctx, Field, ID, ObjectType, Query, Resolver } from "type-graphql";
import { findCandidates } from "../../service/find-candidates.ts";

@ObjectType("ForumCandidate", {
  simpleResolvers: true,
  description: "Somebody whom a secretariat can appoint (FORUM-1).",
})
export class ForumCandidateType {
  @Field(() => ID, { description: "The person's id, for appointMember." })
  readonly id!: string;

  @Field(() => String, { description: "Full name." })
  readonly name!: string;

  @Field(() => String, { nullable: true, description: "Title." })
  readonly title!: string | null;
}

const ForumCandidateConnection = connectionOf<ForumCandidateType>("ForumCandidate", () => ForumCandidateType);

@ArgsType()
export class ForumCandidatesArguments extends ForwardPageArguments {
  @Field(() => String, { description: "Words of the name or the title; all when empty." })
  readonly search: string = "";
}

@Resolver()
export class ForumCandidatesResolver {
  @Query(() => ForumCandidateConnection, {
    description:
      "People to appoint, by name: those of the own administration, politicians, and those of no administration. For secretaries; empty for everybody else.",
  })
  async forumCandidates(
    @Args(() => ForumCandidatesArguments) asked: ForumCandidatesArguments,
    @Ctx() context: RequestContext,
  ): Promise<Connection<ForumCandidateType>> {
    const found = await findCandidates(context, asked.search, asked.toPage());
    return new ForumCandidateConnection(
      mapPage(found, (person) => ({ ...person, id: toGlobalId("Person", person.id) })),
    );
  }
}
