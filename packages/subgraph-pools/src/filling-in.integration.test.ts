import { nobody } from "@indgang/database";
import { openTestDatabase, type TestDatabase } from "@indgang/database/testing";
import { afterAll, beforeAll, expect, it } from "vitest";
import { applyingIn, draftContent, insertApplyingWorld, ofDraft, type Draft } from "./testing/applying.ts";
import { formOf, question } from "./testing/forms.ts";
import { ask, globalId, id } from "./testing/index.ts";
import { insert } from "./testing/insert.ts";

const sections = formOf(
  question("rooms", "YES_NO", { isRequired: true }),
  question("address", "SHORT_TEXT", {
    isRequired: true,
    condition: { question: "rooms", operator: "IS", values: ["true"] },
  }),
  question("statutes", "FILE", { isRequired: true, fileFormats: ["PDF"] }),
);
const published = (n: number, kind: string, from: string) => ({
  municipality_id: 101,
  administration_id: "social",
  id: id("form", n),
  version: 1,
  pool_id: id("pool", 1),
  kind,
  state: "PUBLISHED",
  number: n,
  published_at: from,
  valid_from: from,
  sections,
});
let test: TestDatabase;
beforeAll(async () => {
  test = await openTestDatabase(async (owner) => {
    await insertApplyingWorld(owner);
    await insert(owner, "pool_form", [published(1, "FULL", "2020-01-01"), published(2, "FULL", "2099-01-01")]);
  });
});
afterAll(() => test.close());
const { change, begun } = applyingIn(() => test);
const answersWith = (...fileIds: string[]) => [
  { question: "rooms", yes: false },
  { question: "address", text: "Skjult, og gemt" },
  { question: "statutes", fileIds },
];
const save = async (draft: Draft, answers: object[]): Promise<Draft> => {
  const saved = await change("association", "saveApplicationDraft", {
    ...ofDraft(draft),
    content: { ...draftContent, answers },
  });
  return saved.answer["applicationDraft"] as Draft;
};
/** Asks to send a file, and lets it come as the gateway does. */
async function sent(target: object, name = "Vedtægter.pdf"): Promise<string> {
  const asked = await change("association", "requestOwnUpload", { ...target, kind: "STATUTES", name, size: 9 });
  const { fileId, path } = asked.answer as { fileId: string; path: string };
  const seat = test.database.seat(101, "association");
  await seat.write({ personId: id("person", 2), roles: ["ASSOCIATION"] }, (transaction) =>
    transaction.associationFile.updateMany({
      where: { municipalityId: 101, id: path.slice("/files/".length), state: "AWAITED" },
      data: { state: "READY", sha256: "a".repeat(64), storedAt: new Date() },
    }),
  );
  return fileId;
}
const onCase = "answers { question { key } text yes fileIds } form { id }";

it("POOL-6 LAW-7 a draft asks what its round's form asks, and its files are its association's alone until it is handed in", async () => {
  const draft = await begun();
  const fileId = await sent({ applicationDraftId: draft.id });
  const seen = `{ applicationDraft(id: "${draft.id}") { endsAt form { id } files { id name path isHandedIn } content { answers { question } } } }`;
  expect((await ask(test.database, "association", seen)).data).toMatchObject({
    applicationDraft: { form: { id: globalId("form", 1) }, files: [{ id: fileId }] },
  });
  for (const who of ["social.leader", "servicedesk"] as const)
    for (const table of ["association_file", "application_draft"]) {
      const seat = test.database.seat(101, who === "servicedesk" ? "servicedesk" : "social");
      await expect(seat.query({ name: `${who} ${table}`, text: `SELECT 1 FROM ${table}`, values: [] })).rejects.toThrow(
        /permission denied/u,
      );
    }
  const other = { applicationDraftId: draft.id, kind: "OTHER", name: "a.pdf", size: 1 };
  expect((await change("social.leader", "requestOwnUpload", other)).code).toBe("NOT_FOUND");
  expect((await change("social.leader", "removeOwnFile", { ownFileId: fileId })).code).toBe("NOT_FOUND");
  const taken = await change("association", "removeOwnFile", { ownFileId: fileId });
  expect(taken.answer).toMatchObject({ applicationDraft: { files: [] }, ownApplication: null });
  const empty = await change("association", "submitApplicationDraft", ofDraft(await save(draft, answersWith(fileId))));
  // The file that was taken off answers nothing; the hidden question demands nothing.
  expect(empty.answer["fields"]).toEqual([{ path: "answers.statutes", code: "REQUIRED" }]);
});

