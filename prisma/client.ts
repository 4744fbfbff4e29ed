export { Prisma, PrismaClient } from "./generated/client.ts";
export type * from "./generated/models.ts";
export type * from "./generated/enums.ts";
