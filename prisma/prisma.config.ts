import { defineConfig } from "prisma/config";

/** Only the command line's view of the data model: migrations are applied by packages/database. */
export default defineConfig({
  schema: "schema",
  migrations: { path: "migrations" },
  datasource: { url: process.env["DATABASE_URL"] ?? "postgresql://localhost/indgang" },
});
