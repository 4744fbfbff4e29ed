import type { Instant } from "@indgang/domain/kernel";
import type { TimelineEvent, TimelineEventKind } from "@indgang/domain/pools";
import { DateTimeScalar, toGlobalId } from "@indgang/subgraph-kit";
import { Field, ID, ObjectType } from "type-graphql";
import { TimelineEventKindEnum } from "../enum/meeting.enums.ts";
import { PersonType, personStubOrNull } from "../foreign/person.type.ts";

@ObjectType("TimelineEvent", { simpleResolvers: true, description: "One line of a case's history." })
export class TimelineEventType {
  @Field(() => ID, { description: "Identity. Opaque." })
  readonly id!: string;

  @Field(() => DateTimeScalar, { description: "When it happened." })
  readonly at!: Instant;

  @Field(() => TimelineEventKindEnum, { description: "What happened." })
  readonly kind!: TimelineEventKind;

  @Field(() => PersonType, { nullable: true, description: "Who did it; null for the association, and for systems." })
  readonly actor!: PersonType | null;

  @Field(() => String, { nullable: true, description: "What was noted." })
  readonly note!: string | null;
}

export function toTimelineEventType(event: TimelineEvent): TimelineEventType {
  return { ...event, id: toGlobalId("TimelineEvent", event.id), actor: personStubOrNull(event.actorId) };
}
