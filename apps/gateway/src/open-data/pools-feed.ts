import { formatMoney } from "@indgang/domain/kernel";
import { publishGrant, type GrantPublisher, type GrantToPublish } from "@indgang/domain/seeing";
import type { PublicPool } from "./read-published.ts";

interface Entry {
  readonly id: string;
  readonly title: string;
  /** ISO instant. */
  readonly updated: string;
  readonly author: string;
  readonly category: "runde" | "bevilling";
  readonly summary: string;
  /** The pool, by its address under the site. */
  readonly pool: string | undefined;
}

const deadline = new Intl.DateTimeFormat("da-DK", {
  timeZone: "Europe/Copenhagen",
  day: "2-digit",
  month: "2-digit",
  year: "numeric",
  hour: "2-digit",
  minute: "2-digit",
});

/** POOL-14: an Atom feed (RFC 4287) of rounds that are announced or open, and of grants that were given, the latest first. */
export function poolsFeed(
  { address, site, publisher }: { readonly address: string; readonly site: string; readonly publisher: GrantPublisher },
  pools: readonly PublicPool[],
  grants: readonly GrantToPublish[],
): string {
  const entries = [...pools.flatMap(roundEntries), ...grants.map((grant) => grantEntry(grant, publisher, pools))].sort(
    (left, right) => (left.updated < right.updated ? 1 : left.updated > right.updated ? -1 : 0),
  );
  const latest = entries[0]?.updated ?? "1970-01-01T00:00:00Z";
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="da">
  <id>${xml(address)}</id>
  <title>${xml(`Puljer og bevillinger – ${publisher.name}`)}</title>
  <updated>${latest}</updated>
  <link rel="self" type="application/atom+xml" href="${xml(address)}"/>
  <link rel="alternate" type="text/html" href="${xml(site)}"/>
  <author><name>${xml(publisher.name)}</name></author>
${entries.map((entry) => entryXml(entry, site)).join("")}</feed>
`;
}

function roundEntries({ id, name, administration, description, rounds }: PublicPool): Entry[] {
  return rounds.nodes
    .filter(({ state }) => state === "OPEN" || state === "ANNOUNCED")
    .map((round) => ({
      id: urnOf(round.id),
      title: `${name}: ${round.name}`,
      updated: round.opensAt,
      author: administration.name,
      category: "runde",
      pool: id,
      summary: [
        `Ansøgningsfrist ${deadline.format(new Date(round.deadlineAt))}.`,
        round.focusAreas.length > 0 ? `Fokusområder: ${round.focusAreas.join(", ")}.` : "",
        description,
      ]
        .filter(Boolean)
        .join(" "),
    }));
}

function grantEntry(grant: GrantToPublish, publisher: GrantPublisher, pools: readonly PublicPool[]): Entry {
  const { title, recipientOrganization, grantProgramme } = publishGrant(grant, publisher);
  const amount = grant.currency === "DKK" ? formatMoney(grant.amount) : `${grant.amount / 100} ${grant.currency}`;
  return {
    id: urnOf(grant.id),
    title: `${recipientOrganization[0].name}: ${amount} fra ${grantProgramme[0].title}`,
    updated: `${grant.awardedOn}T00:00:00Z`,
    author: grant.administration,
    category: "bevilling",
    pool: pools.find(({ slug }) => slug === grant.pool.slug)?.id,
    summary: title,
  };
}

function entryXml({ id, title, updated, author, category, summary, pool }: Entry, site: string): string {
  const address = pool === undefined ? site : `${site}/entrance/pools/${pool}`;
  return `  <entry>
    <id>${xml(id)}</id>
    <title>${xml(title)}</title>
    <updated>${updated}</updated>
    <link rel="alternate" type="text/html" href="${xml(address)}"/>
    <author><name>${xml(author)}</name></author>
    <category term="${category}"/>
    <summary>${xml(summary)}</summary>
  </entry>
`;
}

/** A name that stays, whatever addresses become. */
function urnOf(id: string): string {
  return `urn:uuid:${id.slice(-36)}`;
}

function xml(text: string): string {
  return text
    .toWellFormed()
    .replace(/(?![\t\n\r])\p{Cc}|[\u{FFFE}\u{FFFF}]/gu, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
