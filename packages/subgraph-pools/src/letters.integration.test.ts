import { openTestDatabase, type TestDatabase } from "@indgang/database/testing";
import { noOtherAuthority } from "@indgang/domain/letters";
import { afterAll, beforeAll, expect, it } from "vitest";
import {
  ask,
  decidedReason,
  globalId,
  id,
  insertDecided,
  insertLetter,
  insertWorld,
  stepsOf,
  type Who,
} from "./testing/index.ts";

let test: TestDatabase;
beforeAll(async () => {
  test = await openTestDatabase(insertWorld);
  await test.owner.query("UPDATE association SET email = 'to@indgang.example' WHERE id = $1", [id("association", 2)]);
});
afterAll(() => test.close());

const steps = stepsOf(() => test);
const select = (name: string): string =>
  `... on ${name}Payload { letter { id version state title text sha256 recipientEmail mail { state attempts } application { id } } } ... on InvalidInput { fields { path code } }`;
const step = (who: Who, name: string, input: object) =>
  steps.change(who, name, input, select(`${name.charAt(0).toUpperCase()}${name.slice(1)}`));
const letterOf = ({ answer }: { readonly answer: object }) =>
  (answer as { letter: { id: string; version: number; state: string; text: string; sha256: string | null } }).letter;
const mails = async (): Promise<string[]> =>
  (
    await test.owner.query<{ recipient: string }>("SELECT recipient FROM outbox_message ORDER BY created_at, id")
  ).rows.map(({ recipient }) => recipient);
const batch = (meeting: number, after: string | null = null) =>
  steps.change(
    "social.secretary",
    "sendLettersOfMeeting",
    { meetingId: globalId("meeting", meeting), after },
    "... on SendLettersOfMeetingPayload { sent isDone lastId held { applicationId code } meeting { letters { total unwritten drafts queued toPrint } } }",
  );

it("POOL-10 writes a letter from its decision, keeps its file as it was approved, and hands it to the mail once", async () => {
  await insertDecided(test.owner, [1], { association: 2 });
  const drafted = letterOf(await step("servicedesk", "draftLetter", { applicationId: globalId("application", 1) }));
  expect(drafted.text).toContain("4.000,00 kr.");
  for (const part of [decidedReason, noOtherAuthority, "Udvalget social", "22. november 2026"])
    expect(drafted.text).toContain(part);
  const ofLetter = (version: number) => ({ letterId: drafted.id, version });
  const silent = await step("servicedesk", "saveLetter", { ...ofLetter(1), title: "Afslag", text: "Nej tak." });
  expect(silent.answer).toMatchObject({
    fields: [
      { path: "text", code: "REASON_NOT_TOLD" },
      { path: "text", code: "APPEAL_NOT_TOLD" },
    ],
  });
  expect((await step("social.leader", "sendLetter", ofLetter(1))).code).toBe("STATE_CONFLICT");
  const approved = letterOf(await step("servicedesk", "approveLetter", ofLetter(1)));
  const { rows } = await test.owner.query<{ pdf: Buffer; sha256: string }>("SELECT pdf, sha256 FROM letter_file");
  expect(rows).toHaveLength(1);
  expect(rows[0]?.pdf.subarray(0, 8).toString()).toBe("%PDF-1.7");
  expect(approved.sha256).toBe(rows[0]?.sha256);
  expect((await step("servicedesk", "saveLetter", { ...ofLetter(2), title: "A", text: drafted.text })).code).toBe(
    "STATE_CONFLICT",
  );
  expect(letterOf(await step("servicedesk", "sendLetter", ofLetter(2)))).toMatchObject({
    state: "SENT",
    recipientEmail: "to@indgang.example",
    mail: { state: "QUEUED", attempts: 0 },
  });
  expect((await step("servicedesk", "sendLetter", ofLetter(3))).code).toBe("STATE_CONFLICT");
  expect(await mails()).toEqual(["to@indgang.example"]);
});

it("POOL-10 holds in the database, too: an approved letter stays, and its file is written once", async () => {
  const change = (sql: string) => test.owner.query(sql);
  await expect(change("UPDATE letter SET text = 'Andet'")).rejects.toThrow("An approved letter stays as it is.");
  await expect(change("UPDATE letter SET recipient_email = 'a@b.example'")).rejects.toThrow("stays as it is");
  const asStaff = test.database.seat(101, "social");
  const overwrite = asStaff.write(
    { personId: null, roles: [] },
    (transaction) => transaction.$executeRaw`UPDATE letter_file SET pdf = ''`,
  );
  await expect(overwrite).rejects.toThrow(/permission denied/u);
});

