import { openTestDatabase, type TestDatabase } from "@indgang/database/testing";
import { afterAll, beforeAll, expect, it } from "vitest";
import { asPerson, contentFor, sentReferral } from "./testing/operations.ts";
import { enterWorld, type Name } from "./testing/world.ts";

let test: TestDatabase;
beforeAll(async () => {
  test = await openTestDatabase(enterWorld);
});
afterAll(() => test.close());

interface Work {
  readonly nodes: readonly { readonly referralId: string; readonly kind: string; readonly isOverdue: boolean }[];
  readonly totalCount: number;
  readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
}

async function workOf(name: Name, now?: string, after?: string | null, first = 20): Promise<Work> {
  const query = `query ($first: Int!, $after: String) { myReferralWork(first: $first, after: $after) {
    nodes { referralId kind isOverdue } totalCount pageInfo { endCursor hasNextPage } } }`;
  const { myReferralWork } = await asPerson(test, name, now).ask(query, { first, after: after ?? null });
  return myReferralWork as Work;
}

it("REF-1 REF-7 what waits is told to whose move it is, by deadline, page by page, and nobody is looked at", async () => {
  const one = await sentReferral(test);
  const two = await sentReferral(test);
  const draft = await asPerson(test, "sara").change("createReferral", {
    content: { ...contentFor(""), citizenId: null },
  });
  const { rows: before } = await test.owner.query("SELECT count(*) FROM audit_entry");
  const all = await workOf("hanne");
  expect(all.nodes.map(({ kind }) => kind)).toEqual(["ANSWER_REFERRAL", "ANSWER_REFERRAL"]);
  expect(all.nodes.map(({ referralId }) => referralId).toSorted()).toEqual([one.id, two.id].toSorted());
  const first = await workOf("hanne", undefined, null, 1);
  const second = await workOf("hanne", undefined, first.pageInfo.endCursor, 1);
  expect([...first.nodes, ...second.nodes]).toEqual(all.nodes);
  expect([first.totalCount, first.pageInfo.hasNextPage, second.pageInfo.hasNextPage]).toEqual([2, true, false]);
  expect(await workOf("sara")).toMatchObject({ nodes: [{ referralId: draft.referral.id, kind: "FINISH_DRAFT" }] });
  const late = "2026-10-08T06:00:00.000Z";
  expect((await workOf("hanne", late)).nodes).toEqual([]);
  expect((await workOf("sara", late)).nodes.map(({ kind, isOverdue }) => [kind, isOverdue])).toEqual([
    ["FIND_ANOTHER_WAY", true],
    ["FIND_ANOTHER_WAY", true],
    ["FINISH_DRAFT", false],
  ]);
  for (const stranger of ["signe", "lone", "emil", "vera"] as const) expect((await workOf(stranger)).nodes).toEqual([]);
  expect((await test.owner.query("SELECT count(*) FROM audit_entry")).rows).toEqual(before);
});
