import { openTestDatabase, type TestDatabase } from "@indgang/database/testing";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { subgraphs } from "../registry.ts";
import { databaseLeaks, type DatabaseLeak } from "./database-sweep.ts";
import { plantWorld, type World } from "./planting/plant-world.ts";
import { AnybodysVault } from "./sabotage/anybodys-vault.ts";
import { guards, keys, withoutGuards } from "./sabotage/guards.ts";
import { isReading, readPolicies, withoutPolicies, withoutRowSecurity, type Policy } from "./sabotage/policies.ts";
import { heldPolicies, unseenPolicies } from "./sabotage/policy-claims.ts";
import { Sweep } from "./sweep/sweep.ts";
import { gatewaySeats, viewerNamed, type Trying } from "./viewers.ts";

vi.mock("../../../domain/src/administrations/administration.policy.ts", async (original) =>
  (await import("./sabotage/guards.ts")).withSabotage(await original()),
);
vi.mock("../../../domain/src/associations/association.policy.ts", async (original) =>
  (await import("./sabotage/guards.ts")).withSabotage(await original()),
);
vi.mock("../../../domain/src/forums/forum.policy.ts", async (original) =>
  (await import("./sabotage/guards.ts")).withSabotage(await original()),
);
vi.mock("../../../domain/src/forums/hearing.policy.ts", async (original) =>
  (await import("./sabotage/guards.ts")).withSabotage(await original()),
);
vi.mock("../../../domain/src/awards/award.policy.ts", async (original) =>
  (await import("./sabotage/guards.ts")).withSabotage(await original()),
);
vi.mock("../../../domain/src/lists/list.policy.ts", async (original) =>
  (await import("./sabotage/guards.ts")).withSabotage(await original()),
);
vi.mock("../../../domain/src/messages/notification.policy.ts", async (original) =>
  (await import("./sabotage/guards.ts")).withSabotage(await original()),
);
vi.mock("../../../domain/src/awards/jury-result.policy.ts", async (original) =>
  (await import("./sabotage/guards.ts")).withSabotage(await original()),
);
vi.mock("../../../domain/src/pools/application.policy.ts", async (original) =>
  (await import("./sabotage/guards.ts")).withSabotage(await original()),
);
vi.mock("../../../domain/src/pools/attachments/attachment.policy.ts", async (original) =>
  (await import("./sabotage/guards.ts")).withSabotage(await original()),
);
vi.mock("../../../domain/src/pools/draft/draft.policy.ts", async (original) =>
  (await import("./sabotage/guards.ts")).withSabotage(await original()),
);
vi.mock("../../../domain/src/pools/letters/letter.policy.ts", async (original) =>
  (await import("./sabotage/guards.ts")).withSabotage(await original()),
);
vi.mock("../../../domain/src/pools/form/form.policy.ts", async (original) =>
  (await import("./sabotage/guards.ts")).withSabotage(await original()),
);
vi.mock("../../../domain/src/pools/meeting.policy.ts", async (original) =>
  (await import("./sabotage/guards.ts")).withSabotage(await original()),
);
vi.mock("../../../domain/src/pools/outcome/outcome.policy.ts", async (original) =>
  (await import("./sabotage/guards.ts")).withSabotage(await original()),
);
vi.mock("../../../domain/src/pools/payment/payment.policy.ts", async (original) =>
  (await import("./sabotage/guards.ts")).withSabotage(await original()),
);
vi.mock("../../../domain/src/pools/ledger/ledger.policy.ts", async (original) =>
  (await import("./sabotage/guards.ts")).withSabotage(await original()),
);
vi.mock("../../../domain/src/referrals/referral.policy.ts", async (original) =>
  (await import("./sabotage/guards.ts")).withSabotage(await original()),
);
vi.mock("../../../domain/src/referrals/disclosed-to.ts", async (original) =>
  (await import("./sabotage/guards.ts")).withSabotage(await original()),
);

/** Who tries for each group of seats; the gateway's own never ask the graph. */
const viewerOf: Readonly<Record<string, string>> = {
  indgang_association: "association",
  indgang_auditor: "auditor",
  indgang_public: "public",
  indgang_servicedesk: "servicedesk",
  indgang_staff: "social.caseworker",
};

let test: TestDatabase;
let world: World;
let sweep: Sweep;
let policies: readonly Policy[];
/** Questions that show something of a table to a viewer when nothing holds, by how much they answer. */
const showing = new Map<string, Map<string, number>>();

beforeAll(async () => {
  test = await openTestDatabase(async (owner) => {
    world = await plantWorld(owner);
  });
  policies = await readPolicies(test.owner);
  sweep = new Sweep(subgraphs, { ...world, vault: new AnybodysVault(world.vault) });
  await withoutPolicies(test.owner, policies, () => withoutGuards([...guards, keys], noteWhatShows));
}, 180_000);
afterAll(() => test.close());

/** Lists and references: a thing by its id goes through the same loaders. */
async function noteWhatShows(): Promise<void> {
  const questions = new Set(sweep.questions.filter((name) => name.includes("_entities") || !name.includes(" ")));
  const named = Object.values(heldPolicies).flatMap(({ viewer }) => viewer ?? []);
  for (const viewer of new Set([...Object.values(viewerOf), ...named])) {
    for await (const { question, answer } of sweep.answers(test.database, viewerNamed(world, viewer), questions)) {
      const size = JSON.stringify(answer).length;
      for (const { place } of sweep.leaksIn(answer, question, viewerNamed(world, viewer))) {
        const key = `${viewer} ${place.table}`;
        showing.set(key, (showing.get(key) ?? new Map()).set(question, size));
      }
    }
  }
}

