import { afterAll, beforeAll, expect, it } from "vitest";
import { Browser } from "../testing/browser.ts";
import { startTestGateway, type TestGateway } from "../testing/test-gateway.ts";

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startTestGateway();
});
afterAll(() => gateway.stop());

const chapter = "report_chapter_00000000-0000-4000-8000-000000000001";

it("POOL-15 gives whoever may read a report its file to keep, and everybody what is published", async () => {
  const browser = new Browser(gateway.url);
  expect((await browser.send("/reports/2026.pdf")).status).toBe(200);
  expect((await browser.send(`/reports/2026.pdf?chapter=${chapter}`)).status).toBe(404);
  await browser.logIn("social.caseworker");
  const response = await browser.send(`/reports/2026.pdf?chapter=${chapter}`);
  expect(await response.text()).toBe("%PDF");
  expect(Object.fromEntries(response.headers)).toMatchObject({
    "content-type": "application/pdf",
    "content-disposition": 'attachment; filename="aarsberetning-2026.pdf"',
    "cache-control": "no-store",
  });
});

it("POOL-15 answers what is no report as what one may not see", async () => {
  const browser = new Browser(gateway.url);
  const answers = await Promise.all(
    ["1999.pdf", "2026", "x.pdf", "2026.pdf?chapter=letter_1"].map(
      async (path) => (await browser.send(`/reports/${path}`)).status,
    ),
  );
  expect(answers).toEqual([404, 404, 404, 404]);
});
