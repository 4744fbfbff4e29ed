import { beforeEach, expect, it } from "vitest";
import { execute } from "../testing/execute.ts";
import { counted, library } from "../testing/library.subgraph.ts";

beforeEach(() => {
  counted.times = 0;
});

interface Page {
  readonly edges: { readonly cursor: string; readonly node: { readonly title: string } }[];
  readonly nodes: { readonly title: string }[];
  readonly pageInfo: Readonly<Record<"startCursor" | "endCursor", string>> &
    Readonly<Record<"hasNextPage" | "hasPreviousPage", boolean>>;
  readonly totalCount?: number;
}

async function page(pageArguments: string, extra = ""): Promise<Page> {
  const query = `{ books${pageArguments} { edges { cursor node { title } } nodes { title } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } ${extra} } }`;
  const { data, errors } = await execute(library, { query, context: {} });
  expect(errors).toBeUndefined();
  return data?.["books"] as Page;
}

async function refused(pageArguments: string): Promise<unknown> {
  const { errors } = await execute(library, { query: `{ books${pageArguments} { nodes { id } } }`, context: {} });
  return errors?.[0]?.extensions?.["code"];
}

const titles = ({ nodes }: Page): string[] => nodes.map((node) => node.title);

it("gives all when there are fewer than a page", async () => {
  const all = await page("");
  expect(titles(all)).toEqual(["BOG 1", "BOG 2", "BOG 3", "BOG 4", "BOG 5"]);
  expect(all.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: false, startCursor: all.edges[0]?.cursor });
});

it("walks forward without gap or repetition", async () => {
  const one = await page("(first: 2)");
  const two = await page(`(first: 2, after: "${one.pageInfo.endCursor}")`);
  const three = await page(`(first: 2, after: "${two.pageInfo.endCursor}")`);
  expect([one, two, three].flatMap(titles)).toEqual(["BOG 1", "BOG 2", "BOG 3", "BOG 4", "BOG 5"]);
  expect([one, two, three].map((each) => each.pageInfo.hasNextPage)).toEqual([true, true, false]);
});

it("walks backward, each page in the order of the list", async () => {
  const last = await page("(last: 2)");
  const before = await page(`(last: 2, before: "${last.pageInfo.startCursor}")`);
  expect([titles(last), titles(before)]).toEqual([
    ["BOG 4", "BOG 5"],
    ["BOG 2", "BOG 3"],
  ]);
  expect(before.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: true });
});

it("counts the whole list only when asked", async () => {
  await page("(first: 1)");
  expect(counted.times).toBe(0);
  expect((await page("(first: 1)", "totalCount")).totalCount).toBe(5);
  expect(counted.times).toBe(1);
});

it.each([
  ["(first: 101)"],
  ["(first: -1)"],
  ["(last: 101)"],
  ["(first: 1, last: 1)"],
  ['(last: 1, after: "x")'],
  ['(first: 1, before: "x")'],
  ['(after: "nonsense")'],
  ['(after: "")'],
  [`(after: "${Buffer.from('["OTHER",["a"],"00000000-0000-4000-8000-000000000001"]').toString("base64url")}")`],
  [`(after: "${Buffer.from('["TITLE_ASC",[1],"00000000-0000-4000-8000-000000000001"]').toString("base64url")}")`],
  [`(after: "${Buffer.from('["TITLE_ASC",["a"],"1; drop"]').toString("base64url")}")`],
  [`(after: "${"A".repeat(5000)}")`],
])("refuses %s as bad input of the user", async (pageArguments) => {
  expect(await refused(pageArguments)).toBe("BAD_USER_INPUT");
});
