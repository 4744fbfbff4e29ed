import { openTestDatabase, type TestDatabase } from "@indgang/database/testing";
import { afterAll, beforeAll, expect, it } from "vitest";
import { subgraphs } from "../registry.ts";
import { changeClaims } from "./changes/change-claims.ts";
import { forumChangeClaims } from "./changes/forum-change-claims.ts";
import { ChangeSweep } from "./changes/change-sweep.ts";
import { plantWorld, type World } from "./planting/plant-world.ts";
import { everybody, type Trying } from "./viewers.ts";

let test: TestDatabase;
let world: World;
let sweep: ChangeSweep;
beforeAll(async () => {
  test = await openTestDatabase(async (owner) => {
    world = await plantWorld(owner);
  });
  sweep = new ChangeSweep(subgraphs, world);
});
afterAll(() => test.close());

/** One administration stands for all, and one referrer for those who receive; the reading test goes through each of them. */
const asking = (): readonly Trying[] =>
  everybody(world).filter(
    ({ name }) =>
      name === "health-elderly.referrer" || !/^(?:health-elderly|employment-integration|culture)\./u.test(name),
  );

it("every mutation is claimed by somebody, and every claim is of a mutation", () => {
  expect(Object.keys({ ...changeClaims, ...forumChangeClaims }).toSorted()).toEqual(sweep.mutations.toSorted());
});

it("POOL-1 POOL-2 whoever may not ask for a change is refused before anything else, and told nothing", async () => {
  for (const trying of asking()) expect(await sweep.unrefused(test.database, trying), trying.name).toEqual([]);
}, 480_000);

it("POOL-1 what is hidden and what does not exist are refused in the same words", async () => {
  for (const trying of asking()) expect(await sweep.tellingApart(test.database, trying), trying.name).toEqual([]);
}, 240_000);
