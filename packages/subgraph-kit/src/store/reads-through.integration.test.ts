import { openTestDatabase, type TestDatabase } from "@indgang/database/testing";
import { asAdministrationSlug, asMunicipalityId } from "@indgang/domain/kernel";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { RequestContext } from "../context/request-context.ts";
import type { Ordering } from "./ordering.ts";
import { seatReads } from "./reads-through.ts";
import { rowsIn } from "./rows.ts";
import { seatRows } from "./seat-rows.ts";

const uuid = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`;
const social = asAdministrationSlug("social");
let test: TestDatabase;
let context: RequestContext;

beforeAll(async () => {
  test = await openTestDatabase(async (owner) => {
    await owner.query("INSERT INTO municipality (id, name) VALUES (101, 'København')");
    await owner.query(`INSERT INTO administration (municipality_id, id, name, name_en, case_prefix) VALUES
      (101, 'social', 'Socialforvaltningen', 'Social', 'SOC'), (101, 'culture', 'Kulturforvaltningen', 'Culture', 'KFF')`);
    for (const [number, administration] of ["social", "social", "social", "culture"].entries())
      await owner.query(
        "INSERT INTO committee (municipality_id, administration_id, id, name) VALUES (101, $1, $2, $3)",
        [administration, uuid(number + 1), `Udvalg ${number + 1}`],
      );
  });
});
afterAll(() => test.close());
beforeEach(() => {
  const viewer = {
    municipalityId: asMunicipalityId(101),
    seat: social,
    administration: social,
    personId: null,
    name: "",
    roles: [],
    associationIds: [],
  };
  context = new RequestContext({ viewer, seat: test.database.seat(101, "social"), correlationId: "c-1" });
});

interface Committee {
  readonly id: string;
  readonly administration: string;
  readonly name: string;
}
const columns = "id, administration_id AS administration, name";
const byName: Ordering<Committee> = {
  name: "committees",
  column: "name",
  cast: "text",
  kind: "text",
  descending: false,
  valueOf: ({ name }) => name,
};
const names = ({ nodes }: { readonly nodes: readonly Committee[] }): string[] => nodes.map(({ name }) => name);
const page = (limit: number, cursor: string | null = null, direction: "forward" | "backward" = "forward") => ({
  limit,
  cursor,
  direction,
});

async function counted<Found>(ask: () => Promise<Found>): Promise<readonly [Found, number]> {
  const before = test.database.statements.count;
  return [await ask(), test.database.statements.count - before];
}

const list = {
  name: "committees",
  columns,
  from: "committee",
  conditions: ["administration_id = $1"],
  values: ["social"],
  ordering: byName,
};

it("a list is read forth and back, a statement each, without gap or repetition, and counted when asked", async () => {
  const [first, taken] = await counted(() => seatReads.pageOfList(context, list, page(2)));
  expect([names(first), first.hasNextPage, taken]).toEqual([["Udvalg 1", "Udvalg 2"], true, 1]);
  const end = first.nodes.at(-1);
  const next = await seatReads.pageOfList(context, list, page(2, end ? first.cursorOf(end) : null));
  expect([names(next), next.hasNextPage]).toEqual([["Udvalg 3"], false]);
  const start = next.nodes.at(0);
  const back = await seatReads.pageOfList(context, list, page(1, start ? next.cursorOf(start) : null, "backward"));
  expect([names(back), back.hasPreviousPage]).toEqual([["Udvalg 2"], true]);
  expect(await counted(async () => first.totalCount())).toEqual([3, 1]);
});

it("things by key are one statement for all of a step; what is not found is null, and nothing is an empty list", async () => {
  const byId = seatReads.oneByKey<Committee>({
    name: "committee by id",
    text: `SELECT ${columns} FROM committee WHERE id = ANY ($1::uuid[])`,
  });
  const ofAdministration = seatReads.manyByKey<Committee>({
    name: "committees of administration",
    text: `SELECT ${columns} FROM committee WHERE administration_id = ANY ($1) ORDER BY name DESC`,
    key: "administration",
  });
  const [found, taken] = await counted(() => context.use(byId).loadMany([uuid(4), uuid(9), uuid(1)]));
  expect([found.map((each) => each && "name" in each && each.name), taken]).toEqual([
    ["Udvalg 4", null, "Udvalg 1"],
    1,
  ]);
  const [many, once] = await counted(() => context.use(ofAdministration).loadMany(["social", "health", "culture"]));
  expect([many.map((each) => (each instanceof Error ? each : names({ nodes: each }))), once]).toEqual([
    [["Udvalg 3", "Udvalg 2", "Udvalg 1"], [], ["Udvalg 4"]],
    1,
  ]);
});

it("pages inside of many things are one statement for all that ask for the same page, and one for all counts", async () => {
  const children = { name: "committees", columns, from: "committee", parent: "administration_id", ordering: byName };
  const pages = seatReads.pageOfChildren<Committee>({ ...children, parentType: "text" });
  const load = (limit: number) => ["social", "culture"].map((slug) => context.use(pages).load(slug, page(limit)));
  const [found, taken] = await counted(() => Promise.all(load(2)));
  expect([found.map(names), found.map(({ hasNextPage }) => hasNextPage), taken]).toEqual([
    [["Udvalg 1", "Udvalg 2"], ["Udvalg 4"]],
    [true, false],
    1,
  ]);
  expect(await counted(() => Promise.all(found.map(async (each) => each.totalCount())))).toEqual([[3, 1], 1]);

  const narrowed = seatReads.pageOfChildren<Committee>({
    ...children,
    parentType: "text",
    narrowedTo: ({ viewer }) => ({ condition: "administration_id = $1::text", value: viewer.administration }),
  });
  const own = await Promise.all(["social", "culture"].map((slug) => context.use(narrowed).load(slug, page(1))));
  expect([own.map(names), await Promise.all(own.map(async (each) => each.totalCount()))]).toEqual([
    [["Udvalg 1"], []],
    [3, 0],
  ]);
});

it("a table that the seat has no right to is one without rows; another fault is a fault", async () => {
  const read = (text: string) => context.use(seatRows).query({ name: "any", text, values: [] });
  expect(await read("SELECT * FROM outbox_message")).toEqual([]);
  await expect(read("SELECT * FROM nothing_of_the_kind")).rejects.toThrow("nothing_of_the_kind");
});

it("a transaction gives the same values as a seat", async () => {
  const read = {
    name: "values",
    text: "SELECT '2026-11-23T10:00:00Z'::timestamptz AS at, '2026-11-23'::date AS day, 5::bigint AS amount, NULL::timestamptz AS never",
    values: [],
    instants: ["at", "never"],
  };
  const values = { at: "2026-11-23T10:00:00.000Z", day: "2026-11-23", amount: 5, never: null };
  expect(await context.use(seatRows).query(read)).toEqual([values]);
  expect(await context.asPerson((transaction) => rowsIn(transaction).query(read))).toEqual([values]);
});
