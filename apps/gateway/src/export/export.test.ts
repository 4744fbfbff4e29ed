import { strFromU8, unzipSync } from "fflate";
import { afterAll, beforeAll, expect, it } from "vitest";
import { Browser } from "../testing/browser.ts";
import { startTestGateway, type TestGateway } from "../testing/test-gateway.ts";
import { mostRows } from "./export.route.ts";

let gateway: TestGateway;
const caseworker = async (): Promise<Browser> => {
  const browser = new Browser(gateway.url);
  await browser.logIn("social.caseworker");
  return browser;
};
const application = (number: number) => ({
  id: `application_${number}`,
  title: `Sag ${number}`,
  appliedAmount: 7_407_300 + number,
  grantedAmount: 0,
  state: number === 1 ? "REJECTED" : "ASSESSING",
  receivedAt: "2026-11-30T22:30:00.000Z",
  association: { name: number === 1 ? '=HYPERLINK("http://x";"klik")' : 'Øens "Netværk"; & <venner>' },
});
beforeAll(async () => {
  gateway = await startTestGateway();
  gateway.engine.lists.applications = Array.from({ length: 230 }, (_, index) => application(index + 1));
});
afterAll(() => gateway.stop());

const columns = "association,amount,granted,received";

it("LAW-6 gives the wanted columns of every page as CSV that Danish spreadsheets read, and writes it down first", async () => {
  const browser = await caseworker();
  const response = await browser.send(`/export/applications.csv?columns=${columns}`);
  expect(response.headers.get("content-type")).toBe("text/csv; charset=utf-8");
  expect(response.headers.get("content-disposition")).toBe('attachment; filename="ansoegninger.csv"');
  expect(response.headers.get("cache-control")).toBe("no-store");
  const bytes = new Uint8Array(await response.arrayBuffer());
  expect(Buffer.from(bytes.slice(0, 3)).toString("hex")).toBe("efbbbf");
  const lines = new TextDecoder().decode(bytes).split("\r\n");
  expect(lines).toHaveLength(232);
  expect(lines.slice(0, 3)).toEqual([
    "Forening;Ansøgt;Bevilget;Modtaget",
    // A formula is text, and the day is Copenhagen's.
    `"'=HYPERLINK(""http://x"";""klik"")";74073,01;0,00;2026-11-30`,
    `"Øens ""Netværk""; & <venner>";74073,02;;2026-11-30`,
  ]);
  const [extract] = gateway.engine.lists.extracts;
  expect(extract?.input).toMatchObject({ list: "APPLICATIONS", format: "CSV", columns: columns.split(","), rows: 230 });
});

it("gives a workbook in which amounts are numbers, days are days and nothing is a formula", async () => {
  const response = await (await caseworker()).send(`/export/applications.xlsx?columns=${columns}`);
  const parts = unzipSync(new Uint8Array(await response.arrayBuffer()));
  expect(Object.keys(parts)).toEqual([
    "[Content_Types].xml",
    "_rels/.rels",
    "xl/workbook.xml",
    "xl/_rels/workbook.xml.rels",
    "xl/styles.xml",
    "xl/worksheets/sheet1.xml",
  ]);
  const sheet = strFromU8(parts["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
  expect(sheet.match(/<row>/gu)).toHaveLength(231);
  expect(sheet).toContain('<c s="1"><v>74073.02</v></c><c/><c s="2"><v>46356</v></c>');
  expect(sheet).toContain("Øens &quot;Netværk&quot;; &amp; &lt;venner&gt;");
  expect(sheet).not.toMatch(/<f>|t="str"/u);
  expect(sheet.endsWith("</sheetData></worksheet>")).toBe(true);
});

it("POOL-18 gives the entries of one budget line, page by page", async () => {
  const at = "2026-11-16T15:00:00.000Z";
  const entry = (number: number) => ({ at, kind: "GRANTED", reference: `SOC-2026-${number}`, amount: number });
  gateway.engine.lists.entries = Array.from({ length: 101 }, (_, index) => entry(index + 1));
  const where = encodeURIComponent(JSON.stringify({ lineId: "budget_line_1" }));
  const response = await (
    await caseworker()
  ).send(`/export/ledger.csv?columns=at,kind,reference,amount&where=${where}`);
  const lines = (await response.text()).split("\r\n");
  expect(lines).toHaveLength(103);
  expect(lines[101]).toBe("2026-11-16;Bevilget;SOC-2026-101;1,01");
});

it.each([
  ["/export/ledger.csv", 400],
  ["/export/ledger.csv?where=%7B%22lineId%22%3A%22budget_line_2%22%7D", 404],
  ["/export/applications.pdf", 404],
  ["/export/persons.csv", 404],
  ["/export/applications.csv?columns=cpr", 400],
  ["/export/applications.csv?columns=title,title", 400],
  ["/export/applications.csv?columns=constructor", 400],
  ["/export/applications.csv?where=nonsense", 400],
  ["/export/applications.csv?where=%7B%22first%22%3A5%7D", 400],
  ["/export/applications.csv?columns=title&where=%7B%22filter%22%3A%7B%22nonsense%22%3A1%7D%7D", 400],
])("refuses %s in words, and gives nothing", async (path, status) => {
  const before = gateway.engine.lists.extracts.length;
  const response = await (await caseworker()).send(path);
  expect(response.status).toBe(status);
  expect(response.headers.get("content-type")).toContain("text/html");
  expect(gateway.engine.lists.extracts).toHaveLength(before);
});

it("LAW-6 gives nothing to whoever is not logged in, may not, or is sent by another site", async () => {
  expect((await fetch(`${gateway.url}/export/applications.csv?columns=title`)).status).toBe(401);
  const desk = new Browser(gateway.url);
  await desk.logIn("servicedesk");
  expect((await desk.send("/export/applications.csv?columns=title")).status).toBe(403);
  const lured = await (
    await caseworker()
  ).send("/export/applications.csv", { headers: { "sec-fetch-site": "cross-site" } });
  expect(lured.status).toBe(403);
});

it("asks for a narrower list than one of more rows than a file holds", async () => {
  const { lists } = gateway.engine;
  lists.applications = Array.from({ length: mostRows + 1 }, () => application(1));
  expect((await (await caseworker()).send("/export/applications.csv?columns=title")).status).toBe(413);
});
