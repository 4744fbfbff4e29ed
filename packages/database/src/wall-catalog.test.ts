import { afterAll, beforeAll, expect, it } from "vitest";
import { openTestDatabase, type TestDatabase } from "./testing/index.ts";
import { ownersFunctionNames } from "./wall-catalog.fixture.ts";

let test: TestDatabase;
beforeAll(async () => {
  test = await openTestDatabase();
});
afterAll(() => test.close());

const names = async (sql: string): Promise<string[]> =>
  (await test.owner.query<{ name: string }>(sql)).rows.map(({ name }) => name);

/** Tables that row-level security does not hold, or not for their owner. */
const nakedTables = () =>
  names(`SELECT relname AS name FROM pg_class WHERE relkind IN ('r', 'p') AND relnamespace = 'public'::regnamespace
    AND relname <> '_prisma_migrations' AND NOT (relrowsecurity AND relforcerowsecurity)`);

/** Views that read with the rights of whoever made them, and copies that no policy reaches. */
const openViews = () =>
  names(`SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace
    AND (relkind = 'm' OR (relkind = 'v' AND NOT coalesce(reloptions @> '{security_invoker=true}', false)))`);

/** Functions that run as the owner. */
const ownersFunctions = () =>
  names(
    `SELECT proname AS name FROM pg_proc WHERE pronamespace IN ('public'::regnamespace, 'wall'::regnamespace) AND prosecdef ORDER BY 1`,
  );

it("every table carries row-level security, also for its owner", async () => {
  expect(await nakedTables()).toEqual([]);
});

it("every table that a seat may touch has a policy for that seat's group", async () => {
  expect(
    await names(`SELECT DISTINCT g.table_name || ' for ' || g.grantee AS name FROM information_schema.role_table_grants g
    WHERE g.table_schema = 'public' AND g.grantee LIKE 'indgang\\_%' AND g.grantee <> 'indgang_owner' AND NOT EXISTS (
      SELECT FROM pg_policies p WHERE p.tablename = g.table_name AND (g.grantee = ANY (p.roles) OR 'public' = ANY (p.roles)))`),
  ).toEqual([]);
});

it("no policy but the owner's own lets everything through", async () => {
  expect(
    await names(`SELECT tablename || '.' || policyname AS name FROM pg_policies WHERE policyname <> 'maintenance'
    AND (coalesce(qual, with_check) NOT LIKE '%wall.municipality()%')`),
  ).toEqual([]);
  expect(
    await names(
      "SELECT tablename || '.' || policyname AS name FROM pg_policies WHERE policyname = 'maintenance' AND roles <> ARRAY[current_user]::name[]",
    ),
  ).toEqual([]);
});

it("there is no view that reads past the wall, and no materialized view", async () => {
  expect(await openViews()).toEqual([]);
});

it("the functions that run as the owner are these, and each fixes its search path", async () => {
  expect(await ownersFunctions()).toEqual(ownersFunctionNames);
  expect(
    await names(`SELECT proname AS name FROM pg_proc WHERE pronamespace IN ('public'::regnamespace, 'wall'::regnamespace) AND prosecdef
      AND NOT coalesce(array_to_string(proconfig, ',') LIKE 'search\\_path=%', false)`),
  ).toEqual([]);
});

it("no function of ours is open to everybody", async () => {
  expect(
    await names(
      "SELECT proname AS name FROM pg_proc WHERE pronamespace = 'wall'::regnamespace AND (proacl IS NULL OR array_to_string(proacl, ',') ~ '(^|,)=')",
    ),
  ).toEqual([]);
});

it("no seat may truncate, own, bypass or become another", async () => {
  expect(
    await names(
      "SELECT table_name || ' by ' || grantee AS name FROM information_schema.role_table_grants WHERE privilege_type IN ('TRUNCATE', 'REFERENCES', 'TRIGGER') AND grantee LIKE 'indgang\\_%' AND grantee <> 'indgang_owner'",
    ),
  ).toEqual([]);
  expect(
    await names(
      "SELECT rolname AS name FROM pg_roles WHERE rolname LIKE 'indgang\\_%' AND rolname <> 'indgang_owner' AND (rolsuper OR rolbypassrls OR rolcreaterole OR rolcreatedb)",
    ),
  ).toEqual([]);
  expect(
    await names(`SELECT member.rolname || ' in ' || granted.rolname AS name FROM pg_auth_members m JOIN pg_roles member ON member.oid = m.member JOIN pg_roles granted ON granted.oid = m.roleid
    WHERE member.rolname LIKE 'indgang\\_%' AND granted.rolname NOT IN ('indgang_staff', 'indgang_servicedesk', 'indgang_association', 'indgang_public', 'indgang_auditor', 'indgang_identity', 'indgang_clock')`),
  ).toEqual([]);
});

it("every reference between rows of administrations carries the administration, so that a hidden row cannot be pointed at", async () => {
  const walled = `SELECT conrelid FROM pg_constraint WHERE contype = 'p'`;
  expect(
    await names(`SELECT c.conname AS name FROM pg_constraint c
    JOIN pg_attribute here ON here.attrelid = c.conrelid AND here.attname = 'administration_id'
    JOIN pg_attribute there ON there.attrelid = c.confrelid AND there.attname = 'administration_id'
    WHERE c.contype = 'f' AND c.conrelid IN (${walled}) AND c.confrelid <> 'person'::regclass AND NOT here.attnum = ANY (c.conkey)`),
  ).toEqual([]);
});

it("what comes in without its policy is found", async () => {
  const { owner } = test;
  await owner.query("CREATE TABLE forgotten (id integer)");
  await owner.query("CREATE VIEW peephole AS SELECT summary FROM assessment");
  await owner.query("CREATE MATERIALIZED VIEW copy AS SELECT summary FROM assessment");
  await owner.query(
    "CREATE FUNCTION wall.back_door() RETURNS SETOF assessment LANGUAGE sql SECURITY DEFINER AS 'SELECT * FROM public.assessment'",
  );
  expect(await nakedTables()).toEqual(["forgotten"]);
  expect((await openViews()).sort()).toEqual(["copy", "peephole"]);
  expect(await ownersFunctions()).toContain("back_door");
});
