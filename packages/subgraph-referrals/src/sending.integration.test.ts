import { openTestDatabase, type TestDatabase } from "@indgang/database/testing";
import { toGlobalId } from "@indgang/subgraph-kit";
import { execute } from "@indgang/subgraph-kit/testing";
import { afterAll, beforeAll, expect, it } from "vitest";
import { referrals } from "./index.ts";
import { asPerson, contentFor, karla, sentReferral, told } from "./testing/operations.ts";
import { besoegsven, contextOf, enterWorld, newVault, noon, unitReceiver, units } from "./testing/world.ts";

let test: TestDatabase;
beforeAll(async () => {
  test = await openTestDatabase(enterWorld);
});
afterAll(() => test.close());

it("LAW-3 a citizen is entered once per administration, and nothing that names her stands in the database", async () => {
  const sara = asPerson(test, "sara");
  const first = await sara.change("registerCitizen", karla);
  expect(first).toMatchObject({
    citizen: { name: "Karla Vinter", cpr: "6501461234", bornOn: "1946-01-05" },
    isNew: true,
  });
  expect(await sara.change("registerCitizen", { ...karla, name: "Karla V." })).toMatchObject({
    citizen: first["citizen"],
    isNew: false,
  });
  expect(await asPerson(test, "hanne").change("registerCitizen", karla)).toMatchObject({ isNew: true });
  await sentReferral(test);
  for (const table of ["citizen", "referral", "referral_sealed", "referral_event", "audit_entry", "idempotency_key"]) {
    const { rows } = await test.owner.query<{ text: string }>(
      `SELECT string_agg(${table}::text, ' ') AS text FROM ${table}`,
    );
    const kept = String(rows[0]?.text);
    // What is sealed is written as hexadecimal: each value is read by itself.
    const bytes = [...kept.matchAll(/\\\\?x(?<hex>(?:[0-9a-f]{2})+)/gu)].map(({ groups }) => groups?.["hex"] ?? "");
    if (["citizen", "referral_sealed"].includes(table)) expect(bytes, table).not.toEqual([]);
    // Ids and what is sealed hold every row of digits by chance.
    const plain = kept.replaceAll(
      /\\\\?x[0-9a-f]+|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|\b[0-9a-f]{32,}\b/gu,
      "",
    );
    const text = [plain, ...bytes.map((hex) => Buffer.from(hex, "hex").toString("utf8"))].join(" ");
    expect(text, table).not.toMatch(/Karla|Vinter|1461234|650146|2030|20 30|Valby|Demens|medicin|hverdagen/u);
  }
});

it("LAW-3 refuses a CPR number whose date does not exist, without asking for modulus 11", async () => {
  const sara = asPerson(test, "sara");
  expect(await sara.change("registerCitizen", { ...karla, cpr: "310246-1234" })).toMatchObject({
    code: "INVALID_INPUT",
    fields: [{ path: "cpr", code: "NO_SUCH_DATE" }],
  });
  expect(await sara.change("registerCitizen", { name: "Ole", cpr: "010190-1111" })).toMatchObject({ isNew: true });
});

it("REF-2 an activity that there is not is refused in words, in a draft already", async () => {
  const sara = asPerson(test, "sara");
  const { citizen } = (await sara.change("registerCitizen", karla)) as unknown as { citizen: { id: string } };
  const unknown = { ...besoegsven, activityId: toGlobalId("ReferralActivity", crypto.randomUUID()) };
  const refused = { code: "INVALID_INPUT", fields: [{ path: "receiver", code: "UNKNOWN_VALUE" }] };
  expect(await sara.change("createReferral", { content: contentFor(citizen.id, unknown) })).toMatchObject(refused);
  const { referral } = await sara.change("createReferral", { content: contentFor(citizen.id, besoegsven) });
  const { id: referralId, version } = referral;
  const content = contentFor(citizen.id, unknown);
  expect(await sara.change("saveReferral", { referralId, version, content })).toMatchObject(refused);
});

it("LAW-3 refuses a CPR number in a field that others may be told", async () => {
  const sara = asPerson(test, "sara");
  const district = "Valby 650146-1234";
  expect(await sara.change("registerCitizen", { ...karla, district })).toMatchObject({
    fields: [{ path: "district", code: "CPR_IN_TEXT" }],
  });
});

