import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openTestDatabase, type TestDatabase } from "@indgang/database/testing";
import { loadDemo } from "@indgang/prisma/seed";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { importGrants } from "./import-grants.ts";

let test: TestDatabase;
let folder: string;
beforeAll(async () => {
  test = await openTestDatabase();
  await loadDemo({ ownerUrl: test.ownerUrl, now: new Date() });
  await test.openSeats();
  folder = mkdtempSync(join(tmpdir(), "grants-"));
});
beforeEach(() => test.owner.query("DELETE FROM grant_given WHERE source = 'IMPORT'"));
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await test.close();
});

const row = (n: number, changes: object = {}) => ({
  id: `360G-demo-${n}`,
  title: `Grant ${n}`,
  description: "Lunch",
  currency: "GBP",
  amountAwarded: 1000 + n,
  awardDate: "2019-05-06",
  recipientOrganization: [{ id: `GB-CHC-${n % 40}`, name: `Charity ${n % 40}` }],
  fundingOrganization: [{ id: "GB-CHC-1", name: "A Foundation" }],
  ...changes,
});
const write = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
const rows = (count: number) => Array.from({ length: count }, (_, n) => row(n + 1));
const read = (file: string, changes: object = {}) =>
  importGrants({
    database: test.database,
    municipalityId: 999,
    pool: "paragraf-18",
    file,
    reportPath: join(folder, "report.csv"),
    ...changes,
  });
const report = () => readFileSync(join(folder, "report.csv"), "utf8").trim().split("\r\n").slice(1);
const imported = async () =>
  (
    await test.owner.query(
      "SELECT external_id, amount::text, currency, administration_id FROM grant_given WHERE source = 'IMPORT' ORDER BY 1",
    )
  ).rows;

it("POOL-13 takes in what fits and names every row that does not, with position, field, value and reason", async () => {
  const file = write(
    "dirty.json",
    JSON.stringify({
      grants: [
        row(1),
        row(2, { amountAwarded: "twelve" }),
        row(3, { awardDate: "2019-02-30", title: "" }),
        "not a row",
        row(1),
        row(5),
      ],
    }),
  );
  expect(await read(file)).toMatchObject({ added: 2, refused: 4, rows: 6 });
  expect(report()).toEqual([
    "2;360G-demo-2;amountAwarded;twelve;refused;NOT_A_NUMBER",
    "3;360G-demo-3;title;;refused;MISSING",
    "3;360G-demo-3;awardDate;2019-02-30;refused;NO_SUCH_DATE",
    "4;;;not a row;refused;NOT_AN_OBJECT",
    "5;360G-demo-1;id;360G-demo-1;refused;DUPLICATE_ID",
  ]);
});

it("is lenient about what real files do wrong, says what it repaired, and keeps the currency", async () => {
  const file = write(
    "lenient.json",
    JSON.stringify({
      grants: [
        row(1, { amountAwarded: "1,250.50", awardDate: "2019-05-06T00:00:00+00:00", fromOpenCall: "Y" }),
        row(2, { currency: "jpy", amountAwarded: 900 }),
      ],
    }),
  );
  expect(await read(file)).toMatchObject({ added: 2, refused: 0 });
  expect(await imported()).toEqual([
    { external_id: "360G-demo-1", amount: "125050", currency: "GBP", administration_id: "social" },
    { external_id: "360G-demo-2", amount: "900", currency: "JPY", administration_id: "social" },
  ]);
  expect(report().map((line) => line.split(";").slice(2).join(";"))).toEqual([
    "amountAwarded;1,250.50;repaired;TEXT_TO_NUMBER",
    "awardDate;2019-05-06T00:00:00+00:00;repaired;TIME_CUT_OFF",
    "fromOpenCall;Y;repaired;YES_OR_NO",
    "currency;jpy;repaired;CURRENCY_UPPER_CASE",
  ]);
});

