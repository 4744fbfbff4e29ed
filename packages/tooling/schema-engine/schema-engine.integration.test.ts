import { chmodSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { startDatabase } from "@indgang/database";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { prismaEnvironment } from "../generate/prisma-client.ts";
import { type CommandResult, run } from "../process/command.ts";
import { root } from "../process/root.ts";

/** Each call starts the command line anew, which takes its time on a busy machine. */
const slow = { timeout: 60_000 };
const configuration = `
import { defineConfig } from "prisma/config";
export default defineConfig({ schema: "schema.prisma", migrations: { path: "migrations" }, datasource: { url: process.env.DATABASE_URL } });
`;
const pool = (name: string): string =>
  `datasource db {\n  provider = "postgresql"\n}\n\nmodel Pool {\n  id Int @id\n  name ${name}\n}\n`;
const functionBody = "create function two() returns int language plpgsql as $$ begin perform 1; return 2; end $$;";

let data = "";
let folder = "";
let database: Awaited<ReturnType<typeof startDatabase>>;

function prisma(...args: readonly string[]): Promise<CommandResult> {
  const DATABASE_URL = new URL("/scratch", database.ownerUrl).href;
  return run("prisma", args, { folder: relative(root, folder), environment: { ...prismaEnvironment, DATABASE_URL } });
}

async function databases(): Promise<string[]> {
  const client = new pg.Client(database.ownerUrl);
  await client.connect();
  const { rows } = await client.query<{ datname: string }>("select datname from pg_database");
  await client.end();
  return rows.map(({ datname }) => datname);
}

function write(path: string, content: string): void {
  writeFileSync(join(folder, path), content);
}

beforeAll(async () => {
  data = mkdtempSync(join(tmpdir(), "indgang-engine-"));
  // As root, PostgreSQL runs as another user, who has to get in.
  chmodSync(data, 0o755);
  database = await startDatabase({ dataDirectory: data });
  // Beside our node_modules, where `prisma/config` is found.
  folder = mkdtempSync(join(import.meta.dirname, ".scratch-"));
  write("prisma.config.ts", configuration);
  write("schema.prisma", pool("String"));
});

afterAll(async () => {
  await database.stop();
  rmSync(folder, { recursive: true });
  rmSync(data, { recursive: true, force: true });
});

describe("Prisma's command line, with the engine as WebAssembly", slow, () => {
  it("creates a database, and a migration of what the schema says", async () => {
    const { code, output } = await prisma("migrate", "dev", "--name", "first");
    expect(output).toContain("in sync");
    expect(code).toBe(0);
    const [migration = ""] = globSync("migrations/*_first/migration.sql", { cwd: folder });
    expect(readFileSync(join(folder, migration), "utf8")).toContain('CREATE TABLE "Pool"');
  });

  it("applies a migration with a function in it, semicolons and all", async () => {
    mkdirSync(join(folder, "migrations/99990101000000_function"));
    write("migrations/99990101000000_function/migration.sql", functionBody);
    const { code, output } = await prisma("migrate", "deploy");
    expect(output).toContain("99990101000000_function");
    expect(code).toBe(0);
  });

  it("says that nothing is left to do", async () => {
    expect((await prisma("migrate", "status")).output).toContain("up to date");
  });

  it("tells what a changed schema lacks, and leaves no shadow database behind", async () => {
    write("schema.prisma", pool("String?"));
    const { output } = await prisma(
      "migrate",
      "diff",
      "--from-migrations",
      "migrations",
      "--to-schema",
      "schema.prisma",
      "--script",
    );
    expect(output).toContain('ALTER COLUMN "name" DROP NOT NULL');
    expect(await databases()).not.toContainEqual(expect.stringContaining("shadow"));
  });

  it("reports a broken migration in the database's words", async () => {
    mkdirSync(join(folder, "migrations/99990102000000_broken"));
    write("migrations/99990102000000_broken/migration.sql", 'alter table "Nothing" add x int;');
    const { code, output } = await prisma("migrate", "deploy");
    expect(output).toContain("No such table: Nothing");
    expect(code).toBe(1);
  });
});
