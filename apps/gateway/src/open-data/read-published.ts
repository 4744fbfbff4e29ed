import { money, plainDate } from "@indgang/domain/kernel";
import type { GrantToPublish } from "@indgang/domain/seeing";
import { askGraph, type Asking } from "../graph/ask-graph.ts";

/** A pool and its rounds, as everybody may read them. */
export interface PublicPool {
  readonly id: string;
  readonly name: string;
  readonly slug: string;
  readonly description: string;
  readonly administration: { readonly name: string; readonly municipality: { readonly name: string } };
  readonly rounds: { readonly nodes: readonly PublicRound[] };
}

export interface PublicRound {
  readonly id: string;
  readonly name: string;
  readonly state: string;
  readonly opensAt: string;
  readonly deadlineAt: string;
  readonly focusAreas: readonly string[];
}

interface Page<Node> {
  readonly page: {
    readonly nodes: readonly Node[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

interface PublicGrant {
  readonly id: string;
  readonly title: string;
  readonly amount: number;
  readonly currency: string;
  readonly awardedOn: string;
  readonly pool: GrantToPublish["pool"];
  readonly administration: { readonly name: string };
  readonly association: GrantToPublish["association"];
  readonly outcome?: NonNullable<GrantToPublish["outcome"]> | null;
}

/** POOL-14: all pools, each with its latest rounds. */
export async function readPools(asking: Asking): Promise<readonly PublicPool[]> {
  const pools: PublicPool[] = [];
  for (let after: string | null = null, more = true; more;) {
    const { page }: Page<PublicPool> = await ask(
      asking,
      `query OpenData($after: String) { page: pools(first: 100, after: $after) {
        nodes { id name slug description administration { name municipality { name } }
          rounds(first: 20) { nodes { id name state opensAt deadlineAt focusAreas } } }
        pageInfo { hasNextPage endCursor } } }`,
      { after },
    );
    pools.push(...page.nodes);
    ({ hasNextPage: more, endCursor: after } = page.pageInfo);
  }
  return pools;
}

/**
 * POOL-14: what was granted here, the latest first, a page at a time; of one pool where one is named. What came in from elsewhere is its own
 * funder's to publish.
 */
export async function* readGrants(asking: Asking, poolId: string | null): AsyncGenerator<GrantToPublish[]> {
  const filter = { source: "DECISION", ...(poolId !== null && { poolId }) };
  for (let after: string | null = null, more = true; more;) {
    const { page }: Page<PublicGrant> = await ask(
      asking,
      `query OpenData($after: String, $filter: GrantFilter) { page: grants(first: 100, after: $after, filter: $filter) {
        nodes { id title amount currency awardedOn pool { slug name description } administration { name } association { id name cvr }
          outcome { id approvedAt goals { position text verdict words } evaluations { position verdict words } } }
        pageInfo { hasNextPage endCursor } } }`,
      { after, filter },
    );
    yield page.nodes.map((grant) => ({
      ...grant,
      amount: money(grant.amount),
      awardedOn: plainDate(grant.awardedOn),
      administration: grant.administration.name,
    }));
    ({ hasNextPage: more, endCursor: after } = page.pageInfo);
  }
}

function ask<Data extends object>(asking: Asking, query: string, variables: object): Promise<Data> {
  return askGraph<Data>(asking, { query, operationName: "OpenData", variables });
}
