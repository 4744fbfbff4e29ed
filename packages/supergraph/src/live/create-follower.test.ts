import { buildSchema } from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Engine } from "../engine/engine.type.ts";
import {
  FixtureContext,
  paperId,
  papersSubgraph,
  peopleSubgraph,
  run,
  startApart,
  viewerIn,
} from "../testing/index.ts";
import { createTogetherEngine } from "../together/create-together-engine.ts";
import { createFollower, type Followed } from "./create-follower.ts";
import { withLiveFields } from "./with-live-fields.ts";

const subgraphs = [peopleSubgraph, papersSubgraph];
const together = createTogetherEngine({ subgraphs });
const follow = createFollower(together.schema, subgraphs);
const asked = (query: string, variables: object = {}, operationName: string | null = null): Followed | null =>
  follow({ query, operationName, variables: { ...variables } });
const context = () => new FixtureContext(viewerIn("social"));

let apart: Awaited<ReturnType<typeof startApart>>;
beforeAll(async () => {
  apart = await startApart({ subgraphs, contextFor: ({ viewer }) => new FixtureContext(viewer) });
});
afterAll(() => apart.stop());

describe("a subscription", () => {
  const text = `query Other { papers { nodes { ...Short } } }
    subscription Follow($id: ID!, $long: Boolean = true) { mine: paperChanged(id: $id) { ...Short author { id } price @include(if: $long) } }
    fragment Short on Paper { title }`;

  it("is the query beside it, under its own name, and tells where the thing's changes are told", () => {
    const found = asked(text, { id: paperId(2) }, "Follow");
    expect(found).toMatchObject({ channel: "papers", key: "00000000-0000-4000-8000-000000000002" });
    expect(found?.query).toContain("mine: paper(id: $id)");
    expect(found?.query).not.toContain("Other");
  });

  it.each([
    ["together", () => together],
    ["apart", () => apart.engine],
  ] satisfies [string, () => Engine][])("is answered by the engine %s as the query is", async (_, engine) => {
    const variables = { id: paperId(2) };
    const found = asked(text, variables, "Follow");
    const { data } = await run(engine(), { query: found?.query ?? "", variables, context: context() });
    expect(data).toMatchObject({
      mine: { title: "Paper 2", author: { id: expect.any(String) as string }, price: 1000 },
    });
  });

  it("of an id that no such thing has never changes", () => {
    expect(asked(`subscription { paperChanged(id: "person_1") { title } }`)?.key).toBeNull();
  });
});

it.each([
  ["a query", "{ papers { nodes { id } } }", {}],
  ["what does not parse", "subscription {", {}],
  ["a field that is not there", "subscription { nothing }", {}],
  ["two things at once", `subscription { a: paperChanged(id: "1") { id } b: paperChanged(id: "2") { id } }`, {}],
  ["a fragment in the thing's place", `subscription { ... on Subscription { paperChanged(id: "1") { id } } }`, {}],
  ["a variable that is missing", "subscription ($id: ID!) { paperChanged(id: $id) { id } }", {}],
])("%s is not followed", (_, query, variables) => {
  expect(asked(query, variables)).toBeNull();
});

it("nothing is followed that takes more than an id to read", () => {
  const schema = buildSchema("type Query { list(id: ID!, first: Int): Int }");
  const live = { listChanged: { query: "list", channel: "list", description: "A list." } };
  expect(() => withLiveFields(schema, [{ live }])).toThrow("the query list is not");
});
