import type { GrantPublisher, GrantToPublish } from "@indgang/domain/seeing";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { asksAs, type Asking, type AskingParts } from "../graph/ask-graph.ts";
import { publicViewer } from "../identity/viewer.ts";
import { notFoundPage } from "../pages/message.page.ts";
import { sendPage } from "../pages/page.ts";
import { grantsDocument } from "./grants-document.ts";
import { poolsFeed } from "./pools-feed.ts";
import { readGrants, readPools, type PublicPool } from "./read-published.ts";
import { freshFor, Shelf } from "./shelf.ts";

export interface OpenDataParts extends AskingParts {
  readonly municipality: number;
  readonly publicUrl: string;
  /** By what the municipality is known to whoever reads its open data. */
  readonly publisher: Omit<GrantPublisher, "name">;
}

const json = "application/json; charset=utf-8";
const atom = "application/atom+xml; charset=utf-8";
/** How many grants the feed tells of. */
const newest = 50;

/** POOL-14: what is public, for machines: grants by the 360Giving standard, of the municipality and of each pool, and a feed of rounds and grants. */
export function registerOpenData(app: FastifyInstance, parts: OpenDataParts): void {
  const { publicUrl, municipality, now } = parts;
  const shelf = new Shelf(now);
  const as = asksAs(parts, "OpenData");
  app.addHook("onClose", () => shelf.close());

  app.get("/open-data/grants.json", async (request, reply) => {
    const document = await shelf.take("grants", () => grantsOf(publicAsking(request), null));
    return sendShelved(request, reply, document, json);
  });

  app.get<{ Params: { slug: string } }>("/open-data/pools/:slug/grants.json", async (request, reply) => {
    const asking = publicAsking(request);
    const pool = (await readPools(asking)).find(({ slug }) => slug === request.params.slug);
    if (pool === undefined) return sendPage(reply, 404, notFoundPage());
    const document = await shelf.take(`pool ${pool.slug}`, () => grantsOf(asking, pool));
    return sendShelved(request, reply, document, json);
  });

  app.get("/open-data/pools.atom", async (request, reply) => {
    const document = await shelf.take("feed", () => feed(publicAsking(request)));
    return sendShelved(request, reply, document, atom);
  });

  async function* grantsOf(asking: Asking, pool: PublicPool | null): AsyncGenerator<string> {
    const name = await publisherName(asking);
    const path = pool === null ? "" : `pools/${pool.slug}/`;
    const head = {
      title: `Bevillinger – ${pool?.name ?? name}`,
      downloadUrl: `${publicUrl}/open-data/${path}grants.json`,
      publisher: { ...parts.publisher, name },
      website: publicUrl,
    };
    yield* grantsDocument(head, readGrants(asking, pool?.id ?? null));
  }

  async function* feed(asking: Asking): AsyncGenerator<string> {
    const pools = await readPools(asking);
    const latest: GrantToPublish[] = [];
    for await (const grants of readGrants(asking, null)) {
      latest.push(...grants.slice(0, newest));
      break;
    }
    const publisher = { ...parts.publisher, name: nameIn(pools) };
    yield poolsFeed({ address: `${publicUrl}/open-data/pools.atom`, site: publicUrl, publisher }, pools, latest);
  }

  async function publisherName(asking: Asking): Promise<string> {
    return nameIn(await readPools(asking));
  }

  function nameIn(pools: readonly PublicPool[]): string {
    return pools[0]?.administration.municipality.name ?? `Kommune ${municipality}`;
  }

  function publicAsking(request: FastifyRequest): Asking {
    return as(request, { kind: "known", proof: { kind: "nobody" }, viewer: publicViewer(municipality) });
  }
}

function sendShelved(
  request: FastifyRequest,
  reply: FastifyReply,
  { etag, open }: Awaited<ReturnType<Shelf["take"]>>,
  type: string,
): FastifyReply {
  void reply
    .header("etag", etag)
    .header("cache-control", `public, max-age=${freshFor / 1_000}`)
    .header("access-control-allow-origin", "*")
    .header("cross-origin-resource-policy", "cross-origin");
  const known = (request.headers["if-none-match"] ?? "").split(",").map((tag) => tag.trim().replace(/^W\//u, ""));
  return known.includes(etag) ? reply.code(304).send() : reply.type(type).send(open());
}
