import { openTestDatabase, type TestDatabase } from "@indgang/database/testing";
import { afterAll, beforeAll, expect, it } from "vitest";
import {
  ask,
  globalId,
  id,
  insertManyStates,
  insertOutcome,
  insertReport,
  stepsOf,
  type Answer,
  type Who,
} from "./testing/index.ts";

let test: TestDatabase;
beforeAll(async () => {
  test = await openTestDatabase(insertManyStates);
});
afterAll(() => test.close());

const steps = stepsOf(() => test);
const parts =
  "id version year part edition state title sharedAt closedAt publishedAt administration { id } blocks { key text result { kind counted missing total { count amount } rows { key name nodeId cells { count amount } } } }";
const step = (who: Who, name: string, input: object) =>
  steps.change(
    who,
    name,
    input,
    `... on ${name.charAt(0).toUpperCase()}${name.slice(1)}Payload { chapter { ${parts} } } ... on InvalidInput { fields { path code } } ${name === "closeReportChapter" ? "... on ChaptersNotClosed { administrations }" : ""}`,
  );
interface Cell {
  readonly count: number | null;
  readonly amount: number | null;
}
interface Chapter {
  readonly id: string;
  readonly version: number;
  readonly blocks: readonly {
    readonly key: string;
    readonly result: { readonly rows: readonly { readonly key: string; readonly cells: readonly Cell[] }[] } | null;
  }[];
}
const chapterOf = ({ answer }: { readonly answer: object }): Chapter => (answer as { chapter: Chapter }).chapter;
const read = (who: Who, year: number): Promise<Answer> =>
  ask(
    test.database,
    who,
    `query ($year: Int) { yearlyReport(year: $year) { jointWriter { id } chapters { ${parts} } } }`,
    {
      year,
    },
  );
const chaptersIn = ({ data }: Answer): readonly Chapter[] =>
  (data["yearlyReport"] as { readonly chapters: readonly Chapter[] }).chapters;
const rowsOf = (chapter: Chapter | undefined, key: string) =>
  chapter?.blocks.find((block) => block.key === key)?.result?.rows;

it("POOL-15 counts live until the chapter is closed, and keeps the figures as they were then, by three statements and by one", async () => {
  const begun = chapterOf(await step("social.caseworker", "beginReportChapter", { year: 2027, part: "OWN" }));
  expect(rowsOf(begun, "pools")).toMatchObject([
    { key: id("pool", 1), nodeId: globalId("pool", 1), cells: [{ count: 10 }, {}, { amount: 55_000_000 }, {}, {}] },
  ]);
  const seen = await read("social.caseworker", 2027);
  expect(seen.statements).toBe(3);
  await test.owner.query("UPDATE application SET applied_amount = applied_amount + 100 WHERE id = $1", [
    id("application", 1),
  ]);
  const asked = (chapter: Chapter | undefined) => rowsOf(chapter, "pools")?.[0]?.cells[1]?.amount ?? 0;
  const live = chaptersIn(await read("social.caseworker", 2027))[0];
  expect(asked(live)).toBe(asked(begun) + 100);
  const saving = await step("social.caseworker", "saveReportChapter", {
    chapterId: begun.id,
    version: 1,
    title: "Samarbejdet",
    blocks: [
      { key: "t", kind: "PARAGRAPH", text: "Et godt år." },
      { key: "pools", kind: "FIGURE", text: "", figure: "POOLS" },
      { key: "referrals", kind: "FIGURE", text: "", figure: "REFERRALS" },
    ],
  });
  expect(saving.statements).toBe(13);
  const saved = chapterOf(saving);
  const again = { chapterId: begun.id, version: 1, title: "Andet", blocks: [] };
  expect((await step("social.caseworker", "saveReportChapter", again)).code).toBe("STALE_VERSION");
  for (const who of ["social.member", "culture.caseworker", "servicedesk"] as const)
    expect((await step(who, "saveReportChapter", again)).code, who).toBe("NOT_FOUND");
  expect(rowsOf(saved, "referrals")).toBeUndefined();
  const closed = chapterOf(
    await step("social.leader", "closeReportChapter", { chapterId: begun.id, version: saved.version }),
  );
  expect(rowsOf(closed, "referrals")).toEqual([
    expect.objectContaining({ nodeId: null, cells: [0, 0, 0, 0].map((count) => ({ count, amount: null })) }),
  ]);
  await test.owner.query("UPDATE application SET applied_amount = applied_amount + 100 WHERE id = $1", [
    id("application", 1),
  ]);
  const kept = await read("social.member", 2027);
  expect(asked(chaptersIn(kept)[0])).toBe(asked(live));
  expect(kept.statements).toBe(2);
});

