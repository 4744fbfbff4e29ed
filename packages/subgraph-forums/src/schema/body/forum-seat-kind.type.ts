import type { ForumSeatKind } from "@indgang/domain/forums";
import { toGlobalId, type RequestContext } from "@indgang/subgraph-kit";
import { Ctx, Field, FieldResolver, ID, Int, ObjectType, Resolver, Root } from "type-graphql";
import { filledSeats } from "../../store/seat-kind.store.ts";

@ObjectType("ForumSeatKind", {
  simpleResolvers: true,
  description: "A kind of seat in a body, and how many there are (FORUM-1).",
})
export class ForumSeatKindType {
  @Field(() => ID, { description: "Identity, unique over all types. Opaque." })
  readonly id!: string;

  @Field(() => Int, { description: "Counts every change; goes with every change that is asked for." })
  readonly version!: number;

  @Field(() => String, { description: "What whoever sits there is: Foreningsrepræsentant." })
  readonly name!: string;

  @Field(() => Int, { description: "How many seats there are." })
  readonly seats!: number;

  @Field(() => Boolean, { description: "True when whoever sits there speaks for an association." })
  readonly isForAssociation!: boolean;

  readonly seatKind!: ForumSeatKind;
}

export function toForumSeatKindType(seatKind: ForumSeatKind): ForumSeatKindType {
  const { version, name, seats, isForAssociation } = seatKind;
  return { id: toGlobalId("ForumSeatKind", seatKind.id), version, name, seats, isForAssociation, seatKind };
}

@Resolver(() => ForumSeatKindType)
export class ForumSeatKindFieldsResolver {
  @FieldResolver(() => Int, { description: "How many of the seats are filled today." })
  async filled(@Root() { seatKind }: ForumSeatKindType, @Ctx() context: RequestContext): Promise<number> {
    return (await context.use(filledSeats).load(seatKind.id))?.filled ?? 0;
  }
}
