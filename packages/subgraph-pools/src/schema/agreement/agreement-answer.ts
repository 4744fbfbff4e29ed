import type { Outcome, Refusal, RefusalCode } from "@indgang/domain/kernel";
import type { Agreement } from "@indgang/domain/agreement";
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
import { Field, ObjectType } from "type-graphql";
import { recusedFromCase } from "../refusal/recused-from-case.refusal.ts";
import { AgreementType, toAgreementType } from "./agreement.type.ts";

/** Every step can be refused for these. */
const always = [notFound, notAllowed, recusedFromCase, staleVersion, stateConflict, invalidInput, idempotencyKeyReused];
type AlwaysCode =
  | "NOT_FOUND"
  | "NOT_ALLOWED"
  | "RECUSED_FROM_CASE"
  | "STALE_VERSION"
  | "STATE_CONFLICT"
  | "INVALID_INPUT"
  | "IDEMPOTENCY_KEY_REUSED";

type RefusalOf<Code extends RefusalCode> = Extract<Refusal, { readonly code: Code }>;

/** What a step answers: for `@Mutation(() => …)`, and the agreement as it is now, or the refusal, as an object of the graph. */
export interface AgreementAnswer<Code extends RefusalCode> {
  readonly type: object;
  of(changed: Promise<Outcome<Agreement, RefusalOf<AlwaysCode | Code>>>): Promise<object>;
}

/** The union of one step: `SendAgreement` makes `SendAgreementPayload` and `SendAgreementResult`. */
export function agreementAnswer<const Code extends RefusalCode = never>(
  name: string,
  description: string,
  ...more: readonly RefusalMember<Code>[]
): AgreementAnswer<Code> {
  @ObjectType(`${name}Payload`, { simpleResolvers: true, description })
  class Payload {
    @Field(() => AgreementType, { description: "The agreement as it is now." })
    readonly agreement!: AgreementType;
  }
  const result = refusalUnion<Payload, RefusalCode>({
    name: `${name}Result`,
    description: `${description} Or why not.`,
    payload: Payload,
    refusals: [...more, ...always] as never,
  });
  return {
    type: result.type,
    async of(changed) {
      const outcome: Outcome<Agreement> = await changed;
      return result.answer(outcome, (agreement) => ({ agreement: toAgreementType(agreement) }));
    },
  };
}
