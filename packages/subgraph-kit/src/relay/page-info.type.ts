import { Directive, Field, ObjectType } from "type-graphql";

/** Where a page lies in its list. */
@Directive("@shareable")
@ObjectType("PageInfo", { description: "Where a page lies in its list.", simpleResolvers: true })
export class PageInfoType {
  @Field(() => Boolean, { description: "True when there is more after this page." })
  readonly hasNextPage!: boolean;

  @Field(() => Boolean, { description: "True when there is more before this page." })
  readonly hasPreviousPage!: boolean;

  @Field(() => String, {
    nullable: true,
    description: "Cursor of the page's first entry; null when the page is empty.",
  })
  readonly startCursor!: string | null;

  @Field(() => String, { nullable: true, description: "Cursor of the page's last entry; null when the page is empty." })
  readonly endCursor!: string | null;
}
