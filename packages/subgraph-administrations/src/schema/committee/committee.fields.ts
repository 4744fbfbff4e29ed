import type { RequestContext } from "@indgang/subgraph-kit";
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { membersOf } from "../../service/committees.ts";
import { findAdministration } from "../../service/administrations.ts";
import { AdministrationType, toAdministration } from "../administration/administration.type.ts";
import { CommitteeMemberType, toCommitteeMember } from "./committee-member.type.ts";
import { CommitteeType } from "./committee.type.ts";

@Resolver(() => CommitteeType)
export class CommitteeFields {
  @FieldResolver(() => AdministrationType, { description: "The administration on whose pools it decides." })
  async administration(
    @Root() { committee }: CommitteeType,
    @Ctx() context: RequestContext,
  ): Promise<AdministrationType | null> {
    const administration = await findAdministration(context, committee.administration);
    return administration && toAdministration(administration);
  }

  @FieldResolver(() => [CommitteeMemberType], { description: "Who sits in it today: the chair first, then by name." })
  async members(
    @Root() { committee }: CommitteeType,
    @Ctx() context: RequestContext,
  ): Promise<readonly CommitteeMemberType[]> {
    return (await membersOf(context, committee.id)).map(toCommitteeMember);
  }
}
