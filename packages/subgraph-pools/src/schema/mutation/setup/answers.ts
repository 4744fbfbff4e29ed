import {
  accept,
  refuse,
  type FundingRoundId,
  type Outcome,
  type PoolId,
  type Refusal,
  type RefusalCode,
} from "@indgang/domain/kernel";
import {
  idempotencyKeyReused,
  invalidInput,
  notAllowed,
  notFound,
  refusalUnion,
  type RefusalMember,
  type RequestContext,
} from "@indgang/subgraph-kit";
import { Field, ObjectType } from "type-graphql";
import { readPool, readRound } from "../../../service/setup/read-setup.ts";
import { FundingRoundType, toFundingRoundType } from "../../pool/funding-round.type.ts";
import { PoolType, toPoolType } from "../../pool/pool.type.ts";

/** Every change can be refused for these. */
const always = [notFound, notAllowed, invalidInput, idempotencyKeyReused] as const;
type AlwaysCode = (typeof always)[number]["code"];

type RefusalOf<Code extends RefusalCode> = Extract<Refusal, { readonly code: Code }>;
type Member<Code extends RefusalCode> = { readonly [Each in Code]: RefusalMember<Each> }[Code];

/** What a change answers: for `@Mutation(() => …)`, and the thing as it is now, or the refusal, as an object of the graph. */
export interface SetupAnswer<Id, Code extends RefusalCode> {
  readonly type: object;
  of(context: RequestContext, changed: Promise<Outcome<Id, RefusalOf<AlwaysCode | Code>>>): Promise<object>;
}

interface Answering<Id, Code extends RefusalCode> {
  readonly name: string;
  readonly description: string;
  readonly payload: new () => object;
  readonly more: readonly Member<Code>[];
  /** The payload, read anew; null when it is out of sight by then. */
  read(context: RequestContext, id: Id): Promise<object | null>;
}

function answering<Id, const Code extends RefusalCode>(answer: Answering<Id, Code>): SetupAnswer<Id, Code> {
  const { name, description, payload, more } = answer;
  const result = refusalUnion<object, RefusalCode>({
    name: `${name}Result`,
    description: `${description} Or why not.`,
    payload,
    refusals: [...more, ...always] as never,
  });
  return {
    type: result.type,
    async of(context, changed) {
      const outcome = await changed;
      const found = outcome.ok ? await answer.read(context, outcome.value) : null;
      const seen: Outcome<object> = outcome.ok ? (found ? accept(found) : refuse("NOT_FOUND")) : outcome;
      return result.answer(seen, (value) => value);
    },
  };
}

/** For changes of a pool. */
export function poolAnswer<const Code extends RefusalCode = never>(
  name: string,
  description: string,
  more: readonly Member<Code>[] = [],
): SetupAnswer<PoolId, Code> {
  @ObjectType(`${name}Payload`, { simpleResolvers: true, description })
  class Payload {
    @Field(() => PoolType, { description: "The pool as it is now." })
    readonly pool!: PoolType;
  }
  const read = async (context: RequestContext, id: PoolId): Promise<Payload | null> => {
    const pool = await readPool(context, id);
    return pool && { pool: toPoolType(pool) };
  };
  return answering({ name, description, more, payload: Payload, read });
}

/** For changes of a round. */
export function roundAnswer<const Code extends RefusalCode = never>(
  name: string,
  description: string,
  more: readonly Member<Code>[] = [],
): SetupAnswer<FundingRoundId, Code> {
  @ObjectType(`${name}Payload`, { simpleResolvers: true, description })
  class Payload {
    @Field(() => FundingRoundType, { description: "The round as it is now." })
    readonly round!: FundingRoundType;
  }
  const read = async (context: RequestContext, id: FundingRoundId): Promise<Payload | null> => {
    const round = await readRound(context, id);
    return round && { round: toFundingRoundType(round) };
  };
  return answering({ name, description, more, payload: Payload, read });
}
