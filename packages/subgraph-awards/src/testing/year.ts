import type { TestDatabase } from "@indgang/database/testing";
import { toGlobalId } from "@indgang/subgraph-kit";
import { asPerson, done, lastToken } from "./operations.ts";
import { choir, days, personId, theatre, type Name } from "./world.ts";

export const prizeContent = {
  name: "Ildsjæleprisen",
  aims: "For dem, der samler andre",
  restYears: 1,
  categories: [{ kind: "ORGANISATION", name: "Årets forening" }],
  criteria: [{ name: "Indsats", description: "", mostPoints: 10 }],
};

/** A year of a prize and what is needed to go on with it. */
export interface Year {
  readonly prizeId: string;
  readonly cycleId: string;
  readonly categoryId: string;
  readonly criterionId: string;
}

const juror = (name: Name, isChair = false): object => ({ personId: toGlobalId("Person", personId(name)), isChair });

/** Culture founds a prize and opens its year, twenty days ago; nominations came in until ten days ago. */
export async function openYear(test: TestDatabase, year = new Date().getUTCFullYear()): Promise<Year> {
  // Who left an earlier year's jury comes back, to leave again.
  await test.owner.query("UPDATE role_assignment SET valid_to = NULL WHERE person_id = $1", [personId("left")]);
  const marie = asPerson(test, "marie", days(-20));
  const prize = done<{ id: string; categories: { id: string }[]; criteria: { id: string }[] }>(
    await marie.change("createPrize", { content: prizeContent }),
    "prize",
  );
  const opened = await marie.change("openCycle", {
    prizeId: prize.id,
    year,
    nominateFrom: days(-19),
    nominateUntil: days(-10),
    scoresDueOn: days(-2).slice(0, 10),
    jurors: [juror("sofie", true), juror("omar"), juror("jens"), juror("left")],
  });
  const { id } = done<{ id: string }>(opened, "cycle");
  await test.owner.query("UPDATE juror SET valid_to = now() - interval '1 day' WHERE person_id = $1", [
    personId("left"),
  ]);
  await test.owner.query("UPDATE role_assignment SET valid_to = now() - interval '1 day' WHERE person_id = $1", [
    personId("left"),
  ]);
  return {
    prizeId: prize.id,
    cycleId: id,
    categoryId: prize.categories[0]?.id ?? "",
    criterionId: prize.criteria[0]?.id ?? "",
  };
}

export const nominationOf = ({ categoryId }: Year, association = choir, email = "ida@example.dk"): object => ({
  categoryId,
  nominee: { associationId: toGlobalId("Association", association) },
  reasons: "De samler hele kvarteret hver eneste uge",
  nominator: { name: "Ida Holm", email },
});

/** Somebody of the public nominates, and confirms by the token from the mail. */
export async function nominated(test: TestDatabase, year: Year, association = choir): Promise<void> {
  const nobody = asPerson(test, "nobody", days(-15));
  done(await nobody.change("nominate", { cycleId: year.cycleId, content: nominationOf(year, association) }), "cycle");
  done(await nobody.change("confirmNomination", { token: await lastToken(test) }), "cycle");
}

export interface Shown {
  readonly id: string;
  readonly version: number;
  readonly nominee: string;
  readonly isRecused: boolean;
  readonly state: string;
}

/** The nominations that somebody is shown. */
export async function nominationsOf(test: TestDatabase, { cycleId }: Year, name: Name): Promise<readonly Shown[]> {
  const query = `query ($cycleId: ID!) { nominations(cycleId: $cycleId) { nodes { id version nominee isRecused state } totalCount } }`;
  const { nominations } = await asPerson(test, name).ask(query, { cycleId });
  return (nominations as { nodes: Shown[] }).nodes;
}

/** The choir and the theatre are nominated, found eligible, and handed to the jury. */
export async function judgedYear(test: TestDatabase, opened?: Year): Promise<Year> {
  const year = opened ?? (await openYear(test));
  for (const association of [choir, theatre]) await nominated(test, year, association);
  const marie = asPerson(test, "marie", days(-9));
  for (const { id, version } of await nominationsOf(test, year, "marie"))
    done(await marie.change("checkNomination", { nominationId: id, version, isEligible: true }), "nomination");
  done(await marie.change("beginJudging", { cycleId: year.cycleId, version: 1 }), "cycle");
  return year;
}

/** Somebody of the jury scores what they may, and votes. */
export async function vote(
  test: TestDatabase,
  year: Year,
  name: Name,
  points: Readonly<Record<string, number>>,
): Promise<void> {
  const { cycleId, categoryId, criterionId } = year;
  const juryMember = asPerson(test, name, days(-5));
  let version = 0;
  for (const { id, nominee, isRecused } of await nominationsOf(test, year, name)) {
    if (isRecused) continue;
    const scores = [{ criterionId, points: points[nominee] ?? 0 }];
    const saved = await juryMember.change("saveScores", { cycleId, categoryId, version, nominationId: id, scores });
    ({ version } = done<{ version: number }>(saved, "ballot"));
  }
  done(await juryMember.change("submitBallot", { cycleId, categoryId, version }), "ballot");
}

/** Everybody has voted; Omar not on the choir, on whose board he sits. */
export async function votedYear(test: TestDatabase): Promise<Year> {
  const year = await judgedYear(test);
  await vote(test, year, "sofie", { Havnekoret: 8, Gadeteatret: 5 });
  await vote(test, year, "omar", { Gadeteatret: 7 });
  await vote(test, year, "jens", { Havnekoret: 9, Gadeteatret: 6 });
  return year;
}

/** The choir is decided upon. */
export async function decidedYear(test: TestDatabase): Promise<Year> {
  const year = await votedYear(test);
  const [winner] = (await nominationsOf(test, year, "marie")).filter(({ nominee }) => nominee === "Havnekoret");
  const decision = { cycleId: year.cycleId, categoryId: year.categoryId, nominationId: winner?.id, version: 1 };
  const motivation = "Koret har åbnet havnen for alle";
  done(await asPerson(test, "sofie", days(-0.5)).change("decideAward", { ...decision, motivation }), "cycle");
  return year;
}
