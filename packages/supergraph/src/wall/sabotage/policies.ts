import type { Owner } from "../planting/catalog.ts";

/** One row-level security policy as it stands in the catalog. */
export interface Policy {
  readonly table: string;
  readonly name: string;
  /** Groups of seats that it is for. */
  readonly roles: readonly string[];
  readonly command: "ALL" | "SELECT" | "INSERT" | "UPDATE" | "DELETE";
  readonly using: string | null;
  readonly check: string | null;
}

/** All policies but the one by which the tables' owner migrates. A new one comes in by itself. */
export async function readPolicies(owner: Owner): Promise<readonly Policy[]> {
  const { rows } =
    await owner.query<Policy>(`SELECT tablename AS table, policyname AS name, roles::text[] AS roles, cmd AS command, qual AS using, with_check AS check
    FROM pg_policies WHERE schemaname = 'public' AND policyname <> 'maintenance' ORDER BY 1, 2`);
  return rows;
}

function altered({ table, name }: Policy, using: string | null, check: string | null): string {
  return `ALTER POLICY ${name} ON ${table}${using === null ? "" : ` USING (${using})`}${check === null ? "" : ` WITH CHECK (${check})`}`;
}

/** Lets policies allow everything while `run` runs, then puts them back as they were. */
export async function withoutPolicies<Result>(
  owner: Owner,
  policies: readonly Policy[],
  run: () => Promise<Result>,
): Promise<Result> {
  const open = (condition: string | null): string | null => condition && "true";
  for (const policy of policies) await owner.query(altered(policy, open(policy.using), open(policy.check)));
  try {
    return await run();
  } finally {
    for (const policy of policies) await owner.query(altered(policy, policy.using, policy.check));
  }
}

/** Lets seats that have no right to a table read their municipality's rows while `run` runs. */
export async function withRight<Result>(owner: Owner, table: string, run: () => Promise<Result>): Promise<Result> {
  await owner.query(`GRANT SELECT ON ${table} TO PUBLIC`);
  await owner.query(
    `CREATE POLICY opened ON ${table} FOR SELECT TO PUBLIC USING (municipality_id = (SELECT wall.municipality()))`,
  );
  try {
    return await run();
  } finally {
    await owner.query(`DROP POLICY opened ON ${table}`);
    await owner.query(`REVOKE SELECT ON ${table} FROM PUBLIC`);
  }
}

/** Whether the policy decides what is read; those for changes alone are the database's own check's affair. */
export function isReading({ command }: Policy): boolean {
  return command === "ALL" || command === "SELECT";
}

/** Takes row-level security from a table while `run` runs. Rights stay. */
export async function withoutRowSecurity<Result>(
  owner: Owner,
  table: string,
  run: () => Promise<Result>,
): Promise<Result> {
  await owner.query(`ALTER TABLE ${table} DISABLE ROW LEVEL SECURITY`);
  try {
    return await run();
  } finally {
    await owner.query(`ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY`);
  }
}
