import { openTestDatabase, type TestDatabase } from "@indgang/database/testing";
import { asAdministrationSlug, asId, asMunicipalityId, type Role, type Viewer } from "@indgang/domain/kernel";
import { loadDemo } from "@indgang/prisma/seed";
import { RequestContext, toGlobalId, type Identity } from "@indgang/subgraph-kit";
import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Engine } from "./engine/engine.type.ts";
import { subgraphs } from "./registry.ts";
import { randomOperation } from "./testing/random-operation.ts";
import { toldAnswer } from "./testing/same-answer.ts";
import { startApart, type Apart } from "./testing/start-apart.ts";
import { createTogetherEngine } from "./together/create-together-engine.ts";

const now = new Date("2026-11-22T13:00:00Z");
const together: Engine = createTogetherEngine({ subgraphs });
let test: TestDatabase;
let apart: Apart;
let ids: readonly string[];
const idsOf: Record<string, readonly string[]> = {};
const people = new Map<string, string>();

/** Tables whose rows are nodes of the graph, by type. */
const nodes = {
  Association: "association",
  Committee: "committee",
  Person: "person",
  Pool: "pool",
  Criterion: "criterion",
  FundingRound: "funding_round",
  BudgetLine: "budget_line",
  Application: "application",
  Assessment: "assessment",
  Decision: "decision",
  Grant: "grant_given",
  CommitteeMeeting: "committee_meeting",
  MeetingItem: "meeting_item",
} as const;

beforeAll(async () => {
  test = await openTestDatabase();
  await loadDemo({ ownerUrl: test.ownerUrl, now });
  await test.openSeats();
  const found: string[] = [];
  for (const [typename, table] of Object.entries(nodes)) {
    const some = await someIds(typename, table);
    found.push(...some);
    // Mostly of the right kind: an id of another is unknown at once.
    idsOf[`${typename.charAt(0).toLowerCase()}${typename.slice(1)}.id`] = [...some, "nonsense"];
  }
  ids = [
    ...found,
    "administration_social",
    "administration_culture",
    "administration_x",
    "municipality_101",
    "application_x",
    "nonsense",
    "",
  ];
  const { rows } = await test.owner.query<{ seat: string; id: string }>(
    "SELECT DISTINCT ON (administration_id) administration_id AS seat, id FROM person WHERE municipality_id = 101 AND administration_id IS NOT NULL ORDER BY administration_id, id",
  );
  for (const { seat, id } of rows) people.set(seat, id);
  apart = await startApart({ subgraphs, contextFor });
}, 120_000);
afterAll(async () => {
  await apart.stop();
  await test.close();
});

/** Four of each kind from all over the municipality, so that most are somebody else's for anybody; and one that is not there. */
async function someIds(typename: string, table: string): Promise<readonly string[]> {
  const { rows } = await test.owner.query<{ id: string }>(
    `SELECT id FROM ${table} WHERE municipality_id = 101 ORDER BY md5(id::text) LIMIT 4`,
  );
  return [...rows.map(({ id }) => id), "00000000-0000-4000-8000-000000000000"].map((id) => toGlobalId(typename, id));
}

function contextFor({ viewer: asking, correlationId }: Identity): RequestContext {
  return new RequestContext({
    viewer: asking,
    correlationId,
    seat: test.database.seat(asking.municipalityId, asking.seat),
    clock: () => now,
  });
}

function viewer(seat: string, ...roles: Role[]): Viewer {
  const person = people.get(seat);
  return {
    municipalityId: asMunicipalityId(101),
    seat: asAdministrationSlug(seat),
    administration: person === undefined ? null : asAdministrationSlug(seat),
    personId: person === undefined ? null : asId<"Person">(person),
    name: "Åse Øster",
    roles,
    associationIds: [],
  };
}

const pool = (): Record<string, readonly unknown[]> => ({
  ...idsOf,
  ID: ids,
  idempotencyKey: ["00000000-0000-4000-8000-0000000000aa"],
  Int: [0, 1, 2, 5, 101, -1],
  Float: [0.5],
  String: ["æ", "Frivillig", "", "2026"],
  after: ["nonsense"],
  before: ["nonsense"],
  Money: [0, 100, 5_000_000, -1],
  Boolean: [true, false],
  Date: ["2026-11-22", "2025-01-31"],
  DateTime: ["2026-11-22T13:00:00.000Z", "2025-01-31T23:30:00+01:00"],
  Cvr: ["13748136", "13748137", "1"],
});

async function expectSame(
  without: readonly string[],
  viewers: readonly (() => Viewer)[],
  numRuns: number,
): Promise<number> {
  let answered = 0;
  const operations = randomOperation({ schema: together.schema, pool: pool(), depth: 4, without });
  await fc.assert(
    fc.asyncProperty(operations, fc.constantFrom(...viewers), async (operation, someone) => {
      const identity = { viewer: someone(), correlationId: "correlation-1" };
      const one = await toldAnswer(together, operation, contextFor(identity));
      expect(await toldAnswer(apart.engine, operation, contextFor(identity))).toEqual(one);
      if (one.data !== null) answered += 1;
    }),
    { seed: 2012, numRuns, endOnFailure: true },
  );
  return answered;
}

it("together and apart read the same, whatever is asked and by whom", { timeout: 180_000 }, async () => {
  const viewers = [
    () => viewer("social", "CASEWORKER"),
    () => viewer("culture", "LEADER", "SECRETARY"),
    () => viewer("social", "POLITICIAN"),
    () => viewer("servicedesk", "SERVICE_DESK"),
    () => viewer("public", "PUBLIC"),
  ];
  expect(await expectSame(["Mutation"], viewers, 200)).toBeGreaterThan(100);
});

it("together and apart refuse the same to those who may change nothing", { timeout: 180_000 }, async () => {
  const viewers = [() => viewer("public", "PUBLIC"), () => viewer("auditor", "AUDITOR")];
  expect(await expectSame(["Query"], viewers, 100)).toBeGreaterThan(20);
});
