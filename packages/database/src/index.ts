export { isDatabaseDown } from "./database-down.ts";
export type { EmbeddedServer } from "./embedded/embedded-server.ts";
export { migrate, type MigrateOptions } from "./migration/migrate.ts";
export { type Database, type DatabaseOptions, openDatabase } from "./seat/database.ts";
export { ensureSeats, municipalityCodes } from "./seat/ensure-seats.ts";
export type { ActingPerson, SeatDatabase, Statement, Transaction } from "./seat/seat-database.ts";
export { seatRole, seatUrl } from "./seat/seat-role.ts";
export { startDatabase, type StartOptions } from "./start-database.ts";
