import { refusalMember, RefusalType } from "@indgang/subgraph-kit";
import { Field, ObjectType } from "type-graphql";

@ObjectType("ChaptersNotClosed", {
  implements: RefusalType,
  simpleResolvers: true,
  description: "The joint part is closed last, so that its sums are those of the chapters (POOL-15).",
})
class ChaptersNotClosedType extends RefusalType {
  @Field(() => [String], { description: "Names of administrations whose shared chapter is still written on." })
  readonly administrations!: readonly string[];
}

export const chaptersNotClosed = refusalMember({
  code: "CHAPTERS_NOT_CLOSED",
  type: ChaptersNotClosedType,
  message: ({ administrations }) => `Chapters that are shared have to be closed first: ${administrations.join(", ")}.`,
  fields: ({ administrations }) => ({ administrations }),
});
