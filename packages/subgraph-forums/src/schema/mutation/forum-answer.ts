import type { Outcome, Refusal, RefusalCode } from "@indgang/domain/kernel";
import {
  idempotencyKeyReused,
  invalidInput,
  notAllowed,
  notFound,
  refusalUnion,
  staleVersion,
  stateConflict,
  type RefusalMember,
} from "@indgang/subgraph-kit";
import { Field, ObjectType, type ClassType } from "type-graphql";

/** Refusals that every change of a forum may give. */
const usual = [notFound, notAllowed, staleVersion, stateConflict, invalidInput, idempotencyKeyReused] as const;
type UsualCode = (typeof usual)[number]["code"];
type RefusalOf<Code extends RefusalCode> = Extract<Refusal, { readonly code: Code }>;
type MemberOf<Code extends RefusalCode> = { readonly [Each in Code]: RefusalMember<Each> }[Code];

/** What is answered about: the payload's field, its type, and how a thing becomes one. */
export interface AnsweredThing<Thing> {
  readonly field: string;
  readonly description: string;
  readonly type: () => ClassType;
  toType(thing: Thing): object;
}

/** What a change of a forum answers. */
export interface ForumAnswer<Thing, Code extends RefusalCode> {
  /** For `@Mutation(() => …)`. */
  readonly type: object;
  /** The thing as it is now, or the refusal as an object of the graph. A refusal outside the union does not compile. */
  of(changed: Promise<Outcome<Thing, RefusalOf<UsualCode | Code>>>): Promise<object>;
}

/** Makes `<Name>Payload` and the union `<Name>Result`, with the refusals that are this change's own. */
export function forumAnswer<Thing, const Code extends RefusalCode = never>(
  name: string,
  description: string,
  thing: AnsweredThing<Thing>,
  own: readonly MemberOf<Code>[] = [],
): ForumAnswer<Thing, Code> {
  class Payload {
    readonly [field: string]: object;
  }
  ObjectType(`${name}Payload`, { simpleResolvers: true, description })(Payload);
  Field(thing.type, { description: thing.description })(Payload.prototype, thing.field);
  // Which of them this change gives, `of` says to whoever answers with it.
  const refusals: readonly unknown[] = [...usual, ...own];
  const result = refusalUnion<Payload, RefusalCode>({
    name: `${name}Result`,
    description: `${description} Or why not.`,
    payload: Payload,
    refusals: refusals as readonly MemberOf<RefusalCode>[],
  });
  return {
    type: result.type,
    of: async (changed) => result.answer(await changed, (found) => ({ [thing.field]: thing.toType(found) })),
  };
}
