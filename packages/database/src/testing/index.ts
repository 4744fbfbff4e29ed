export { openTestDatabase, type TestDatabase } from "./test-database.ts";
export { testSecret } from "./test-server.ts";
