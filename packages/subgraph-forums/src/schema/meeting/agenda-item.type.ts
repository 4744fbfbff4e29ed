import type { Instant } from "@indgang/domain/kernel";
import type { AgendaImportance, AgendaItem, AgendaItemState, ForumRecusalCause } from "@indgang/domain/forums";
import { DateTimeScalar, NodeType, toGlobalId } from "@indgang/subgraph-kit";
import { Directive, Field, Int, ObjectType } from "type-graphql";
import { AgendaImportanceEnum, AgendaItemStateEnum, ForumRecusalCauseEnum } from "../enum/forum.enums.ts";
import { AdministrationType, administrationStub } from "../foreign/administration.type.ts";
import { AssociationType, associationStub } from "../foreign/association.type.ts";

@ObjectType("ForumRecusal", { simpleResolvers: true, description: "A member who takes no part in a matter (LAW-2)." })
export class ForumRecusalType {
  @Field(() => String, { description: "The member's name." })
  readonly name!: string;

  @Field(() => ForumRecusalCauseEnum, { description: "Why." })
  readonly cause!: ForumRecusalCause;
}

@ObjectType("ChairContact", {
  simpleResolvers: true,
  description: "That the chair was contacted about an urgent matter (FORUM-3).",
})
export class ChairContactType {
  @Field(() => DateTimeScalar, { description: "When." })
  readonly at!: Instant;

  @Field(() => String, { description: "What the chair said." })
  readonly said!: string;
}

@Directive('@key(fields: "id")')
@ObjectType("AgendaItem", {
  implements: NodeType,
  simpleResolvers: true,
  description:
    "A matter for a body's meeting (FORUM-2). A proposal is seen by its proposer and the secretariat; on the agenda by all staff, and by members once they are called.",
})
export class AgendaItemType extends NodeType {
  @Field(() => Int, { description: "Counts every change; goes with every change that is asked for." })
  readonly version!: number;

  @Field(() => Int, { nullable: true, description: "Place on the agenda, from 1; null while it is not there." })
  readonly position!: number | null;

  @Field(() => String, { description: "Title." })
  readonly title!: string;

  @Field(() => String, { description: "What it is about. Holds no person's number (LAW-7)." })
  readonly text!: string;

  @Field(() => AgendaImportanceEnum, { description: "How much it weighs." })
  readonly importance!: AgendaImportance;

  @Field(() => AgendaItemStateEnum, { description: "Whether it is on the agenda." })
  readonly state!: AgendaItemState;

  @Field(() => AdministrationType, {
    nullable: true,
    description: "The administration that puts it; null when an association does.",
  })
  readonly administration!: AdministrationType | null;

  @Field(() => AssociationType, {
    nullable: true,
    description: "The association that puts it (ASSOC-9); null when an administration does.",
  })
  readonly association!: AssociationType | null;

  @Field(() => AssociationType, {
    nullable: true,
    description: "The association that it is about, whose people take no part in it (LAW-2).",
  })
  readonly about!: AssociationType | null;

  @Field(() => DateTimeScalar, { description: "When the secretariat got it." })
  readonly receivedAt!: Instant;

  @Field(() => Boolean, {
    description:
      "True for a matter of greater importance that came later than the body's days before the meeting (FORUM-3).",
  })
  readonly isLate!: boolean;

  @Field(() => String, { nullable: true, description: "Why it was not taken on." })
  readonly declineReason!: string | null;

  @Field(() => [ForumRecusalType], {
    description: "Who takes no part in it, as found when the meeting was called and when it began (LAW-2).",
  })
  readonly recusals!: readonly ForumRecusalType[];

  readonly item!: AgendaItem;
}

export function toAgendaItemType(item: AgendaItem): AgendaItemType {
  const { id, version, position, title, text, importance, state, proposer, receivedAt, isLate, declineReason } = item;
  return {
    id: toGlobalId("AgendaItem", id),
    version,
    position,
    title,
    text,
    importance,
    state,
    administration: proposer.kind === "ADMINISTRATION" ? administrationStub(proposer.administration) : null,
    association: proposer.kind === "ASSOCIATION" ? associationStub(proposer.associationId) : null,
    about: item.associationId === null ? null : associationStub(item.associationId),
    receivedAt,
    isLate,
    declineReason,
    recusals: item.recusals.map(({ personName, cause }) => ({ name: personName, cause })),
    item,
  };
}
