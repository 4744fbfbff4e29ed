import { dateAt, type PlainDate } from "@indgang/domain/kernel";
import { holdsTerm, type ForumMembership } from "@indgang/domain/forums";
import { connectionOf, DateScalar, toGlobalId, type RequestContext } from "@indgang/subgraph-kit";
import { Ctx, Field, FieldResolver, ID, Int, ObjectType, Resolver, Root } from "type-graphql";
import { readBody } from "../../service/read-forum.ts";
import { seatKindById } from "../../store/seat-kind.store.ts";
import { AssociationType, associationStub } from "../foreign/association.type.ts";
import { PersonType, personStub } from "../foreign/person.type.ts";
import { ForumBodyType, toForumBodyType } from "./forum-body.type.ts";
import { ForumSeatKindType, toForumSeatKindType } from "./forum-seat-kind.type.ts";

@ObjectType("ForumMembership", { simpleResolvers: true, description: "Somebody's seat in a body (FORUM-1)." })
export class ForumMembershipType {
  @Field(() => ID, { description: "Identity, unique over all types. Opaque." })
  readonly id!: string;

  @Field(() => Int, { description: "Counts every change; goes with every change that is asked for." })
  readonly version!: number;

  @Field(() => String, { description: "The member's name, as it was on the appointment." })
  readonly name!: string;

  @Field(() => PersonType, {
    nullable: true,
    description: "The member; null where the viewer does not know people of that kind.",
  })
  readonly person!: PersonType;

  @Field(() => AssociationType, { nullable: true, description: "The association that the member speaks for." })
  readonly association!: AssociationType | null;

  @Field(() => Boolean, { description: "True for who leads the body." })
  readonly isChair!: boolean;

  @Field(() => DateScalar, { description: "The first day." })
  readonly startsOn!: PlainDate;

  @Field(() => DateScalar, {
    nullable: true,
    description: "The first day without the seat; null until somebody ends it.",
  })
  readonly endsOn!: PlainDate | null;

  readonly membership!: ForumMembership;
}

export const ForumMembershipConnection = connectionOf<ForumMembershipType>(
  "ForumMembership",
  () => ForumMembershipType,
);

export function toForumMembershipType(membership: ForumMembership): ForumMembershipType {
  const { version, isChair, startsOn, endsOn, personName, personId, associationId } = membership;
  return {
    id: toGlobalId("ForumMembership", membership.id),
    version,
    name: personName,
    person: personStub(personId),
    association: associationId === null ? null : associationStub(associationId),
    isChair,
    startsOn,
    endsOn,
    membership,
  };
}

@Resolver(() => ForumMembershipType)
export class ForumMembershipFieldsResolver {
  @FieldResolver(() => Boolean, {
    description: "True while the seat is held: not before the first day, nor on the day it ends.",
  })
  isCurrent(@Root() { membership }: ForumMembershipType, @Ctx() context: RequestContext): boolean {
    return holdsTerm(membership, dateAt(context.now()));
  }

  @FieldResolver(() => ForumBodyType, { nullable: true, description: "The body; null for whoever has no part in it." })
  async body(
    @Root() { membership }: ForumMembershipType,
    @Ctx() context: RequestContext,
  ): Promise<ForumBodyType | null> {
    const body = await readBody(context, membership.bodyId);
    return body && toForumBodyType(body);
  }

  @FieldResolver(() => ForumSeatKindType, { nullable: true, description: "What kind of seat it is." })
  async seatKind(
    @Root() { membership }: ForumMembershipType,
    @Ctx() context: RequestContext,
  ): Promise<ForumSeatKindType | null> {
    const kind = await context.use(seatKindById).load(membership.seatKindId);
    return kind && toForumSeatKindType(kind);
  }
}
