import type { TestDatabase } from "@indgang/database/testing";
import type { Change } from "./change.type.ts";
import { asPerson, done, key, lastToken } from "./operations.ts";
import { days, theatre, type Name } from "./world.ts";
import {
  decidedYear,
  judgedYear,
  nominated,
  nominationOf,
  nominationsOf,
  openYear,
  votedYear,
  type Year,
} from "./year.ts";

const cycle = ({ cycleId }: Year): object => ({ cycleId });
const first = async (test: TestDatabase, of: Year, name: Name = "marie") => (await nominationsOf(test, of, name)).at(0);
const received = async (test: TestDatabase): Promise<Year> => {
  const of = await openYear(test);
  await nominated(test, of);
  return of;
};
const letter = (of: Year): object => ({
  cycleId: of.cycleId,
  receivedAt: days(-12),
  content: { ...nominationOf(of, theatre), nominator: { name: "Bo Lind" } },
});

/** What is changed of nominations, ballots and decisions. */
export const juryChanges: readonly Change[] = [
  {
    name: "nominate",
    rules: "AWARD-2",
    prepare: (test) => openYear(test),
    who: "nobody",
    at: -15,
    version: null,
    statements: 18,
    notAllowed: [],
    input: (of) => ({ cycleId: of.cycleId, content: nominationOf(of, theatre, `${key()}@example.dk`) }),
  },
  {
    name: "confirmNomination",
    rules: "AWARD-2",
    prepare: (test) => openYear(test),
    who: "nobody",
    at: -15,
    version: null,
    statements: 14,
    notAllowed: [],
    input: async (of, test) => {
      await asPerson(test, "nobody", days(-15)).change("nominate", { cycleId: of.cycleId, content: nominationOf(of) });
      return { token: await lastToken(test) };
    },
  },
  {
    name: "registerNomination",
    rules: "AWARD-2",
    prepare: (test) => openYear(test),
    who: "freja",
    at: -11,
    version: null,
    statements: 15,
    notAllowed: ["leader", "sofie", "soren", "jens", "vera"],
    input: letter,
  },
  {
    name: "checkNomination",
    rules: "AWARD-2",
    prepare: received,
    who: "marie",
    at: -9,
    version: 2,
    statements: 31,
    notAllowed: [],
    input: async (of, test) => ({
      nominationId: (await first(test, of))?.id,
      isEligible: false,
      reason: "Uden for byen",
    }),
  },
  {
    name: "withdrawNomination",
    rules: "AWARD-2",
    prepare: received,
    who: "marie",
    at: -9,
    version: 2,
    statements: 31,
    notAllowed: [],
    input: async (of, test) => ({ nominationId: (await first(test, of))?.id, reason: "Ønsker det ikke" }),
  },
  {
    name: "declareJuryInterest",
    rules: "LAW-2",
    prepare: (test) => judgedYear(test),
    who: "jens",
    at: -5,
    version: 3,
    statements: 31,
    notAllowed: ["marie"],
    input: async (of, test) => ({ nominationId: (await first(test, of, "jens"))?.id, reason: "Min søster er formand" }),
  },
  {
    name: "saveScores",
    rules: "AWARD-2",
    prepare: (test) => judgedYear(test),
    who: "jens",
    at: -5,
    version: 0,
    statements: 38,
    notAllowed: ["marie"],
    input: async (of, test) => ({
      ...cycle(of),
      categoryId: of.categoryId,
      nominationId: (await first(test, of, "jens"))?.id,
      scores: [{ criterionId: of.criterionId, points: 7 }],
    }),
  },
  {
    name: "submitBallot",
    rules: "AWARD-2",
    prepare: (test) => judgedYear(test),
    who: "jens",
    at: -5,
    version: 2,
    statements: 40,
    notAllowed: ["marie"],
    input: async (of, test) => {
      await scoreAll(test, of, "jens");
      return { ...cycle(of), categoryId: of.categoryId };
    },
  },
  {
    name: "decideAward",
    rules: "AWARD-2",
    prepare: votedYear,
    who: "sofie",
    at: -0.5,
    version: 1,
    statements: 30,
    notAllowed: ["omar", "jens"],
    input: async (of, test) => ({
      ...cycle(of),
      categoryId: of.categoryId,
      nominationId: (await first(test, of))?.id,
      motivation: "Koret har åbnet havnen for alle",
    }),
  },
  {
    name: "publishAwards",
    rules: "AWARD-1",
    prepare: decidedYear,
    who: "marie",
    at: 0,
    version: 2,
    statements: 25,
    notAllowed: ["sofie", "omar", "jens"],
    input: (of) => ({ ...cycle(of), minute: "Enighed", publishAt: days(1) }),
  },
];

async function scoreAll(test: TestDatabase, of: Year, name: Name): Promise<void> {
  const { cycleId, categoryId, criterionId } = of;
  for (const [version, { id }] of (await nominationsOf(test, of, name)).entries()) {
    const scores = [{ criterionId, points: 5 }];
    done(
      await asPerson(test, name, days(-5)).change("saveScores", {
        cycleId,
        categoryId,
        version,
        nominationId: id,
        scores,
      }),
      "ballot",
    );
  }
}
