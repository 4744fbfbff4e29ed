import { createHash, randomUUID } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openTestDatabase, type TestDatabase } from "@indgang/database/testing";
import {
  asAdministrationSlug,
  asId,
  asMunicipalityId,
  toInstant,
  type Role,
  type Seat,
  type Viewer,
} from "@indgang/domain/kernel";
import { diskStorage, ScannerUnavailable, type FileStorage, type Verdict } from "@indgang/files";
import { afterAll, beforeAll, expect, it } from "vitest";
import { FileClockStore } from "./file-clock.store.ts";
import { fileClock } from "./file-clock.ts";
import { FileStore } from "./file.store.ts";

const now = toInstant(new Date());
const sha256 = createHash("sha256").update("x").digest("hex");
const mie = randomUUID();
let test: TestDatabase;
let store: FileStore;
let storage: FileStorage;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "files-"));
  storage = await diskStorage(folder);
  test = await openTestDatabase(async (owner) => {
    await owner.query("INSERT INTO municipality (id, name) VALUES (101, 'København')");
    for (const slug of ["social", "culture"])
      await owner.query(
        "INSERT INTO administration (municipality_id, id, name, name_en, case_prefix) VALUES (101, $1, $1, $1, $1)",
        [slug],
      );
  });
  store = new FileStore(() => test.database, 101);
});
afterAll(async () => {
  await test.close();
  await rm(folder, { recursive: true });
});

const as = (seat: string, ...roles: Role[]): Viewer => ({
  municipalityId: asMunicipalityId(101),
  seat: seat as Seat,
  administration: ["social", "culture"].includes(seat) ? asAdministrationSlug(seat) : null,
  personId: asId<"Person">(mie),
  name: "Mie",
  roles,
  associationIds: [],
});
const desk = as("servicedesk", "SERVICE_DESK");
const caseworker = as("social", "CASEWORKER");

/** A file of Social's with its content; `hangs` puts it on a case, which need not be there for this. */
async function file(given: {
  state: string;
  requestedAt?: string;
  hangs?: "ATTACHED" | "REMOVED" | "WITHDRAWN";
}): Promise<string> {
  const { state, requestedAt = now, hangs } = given;
  const id = randomUUID();
  const came = state === "AWAITED" ? [null, null] : [sha256, now];
  await test.owner.query(
    `INSERT INTO stored_file (municipality_id, administration_id, id, state, name, format, size, sha256, stored_at, may_hold_cpr, requested_by_id, requested_at)
     VALUES (101, 'social', $1, $2, 'a.txt', 'TEXT', 1, $3, $4, false, $5, $6)`,
    [id, state, ...came, mie, requestedAt],
  );
  const path = join(storage.incoming, id);
  await writeFile(path, "x");
  await storage.put(id, path);
  if (hangs === undefined) return id;
  const off = hangs === "ATTACHED" ? [null, null, null] : [now, mie, "Forkert"];
  await test.owner.query("SET session_replication_role = replica");
  await test.owner.query(
    `INSERT INTO attachment (municipality_id, administration_id, id, application_id, file_id, state, kind, attached_at, attached_by_id, removed_at, removed_by_id, removal_reason)
     VALUES (101, 'social', gen_random_uuid(), gen_random_uuid(), $1, $2, 'OTHER', $3, $4, $5, $6, $7)`,
    [id, hangs, now, mie, ...off],
  );
  await test.owner.query("SET session_replication_role = origin");
  return id;
}
async function statesOf(...ids: readonly string[]): Promise<(string | undefined)[]> {
  const { rows } = await test.owner.query<{ id: string; state: string }>("SELECT id, state FROM stored_file");
  return ids.map((id) => rows.find((row) => row.id === id)?.state);
}
const lies = (id: string): Promise<boolean> =>
  storage.open(id).then(
    (content) => Boolean(content.destroy()),
    () => false,
  );