it("POOL-6 POOL-17 LAW-5 handed in, answers and files are on the case, on the form that was filled in", async () => {
  const draft = await begun();
  const fileId = await sent({ applicationDraftId: draft.id });
  const awaited = { applicationDraftId: draft.id, kind: "OTHER", name: "Kom aldrig.pdf", size: 9 };
  await change("association", "requestOwnUpload", awaited);
  const written = await save(draft, answersWith(fileId));
  expect(written.content["answers"]).toMatchObject([
    { yes: false },
    { text: "Skjult, og gemt" },
    { fileIds: [fileId] },
  ]);
  const handedIn = await change("association", "submitApplicationDraft", ofDraft(written));
  expect(handedIn.statements).toBe(19);
  const own = handedIn.answer["ownApplication"] as { id: string; caseNumber: string };
  const mine = await ask(
    test.database,
    "association",
    `{ ownApplication(id: "${own.id}") { ${onCase} files { id name isHandedIn } } }`,
  );
  const said = [
    { question: { key: "rooms" }, yes: false },
    { question: { key: "statutes" }, fileIds: [fileId] },
  ];
  expect(mine.data["ownApplication"]).toMatchObject({ answers: said, files: [{ id: fileId, isHandedIn: true }] });
  const staff = await ask(
    test.database,
    "servicedesk",
    `{ applications(first: 9) { nodes { caseNumber ${onCase} attachments(first: 5) { nodes { id name kind } } } } }`,
  );
  const { nodes } = staff.data["applications"] as { nodes: { caseNumber: string }[] };
  expect(nodes.find((node) => node.caseNumber === own.caseNumber)).toMatchObject({
    answers: said,
    attachments: { nodes: [{ id: fileId, name: "Vedtægter.pdf", kind: "STATUTES" }] },
  });
  // POOL-6: the next one begins with the answers that are still asked for, and no files.
  expect((await begun()).content["answers"]).toEqual([{ question: "rooms", text: null, yes: false, fileIds: null }]);
});

it("POOL-6 what is returned is mended with answers and documents, which the history tells", async () => {
  await test.owner.query("UPDATE application SET state = 'RETURNED' WHERE association_id = $1", [id("association", 1)]);
  const list = await ask(test.database, "association", "{ ownApplications(first: 1) { nodes { id version } } }");
  const [own] = (list.data["ownApplications"] as { nodes: { id: string; version: number }[] }).nodes;
  const fileId = await sent({ ownApplicationId: own?.id }, "Regnskab.pdf");
  const handed = { ...draftContent, budget: [{ kind: "RENT", amount: 500 }], goals: [{ text: "Mål", measure: "Tæl" }] };
  const input = { ownApplicationId: own?.id, version: own?.version, ...handed, otherFunding: [] };
  const missing = [
    { question: "rooms", yes: true },
    { question: "statutes", fileIds: [fileId] },
  ];
  expect(
    (await change("association", "completeOwnApplication", { ...input, answers: missing })).answer["fields"],
  ).toEqual([{ path: "answers.address", code: "REQUIRED" }]);
  const whole = [...missing, { question: "address", text: "Nørre Allé 1" }];
  await change("association", "completeOwnApplication", { ...input, answers: whole });
  const seen = await ask(
    test.database,
    "association",
    `{ ownApplication(id: "${own?.id}") { state ${onCase} files { name isHandedIn } } }`,
  );
  expect(seen.data["ownApplication"]).toMatchObject({
    state: "RECEIVED",
    answers: [{ yes: true }, { text: "Nørre Allé 1" }, { fileIds: [fileId] }],
    files: [
      { name: "Vedtægter.pdf", isHandedIn: true },
      { name: "Regnskab.pdf", isHandedIn: true },
    ],
  });
  const { rows } = await test.owner.query("SELECT note FROM timeline_event WHERE kind = 'DOCUMENT_ADDED'");
  expect(rows).toEqual([{ note: "Regnskab.pdf" }]);
  const late = { ownApplicationId: own?.id, kind: "OTHER", name: "a.pdf", size: 9 };
  expect((await change("association", "requestOwnUpload", late)).code).toBe("STATE_CONFLICT");
});