it("POOL-10 writes no letter twice, not when two ask at once either, and another in its place when it has left", async () => {
  await insertDecided(test.owner, [2], { association: 2 });
  const draft = (replacesId: string | null = null) =>
    step("social.caseworker", "draftLetter", { applicationId: globalId("application", 2), replacesId });
  const answers = await Promise.all([draft(), draft()]);
  expect(answers.map(({ code }) => code ?? "SUCCESS").toSorted()).toEqual(["STATE_CONFLICT", "SUCCESS"]);
  const { id: letterId } = letterOf(answers.find(({ code }) => code === undefined) ?? answers[0]);
  expect((await draft(letterId)).code).toBe("STATE_CONFLICT");
  await step("social.caseworker", "approveLetter", { letterId, version: 1 });
  await step("social.caseworker", "sendLetter", { letterId, version: 2 });
  expect((await draft()).code).toBe("STATE_CONFLICT");
  const another = letterOf(await draft(letterId));
  expect(another).toMatchObject({ state: "DRAFT", version: 1 });
  expect(another.id).not.toBe(letterId);
});

it("POOL-10 waits for the minutes: what was taken down in a meeting that is not closed is not out yet", async () => {
  await insertDecided(test.owner, [3], { state: "CALLED" });
  const early = await step("servicedesk", "draftLetter", { applicationId: globalId("application", 3) });
  expect(early.code).toBe("MEETING_NOT_CLOSED");
  expect((await batch(3)).code).toBe("MEETING_NOT_CLOSED");
});

it("POOL-10 shows what the mail gave up, and lets it be posted by hand then", async () => {
  await insertDecided(test.owner, [4], { association: 2 });
  const posted = () => step("social.leader", "postLetter", { letterId: globalId("letter", 4), version: 2 });
  await insertLetter(test.owner, 4, "APPROVED");
  await step("social.leader", "sendLetter", { letterId: globalId("letter", 4), version: 1 });
  expect((await posted()).code).toBe("STATE_CONFLICT");
  await test.owner.query("UPDATE outbox_message SET given_up_at = now(), attempts = 8 WHERE id = $1", [
    id("letter", 4),
  ]);
  expect(letterOf(await posted())).toMatchObject({ state: "POSTED", mail: { state: "GIVEN_UP", attempts: 8 } });
});

it("POOL-10 sends the letters of a meeting in steps, holds up none for another, and begun anew sends nothing twice", async () => {
  const numbers = Array.from({ length: 8 }, (_, index) => 20 + index);
  await insertDecided(test.owner, numbers, { association: 2 });
  // The secretary is on the board of the third association (LAW-2), the first has no mail address, and somebody works on a draft.
  await test.owner.query("UPDATE application SET association_id = $1 WHERE id = $2", [
    id("association", 3),
    id("application", 21),
  ]);
  await test.owner.query("UPDATE application SET association_id = $1 WHERE id = $2", [
    id("association", 1),
    id("application", 22),
  ]);
  await insertLetter(test.owner, 23, "DRAFT");
  const before = (await mails()).length;
  const first = (await batch(20)).answer as { lastId: string };
  expect(first).toMatchObject({
    sent: 4,
    isDone: false,
    held: [{ applicationId: globalId("application", 21), code: "RECUSED_FROM_CASE" }],
  });
  const second = (await batch(20, first.lastId)).answer;
  expect(second).toMatchObject({
    sent: 2,
    isDone: true,
    held: [],
    meeting: { letters: { total: 8, unwritten: 1, drafts: 1, queued: 5, toPrint: 1 } },
  });
  expect((await batch(20)).answer).toMatchObject({ sent: 0, isDone: true, held: [{ code: "RECUSED_FROM_CASE" }] });
  expect((await mails()).length - before).toBe(5);
});

it("POOL-17 words letters as the pool does on the day, and tries a wording on a real case", async () => {
  const keep = (validFrom: string, title: string) =>
    steps.change("social.leader", "saveLetterTemplate", {
      poolId: globalId("pool", 1),
      outcome: "PART",
      validFrom,
      version: 0,
      title,
      text: "{{begrundelse}}\n\n{{klagevejledning}}",
    });
  await keep("2026-11-22", "Nu om {{projekt}}");
  await keep("2026-11-23", "Senere");
  expect((await keep("2026-11-21", "Før")).code).toBe("INVALID_INPUT");
  await insertDecided(test.owner, [5]);
  const { answer } = await step("social.caseworker", "draftLetter", { applicationId: globalId("application", 5) });
  expect(answer).toMatchObject({ letter: { title: "Nu om Sag 5" } });
  const preview = await ask(
    test.database,
    "social.leader",
    `{ letterPreview(applicationId: "${globalId("application", 5)}", outcome: PART, title: "{{beløb}}", text: "{{pris}} {{begrundelse}}") { title text pdf problems { path code limit } } }`,
  );
  expect(preview.data).toMatchObject({
    letterPreview: {
      title: "4.000,00 kr.",
      text: `{{pris}} ${decidedReason}`,
      pdf: expect.stringMatching(/^JVBERi0xLjc/u),
      problems: [
        { path: "text.line.1", code: "UNKNOWN_FIELD", limit: "{{pris}}" },
        { path: "text", code: "FIELD_MISSING", limit: "{{klagevejledning}}" },
      ],
    },
  });
});