it("the same file again changes nothing; a corrected one corrects", async () => {
  const file = write("again.json", JSON.stringify({ grants: rows(300) }));
  expect(await read(file)).toMatchObject({ added: 300 });
  const before = await imported();
  const audited = (await test.owner.query("SELECT count(*)::int AS n FROM audit_entry")).rows;
  expect(await read(file)).toMatchObject({ added: 0, corrected: 0, unchanged: 300 });
  expect(await imported()).toEqual(before);
  expect((await test.owner.query("SELECT count(*)::int AS n FROM audit_entry")).rows).toEqual(audited);
  const corrected = write(
    "corrected.json",
    JSON.stringify({ grants: [row(1, { amountAwarded: 7 }), ...rows(300).slice(1)] }),
  );
  expect(await read(corrected)).toMatchObject({ added: 0, corrected: 1, unchanged: 299 });
});

it("a file that breaks off leaves whole what came before, and is taken up by the whole one", async () => {
  const whole = JSON.stringify({ grants: rows(600) });
  await expect(read(write("broken.json", whole.slice(0, Math.floor(whole.length / 2))))).rejects.toThrow(
    /breaks after row \d+/u,
  );
  const kept = (await imported()).length;
  expect(kept).toBeGreaterThan(250);
  expect(await read(write("whole.json", whole))).toMatchObject({ added: 600 - kept, unchanged: kept });
});

it("a run that ends by a fault stands as failed, with what it had, and is taken up by the same file", async () => {
  const file = write("cut.json", JSON.stringify({ grants: rows(700) }));
  const cut = read(file, {
    onProgress: () => {
      throw new Error("no room left");
    },
  });
  await expect(cut).rejects.toThrow("no room left");
  expect((await imported()).length).toBe(250);
  const state = async () =>
    (
      await test.owner.query(
        "SELECT state, rows_read, rows_written, finished_at IS NOT NULL AS ended FROM import_run ORDER BY started_at DESC LIMIT 1",
      )
    ).rows[0];
  expect(await state()).toEqual({ state: "FAILED", rows_read: 250, rows_written: 250, ended: true });
  expect(await read(file)).toMatchObject({ added: 450, unchanged: 250 });
  expect(await state()).toEqual({ state: "COMPLETED", rows_read: 700, rows_written: 450, ended: true });
});

it.each([
  ["", "not whole JSON"],
  ["hello", "not whole JSON"],
  ['{"rows": []}', "no list called “grants”"],
  ['{"grants": {"a": 1}}', "not whole JSON"],
])("a file that is none is refused in words: %s", async (text, words) => {
  await expect(read(write("none.json", text))).rejects.toThrow(words);
});

it("a file in another encoding is refused before anything is in, and leaves no broken letters", async () => {
  const file = join(folder, "latin1.json");
  const danish = row(1, { title: "Ærø Åpen", recipientOrganization: [{ id: "GB-CHC-77", name: "Ærø" }] });
  writeFileSync(file, JSON.stringify({ grants: [...rows(300), danish] }), "latin1");
  await expect(read(file)).rejects.toThrow("is not UTF-8");
  expect(await imported()).toEqual([]);
});

it("says in words that there is no such file, and that nothing was read where nothing was", async () => {
  await expect(read(join(folder, "nowhere.json"))).rejects.toThrow("There is no file");
  await expect(read(write("empty.json", ""))).rejects.toThrow("Nothing was read.");
});

it("refuses in words a report that cannot be written, before anything is in", async () => {
  const reportPath = join(folder, "nowhere", "report.csv");
  await expect(read(write("one.json", JSON.stringify({ grants: [row(1)] })), { reportPath })).rejects.toThrow(
    "The report cannot be written",
  );
  expect(await imported()).toEqual([]);
});

it("an unknown pool is refused with the names of those that are there", async () => {
  await expect(read(write("one.json", JSON.stringify({ grants: [row(1)] })), { pool: "nope" })).rejects.toThrow(
    "paragraf-18",
  );
});

it("text that begins like a formula stays text in the report", async () => {
  await read(write("formula.json", JSON.stringify({ grants: [row(1, { amountAwarded: "=1+1" })] })));
  expect(report()[0]).toContain(";'=1+1;");
});
