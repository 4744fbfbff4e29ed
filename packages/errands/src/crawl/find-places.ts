import { ask } from "../graph/ask.ts";
import type { Administration, Person } from "../people/people.ts";
import type { PlaceName } from "./routes.ts";

type List = { readonly nodes: readonly { readonly id: string }[] };

const cases = `query Places {
  assessed: applications(first: 1, filter: { states: [ASSESSING] }) { nodes { id } }
  decided: applications(first: 1, filter: { states: [PARTLY_GRANTED] }) { nodes { id } }
  received: applications(first: 1, filter: { states: [RECEIVED] }) { nodes { id } }
  returned: applications(first: 1, filter: { states: [RETURNED] }) { nodes { id } }
  granted: applications(first: 1, filter: { states: [GRANTED] }) { nodes { association { id } } }
  pooled: applications(first: 1) { nodes { pool { id } } }
  draftMeeting: committeeMeetings(first: 1, filter: { state: DRAFT }) { nodes { id } }
  calledMeeting: committeeMeetings(first: 1, filter: { state: CALLED }) { nodes { id } }
  closedMeeting: committeeMeetings(first: 1, filter: { state: CLOSED }) { nodes { id } }
}`;

const referrals = `query Referrals { referrals(first: 1, side: RECEIVER, states: [REQUESTED, ACCEPTED]) { nodes { id } } }`;

/** A referral that came to Social, where its page is looked at; Culture has no such page. */
async function referralOf(administration: Administration): Promise<string | undefined> {
  if (administration !== "social") return "none";
  const found = await ask<{ referrals: List }>(`${administration}.caseworker`, referrals);
  return found.referrals.nodes[0]?.id;
}

const forums = `query Forums {
  forumBodies(first: 100) { nodes { id kind meetings(first: 10) { nodes { id state } } } }
  asking: hearings(first: 25, side: ASKING) { nodes { id state } }
}`;

interface Stated {
  readonly id: string;
  readonly state: string;
}

/** The contact committee, which all staff see, its meeting with proposals, and a hearing that Social sent; others ask none in the demo. */
async function forumPlaces(administration: Administration) {
  const found = await ask<{
    forumBodies: { nodes: readonly { id: string; kind: string; meetings: { nodes: readonly Stated[] } }[] };
    asking: { nodes: readonly Stated[] };
  }>(`${administration}.secretary`, forums);
  const body = found.forumBodies.nodes.find(({ kind }) => kind === "CONTACT_COMMITTEE");
  const sent = found.asking.nodes.find(({ state }) => state === "SENT");
  return {
    forumBody: body?.id,
    forumMeeting: body?.meetings.nodes.find(({ state }) => state === "PLANNED")?.id,
    hearing: administration === "social" ? sent?.id : "none",
  };
}

const prizes = `query PrizeYears($administrationId: ID!) {
  prizes(first: 1, administrationId: $administrationId) { nodes { cycles(first: 10) { nodes { id state } } } }
}`;

interface PrizeYears {
  readonly prizes: {
    readonly nodes: readonly {
      readonly cycles: { readonly nodes: readonly { readonly id: string; readonly state: string }[] };
    }[];
  };
}

/** The year of a prize that Social's jury judges; the other pages are not walked through. */
async function prizeYearOf(administration: Administration): Promise<string | undefined> {
  if (administration !== "social") return "none";
  const person = `${administration}.secretary` as const;
  const { viewer } = await ask<{ readonly viewer: { readonly administration: { readonly id: string } } }>(
    person,
    "{ viewer { administration { id } } }",
  );
  const found = await ask<PrizeYears>(person, prizes, { administrationId: viewer.administration.id });
  const years = found.prizes.nodes.flatMap(({ cycles }) => cycles.nodes);
  return years.find(({ state }) => state === "JUDGING")?.id;
}

const pools = `query Pools($administrationId: ID!) {
  pools(first: 1, filter: { administrationId: $administrationId }) { nodes { id rounds(first: 1) { nodes { id } } } }
}`;

/** The first of an administration's pools, and its latest round. */
async function poolPlaces(administration: Administration) {
  const person = `${administration}.secretary` as const;
  const { viewer } = await ask<{ readonly viewer: { readonly administration: { readonly id: string } } }>(
    person,
    "{ viewer { administration { id } } }",
  );
  const found = await ask<{ pools: { nodes: readonly { id: string; rounds: List }[] } }>(person, pools, {
    administrationId: viewer.administration.id,
  });
  const [pool] = found.pools.nodes;
  return { pool: pool?.id, round: pool?.rounds.nodes[0]?.id };
}

/** An id for each place, out of the demo as it was loaded. Throws when the demo lacks one: then a page would go unseen. */
export async function findPlaces(administration: Administration): Promise<Readonly<Record<PlaceName, string>>> {
  const person: Person = `${administration}.secretary`;
  const { granted, pooled, ...lists } = await ask<
    Record<string, List> & {
      granted: { nodes: readonly { association: { id: string } }[] };
      pooled: { nodes: readonly { pool: { id: string } }[] };
    }
  >(person, cases);
  const found = {
    association: granted.nodes[0]?.association.id,
    poolWithForm: pooled.nodes[0]?.pool.id,
    referral: await referralOf(administration),
    ...(await forumPlaces(administration)),
    prizeYear: await prizeYearOf(administration),
    ...(await poolPlaces(administration)),
    ...Object.fromEntries(Object.entries(lists).map(([name, { nodes }]) => [name, nodes[0]?.id])),
  };
  const lacking = Object.entries(found).filter(([, id]) => id === undefined);
  if (lacking.length > 0)
    throw new Error(`The demo of ${administration} has no ${lacking.map(([name]) => name).join(", ")}.`);
  return found as Record<PlaceName, string>;
}
