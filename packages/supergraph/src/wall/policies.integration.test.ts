import { openTestDatabase, type TestDatabase } from "@indgang/database/testing";
import { afterAll, beforeAll, expect, it } from "vitest";
import { subgraphs } from "../registry.ts";
import { databaseLeaks, type DatabaseLeak } from "./database-sweep.ts";
import { plantWorld, type World } from "./planting/plant-world.ts";
import { AnybodysVault } from "./sabotage/anybodys-vault.ts";
import { guards, keys, withoutGuards } from "./sabotage/guards.ts";
import { isReading, readPolicies, withoutPolicies, withoutRowSecurity, type Policy } from "./sabotage/policies.ts";
import { heldPolicies, unseenPolicies } from "./sabotage/policy-claims.ts";
import { ShownSteps, type ShowingQuestions } from "./sabotage/shown-steps.ts";
import { Sweep } from "./sweep/sweep.ts";
import { gatewaySeats, viewerNamed, type Trying } from "./viewers.ts";

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
/** Questions that show something of a table to a viewer when nothing holds. */
const showing = new Map<string, ShowingQuestions>();

beforeAll(async () => {
  test = await openTestDatabase(
    async (owner) => {
      world = await plantWorld(owner);
    },
    { connectionsPerSeat: 1 },
  );
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
    const shown = new ShownSteps();
    const trying = viewerNamed(world, viewer);
    for await (const { question, answer } of sweep.answers(test.database, trying, questions))
      shown.note(question, JSON.stringify(answer).length, sweep.leakingSteps(answer, trying));
    for (const [table, asked] of shown.tables()) showing.set(`${viewer} ${table}`, asked);
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

/** The question by which the graph shows somebody a row of the table that they must not meet; null when none does. */
async function shownBy(
  { table, ...policy }: Policy,
  asked: (showing: ShowingQuestions) => readonly string[],
): Promise<string | null> {
  for (const viewer of viewersOf({ table, ...policy })) {
    const found = showing.get(`${viewer} ${table}`);
    for (const question of found === undefined ? [] : asked(found)) {
      const leaks = await sweep.leaks(test.database, viewerNamed(world, viewer), new Set([question]));
      if (leaks.some(({ place }) => place.table === table)) return question;
    }
  }
  return null;
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
    const missedBy = await withoutPolicies(test.owner, [policy], () => shownBy(policy, ({ few }) => few));
    if (missedBy !== null) continue;
    named.add(claim);
    const others = policies.filter(({ table }) => held?.behind.includes(table));
    const away = [...guards, keys].filter((guard) => !held?.kept?.includes(guard));
    const withoutOthers = (also: readonly Policy[], asked: (showing: ShowingQuestions) => readonly string[]) =>
      withoutPolicies(test.owner, [...others, ...also], () => withoutGuards(away, () => shownBy(policy, asked)));
    if (held?.leansOn !== undefined) {
      const leaning = policies.filter(({ table }) => table === held.leansOn);
      if (await withoutOthers([policy], ({ all }) => all)) wrong.push(`${nameOf(policy)}: is reached by another way`);
      if (!(await withoutOthers(leaning, ({ all }) => all)))
        wrong.push(`${nameOf(policy)}: does not lean on ${held.leansOn}`);
      continue;
    }
    const question = await withoutOthers([policy], ({ all }) => all);
    if (question === null) wrong.push(`${nameOf(policy)}: held by something that is not named`);
    else if (await withoutOthers([], ({ few }) => [question, ...few]))
      wrong.push(`${nameOf(policy)}: does not hold alone`);
  }
  expect(wrong).toEqual([]);
  expect([...named].toSorted()).toEqual(Object.keys(heldPolicies).toSorted());
}, 300_000);
