import { ask, newKey } from "../graph/ask.ts";

interface Round {
  readonly id: string;
  readonly kind: string;
  readonly state: string;
}

interface Pool {
  readonly id: string;
  readonly administration: { readonly slug: string };
  readonly rounds: { readonly nodes: readonly Round[] };
}

const query = `{ pools(first: 20) { nodes { id administration { slug } rounds(first: 6) { nodes { id kind state } } } } }`;

const plan = `mutation Plan($input: PlanRoundInput!) {
  planRound(input: $input) { ... on PlanRoundPayload { round { id } } ... on Refusal { code message } }
}`;

/** The demo's development money of Social, which takes applications all year: many errands draw on it at once. */
export async function openRound(): Promise<string> {
  const { rounds } = await poolWithDevelopmentMoney();
  const open = rounds.nodes.find(isDevelopment);
  if (open === undefined) throw new Error("No round of Social is open.");
  return open.id;
}

/** A yearly round of the same pool with 100.000 kr. that nobody else draws on. */
export async function ownRound(name: string): Promise<string> {
  const { id: poolId } = await poolWithDevelopmentMoney();
  const deadlineAt = new Date(Date.now() + 30 * 86_400_000).toISOString();
  const year = new Date().getFullYear() + 1;
  const { planRound } = await ask<{ planRound: { round: { id: string } } }>("social.leader", plan, {
    input: {
      idempotencyKey: newKey(),
      poolId,
      content: { name, kind: "YEARLY", year, focusAreas: [], opensAt: null, deadlineAt },
      lines: [{ name: "Egne midler", source: "OWN_BUDGET", amount: 10_000_000 }],
    },
  });
  return planRound.round.id;
}

async function poolWithDevelopmentMoney(): Promise<Pool> {
  const { pools } = await ask<{ pools: { nodes: readonly Pool[] } }>("servicedesk", query);
  const found = pools.nodes.find(
    ({ administration, rounds }) => administration.slug === "social" && rounds.nodes.some(isDevelopment),
  );
  if (found === undefined) throw new Error("No pool of Social has development money to apply for.");
  return found;
}

const isDevelopment = ({ kind, state }: Round): boolean => kind === "ROLLING" && state === "OPEN";