it("REF-1 REF-6 what the preview shows is what the receiver sees, step by step", async () => {
  const sent = await sentReferral(test);
  expect(sent).toMatchObject({
    state: "REQUESTED",
    side: "SENDER",
    dueOn: "2026-10-07",
    unit: { name: "Demensteamet" },
  });
  const hanne = asPerson(test, "hanne");
  const asked = await hanne.see(sent.id);
  expect(asked).toMatchObject({
    side: "RECEIVER",
    work: "ANSWER_REFERRAL",
    citizen: null,
    need: "Karla glemmer sin medicin",
    basis: { purpose: null },
    telling: {
      need: "Karla glemmer sin medicin",
      ageBand: "80-89",
      district: "Valby",
      name: null,
      contact: null,
      cpr: null,
    },
  });
  expect(await hanne.list("RECEIVER")).toContain(sent.id);
  const { referral: taken } = await hanne.change("acceptReferral", { referralId: sent.id, version: sent.version });
  expect(taken).toMatchObject({
    state: "ACCEPTED",
    telling: { name: "Karla Vinter", contact: "20 30 40 50", cpr: null, diagnosis: null },
  });
  const preview = sent["preview"] as readonly { readonly state: string; readonly fields: readonly string[] }[];
  expect(preview.find(({ state }) => state === "ACCEPTED")?.fields).toEqual(told);
  expect(preview.find(({ state }) => state === "REQUESTED")?.fields).toEqual(told.slice(0, 3));
});

it("REF-1 REF-5 REF-6 refuses what stands in the way, all at once and where it is, and keeps the draft", async () => {
  const sara = asPerson(test, "sara");
  const { citizen } = (await sara.change("registerCitizen", karla)) as unknown as { citizen: { id: string } };
  const fieldsOf = async (receiver: object, changes: object = {}) => {
    const { referral } = await sara.change("createReferral", { content: contentFor(citizen.id, receiver, changes) });
    const answer = await sara.change("sendReferral", { referralId: referral.id, version: referral.version });
    expect((await sara.see(referral.id))?.["need"]).toBe(
      (changes as { need?: string }).need ?? "Karla glemmer sin medicin",
    );
    return (answer["fields"] as readonly { path: string; code: string }[]).map(({ path, code }) => `${path} ${code}`);
  };
  expect(await fieldsOf(unitReceiver("social", units.desk))).toEqual(["receiver OWN_UNIT"]);
  expect(await fieldsOf(unitReceiver("health-elderly", units.rehabilitation))).toEqual(["receiver TAKES_NO_REFERRALS"]);
  expect(await fieldsOf(besoegsven, { need: "Ring til 010190-1234" })).toEqual(["need CPR_IN_TEXT"]);
  const carrying = {
    kind: "CONSENT",
    recipient: besoegsven,
    purpose: "Selskab",
    fields: ["NEED"],
    givenAt: "2026-10-01T10:00:00Z",
  };
  expect(await fieldsOf(besoegsven, { basis: carrying, fields: ["NEED", "AGE_BAND"], channel: null })).toEqual([
    "fields.1 BASIS_DOES_NOT_COVER",
  ]);
});

it("REF-3 nobody but the two sides' people who refer comes upon a referral: wrong administration, wrong role, left yesterday", async () => {
  const { id, version } = await sentReferral(test);
  for (const name of ["signe", "lone", "emil", "vera"] as const) {
    const person = asPerson(test, name);
    expect(await person.see(id)).toBeNull();
    expect(await person.list("RECEIVER")).not.toContain(id);
    const answer = await person.change("acceptReferral", { referralId: id, version });
    expect(answer["code"], name).toBe(name === "signe" ? "NOT_ALLOWED" : "NOT_FOUND");
    expect((await person.ask(`{ citizenByCpr(cpr: "650146-1234") { name } }`))["citizenByCpr"]).toBeNull();
  }
  expect((await asPerson(test, "sara").ask(`{ citizenByCpr(cpr: "6501461234") { name } }`))["citizenByCpr"]).toEqual({
    name: "Karla Vinter",
  });
});

it("REF-2 REF-6 LAW-3 an association gets no more than it needs, after acceptance, and never CPR or diagnosis", async () => {
  const { id, version } = await sentReferral(test, besoegsven);
  const vera = asPerson(test, "vera");
  expect(await vera.see(id)).toMatchObject({
    activity: { name: "Besøgsven" },
    telling: { district: "Valby", name: null },
  });
  const { referral } = await vera.change("acceptReferral", { referralId: id, version });
  expect(referral).toMatchObject({
    telling: { name: "Karla Vinter", contact: "20 30 40 50", cpr: null, diagnosis: null },
  });
  expect(await asPerson(test, "hanne").see(id)).toBeNull();
});

it("LAW-3 with wrong keys there is an error and no answer, never something unreadable or in plain text", async () => {
  const { id } = await sentReferral(test);
  const context = contextOf(test, "hanne", noon, newVault());
  const query = "query ($id: ID!) { referral(id: $id) { need } }";
  const { data, errors } = await execute(referrals, { query, variables: { id }, context });
  expect(data).toEqual({ referral: null });
  expect(errors?.map(({ message }) => message).join()).not.toMatch(/Karla|medicin/u);
  expect(errors).toHaveLength(1);
});
