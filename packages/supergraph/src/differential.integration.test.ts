import { openTestDatabase, type TestDatabase } from "@indgang/database/testing";
import { asAdministrationSlug, asId, asMunicipalityId, type Role, type Viewer } from "@indgang/domain/kernel";
import { loadDemo } from "@indgang/prisma/seed";
import { RequestContext, toGlobalId, type Identity } from "@indgang/subgraph-kit";
import { keyHolder, makeKeyRing, openKeyRing, Vault } from "@indgang/vault";
import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Engine } from "./engine/engine.type.ts";
import { subgraphs } from "./registry.ts";
import { enteredCpr, enterReferrals, type ReferralTargets } from "./testing/enter-referrals.ts";
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
let speaker: { readonly person: string; readonly association: string };
const seats = ["social", "health-elderly", "employment-integration", "culture", "association"];
const vault = new Vault(openKeyRing(makeKeyRing(seats.map((seat) => keyHolder(101, seat)))));

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
  Referral: "referral",
} as const;

beforeAll(async () => {
  test = await openTestDatabase();
  await loadDemo({ ownerUrl: test.ownerUrl, now });
  await test.openSeats();
  const { rows } = await test.owner.query<{ seat: string; id: string }>(
    `SELECT DISTINCT ON (p.administration_id) p.administration_id AS seat, p.id FROM person p
       LEFT JOIN role_assignment r ON r.municipality_id = p.municipality_id AND r.person_id = p.id AND r.role = 'REFERRAL'
     WHERE p.municipality_id = 101 AND p.administration_id IS NOT NULL ORDER BY p.administration_id, r.role, p.id`,
  );
  for (const { seat, id } of rows) people.set(seat, id);
  const targets = await referralTargets();
  await enterReferrals(
    together,
    targets,
    () => contextFor({ viewer: viewer("social", "REFERRAL"), correlationId: "entered" }),
    () => contextFor({ viewer: viewer("health-elderly", "REFERRAL"), correlationId: "entered" }),
  );
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
  apart = await startApart({ subgraphs, contextFor });
}, 120_000);
afterAll(async () => {
  await apart.stop();
  await test.close();
});

/** A unit of another administration, and the activity of the association for which somebody speaks. */
async function referralTargets(): Promise<ReferralTargets> {
  const { rows } = await test.owner.query<Readonly<Record<"unit" | "activity" | "association" | "person", string>>>(
    `SELECT u.id AS unit, a.id AS activity, a.association_id AS association, m.person_id AS person
     FROM referral_unit u CROSS JOIN referral_activity a JOIN association_member m ON m.association_id = a.association_id
     WHERE u.municipality_id = 101 AND u.administration_id = 'health-elderly' AND u.takes_referrals ORDER BY u.id, a.id LIMIT 1`,
  );
  const [found] = rows;
  if (!found) throw new Error("The demo has nobody to refer to.");
  speaker = found;
  return {
    unit: { administrationId: "administration_health-elderly", unitId: toGlobalId("ReferralUnit", found.unit) },
    activity: {
      associationId: toGlobalId("Association", found.association),
      activityId: toGlobalId("ReferralActivity", found.activity),
    },
  };
}

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
    vault,
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

/** Who speaks for the association that was sent a referral. */
function associationViewer(): Viewer {
  const { person, association } = speaker;
  const own = { personId: asId<"Person">(person), associationIds: [asId<"Association">(association)] };
  return { ...viewer("association", "ASSOCIATION"), ...own };
}

const pool = (): Record<string, readonly unknown[]> => ({
  ...idsOf,
  ID: ids,
  "citizenByCpr.cpr": [enteredCpr, "650146-1235", "x"],
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

it(
  "REF-3 together and apart show the same of referrals, to senders, receivers and all others",
  { timeout: 180_000 },
  async () => {
    const viewers = [
      () => viewer("social", "REFERRAL"),
      () => viewer("health-elderly", "REFERRAL"),
      () => viewer("social", "CASEWORKER"),
      associationViewer,
    ];
    const others = Object.keys(together.schema.getQueryType()?.getFields() ?? {})
      .filter((name) => !/^(?:referral|citizenByCpr$)/u.test(name))
      .map((name) => `Query.${name}`);
    expect(await expectSame(["Mutation", ...others], viewers, 150)).toBeGreaterThan(50);
  },
);
