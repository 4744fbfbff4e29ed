import type { TestDatabase } from "@indgang/database/testing";
import { execute } from "@indgang/subgraph-kit/testing";
import { expect } from "vitest";
import { referrals } from "../index.ts";
import { contextOf, dementia, noon, type Name } from "./world.ts";

let keys = 0;
export const key = (): string => `key-${(keys += 1)}`;

const fields = `id version state returnCause side work dueOn need level fields channel isPassedOn sentAt endedAt
  sender { id } unit { name } activity { name } citizen { name cpr } outcome
  telling { need ageBand district name contact cpr diagnosis } basis { kind purpose fields withdrawnAt }
  questions { question answer } reason { code text } events { kind side } preview { state fields }`;

export interface Shown {
  readonly id: string;
  readonly version: number;
  readonly [field: string]: unknown;
}

export type Answer = Readonly<Record<string, unknown>> & { readonly __typename: string; readonly referral: Shown };

/** Runs the operations of the tests as somebody, at some time. Errors fail the test. */
export function asPerson(test: TestDatabase, name: Name, now = noon) {
  const ask = async (query: string, variables: object = {}): Promise<Record<string, unknown>> => {
    const context = contextOf(test, name, now);
    const { data, errors } = await execute(referrals, { query, variables: { ...variables }, context });
    expect(errors).toBeUndefined();
    return data as Record<string, unknown>;
  };
  return {
    ask,
    change: async (field: string, input: object): Promise<Answer> => {
      const type = `${field[0]?.toUpperCase()}${field.slice(1)}`;
      const payload = field === "registerCitizen" ? "citizen { id name cpr bornOn } isNew" : `referral { ${fields} }`;
      const query = `mutation ($input: ${type}Input!) { ${field}(input: $input) { __typename
        ... on ${type}Payload { ${payload} } ... on Refusal { code } ... on InvalidInput { fields { path code } } } }`;
      return (await ask(query, { input: { idempotencyKey: key(), ...input } }))[field] as Answer;
    },
    see: async (id: string): Promise<Shown | null> =>
      (await ask(`query ($id: ID!) { referral(id: $id) { ${fields} } }`, { id }))["referral"] as Shown | null,
    list: async (side: string): Promise<readonly string[]> => {
      const { referrals: page } = await ask(
        `query ($side: ReferralSide!) { referrals(side: $side) { nodes { id } } }`,
        { side },
      );
      return (page as { nodes: { id: string }[] }).nodes.map(({ id }) => id);
    },
  };
}

export const karla = {
  name: "Karla Vinter",
  cpr: "650146-1234",
  phone: "20 30 40 50",
  district: "Valby",
  diagnosis: "Demens",
};

export const told = ["NEED", "AGE_BAND", "DISTRICT", "NAME", "CHANNEL"];

/** A draft of everything that is told everyday, on the citizen's consent. */
export const contentFor = (citizenId: string, receiver: object = dementia, changes: object = {}): object => ({
  citizenId,
  receiver,
  basis: {
    kind: "CONSENT",
    recipient: receiver,
    purpose: "Hjælp i hverdagen",
    fields: told,
    givenAt: "2026-10-01T10:00:00Z",
  },
  level: 2,
  fields: told,
  channel: "PHONE",
  need: "Karla glemmer sin medicin",
  urgency: "SOON",
  ...changes,
});

/** Sara's referral of Karla, sent. */
export async function sentReferral(
  test: TestDatabase,
  receiver: object = dementia,
  changes: object = {},
): Promise<Shown> {
  const sara = asPerson(test, "sara");
  const registered = (await sara.change("registerCitizen", karla)) as unknown as {
    readonly citizen: { readonly id: string };
  };
  const created = await sara.change("createReferral", {
    content: contentFor(registered.citizen.id, receiver, changes),
  });
  const { id, version } = created.referral;
  const sent = await sara.change("sendReferral", { referralId: id, version });
  expect(sent.__typename).toBe("SendReferralPayload");
  return sent.referral;
}