const allGroups = [...Object.keys(viewerOf), ...Object.keys(gatewaySeats)];
const groupsOf = ({ roles }: Policy): readonly string[] => (roles.includes("public") ? allGroups : roles);
const nameOf = ({ table, name }: Policy): string => `${table}.${name}`;
const claimOf = (policy: Policy): string => (nameOf(policy) in heldPolicies ? nameOf(policy) : policy.table);
const viewersOf = (policy: Policy): readonly string[] => {
  if (groupsOf(policy).every((group) => group in gatewaySeats)) return [];
  const { viewer } = heldPolicies[claimOf(policy)] ?? {};
  return viewer === undefined ? groupsOf(policy).flatMap((group) => viewerOf[group] ?? []) : [viewer];
};
const seatsOf = (groups: readonly string[]): readonly Trying[] =>
  groups.map((group) => gatewaySeats[group] ?? viewerNamed(world, viewerOf[group] ?? group));

async function isMissedByDatabase(
  table: string,
  groups: readonly string[],
  kinds?: readonly DatabaseLeak["did"][],
): Promise<boolean> {
  const tables = world.tables.filter(({ name }) => name === table);
  for (const seat of seatsOf(groups)) {
    const leaks = await databaseLeaks(test.owner, world, seat, tables);
    if (leaks.some(({ did }) => kinds?.includes(did) ?? true)) return true;
  }
  return false;
}

/** A policy of changing decides nothing about rows that are not read: what it holds shows when everything is read. */
async function isChangeMissed(policy: Policy): Promise<boolean> {
  const reading = policies.filter(({ table, command }) => table === policy.table && command === "SELECT");
  const isChanged = () => isMissedByDatabase(policy.table, groupsOf(policy), ["changed"]);
  if (await withoutPolicies(test.owner, reading, isChanged)) return false;
  return withoutPolicies(test.owner, [...reading, policy], isChanged);
}

/** Whether the graph shows somebody a row of the table that they must not meet; the smallest questions are asked first. */
async function isMissedByGraph({ table, ...policy }: Policy): Promise<boolean> {
  for (const viewer of viewersOf({ table, ...policy })) {
    const questions = [...(showing.get(`${viewer} ${table}`) ?? [])].toSorted(([, one], [, other]) => one - other);
    for (const [question] of questions) {
      const leaks = await sweep.leaks(test.database, viewerNamed(world, viewer), new Set([question]));
      if (leaks.some(({ place }) => place.table === table)) return true;
    }
  }
  return false;
}

it("the database's check turns red for every policy that allows everything, without exception", async () => {
  const unmissed: string[] = [];
  for (const policy of policies) {
    const isMissed = await withoutPolicies(test.owner, [policy], () =>
      isMissedByDatabase(policy.table, groupsOf(policy)),
    );
    if (!isMissed && !(policy.command === "UPDATE" && (await isChangeMissed(policy)))) unmissed.push(nameOf(policy));
  }
  expect(unmissed).toEqual([]);
}, 180_000);

it("the database's check turns red for every table that has lost its row-level security", async () => {
  const unmissed: string[] = [];
  for (const table of new Set(policies.map((policy) => policy.table))) {
    if (!(await withoutRowSecurity(test.owner, table, () => isMissedByDatabase(table, allGroups))))
      unmissed.push(table);
  }
  expect(unmissed).toEqual([]);
}, 180_000);

it("the graph's check turns red for every policy of reading, or another layer is named that holds alone, and so does the policy", async () => {
  const wrong: string[] = [];
  const named = new Set<string>();
  for (const policy of policies.filter(isReading)) {
    const claim = claimOf(policy);
    const held = heldPolicies[claim];
    const isShown = viewersOf(policy).some((viewer) => showing.has(`${viewer} ${policy.table}`));
    const isUnseen = nameOf(policy) in unseenPolicies || policy.table in unseenPolicies;
    if (isShown === isUnseen) wrong.push(`${nameOf(policy)}: ${isShown ? "is shown" : "is not shown"} in the graph`);
    if (!isShown) continue;
    const isMissed = await withoutPolicies(test.owner, [policy], () => isMissedByGraph(policy));
    if (isMissed) continue;
    named.add(claim);
    const others = policies.filter(({ table }) => held?.behind.includes(table));
    const away = [...guards, keys].filter((guard) => !held?.kept?.includes(guard));
    const withoutOthers = (also: readonly Policy[]) =>
      withoutPolicies(test.owner, [...others, ...also], () => withoutGuards(away, () => isMissedByGraph(policy)));
    if (held?.leansOn !== undefined) {
      const leaning = policies.filter(({ table }) => table === held.leansOn);
      if (await withoutOthers([policy])) wrong.push(`${nameOf(policy)}: is reached by another way`);
      if (!(await withoutOthers(leaning))) wrong.push(`${nameOf(policy)}: does not lean on ${held.leansOn}`);
      continue;
    }
    if (await withoutOthers([])) wrong.push(`${nameOf(policy)}: does not hold alone`);
    if (!(await withoutOthers([policy]))) wrong.push(`${nameOf(policy)}: held by something that is not named`);
  }
  expect(wrong).toEqual([]);
  expect([...named].toSorted()).toEqual(Object.keys(heldPolicies).toSorted());
}, 300_000);