it("POOL-1 POOL-15 keeps a chapter and its numbers from the others until its owners share it, and the public until it is published", async () => {
  const others: readonly Who[] = ["culture.leader", "servicedesk", "association", "public", "auditor"];
  const seenBy = async (): Promise<number[]> =>
    Promise.all(others.map(async (who) => chaptersIn(await read(who, 2027)).length));
  expect(await seenBy()).toEqual([0, 0, 0, 0, 0]);
  const joint = chapterOf(await step("culture.leader", "beginReportChapter", { year: 2027, part: "JOINT" }));
  expect(rowsOf(joint, "states")).toEqual([]);
  const inside = "SELECT * FROM wall.report_facts(ARRAY[2027]) WHERE kind <> 'WHOLE'";
  const factsOf = (seat: string) =>
    test.database
      .seat(101, seat)
      .query({ name: `facts ${seat}`, text: `${inside} AND facts ->> 'administration' = 'social'`, values: [] });
  expect(await factsOf("culture")).toEqual([]);
  const own = chaptersIn(await read("social.leader", 2027)).find(({ id: one }) => one !== joint.id);
  const shared = chapterOf(
    await step("social.leader", "shareReportChapter", { chapterId: own?.id, version: own?.version, isShared: true }),
  );
  expect(await seenBy()).toEqual([2, 1, 0, 0, 0]);
  // What is counted is what was closed, and not what has come since.
  const counted = chaptersIn(await read("culture.leader", 2027))[0];
  expect(rowsOf(counted, "pools")?.[0]?.cells).toEqual(rowsOf(shared, "pools")?.[0]?.cells);
  expect(await factsOf("culture")).toHaveLength(1);
  expect(
    await test.database
      .seat(101, "culture")
      .query({ name: "frozen", text: "SELECT chapter_id FROM report_frozen", values: [] }),
  ).toEqual([]);
  await step("social.leader", "publishReportChapter", {
    chapterId: shared.id,
    version: shared.version,
    isPublished: true,
  });
  expect(await seenBy()).toEqual([2, 1, 1, 1, 0]);
});

it("POOL-15 the joint part has one writer, also when two take it on at once, and is closed after the chapters that are shared", async () => {
  const writers = ["social.leader", "culture.leader"] as const;
  const [ours, theirs] = await Promise.all([
    step(writers[0], "beginReportChapter", { year: 2026, part: "JOINT" }),
    step(writers[1], "beginReportChapter", { year: 2026, part: "JOINT" }),
  ]);
  expect([ours, theirs].map(({ code }) => code ?? "SUCCESS").toSorted()).toEqual(["STATE_CONFLICT", "SUCCESS"]);
  const [who, begun] = ours.code === null ? [writers[0], ours] : [writers[1], theirs];
  const chapter = chapterOf(begun);
  await insertReport(test.owner, 1, { slug: "health-elderly", year: 2026, isShared: true });
  const close = () => step(who, "closeReportChapter", { chapterId: chapter.id, version: 1 });
  expect((await close()).answer).toMatchObject({ administrations: ["Forvaltningen health-elderly"] });
  const ofOther = { chapterId: globalId("report", 1), version: 1 };
  expect((await step("health-elderly.leader", "closeReportChapter", ofOther)).code).toBeNull();
  const closed = (await close()).answer;
  expect(closed).toMatchObject({ chapter: { state: "CLOSED" } });
  expect(chaptersIn(await read("employment-integration.member", 2026))).toHaveLength(2);
});

