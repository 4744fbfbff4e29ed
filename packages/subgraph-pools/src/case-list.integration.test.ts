import { openTestDatabase, type TestDatabase } from "@indgang/database/testing";
import { afterAll, beforeAll, expect, it } from "vitest";
import { ask, globalId, insertManyStates, type Answer, type Who } from "./testing/index.ts";

let test: TestDatabase;
const as = (who: Who, query: string, variables: Record<string, unknown> = {}): Promise<Answer> =>
  ask(test.database, who, query, variables);

beforeAll(async () => {
  test = await openTestDatabase(insertManyStates);
});
afterAll(() => test.close());

interface ListAnswer {
  readonly nodes: readonly { readonly caseNumber: string }[];
  readonly totalCount: number;
  readonly pageInfo: {
    readonly startCursor: string;
    readonly endCursor: string;
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
  };
}
const list = async (who: Who, variables: object): Promise<ListAnswer> => {
  const answer = await as(
    who,
    "query ($first: Int, $after: String, $last: Int, $before: String, $orderBy: ApplicationOrder! = DUE_ON_ASC, $filter: ApplicationFilter) { applications(first: $first, after: $after, last: $last, before: $before, orderBy: $orderBy, filter: $filter) { nodes { caseNumber } totalCount pageInfo { startCursor endCursor hasNextPage hasPreviousPage } } }",
    { ...variables },
  );
  if (answer.errors.length > 0) throw new Error(answer.errors.join());
  return answer.data["applications"] as ListAnswer;
};
const orders = [
  "DUE_ON_ASC",
  "RECEIVED_AT_ASC",
  "RECEIVED_AT_DESC",
  "AMOUNT_ASC",
  "AMOUNT_DESC",
  "ASSOCIATION_NAME_ASC",
  "CASE_NUMBER_ASC",
];
const numbersOf = ({ nodes }: ListAnswer): number[] => nodes.map(({ caseNumber }) => Number(caseNumber.slice(-4)));

it.each([
  ["DUE_ON_ASC", [1, 2, 3, 4, 5, 6, 7, 8, 9, 22]],
  ["RECEIVED_AT_ASC", [1, 2, 3, 4, 5, 6, 7, 8, 9, 22]],
  ["RECEIVED_AT_DESC", [22, 9, 8, 7, 6, 5, 4, 3, 2, 1]],
  ["AMOUNT_ASC", [1, 22, 2, 3, 4, 5, 6, 7, 8, 9]],
  ["AMOUNT_DESC", [9, 8, 7, 6, 5, 4, 3, 2, 22, 1]],
  ["ASSOCIATION_NAME_ASC", [1, 2, 3, 4, 5, 6, 7, 8, 9, 22]],
  ["CASE_NUMBER_ASC", [1, 2, 3, 4, 5, 6, 7, 8, 9, 22]],
])("pages through %s forth and back, over cases without a deadline too", async (orderBy, expected) => {
  const forth: number[] = [];
  for (let after: string | null = null, more = true; more;) {
    const page: ListAnswer = await list("social.caseworker", { first: 3, after, orderBy });
    forth.push(...numbersOf(page));
    ({ endCursor: after, hasNextPage: more } = page.pageInfo);
  }
  expect(forth).toEqual(expected);
  const back: number[] = [];
  for (let before: string | null = null, more = true; more;) {
    const page: ListAnswer = await list("social.caseworker", { last: 4, before, orderBy });
    back.unshift(...numbersOf(page));
    ({ startCursor: before, hasPreviousPage: more } = page.pageInfo);
  }
  expect(back).toEqual(expected);
});

it.each([
  [{ states: ["RECEIVED", "RETURNED"] }, [1, 2]],
  [{ states: [] }, []],
  [{ waitsFor: "CASEWORKER" }, [3, 22]],
  [{ assignedToMe: true }, [3]],
  [{ assignedToMe: true, assigneeId: globalId("person", 11) }, []],
  [{ search: "ÅBENT 100%" }, [22]],
  [{ search: "øens" }, [22]],
  [{ search: "%" }, [22]],
  [{ search: "soc-2025-0004" }, [4]],
  [{ amountFrom: 8_000_000 }, [8, 9]],
  [{ amountFrom: 1_000_000, amountTo: 1_000_000 }, [1, 22]],
  [{ receivedFrom: "2026-10-02" }, []],
  [{ receivedFrom: "2026-10-01", receivedTo: "2026-10-01", states: ["GRANTED"] }, [6]],
  [{ receivedTo: "2026-09-30" }, []],
  [{ poolId: globalId("pool", 1), roundId: globalId("round", 1), states: ["REJECTED"] }, [8]],
  [{ poolId: globalId("pool", 4) }, []],
  [{ poolId: "nonsense" }, []],
  [{ poolId: "" }, []],
  [{ roundId: "" }, []],
])("filters by %j on the server", async (filter, expected) => {
  const found = await list("social.caseworker", { filter });
  expect(numbersOf(found)).toEqual(expected);
  expect(found.totalCount).toBe(expected.length);
});

it.each(["%", "_", "\\", "' OR true --", "x".repeat(201)])("takes %j in a search for what it is", async (search) => {
  const answer = await as(
    "culture.caseworker",
    "query ($search: String) { applications(filter: { search: $search }) { totalCount } }",
    { search },
  );
  if (search.length > 200) expect(answer.errors).toHaveLength(1);
  else expect(answer.data).toEqual({ applications: { totalCount: 0 } });
});

it("keeps apart what is asked with every filter in every order on the same connections", async () => {
  const filter = {
    poolId: globalId("pool", 1),
    roundId: globalId("round", 1),
    states: ["GRANTED"],
    waitsFor: "NOBODY",
    search: "sag",
    receivedFrom: "2026-01-01",
    receivedTo: "2026-12-31",
    amountFrom: 1,
    amountTo: 100_000_000,
  };
  const without = await Promise.all(orders.map((orderBy) => list("social.caseworker", { filter, orderBy })));
  const assigned = await Promise.all(
    orders.map((orderBy) => list("social.caseworker", { filter: { ...filter, assigneeId: "nobody" }, orderBy })),
  );
  expect(without.map(numbersOf)).toEqual(orders.map(() => [6]));
  expect(assigned.map(numbersOf)).toEqual(orders.map(() => []));
});
