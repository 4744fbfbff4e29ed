import { Client, escapeIdentifier, escapeLiteral } from "pg";
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
    // Another database on the same server may be making the same role at this moment: the server decides, and both go on.
    if (!existing.has(role))
      await owner.query(
        `DO $$ BEGIN CREATE ROLE ${name} LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEROLE NOCREATEDB; EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$`,
      );
    await owner.query(`ALTER ROLE ${name} PASSWORD ${password}`);
    await owner.query(`GRANT ${escapeIdentifier(groupOfSeat(seat))} TO ${name}`);
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
