import { createHash } from "node:crypto";
import { openTestDatabase, type TestDatabase } from "@indgang/database/testing";
import { lookIntoPdf } from "@indgang/documents";
import { afterAll, beforeAll, expect, it } from "vitest";
import {
  ask,
  globalId,
  id,
  insert,
  insertAttachment,
  insertCases,
  insertFile,
  insertMeeting,
  insertWorld,
  personNumber,
  stepsOf,
  type Who,
} from "./testing/index.ts";

let test: TestDatabase;
beforeAll(async () => {
  test = await openTestDatabase(async (owner) => {
    await insertWorld(owner);
    await insertCases(owner, [1, 2, 3], { state: "SCHEDULED", association: 2 });
    await insertMeeting(owner, 1, { cases: [1, 2, 3] });
  });
});
afterAll(() => test.close());

const cpr = "010190-1234";
const steps = stepsOf(() => test);
const fields = "id number kind audience fileName sha256 leftOut pdf";

interface Papers {
  readonly id: string;
  readonly number: number;
  readonly fileName: string;
  readonly sha256: string | null;
  readonly leftOut: number;
  readonly pdf: string | null;
}

async function issue(input: object, who: Who = "social.secretary") {
  const asked = { meetingId: globalId("meeting", 1), version: 1, kind: "AGENDA", audience: "MEMBERS", ...input };
  const select = `... on IssueMeetingPapersPayload { papers { ${fields} } } ... on PapersHoldNumbers { findings }`;
  const { answer, code } = await steps.change(who, "issueMeetingPapers", asked, select);
  return { code, ...(answer as { readonly findings?: number; readonly papers: Papers }) };
}

async function check(audience: string, leftOutIds: string[] = [], who: Who = "social.secretary") {
  const { data } = await ask(
    test.database,
    who,
    `query ($id: ID!, $audience: PapersAudience!, $leftOutIds: [ID!]) { committeeMeeting(id: $id) {
      papersCheck(kind: AGENDA, audience: $audience, leftOutIds: $leftOutIds) { isIssued findings { code part place applicationId } } } }`,
    { id: globalId("meeting", 1), audience, leftOutIds },
  );
  return (data["committeeMeeting"] as { papersCheck: { findings: { code: string }[] } | null }).papersCheck;
}

async function seen(who: Who): Promise<readonly Papers[]> {
  const { data } = await ask(
    test.database,
    who,
    `query ($id: ID!) { pool(id: $id) { publishedPapers { ${fields} } } }`,
    {
      id: globalId("pool", 1),
    },
  );
  return (data["pool"] as { publishedPapers: Papers[] }).publishedPapers;
}

async function ofMeeting(who: Who): Promise<readonly Papers[] | null> {
  const query = `query ($id: ID!) { committeeMeeting(id: $id) { papers { ${fields} } } }`;
  const { data } = await ask(test.database, who, query, { id: globalId("meeting", 1) });
  return (data["committeeMeeting"] as { papers: Papers[] } | null)?.papers ?? null;
}

const bytes = (papers: Papers | undefined): Buffer => Buffer.from(papers?.pdf ?? "", "base64");

it("LAW-7 keeps the papers as they were issued, and makes another version of what has changed since", async () => {
  const { papers } = await issue({});
  expect(papers).toMatchObject({ number: 1, fileName: "dagsorden-2026-11-22-v1.pdf", leftOut: 0 });
  expect(createHash("sha256").update(bytes(papers)).digest("hex")).toBe(papers.sha256);
  expect(await lookIntoPdf(bytes(papers))).toEqual({ isRead: true, places: [] });
  expect((await issue({})).papers.id).toBe(papers.id);
  expect(await check("MEMBERS")).toEqual({ isIssued: true, findings: [] });
  await test.owner.query("UPDATE meeting_item SET reason_text = 'Ny begrundelse' WHERE id = $1", [id("item", 2)]);
  expect((await issue({})).papers).toMatchObject({ number: 2, fileName: "dagsorden-2026-11-22-v2.pdf" });
  const { rows } = await test.owner.query(
    "SELECT blocks FROM meeting_papers_part WHERE label = 'Forside' ORDER BY blocks::text",
  );
  expect(JSON.stringify(rows)).toContain("Ændret siden version 1");
  expect(JSON.stringify(rows)).toContain("Punkt 2 er ændret");
  const asStaff = test.database.seat(101, "social");
  const overwrite = asStaff.write(
    { personId: null, roles: [] },
    (transaction) => transaction.$executeRaw`UPDATE meeting_papers_file SET pdf = ''`,
  );
  await expect(overwrite).rejects.toThrow(/permission denied/u);
  expect((await issue({}, "social.member")).code).toBe("NOT_ALLOWED");
  expect((await issue({ kind: "MINUTES" })).code).toBe("STATE_CONFLICT");
});

