import { readFileSync } from "node:fs";
import { openTestDatabase, type TestDatabase } from "@indgang/database/testing";
import { RequestContext, toGlobalId } from "@indgang/subgraph-kit";
import { afterAll, beforeAll, expect, it } from "vitest";
import { subgraphs } from "./registry.ts";
import { run } from "./testing/run.ts";
import { createTogetherEngine } from "./together/create-together-engine.ts";
import { home, speaker } from "./wall/planting/owning.ts";
import { plantWorld, type World } from "./wall/planting/plant-world.ts";
import { viewerNamed } from "./wall/viewers.ts";

/** The page as the frontends ask for it, where all wings are on. */
const query = ["referrals/association-with-activities", "association-entry", "association-parts"]
  .map((name) => readFileSync(new URL(`../../features/src/associations/page/${name}.graphql`, import.meta.url), "utf8"))
  .join("\n");

const engine = createTogetherEngine({ subgraphs });
let test: TestDatabase;
let world: World;
beforeAll(async () => {
  test = await openTestDatabase(async (owner) => {
    world = await plantWorld(owner);
    // What was decided does not change, so the winner of a public year is planted past the trigger that keeps it.
    await owner.query("ALTER TABLE award DISABLE TRIGGER USER");
    await owner.query("UPDATE award SET association_id = $1 WHERE municipality_id = $2", [page(), home]);
    await owner.query("ALTER TABLE award ENABLE TRIGGER USER");
    // POOL-9: grants are everybody's with the minutes of their meeting, which here begin no outcome in planted years.
    await owner.query("ALTER TABLE committee_meeting DISABLE TRIGGER USER");
    await owner.query("UPDATE committee_meeting SET state = 'CLOSED' WHERE municipality_id = $1", [home]);
    await owner.query("ALTER TABLE committee_meeting ENABLE TRIGGER USER");
  });
});
afterAll(() => test.close());

/** The key of the association whose page it is: somebody speaks for it, and every wing knows of it. */
const page = (): string =>
  String(world.rowOf("association", { municipality: home, administration: null }, speaker)?.["id"]);

type Part = { readonly totalCount: number; readonly nodes: readonly unknown[] };
type Parts = Readonly<Record<"grants" | "awards" | "forumMemberships" | "referralActivities", Part>> & {
  readonly applications?: Part;
};

/** The page of the association that every wing knows of. `asked`: the variables that a frontend decides by what it has and what the person may. */
async function pageFor(name: string, asked: { readonly withCases: boolean; readonly withSeats: boolean }) {
  const { viewer } = viewerNamed(world, name);
  const seat = test.database.seat(viewer.municipalityId, viewer.seat);
  const clock = (): Date => new Date("2026-03-01T12:00:00.000Z");
  const context = new RequestContext({ viewer, seat, correlationId: "page", clock });
  const variables = { id: toGlobalId("Association", page()), ...asked };
  const before = test.database.statements.count;
  const { data, errors } = await run(engine, { query, variables, context });
  expect(errors).toBeUndefined();
  const { grants, awards, forumMemberships, referralActivities, applications } = (
    data as { readonly association: Parts }
  ).association;
  const shown = Object.entries({ grants, awards, forumMemberships, referralActivities, applications })
    .filter(([, part]) => (part?.nodes.length ?? 0) > 0)
    .map(([part]) => part);
  return { statements: test.database.statements.count - before, shown };
}

/** What everybody is shown, and what staff and the association's own people are shown beside. */
const forAll = ["grants", "awards"];
const wings = ["forumMemberships", "referralActivities"];

/** A member's reads of forums go in transactions that name the person; a transaction's own statements are counted as well. */
it.each([
  ["social.caseworker", 17, { withCases: true, withSeats: true }, [...forAll, ...wings, "applications"]],
  ["social.leader", 17, { withCases: true, withSeats: true }, [...forAll, ...wings, "applications"]],
  ["servicedesk", 12, { withCases: true, withSeats: false }, [...forAll, "applications"]],
  ["association", 25, { withCases: false, withSeats: true }, [...forAll, ...wings]],
  ["public", 9, { withCases: false, withSeats: true }, forAll],
] as const)(
  "AWARD-3 FORUM-1 POOL-13 REF-2 an association's page for %s costs %i statements in all subgraphs",
  async (name, statements, asked, shown) => {
    expect(await pageFor(name, asked)).toEqual({ statements, shown });
  },
);
