import { createHash } from "node:crypto";
import { openTestDatabase, type TestDatabase } from "@indgang/database/testing";
import { accept, asMunicipalityId, refuse, verifyChain, type ChainLink, type Viewer } from "@indgang/domain/kernel";
import { afterAll, beforeAll, expect, it } from "vitest";
import { RequestContext } from "../context/request-context.ts";
import { change, type UnitOfWork } from "./change.ts";

const personId = "00000000-0000-4000-8000-000000000001";
let test: TestDatabase;

beforeAll(async () => {
  test = await openTestDatabase(async (owner) => {
    await owner.query("INSERT INTO municipality (id, name, is_sandbox) VALUES (101, 'København', false)");
    await owner.query(
      "INSERT INTO administration (municipality_id, id, name, name_en, case_prefix) VALUES (101, 'social', 'Socialforvaltningen', 'Social', 'SOC')",
    );
    await owner.query(
      "INSERT INTO person (municipality_id, id, administration_id, subject, name) VALUES (101, $1, 'social', 'social.caseworker', 'Mette Holm')",
      [personId],
    );
  });
});
afterAll(() => test.close());

const viewer = (changes: object = {}): Viewer =>
  ({
    municipalityId: asMunicipalityId(101),
    seat: "social",
    administration: "social",
    personId,
    name: "Mette Holm",
    roles: ["CASEWORKER"],
    associationIds: [],
    ...changes,
  }) as unknown as Viewer;
const context = (changes: object = {}) =>
  new RequestContext({ viewer: viewer(changes), seat: test.database.seat(101, "social"), correlationId: "c-1" });

/** A change that leaves one association behind. */
const register =
  (name: string) =>
  async ({ transaction, audit }: UnitOfWork) => {
    const { id } = await transaction.association.create({
      data: {
        municipalityId: 101,
        id: crypto.randomUUID(),
        name,
        createdAt: new Date(0),
      },
    });
    audit({ chain: "shared", subject: `Association ${id}`, detail: { name } });
    return accept({ id });
  };
/** What a person asked for under a key. */
const asked = (idempotencyKey: string, name: string) => ({ idempotencyKey, name });
const countOf = async (name: string) =>
  (await test.owner.query("SELECT 1 FROM association WHERE name = $1", [name])).rowCount;
const links = async (chain: string): Promise<ChainLink[]> =>
  (
    await test.owner.query<ChainLink>(
      `SELECT sequence, payload, encode(previous_hash, 'hex') AS "previousHash", encode(hash, 'hex') AS hash FROM audit_entry WHERE chain = $1 ORDER BY sequence`,
      [chain],
    )
  ).rows;
const sha = ({ previousHash, sequence, payload }: Omit<ChainLink, "hash">) =>
  createHash("sha256").update(Buffer.from(previousHash, "hex")).update(`${sequence}\n${payload}`).digest("hex");

it("the same key twice has one effect and the same answer", async () => {
  const ask = () => change(context(), { operation: "register", input: asked("one", "Twice") }, register("Twice"));
  const [first, second] = [await ask(), await ask()];
  expect(first.ok).toBe(true);
  expect(second).toEqual(first);
  expect(await countOf("Twice")).toBe(1);
});

it("the same key at the same time has one effect and the same answer", async () => {
  const ask = () => change(context(), { operation: "register", input: asked("race", "Race") }, register("Race"));
  const answers = await Promise.all([ask(), ask(), ask(), ask()]);
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  expect(await countOf("Race")).toBe(1);
});

it("the same key with another body, or for another operation, is refused", async () => {
  await change(context(), { operation: "register", input: asked("body", "A") }, register("A"));
  expect(await change(context(), { operation: "register", input: asked("body", "B") }, register("B"))).toEqual(
    refuse("IDEMPOTENCY_KEY_REUSED"),
  );
  expect(await change(context(), { operation: "other", input: asked("body", "A") }, register("B"))).toEqual(
    refuse("IDEMPOTENCY_KEY_REUSED"),
  );
  expect(await countOf("B")).toBe(0);
});

it("a refusal rolls back what was done, and the key can be used again", async () => {
  const input = { idempotencyKey: "refused" };
  const refused = await change(context(), { operation: "register", input }, async (work) => {
    await register("Rolled back")(work);
    return refuse("NOT_FOUND", {});
  });
  expect(refused).toEqual(refuse("NOT_FOUND", {}));
  expect(await countOf("Rolled back")).toBe(0);
  expect((await change(context(), { operation: "register", input }, register("Rolled back"))).ok).toBe(true);
});

it("a change that writes nothing into the audit chain is a bug, and undone", async () => {
  const silent = change(context(), { operation: "register", input: { idempotencyKey: "silent" } }, async (work) =>
    register("Silent")({ ...work, audit: () => undefined }),
  );
  await expect(silent).rejects.toThrow("audit chain");
  expect(await countOf("Silent")).toBe(0);
});

it("who is nobody changes nothing; a key must be there and not endless", async () => {
  expect(
    await change(
      context({ personId: null }),
      { operation: "register", input: { idempotencyKey: "x" } },
      register("Nobody"),
    ),
  ).toEqual(refuse("NOT_ALLOWED"));
  expect(
    await change(context(), { operation: "register", input: { idempotencyKey: " " } }, register("Nobody")),
  ).toMatchObject({ refusal: { code: "INVALID_INPUT" } });
  expect(
    await change(context(), { operation: "register", input: { idempotencyKey: "k".repeat(201) } }, register("Nobody")),
  ).toMatchObject({ refusal: { data: { fields: [{ code: "TOO_LONG" }] } } });
});

it("LAW-6 changes at the same time stand in one whole chain, and a changed entry is found", async () => {
  await Promise.all(
    Array.from({ length: 12 }, (_, n) =>
      change(context(), { operation: "register", input: { idempotencyKey: `chain-${n}` } }, register(`Chain ${n}`)),
    ),
  );
  const chain = await links("shared");
  expect(chain.length).toBeGreaterThan(12);
  expect(verifyChain(chain, sha)).toBeNull();
  await test.owner.query(
    "UPDATE audit_entry SET payload = replace(payload, 'Chain 3', 'Chain 4') WHERE payload LIKE '%Chain 3%'",
  );
  expect(verifyChain(await links("shared"), sha)).toMatchObject({ reason: "HASH" });
});

it("LAW-6 no seat can change, delete or read what it wrote into the chain, nor write into another administration's", async () => {
  const seat = test.database.seat(101, "social");
  const run = (text: string) => seat.query({ name: text.slice(0, 40), text, values: [] });
  await expect(run("UPDATE audit_entry SET payload = ''")).rejects.toThrow("permission denied");
  await expect(run("DELETE FROM audit_entry")).rejects.toThrow("permission denied");
  await expect(run("SELECT * FROM audit_entry")).rejects.toThrow("permission denied");
  await expect(run("INSERT INTO audit_entry VALUES (101, 'culture', 0, '{}', '', '')")).rejects.toThrow(
    "row-level security",
  );
  await expect(run("UPDATE audit_head SET sequence = 0")).rejects.toThrow("permission denied");
});
