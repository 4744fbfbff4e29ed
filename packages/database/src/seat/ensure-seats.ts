import { Client, escapeIdentifier, escapeLiteral } from "pg";
import { databaseFault } from "../fault/database-fault.ts";
import { groupOfSeat, seatPassword, seatRole, sharedSeats } from "./seat-role.ts";

/**
 * Makes the login role of every administration and audience of every municipality in the database, with the password that
 * the secret gives. Safe to repeat; a new administration gets its seat by this alone.
 */
export const ensureSeatsOver = async (owner: Client, secret: string): Promise<void> => {
  const { rows: municipalities } = await owner.query<{ id: number }>("SELECT id FROM municipality");
  const { rows: administrations } = await owner.query<{ municipality_id: number; id: string }>(
    "SELECT municipality_id, id FROM administration",
  );
  const seats = [
    ...municipalities.flatMap(({ id }) => sharedSeats.map((seat) => ({ municipality: id, seat }))),
    ...administrations.map(({ municipality_id, id }) => ({ municipality: municipality_id, seat: id })),
  ];
  const { rows } = await owner.query<{ rolname: string }>(
    "SELECT rolname FROM pg_roles WHERE rolname LIKE 'indgang\\_%'",
  );
  const existing = new Set(rows.map(({ rolname }) => rolname));
  for (const { municipality, seat } of seats) {
    const role = seatRole(municipality, seat);
    const name = escapeIdentifier(role);
    const password = escapeLiteral(seatPassword(secret, role));
    if (!existing.has(role))
      await changeRole(
        owner,
        `DO $$ BEGIN CREATE ROLE ${name} LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEROLE NOCREATEDB; EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$`,
      );
    await changeRole(owner, `ALTER ROLE ${name} PASSWORD ${password}`);
    await changeRole(owner, `GRANT ${escapeIdentifier(groupOfSeat(seat))} TO ${name}`);
  }
};

const mostTries = 20;

/**
 * Roles belong to the server, and no lock spans its databases: another may change the same role at this moment. PostgreSQL lets
 * one of the two go on, and the other, whose statement did nothing, asks again.
 */
const changeRole = async (owner: Client, statement: string, tries = mostTries): Promise<void> => {
  try {
    await owner.query(statement);
  } catch (error) {
    const isOvertaken = databaseFault(error)?.message === "tuple concurrently updated";
    if (!isOvertaken || tries === 1) throw error;
    await changeRole(owner, statement, tries - 1);
  }
};

/** The same for whoever has no connection yet: to be called when municipalities or administrations have come in. */
export const ensureSeats = async ({
  ownerUrl,
  secret,
}: {
  readonly ownerUrl: string;
  readonly secret: string;
}): Promise<void> => {
  const owner = new Client({ connectionString: ownerUrl });
  await owner.connect();
  await ensureSeatsOver(owner, secret).finally(() => owner.end());
};

/** The codes of all municipalities in the database, lowest first. */
export const municipalityCodes = async (ownerUrl: string): Promise<readonly number[]> => {
  const owner = new Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    return (await owner.query<{ id: number }>("SELECT id FROM municipality ORDER BY id")).rows.map(({ id }) => id);
  } finally {
    await owner.end();
  }
};