it("LAW-7 closes nothing that a CPR number stands in, wherever it came from, and hands out a PDF of the rest", async () => {
  await insertReport(test.owner, 2, { year: 2025 });
  const ofChapter = { chapterId: globalId("report", 2), version: 1 };
  await test.owner.query("UPDATE funding_round SET year = 2025 WHERE id = $1", [id("round", 1)]);
  await test.owner.query("UPDATE budget_line SET name = 'Til 010190-1234' WHERE id = $1", [id("line", 11)]);
  const lines = [{ key: "l", kind: "FIGURE", text: "", figure: "LINES" }];
  await step("social.leader", "saveReportChapter", { ...ofChapter, title: "Året", blocks: lines });
  const file = async (): Promise<unknown> =>
    (
      await ask(
        test.database,
        "social.leader",
        `{ yearlyReport(year: 2025) { pdf chapter: pdf(chapterId: "${ofChapter.chapterId}") chapters { fileName } } }`,
      )
    ).data["yearlyReport"];
  expect(await file()).toEqual({ pdf: null, chapter: null, chapters: [{ fileName: "aarsberetning-2025-social.pdf" }] });
  const refused = await step("social.leader", "closeReportChapter", { ...ofChapter, version: 2 });
  expect(refused.answer).toMatchObject({ fields: [{ path: "blocks", code: "CPR_IN_TEXT" }] });
  await test.owner.query("UPDATE budget_line SET name = 'Bloktilskud' WHERE id = $1", [id("line", 11)]);
  const pdf: unknown = expect.stringMatching(/^JVBERi0xLjc/u);
  expect(await file()).toMatchObject({ pdf, chapter: pdf });
});

it("POOL-15 holds in the database, too: what is closed stays, and another seat writes nothing", async () => {
  await insertReport(test.owner, 3, { year: 2024, state: "CLOSED", isShared: true });
  await expect(
    test.owner.query("UPDATE report_chapter SET title = 'Andet' WHERE id = $1", [id("report", 3)]),
  ).rejects.toThrow("A closed chapter stays as it is.");
  const changed = await test.database
    .seat(101, "culture")
    .write(
      { personId: null, roles: [] },
      (transaction) => transaction.$executeRaw`UPDATE report_chapter SET published_at = now() WHERE year = 2024`,
    );
  expect(changed).toBe(0);
});

it("POOL-12 POOL-15 counts what was reported back as the administration evaluated it, and not before it is approved", async () => {
  await insertOutcome(test.owner, 31, "APPROVED");
  await insertOutcome(test.owner, 32, "HANDED_IN");
  await insertOutcome(test.owner, 33, "RETURNED");
  await test.owner.query("UPDATE outcome_report SET year = 2023");
  await test.owner.query(
    "INSERT INTO outcome_evaluation (municipality_id, administration_id, report_id, position, verdict) VALUES (101, 'social', $1, 1, 'PARTLY')",
    [id("outcome", 31)],
  );
  const text =
    "SELECT facts -> 'outcomes' AS outcomes FROM wall.report_facts(ARRAY[2023]) WHERE facts ->> 'administration' = 'social'";
  const countedBy = (seat: string) =>
    test.database.seat(101, seat).query({ name: `outcomes ${seat}`, text, values: [] });
  const counts = { grants: 3, handedIn: 2, approved: 1, goals: 1, reached: 0, partly: 1, notReached: 0 };
  expect(await countedBy("social")).toEqual([{ outcomes: [{ poolId: id("pool", 1), ...counts }] }]);
  expect(await countedBy("culture")).toEqual([]);
});
