import type { TestDatabase } from "@indgang/database/testing";
import type { RequestContext } from "@indgang/subgraph-kit";
import { execute } from "@indgang/subgraph-kit/testing";
import { expect } from "vitest";
import { associations } from "../index.ts";
import { own, uuid } from "./directory.ts";

/** Enters person 70, who speaks for the association `own`. */
export async function enterPerson(owner: TestDatabase["owner"]): Promise<void> {
  const person = "INSERT INTO person (municipality_id, id, subject, name) VALUES (101, $1, 'nogen', 'Nogen')";
  await owner.query(person, [uuid(70)]);
  const member = "INSERT INTO association_member (municipality_id, association_id, person_id) VALUES (101, $1, $2)";
  await owner.query(member, [uuid(own), uuid(70)]);
}

let keys = 0;
/** A new idempotency key. */
export const key = (): string => `key-${(keys += 1)}`;

/** The least that an entry needs. */
export const content = (changes: object = {}): object => ({
  name: "Ny forening",
  activityKinds: ["VISITING"],
  targetGroups: ["ELDERLY"],
  ...changes,
});

/** What only some of the answers have. */
const stale = "... on StaleVersion { currentVersion }";
const taken = "... on AlreadyRegistered { association { id name } }";
const more = {
  registerAssociation: taken,
  updateAssociation: `${stale} ${taken}`,
  verifyAssociation: `${stale} ... on StateConflict { state }`,
};

type Answer = Readonly<Record<string, unknown>> & { readonly __typename: string };

/** Runs a mutation and gives its answer; errors fail the test. */
export async function run(context: RequestContext, field: keyof typeof more, input: object): Promise<Answer> {
  const type = `${field[0]?.toUpperCase()}${field.slice(1)}`;
  const query = `mutation ($input: ${type}Input!) { ${field}(input: $input) { __typename
    ... on ${type}Payload { association { id version name cvr cvrCheckedAt purpose activityKinds targetGroups size address { street postalCode city district } email phone website verifiedAt } }
    ... on Refusal { code } ... on InvalidInput { fields { path code limit } } ... on NotFound { id } ${more[field]} } }`;
  const { data, errors } = await execute(associations, { query, variables: { input }, context });
  expect(errors).toBeUndefined();
  return data?.[field] as Answer;
}

/** Registers one and gives it. */
export async function registered(context: RequestContext, changes: object = {}): Promise<{ readonly id: string }> {
  const answer = await run(context, "registerAssociation", { idempotencyKey: key(), ...content(changes) });
  return answer["association"] as { readonly id: string };
}

/** The last entry of the shared audit chain. */
export async function lastEntry(owner: TestDatabase["owner"]): Promise<object> {
  const { rows } = await owner.query<{ payload: string }>(
    "SELECT payload FROM audit_entry WHERE chain = 'shared' ORDER BY sequence DESC LIMIT 1",
  );
  return JSON.parse(rows[0]?.payload ?? "null") as object;
}

/** The types of several answers, sorted. */
export const typesOf = (answers: readonly Answer[]): readonly string[] =>
  answers.map(({ __typename }) => __typename).sort((a, b) => (a < b ? -1 : 1));
