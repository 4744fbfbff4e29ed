import { openTestDatabase, type TestDatabase } from "@indgang/database/testing";
import { afterAll, beforeAll, expect, it } from "vitest";
import { subgraphs } from "../registry.ts";
import { databaseLeaks } from "./database-sweep.ts";
import { notPlanted } from "./planting/exceptions.ts";
import { plantWorld, type World } from "./planting/plant-world.ts";
import { Sweep } from "./sweep/sweep.ts";
import { everybody, identitySeat } from "./viewers.ts";

let test: TestDatabase;
let world: World;
let sweep: Sweep;
beforeAll(async () => {
  test = await openTestDatabase(async (owner) => {
    world = await plantWorld(owner);
  });
  sweep = new Sweep(subgraphs, world);
});
afterAll(() => test.close());

it("something of every administration is planted in every table that is walled", () => {
  const empty = world.tables.filter(({ name }) => !notPlanted.has(name) && world.rowsOf(name).length === 0);
  expect(empty.map(({ name }) => name)).toEqual([]);
});

it("POOL-1 POOL-2 POOL-13 nobody comes upon another administration's affairs: no root field, no reference, with any id", async () => {
  for (const trying of everybody(world)) expect(await sweep.leaks(test.database, trying), trying.name).toEqual([]);
}, 240_000);

it("POOL-1 POOL-2 the database alone holds against every seat, whatever SQL it sends", async () => {
  const seats = everybody(world).filter(({ name }) => /^(?:999\.)?[a-z-]+(?:\.caseworker)?$/u.test(name));
  for (const trying of [...seats, identitySeat()])
    expect(await databaseLeaks(test.owner, world, trying), trying.name).toEqual([]);
}, 120_000);
