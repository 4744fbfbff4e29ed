import { afterAll, beforeAll, expect, it } from "vitest";
import { Browser } from "../testing/browser.ts";
import { letterId, papersId } from "../testing/fixture-engine.ts";
import { startTestGateway, type TestGateway } from "../testing/test-gateway.ts";

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startTestGateway();
});
afterAll(() => gateway.stop());

it("POOL-10 gives whoever may read a letter its file to keep, and leaves no copy on the way", async () => {
  const browser = new Browser(gateway.url);
  await browser.logIn("social.caseworker");
  const response = await browser.send(`/letters/${letterId}.pdf`);
  expect(response.status).toBe(200);
  expect(await response.text()).toBe("%PDF");
  expect(Object.fromEntries(response.headers)).toMatchObject({
    "content-type": "application/pdf",
    "content-disposition": 'attachment; filename="afgoerelse-1.pdf"',
    "cache-control": "no-store",
  });
});

it("POOL-2 answers what one may not see as what there is not, and asks whoever is nobody to log in", async () => {
  const browser = new Browser(gateway.url);
  const anonymous = await browser.send(`/letters/${letterId}.pdf`);
  expect([anonymous.status, anonymous.headers.get("location")]).toEqual([303, `/login?to=/letters/${letterId}.pdf`]);
  await browser.logIn("culture.leader");
  const answers = await Promise.all(
    [letterId, letterId.replace(/1$/u, "2"), "letter_1", "application_1"].map(async (id) => {
      const { status, headers } = await browser.send(`/letters/${id}.pdf`);
      return [status, headers.get("content-type")];
    }),
  );
  expect(new Set(answers.map(String))).toEqual(new Set(["404,text/html; charset=utf-8"]));
});

it("POOL-10 gives an association the letter that it was sent, under the address that it has for it alone", async () => {
  const browser = new Browser(gateway.url);
  await browser.logIn("forening");
  const response = await browser.send(`/letters/own_${letterId}.pdf`);
  expect([response.status, await response.text()]).toEqual([200, "%PDF"]);
  expect((await browser.send(`/letters/${letterId}.pdf`)).status).toBe(404);
  const other = new Browser(gateway.url);
  await other.logIn("social.caseworker");
  expect((await other.send(`/letters/own_${letterId}.pdf`)).status).toBe(404);
});

it("LAW-7 gives papers that were published to whoever has not logged in, and asks for the others", async () => {
  const anybody = new Browser(gateway.url);
  const published = await anybody.send(`/papers/${papersId}.pdf`);
  expect([published.status, published.headers.get("content-disposition")]).toEqual([
    200,
    'attachment; filename="dagsorden-v1.pdf"',
  ]);
  const others = papersId.replace(/1$/u, "2");
  const kept = await anybody.send(`/papers/${others}.pdf`);
  expect([kept.status, kept.headers.get("location")]).toEqual([303, `/login?to=/papers/${others}.pdf`]);
  expect((await anybody.send(`/papers/${letterId}.pdf`)).status).toBe(404);
});
