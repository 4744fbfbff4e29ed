import type { TestDatabase } from "@indgang/database/testing";
import { toGlobalId } from "@indgang/subgraph-kit";
import { expect } from "vitest";
import { asPerson } from "./operations.ts";
import { choir, type Name } from "./world.ts";
import type { Year } from "./year.ts";

/** Everything that the graph says of a year, its prize and its winners. */
const everything = `query ($id: ID!, $prizeId: ID!, $categoryId: ID!) {
  awardCycle(id: $id) { version state publishedAt awards { id winner motivation } jury { state version publishAt minute categories { award { winner } ballotsMissing } } }
  prize(id: $prizeId) { version cycles { nodes { id version state publishedAt } totalCount } awards { nodes { winner } totalCount } }
  prizes { nodes { id awards { totalCount } } totalCount }
  awards { nodes { winner } totalCount }
  nominations(cycleId: $id) { nodes { nominee } totalCount }
  myBallot(cycleId: $id, categoryId: $categoryId) { version }
  juryResult(cycleId: $id, categoryId: $categoryId) { ballotsMissing entries { nodes { average sum scoredBy nomination { nominee } } } }
  myAwardWork { nodes { kind } totalCount }
  possibleJurors { totalCount }
}`;

export const seenBy = (test: TestDatabase, year: Year, name: Name): Promise<Readonly<Record<string, unknown>>> =>
  asPerson(test, name).ask(everything, { id: year.cycleId, prizeId: year.prizeId, categoryId: year.categoryId });

export const ofAssociation = async (test: TestDatabase, name: Name): Promise<unknown> => {
  const query = `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Association { awards { nodes { winner year } totalCount } } } }`;
  const representations = [{ __typename: "Association", id: toGlobalId("Association", choir) }];
  return (await asPerson(test, name).ask(query, { representations }))["_entities"];
};

/** What the database itself shows a seat, with the person set. */
export async function rowsFor(
  test: TestDatabase,
  seat: string,
  personId: string | null,
): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const table of [
    "award",
    "jury_decision",
    "jury_minute",
    "jury_score",
    "jury_ballot",
    "nomination",
    "juror",
    "jury_recusal",
  ])
    counts[table] = await test.database
      .seat(101, seat)
      .write({ personId, roles: [] }, (transaction) =>
        transaction.$queryRawUnsafe<{ count: bigint }[]>(`SELECT count(*) AS count FROM ${table}`),
      )
      .then(
        ([row]) => Number(row?.count),
        (error: unknown) => {
          expect(String(error)).toContain("permission denied");
          return 0;
        },
      );
  return counts;
}
