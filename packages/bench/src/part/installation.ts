import { join } from "node:path";
import { encodeCursor } from "../case-list.ts";
import { benchSecret, openBenchDatabase } from "../server/database.ts";

/** A filled database, and what is asked of it. */
export interface Installation {
  readonly ownerUrl: string;
  readonly seatUrl: string;
  /** Where the pages begin that a run goes through. */
  readonly cursors: readonly (string | null)[];
  /** The pool of that seat. */
  readonly pool: string;
  /** The demo's case worker, as JSON. */
  readonly viewer: string;
  readonly environment: Readonly<Record<string, string>>;
  stop(): Promise<void>;
}

const root = join(import.meta.dirname, "../../../..");
export const projectRoot = root;

/** Opens the demo's data, `scale` times over; loads it the first time. */
export async function openInstallation(scale: number): Promise<Installation> {
  const folder = join(root, ".data/bench");
  const { ownerUrl, seatUrl, database, stop } = await openBenchDatabase(folder, scale);
  const rows = await database.seat(101, "social").query<{ id: string; due_on: string | null }>({
    name: "positions",
    text: "SELECT id, due_on FROM application ORDER BY due_order, id LIMIT 100",
    values: [],
  });
  const [pool] = await database.seat(101, "social").query<{ id: string }>({
    name: "own pool",
    text: "SELECT id FROM pool WHERE administration_id = 'social' ORDER BY id LIMIT 1",
    values: [],
  });
  const [person] = await database.seat(101, "identity").query<{ id: string; name: string }>({
    name: "caseworker",
    text: "SELECT id, name FROM person WHERE municipality_id = 101 AND subject = 'social.caseworker'",
    values: [],
  });
  await database.close();
  return {
    ownerUrl,
    seatUrl,
    cursors: [null, ...rows.map(encodeCursor)],
    pool: `pool_${pool?.id}`,
    viewer: JSON.stringify({
      municipalityId: 101,
      seat: "social",
      administration: "social",
      personId: person?.id,
      name: person?.name,
      roles: ["CASEWORKER"],
      associationIds: [],
    }),
    environment: {
      INDGANG_DATA: join(folder, `${scale}x-gateway`),
      DATABASE_URL: ownerUrl,
      INDGANG_SECRET: benchSecret,
    },
    stop,
  };
}