it("POOL-16 leaves out of a member's papers the case in which she takes no part, also when that came up later", async () => {
  const [before] = (await ofMeeting("social.member")) ?? [];
  expect(before).toMatchObject({ leftOut: 0, sha256: expect.any(String) as string });
  const person = id("person", personNumber("social.member"));
  const owned = { municipality_id: 101, administration_id: "social" };
  await insert(test.owner, "recusal", [
    { ...owned, application_id: id("application", 2), person_id: person, reason: "Nabo", found_by: "DECLARED" },
  ]);
  const [after] = (await ofMeeting("social.member")) ?? [];
  expect(after).toMatchObject({ id: before?.id, leftOut: 1, sha256: null });
  expect(bytes(after).length).toBeLessThan(bytes(before).length);
  expect(bytes(after).subarray(0, 5).toString()).toBe("%PDF-");
  expect((await ofMeeting("social.chair"))?.[0]?.pdf).toBe(before?.pdf);
  // The database says so too.
  const asMember = test.database.seat(101, "social");
  const known = await asMember.write(
    { personId: person, roles: ["POLITICIAN"] },
    (transaction) => transaction.$queryRaw<{ files: number; parts: number }[]>`
      SELECT (SELECT count(*)::integer FROM meeting_papers_file) AS files,
        (SELECT count(*)::integer FROM meeting_papers_part WHERE application_id = ${id("application", 2)}::uuid) AS parts`,
  );
  expect(known).toEqual([{ files: 0, parts: 0 }]);
  expect(await ofMeeting("culture.secretary")).toBeNull();
});

it("LAW-7 publishes nothing in which a number stands, names the place, and publishes what was mended", async () => {
  await test.owner.query("UPDATE meeting_item SET reason_text = $1 WHERE id = $2", [`Formand ${cpr}`, id("item", 1)]);
  await insertFile(test.owner, 3, "social.caseworker", { may_hold_cpr: true, text_read: true });
  await insertAttachment(test.owner, 3);
  expect(await check("PUBLIC")).toEqual({
    isIssued: false,
    findings: [
      { code: "CPR_IN_TEXT", part: "Punkt 1", place: "Indstilling", applicationId: globalId("application", 1) },
      { code: "CPR_IN_FILE", part: "Punkt 3", place: "Regnskab", applicationId: globalId("application", 3) },
    ],
  });
  expect(await check("PUBLIC", [], "social.member")).toBeNull();
  expect(await issue({ audience: "PUBLIC", withoutNumbers: true })).toMatchObject({
    code: "PAPERS_HOLD_NUMBERS",
    findings: 2,
  });
  // The members get theirs when somebody has seen it, without the number.
  expect((await issue({})).code).toBe("PAPERS_HOLD_NUMBERS");
  expect(await lookIntoPdf(bytes((await issue({ withoutNumbers: true })).papers))).toEqual({
    isRead: true,
    places: [],
  });
  const closing = { meetingItemId: globalId("item", 1), version: 1, reason: "Personlige forhold" };
  const closed = "... on CloseMeetingItemPayload { meetingItem { version closedReason } }";
  expect((await steps.change("social.secretary", "closeMeetingItem", closing, closed)).answer).toMatchObject({
    meetingItem: { version: 2, closedReason: "Personlige forhold" },
  });
  const leftOutIds = [globalId("attachment", 3)];
  expect(await check("PUBLIC", leftOutIds)).toMatchObject({ findings: [] });
  const { papers } = await issue({ audience: "PUBLIC", leftOutIds });
  expect(papers).toMatchObject({ number: 1, fileName: "dagsorden-2026-11-22-offentlig-v1.pdf" });
  for (const who of ["public", "association", "servicedesk", "culture.member"] as const)
    expect(await seen(who)).toMatchObject([{ id: papers.id, sha256: papers.sha256, pdf: papers.pdf }]);
  const { rows } = await test.owner.query(
    "SELECT blocks FROM meeting_papers_part part JOIN meeting_papers papers ON papers.id = part.papers_id WHERE audience = 'PUBLIC' AND label = 'Punkt 1'",
  );
  expect(JSON.stringify(rows)).toMatch(/Lukket punkt.*lukkede døre/u);
  expect(JSON.stringify(rows)).not.toContain("Formand");
});

it("LAW-7 closing an item takes from the public what was published before, whoever kept its address", async () => {
  const [before] = await seen("public");
  const kept = { keys: [{ __typename: "MeetingPapers", id: before?.id }] };
  const byAddress = async (who: Who) => {
    const query = "query ($keys: [_Any!]!) { _entities(representations: $keys) { ... on MeetingPapers { pdf } } }";
    return ((await ask(test.database, who, query, kept)).data["_entities"] as unknown[])[0];
  };
  expect(await byAddress("public")).toEqual({ pdf: before?.pdf });
  const leftOutIds = [globalId("attachment", 3)];
  const close = async (version: number, reason: string | null) =>
    steps.change("social.secretary", "closeMeetingItem", { meetingItemId: globalId("item", 2), version, reason });
  expect((await close(1, "Personlige forhold")).code).toBeNull();
  expect([await seen("public"), await byAddress("public"), await byAddress("culture.member")]).toEqual([
    [],
    null,
    null,
  ]);
  expect(await byAddress("social.member")).toEqual({ pdf: before?.pdf });
  // Opened again, it is published anew, in the same words.
  expect((await close(2, null)).code).toBeNull();
  const { papers } = await issue({ audience: "PUBLIC", leftOutIds });
  expect(papers.number).toBe(2);
  expect(await seen("public")).toMatchObject([{ id: papers.id }]);
});

it("LAW-7 makes the minutes once they stand, the same for all who sit there", async () => {
  await test.owner.query(
    "UPDATE committee_meeting SET state = 'CLOSED', minutes_text = 'Mødet sluttede kl. 16.' WHERE id = $1",
    [id("meeting", 1)],
  );
  const { papers } = await issue({ kind: "MINUTES", withoutNumbers: true });
  expect(papers).toMatchObject({ number: 1, fileName: "referat-2026-11-22-v1.pdf" });
  expect((await ofMeeting("social.member"))?.[0]).toMatchObject({ id: papers.id, leftOut: 0, pdf: papers.pdf });
  expect((await issue({})).code).toBe("STATE_CONFLICT");
});
