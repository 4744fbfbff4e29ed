import { PrismaPg } from "@prisma/adapter-pg";
import { type Prisma, PrismaClient } from "@indgang/prisma";
import type { Pool, QueryResultRow } from "pg";
import { ReadBatch } from "./read-batch.ts";
import { PreparedChanges, statementName } from "./statement-name.ts";
import type { Statement } from "./statement.type.ts";

/** Who a transaction acts for; rows that depend on the person are walled by it. */
export interface ActingPerson {
  readonly personId: string | null;
  readonly roles: readonly string[];
}

/** A process that acts for no person. */
export const nobody: ActingPerson = { personId: null, roles: [] };

export type Transaction = Prisma.TransactionClient;

/** The database as one administration, or one audience, of one municipality sees it. */
export class SeatDatabase {
  readonly prisma: PrismaClient;
  readonly #pool: Pool;
  readonly #reads: ReadBatch;

  /** `longest`: milliseconds after which a server that has not answered a read counts as gone. */
  constructor(pool: Pool, longest: number) {
    this.#pool = pool;
    this.#reads = new ReadBatch(pool, longest);
    const prepared = new PreparedChanges();
    const adapter = new PrismaPg(pool, { statementNameGenerator: (statement) => prepared.nameOf(statement) });
    this.prisma = new PrismaClient({ adapter });
  }

  /**
   * A read on a hot path: prepared once per connection, with values as the domain has them. Never a statement that writes: it shares a
   * transaction with whatever else is read in this step, and would go with it when one of them fails.
   */
  query<Row extends QueryResultRow>({ name, text, ...statement }: Statement): Promise<Row[]> {
    return this.#reads.read<Row>({ ...statement, name: statementName(name, text), text });
  }

  /** One transaction. What is thrown inside rolls it back whole. Person and roles hold until its end and no longer. */
  write<T>({ personId, roles }: ActingPerson, run: (transaction: Transaction) => Promise<T>): Promise<T> {
    return this.prisma.$transaction(
      async (transaction) => {
        await transaction.$queryRaw`SELECT set_config('indgang.person', ${personId ?? ""}, true), set_config('indgang.roles', ${roles.join(",")}, true)`;
        return run(transaction);
      },
      { maxWait: 10_000, timeout: 20_000 },
    );
  }

  async close(): Promise<void> {
    await this.prisma.$disconnect();
    await this.#pool.end();
  }
}
