import { join } from "node:path";
import { seatUrl } from "@indgang/database";
import pg from "pg";
import { inboxQuery, inboxSize } from "../inbox.ts";
import { interleave, type Result } from "../measure/interleave.ts";
import { ask, type Target } from "../measure/load.ts";
import { benchSecret } from "../server/database.ts";
import { bearerFor, spawnGateway } from "../server/gateway.ts";
import { spawnServer } from "../server/spawn-server.ts";
import { local } from "../targets.ts";
import { type Installation, projectRoot } from "./installation.ts";

const subject = "health-elderly.caseworker";
const body = (): string =>
  JSON.stringify({ query: inboxQuery, operationName: "Inbox", variables: { first: inboxSize } });

/** The inbox of referrals, decrypted and logged: by hand behind the wall, and from the gateway with everything on. */
export async function timeInbox({ ownerUrl, environment }: Installation): Promise<Result[]> {
  // The gateway enters the demo's referrals, and makes the keys that they are sealed with.
  const gateway = await spawnGateway(projectRoot, environment);
  const raw = await spawnServer(join(import.meta.dirname, "../server/raw-inbox.ts"), {
    RAW_URL: seatUrl({ url: ownerUrl, secret: benchSecret, municipalityId: 101, seat: "health-elderly" }),
    KEYS: join(environment["INDGANG_DATA"] ?? "", "keys.json"),
    PERSON: await personOf(ownerUrl),
  });
  const authorization = `Bearer ${await bearerFor(projectRoot, environment, gateway.port, subject)}`;
  const targets: Record<string, Target> = {
    "raw, row-level security": { url: local(raw.port), headers: {}, body },
    "Indgang together": { url: local(gateway.port), headers: { authorization }, body },
  };
  try {
    const [byHand, ours] = await Promise.all(Object.values(targets).map((target) => ask(target, 0)));
    if (ours?.trim() !== byHand?.trim())
      throw new Error(
        `The answers differ, so their times say nothing:\n${ours?.slice(0, 600)}\n${byHand?.slice(0, 600)}`,
      );
    return await interleave(targets, { callers: 4 });
  } finally {
    await Promise.all([raw, gateway].map((each) => each.stop()));
  }
}

async function personOf(ownerUrl: string): Promise<string> {
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  const { rows } = await owner.query<{ id: string }>(
    "SELECT id FROM person WHERE municipality_id = 101 AND subject = $1",
    [subject],
  );
  await owner.end();
  return rows[0]?.id ?? "";
}
