import { join } from "node:path";
import { ensureSeats, migrate, openDatabase, seatUrl, startDatabase } from "@indgang/database";
import { demoMunicipality, loadDemo } from "@indgang/prisma/seed";
import pg from "pg";
import { stopWhenKilled } from "./when-killed.ts";

/** The secret of the measured installation; it holds nothing but invented people. */
export const benchSecret = "a secret for measuring, of at least thirty-two characters";

/** What autovacuum does in time: counts then read the index alone. */
export async function vacuum(ownerUrl: string, how: "ANALYZE" | "FULL" = "ANALYZE"): Promise<void> {
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  await owner.query(`VACUUM (${how})`);
  await owner.end();
}

/** Demo data `scale` times over, on an embedded server of its own that a running one never meets. */
export async function openBenchDatabase(folder: string, scale: number) {
  const server = await startDatabase({
    dataDirectory: join(folder, `${scale}x`),
    onProgress: (text) => process.stderr.write(`${text}\n`),
  });
  const stop = stopWhenKilled(() => server.stop());
  await migrate({ ownerUrl: server.ownerUrl, secret: benchSecret });
  if (await loadDemo({ ownerUrl: server.ownerUrl, now: new Date(), scale })) await vacuum(server.ownerUrl);
  await ensureSeats({ ownerUrl: server.ownerUrl, secret: benchSecret });
  return {
    ownerUrl: server.ownerUrl,
    seatUrl: seatUrl({
      url: server.ownerUrl,
      secret: benchSecret,
      municipalityId: demoMunicipality.id,
      seat: "social",
    }),
    database: openDatabase({ url: server.ownerUrl, secret: benchSecret }),
    stop,
  };
}