it("POOL-17 the database takes no other form than the round's, and no file for somebody else's draft", async () => {
  const draft = await begun();
  const uuid = draft.id.slice("application_draft_".length);
  const seat = test.database.seat(101, "association");
  const send = (sql: string, ...values: unknown[]) =>
    seat.write({ personId: id("person", 2), roles: ["ASSOCIATION"] }, (transaction) =>
      transaction.$queryRawUnsafe(sql, ...values),
    );
  const handIn = (formId: string | null) =>
    send(
      "SELECT wall.hand_in_draft($1::uuid, $2::integer, gen_random_uuid(), gen_random_uuid(), $3::jsonb)",
      uuid,
      draft.version,
      JSON.stringify({ ...draftContent, formId, answers: {} }),
    );
  for (const formId of [null, id("form", 2)]) await expect(handIn(formId)).rejects.toThrow(/row-level security/u);
  const file = (association: string, draftId: string | null) =>
    send(
      `INSERT INTO association_file (municipality_id, administration_id, id, association_id, draft_id, state, kind, name, format, size, may_hold_cpr, requested_by_id, requested_at)
        VALUES (101, 'social', gen_random_uuid(), $1::uuid, $2::uuid, 'AWAITED', 'OTHER', 'a.pdf', 'PDF', 1, false, $3::uuid, now())`,
      association,
      draftId,
      id("person", 2),
    );
  await expect(file(id("association", 2), uuid)).rejects.toThrow(/row-level security/u);
  await expect(file(id("association", 1), null)).rejects.toThrow(/row-level security/u);
  await file(id("association", 1), uuid);
});

it("LAW-6 LAW-8 what was never handed in goes with time: files that wait with nothing, and drafts of rounds long closed", async () => {
  const draft = await begun();
  await sent({ applicationDraftId: draft.id }, "Efterladt.pdf");
  const clock = <Row>(sql: string, ...values: unknown[]) =>
    test.database.seat(101, "clock").write(nobody, (transaction) => transaction.$queryRawUnsafe<Row[]>(sql, ...values));
  const due = async () => (await clock<{ id: string }>("SELECT id::text FROM wall.files_to_remove(100) AS id")).length;
  const before = await due();
  const days = (n: number) => new Date(Date.now() + (5 + n) * 86_400_000);
  const forget = (at: Date) => clock("SELECT wall.forget_closed_drafts($1::timestamptz, 10)::text", at);
  expect(await forget(days(89))).toEqual([]);
  expect(await forget(days(91))).toHaveLength(1);
  expect(await due()).toBe(before + 2);
  await clock("SELECT administration FROM wall.files_to_remove(100) AS file, LATERAL wall.forget_file(file)");
  expect(await due()).toBe(0);
  const { rows } = await test.owner.query("SELECT name FROM stored_file ORDER BY name");
  expect(rows).toEqual([{ name: "Regnskab.pdf" }, { name: "Vedtægter.pdf" }]);
});
