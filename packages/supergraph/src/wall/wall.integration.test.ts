import { openTestDatabase, type TestDatabase } from "@indgang/database/testing";
import { makePdf, type DocumentDescription } from "@indgang/documents";
import { afterAll, beforeAll, expect, it } from "vitest";
import { subgraphs } from "../registry.ts";
import { fieldAccess } from "./access/field-access.ts";
import { observeFields } from "./access/observed-fields.ts";
import { databaseLeaks } from "./database-sweep.ts";
import { notPlanted } from "./planting/exceptions.ts";
import { plantWorld, type World } from "./planting/plant-world.ts";
import { foundPlaces } from "./sweep/found-places.ts";
import { Sweep, type Leak } from "./sweep/sweep.ts";
import { wrongCounts } from "./sweep/wrong-counts.ts";
import { everybody, gatewaySeats } from "./viewers.ts";

/** AWARD-2: a secretariat, a juror who has not voted, and one who takes no part. */
const alsoOfJuries: ReadonlySet<string> = new Set([
  "social.secretary",
  "health-elderly.politician",
  "social.politician",
]);

let test: TestDatabase;
let world: World;
const leaks: Leak[] = [];
const miscounted = new Set<string>();
const observed = new Set<string>();

beforeAll(async () => {
  test = await openTestDatabase(
    async (owner) => {
      world = await plantWorld(owner);
    },
    { connectionsPerSeat: 1 },
  );
  const sweep = new Sweep(subgraphs, world);
  for (const trying of everybody(world)) {
    for await (const { question, answer } of sweep.answers(test.database, trying)) {
      leaks.push(...sweep.leaksIn(answer, question, trying));
      for (const wrong of wrongCounts(answer)) miscounted.add(`${trying.name} ${question} ${wrong}`);
      observeFields(answer, trying, world, observed);
    }
  }
}, 300_000);
afterAll(() => test.close());

it("LAW-7 what stands in a document that is made is looked for, too", async () => {
  const [marker] = world.marks.all.keys();
  const bytes = await makePdf({ title: marker } as DocumentDescription);
  expect(foundPlaces({ pdf: Buffer.from(bytes).toString("base64") }, world.marks)).toHaveLength(1);
});

it("something of every owner is planted in every table", () => {
  const empty = world.tables.filter(({ name }) => !notPlanted.has(name) && world.rowsOf(name).length === 0);
  expect(empty.map(({ name }) => name)).toEqual([]);
});

it("POOL-1 POOL-2 POOL-13 nobody comes upon another administration's affairs: by no root field, no reference, no id", () => {
  expect(leaks).toEqual([]);
});

it("POOL-13 no list counts what it does not show", () => {
  expect([...miscounted]).toEqual([]);
});

it("POOL-1 POOL-2 every field answers those who may read it by the table of field access, and nobody else", () => {
  const allowed = [...fieldAccess].flatMap(([field, audiences]) => audiences.map((audience) => `${field} ${audience}`));
  expect([...observed].toSorted()).toEqual(allowed.toSorted());
});

it("POOL-1 POOL-2 the database alone holds against every seat, whatever SQL it sends", async () => {
  const seats = everybody(world).filter(
    ({ name }) =>
      name === "social.secretary" ||
      /^(?:999\.)?[a-z-]+(?:\.caseworker|\.referrer)?$/u.test(name) ||
      alsoOfJuries.has(name),
  );
  for (const trying of [...seats, ...Object.values(gatewaySeats)]) {
    expect(await databaseLeaks(test.owner, world, trying), trying.name).toEqual([]);
  }
}, 120_000);
