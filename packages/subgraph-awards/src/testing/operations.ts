import type { TestDatabase } from "@indgang/database/testing";
import { execute } from "@indgang/subgraph-kit/testing";
import { expect } from "vitest";
import { awards } from "../index.ts";
import { contextOf, type Name } from "./world.ts";

let keys = 0;
export const key = (): string => `key-${(keys += 1)}`;

/** Who was written to, and the token in the mail, the first first. */
export async function mailbox(test: TestDatabase): Promise<readonly { readonly to: string; readonly token: string }[]> {
  const { rows } = await test.owner.query<{ recipient: string; body: string }>(
    "SELECT recipient, body FROM outbox_message ORDER BY xmin::text::bigint",
  );
  return rows.map(({ recipient, body }) => ({ to: recipient, token: /Kode: (\S+)/u.exec(body)?.[1] ?? "" }));
}

/** The token that was mailed last. */
export const lastToken = async (test: TestDatabase): Promise<string> => (await mailbox(test)).at(-1)?.token ?? "";

export interface Answer {
  readonly __typename: string;
  readonly code?: string;
  readonly [field: string]: unknown;
}

const cycleFields = "id version state year publishedAt awards { id winner }";
const nominationFields = "id version state stateReason isRecused nominee";
const payloads: Readonly<Record<string, string>> = {
  createPrize: "prize { id version name categories { id kind name isRetired } criteria { id mostPoints isRetired } }",
  savePrize: "prize { id version name categories { id isRetired } criteria { id isRetired } }",
  registerNomination: "nominationId",
  checkNomination: `nomination { ${nominationFields} }`,
  withdrawNomination: `nomination { ${nominationFields} }`,
  declareJuryInterest: `nomination { ${nominationFields} }`,
  saveScores: "ballot { version submittedAt }",
  submitBallot: "ballot { version submittedAt }",
};
const facts = `... on Refusal { code } ... on InvalidInput { fields { path code } } ... on StaleVersion { currentVersion }`;
const factsOf: Readonly<Record<string, string>> = {
  nominate: "... on NominationsClosed { opensAt closesAt }",
  decideAward: "... on BallotsMissing { missing }",
  submitBallot: "... on ScoresMissing { missing }",
};

/** Runs the operations of the tests as somebody, at some time. Errors fail the test. */
export function asPerson(test: TestDatabase, name: Name, at?: string) {
  const ask = async (query: string, variables: object = {}): Promise<Readonly<Record<string, unknown>>> => {
    const context = contextOf(test, name, at);
    const { data, errors } = await execute(awards, { query, variables: { ...variables }, context });
    expect(errors).toBeUndefined();
    return data as Readonly<Record<string, unknown>>;
  };
  return {
    ask,
    change: async (field: string, input: object): Promise<Answer> => {
      const type = `${field[0]?.toUpperCase()}${field.slice(1)}`;
      const payload = payloads[field] ?? `cycle { ${cycleFields} }`;
      const query = `mutation ($input: ${type}Input!) { ${field}(input: $input) { __typename
        ... on ${type}Payload { ${payload} } ${facts} ${factsOf[field] ?? ""} } }`;
      return (await ask(query, { input: { idempotencyKey: key(), ...input } }))[field] as Answer;
    },
  };
}

/** What came of a change, or the test fails. */
export function done<Shape = Readonly<Record<string, unknown>>>(
  answer: Answer,
  part: string,
  as: (value: unknown) => Shape = (value) => value as Shape,
): Shape {
  expect(answer.__typename, JSON.stringify(answer)).toMatch(/Payload$/u);
  return as(answer[part]);
}

/** How many statements something takes. */
export async function counted<Value>(test: TestDatabase, run: () => Promise<Value>): Promise<[Value, number]> {
  const before = test.database.statements.count;
  const value = await run();
  return [value, test.database.statements.count - before];
}
