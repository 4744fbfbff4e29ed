import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ask, readAnswer } from "../../testing/ask.ts";
import { startTestGateway, type TestGateway } from "../../testing/test-gateway.ts";
import { limits, type Limit } from "./limits.ts";

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startTestGateway();
});
afterAll(() => gateway.stop());

const fields = (count: number, make: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => make(index)).join(" ");
const nested = (levels: number): string =>
  levels === 0 ? "name" : `applications(first: 1) { nodes { association { ${nested(levels - 1)} } } }`;

/** Fragments that each use the next twice: short to write, and twice as many fields with every step. */
const doubling = (steps: number): string =>
  `${fields(steps, (index) => `fragment F${index} on Viewer { ...F${index + 1} ...F${index + 1} }`)} fragment F${steps} on Viewer { seat }`;

/** Each limit, one step above it, and the value that its refusal must tell. */
const tooMuch: [Limit, string, number][] = [
  ["document", `{ ${" ".repeat(limits.document)}viewer { seat } }`, limits.document + 19],
  ["tokens", `{ ${fields(limits.tokens, () => "a")} }`, limits.tokens + 2],
  ["depth", `{ application(id: "1") { association { ${nested(4)} } } }`, 15],
  ["fields", `{ viewer { ...F0 } } ${doubling(16)}`, limits.fields + 1],
  ["aliases", `{ ${fields(limits.aliases + 1, (index) => `a${index}: broken`)} }`, limits.aliases + 1],
  ["directives", `{ broken ${fields(limits.directives + 1, () => "@include(if: true)")} }`, limits.directives + 1],
  ["page", `{ applications(first: 101) { nodes { id } } }`, 101],
  ["page", `{ applications(last: 5000) { nodes { id } } }`, 5000],
  [
    "cost",
    `{ applications(first: 100) { nodes { association { applications(first: 100) { nodes { id } } } } } }`,
    10_301,
  ],
];

describe("what one request may ask for", () => {
  it.each(tooMuch)("bounds %s, and tells the limit and the value", async (limit, query, found) => {
    const before = gateway.engine.executed();
    const answer = await ask(gateway.url, query);
    const refusal = answer.errors.find(({ extensions }) => extensions["limit"] === limit);
    expect(answer.status).toBe(400);
    expect(refusal?.extensions).toMatchObject({ code: "LIMIT_EXCEEDED", limit, allowed: limits[limit], found });
    expect(refusal?.message).toContain(limits[limit].toLocaleString("en"));
    expect(refusal?.message).toContain(found.toLocaleString("en"));
    expect(gateway.engine.executed()).toBe(before);
  });

  it("bounds a page whose size comes as a variable", async () => {
    const answer = await ask(gateway.url, "query ($n: Int = 3) { applications(first: $n) { totalCount } }", { n: 101 });
    expect(answer.errors[0]?.extensions).toMatchObject({ limit: "page", found: 101 });
  });

  it("refuses a negative page", async () => {
    const answer = await ask(gateway.url, "{ applications(first: -1) { totalCount } }");
    expect(answer.errors[0]?.extensions["code"]).toBe("BAD_USER_INPUT");
  });

  it("finds depth hidden in fragments", async () => {
    const answer = await ask(
      gateway.url,
      `{ application(id: "1") { ...A } } fragment A on Application { association { ${nested(4)} } }`,
    );
    expect(answer.errors[0]?.extensions).toMatchObject({ limit: "depth" });
  });

  it("refuses several operations in one request", async () => {
    const response = await fetch(`${gateway.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify([{ query: "{ viewer { seat } }" }, { query: "{ viewer { seat } }" }]),
    });
    expect((await readAnswer(response)).errors[0]?.extensions).toMatchObject({ limit: "batch", allowed: 1, found: 2 });
  });

  it("refuses a body above one megabyte", async () => {
    const answer = await ask(gateway.url, "query ($x: ID!) { application(id: $x) { id } }", {
      x: "a".repeat(limits.body),
    });
    expect(answer.status).toBe(413);
    expect(answer.errors[0]?.extensions).toMatchObject({ limit: "body", allowed: limits.body });
  });

  it.each([
    "{ viewer { seat name roles } }",
    "{ applications(first: 100) { totalCount nodes { id title goals { text } association { name } } } }",
    `{ ${fields(limits.aliases, (index) => `a${index}: __typename`)} }`,
  ])("lets through what is within the limits: %s", async (query) => {
    expect((await ask(gateway.url, query)).errors).toEqual([]);
  });

  it("lets the schema be read whole", async () => {
    const { getIntrospectionQuery } = await import("graphql");
    const answer = await ask(gateway.url, getIntrospectionQuery());
    expect(answer.errors).toEqual([]);
    expect(answer.data).toHaveProperty("__schema");
  });
});
