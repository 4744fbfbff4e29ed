import { caseListQuery, pageSize } from "./case-list.ts";
import type { Target } from "./measure/load.ts";

export const local = (port: number): URL => new URL(`http://127.0.0.1:${port}/graphql`);

/** The n-th of the pages that a run goes through: the first, and those behind the cursors. */
const nth = (cursors: readonly (string | null)[], n: number): string | null => cursors[n % cursors.length] ?? null;

/** Whoever speaks our graph; `headers` say who asks. */
export function graphTarget(
  port: number,
  headers: Readonly<Record<string, string>>,
  cursors: readonly (string | null)[],
): Target {
  return {
    url: local(port),
    headers,
    body: (n) =>
      JSON.stringify({
        query: caseListQuery,
        operationName: "CaseList",
        variables: { first: pageSize, after: nth(cursors, n) },
      }),
  };
}

/** The same list in the words that PostGraphile gives these tables. Pages are reached by offset. */
const postgraphileQuery = `query CaseList($first: Int!, $offset: Int!) {
  allApplications(first: $first, offset: $offset, orderBy: [DUE_ORDER_ASC, ROW_ID_ASC]) {
    nodes {
      id caseNumber title state receivedAt appliedAmount dueOn
      associationByMunicipalityIdAndAssociationId { id name cvr }
      poolByMunicipalityIdAndAdministrationIdAndPoolId { id name administrationByMunicipalityIdAndAdministrationId { id name } }
      fundingRoundByMunicipalityIdAndAdministrationIdAndRoundId { id name year }
    }
    pageInfo { endCursor hasNextPage }
  }
}`;

export function postgraphileTarget(port: number, pages: number): Target {
  return {
    url: local(port),
    headers: {},
    body: (n) =>
      JSON.stringify({
        query: postgraphileQuery,
        operationName: "CaseList",
        variables: { first: pageSize, offset: n % pages },
      }),
  };
}
