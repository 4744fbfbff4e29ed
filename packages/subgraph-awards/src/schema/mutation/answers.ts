import {
  accept,
  refuse,
  type AwardCycleId,
  type NominationId,
  type Outcome,
  type PrizeId,
  type RefusalCode,
  type Refusal,
} from "@indgang/domain/kernel";
import {
  idempotencyKeyReused,
  invalidInput,
  notAllowed,
  notFound,
  refusalUnion,
  staleVersion,
  stateConflict,
  toGlobalId,
  type RefusalMember,
  type RequestContext,
} from "@indgang/subgraph-kit";
import { Field, ID, ObjectType } from "type-graphql";
import type { BallotOf } from "../../service/ballots.ts";
import { readBallot } from "../../service/read-ballot.ts";
import { readCycle, readPrize } from "../../service/read-public.ts";
import { nominationById } from "../../service/read-nominations.ts";
import { JuryBallotType, toJuryBallotType } from "../ballot/jury-ballot.type.ts";
import { AwardCycleType, toAwardCycleType } from "../cycle/award-cycle.type.ts";
import { NominationType, toNominationType } from "../nomination/nomination.type.ts";
import { PrizeType, toPrizeType } from "../prize/prize.type.ts";

/** Every change can be refused for these. */
const always = [notFound, notAllowed, staleVersion, stateConflict, invalidInput, idempotencyKeyReused] as const;
type AlwaysCode = (typeof always)[number]["code"];

type RefusalOf<Code extends RefusalCode> = Extract<Refusal, { readonly code: Code }>;
type Member<Code extends RefusalCode> = { readonly [Each in Code]: RefusalMember<Each> }[Code];

/** What a change answers: for `@Mutation(() => …)`, and the thing as it is now, or the refusal, as an object of the graph. */
export interface ChangeAnswer<Value, Code extends RefusalCode> {
  readonly type: object;
  of(context: RequestContext, changed: Promise<Outcome<Value, RefusalOf<AlwaysCode | Code>>>): Promise<object>;
}

/** Reads what was changed anew, whether the change was just made or under the same key before. What is out of sight by then is not found. */
function answering<Value, Payload extends object, const Code extends RefusalCode>(
  name: string,
  description: string,
  payload: new () => Payload,
  more: readonly Member<Code>[],
  read: (context: RequestContext, value: Value) => Promise<Payload | null>,
): ChangeAnswer<Value, Code> {
  const result = refusalUnion<object, RefusalCode>({
    name: `${name}Result`,
    description: `${description} Or why not.`,
    payload,
    refusals: [...always, ...more] as never,
  });
  return {
    type: result.type,
    async of(context, changed) {
      const outcome = await changed;
      const found = outcome.ok ? await read(context, outcome.value) : null;
      const seen: Outcome<object> = outcome.ok ? (found ? accept(found) : refuse("NOT_FOUND")) : outcome;
      return result.answer(seen, (value) => value);
    },
  };
}

/** For changes of a prize. */
export function prizeAnswer(name: string, description: string): ChangeAnswer<PrizeId, never> {
  @ObjectType(`${name}Payload`, { simpleResolvers: true, description })
  class Payload {
    @Field(() => PrizeType, { description: "The prize as it is now." })
    readonly prize!: PrizeType;
  }
  return answering<PrizeId, Payload, never>(name, description, Payload, [], async (context, id) => {
    const prize = await readPrize(context, id);
    return prize && { prize: toPrizeType(prize) };
  });
}

/** For changes of a year of a prize. */
export function cycleAnswer<const Code extends RefusalCode = never>(
  name: string,
  description: string,
  more: readonly Member<Code>[] = [],
): ChangeAnswer<AwardCycleId, Code> {
  @ObjectType(`${name}Payload`, { simpleResolvers: true, description })
  class Payload {
    @Field(() => AwardCycleType, { description: "The year of the prize as it is now." })
    readonly cycle!: AwardCycleType;
  }
  return answering<AwardCycleId, Payload, Code>(name, description, Payload, more, async (context, id) => {
    const cycle = await readCycle(context, id);
    return cycle && { cycle: toAwardCycleType(cycle, context.now()) };
  });
}

/** For changes of a nomination by the jury's staff. */
export function nominationAnswer<const Code extends RefusalCode = never>(
  name: string,
  description: string,
  more: readonly Member<Code>[] = [],
): ChangeAnswer<NominationId, Code> {
  @ObjectType(`${name}Payload`, { simpleResolvers: true, description })
  class Payload {
    @Field(() => NominationType, { description: "The nomination as it is now." })
    readonly nomination!: NominationType;
  }
  return answering<NominationId, Payload, Code>(name, description, Payload, more, async (context, id) => {
    const seen = await context.use(nominationById).load(id);
    return seen && { nomination: toNominationType(seen) };
  });
}

/** For changes of one's own ballot. */
export function ballotAnswer<const Code extends RefusalCode = never>(
  name: string,
  description: string,
  more: readonly Member<Code>[] = [],
): ChangeAnswer<BallotOf, Code> {
  @ObjectType(`${name}Payload`, { simpleResolvers: true, description })
  class Payload {
    @Field(() => JuryBallotType, { description: "The ballot as it is now." })
    readonly ballot!: JuryBallotType;
  }
  return answering<BallotOf, Payload, Code>(name, description, Payload, more, async (context, of) => {
    const seen = await readBallot(context, of);
    return seen && { ballot: toJuryBallotType(seen) };
  });
}

/** For what staff take down by letter: they are told that it is received, and may see no nomination at all. */
export function registeredAnswer<const Code extends RefusalCode>(
  name: string,
  description: string,
  more: readonly Member<Code>[],
): ChangeAnswer<NominationId, Code> {
  @ObjectType(`${name}Payload`, { simpleResolvers: true, description })
  class Payload {
    @Field(() => ID, { description: "The nomination's id. The prize's secretariat reads it." })
    readonly nominationId!: string;
  }
  return answering<NominationId, Payload, Code>(name, description, Payload, more, (_, id) =>
    Promise.resolve({ nominationId: toGlobalId("Nomination", id) }),
  );
}