it("POOL-1 LAW-7 what is awaited is there for whoever asked, for a quarter of an hour, and comes once", async () => {
  const id = await file({ state: "AWAITED" });
  const late = toInstant(Date.parse(now) + 15 * 60_000);
  expect(await store.awaited(desk, id, now)).toEqual({ id, size: 1, format: "TEXT" });
  const others = [
    as("culture", "CASEWORKER"),
    as("public"),
    as("auditor", "AUDITOR"),
    { ...desk, personId: asId<"Person">(randomUUID()) },
  ];
  for (const viewer of others) expect(await store.awaited(viewer, id, now)).toBeNull();
  expect(await store.awaited(desk, id, late)).toBeNull();
  const came = { state: "READY", sha256, holdsCpr: true, textRead: null } as const;
  let kept = 0;
  const keep = (): Promise<void> => Promise.resolve(void (kept += 1));
  const disk = store.came(desk, id, came, now, () => Promise.reject(new Error("the disk is full")));
  await expect(disk).rejects.toThrow("the disk is full");
  const twice = await Promise.all([store.came(desk, id, came, now, keep), store.came(desk, id, came, now, keep)]);
  expect([twice.filter(Boolean).length, kept]).toEqual([1, 1]);
});

it("LAW-6 who opens a document is written into its administration's chain; nobody opens one that is not for them", async () => {
  const id = await file({ state: "READY", hangs: "ATTACHED" });
  const look = { now, correlationId: "look" };
  expect(await store.opened(caseworker, id, look)).toMatchObject({ id, name: "a.txt", sha256 });
  expect(await store.opened(desk, id, look)).not.toBeNull();
  for (const viewer of [as("social"), as("culture", "CASEWORKER"), as("public"), as("auditor", "AUDITOR")])
    expect(await store.opened(viewer, id, look)).toBeNull();
  const others = [
    { state: "UNSCANNED", hangs: "ATTACHED" },
    { state: "READY", hangs: "REMOVED" },
    { state: "READY" },
  ] as const;
  for (const given of others) expect(await store.opened(caseworker, await file(given), look)).toBeNull();
  const { rows } = await test.owner.query<{ payload: string }>(
    "SELECT payload FROM audit_entry WHERE chain = 'social'",
  );
  const looks = rows.filter(({ payload }) => payload.includes('"operation":"openAttachment"'));
  expect(looks).toHaveLength(2);
  expect(looks[0]?.payload).not.toContain("a.txt");
});

it("LAW-7 LAW-8 the clock scans what waits, removes what nobody attached and what was taken off, and leaves the rest", async () => {
  const yesterday = toInstant(Date.parse(now) - 26 * 3_600_000);
  const gone = await file({ state: "READY", requestedAt: yesterday });
  const off = await file({ state: "READY", hangs: "REMOVED" });
  const [struck, fresh] = [
    await file({ state: "READY", requestedAt: yesterday, hangs: "WITHDRAWN" }),
    await file({ state: "READY" }),
  ];
  const [clean, infected] = [
    await file({ state: "UNSCANNED", hangs: "ATTACHED", requestedAt: toInstant(Date.parse(now) - 2_000) }),
    await file({ state: "UNSCANNED", hangs: "ATTACHED", requestedAt: toInstant(Date.parse(now) - 1_000) }),
  ];
  const told: string[] = [];
  const log = {
    info: (_: unknown, text: string) => told.push(text),
    error: (_: unknown, text: string) => told.push(text),
  };
  const verdicts: Verdict[] = ["CLEAN", "INFECTED", "CLEAN", "CLEAN"];
  const scan = (): Promise<Verdict> => Promise.resolve(verdicts.shift() ?? "CLEAN");
  const away = () => Promise.reject(new ScannerUnavailable("away"));
  const due = new FileClockStore(() => test.database, asMunicipalityId(101));
  const round = (scanner: { scan: () => Promise<Verdict> } | null) =>
    fileClock({ store: due, storage, scanner, log: log as never }).goRound();
  await round({ scan: away });
  expect(await statesOf(clean, infected)).toEqual(["UNSCANNED", "UNSCANNED"]);
  await round(null);
  expect(told.filter((text) => text === "files wait for the scanner")).toHaveLength(2);
  await test.owner.query("UPDATE stored_file SET state = 'READY' WHERE state = 'UNSCANNED' AND id NOT IN ($1, $2)", [
    clean,
    infected,
  ]);
  await round({ scan });
  const states = await statesOf(gone, off, struck, fresh, clean, infected);
  expect(states).toEqual([undefined, "ERASED", "READY", "READY", "READY", "INFECTED"]);
  const left = await Promise.all([gone, off, struck, fresh, clean, infected].map(lies));
  expect(left).toEqual([false, false, true, true, true, false]);
  const { rows } = await test.owner.query(
    'SELECT payload FROM audit_entry WHERE payload LIKE \'%"operation":"removeFile"%\'',
  );
  expect(rows.length).toBeGreaterThanOrEqual(2);
});
