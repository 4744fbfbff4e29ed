import { openTestDatabase, type TestDatabase } from "@indgang/database/testing";
import { afterAll, beforeAll, expect, it } from "vitest";
import { subgraphs } from "../registry.ts";
import { ChangeSweep } from "./changes/change-sweep.ts";
import { home } from "./planting/owning.ts";
import { plantWorld, type World } from "./planting/plant-world.ts";
import { changingGuards, heldChanges, heldGuards, readingGuards } from "./sabotage/guard-claims.ts";
import { guards, withoutGuards } from "./sabotage/guards.ts";
import { readPolicies, withoutPolicies, withRight } from "./sabotage/policies.ts";
import { unaskedGuards } from "./sabotage/unasked-guard-claims.ts";
import { Sweep } from "./sweep/sweep.ts";
import { viewerNamed } from "./viewers.ts";

let test: TestDatabase;
let world: World;
let sweep: Sweep;
let changes: ChangeSweep;
beforeAll(async () => {
  test = await openTestDatabase(async (owner) => {
    world = await plantWorld(owner);
  });
  sweep = new Sweep(subgraphs, world);
  changes = new ChangeSweep(subgraphs, world);
});
afterAll(() => test.close());

/** REF-1: what was sent to an administration, and what was sent to an association. */
const own = ([3, 4] as const).map((variant) => ({ municipality: home, administration: "social", variant }));
const leaks = (viewer: string, question: string) =>
  sweep.leaks(test.database, viewerNamed(world, viewer), new Set([question]));

it("every guard of the domain is claimed once: to hold alone, to be held by another layer, or not to be asked", () => {
  const all = [readingGuards, heldGuards, changingGuards, heldChanges, unaskedGuards];
  const claimed = all.flatMap((claims) => Object.keys(claims));
  expect(claimed.toSorted()).toEqual([...guards].toSorted());
});

it.each(Object.entries(readingGuards))(
  "the wall is missed when %s says yes to everybody",
  async (guard, { viewer, question }) => {
    expect(await leaks(viewer, question)).toEqual([]);
    expect(await withoutGuards([guard], () => leaks(viewer, question))).not.toEqual([]);
  },
);

it.each(Object.entries(heldGuards))(
  "%s is held by another layer, and each of the two holds alone",
  async (guard, claim) => {
    const policies = (await readPolicies(test.owner)).filter(({ table }) => claim.policies.includes(table));
    const found = async (away: readonly string[]): Promise<boolean> => {
      const all = await withoutGuards(away, () => leaks(claim.viewer, claim.question));
      return all.some(
        ({ place }) => place.table === claim.table && (place.municipality === home || claim.table === "association"),
      );
    };
    const opened = (away: readonly string[]): Promise<boolean> => {
      const open = (): Promise<boolean> => withoutPolicies(test.owner, policies, () => found(away));
      return claim.isWithoutRight ? withRight(test.owner, claim.table, open) : open();
    };
    expect(await found([guard])).toBe(false);
    expect(await opened(claim.guards)).toBe(false);
    expect(await opened([guard, ...claim.guards])).toBe(true);
  },
);

it.each(Object.entries(changingGuards))(
  "a change goes further than it may when %s says yes to everybody",
  async (guard, { viewer, mutation }) => {
    const unrefused = () => changes.unrefused(test.database, viewerNamed(world, viewer), own, mutation);
    expect(await unrefused()).toEqual([]);
    expect(await withoutGuards([guard], unrefused)).not.toEqual([]);
  },
);

it.each(Object.entries(heldChanges))(
  "%s is not reached by whom another guard refuses, and each of the two holds alone",
  async (guard, claim) => {
    const unrefused = (away: readonly string[]) =>
      withoutGuards(away, () => changes.unrefused(test.database, viewerNamed(world, claim.viewer), own.slice(1)));
    expect(await unrefused([guard])).toEqual([]);
    expect(await unrefused(claim.guards)).toEqual([]);
    expect(await unrefused([guard, ...claim.guards])).not.toEqual([]);
  },
);
