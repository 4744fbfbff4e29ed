import pg from "pg";
import { ask } from "../measure/load.ts";
import { bearerFor, spawnGateway } from "../server/gateway.ts";
import { local } from "../targets.ts";
import { type Installation, projectRoot } from "./installation.ts";

const assign = `mutation Assign($input: AssignApplicationInput!) {
  assignApplication(input: $input) { __typename ... on AssignApplicationPayload { application { id version } } }
}`;

/** Stands in for the chain: numbers the entry, and links nothing. */
const unlinked = `
  CREATE SEQUENCE IF NOT EXISTS bench_entry AS integer START 1000000000;
  CREATE OR REPLACE FUNCTION bench_number() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS
    $$ BEGIN NEW.sequence := nextval('bench_entry'); RETURN NEW; END $$;
  CREATE OR REPLACE TRIGGER bench_number BEFORE INSERT ON audit_entry FOR EACH ROW EXECUTE FUNCTION bench_number();
  ALTER TABLE audit_entry DISABLE TRIGGER link_audit_entry`;
const linked = `
  ALTER TABLE audit_entry ENABLE TRIGGER link_audit_entry;
  DROP TRIGGER IF EXISTS bench_number ON audit_entry;
  DELETE FROM audit_entry WHERE sequence >= 1000000000`;

const median = (values: readonly number[]): number =>
  [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;

/** Milliseconds of a small mutation, one at a time, with the chain and without its linking. */
export async function timeAudit({
  ownerUrl,
  viewer,
  environment,
}: Installation): Promise<{ linked: number; unlinked: number }> {
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  const gateway = await spawnGateway(projectRoot, environment);
  try {
    const authorization = `Bearer ${await bearerFor(projectRoot, environment, gateway.port)}`;
    const { rows } = await owner.query<{ id: string; version: number }>(
      "SELECT id, version FROM application WHERE administration_id = 'social' AND waits_for = 'CASEWORKER' ORDER BY id LIMIT 1",
    );
    const [found] = rows;
    if (found === undefined) throw new Error("No case waits for a case worker.");
    let { version } = found;
    const { personId } = JSON.parse(viewer) as { personId: string };
    const once = async (): Promise<number> => {
      const input = {
        applicationId: `application_${found.id}`,
        assigneeId: `person_${personId}`,
        version,
        idempotencyKey: crypto.randomUUID(),
      };
      const start = performance.now();
      const text = await ask(
        {
          url: local(gateway.port),
          headers: { authorization },
          body: () => JSON.stringify({ query: assign, variables: { input } }),
        },
        0,
      );
      const took = performance.now() - start;
      const next = /"version":(\d+)/u.exec(text)?.[1];
      if (next === undefined) throw new Error(`The case was not assigned: ${text.slice(0, 400)}`);
      version = Number(next);
      return took;
    };
    const times = { linked: [] as number[], unlinked: [] as number[] };
    for (let round = 0; round < 6; round += 1) {
      for (const [kind, sql] of [
        ["linked", linked],
        ["unlinked", unlinked],
      ] as const) {
        await owner.query(sql);
        for (let n = 0; n < 60; n += 1) {
          const took = await once();
          if (round > 0) times[kind].push(took);
        }
      }
    }
    return { linked: median(times.linked), unlinked: median(times.unlinked) };
  } finally {
    await owner.query(linked);
    await gateway.stop();
    await owner.end();
  }
}
