import type { Outcome, Refusal, RefusalCode } from "@indgang/domain/kernel";
import { createUnionType, type ClassType } from "type-graphql";
import type { RefusalMember } from "./refusal-member.ts";
import type { RefusalType } from "./refusal.type.ts";

type RefusalOf<Code extends RefusalCode> = Extract<Refusal, { readonly code: Code }>;
type MemberOf<Code extends RefusalCode> = { readonly [Each in Code]: RefusalMember<Each> }[Code];

interface UnionDefinition<Payload extends object, Code extends RefusalCode> {
  readonly name: string;
  readonly description: string;
  readonly payload: ClassType<Payload>;
  readonly refusals: readonly MemberOf<Code>[];
}

/** What a mutation answers. */
export interface RefusalUnion<Payload extends object, Code extends RefusalCode> {
  /** For `@Mutation(() => …)`. */
  readonly type: object;
  /** The payload or the refusal as an object of the graph. A refusal outside the union does not compile; at run time it is a bug and throws. */
  answer<Value>(outcome: Outcome<Value, RefusalOf<Code>>, toPayload: (value: Value) => Payload): Payload | RefusalType;
}

/** Builds the union of a mutation's payload and its refusals, and the mapping from the domain's outcome to it. */
export function refusalUnion<Payload extends object, const Code extends RefusalCode>(
  definition: UnionDefinition<Payload, Code>,
): RefusalUnion<Payload, Code> {
  const { name, description, payload, refusals } = definition;
  const toRefusal = refusalMapping(refusals);
  const type = createUnionType({
    name,
    description,
    types: () => [payload, ...refusals.map((member) => member.type)] as const,
  });
  return {
    type,
    answer: (outcome, toPayload) =>
      outcome.ok ? Object.assign(new payload(), toPayload(outcome.value)) : toRefusal(outcome.refusal),
  };
}

/** Maps any of the members' refusals; for fields of the type Refusal, too. */
export function refusalMapping<const Code extends RefusalCode>(
  members: readonly MemberOf<Code>[],
): (refusal: RefusalOf<Code>) => RefusalType {
  // The code under which a member stands is the code of the refusals that it is given.
  const byCode = new Map(
    members.map((member) => [member.code as string, member as unknown as { toObject(refusal: Refusal): RefusalType }]),
  );
  return (refusal) => {
    const member = byCode.get(refusal.code);
    if (!member) throw new Error(`The refusal ${refusal.code} has no type in this place.`);
    return member.toObject(refusal);
  };
}
