import { createHash, randomUUID } from "node:crypto";
import { readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { ScannerUnavailable, type Scanner } from "@indgang/files";
import { importJWK, SignJWT } from "jose";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { demoIssuer } from "../demo-identity/demo-client.ts";
import { demoPdf } from "./demo-pdf.ts";
import { Browser } from "../testing/browser.ts";
import { startTestGateway, type TestGateway } from "../testing/test-gateway.ts";

let gateway: TestGateway;
let desk: Browser;
let social: Browser;
beforeAll(async () => {
  gateway = await startTestGateway();
  [desk, social] = [new Browser(gateway.url), new Browser(gateway.url)];
  await desk.logIn("servicedesk");
  await social.logIn("social.caseworker");
});
afterAll(() => gateway.stop());
afterEach(() => {
  gateway.files.scanner = null;
});

const pdf = Buffer.from(`%PDF-1.7\n${"% ".repeat(100_000)}\n%%EOF\n`);
const own = { "x-indgang-csrf": "1" };

function awaited(content = pdf, name = "Regnskab – Ørestad (1).pdf", format: "PDF" | "PNG" | "TEXT" = "PDF"): string {
  const id = randomUUID();
  gateway.files.await({ id: id as never, by: "Mie Krogh", size: content.length, name, format });
  return id;
}
const put = (id: string, content: Buffer = pdf, headers: object = own, browser = desk) =>
  browser.send(`/files/${id}`, {
    method: "PUT",
    body: new Uint8Array(content),
    headers: { "content-type": "application/octet-stream", ...headers },
  });
const codeOf = async (response: Response) => [response.status, ((await response.json()) as { code: string }).code];
const scanner = (scan: Scanner["scan"]): Scanner => ({ scan });

describe("sending a file", () => {
  it("POOL-6 LAW-7 is taken in once, as it came, and nothing is left in the way", async () => {
    const id = awaited();
    const response = await put(id);
    expect([response.status, await response.json()]).toEqual([200, { state: "READY" }]);
    expect(gateway.files.known.get(id)?.came).toEqual({
      state: "READY",
      sha256: createHash("sha256").update(pdf).digest("hex"),
      holdsCpr: false,
      // A page is missing, so nobody knows what stands in it.
      textRead: false,
    });
    expect(await codeOf(await put(id))).toEqual([404, "NOT_AWAITED"]);
    expect(await readdir(join(gateway.folder, "incoming"))).toEqual([]);
  });

  it("LAW-7 is read for CPR numbers as it comes, where it is a PDF", async () => {
    const found = async (line: string) => {
      const content = Buffer.from(new Uint8Array(demoPdf(["Regnskab 2025", line])));
      const id = awaited(content);
      await put(id, content);
      return gateway.files.known.get(id)?.came;
    };
    expect(await found("Formand 010190-1234")).toMatchObject({ holdsCpr: true, textRead: true });
    expect(await found("Formand Mie Krogh")).toMatchObject({ holdsCpr: false, textRead: true });
  });

  it("LAW-7 says in a code why a file is not taken, and takes the right one after it", async () => {
    const id = awaited();
    const program = Buffer.alloc(pdf.length, "MZ\x90\0", "latin1");
    expect(await codeOf(await put(id, program))).toEqual([422, "FORMAT_DIFFERS"]);
    expect(await codeOf(await put(id, pdf.subarray(1)))).toEqual([422, "SIZE_DIFFERS"]);
    gateway.files.scanner = scanner(() => Promise.resolve("INFECTED"));
    expect(await codeOf(await put(id))).toEqual([422, "INFECTED"]);
    gateway.files.scanner = null;
    expect((await put(id)).status).toBe(200);
    expect(await readdir(join(gateway.folder, "incoming"))).toEqual([]);
  });

  it("LAW-7 a file that could not be scanned is kept, told of, and handed out to nobody", async () => {
    gateway.files.scanner = scanner(() => Promise.reject(new ScannerUnavailable("The scanner is away.")));
    const id = awaited();
    expect(await (await put(id)).json()).toEqual({ state: "UNSCANNED" });
    expect(gateway.log()).toContain("The scanner is away.");
    expect((await social.send(`/files/${id}`)).status).toBe(404);
  });

  it("POOL-1 is for whoever asked, from this site, with a right to change something", async () => {
    const id = awaited();
    expect(await codeOf(await put(id, pdf, own, new Browser(gateway.url)))).toEqual([401, "UNAUTHENTICATED"]);
    expect(await codeOf(await put(id, pdf, own, social))).toEqual([404, "NOT_AWAITED"]);
    expect(await codeOf(await put("nonsense"))).toEqual([404, "NOT_AWAITED"]);
    expect(await codeOf(await put(id, pdf, {}))).toEqual([403, "FORBIDDEN"]);
    expect(await codeOf(await put(id, pdf, { origin: "https://elsewhere.example", ...own }))).toEqual([
      403,
      "FORBIDDEN",
    ]);
    const bearer = async (scope: string) => {
      const seconds = Math.floor(gateway.clock.now.getTime() / 1_000);
      const claims = {
        iss: demoIssuer(gateway.url),
        sub: "servicedesk",
        aud: "indgang",
        iat: seconds,
        exp: seconds + 60,
        scope,
      };
      const token = new SignJWT(claims).setProtectedHeader({ alg: "ES256", kid: gateway.signingKey.kid ?? "" });
      return { authorization: `Bearer ${await token.sign(await importJWK(gateway.signingKey, "ES256"))}` };
    };
    const stranger = new Browser(gateway.url);
    expect(await codeOf(await put(id, pdf, await bearer("graph:read"), stranger))).toEqual([403, "FORBIDDEN"]);
    expect((await put(id, pdf, await bearer("graph:read graph:write"), stranger)).status).toBe(200);
  });
});

describe("opening a file", () => {
  it("LAW-6 LAW-7 is handed out whole, to be saved, never kept and never guessed at; the look is written down", async () => {
    const id = awaited();
    await put(id);
    const response = await social.send(`/files/${id}`);
    expect(Buffer.from(await response.arrayBuffer())).toEqual(pdf);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      "cache-control": "no-store",
      "content-type": "application/pdf",
      "content-length": String(pdf.length),
      "content-disposition":
        "attachment; filename=\"Regnskab _ _restad (1).pdf\"; filename*=UTF-8''Regnskab%20%E2%80%93%20%C3%98restad%20%281%29.pdf",
      "content-security-policy": expect.stringContaining("sandbox") as string,
      "x-content-type-options": "nosniff",
      "cross-origin-resource-policy": "same-origin",
    });
    expect(gateway.files.looks).toContain(`Karen Holm ${id}`);
  });

  it("LAW-7 PDF and pictures may be looked at where they can do nothing; text is to be saved whatever is asked", async () => {
    const pictured = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
    const [shown, picture, text] = [
      awaited(),
      awaited(pictured, "a.png", "PNG"),
      awaited(Buffer.from("<script>"), "a.txt", "TEXT"),
    ];
    await Promise.all([put(shown), put(picture, pictured), put(text, Buffer.from("<script>"))]);
    const ways = await Promise.all(
      [shown, picture, text].map(async (id) => {
        const { headers } = await social.send(`/files/${id}?show`);
        const policy = headers.get("content-security-policy") ?? "";
        return [
          headers.get("content-disposition")?.split(";")[0],
          policy.includes("default-src 'none'"),
          policy.includes("sandbox"),
        ];
      }),
    );
    expect(ways).toEqual([
      ["inline", true, false],
      ["inline", true, true],
      ["attachment", true, true],
    ]);
  });

  it("POOL-1 another administration, an unknown file and another site get the same answer; whoever has not logged in is asked to", async () => {
    const id = awaited();
    await put(id);
    const culture = new Browser(gateway.url);
    await culture.logIn("culture.leader");
    const answers = [
      await culture.send(`/files/${id}`),
      await social.send(`/files/${randomUUID()}`),
      await social.send("/files/..%2Fsecret"),
      await social.send(`/files/${id}`, { headers: { "sec-fetch-site": "cross-site" } }),
    ];
    const texts = await Promise.all(answers.map((answer) => answer.text()));
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404]);
    expect(new Set(texts).size).toBe(1);
    const stranger = await new Browser(gateway.url).send(`/files/${id}`);
    expect([stranger.status, stranger.headers.get("location")]).toEqual([303, `/login?to=/files/${id}`]);
  });

  it("LAW-5 content that is no longer what came is broken off", async () => {
    const id = awaited();
    await put(id);
    await writeFile(join(gateway.folder, id.slice(-2), id), Buffer.alloc(pdf.length, "x"));
    await expect(social.send(`/files/${id}`).then((response) => response.arrayBuffer())).rejects.toThrow();
  });
});
