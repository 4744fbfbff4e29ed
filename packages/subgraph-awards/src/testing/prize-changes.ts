import type { TestDatabase } from "@indgang/database/testing";
import { toGlobalId } from "@indgang/subgraph-kit";
import type { Change } from "./change.type.ts";
import { asPerson, key } from "./operations.ts";
import { days, personId, type Name } from "./world.ts";
import { openYear, prizeContent, type Year } from "./year.ts";

const now = new Date().getUTCFullYear();
const cycle = ({ cycleId }: Year): object => ({ cycleId });

/** What is changed of prizes and their years. */
export const prizeChanges: readonly Change[] = [
  {
    name: "createPrize",
    rules: "AWARD-1",
    prepare: (test) => openYear(test),
    who: "marie",
    at: 0,
    version: null,
    statements: 12,
    notAllowed: ["freja", "leader", "sofie", "omar", "jens", "vera"],
    input: () => ({ content: { ...prizeContent, name: `Pris ${key()}` } }),
  },
  {
    name: "savePrize",
    rules: "AWARD-1",
    prepare: (test) => openYear(test),
    who: "marie",
    at: 0,
    version: 1,
    statements: 18,
    notAllowed: ["freja", "sofie", "soren", "jens", "vera"],
    input: async (of, test) => ({ prizeId: of.prizeId, content: await contentOf(test, of) }),
  },
  {
    name: "openCycle",
    rules: "AWARD-1",
    prepare: (test) => openYear(test),
    who: "marie",
    at: 0,
    version: null,
    statements: 16,
    notAllowed: ["freja", "sofie", "soren", "jens", "vera"],
    input: (of) => ({
      prizeId: of.prizeId,
      year: now + 1,
      nominateFrom: days(5),
      nominateUntil: days(20),
      scoresDueOn: days(30).slice(0, 10),
      jurors: [{ personId: toGlobalId("Person", personId("idle")), isChair: false }],
    }),
  },
  {
    name: "appointJuror",
    rules: "AWARD-2",
    prepare: (test) => openYear(test),
    who: "marie",
    at: 0,
    version: 1,
    statements: 17,
    notAllowed: ["freja", "sofie", "soren", "jens", "vera"],
    input: (of) => ({ ...cycle(of), personId: toGlobalId("Person", personId("idle")), isChair: false }),
  },
  {
    name: "endJuror",
    rules: "AWARD-2",
    prepare: (test) => openYear(test),
    who: "marie",
    at: 0,
    version: 1,
    statements: 16,
    notAllowed: ["freja", "sofie", "soren", "jens", "vera"],
    input: async (of, test) => ({ ...cycle(of), jurorId: await jurorOf(test, of, "omar") }),
  },
  {
    name: "beginJudging",
    rules: "AWARD-2",
    prepare: (test) => openYear(test),
    who: "marie",
    at: -9,
    version: 1,
    statements: 24,
    notAllowed: ["freja", "sofie", "soren", "jens", "vera"],
    input: cycle,
  },
  {
    name: "cancelCycle",
    rules: "AWARD-1",
    prepare: (test) => openYear(test),
    who: "marie",
    at: 0,
    version: 1,
    statements: 15,
    notAllowed: ["freja", "sofie", "soren", "jens", "vera"],
    input: (of) => ({ ...cycle(of), reason: "Ingen indstillinger" }),
  },
];

async function contentOf(test: TestDatabase, { prizeId }: Year): Promise<object> {
  const { prize } = await asPerson(test, "marie").ask(
    `query ($id: ID!) { prize(id: $id) { name aims restYears categories { id kind name } criteria { id name description mostPoints } } }`,
    { id: prizeId },
  );
  return { ...(prize as object), name: "Ny pris" };
}

async function jurorOf(test: TestDatabase, { cycleId }: Year, name: Name): Promise<string> {
  const { rows } = await test.owner.query<{ id: string }>(
    "SELECT id FROM juror WHERE cycle_id::text = $1 AND person_id = $2",
    [cycleId.replace("award_cycle_", ""), personId(name)],
  );
  return toGlobalId("Juror", rows[0]?.id ?? "");
}
