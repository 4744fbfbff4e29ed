import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { afterAll, beforeAll, expect, it } from "vitest";
import { startTestGateway, type TestGateway } from "../testing/test-gateway.ts";
import { freshFor } from "./shelf.ts";

let gateway: TestGateway;
const administration = { name: "Socialforvaltningen", municipality: { name: "Københavns Kommune" } };
const round = (state: string, number: number) => ({
  id: `funding_round_00000000-0000-4000-8000-00000000000${number}`,
  name: `Hovedrunde ${number}`,
  state,
  opensAt: "2026-09-01T00:00:00.000Z",
  deadlineAt: "2026-10-31T22:59:59.000Z",
  focusAreas: ["Unge & ensomhed"],
});
const pool = {
  id: "pool_00000000-0000-4000-8000-000000000001",
  name: "§ 18-puljen",
  slug: "paragraf-18",
  description: "Frivilligt socialt arbejde",
  administration,
  rounds: { nodes: [round("OPEN", 1), round("ANNOUNCED", 2), round("DECIDED", 3)] },
};
const told = {
  id: "outcome_report_1",
  approvedAt: "2026-11-21T10:00:00.000Z",
  goals: [{ position: 1, text: "Flere ture", verdict: "REACHED", words: "Det gik godt" }],
  evaluations: [],
};
const grant = (number: number) => ({
  id: `grant_00000000-0000-4000-8000-${String(number).padStart(12, "0")}`,
  title: number === 1 ? "Ansøgning fra 010190-1234" : `Besøgsvenner ${number}`,
  amount: 7_407_300 + number,
  currency: "DKK",
  awardedOn: "2026-11-20",
  pool,
  administration,
  outcome: number % 3 === 0 ? told : null,
  association: { id: `association_${number}`, name: "Øens <Netværk>", cvr: number % 2 === 0 ? "13748136" : null },
});
beforeAll(async () => {
  gateway = await startTestGateway();
  Object.assign(gateway.engine.lists, { pools: [pool], grants: Array.from({ length: 130 }, (_, at) => grant(at + 1)) });
});
afterAll(() => gateway.stop());

const get = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(`${gateway.url}/open-data/${path}`, { headers });

/** Without the name of its dialect, which it writes otherwise than the dialect itself. */
const schemaIn = (name: string): object => {
  const text = readFileSync(join(import.meta.dirname, "standard", name), "utf8");
  const schema = Object.entries(JSON.parse(text) as object).filter(([key]) => key !== "$schema");
  return Object.fromEntries(schema) as object;
};

it("POOL-14 grants are a package that the official schema of 360Giving accepts, with licence and publisher, and no person's number", async () => {
  const response = await get("grants.json");
  const text = await response.text();
  const document = JSON.parse(text) as { readonly grants: readonly object[] };
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats.default(ajv);
  // The package names the schema of grants by another version than the one that stands beside it.
  const named = "https://raw.githubusercontent.com/ThreeSixtyGiving/standard/1.4.2/schema/360-giving-schema.json";
  ajv.addSchema({ ...schemaIn("360-giving-schema.json"), $id: named });
  const validate = ajv.compile(schemaIn("360-giving-package-schema.json"));
  expect(validate(document), JSON.stringify(validate.errors)).toBe(true);
  expect(validate({ ...document, grants: [{ ...document.grants[0], awardDate: "20.11.2026" }] })).toBe(false);
  expect(document).toMatchObject({
    license: "https://creativecommons.org/licenses/by/4.0/",
    publisher: { name: "Københavns Kommune", prefix: "360G-indgang101" },
    downloadURL: `${gateway.url}/open-data/grants.json`,
  });
  expect(document.grants).toHaveLength(130);
  expect(text).not.toContain("010190");
  expect(response.headers.get("access-control-allow-origin")).toBe("*");
});

it("POOL-14 one pool's grants have an address of their own, and a pool that there is none of has none", async () => {
  const { title } = (await (await get("pools/paragraf-18/grants.json")).json()) as { readonly title: string };
  expect(title).toBe("Bevillinger – § 18-puljen");
  expect((await get("pools/ukendt/grants.json")).status).toBe(404);
});

it("POOL-14 the feed is Atom, and tells of rounds ahead and open, and of the latest grants", async () => {
  const response = await get("pools.atom");
  expect(response.headers.get("content-type")).toBe("application/atom+xml; charset=utf-8");
  const feed = await response.text();
  const titles = [...feed.matchAll(/<entry>\s*<id>(urn:uuid:[^<]+)<\/id>\s*<title>([^<]+)</gu)].map(
    ([, , title]) => title,
  );
  expect(titles).toHaveLength(52);
  expect(titles).toContain("Øens &lt;Netværk&gt;: 74.073,02 kr. fra § 18-puljen");
  expect(titles.slice(-2)).toEqual(["§ 18-puljen: Hovedrunde 1", "§ 18-puljen: Hovedrunde 2"]);
  expect(feed).toMatch(/Ansøgningsfrist 31\.10\.2026.{0,5}23\.59\. Fokusområder: Unge &amp; ensomhed\./u);
  // Each leads to its pool.
  expect(feed).toMatch(
    /<entry>[^]*<link rel="alternate" type="text\/html" href="[^"]+\/entrance\/pools\/pool_[^"]+"\/>/u,
  );
  expect(feed).not.toContain("Hovedrunde 3");
  expect(feed).not.toContain("010190");
});

it("what was told before is not sent again, and is made anew after some minutes alone", async () => {
  const first = await get("grants.json");
  const etag = first.headers.get("etag") ?? "";
  expect(first.headers.get("cache-control")).toBe("public, max-age=300");
  const executed = gateway.engine.executed();
  expect((await get("grants.json", { "if-none-match": etag })).status).toBe(304);
  expect(gateway.engine.executed()).toBe(executed);
  gateway.engine.lists.grants = [grant(2)];
  expect((await get("grants.json")).headers.get("etag")).toBe(etag);
  gateway.clock.now = new Date(gateway.clock.now.getTime() + freshFor);
  const anew = await get("grants.json", { "if-none-match": etag });
  expect(anew.status).toBe(200);
  expect(((await anew.json()) as { readonly grants: readonly object[] }).grants).toHaveLength(1);
});
