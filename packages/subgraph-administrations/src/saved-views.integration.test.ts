import { openTestDatabase, type TestDatabase } from "@indgang/database/testing";
import { afterAll, beforeAll, expect, it } from "vitest";
import { askOf, contextOf, copenhagen, people, uuid } from "./testing/copenhagen.ts";

let test: TestDatabase;
beforeAll(async () => {
  test = await openTestDatabase(async (owner) => {
    await copenhagen(owner);
    await owner.query(
      `INSERT INTO role_assignment (municipality_id, person_id, role, valid_from, valid_to)
       SELECT 101, person, role::role, '2020-01-01', NULL FROM unnest($1::uuid[], $2::text[]) AS given (person, role)`,
      [
        [people.mette, people.birgit, people.culture, people.desk].map(uuid),
        ["CASEWORKER", "LEADER", "CASEWORKER", "SERVICE_DESK"],
      ],
    );
  });
});
afterAll(() => test.close());

const ask = askOf(() => test.database);
const mette = () => contextOf(test.database, "social", "mette", "CASEWORKER");
const birgit = () => contextOf(test.database, "social", "birgit", "LEADER");
const others = () => [
  contextOf(test.database, "culture", "culture", "CASEWORKER"),
  contextOf(test.database, "servicedesk", "desk", "SERVICE_DESK"),
  contextOf(test.database, "public"),
];
let keys = 0;
interface Kept {
  readonly id: string;
  readonly name: string;
  readonly isOwn: boolean;
  readonly isDefault: boolean;
}
interface Saved {
  readonly __typename: string;
  readonly code?: string;
  readonly view?: Kept;
}
const save = async (context = mette(), changes: object = {}): Promise<Saved> => {
  const view = {
    list: "APPLICATIONS",
    name: "Mine",
    search: "mine=true&order=AMOUNT_DESC",
    isShared: false,
    isDefault: false,
  };
  const input = { idempotencyKey: `view ${(keys += 1)}`, ...view, ...changes };
  const { data, statements } = await ask(
    context,
    "mutation ($input: SaveViewInput!) { saveView(input: $input) { __typename ... on Refusal { code } ... on SaveViewPayload { view { id name isOwn isDefault } } } }",
    { input },
  );
  expect(statements).toBeLessThan(16);
  return data["saveView"] as Saved;
};
const remove = async (context: ReturnType<typeof mette>, savedViewId: string): Promise<unknown> => {
  const input = { idempotencyKey: `remove ${(keys += 1)}`, savedViewId };
  const { data } = await ask(
    context,
    "mutation ($input: RemoveViewInput!) { removeView(input: $input) { __typename ... on Refusal { code } } }",
    { input },
  );
  return data["removeView"];
};
const seenBy = async (context = mette()): Promise<readonly Kept[]> => {
  const { data, statements } = await ask(context, "{ savedViews(list: APPLICATIONS) { id name isOwn isDefault } }");
  expect(statements).toBeLessThanOrEqual(4);
  return data["savedViews"] as readonly Kept[];
};

it("POOL-13 a private view is its person's alone, a shared one all see who work in the same administration", async () => {
  const own = (await save()).view;
  await save(mette(), { name: "Alles", isShared: true });
  expect((await seenBy()).map(({ name, isOwn }) => [name, isOwn])).toEqual([
    ["Alles", true],
    ["Mine", true],
  ]);
  expect((await seenBy(birgit())).map(({ name, isOwn }) => [name, isOwn])).toEqual([["Alles", false]]);
  for (const other of others()) expect(await seenBy(other)).toEqual([]);
  const [shared] = await seenBy(birgit());
  for (const other of [birgit(), ...others().slice(0, 2)])
    expect(await save(other, { savedViewId: own?.id })).toMatchObject({ code: "NOT_FOUND" });
  expect(await save(birgit(), { savedViewId: shared?.id })).toMatchObject({ code: "NOT_ALLOWED" });
  expect(await remove(birgit(), shared?.id ?? "")).toMatchObject({ code: "NOT_ALLOWED" });
});

it("a list has one view that its person sees first; the service desk keeps its own", async () => {
  const first = (await save(mette(), { name: "A", isDefault: true })).view;
  const second = (await save(mette(), { name: "B", isDefault: true })).view;
  expect((await seenBy()).filter(({ isDefault }) => isDefault)).toEqual([second]);
  await save(mette(), { name: "A igen", savedViewId: first?.id, isDefault: true });
  expect((await seenBy()).filter(({ isDefault }) => isDefault).map(({ name }) => name)).toEqual(["A igen"]);
  const desk = contextOf(test.database, "servicedesk", "desk", "SERVICE_DESK");
  expect((await save(desk, { name: "Modtagelse", isShared: true })).view?.isOwn).toBe(true);
  expect((await seenBy(desk)).map(({ name }) => name)).toEqual(["Modtagelse"]);
  expect(await remove(mette(), second?.id ?? "")).toEqual({ __typename: "RemoveViewPayload" });
  expect((await seenBy()).map(({ name }) => name)).toEqual(["A igen", "Alles", "Mine"]);
});

it.each([
  [{ name: " " }, "INVALID_INPUT"],
  [{ name: "x".repeat(81) }, "INVALID_INPUT"],
  [{ search: "q=\u202e" }, "INVALID_INPUT"],
  [{ search: "q".repeat(2001) }, "INVALID_INPUT"],
  [{ savedViewId: "nonsense" }, "NOT_FOUND"],
])("refuses a view of %j", async (changes, code) => {
  expect(await save(mette(), changes)).toMatchObject({ code });
});

it("LAW-6 an extract is logged in the own chain with columns and rows, for people who work with lists alone", async () => {
  const extract = async (
    context = mette(),
    columns: readonly string[] = ["caseNumber", "amount"],
  ): Promise<unknown> => {
    const input = { idempotencyKey: `extract ${(keys += 1)}`, list: "APPLICATIONS", format: "XLSX", columns, rows: 80 };
    const { data } = await ask(
      context,
      "mutation ($input: RecordExtractInput!) { recordExtract(input: $input) { __typename ... on Refusal { code } } }",
      { input },
    );
    return data["recordExtract"];
  };
  expect(await extract()).toEqual({ __typename: "RecordExtractPayload" });
  expect(await extract(mette(), ["Jens Hansen"])).toMatchObject({ code: "INVALID_INPUT" });
  expect(await extract(contextOf(test.database, "public"))).toMatchObject({ code: "NOT_ALLOWED" });
  expect(await extract(contextOf(test.database, "association", "forening", "ASSOCIATION"))).toMatchObject({
    code: "NOT_ALLOWED",
  });
  const { rows } = await test.owner.query<{ chain: string; payload: string }>(
    "SELECT chain, payload FROM audit_entry WHERE payload LIKE '%recordExtract%'",
  );
  expect(rows).toEqual([
    { chain: "social", payload: expect.stringContaining('"columns":"caseNumber amount"') as string },
  ]);
});
