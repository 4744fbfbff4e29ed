import type { ForumBody, ForumBodyKind } from "@indgang/domain/forums";
import { connectionOf, NodeType, toGlobalId } from "@indgang/subgraph-kit";
import { Directive, Field, Int, ObjectType } from "type-graphql";
import { ForumBodyKindEnum } from "../enum/forum.enums.ts";
import { AdministrationType, administrationStub } from "../foreign/administration.type.ts";

@Directive('@key(fields: "id")')
@ObjectType("ForumBody", {
  implements: NodeType,
  simpleResolvers: true,
  description:
    "A standing body with seats, meetings and minutes (FORUM-1). Seen by all staff of the municipality and by who sits in it.",
})
export class ForumBodyType extends NodeType {
  @Field(() => Int, { description: "Counts every change; goes with every change that is asked for." })
  readonly version!: number;

  @Field(() => String, { description: "Name." })
  readonly name!: string;

  @Field(() => ForumBodyKindEnum, { description: "What kind of body it is." })
  readonly kind!: ForumBodyKind;

  @Field(() => AdministrationType, { description: "The administration that is its secretariat." })
  readonly administration!: AdministrationType;

  @Field(() => Int, {
    description: "Days before a meeting by which matters of greater importance have to be there (FORUM-3).",
  })
  readonly majorDays!: number;

  @Field(() => Int, { description: "Meetings that it is to have in a year (FORUM-2)." })
  readonly meetingsAYear!: number;

  readonly body!: ForumBody;
}

export const ForumBodyConnection = connectionOf<ForumBodyType>("ForumBody", () => ForumBodyType);

export function toForumBodyType(body: ForumBody): ForumBodyType {
  const { version, name, kind, majorDays, meetingsAYear } = body;
  const id = toGlobalId("ForumBody", body.id);
  return {
    id,
    version,
    name,
    kind,
    majorDays,
    meetingsAYear,
    administration: administrationStub(body.administration),
    body,
  };
}
